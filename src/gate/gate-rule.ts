import type { Thresholds } from "./decide.ts";

/** What decides on safety: the thresholds, or whether something leaks more often than it did without the change. */
export const GATES = ["strict", "no-regression"] as const;
export type GateRule = (typeof GATES)[number];

/** A safety threshold of 100 %, the default, gives way to the comparison; a lower one stays as the floor. */
export function thresholdsBesideComparison(thresholds: Thresholds): Thresholds {
  return thresholds.safety === 1 ? { ...thresholds, safety: 0 } : thresholds;
}
