import { STEADINESS, type Steadiness } from "../../gate/confirmations.ts";
import type { FinalReport } from "../final-report.ts";
import type { FinalTrial } from "../final-trials.ts";
import { count, plural } from "./numbers.ts";

const MEANINGS = {
  persistent: "failed every time",
  intermittent: "did not fail every time; a leak stays a leak",
  unconfirmed: "may have failed every time, but some replies are missing",
} as const satisfies Record<Steadiness["kind"], string>;

/** What repeating the failing trials showed, in one or two sentences; empty if none was repeated and none is left. */
export function confirmationLine({ confirmed, settings, finalTrials }: FinalReport): string {
  const parts = STEADINESS.flatMap((kind) => {
    const number = finalTrials.filter(({ steadiness }) => steadiness === kind).length;
    return number === 0 ? [] : [`${count(number)} ${kind} (${MEANINGS[kind]})`];
  });
  // Whether the change did it is told elsewhere, and so is what was asked in pairs.
  const attributed = finalTrials.filter((trial) => trial.attributed !== undefined);
  const repeated = confirmed.trials - attributed.filter(isReplaced).length;
  const asked = plural(repeated, "failing trial was", "failing trials were");
  const more = repeated > 0 ? "more " : "";
  const left = plural(confirmed.left, `${more}failing trial was`, `${more}failing trials were`);
  return [
    ...(repeated > 0
      ? [`${asked} asked again ${plural(settings.confirm, "time")}: ${parts.join(", ")}.`]
      : []),
    ...(confirmed.left > 0 ? [`${left} not asked again.`] : []),
  ].join(" ");
}

/** Whether its confirmations are not told, since it was asked in pairs. */
function isReplaced({ confirmations = [], steadiness }: FinalTrial): boolean {
  return confirmations.length > 0 && steadiness === undefined;
}
