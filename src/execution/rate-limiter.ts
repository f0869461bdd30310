import type { Clock } from "./clock.ts";
import { createLetThrough, LONGEST_WINDOW_MS } from "./let-through.ts";

/** Spaces the requests of all workers. One refusal by a rate limit slows all of them down, not only the unlucky one. */
export interface RateLimiter {
  /** Resolves, with the time, when the next request may be sent; rejects with the signal's reason when aborted. */
  readonly turn: (signal: AbortSignal) => Promise<number>;
  /**
   * The endpoint refused the request of that turn by its rate limit and, perhaps, said how long to wait. Returns the
   * pause chosen, ms.
   */
  readonly throttled: (turnAt: number, retryAfterMs?: number) => number;
  readonly answered: () => void;
}

/**
 * The first pause when the endpoint does not say how long; doubled for every refusal in a row. Not less than the window
 * of a limit per second, which a shorter pause would not wait out. Milliseconds.
 */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_GUESS_MS = 60_000;
/** A refusal that asks for a shorter wait costs too little to slow down for, unless there are many. */
const COSTLY_PAUSE_MS = 500;
/** A rate is never measured over less than this; a burst within milliseconds is no rate. */
const LEAST_WINDOW_MS = 1_000;
/** A little slower than what the endpoint let through, since requests do not arrive as evenly as they are sent. */
const CAUTION = 1.07;
/** Those that are late, as on a busy machine, follow each other as closely as this part of the interval, not at once. */
const CLOSEST = 0.97;
/** The share of refusals is that of about so many last requests. */
const MEMORY = 32;
/** Where a greater share is refused there is a limit; a smaller one may be chance. */
const LIMITED = 0.25;
/** Two measurements that differ by no more than this part are alike. */
const TOLERANCE = 1 / 20;
/** The most that was ever let through counts for less with every refusal, for a limit may change. */
const FADING = 0.9;
/** Refusals now and then make a measured interval longer by no more than this in all. */
const LEEWAY = 2;
/** No refusal makes it longer by more than this. */
const STEP = 2;
/** An interval is kept for so many of the windows it was measured in; after that it is halved every so many. */
const CALM_WINDOWS = 20;
const HALVING_WINDOWS = 5;
const LONGEST_INTERVAL_MS = 60_000;

/**
 * Starts without any spacing. A refusal pauses everything as long as the endpoint asks, or an own growing guess. What
 * was let through before it, within as long a time as the pause, is the limit, be it per second or per minute and
 * however long the burst took that ran into it: from then on requests are spaced as densely as that. Where the pause is
 * short, it takes a second burst to measure.
 *
 * A refusal need not be a limit; some endpoints refuse a few requests whatever the rate. It is taken for one if much of
 * what was sent lately was refused, or if as much was let through before it as ever; else its pause is all it costs. An
 * interval that held for long is shortened until there is a refusal again, which then is a limit, too.
 *
 * `random` gives 0 to 1, for jitter.
 */
export function createRateLimiter(clock: Clock, random: () => number): RateLimiter {
  const letThrough = createLetThrough();
  let intervalMs = 0;
  let leewayMs = LONGEST_INTERVAL_MS;
  let windowMs = LEAST_WINDOW_MS;
  let measuredAt = 0;
  let most = 0;
  let nextAt = 0;
  let sentAt = Number.NEGATIVE_INFINITY;
  let pausedUntil = 0;
  let resumedAt = 0;
  let refusalsInARow = 0;
  let refusedShare = 0;
  let pauses = 0;
  let pause: Pause | undefined;
  let lastPause: Pause | undefined;

  const turn = async (signal: AbortSignal): Promise<number> => {
    signal.throwIfAborted();
    for (let inForce = false; !inForce; ) {
      await until(() => pausedUntil, signal);
      const at = reserve();
      const reservedAfter = pauses;
      await until(() => Math.max(at, sentAt + spacingMs() * CLOSEST), signal);
      // A pause makes every place in the queue void, also those after its end.
      inForce = reservedAfter === pauses;
    }
    sentAt = clock.now();
    letThrough.sent(sentAt);
    return sentAt;
  };

  const until = async (at: () => number, signal: AbortSignal): Promise<void> => {
    while (clock.now() < at()) await clock.sleep(at() - clock.now(), signal);
  };

  const reserve = (): number => {
    if (pause !== undefined) settle(pause);
    const at = Math.max(clock.now(), nextAt);
    nextAt = at + spacingMs();
    return at;
  };

  const spacingMs = (): number => {
    const halvings = ((clock.now() - measuredAt) / windowMs - CALM_WINDOWS) / HALVING_WINDOWS;
    const spacing = intervalMs / 2 ** Math.max(0, halvings);
    return spacing < 1 ? 0 : spacing;
  };

  /** After the pause it is known which requests were refused, and what that means. */
  const settle = (ended: Pause): void => {
    const before = letThrough.anySince(resumedAt) ? undefined : lastPause;
    // When nothing was let through since the last pause, that one was too short, and this one goes on with it.
    const whole =
      before === undefined ? ended : { ...ended, turnAt: before.turnAt, ms: before.ms + ended.ms };
    pause = undefined;
    lastPause = whole;
    nextAt = resumedAt = pausedUntil;
    sentAt = Number.NEGATIVE_INFINITY;
    const limited = whole.refusedShare > LIMITED;
    if (!limited && whole.ms < COSTLY_PAUSE_MS) return;
    const overMs = Math.min(LONGEST_WINDOW_MS, Math.max(LEAST_WINDOW_MS, whole.ms));
    const passed = letThrough.mostWithin(overMs, whole.turnAt);
    const asEver = before === undefined && passed > 1 && Math.abs(passed - most) <= passed * TOLERANCE;
    // In the first window may have been what others sent. A second burst is as good as spacing, and sees its own only.
    const isFirst = most === 0 && whole.ms <= LEAST_WINDOW_MS;
    most = Math.max(passed, most * FADING);
    if (isFirst) return;
    if (limited || asEver || whole.spacingMs < intervalMs) slowDown(whole, overMs, passed, limited);
  };

  const slowDown = ({ spacingMs: refusedMs }: Pause, overMs: number, passed: number, sure: boolean): void => {
    const measuredMs = Math.max((overMs / Math.max(1, passed)) * CAUTION, refusedMs * CAUTION);
    const atMost = refusedMs === 0 ? LONGEST_INTERVAL_MS : Math.max(refusedMs * STEP, intervalMs);
    const next = Math.min(measuredMs, atMost, LONGEST_INTERVAL_MS);
    if (sure || intervalMs === 0) leewayMs = next * LEEWAY;
    intervalMs = Math.min(next, leewayMs);
    windowMs = overMs;
    measuredAt = pausedUntil;
  };

  const throttled = (turnAt: number, retryAfterMs?: number): number => {
    const now = clock.now();
    letThrough.refused(turnAt);
    refusedShare += (1 - refusedShare) / MEMORY;
    // Who refuses much and asks for no wait would refuse the same requests on and on.
    const least = refusedShare > LIMITED ? FIRST_PAUSE_MS : 0;
    const ms = Math.max(retryAfterMs ?? guess(), least);
    // Requests that were under way when the first was refused belong to its pause.
    const isFirst = now >= pausedUntil;
    if (isFirst) refusalsInARow += 1;
    if (pause === undefined) pauses += 1;
    const longer = isFirst || retryAfterMs !== undefined ? ms : 0;
    pausedUntil = Math.max(pausedUntil, now + longer);
    pause = {
      turnAt: Math.max(turnAt, pause?.turnAt ?? turnAt),
      ms: Math.max(longer, pause?.ms ?? 0),
      spacingMs: pause?.spacingMs ?? spacingMs(),
      refusedShare,
    };
    return ms;
  };

  const guess = (): number =>
    Math.min(LONGEST_GUESS_MS, FIRST_PAUSE_MS * 2 ** refusalsInARow) * (1 + random() / 4);

  const answered = (): void => {
    refusalsInARow = 0;
    refusedShare -= refusedShare / MEMORY;
  };

  return { turn, throttled, answered };
}

interface Pause {
  readonly ms: number;
  /** Of those whose refusal made it, the one sent last. */
  readonly turnAt: number;
  /** How requests were spaced before it. */
  readonly spacingMs: number;
  /** After the last refusal. */
  readonly refusedShare: number;
}
