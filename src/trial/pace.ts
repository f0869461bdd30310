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
/** A spaced run that is refused all the same was a little too fast. */
const SLOWER = 1.1;
/** After so long without a refusal the pace quickens by a tenth, */
const QUICKEN_AFTER_MS = 10_000;
const QUICKEN = 0.9;
/** but stays clear of a pace that was refused until so long after. */
const FORGET_AFTER_MS = 120_000;
const LONGEST_INTERVAL_MS = 60_000;

/**
 * Starts without any spacing. At the first refusal of an episode it pauses everything as long as the endpoint asks
 * (or an own growing guess). A first burst shows what the limit lets through in its length and the pause together, be
 * the limit per second or per minute; requests that were spaced already, what it lets through while they run. Then it
 * spaces as densely as that. `random` gives 0 to 1, for jitter.
 */
export function createPace(clock: Clock, random: () => number): Pace {
  let intervalMs = 0;
  let nextAt = 0;
  let pausedUntil = 0;
  let refusalsInARow = 0;
  let episode = episodeFrom(clock.now());
  let lastChange = clock.now();
  let tooFast = { intervalMs: 0, until: 0 };

  const turn = async (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    for (let inForce = false; !inForce; ) {
      await until(() => pausedUntil, signal);
      const at = reserve();
      const reservedIn = episode;
      await until(() => at, signal);
      // A pause makes every place in the queue void, also those after its end.
      inForce = reservedIn === episode && pausedUntil <= clock.now();
    }
    if (episode.sent === 0) episode.start = clock.now();
    episode.sent += 1;
  };

  const until = async (at: () => number, signal: AbortSignal): Promise<void> => {
    while (clock.now() < at()) await clock.sleep(at() - clock.now(), signal);
  };

  const reserve = (): number => {
    if (episode.refusedAt !== undefined) settle(episode.refusedAt);
    const at = Math.max(clock.now(), nextAt);
    nextAt = at + intervalMs;
    return at;
  };

  /** After the pause it is known how many of the episode's requests were let through. */
  const settle = (refusedAt: number): void => {
    const letThrough = Math.max(1, episode.answered, episode.sent - episode.refused);
    const isBurst = intervalMs === 0;
    const windowMs = (isBurst ? pausedUntil : refusedAt) - episode.start;
    const sustained = Math.max(LEAST_WINDOW_MS, windowMs) / letThrough;
    // Of spaced requests, a refusal within the first second tells no rate: taken for one, it would be a few a second.
    const slower = Math.max(windowMs < LEAST_WINDOW_MS ? 0 : sustained, intervalMs * SLOWER);
    const next = isBurst ? sustained * CAUTION : slower;
    intervalMs = Math.min(LONGEST_INTERVAL_MS, next);
    episode = episodeFrom(pausedUntil);
    nextAt = lastChange = pausedUntil;
  };

  const throttled = (retryAfterMs?: number): number => {
    const now = clock.now();
    const pause = retryAfterMs ?? guess();
    episode.refused += 1;
    // Requests that were under way when the first was refused belong to the same episode.
    if (now < pausedUntil) {
      if (retryAfterMs !== undefined) pausedUntil = Math.max(pausedUntil, now + retryAfterMs);
      return pause;
    }
    episode.refusedAt ??= now;
    tooFast = { intervalMs, until: now + FORGET_AFTER_MS };
    refusalsInARow += 1;
    pausedUntil = now + pause;
    return pause;
  };

  const guess = (): number =>
    Math.min(LONGEST_GUESS_MS, FIRST_PAUSE_MS * 2 ** refusalsInARow) * (0.75 + random() / 2);

  const answered = (): void => {
    episode.answered += 1;
    refusalsInARow = 0;
    const now = clock.now();
    if (intervalMs === 0 || now - lastChange < QUICKEN_AFTER_MS) return;
    const least = now < tooFast.until ? tooFast.intervalMs * CAUTION : 0;
    const quicker = Math.min(intervalMs, Math.max(intervalMs * QUICKEN, least));
    intervalMs = quicker < 1 ? 0 : quicker;
    lastChange = now;
  };

  return { turn, throttled, answered };
}

/** What happened since the last pause. */
interface Episode {
  start: number;
  sent: number;
  answered: number;
  refused: number;
  /** When the first was refused. */
  refusedAt?: number;
}

function episodeFrom(start: number): Episode {
  return { start, sent: 0, answered: 0, refused: 0 };
}
