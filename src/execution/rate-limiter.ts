import type { Clock } from "./clock.ts";

/** Decides when each request of a run may be sent; all workers share one. */
export interface RateLimiter {
  /** Resolves with the time as soon as the next request may be sent; rejects with the signal's reason when aborted. */
  readonly acquire: (signal: AbortSignal) => Promise<number>;
  /** A request was answered. */
  readonly answered: () => void;
  /** The request sent at that time was refused (429). Returns the pause that follows, milliseconds. */
  readonly throttled: (sentAt: number, retryAfterMs?: number) => number;
  /** Whether nothing but refusals came for longer than any limit lasts that could be found. */
  readonly isHopeless: () => boolean;
}

interface Pause {
  readonly ms: number;
  /** When the first of the refused requests was sent. */
  readonly sentAt: number;
}

interface Limit {
  /** Requests per millisecond. */
  readonly rate: number;
  /** Refusals that may be chance never lower the rate below this. */
  readonly lowestRate: number;
  /** The time over which the rate was measured. */
  readonly windowMs: number;
  /** The end of the pause after which the rate was last lowered. */
  readonly since: number;
  /** The same for the last pause certainly caused by a limit. */
  readonly certainSince: number;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** More refusals than this among the last requests mean a limit; fewer may be chance. */
const LIMITED_SHARE = 1 / 6;
const LAST_REQUESTS = 32;
/** Consecutive pauses this long in total, with nothing let through between them, mean a limit. */
const CERTAIN_PAUSE_MS = 4 * SECOND_MS;
/** With more pauses in a row, over a longer time, an endpoint refuses everything. */
const HOPELESS_PAUSES = 5;
const HOPELESS_MS = 3 * MINUTE_MS;
/** The margin below the measured rate: requests arrive less evenly than they were sent. */
const DECREASE = 1 / 1.07;
/** The rate doubles in this many windows without a refusal. */
const DOUBLING_WINDOWS = 25;

/**
 * TCP's congestion control, with a rate in place of the congestion window.
 *
 * - Start: nothing is spaced. The workers are the initial window: each sends its next request when a reply arrives.
 * - A refusal pauses all workers for its Retry-After or, without one, for a second, doubled until a reply arrives.
 * - Multiplicative decrease: the rate becomes a little less than what got through before the refusal, measured over the
 *   length of the pause (like the bandwidth estimate of TCP Westwood). One rule finds limits per second and per minute.
 * - Increase: with the cube of the time since then (like TCP CUBIC), so hardly at first and then fast. Additive increase
 *   would meet the limit again every few seconds, and pause each time, or take minutes to use a limit that was raised.
 *
 * Some endpoints refuse a few requests at any rate. Such refusals cost their pauses, and lower a known rate by one step at
 * most.
 *
 * `random` gives 0 to 1, for jitter.
 */
export function createRateLimiter(clock: Clock, random: () => number): RateLimiter {
  const requests: { readonly at: number; refused: boolean }[] = [];
  let nextAt = 0;
  let pausedUntil = 0;
  let pausesInARow = 0;
  /** When the first of these pauses began. */
  let refusedSince = 0;
  /** The current pause. What it means is known at its end, when all refusals have arrived. */
  let pause: Pause | undefined;
  let lastPause: (Pause & { readonly until: number }) | undefined;
  let limit: Limit | undefined;

  const acquire = async (signal: AbortSignal): Promise<number> => {
    signal.throwIfAborted();
    for (;;) {
      const waitMs = Math.max(pausedUntil, nextAt) - clock.now();
      if (waitMs <= 0) break;
      await clock.sleep(waitMs, signal);
    }
    if (pause !== undefined) decrease(pause);
    const now = clock.now();
    const spacingMs = limit === undefined ? 0 : 1 / currentRate(limit);
    // Catch up in small steps: a burst would hit the limit.
    nextAt = Math.max(nextAt + spacingMs, now + 0.97 * spacingMs);
    requests.push({ at: now, refused: false });
    return now;
  };

  const throttled = (sentAt: number, retryAfterMs?: number): number => {
    const now = clock.now();
    const request = requests.findLast(({ at, refused }) => at === sentAt && !refused);
    if (request !== undefined) request.refused = true;
    const guessMs = Math.min(MINUTE_MS, SECOND_MS * 2 ** pausesInARow) * (1 + random() / 4);
    // An endpoint that refuses a lot and asks for no wait would refuse the same requests again at once.
    const pauseMs = Math.max(retryAfterMs ?? guessMs, isLimited() ? SECOND_MS : 0);
    const isNew = now >= pausedUntil;
    if (isNew && pausesInARow === 0) refusedSince = now;
    if (isNew) pausesInARow += 1;
    // Without Retry-After, requests that were in flight when the pause began do not prolong it.
    if (isNew || retryAfterMs !== undefined) {
      pausedUntil = Math.max(pausedUntil, now + pauseMs);
      pause = { ms: Math.max(pauseMs, pause?.ms ?? 0), sentAt: pause?.sentAt ?? sentAt };
    }
    return pauseMs;
  };

  const answered = (): void => {
    pausesInARow = 0;
  };

  const isHopeless = (): boolean =>
    pausesInARow > HOPELESS_PAUSES && clock.now() - refusedSince > HOPELESS_MS;

  const decrease = (ended: Pause): void => {
    const isFirst = lastPause === undefined;
    // If nothing got through since the last pause, it was too short, and both count as one.
    const before = hasPassedSince(lastPause) ? undefined : lastPause;
    const { ms, sentAt } = before === undefined ? ended : joined(before, ended);
    pause = undefined;
    nextAt = pausedUntil;
    lastPause = { ms, sentAt, until: pausedUntil };
    const certain = isLimited() || (before !== undefined && ms >= CERTAIN_PAUSE_MS);
    // Others may have used the key just before the run. A first pause of a second is too short to tell.
    if (limit === undefined && (!certain || (isFirst && ms < 2 * SECOND_MS))) return;
    const windowMs = Math.min(MINUTE_MS, Math.max(SECOND_MS, ms));
    const measured = (DECREASE * mostPassed(windowMs, sentAt)) / windowMs;
    const rate = limit === undefined ? measured : lowered(currentRate(limit), measured);
    const lowestRate = certain ? DECREASE * rate : (limit?.lowestRate ?? rate);
    const certainSince = certain ? pausedUntil : (limit?.certainSince ?? pausedUntil);
    limit = { rate: Math.max(rate, lowestRate), lowestRate, windowMs, since: pausedUntil, certainSince };
  };

  const hasPassedSince = (earlier: typeof lastPause): boolean =>
    earlier !== undefined && passed(earlier.until - 1, clock.now()) > 0;

  /** The most that got through in any window that ended with the refused request or one sent later. */
  const mostPassed = (windowMs: number, sentAt: number): number => {
    const ends = requests.map(({ at }) => at).filter((at) => at >= sentAt);
    return Math.max(1, ...ends.map((end) => passed(end - windowMs, end)));
  };

  const passed = (after: number, until: number): number =>
    requests.filter(({ at, refused }) => !refused && at > after && at <= until).length;

  const isLimited = (): boolean => {
    const since = limit?.certainSince ?? 0;
    const refusals = requests.slice(-LAST_REQUESTS).filter(({ at, refused }) => refused && at >= since);
    return refusals.length > LIMITED_SHARE * LAST_REQUESTS;
  };

  const currentRate = ({ rate, windowMs, since }: Limit): number => {
    const windows = (clock.now() - since) / windowMs;
    return rate * (1 + (windows / DOUBLING_WINDOWS) ** 3);
  };

  return { acquire, answered, throttled, isHopeless };
}

function joined(before: Pause, ended: Pause): Pause {
  return { ms: before.ms + ended.ms, sentAt: before.sentAt };
}

/** The measured rate, but a decrease in any case, and not below half. */
function lowered(rate: number, measured: number): number {
  return Math.min(DECREASE * rate, Math.max(rate / 2, measured));
}
