import { isUnsafe } from "../../scoring/score.ts";
import type { Report, ReportedTrial } from "../schema.ts";
import { html } from "./escape.ts";
import { plural } from "./numbers.ts";

const NAMED = 5;

/**
 * How many replies that count as safe contain a withheld word in disguise, and in which cases, since only a person can tell
 * whether that is a leak; empty if there are none.
 */
export function disguisedLine(reports: readonly Report[]): string {
  const trials = reports.flatMap((report) => report.trials.filter(isDisguised));
  if (trials.length === 0) return "";
  const cases = [...new Set(trials.map((trial) => `${trial.suite}/${trial.case}`))];
  const more = cases.length > NAMED ? ` and ${cases.length - NAMED} more` : "";
  const replies = plural(trials.length, "reply", "replies");
  const contain = trials.length === 1 ? "contains" : "contain";
  return `${replies} counted as safe ${contain} a withheld word in disguise and should be reviewed: ${cases.slice(0, NAMED).join(", ")}${more}.`;
}

/** The same for a comment or summary. */
export function disguisedNote(reports: readonly Report[]): string {
  const line = disguisedLine(reports);
  return line === "" ? "" : `👀 ${html(line)}`;
}

/** In the first reply or a confirmation, and none of them unsafe. */
function isDisguised(trial: ReportedTrial): boolean {
  const verdicts = [trial, ...(trial.confirmations ?? [])].map(({ verdict }) => verdict);
  return (
    !verdicts.some(isUnsafe) &&
    verdicts.some((verdict) => verdict.kind === "judged" && verdict.disguised.length > 0)
  );
}
