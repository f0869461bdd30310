import { groupBy } from "../collections.ts";
import type { Trial } from "../execution/plan.ts";
import { placesToAsk } from "../gate/attribute.ts";
import { CONFIRMED_MOST, failing, type HelpfulnessRule } from "../gate/confirmations.ts";
import type { Thresholds } from "../gate/decide.ts";
import { keyOfPlace, type PromptPlace } from "../gate/place.ts";
import { placeOf } from "../report/attribution.ts";
import {
  firstVerdict,
  repliesOf,
  replyOf,
  type TrialResult,
  withConfirmations,
} from "../report/reported-trial.ts";
import { isUnsafe } from "../scoring/score.ts";
import { type AskedPairs, askPairs, type PairsSettings } from "./ask-pairs.ts";
import { confirmedBefore, leakedBefore } from "./journal.ts";
import type { AskableBase, ModelBase } from "./model-base.ts";
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
  readonly pairs: PairsPlan;
}

/** How what leaked is asked again, with and without the change. */
export interface PairsPlan {
  /** Where results leak, but for what is excused already. */
  readonly leaking: (results: readonly TrialResult[]) => readonly PromptPlace[];
  /** What the model is compared with; looked up once something leaked. */
  readonly base: () => Promise<ModelBase>;
  readonly settings: (base: AskableBase, runner: TrialRunner) => PairsSettings;
}

export interface ConfirmedRun extends RunResults {
  /** What the run is compared with; `none` if that was not looked up, since nothing leaked. */
  readonly base: ModelBase;
  readonly pairs: Omit<AskedPairs, "known" | "stopped">;
  /** Failing trials that were not repeated: there were too many, or the run was stopped. */
  readonly unconfirmed: number;
  /** Requests that an earlier run sent for the results taken over from it. */
  readonly requestsBefore: number;
}

/**
 * Runs the plan. Then what leaked is asked again in pairs, with and without the change, and other failing trials are
 * repeated in the same conversations. First replies are kept as they are, and a run stopped during the repeats still has its
 * whole plan.
 */
export async function runAndConfirm(plan: RunPlan, settings: RunnerSettings): Promise<ConfirmedRun> {
  const runner = createTrialRunner(settings);
  try {
    const known = plan.former?.results ?? [];
    const first = await runner.run(plan.trials, known, plan.preflight);
    const base = await baseOf(first, plan.pairs);
    const confirmed = await confirm(first, {
      plan,
      settings,
      runner,
      inPairs: placesInPairs(first, plan, base),
    });
    const pairs = await pairsOf(confirmed, { plan, base, runner });
    const stopped = confirmed.stopped ?? pairs.stopped;
    const { results, unconfirmed } = confirmed;
    const { askings, ended } = pairs;
    return {
      results,
      unconfirmed,
      base,
      pairs: { askings, ...(ended !== undefined && { ended }) },
      ...(stopped !== undefined && { stopped }),
      requestsBefore: requestsOf([...known, ...confirmed.known, ...pairs.known]),
    };
  } finally {
    runner.close();
  }
}

const NO_BASE: ModelBase = { kind: "none" };

/** Looked up only if there is something to ask. */
async function baseOf({ results, stopped }: RunResults, { leaking, base }: PairsPlan): Promise<ModelBase> {
  return stopped === undefined && leaking(results).length > 0 ? base() : NO_BASE;
}

/** The places that are asked in pairs, so that nothing is asked twice. */
function placesInPairs({ results }: RunResults, { pairs }: RunPlan, base: ModelBase): ReadonlySet<string> {
  if (base.kind !== "known") return new Set();
  const places = placesToAsk({ places: pairs.leaking(results), baseOf: base.baseOf });
  return new Set(places.map(keyOfPlace));
}

interface Confirmation {
  readonly plan: RunPlan;
  readonly settings: RunnerSettings;
  readonly runner: TrialRunner;
  readonly inPairs: ReadonlySet<string>;
}

interface ConfirmedResults extends RunResults {
  readonly unconfirmed: number;
  /** Confirmations that an earlier run has sent. */
  readonly known: readonly TrialResult[];
}

async function confirm(
  first: RunResults,
  { plan, settings, runner, inPairs }: Confirmation,
): Promise<ConfirmedResults> {
  const isInPairs = ({ trial, verdict }: ReturnType<typeof firstVerdict>): boolean =>
    isUnsafe(verdict) && inPairs.has(keyOfPlace(placeOf(trial)));
  const all = plan.confirm.times === 0 ? [] : failing(first.results.map(firstVerdict), plan.confirm);
  const failed = all.filter((result) => !isInPairs(result));
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
    known: [...former.known, ...leaked],
  };
}

interface Paired {
  readonly plan: RunPlan;
  readonly base: ModelBase;
  readonly runner: TrialRunner;
}

async function pairsOf(
  { results, stopped }: RunResults,
  { plan: { pairs }, base, runner }: Paired,
): Promise<AskedPairs> {
  if (base.kind !== "known" || stopped !== undefined) return { askings: [], known: [] };
  return askPairs(pairs.leaking(results), pairs.settings(base, runner));
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
