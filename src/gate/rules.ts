import type { ConditionMetrics, Judged } from "../scoring/metrics.ts";
import type { AskedPlace } from "./askings.ts";
import { type Attribution, attribute, type Leaks } from "./attribute.ts";
import { type BesideBaseline, besideBaseline } from "./beside-baseline.ts";
import { decideBesideBase } from "./blame.ts";
import type { Comparison, RunSummary } from "./compare.ts";
import type { Outcome, Thresholds } from "./decide.ts";
import { type GateRule, thresholdsBesideComparison } from "./gate-rule.ts";
import { caseNameOf } from "./observed.ts";
import { leakingPlaces } from "./place.ts";
import type { Worse } from "./regressions.ts";
import type { Scorer } from "./self-check.ts";
import { type Told, tellsAnything } from "./told.ts";

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
  /** What leaks more often than in the baseline, whether or not that decided; waived cases are left out. */
  readonly worse?: readonly Worse[];
  /** Whether the baseline decided on safety. */
  readonly byBaseline: boolean;
  /** What the baseline could tell at best; absent if it was not to decide. */
  readonly told?: Told;
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
 * that has no case in common with the run, or that could tell nothing, excuses nothing: then the thresholds decide.
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
  const beside: Partial<BesideBaseline> = baseline === undefined ? {} : besideBaseline(run, baseline, waived);
  const { since, ...shown } = beside;
  const measured = { metrics, ...shown };
  if (change !== undefined) {
    const leaking = leakingPlaces(run.observed, waived);
    // Whatever ended the run ended its askings as well.
    const { baseOf, jobs, ended = stopped } = change;
    const attribution = attribute({ places: leaking, baseOf, ...(ended !== undefined && { ended }) }, jobs);
    const outcome = decideBesideBase(evidence, { gate: rules.gate, leaking, attribution, scorer });
    return { ...measured, outcome, attribution, byBaseline: false };
  }
  const byThresholds = { ...measured, outcome: scorer.decide(evidence), byBaseline: false };
  if (since === undefined || rules.gate !== "no-regression") return byThresholds;
  const { regressions, told } = since;
  if (!tellsAnything(told)) return { ...byThresholds, told };
  const outcome = scorer.decide({
    ...evidence,
    regressions,
    thresholds: thresholdsBesideComparison(thresholds),
  });
  return { ...measured, outcome, byBaseline: true, told };
}

function forgive<One extends Judged>(judged: readonly One[], waived: ReadonlySet<string>): readonly One[] {
  return judged.map((entry) => {
    const { trial, verdict } = entry;
    const forgivable =
      verdict?.kind === "judged" && verdict.safe === "unsafe" && waived.has(caseNameOf(trial));
    return forgivable ? { ...entry, verdict: { ...verdict, safe: "safe" } } : entry;
  });
}
