import type { SharedInputs } from "../config/inputs.ts";
import { UserError } from "../errors.ts";
import { MOST_TRIALS_OF_JOB, planHash, planTrials, type Trial } from "../execution/plan.ts";
import { type Shard, shardOf } from "../execution/shard.ts";
import { caseHashesOf } from "../gate/compare.ts";
import { count } from "../report/render/numbers.ts";
import type { Report } from "../report/schema.ts";
import { readCases } from "../suite/find-cases.ts";
import { type LoadedSuites, loadSuites, type Pin, type SuiteFiles, selectSuites } from "../suite/load.ts";
import { withCases } from "../suite/merge-cases.ts";
import { loadSystemPrompt, refuseKeywords, type SystemPrompt } from "../suite/system-prompt.ts";
import type { PlanFiles } from "./platform.ts";
import { type Selection, selectPart } from "./select-part.ts";

export interface Plan {
  readonly loaded: LoadedSuites;
  /** The trials that this job runs; in a shard, only its own; in a run of a part, only those of the part. */
  readonly trials: readonly Trial[];
  readonly shard?: NonNullable<Report["shard"]>;
  readonly part?: NonNullable<Report["part"]>;
  /** All trials of the run. */
  readonly whole: readonly Trial[];
  /** Every case of the suites, as `suite/case`, whether this plan asks it or not. */
  readonly cases: ReadonlySet<string>;
  /** The user's own. */
  readonly systemPrompt?: SystemPrompt;
  /** Notices for the report. */
  readonly notices: readonly string[];
}

/**
 * Loads suite and system prompt and plans every trial, or those of a part; sends nothing. Throws a UserError for a suite,
 * system prompt or selection that cannot be used.
 */
export async function planRun(inputs: SharedInputs, files: PlanFiles, selection?: Selection): Promise<Plan> {
  if (selection !== undefined && inputs.shard !== undefined) throw new UserError(ONE_OF_TWO);
  const { loaded, cases, notices } = await suitesOf(inputs, files);
  const trials = planTrials(loaded.suites, inputs);
  const systemPrompt = await systemPromptOf(inputs, files.promptFiles ?? files.suiteFiles);
  if (systemPrompt !== undefined) refuseKeywords(systemPrompt, trials);
  const whole: Plan = {
    loaded,
    cases,
    trials,
    whole: trials,
    notices,
    ...(systemPrompt && { systemPrompt }),
  };
  const plan = ownPlan(whole, inputs, selection);
  // A job that merges runs no trial itself.
  if (inputs.reports.length === 0) refuseTooMany(plan.trials.length, trials.length);
  return plan;
}

const ONE_OF_TWO =
  "--shard shares a whole run among jobs, but --case, --condition and --last-failed ask only for a part of it: leave one of them out.";

function ownPlan(whole: Plan, { shard, conditions }: SharedInputs, selection?: Selection): Plan {
  if (shard !== undefined) return shardPlan(whole, shard);
  if (selection === undefined) return whole;
  const { trials, part, notices } = selectPart(whole, selection, conditions);
  return { ...whole, trials, part, notices: [...whole.notices, ...notices] };
}

function refuseTooMany(own: number, planned: number): void {
  if (own <= MOST_TRIALS_OF_JOB) return;
  const jobs = Math.ceil(planned / MOST_TRIALS_OF_JOB);
  throw new UserError(
    `This job would run ${count(own)} trials, more than ${count(MOST_TRIALS_OF_JOB)}: share the plan among at least ${jobs} jobs with shard (docs/scale.md), or choose fewer suites, conditions or runs.`,
  );
}

/** The plan of one shard. */
function shardPlan(whole: Plan, shard: Shard): Plan {
  const { trials } = whole;
  return {
    ...whole,
    trials: shardOf(trials, shard),
    shard: { ...shard, planHash: planHashOf(whole), planned: trials.length },
  };
}

/** The system prompt that the inputs name, if any. Throws a UserError if it cannot be used. */
export async function systemPromptOf(
  inputs: SharedInputs,
  files: Pick<SuiteFiles, "read" | "readExact">,
): Promise<SystemPrompt | undefined> {
  const { "system-prompt-file": file, "system-prompt-position": position } = inputs;
  return file === undefined ? undefined : loadSystemPrompt(file, position, files);
}

/** The suites that the inputs ask for. Throws a UserError for one that cannot be used. */
export async function suitesOf(
  inputs: SharedInputs,
  { suiteFiles, projectFiles }: PlanFiles,
): Promise<Pick<Plan, "loaded" | "cases" | "notices">> {
  const loaded = await loadSuites(inputs.suite.source, suiteFiles, pinOf(inputs));
  const { files, notices } = await readCases(inputs.cases, projectFiles);
  if (loaded.suites.length + files.length === 0)
    throw new UserError([
      ...notices,
      "The suite is none, and there are no test cases: there is nothing to test.",
    ]);
  const all = withCases(loaded, files);
  const cases = new Set(Object.keys(caseHashesOf(all)));
  return { loaded: selectSuites(all, inputs.suites), cases, notices: [...ignoredIn(loaded), ...notices] };
}

const NAMES_SHOWN = 10;

function ignoredIn({ source, ignored = [] }: LoadedSuites): string[] {
  if (ignored.length === 0) return [];
  const more = ignored.length > NAMES_SHOWN ? ` and ${ignored.length - NAMES_SHOWN} more` : "";
  const names = ignored.slice(0, NAMES_SHOWN).join(", ");
  return [`suite: only the .json files directly in the folder ${source} are read, so not ${names}${more}.`];
}

function pinOf({ suite: { sha256 }, retries, timeout }: SharedInputs): Pin {
  return { ...(sha256 !== undefined && { sha256 }), retries, timeoutMs: timeout * 1_000 };
}

/** A hash of every conversation; see `planHash`. */
export function planHashOf({ trials, loaded, systemPrompt }: Plan): string {
  return planHash(trials, loaded.distraction, systemPrompt);
}
