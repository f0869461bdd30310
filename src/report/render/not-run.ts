import { groupBy } from "../../collections.ts";
import type { Report, ReportedTrial } from "../schema.ts";
import { html } from "./escape.ts";
import { count, plural } from "./numbers.ts";

/** What a run that ended early has left out, in markdown; empty if nothing. */
export function notRunList(report: Report): string {
  const { title, lines } = notRun(report);
  return lines.length === 0 ? "" : `${title}:\n\n${lines.map((line) => `- ${html(line)}`).join("\n")}`;
}

/** The same for a terminal. */
export function notRunRows(report: Report): string[] {
  const { title, lines } = notRun(report);
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

/** The same for a list of facts. */
export function notRunFacts(report: Report): readonly (readonly [string, string])[] {
  const { lines } = notRun(report);
  return lines.length === 0 ? [] : [["not run", lines.join("; ")]];
}

function notRun({ trials }: Report): { readonly title: string; readonly lines: readonly string[] } {
  const left = trials.filter(isLeft);
  const sent = left.filter(({ attempts }) => attempts > 0).length;
  const besides = sent === left.length ? "" : `${count(sent)} of them `;
  const unheard = sent === 0 ? "" : `, ${besides}sent but not waited for`;
  const lines = [...groupBy(trials, ({ condition }) => condition)].flatMap(([condition, planned]) => {
    const number = planned.filter(isLeft).length;
    if (number === 0) return [];
    if (number === planned.length) return [`${condition}: all ${plural(number, "trial")}`];
    return [`${condition}: ${ofSuites(planned).join(", ")}`];
  });
  return { title: `Not run (${count(left.length)}${unheard})`, lines };
}

/** `rules 4 of 17` for every suite of which something was left out. */
function ofSuites(planned: readonly ReportedTrial[]): string[] {
  return [...groupBy(planned, ({ suite }) => suite)].flatMap(([suite, own]) => {
    const number = own.filter(isLeft).length;
    return number === 0 ? [] : [`${suite} ${count(number)} of ${count(own.length)}`];
  });
}

function isLeft({ verdict }: ReportedTrial): boolean {
  return verdict.kind === "unanswered" && verdict.cause === "stopped";
}
