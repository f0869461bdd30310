import { groupBy } from "../collections.ts";
import type { Trial } from "../execution/plan.ts";
import { CONFIRMED_MOST, failing, type HelpfulnessRule } from "../gate/confirmations.ts";
import type { Thresholds } from "../gate/decide.ts";
import {
  firstVerdict,
  repliesOf,
  replyOf,
  type TrialResult,
  withConfirmations,
} from "../report/reported-trial.ts";
import { confirmedBefore, leakedBefore } from "./journal.ts";
import type { Preflight } from "./preflight.ts";
import {
  createTrialRunner,
  type FormerRun,
  type RunnerSettings,
  type RunResults,
  type TrialRunner,
} from "./trial-runner.ts";

export interface ConfirmSettings {
  /** How often a failing trial is repeated; 0: never. */
  readonly times: number;
  readonly rule: HelpfulnessRule;
  readonly thresholds: Thresholds;
}

/** What to run, and what an earlier run of it left behind. */
export interface RunPlan {
  readonly trials: readonly Trial[];
  readonly former: FormerRun | undefined;
  readonly preflight: Preflight["run"];
  readonly confirm: ConfirmSettings;
}

export interface ConfirmedRun extends RunResults {
  /** Failing trials that were not repeated: there were too many, or the run was stopped. */
  readonly unconfirmed: number;
  /** Requests that an earlier run sent for the results taken over from it. */
  readonly requestsBefore: number;
}

/**
 * Runs the plan and then repeats its failing trials, in the same conversations. First replies are kept as they are, and a
 * run stopped during the repeats still has its whole plan.
 */
export async function runAndConfirm(plan: RunPlan, settings: RunnerSettings): Promise<ConfirmedRun> {
  const runner = createTrialRunner(settings);
  try {
    const known = plan.former?.results ?? [];
    const first = await runner.run(plan.trials, known, plan.preflight);
    const failed = plan.confirm.times === 0 ? [] : failing(first.results.map(firstVerdict), plan.confirm);
    const repeated = first.stopped === undefined ? failed.slice(0, CONFIRMED_MOST) : [];
    const repeats = confirmationsOf(repeated, plan.confirm.times);
    const former = formerConfirmations(plan, repeats);
    const second = repeats.length === 0 ? first : await askAgain(runner, settings, repeats, former.known);
    const confirmations = repeats.length === 0 ? [] : second.results;
    const leaked = former.leaked.filter((result) => !confirmations.some((other) => isSame(result, other)));
    return {
      results: withAllConfirmations(first.results, [...confirmations, ...leaked]),
      ...(second.stopped !== undefined && { stopped: second.stopped }),
      unconfirmed: failed.length - repeated.length,
      requestsBefore: requestsOf([...known, ...former.known, ...leaked]),
    };
  } finally {
    runner.close();
  }
}

/** Every trial once, then every trial a second time …: if the run is cut short, all were repeated about equally often. */
function confirmationsOf(failed: readonly { readonly trial: Trial }[], times: number): Trial[] {
  return Array.from({ length: times }, (_, index) => index + 1).flatMap((confirmation) =>
    failed.map(({ trial }) => ({ ...trial, confirmation })),
  );
}

/** The results that an earlier run has for these confirmations, and its leaked ones, even if they are not repeated now. */
function formerConfirmations(
  { former, trials }: RunPlan,
  repeats: readonly Trial[],
): { readonly known: readonly TrialResult[]; readonly leaked: readonly TrialResult[] } {
  if (former === undefined) return { known: [], leaked: [] };
  return { known: confirmedBefore(former.journal, repeats), leaked: leakedBefore(former.journal, trials) };
}

function askAgain(
  runner: TrialRunner,
  { platform }: RunnerSettings,
  repeats: readonly Trial[],
  known: readonly TrialResult[],
): Promise<RunResults> {
  return runner.run(repeats, known, async (missing) => {
    platform.watch.confirming(missing);
    return undefined;
  });
}

function isSame({ trial: one }: TrialResult, { trial: other }: TrialResult): boolean {
  return one.index === other.index && one.confirmation === other.confirmation;
}

/** The first results, each with its confirmations. */
function withAllConfirmations(first: readonly TrialResult[], repeats: readonly TrialResult[]): TrialResult[] {
  const confirmations = groupBy(repeats, ({ trial }) => trial.index);
  return first.map((result) => {
    const own = confirmations.get(result.trial.index) ?? [];
    return own.length === 0 ? result : withConfirmations(result, own.map(replyOf));
  });
}

function requestsOf(results: readonly TrialResult[]): number {
  return repliesOf(results).reduce((sum, { attempts }) => sum + attempts, 0);
}
