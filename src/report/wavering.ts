import { html } from "./escape.ts";
import { count } from "./figures.ts";
import type { Report } from "./report.ts";

/** Cases named one by one; their number is always told. */
const SHOWN = 20;

type FlakyCase = Report["flakyCases"][number];

/** `unsafe in 1 of 3 runs (distraction)` */
export function flakyLabel({ condition, unsafe, runs }: FlakyCase): string {
  return `unsafe in ${unsafe} of ${runs} runs (${condition})`;
}

/** The cases that waver between the runs, in markdown; empty if none does. */
export function flakyList(report: Report): string {
  const { title, lines } = flaky(report);
  return lines.length === 0 ? "" : `${title}:\n\n${lines.map((line) => `- ${html(line)}`).join("\n")}`;
}

/** The same for a terminal. */
export function flakyRows(report: Report): string[] {
  const { title, lines } = flaky(report);
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function flaky({ flakyCases }: Report): { readonly title: string; readonly lines: readonly string[] } {
  const lines = flakyCases.slice(0, SHOWN).map((one) => `${one.case}: ${flakyLabel(one)}`);
  const more = flakyCases.length - lines.length;
  return {
    title: `Flaky, unsafe in some runs but not in all (${count(flakyCases.length)})`,
    lines: more > 0 ? [...lines, `… ${count(more)} more in report.json`] : lines,
  };
}
