import type { ModelInputs } from "../config/models.ts";
import { SIDES, type Trial } from "../execution/plan.ts";
import type { DuePair } from "../gate/course.ts";
import { keyOfPlace, placeOf } from "../gate/place.ts";
import { promptsIn } from "../suite/conditions.ts";
import type { FilledPrompt } from "../suite/fill-prompt.ts";
import { containsKeyword } from "../suite/keyword.ts";
import type { LoadedSuites } from "../suite/load.ts";
import type { SystemPrompt } from "../suite/system-prompt.ts";
import type { AskableBase } from "./model-base.ts";
import type { Plan } from "./plan-run.ts";

/** What the askings of a run are made from. */
export interface AskingsPlan {
  readonly loaded: Pick<LoadedSuites, "suites">;
  /** A planned trial of each place, by its key. */
  readonly trials: ReadonlyMap<string, Trial>;
  /** The first seed that no run of the plan has. */
  readonly seed: number;
  /** The user's own, of both sides: a keyword in one of them would prove nothing. */
  readonly systemPrompts: readonly SystemPrompt[];
}

/**
 * The trials of pairs: with the same values on both sides, and next to each other, so that whatever the provider does hits
 * both. Which side comes first alternates.
 */
export function askingTrials(due: readonly DuePair[], plan: AskingsPlan): Trial[] {
  return due.flatMap(({ place, number }) => {
    const trial = plan.trials.get(keyOfPlace(place));
    if (trial === undefined) throw new Error(`No trial is planned for ${keyOfPlace(place)}`);
    const asked = { ...trial, prompt: promptOfPair(trial, number, plan), run: number };
    const sides = number % 2 === 1 ? SIDES : [...SIDES].reverse();
    return sides.map((side) => ({ ...asked, asking: { side, pair: number } }));
  });
}

/** What the askings of a model's run are made from. */
export function askingsPlan(
  { seed, runs }: Pick<ModelInputs, "seed" | "runs">,
  { loaded, whole, systemPrompt }: Pick<Plan, "loaded" | "whole" | "systemPrompt">,
  base: Pick<AskableBase, "systemPrompt">,
): AskingsPlan {
  const systemPrompts = [systemPrompt, base.systemPrompt].filter((prompt) => prompt !== undefined);
  const trials = new Map(whole.map((trial) => [keyOfPlace(placeOf(trial)), trial]));
  return { loaded, trials, seed: seed + runs, systemPrompts };
}

/** How many seeds are tried for values that no system prompt contains. */
const TRIES = 20;
/** Beyond the pairs of any place. */
const NEXT_TRY = 1_000;

/** The prompt with the pair's own values. */
function promptOfPair(
  trial: Trial,
  pair: number,
  { loaded, seed, systemPrompts }: AskingsPlan,
): FilledPrompt {
  const own = loaded.suites.find(({ suite }) => suite === trial.suite);
  const testCase = own?.cases.find(({ id }) => id === trial.testCase);
  if (testCase === undefined) throw new Error(`There is no case ${trial.suite}/${trial.testCase}`);
  const promptAt = (at: number): FilledPrompt => {
    const filled = promptsIn(trial.condition, { suite: trial.suite, testCase, seed: at });
    const found = filled.find(({ id }) => id === trial.prompt.id);
    if (found === undefined) throw new Error(`${trial.testCase} has no prompt ${trial.prompt.id}`);
    return found;
  };
  const first = promptAt(seed + pair - 1);
  const others = Array.from({ length: TRIES }, (_, index) => seed + pair - 1 + (index + 1) * NEXT_TRY);
  const isFree = ({ helpful, harmful }: FilledPrompt): boolean =>
    ![...helpful, ...harmful].some((keyword) =>
      systemPrompts.some(({ text }) => containsKeyword(text, keyword)),
    );
  if (isFree(first)) return first;
  return others.map(promptAt).find(isFree) ?? first;
}
