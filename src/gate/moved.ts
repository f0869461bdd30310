import type { Attribution } from "./attribute.ts";
import { type Answers, chanceOf, chanceOfSum } from "./exact-tests.ts";
import { keyOfPlace, type PromptPlace } from "./place.ts";

/** The level of a place's own test, divided by the number of places. */
const LEVEL = 0.01;
/** The level of the test of the sum. */
const LEVEL_OF_SUM = 0.025;

/** The answers in one place, in an earlier run and now. */
export interface Since {
  readonly place: PromptPlace;
  readonly before: Answers;
  readonly now: Answers;
}

/** What leaks more often than in an earlier run, beyond chance. */
export interface MoreSince {
  readonly places: readonly PromptPlace[];
  /** All places together do. */
  readonly overall: boolean;
}

/** Whether a place alone, one of so many, leaks more often than chance explains. */
export function isMoreAlone(chance: number, places: number): boolean {
  return chance <= LEVEL / places;
}

/** Whether all places together do. */
export function isMoreTogether(chance: number): boolean {
  return chance <= LEVEL_OF_SUM;
}

/**
 * Compares with an earlier run, by the same tests with one look. `since`: every place that both asked, chosen by neither of
 * them. Three runs can tell little: no place alone, 3 of 3 after 0 of 3 being a chance of 1 in 20.
 */
export function moreSince(since: readonly Since[]): MoreSince {
  const tested = since.map(({ place, before, now }) => ({ place, sides: { more: now, less: before } }));
  return {
    places: tested
      .filter(({ sides }) => isMoreAlone(chanceOf(sides), tested.length))
      .map(({ place }) => place),
    overall: isMoreTogether(chanceOfSum(tested.map(({ sides }) => sides))),
  };
}

/**
 * Where the base leaks now, beyond chance, more often than in the baseline's own run: neither the change nor chance did
 * that, so the provider's model behaves differently. `before`: the baseline's answers; undefined where it has none.
 */
export function movedSince({ places }: Attribution, before: ReadonlyMap<string, Answers>): MoreSince {
  return moreSince(
    places.flatMap(({ place, count }) => {
      const former = before.get(keyOfPlace(place));
      const now = count.base;
      return former === undefined || now.answered === 0 ? [] : [{ place, before: former, now }];
    }),
  );
}
