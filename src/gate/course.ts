import { type AskedPlace, atWorst, countPairs, type Pair } from "./askings.ts";
import { chanceOf } from "./exact-tests.ts";
import { blamedAt, blamedOverall, KEEP_AFTER_OVERALL, LOOKS, MOST_PLACES, type Track } from "./looks.ts";
import type { PromptPlace } from "./place.ts";

/** A pair that is to be asked. */
export interface DuePair {
  readonly place: PromptPlace;
  /** From 1. */
  readonly number: number;
}

/** The pairs that one job has made. */
export interface JobPairs {
  /** Every place that it chose, those without a pair too. */
  readonly places: readonly AskedPlace[];
  /**
   * A shard does not know how many places the others chose, nor how they leak. It asks on until the change would be blamed
   * among the most places that there can be, and tests no sum.
   */
  readonly shard: boolean;
}

/**
 * The pairs to ask next, from those made so far; none if every place has ended. Those of the earliest look come first and
 * alone; every place is asked once before any is asked again, so that a run cut short has asked all about equally often. A
 * resumed run goes on where it was.
 */
export function nextPairs(job: JobPairs): DuePair[] {
  const waiting = tracksOf(job).flatMap((track, index) => {
    const asked = job.places[index];
    return track.ended || asked === undefined ? [] : [{ asked, look: track.counts.length }];
  });
  const earliest = Math.min(...waiting.map(({ look }) => look));
  return waiting
    .filter(({ look }) => look === earliest)
    .flatMap(({ asked, look }) =>
      missing(asked.pairs, look).map((number) => ({ place: asked.place, number })),
    )
    .sort((one, other) => one.number - other.number);
}

/** How far each place of a job has come, in the order of its places. */
export function tracksOf({ places, shard }: JobPairs): Track[] {
  const among = shard ? MOST_PLACES : places.length;
  const tracks = places.map(({ pairs }) => trackOf(pairs, among));
  const overall = shard ? undefined : blamedOverall(tracks, among);
  if (overall === undefined) return tracks;
  // Where only one of them leaks, the sum is its own.
  const keep = overall.leaking.length > 1 ? KEEP_AFTER_OVERALL : 0;
  return places.map(({ pairs }) => trackOf(pairs, among, { from: overall.look, keep }));
}

/** From a look on, places are asked on at this chance or less only. */
interface Stricter {
  readonly from: number;
  readonly keep: number;
}

/** A place ends when the change is blamed for it, when it will hardly matter any more, or with the last look. */
function trackOf(pairs: readonly Pair[], places: number, stricter?: Stricter): Track {
  const counts: Track["counts"][number][] = [];
  for (const [look, { pairs: upTo, keep }] of LOOKS.entries()) {
    if (missing(pairs, look).length > 0) return { counts, ended: false };
    const count = countPairs(pairs, upTo);
    counts.push(count);
    const blamed = blamedAt({ counts, ended: false }, places) !== undefined;
    const most = stricter === undefined || look < stricter.from ? keep : Math.min(keep, stricter.keep);
    if (blamed || chanceOf(atWorst(count)) > most) break;
  }
  return { counts, ended: true };
}

/** The numbers of the pairs that a look waits for. */
function missing(pairs: readonly Pair[], look: number): number[] {
  const made = new Set(pairs.map(({ number }) => number));
  const due = Array.from({ length: LOOKS[look]?.pairs ?? 0 }, (_, index) => index + 1);
  return due.filter((number) => !made.has(number));
}
