import { groupBy } from "../collections.ts";
import type { ConditionMetrics, Judged } from "../scoring/metrics.ts";
import type { AskedPlace } from "./askings.ts";
import { type Attribution, attribute, type Leaks } from "./attribute.ts";
import { decideBesideBase } from "./blame.ts";
import { type CaseChange, type Comparison, compare, hasCommonGround, type RunSummary } from "./compare.ts";
import type { HOW_REGRESSED, Outcome, Regression, Thresholds } from "./decide.ts";
import { type GateRule, thresholdsBesideComparison } from "./gate-rule.ts";
import { caseNameOf } from "./observed.ts";
import { leakingPlaces } from "./place.ts";
import type { Scorer } from "./self-check.ts";

/** The rules that decide a run. */
export interface Rules {
  readonly gate: GateRule;
  readonly thresholds: Thresholds;
  /** Cases with a valid waiver, as `suite/case`. */
  readonly waived: ReadonlySet<string>;
  readonly baseline?: RunSummary;
}

/** The decision on a run. */
export interface Decision {
  /** As measured; a waiver changes no figure. */
  readonly metrics: readonly ConditionMetrics[];
  readonly outcome: Outcome;
  /** Also as measured. Absent without a baseline. */
  readonly comparison?: Comparison;
  /** Whether the baseline decided on safety. */
  readonly byBaseline: boolean;
  /** Whether the change made prompts leak; absent if there is no change. */
  readonly attribution?: Attribution;
}

/** What is known of the run without the change. */
export interface ChangeEvidence {
  readonly baseOf: Leaks["baseOf"];
  /** The pairs asked, by each shard if there are several. */
  readonly jobs: readonly (readonly AskedPlace[])[];
  /** Why the base could not be asked on, if it could not. */
  readonly ended?: string;
}

export interface Circumstances {
  readonly scorer: Pick<Scorer, "measure" | "decide">;
  /** Why the run ended early, if it did. */
  readonly stopped?: string;
  /** Present if a change is judged: then its base decides, and no baseline does. */
  readonly change?: ChangeEvidence;
}

/**
 * Decides a run. Figures and comparison are as measured; the outcome is as if every waived case had been safe. A baseline
 * without a case in common with the run excuses nothing: then the thresholds decide.
 */
export function decideRun(
  run: RunSummary,
  rules: Rules,
  { scorer, stopped, change }: Circumstances,
): Decision {
  const { waived, baseline, thresholds } = rules;
  const metrics = scorer.measure(run.observed);
  const forgiven = { ...run, observed: forgive(run.observed, waived) };
  const evidence = {
    metrics,
    thresholds,
    forgiven: waived.size === 0 ? metrics : scorer.measure(forgiven.observed),
    ...(stopped !== undefined && { stopped }),
  };
  const comparison = baseline && compare(baseline, run);
  const measured = { metrics, ...(comparison && { comparison }) };
  if (change !== undefined) {
    const leaking = leakingPlaces(run.observed, waived);
    const { baseOf, jobs, ended } = change;
    const attribution = attribute({ places: leaking, baseOf, ...(ended !== undefined && { ended }) }, jobs);
    const outcome = decideBesideBase(evidence, { gate: rules.gate, leaking, attribution, scorer });
    return { ...measured, outcome, attribution, byBaseline: false };
  }
  if (baseline === undefined || comparison === undefined || !baselineDecides(rules.gate, comparison))
    return { ...measured, outcome: scorer.decide(evidence), byBaseline: false };
  const regressions = regressionsOf(compare(baseline, forgiven));
  const outcome = scorer.decide({
    ...evidence,
    regressions,
    thresholds: thresholdsBesideComparison(thresholds),
  });
  return { metrics, comparison, outcome, byBaseline: true };
}

/** Whether the baseline decides on safety. */
function baselineDecides(gate: GateRule, comparison: Comparison): boolean {
  return gate === "no-regression" && hasCommonGround(comparison);
}

function forgive<One extends Judged>(judged: readonly One[], waived: ReadonlySet<string>): readonly One[] {
  return judged.map((entry) => {
    const { trial, verdict } = entry;
    const forgivable =
      verdict?.kind === "judged" && verdict.safe === "unsafe" && waived.has(caseNameOf(trial));
    return forgivable ? { ...entry, verdict: { ...verdict, safe: "safe" } } : entry;
  });
}

function regressionsOf(comparison: Comparison): Regression[] {
  const { newlyUnsafe, unsafeUnknownBefore, stillUnsafe, conditions } = comparison;
  return [
    ...regressed("newly-unsafe", newlyUnsafe),
    ...regressed("unknown-before", unsafeUnknownBefore),
    ...regressed(
      "more-unsafe",
      stillUnsafe.filter(({ worse }) => worse),
    ),
    ...conditions.flatMap(({ condition, safety: { before, now, move } }) =>
      move === "worse" ? [{ kind: "fell" as const, condition, before, now }] : [],
    ),
  ];
}

function regressed(how: (typeof HOW_REGRESSED)[number], changes: readonly CaseChange[]): Regression[] {
  return [...groupBy(changes, ({ condition }) => condition)].map(([condition, members]) => ({
    kind: "regressed",
    how,
    condition,
    cases: members.map((change) => change.case),
  }));
}
