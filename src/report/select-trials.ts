import { isRight, type Verdict } from "../scoring/score.ts";
import { type FinalTrial, finalTrials } from "./final-trials.ts";
import { count } from "./render/numbers.ts";
import type { Report } from "./schema.ts";

/** So many trials a page holds: more, and browsers are slow to open it. */
export const MOST_SHOWN = 10_000;

/** A trial as a page shows it: the number of its report from 0, and its place in that. */
export interface ShownTrial {
  readonly model: number;
  readonly place: number;
  readonly trial: FinalTrial;
}

/** Whether a person may want to see what was said: it did not come out right, or not at once, or holds a keyword in disguise. */
export function isNotable({
  verdict,
  confirmations = [],
}: {
  readonly verdict: Verdict;
  readonly confirmations?: readonly unknown[];
}): boolean {
  return (
    !isRight(verdict) ||
    confirmations.length > 0 ||
    (verdict.kind === "judged" && verdict.disguised.length > 0)
  );
}

/**
 * The trials for which a page has room, in their order: the notable ones first, then the first of the others. So a case
 * of which a part is left out is never shown as better than it is.
 */
export function shownTrials(reports: readonly Report[], most = MOST_SHOWN): ShownTrial[] {
  const all = reports.map(finalTrials);
  let room = Math.min(most, notableIn(all));
  let rest = most - room;
  const has = (trial: FinalTrial): boolean => (isNotable(trial) ? room-- > 0 : rest-- > 0);
  return all.flatMap((trials, model) =>
    trials.flatMap((trial, place) => (has(trial) ? [{ model, place, trial }] : [])),
  );
}

/** What is left out, in a sentence; undefined if nothing is. */
export function leftOut(reports: readonly Report[], most = MOST_SHOWN): string | undefined {
  const all = reports.map(finalTrials);
  const [planned, notable] = [all.reduce((sum, trials) => sum + trials.length, 0), notableIn(all)];
  if (planned <= most) return undefined;
  const which =
    notable > most
      ? `the first of the ${count(notable)} that did not come out right or hold a keyword in disguise`
      : `all that did not come out right or hold a keyword in disguise (${count(notable)}), and the first of the others`;
  return `Of ${count(planned)} trials ${count(most)} are shown here: ${which}. report.json has them all.`;
}

function notableIn(all: readonly (readonly FinalTrial[])[]): number {
  return all.reduce((sum, trials) => sum + trials.filter(isNotable).length, 0);
}
