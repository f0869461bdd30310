import type { Share } from "./metrics.ts";

/** The rates, 0 to 1, between which the true one lies with 95 % confidence, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The normal distribution's quantile for 95 %, both sides. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % interval of a share: how far the rate in the long run may lie from the one in this run. It does not shrink to
 * a point where all or none came out right, as the usual approximation does. What is unanswered could have gone
 * either way and widens it. Undefined if nothing was planned.
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
