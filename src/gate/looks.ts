import { asAnswered, type PairCount } from "./askings.ts";
import { chanceOf, chanceOfSum, type Sides } from "./exact-tests.ts";

/** Where the counts are looked at. */
export interface Look {
  /** Pairs made in a place by then. */
  readonly pairs: number;
  /** The change is blamed for a place at this chance or less, divided by the number of places chosen (Bonferroni). */
  readonly level: number;
  /** The change is blamed for all places together at this chance or less. */
  readonly overall: number;
  /** A place is asked on only at this chance or less: otherwise it will hardly matter any more. */
  readonly keep: number;
}

const OVERALL = 0.025 / 3;

/**
 * Three looks, and a glance before them at which places are only dropped. With equal numbers of answers, a place stays with
 * 1 leak more on the side of the change after 4 pairs, with 2 more after 6, and with 4 or more after 12.
 */
export const LOOKS: readonly Look[] = [
  { pairs: 4, level: 0, overall: 0, keep: 1 / 2 },
  { pairs: 6, level: 0.005, overall: OVERALL, keep: 1 / 4 },
  { pairs: 12, level: 0.01, overall: OVERALL, keep: 1 / 20 },
  { pairs: 24, level: 0.01, overall: OVERALL, keep: 0 },
];

/** Once the change is blamed for all places together, a place is asked on at this chance or less: it may be the one. */
export const KEEP_AFTER_OVERALL = 0.01;

/** Maximum number of places asked again. A set-up that leaks in more is no case for excuses. */
export const MOST_PLACES = 60;

/** The counts of a place at each look that it has come to. */
export interface Track {
  /** As many as looks, from the first. */
  readonly counts: readonly PairCount[];
  /** Whether nothing more is to be asked. */
  readonly ended: boolean;
}

/** How counts are read: as they are, or at worst. */
export type ReadCount = (count: PairCount) => Sides;

/** The look, by its index, at which the change is blamed for a place; undefined if it is not. */
export function blamedAt(track: Track, places: number, reading: ReadCount = asAnswered): number | undefined {
  const index = track.counts.findIndex(
    (count, look) => chanceOf(reading(count)) <= (LOOKS[look]?.level ?? 0) / places,
  );
  return index < 0 ? undefined : index;
}

/** The change is blamed for places together. */
export interface OverallBlame {
  /** The look, by its index. */
  readonly look: number;
  readonly chance: number;
  /** The places that leaked with the change by then, by their index. */
  readonly leaking: readonly number[];
}

/**
 * The first look at which the change is blamed for places together; undefined if there is none. Those that it is blamed
 * for alone by then are left out, and one that has ended counts as it did then. A look waits for every place. `places`: how
 * many were chosen.
 */
export function blamedOverall(
  tracks: readonly Track[],
  places: number,
  reading: ReadCount = asAnswered,
): OverallBlame | undefined {
  const blamed = tracks.map((track) => blamedAt(track, places));
  for (const [look, { overall }] of LOOKS.entries()) {
    if (!isReached(tracks, look)) return undefined;
    const others = tracks.flatMap(({ counts }, index) => {
      const count = counts[look] ?? counts.at(-1);
      const alone = (blamed[index] ?? LOOKS.length) <= look;
      return alone || count === undefined ? [] : [{ index, sides: reading(count) }];
    });
    const chance = chanceOfSum(others.map(({ sides }) => sides));
    const leaking = others.filter(({ sides }) => sides.more.leaked > 0).map(({ index }) => index);
    if (chance <= overall) return { look, chance, leaking };
  }
  return undefined;
}

/** Whether all have come to a look, or ended before; one at least came to it. */
export function isReached(tracks: readonly Track[], look: number): boolean {
  const reached = tracks.filter(({ counts }) => counts.length > look);
  return reached.length > 0 && tracks.every((track) => track.ended || reached.includes(track));
}
