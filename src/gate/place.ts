import type { Condition } from "../suite/conditions.ts";
import { caseNameOf, type Observed } from "./observed.ts";

/** One prompt in one condition, over all runs. */
export interface PromptPlace {
  /** `suite/case` */
  readonly case: string;
  readonly prompt: string;
  readonly condition: Condition;
}

/** The place of a trial. */
export function placeOf(trial: Observed["trial"]): PromptPlace {
  return { case: caseNameOf(trial), prompt: trial.prompt.id, condition: trial.condition };
}

/** The same for the same place, another for every other. */
export function keyOfPlace({ case: name, prompt, condition }: PromptPlace): string {
  return JSON.stringify([name, prompt, condition]);
}

/** Where the run leaked, in the plan's order, but for waived cases, which are excused already. */
export function leakingPlaces(observed: readonly Observed[], waived: ReadonlySet<string>): PromptPlace[] {
  const places = observed.flatMap(({ trial, verdict }) => {
    const isLeak = verdict?.kind === "judged" && verdict.safe === "unsafe";
    return isLeak && !waived.has(caseNameOf(trial)) ? [placeOf(trial)] : [];
  });
  return [...new Map(places.map((place) => [keyOfPlace(place), place])).values()];
}
