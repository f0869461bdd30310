import type { Clock } from "./clock.ts";

/** Spaces the requests of all workers. One refusal by a rate limit slows all of them down, not only the unlucky one. */
export interface Pace {
  /** Resolves when the next request may be sent; rejects with the signal's reason when aborted. */
  readonly turn: (signal: AbortSignal) => Promise<void>;
  /** The endpoint refused a request by its rate limit and, perhaps, said how long to wait. Returns the pause chosen, ms. */
  readonly throttled: (retryAfterMs?: number) => number;
  readonly answered: () => void;
}

/** The first pause when the endpoint does not say how long; doubled for every refusal in a row. Milliseconds. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_GUESS_MS = 60_000;
/** A rate is never measured over less than this; a burst within milliseconds is no rate. */
const LEAST_WINDOW_MS = 1_000;
/** A little slower than what the endpoint just sustained. */
const CAUTION = 1.05;
/** After so long without a refusal the pace quickens by a tenth. */
const QUICKEN_AFTER_MS = 10_000;
const QUICKEN = 0.9;
const LONGEST_INTERVAL_MS = 60_000;

/**
 * Starts without any spacing. At the first refusal of an episode it pauses everything as long as the endpoint asks
 * (or an own growing guess) and then spaces requests as densely as the endpoint sustained before, the pause included:
 * that is right for limits per second and per minute alike. `random` gives 0 to 1, for jitter.
 */
export function createPace(clock: Clock, random: () => number): Pace {
  let intervalMs = 0;
  let nextAt = 0;
  let pausedUntil = 0;
  let refusalsInARow = 0;
  let answeredInEpisode = 0;
  let episodeStart = clock.now();
  let lastChange = clock.now();

  const turn = async (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    let at = reserve();
    while (at > clock.now()) {
      await clock.sleep(at - clock.now(), signal);
      if (pausedUntil > clock.now()) at = reserve();
    }
  };

  const reserve = (): number => {
    const at = Math.max(clock.now(), nextAt, pausedUntil);
    nextAt = at + intervalMs;
    return at;
  };

  const throttled = (retryAfterMs?: number): number => {
    const now = clock.now();
    const pause = retryAfterMs ?? guess();
    // Requests that were under way when the first was refused belong to the same episode.
    if (now < pausedUntil) {
      if (retryAfterMs !== undefined) pausedUntil = Math.max(pausedUntil, now + retryAfterMs);
      return pause;
    }
    intervalMs = slower(now - episodeStart + pause);
    refusalsInARow += 1;
    answeredInEpisode = 0;
    pausedUntil = now + pause;
    nextAt = pausedUntil;
    episodeStart = lastChange = pausedUntil;
    return pause;
  };

  const guess = (): number =>
    Math.min(LONGEST_GUESS_MS, FIRST_PAUSE_MS * 2 ** refusalsInARow) * (0.75 + random() / 2);

  const slower = (windowMs: number): number => {
    const sustained = (Math.max(LEAST_WINDOW_MS, windowMs) / Math.max(1, answeredInEpisode)) * CAUTION;
    return Math.min(LONGEST_INTERVAL_MS, Math.max(sustained, intervalMs * CAUTION));
  };

  const answered = (): void => {
    answeredInEpisode += 1;
    refusalsInARow = 0;
    if (intervalMs === 0 || clock.now() - lastChange < QUICKEN_AFTER_MS) return;
    intervalMs = intervalMs * QUICKEN < 1 ? 0 : intervalMs * QUICKEN;
    lastChange = clock.now();
  };

  return { turn, throttled, answered };
}
