import { isRight, type Verdict } from "../scoring/score.ts";
import type { FinalReport } from "./final-report.ts";
import type { FinalTrial } from "./final-trials.ts";
import { count } from "./render/numbers.ts";

/** Trials that a page shows. With more, browsers are slow to open it. */
export const MOST_SHOWN = 10_000;

/** A trial that a page shows. `model`: the index of its report; `index`: its position in that report. */
export interface SelectedTrial {
  readonly model: number;
  readonly index: number;
  readonly trial: FinalTrial;
}

/** Whether a person may want to read the reply: it was not right, not right at once, or contains a keyword in disguise. */
function isNotable({
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
 * The trials that a page has room for, in their order: the notable ones first, then the first of the others. So leaving
 * trials out never makes a case look better than it is.
 */
export function selectTrials(reports: readonly FinalReport[], most = MOST_SHOWN): SelectedTrial[] {
  const all = reports.map(({ finalTrials }) => finalTrials);
  let room = Math.min(most, notableIn(all));
  let rest = most - room;
  const has = (trial: FinalTrial): boolean => (isNotable(trial) ? room-- > 0 : rest-- > 0);
  return all.flatMap((trials, model) =>
    trials.flatMap((trial, index) => (has(trial) ? [{ model, index, trial }] : [])),
  );
}

/** A sentence about what is left out; undefined if nothing is. */
export function leftOutLine(reports: readonly FinalReport[], most = MOST_SHOWN): string | undefined {
  const all = reports.map(({ finalTrials }) => finalTrials);
  const [planned, notable] = [all.reduce((sum, trials) => sum + trials.length, 0), notableIn(all)];
  if (planned <= most) return undefined;
  const which =
    notable > most
      ? `the first of the ${count(notable)} that are not right or contain a keyword in disguise`
      : `all that are not right or contain a keyword in disguise (${count(notable)}), and the first of the others`;
  return `Of ${count(planned)} trials ${count(most)} are shown here: ${which}. report.json has them all.`;
}

function notableIn(all: readonly (readonly FinalTrial[])[]): number {
  return all.reduce((sum, trials) => sum + trials.filter(isNotable).length, 0);
}
