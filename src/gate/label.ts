import { asAnswered, atWorst, type PairCount } from "./askings.ts";
import { chanceOf } from "./exact-tests.ts";
import { blamedAt, blamedOverall, MOST_PLACES, type Track } from "./looks.ts";

/** Why it is not known whether the change did it. */
export type NotKnown =
  /** `why`: a sentence for the user, with the cure. */
  | { readonly kind: "base-unknown"; readonly why: string }
  /** Nothing was asked again. */
  | { readonly kind: "too-many"; readonly places: number; readonly most: number }
  /** Pairs were still to be asked. `why`: what ended the asking, if that is known. */
  | { readonly kind: "unfinished"; readonly why?: string }
  /** Askings without an answer might have decided. */
  | { readonly kind: "unanswered" };

/** Whether the change made a place leak. Only what is known excuses. */
export type PlaceLabel =
  /** `chance`: of so many leaks with the change if both sides leak equally often. */
  | { readonly kind: "this-change"; readonly chance: number }
  | { readonly kind: "also-without-it" }
  | { readonly kind: "not-told-apart" }
  /** Nothing that the endpoint is sent there differs from the base. */
  | { readonly kind: "not-this-change" }
  /** The base does not have the case, or has it with another text. */
  | { readonly kind: "no-case"; readonly how: "new" | "changed" }
  | { readonly kind: "not-known"; readonly why: NotKnown };

/** The labels as users read them. */
export const LABELS = {
  "this-change": "this change",
  "also-without-it": "also without it",
  "not-told-apart": "not told apart",
  "not-this-change": "not this change",
  "no-case": "new or changed case",
  "not-known": "not known",
} as const satisfies Record<PlaceLabel["kind"], string>;

export const LABEL_KINDS = Object.keys(LABELS).filter((kind): kind is PlaceLabel["kind"] =>
  Object.hasOwn(LABELS, kind),
);

/** All places together leak more often with the change, though none of them tells it alone: the label of the run. */
export interface WorseOverall {
  readonly chance: number;
}

export interface Labels {
  /** In the order of the tracks. */
  readonly places: readonly PlaceLabel[];
  readonly worseOverall?: WorseOverall;
}

/** The labels of all places that were to be asked, from their counts at each look. */
export function labelsOf(tracks: readonly Track[]): Labels {
  const { length } = tracks;
  if (length > MOST_PLACES) {
    const label = notKnown({ kind: "too-many", places: length, most: MOST_PLACES });
    return { places: tracks.map(() => label) };
  }
  const others = tracks.filter((track) => blamedAt(track, length) === undefined);
  const overall = blamedOverall(others, length);
  const open = overall === undefined && blamedOverall(others, length, atWorst) !== undefined;
  const places = tracks.map((track) => labelOf(track, length, open));
  if (overall === undefined) return { places };
  const { leaking, chance } = overall;
  if (leaking.length > 1) return { places, worseOverall: { chance } };
  // Where only one of them leaks, the sum is its own.
  const only = others[leaking[0] ?? 0];
  return { places: places.map((label, place) => (tracks[place] === only ? thisChange(chance) : label)) };
}

/** `open`: unanswered askings might have blamed the change for all places together. */
function labelOf(track: Track, places: number, open: boolean): PlaceLabel {
  const blamed = countAt(track, blamedAt(track, places));
  if (blamed !== undefined) return thisChange(chanceOf(asAnswered(blamed)));
  const last = track.counts.at(-1);
  if (last === undefined || !track.ended) return notKnown({ kind: "unfinished" });
  const { change, base } = last;
  const silent = change.unanswered + base.unanswered > 0;
  const decisive = blamedAt(track, places, atWorst) !== undefined || (open && silent);
  if (decisive) return notKnown({ kind: "unanswered" });
  if (base.leaked > 0) return { kind: "also-without-it" };
  return base.unanswered > 0 ? notKnown({ kind: "unanswered" }) : { kind: "not-told-apart" };
}

function countAt({ counts }: Track, look: number | undefined): PairCount | undefined {
  return look === undefined ? undefined : counts[look];
}

function thisChange(chance: number): PlaceLabel {
  return { kind: "this-change", chance };
}

function notKnown(why: NotKnown): PlaceLabel {
  return { kind: "not-known", why };
}
