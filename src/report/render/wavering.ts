import { STEADINESS, type Steadiness } from "../../gate/confirmations.ts";
import { finalTrials } from "../final-trials.ts";
import type { Report } from "../schema.ts";
import { html } from "./escape.ts";
import { count, plural } from "./numbers.ts";

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

const MEANINGS = {
  persistent: "failed every time",
  intermittent: "did not fail every time; a leak stays a leak",
  unconfirmed: "may have, as some askings were unanswered",
} as const satisfies Record<Steadiness["kind"], string>;

/** What came of asking the failing trials again, in one or two sentences; empty if none was and none is left. */
export function confirmationLine(report: Report): string {
  const { confirmed, settings } = report;
  const kinds = finalTrials(report).map(({ steadiness }) => steadiness);
  const parts = STEADINESS.flatMap((kind) => {
    const number = kinds.filter((one) => one === kind).length;
    return number === 0 ? [] : [`${count(number)} ${kind} (${MEANINGS[kind]})`];
  });
  const asked = plural(confirmed.trials, "failing trial");
  const times = plural(settings.confirm, "time");
  const many = plural(confirmed.left, "more failing trial");
  return [
    ...(confirmed.trials > 0 ? [`Asked again, ${asked}, ${times} each: ${parts.join(", ")}.`] : []),
    ...(confirmed.left > 0 ? [`Not asked again: ${many}.`] : []),
  ].join(" ");
}

/** How a trial's helpfulness is decided. */
export const HELPFULNESS_WORDS = {
  strict: "by the first reply",
  majority: "by the majority of first reply and confirmations",
} as const satisfies Record<Report["settings"]["helpfulness"], string>;
