import { groupBy } from "../../collections.ts";
import type { Report, ReportedTrial } from "../schema.ts";
import { isNotRun } from "../unanswered-trials.ts";
import type { Escape } from "./escape.ts";
import { count, plural } from "./numbers.ts";

/** A title and the lines below it. Without lines, the title is not printed either. */
export interface TitledLines {
  readonly title: string;
  readonly lines: readonly string[];
}

/** As a list in markdown; empty without lines. */
export function markdownList({ title, lines }: TitledLines): string {
  return lines.length === 0 ? "" : `${title}:\n\n${bullets(lines)}`;
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** As indented rows for a terminal, after a blank one; none without lines. */
export function terminalRows({ title, lines }: TitledLines): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

/** An entry of a list of facts. */
export type Fact = readonly [name: string, text: string];

/** The first lines, and how many more there are. */
export function fewLines(lines: readonly string[], most: number): readonly string[] {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), `… ${count(more)} more`] : lines;
}

/** As an entry of a list of facts; none without lines. */
export function factOf(name: string, { lines }: TitledLines): readonly Fact[] {
  return lines.length === 0 ? [] : [[name, lines.join("; ")]];
}

/** `unsafe in 1 of 3 runs (distraction)` */
export function flakyLabel({ condition, unsafe, runs }: Report["flakyCases"][number]): string {
  return `unsafe in ${unsafe} of ${runs} runs (${condition})`;
}

/** What a run that ended early did not get to, for each condition. */
export function notRunLines({ trials }: Report, escapeText: Escape): TitledLines {
  const notRun = trials.filter(isNotRun);
  const sent = notRun.filter(({ attempts }) => attempts > 0).length;
  const some = sent === notRun.length ? "" : `${count(sent)} of them `;
  const abandoned = sent === 0 ? "" : `, ${some}sent but not awaited`;
  const lines = [...groupBy(trials, ({ condition }) => condition)].flatMap(([condition, planned]) => {
    const number = planned.filter(isNotRun).length;
    if (number === 0) return [];
    if (number === planned.length) return [`${condition}: all ${plural(number, "trial")}`];
    return [`${condition}: ${notRunBySuite(planned, escapeText).join(", ")}`];
  });
  return { title: `Not run (${count(notRun.length)}${abandoned})`, lines };
}

/** `rules 4 of 17` for every suite with a trial that was not run. */
function notRunBySuite(planned: readonly ReportedTrial[], escapeText: Escape): string[] {
  return [...groupBy(planned, ({ suite }) => suite)].flatMap(([suite, own]) => {
    const number = own.filter(isNotRun).length;
    return number === 0 ? [] : [`${escapeText(suite)} ${count(number)} of ${count(own.length)}`];
  });
}
