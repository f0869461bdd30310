import { STEADINESS, type Steadiness } from "../../gate/confirmations.ts";
import type { FinalReport } from "../final-report.ts";
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
  const asked = plural(confirmed.trials, "failing trial was", "failing trials were");
  const left = plural(confirmed.left, "more failing trial was", "more failing trials were");
  return [
    ...(confirmed.trials > 0
      ? [`${asked} asked again ${plural(settings.confirm, "time")}: ${parts.join(", ")}.`]
      : []),
    ...(confirmed.left > 0 ? [`${left} not asked again.`] : []),
  ].join(" ");
}
