import type { Share } from "./metrics.ts";

/** The bounds, 0 to 1 and inclusive, between which the true rate is with 95 % confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % interval of a share. Unlike the usual approximation it does not shrink to a point at 0 or 100 %. Unanswered
 * trials could have gone either way and widen it. Undefined if nothing was planned.
 */
export function intervalOf({ reached, open, planned }: Share): Interval | undefined {
  if (planned === 0) return undefined;
  return { low: bounds(reached, planned).low, high: bounds(reached + open, planned).high };
}

function bounds(reached: number, planned: number): Interval {
  const rate = reached / planned;
  const square = Z ** 2 / planned;
  const middle = (rate + square / 2) / (1 + square);
  const half = (Math.sqrt(square) * Math.sqrt(rate * (1 - rate) + square / 4)) / (1 + square);
  return {
    low: reached === 0 ? 0 : Math.max(0, middle - half),
    high: reached === planned ? 1 : Math.min(1, middle + half),
  };
}
