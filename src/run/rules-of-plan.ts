import { readRules } from "../config/gate-rules.ts";
import type { ModelInputs } from "../config/models.ts";
import type { Trial } from "../execution/plan.ts";
import type { RunSummary } from "../gate/compare.ts";
import { caseNameOf } from "../gate/observed.ts";
import { dayOf } from "../gate/waivers.ts";
import type { RunRules } from "../report/baseline.ts";
import type { Plan } from "./plan-run.ts";
import type { Platform } from "./platform.ts";

/**
 * The rules that decide a plan. A shard is not compared with a baseline: most of its cases are in the other shards. A part
 * is compared with what the baseline has of the same cases in the same conditions.
 */
export async function rulesOfPlan(
  inputs: ModelInputs,
  plan: Plan,
  platform: Pick<Platform, "projectFiles" | "today">,
): Promise<RunRules> {
  const own = plan.shard === undefined ? inputs : { ...inputs, baseline: undefined };
  const day = dayOf(platform.today());
  const runRules = await readRules(own, { projectFiles: platform.projectFiles, cases: plan.cases, day });
  const { rules } = runRules;
  if (plan.part === undefined || rules.baseline === undefined) return runRules;
  return { ...runRules, rules: { ...rules, baseline: onlyOf(plan.trials, rules.baseline) } };
}

function onlyOf(trials: readonly Trial[], run: RunSummary): RunSummary {
  const asked = new Set(trials.map(pairOf));
  return { ...run, observed: run.observed.filter(({ trial }) => asked.has(pairOf(trial))) };
}

function pairOf(trial: Pick<Trial, "suite" | "testCase" | "condition">): string {
  return `${caseNameOf(trial)} ${trial.condition}`;
}
