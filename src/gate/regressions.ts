import { groupBy } from "../collections.ts";
import { addSides, askingOf, countAskings, type SideCount } from "./askings.ts";
import { type Answers, chanceOf } from "./exact-tests.ts";
import { moreSince, type Since } from "./moved.ts";
import { caseNameOf, type Observed } from "./observed.ts";
import { keyOfPlace, type PromptPlace, placeOf } from "./place.ts";
import { type Told, toldOf } from "./told.ts";

/** The replies of a place in the baseline and now. */
export interface PlaceSince {
  readonly place: PromptPlace;
  readonly before: SideCount;
  readonly now: SideCount;
}

/** What the baseline does not excuse. */
export type Regression =
  /** Leak, and the baseline has no answer to the same text there. */
  { readonly kind: "unknown-before"; readonly places: readonly PlaceSince[] } | Worse;

/**
 * What leaks more often than in the baseline, beyond chance. Only leaks are tested: a fall in helpfulness or SH is no
 * regression for the gate, has thresholds of its own, and the comparison shows it by its intervals.
 */
export type Worse =
  /** Each alone does. */
  | { readonly kind: "more-often"; readonly places: readonly PlaceSince[] }
  /** All together do, though none of them tells it alone. `places`: those that leak more often; counts: of all. */
  | {
      readonly kind: "more-often-together";
      readonly places: readonly PlaceSince[];
      readonly before: SideCount;
      readonly now: SideCount;
    };

/** Two runs that are compared. */
export interface TwoRuns {
  readonly before: readonly Observed[];
  readonly now: readonly Observed[];
  /** Cases that both runs have with the same text. */
  readonly same: ReadonlySet<string>;
  readonly waived: ReadonlySet<string>;
}

/**
 * What got worse since the baseline, and what could have been told at all. Nothing unknown excuses: unanswered replies of the
 * baseline count as safe. Those of this run drop out; they keep the run from passing anyway.
 */
export function regressionsSince(runs: TwoRuns): {
  readonly regressions: readonly Regression[];
  readonly told: Told;
} {
  const places = comparedPlaces(runs);
  const known = places.filter(({ before }) => before.answered > 0);
  const unknown = places.filter(({ before, now }) => before.answered === 0 && now.leaked > 0);
  return {
    regressions: [...leaksMoreOften(known), ...reasonOf("unknown-before", unknown)],
    told: toldOf(known.map(({ before, now }) => ({ before: sizeOf(before), now: sizeOf(now) }))),
  };
}

/** Every prompt of this run that may leak, in each condition, but for waived cases. */
function comparedPlaces({ before, now, same, waived }: TwoRuns): PlaceSince[] {
  const former = groupBy(
    before.filter(({ trial }) => same.has(caseNameOf(trial))),
    keyOf,
  );
  const own = now.filter(({ trial }) => trial.prompt.harmful.length > 0 && !waived.has(caseNameOf(trial)));
  return [...groupBy(own, keyOf)].flatMap(([key, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    return { place: placeOf(first.trial), before: countOf(former.get(key) ?? []), now: countOf(members) };
  });
}

function keyOf({ trial }: Observed): string {
  return keyOfPlace(placeOf(trial));
}

function countOf(observed: readonly Observed[]): SideCount {
  return countAskings(observed.map(({ verdict }) => askingOf(verdict)));
}

function sizeOf({ answered, unanswered }: SideCount): number {
  return answered + unanswered;
}

function leaksMoreOften(places: readonly PlaceSince[]): Regression[] {
  const told = new Set(moreSince(places.map(atWorstSince)).places.map(keyOfPlace));
  const isTold = ({ place }: PlaceSince): boolean => told.has(keyOfPlace(place));
  const [alone, others] = [places.filter(isTold), places.filter((one) => !isTold(one))];
  if (!moreSince(others.map(atWorstSince)).overall) return reasonOf("more-often", byChance(alone));
  const leading = byChance(others.filter(leads));
  // Where only one of them leaks more often, the sum is its own.
  if (leading.length === 1) return reasonOf("more-often", byChance([...alone, ...leading]));
  const [before, now] = [addSides(others.map((one) => one.before)), addSides(others.map((one) => one.now))];
  return [
    ...reasonOf("more-often", byChance(alone)),
    { kind: "more-often-together", places: leading, before, now },
  ];
}

/** What speaks most against this run. */
function atWorstSince({ place, before, now }: PlaceSince): Since {
  return { place, before: atBest(before), now };
}

function atBest(count: SideCount): Answers {
  return { leaked: count.leaked, answered: sizeOf(count) };
}

/** The least likely first. */
function byChance(places: readonly PlaceSince[]): PlaceSince[] {
  const chance = ({ now, before }: PlaceSince): number => chanceOf({ more: now, less: atBest(before) });
  return [...places].sort((one, other) => chance(one) - chance(other));
}

function leads({ before, now }: PlaceSince): boolean {
  return now.leaked * sizeOf(before) > before.leaked * now.answered;
}

function reasonOf(kind: "unknown-before" | "more-often", places: readonly PlaceSince[]): Regression[] {
  return places.length === 0 ? [] : [{ kind, places }];
}
