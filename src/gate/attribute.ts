import { assertNever } from "../errors.ts";
import { type AskedPlace, addCounts, countPairs, type PairCount } from "./askings.ts";
import { tracksOf } from "./course.ts";
import { labelsOf, type PlaceLabel, type WorseOverall } from "./label.ts";
import { isReached, LOOKS, MOST_PLACES, type Track } from "./looks.ts";
import { keyOfPlace, type PromptPlace } from "./place.ts";

/** How well the base of a place is known: everything that the endpoint is sent there without the change. */
export type PlaceBase =
  /** Known, and something differs, so it can be asked. */
  | { readonly kind: "differs" }
  /** Known, and nothing differs. */
  | { readonly kind: "same" }
  /** The base does not have the case, or has it with another text. */
  | { readonly kind: "no-case"; readonly how: "new" | "changed" }
  /** `why`: a sentence for the user, with the cure. */
  | { readonly kind: "unknown"; readonly why: string };

/** Where the run leaked, and what is known of the base there. */
export interface Leaks {
  readonly places: readonly PromptPlace[];
  readonly baseOf: (place: PromptPlace) => PlaceBase;
  /** Why asking ended before all was told, if it did. */
  readonly ended?: string;
}

/** A place that leaked, and whether the change did it. */
export interface Attributed {
  readonly place: PromptPlace;
  readonly label: PlaceLabel;
  /** All pairs that were made. */
  readonly count: PairCount;
  /** The counts at each look that the place came to. */
  readonly looks: readonly PairCount[];
}

export interface Attribution {
  /** Every place that leaked. */
  readonly places: readonly Attributed[];
  readonly worseOverall?: WorseOverall;
}

/** What the base does not excuse. */
export type Blame =
  | { readonly kind: "blamed"; readonly label: PlaceLabel["kind"]; readonly places: readonly Attributed[] }
  | ({ readonly kind: "worse-overall" } & WorseOverall);

/** The places to ask again; none if there are too many. */
export function placesToAsk(leaks: Leaks): PromptPlace[] {
  const places = askable(leaks);
  return places.length > MOST_PLACES ? [] : places;
}

/**
 * Whether the change made each place leak. Only fresh askings count: the plan's own replies chose the places, so they speak
 * against the change. `jobs`: what was asked, by each shard if there are several; their counts add up at each look, in any
 * order, and are decided again.
 */
export function attribute(leaks: Leaks, jobs: readonly (readonly AskedPlace[])[]): Attribution {
  const places = askable(leaks);
  const asked = askedIn(places, jobs);
  const { places: labels, ...overall } = labelsOf(asked.map(({ track }) => track));
  const indexes = new Map(places.map((place, index) => [keyOfPlace(place), index]));
  const attributed = leaks.places.map((place) => {
    const index = indexes.get(keyOfPlace(place)) ?? -1;
    const { count, track } = asked[index] ?? NEVER_ASKED;
    const label = explained(labels[index] ?? labelUnasked(leaks.baseOf(place)), leaks);
    return { place, label, count, looks: track.counts };
  });
  return { places: attributed, ...overall };
}

/** An asking that did not come to its end says why. */
function explained(label: PlaceLabel, { ended }: Leaks): PlaceLabel {
  const isOpen = label.kind === "not-known" && ["unfinished", "unanswered"].includes(label.why.kind);
  return isOpen && ended !== undefined
    ? { kind: "not-known", why: { kind: "unfinished", why: ended } }
    : label;
}

function askable({ places, baseOf }: Leaks): PromptPlace[] {
  return places.filter((place) => baseOf(place).kind === "differs");
}

function labelUnasked(base: PlaceBase): PlaceLabel {
  switch (base.kind) {
    case "same":
      return { kind: "not-this-change" };
    case "no-case":
      return base;
    case "unknown":
      return { kind: "not-known", why: { kind: "base-unknown", why: base.why } };
    case "differs":
      return { kind: "not-known", why: { kind: "unfinished" } };
    default:
      return assertNever(base);
  }
}

/** What was asked in a place. */
interface Asked {
  readonly track: Track;
  readonly count: PairCount;
}

const NEVER_ASKED: Asked = { track: { counts: [], ended: false }, count: addCounts([]) };

/** What was asked in each place, by all jobs together. */
function askedIn(places: readonly PromptPlace[], jobs: readonly (readonly AskedPlace[])[]): Asked[] {
  const parts = jobs.map((job) => {
    const pairs = new Map(job.map((one) => [keyOfPlace(one.place), one.pairs]));
    // A shard knows of no place but its own; one job alone chose them all.
    const own = jobs.length > 1 ? places.filter((place) => pairs.has(keyOfPlace(place))) : places;
    const asked = own.map((place) => ({ place, pairs: pairs.get(keyOfPlace(place)) ?? [] }));
    const tracks = tracksOf({ places: asked, shard: jobs.length > 1 });
    return new Map(
      asked.map((one, index) => [
        keyOfPlace(one.place),
        { track: tracks[index] ?? NEVER_ASKED.track, count: countPairs(one.pairs) },
      ]),
    );
  });
  return places.map((place) => together(parts.flatMap((part) => part.get(keyOfPlace(place)) ?? [])));
}

/** The sums at each look that every job came to, or ended before. */
function together(parts: readonly Asked[]): Asked {
  const tracks = parts.map(({ track }) => track);
  const reached = LOOKS.flatMap((_, look) => (isReached(tracks, look) ? [look] : []));
  const counts = reached.map((look) =>
    addCounts(tracks.flatMap((track) => track.counts[look] ?? track.counts.at(-1) ?? [])),
  );
  return {
    track: { counts, ended: tracks.length > 0 && tracks.every(({ ended }) => ended) },
    count: addCounts(parts.map(({ count }) => count)),
  };
}
