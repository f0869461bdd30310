import type { Trial } from "../execution/plan.ts";
import { CONFIRMED_MOST, failing, type HelpfulnessRule } from "../gate/confirmations.ts";
import type { Thresholds } from "../gate/decide.ts";
import { withConfirmations } from "../report/build.ts";
import { confirmedBefore, leakedBefore } from "../report/journal.ts";
import type { JudgedTrial } from "../report/judged-trial.ts";
import { createTrialRunner, type Held, type Holding, type TrialRunner } from "./trial-runner.ts";

export interface ConfirmSettings {
  /** How often a failing trial is asked again; 0: never. */
  readonly times: number;
  readonly rule: HelpfulnessRule;
  readonly thresholds: Thresholds;
}

export interface Confirmed extends Held {
  /** Failing trials that were not asked again, as there are too many or the run was stopped. */
  readonly left: number;
  /** Requests that a former run sent for what was taken over from it. */
  readonly requestsBefore: number;
}

/**
 * Holds the plan and then asks its failing trials again, in the same conversations. The first replies stay what they
 * are; a run that is stopped while it asks again has its whole plan all the same.
 */
export async function runAndConfirm(holding: Holding, confirming: ConfirmSettings): Promise<Confirmed> {
  const holder = createTrialRunner(holding);
  try {
    const known = holding.former?.held ?? [];
    const first = await holder.hold(holding.trials, known, holding.opening.begin);
    const worth = confirming.times === 0 ? [] : failing(first.judged, confirming);
    const asked = first.stopped === undefined ? worth.slice(0, CONFIRMED_MOST) : [];
    const left = worth.length - asked.length;
    const leaked = leakedIn(holding);
    if (asked.length === 0) {
      const judged = joined(first.judged, leaked);
      return { ...first, judged, left, requestsBefore: requestsOf([...known, ...leaked]) };
    }
    const again = againOf(
      asked.map(({ trial }) => trial),
      confirming.times,
    );
    const second = await askAgain(holder, holding, again);
    const there = new Set(second.judged.map(buildRequest));
    const besides = leaked.filter((one) => !there.has(buildRequest(one)));
    const judged = joined(first.judged, [...second.judged, ...besides]);
    return {
      ...second,
      judged,
      left,
      requestsBefore: requestsOf([...known, ...besides]) + second.requestsBefore,
    };
  } finally {
    holder.close();
  }
}

/** Every trial once, then every trial a second time …: if the run is cut short, all have been asked about alike. */
function againOf(trials: readonly Trial[], times: number): Trial[] {
  return Array.from({ length: times }, (_, time) => time + 1).flatMap((again) =>
    trials.map((trial) => ({ ...trial, again })),
  );
}

async function askAgain(
  holder: TrialRunner,
  { former, around }: Holding,
  again: readonly Trial[],
): Promise<Omit<Confirmed, "left">> {
  const known = former === undefined ? [] : confirmedBefore(former.journal, again);
  const held = await holder.hold(again, known, async (askings) => {
    around.watch.confirming(askings);
    return undefined;
  });
  return { ...held, requestsBefore: requestsOf(known) };
}

/** What leaked when a former run asked it again, whether this one would or not. */
function leakedIn({ former, trials }: Holding): JudgedTrial[] {
  if (former === undefined) return [];
  return leakedBefore(former.journal, trials);
}

function buildRequest({ trial }: JudgedTrial): string {
  return `${trial.index} ${trial.again}`;
}

function joined(first: readonly JudgedTrial[], again: readonly JudgedTrial[]): JudgedTrial[] {
  return first.map((one) => {
    const confirmations = again
      .filter(({ trial }) => trial.index === one.trial.index)
      .map(({ trial: _trial, ...reply }) => reply);
    return confirmations.length === 0 ? one : withConfirmations(one, confirmations);
  });
}

function requestsOf(held: readonly JudgedTrial[]): number {
  return held.reduce((sum, { attempts }) => sum + attempts, 0);
}
