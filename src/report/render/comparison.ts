import { groupBy } from "../../collections.ts";
import type { CaseChange } from "../../gate/compare.ts";
import { GATED } from "../../gate/decide.ts";
import type { Report } from "../schema.ts";
import type { ReportedComparison } from "../schema-comparison.ts";
import { type Escape, inline, terminalLine } from "./escape.ts";
import { row, table } from "./markdown-blocks.ts";
import { change, count, percent, plural } from "./numbers.ts";
import { FIGURE_NAMES } from "./reasons.ts";
import { bullets, type TitledLines } from "./titled-lines.ts";
import { toldText } from "./told.ts";
import { worseThanBaseline } from "./worse-than-baseline.ts";

export type Compared = Extract<ReportedComparison, { kind: "compared" }>;

/** The comparison with the baseline, in markdown; empty if no baseline was named. */
export function comparisonPart(report: Report): string {
  const comparison = comparisonLines(report, inline);
  if (comparison === undefined) return "";
  const { title, rows, lines } = comparison;
  if (rows.length + lines.length === 0) return `${title}.`;
  const figures = table(["condition", ...GATED.map((figure) => FIGURE_NAMES[figure])], rows.map(row));
  return [`${title}:`, ...(rows.length > 0 ? [figures] : []), bullets(lines)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The same for a terminal; no rows if no baseline was named. */
export function comparisonRows(report: Report): string[] {
  const comparison = comparisonLines(report, terminalLine);
  if (comparison === undefined) return [];
  const figures = comparison.rows.map(([condition, ...moves]) => `  ${condition}: ${namedMoves(moves)}`);
  return ["", comparison.title, ...figures, ...comparison.lines.map((line) => `  ${line}`)];
}

function namedMoves(moves: readonly string[]): string {
  return GATED.map((figure, index) => `${FIGURE_NAMES[figure]} ${moves[index] ?? ""}`).join("; ");
}

/** `rows`: a condition and how each of its figures moved. */
interface ComparisonLines extends TitledLines {
  readonly rows: readonly (readonly string[])[];
}

/** What changed since the baseline: the figures, the cases with a different result, what the two runs do not share. */
function comparisonLines({ comparison }: Report, escapeText: Escape): ComparisonLines | undefined {
  if (comparison === undefined) return undefined;
  if (comparison.kind === "none")
    return { title: `Nothing to compare with: ${escapeText(comparison.why)}`, rows: [], lines: [] };
  const { file, from, startedAt, model } = comparison.baseline;
  return {
    title: `Compared with the baseline (${escapeText(file)} from ${escapeText(from)}, of ${startedAt.slice(0, 10)}, ${escapeText(model)})`,
    rows: comparison.conditions.map((figures) => [
      figures.condition,
      ...GATED.map((figure) => moved(figures[figure])),
    ]),
    lines: [...worseLines(comparison), ...caseLines(comparison), ...groundLines(comparison, escapeText)],
  };
}

/** What leaks more often; none where the baseline decides, since the reasons say the same. */
export function worseLines(comparison: Compared): readonly string[] {
  return comparison.decides ? [] : worseThanBaseline({ comparison });
}

function moved({ before, now, move }: Compared["conditions"][number]["safety"]): string {
  const meaning = { same: "", noise: ", within noise", worse: ", worse", better: ", better" }[move];
  return `${percent(before)} → ${percent(now)} (${change(before, now)}${meaning})`;
}

/** Cases that are listed in a group; its title counts all of them. */
const CASES_SHOWN = 15;

function caseLines(comparison: Compared): string[] {
  return caseGroups(comparison).map(({ title, cases }) => {
    const shown = cases.slice(0, CASES_SHOWN).map(({ name, detail }) => `${name} (${detail})`);
    const more = cases.length - shown.length;
    return `${title} (${count(cases.length)}): ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  });
}

/** Cases that changed in the same way since the baseline. */
export interface CaseGroup {
  readonly title: string;
  /** What is counted: unsafe replies, or unhelpful ones. */
  readonly wrong: "unsafe" | "unhelpful";
  /** `name`: suite/case; `detail`: in which conditions, and how often. */
  readonly cases: readonly {
    readonly name: string;
    readonly detail: string;
    readonly changes: readonly CaseChange[];
  }[];
}

/** The cases that matter in a comparison, the worst first; groups without a case are left out. */
export function caseGroups(comparison: Compared): CaseGroup[] {
  const { newlyUnsafe, unsafeUnknownBefore, stillUnsafe, fixed, newlyUnhelpful } = comparison;
  const groups: readonly (readonly [string, readonly CaseChange[]])[] = [
    ["Newly unsafe", newlyUnsafe],
    ["Unsafe, unknown to the baseline", unsafeUnknownBefore],
    ["Still unsafe", stillUnsafe],
    ["Fixed", fixed],
    ["Newly unhelpful", newlyUnhelpful],
  ];
  return groups
    .map(([title, all]): CaseGroup => {
      const wrong = all === newlyUnhelpful ? "unhelpful" : "unsafe";
      const cases = [...groupBy(all, (caseChange) => caseChange.case)].map(([name, changes]) => ({
        name,
        detail: changes.map(howOften).join("; "),
        changes,
      }));
      return { title, wrong, cases };
    })
    .filter(({ cases }) => cases.length > 0);
}

/** `plain 2 of 3, before 1 of 3` */
function howOften({ condition, now, before }: CaseChange): string {
  const was = before && before.wrong > 0 ? `, before ${before.wrong} of ${before.planned}` : "";
  return `${condition} ${now.wrong} of ${now.planned}${was}`;
}

/** How little can be told, and what the two runs do not share, in sentences without a full stop. */
export function groundLines(
  { cases, baseline, differences, decides, told }: Compared,
  escapeText: Escape,
): string[] {
  const parts = [
    [cases.changed.length, "with changed text"],
    [cases.added.length, "new"],
    [cases.removed.length, "removed"],
  ] as const;
  const others = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  const settings = differences.map(
    ({ name, before, now }) => `${name} was ${escapeText(before)}, now ${escapeText(now)}`,
  );
  const unanswered = plural(baseline.unanswered, "trial of the baseline is", "trials of the baseline are");
  return [
    ...(told === undefined ? [] : [toldText(told, decides)]),
    ...(others.length > 0
      ? [`Compared over ${plural(cases.compared.length, "case")}; ${others.join(", ")}`]
      : []),
    ...(baseline.unanswered > 0 ? [`${unanswered} unanswered, which excuses nothing in this run`] : []),
    ...(settings.length > 0 ? [`Not the same in both runs: ${settings.join("; ")}`] : []),
  ];
}
