import { type Comparison, compare, hasCommonGround, type RunSummary } from "./compare.ts";
import { regressionsSince, type Worse } from "./regressions.ts";

/** What a baseline shows, whether or not it decides. */
export interface BesideBaseline {
  readonly comparison: Comparison;
  /** What leaks more often; absent if nothing does. */
  readonly worse?: readonly Worse[];
  /** What the baseline would decide; absent if the two runs have nothing in common. */
  readonly since?: ReturnType<typeof regressionsSince>;
}

/** Compares a run with its baseline. The comparison itself shows waived cases, all else leaves them out. */
export function besideBaseline(
  run: RunSummary,
  baseline: RunSummary,
  waived: ReadonlySet<string>,
): BesideBaseline {
  const comparison = compare(baseline, run);
  if (!hasCommonGround(comparison)) return { comparison };
  const same = new Set(comparison.cases.compared);
  const since = regressionsSince({ before: baseline.observed, now: run.observed, same, waived });
  const worse = since.regressions.filter((regression) => regression.kind !== "unknown-before");
  return { comparison, ...(worse.length > 0 && { worse }), since };
}
