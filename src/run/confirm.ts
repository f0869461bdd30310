import { groupBy } from "../collections.ts";
import type { Trial } from "../execution/plan.ts";
import { CONFIRMED_MOST, failing, type HelpfulnessRule } from "../gate/confirmations.ts";
import type { Thresholds } from "../gate/decide.ts";
import { keyOfPlace, placeOf } from "../gate/place.ts";
import { firstVerdict, replyOf, type TrialResult, withConfirmations } from "../report/reported-trial.ts";
import { isUnsafe } from "../scoring/score.ts";
import { confirmedBefore, leakedBefore } from "./journal.ts";
import type { ProgressListener } from "./platform.ts";
import type { FormerRun, RunResults, TrialRunner } from "./trial-runner.ts";

interface ConfirmSettings {
  /** How often a failing trial is repeated; 0: never. */
  readonly times: number;
  readonly rule: HelpfulnessRule;
  readonly thresholds: Thresholds;
}

/** A run whose failing trials are repeated, and what an earlier run of it left behind. */
export interface ConfirmPlan {
  readonly trials: readonly Trial[];
  readonly former: FormerRun | undefined;
  readonly confirm: ConfirmSettings;
}

interface ConfirmTools {
  readonly plan: ConfirmPlan;
  readonly runner: TrialRunner;
  readonly watch: Pick<ProgressListener, "confirming">;
  /** The keys of the places that are asked in pairs instead, if they leak. */
  readonly inPairs: ReadonlySet<string>;
}

interface ConfirmedResults extends RunResults {
  readonly unconfirmed: number;
  /** Confirmations that an earlier run has sent. */
  readonly known: readonly TrialResult[];
}

/** Repeats the failing trials of a run in the same conversations, but for those that are asked in pairs. */
export async function confirm(
  first: RunResults,
  { plan, runner, watch, inPairs }: ConfirmTools,
): Promise<ConfirmedResults> {
  const isInPairs = ({ trial, verdict }: ReturnType<typeof firstVerdict>): boolean =>
    isUnsafe(verdict) && inPairs.has(keyOfPlace(placeOf(trial)));
  const all = plan.confirm.times === 0 ? [] : failing(first.results.map(firstVerdict), plan.confirm);
  const failed = all.filter((result) => !isInPairs(result));
  const repeated = first.stopped === undefined ? failed.slice(0, CONFIRMED_MOST) : [];
  const repeats = confirmationsOf(repeated, plan.confirm.times);
  const former = formerConfirmations(plan, repeats);
  const second =
    repeats.length === 0 ? first : await runConfirmations(repeats, former.known, { runner, watch });
  const confirmations = repeats.length === 0 ? [] : second.results;
  const leaked = former.leaked.filter((result) => !confirmations.some((other) => isSame(result, other)));
  return {
    results: withAllConfirmations(first.results, [...confirmations, ...leaked]),
    ...(second.stopped !== undefined && { stopped: second.stopped }),
    unconfirmed: failed.length - repeated.length,
    known: [...former.known, ...leaked],
  };
}

/** Every trial once, then every trial a second time …: if the run is cut short, all were repeated about equally often. */
function confirmationsOf(failed: readonly { readonly trial: Trial }[], times: number): Trial[] {
  return Array.from({ length: times }, (_, index) => index + 1).flatMap((confirmation) =>
    failed.map(({ trial }) => ({ ...trial, confirmation })),
  );
}

/** The results that an earlier run has for these confirmations, and its leaked ones, even if they are not repeated now. */
function formerConfirmations(
  { former, trials }: ConfirmPlan,
  repeats: readonly Trial[],
): { readonly known: readonly TrialResult[]; readonly leaked: readonly TrialResult[] } {
  if (former === undefined) return { known: [], leaked: [] };
  return { known: confirmedBefore(former.journal, repeats), leaked: leakedBefore(former.journal, trials) };
}

function runConfirmations(
  repeats: readonly Trial[],
  known: readonly TrialResult[],
  { runner, watch }: Pick<ConfirmTools, "runner" | "watch">,
): Promise<RunResults> {
  return runner.run(repeats, known, async (missing) => {
    watch.confirming(missing);
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
