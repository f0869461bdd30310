/** When the requests were sent that no rate limit refused, as far back as a rate may be measured. */
export interface LetThrough {
  readonly sent: (at: number) => void;
  /** The one sent then was refused after all. */
  readonly refused: (at: number) => void;
  /** The most that were sent within any `windowMs` that ended then or later. */
  readonly mostWithin: (windowMs: number, then: number) => number;
  readonly anySince: (then: number) => boolean;
}

/** No window is longer. Milliseconds. */
export const LONGEST_WINDOW_MS = 60_000;
/** Until there are so many, nothing is forgotten; after that, whenever they have doubled. */
const FEW = 1_000;

export function createLetThrough(): LetThrough {
  let times: number[] = [];
  let many = FEW;

  const sent = (at: number): void => {
    times.push(at);
    if (times.length < many) return;
    // What was sent before a pause is asked for after it.
    times = times.filter((time) => time > at - 2 * LONGEST_WINDOW_MS);
    many = Math.max(FEW, 2 * times.length);
  };

  const refused = (at: number): void => {
    const place = times.lastIndexOf(at);
    if (place >= 0) times.splice(place, 1);
  };

  const mostWithin = (windowMs: number, then: number): number => {
    const recent = times.filter((time) => time > then - windowMs);
    let [most, first] = [0, 0];
    for (const [last, end] of recent.entries()) {
      while ((recent[first] ?? end) <= end - windowMs) first += 1;
      most = Math.max(most, last - first + 1);
    }
    return most;
  };

  const anySince = (then: number): boolean => (times.at(-1) ?? Number.NEGATIVE_INFINITY) >= then;

  return { sent, refused, mostWithin, anySince };
}
