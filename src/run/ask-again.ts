import { placesToAsk } from "../gate/attribute.ts";
import { keyOfPlace, type PromptPlace } from "../gate/place.ts";
import type { AskedInPairs } from "../report/attribution.ts";
import { repliesOf, type TrialResult } from "../report/reported-trial.ts";
import { type AskedPairs, askPairs, type PairsSettings } from "./ask-pairs.ts";
import { type ConfirmPlan, confirm } from "./confirm.ts";
import type { AskableBase, ModelBase } from "./model-base.ts";
import type { Preflight } from "./preflight.ts";
import { createTrialRunner, type RunnerSettings, type RunResults, type TrialRunner } from "./trial-runner.ts";

/** What to run, and what an earlier run of it left behind. */
interface RunPlan extends ConfirmPlan {
  readonly preflight: Preflight["run"];
  readonly pairs: PairsPlan;
}

/** How what leaked is asked again, with and without the change. */
export interface PairsPlan {
  /** Where results leak, but for what is excused already. */
  readonly leaking: (results: readonly TrialResult[]) => readonly PromptPlace[];
  /** What the model is compared with; looked up once something leaked. */
  readonly base: () => Promise<ModelBase>;
  /** Connects to the base. */
  readonly open: (base: AskableBase, runner: TrialRunner) => PairsSettings;
}

export interface AskedRun extends RunResults {
  /** What the run is compared with; `none` if that was not looked up, since nothing leaked. */
  readonly base: ModelBase;
  readonly pairs: AskedInPairs;
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
export async function runAndAskAgain(plan: RunPlan, settings: RunnerSettings): Promise<AskedRun> {
  const runner = createTrialRunner(settings);
  try {
    const known = plan.former?.results ?? [];
    const first = await runner.run(plan.trials, known, plan.preflight);
    const base = await baseOf(first, plan.pairs);
    const inPairs = placesInPairs(first, plan, base);
    const confirmed = await confirm(first, { plan, runner, watch: settings.platform.watch, inPairs });
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
  return askPairs(pairs.leaking(results), pairs.open(base, runner));
}

function requestsOf(results: readonly TrialResult[]): number {
  return repliesOf(results).reduce((sum, { attempts }) => sum + attempts, 0);
}
