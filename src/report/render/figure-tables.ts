import { GATED, type Gated } from "../../gate/decide.ts";
import type { Share } from "../../scoring/metrics.ts";
import type { Report } from "../schema.ts";
import { countNotRun } from "../unanswered-trials.ts";
import { cell } from "./escape.ts";
import { folded, row, table } from "./markdown-blocks.ts";
import { change, comparedWithPlain, interval, NO_FIGURE, percent } from "./numbers.ts";
import { namesOfFigures, requirement } from "./reasons.ts";

type ConditionFigures = Report["metrics"][number];

/** The figures of each condition with their counts and intervals, for a summary. */
export function figureTable(report: Report): string {
  const rows = report.metrics.map((figures) =>
    row([conditionCell(figures), ...figureCells(report, figures)]),
  );
  return table(["condition", ...figureNames([report]), "unanswered"], [...rows, ...changeRows(report, [""])]);
}

/** The percentages alone, for a comment, which has to fit on a phone. */
export function shortFigureTable(report: Report): string {
  const rows = report.metrics.map((figures) =>
    row([
      withBreaks(figures.condition),
      ...GATED.map((figure) => shortFigure(figures[figure], isCutShort(report, figures))),
    ]),
  );
  const changes = changeRows(report, []).map(withBreaks);
  return table(["", ...figureNames([report]).map(withBreaks)], [...rows, ...changes]);
}

/** Where a long word may be hyphenated. */
function withBreaks(text: string): string {
  return text.replace("helpfulness", "helpful&shy;ness").replace("distraction", "distrac&shy;tion");
}

/** How each condition compares with plain, unless the run ended before it asked everything. */
function changeRows(report: Report, more: readonly string[]): string[] {
  if (countNotRun(report) > 0) return [];
  return comparedWithPlain(report.metrics).map(({ plain, other }) =>
    row([
      `plain → ${other.condition}`,
      ...GATED.map((figure) => change(plain[figure], other[figure])),
      ...more,
    ]),
  );
}

/** The headings of the figures' columns, with the minimum for each figure. */
export function figureNames(reports: readonly Report[]): string[] {
  const [first] = reports;
  const called = first && namesOfFigures(first.settings);
  return GATED.map((figure) => {
    const needed = requirement(reports, figure);
    return `${called?.[figure] ?? figure}${needed && `<br><sub>${needed}</sub>`}`;
  });
}

export function conditionCell({ condition }: ConditionFigures): string {
  return `${condition}<br><sub>95 % interval</sub>`;
}

/** The cells of those columns for one condition. */
export function figureCells(report: Report, figures: ConditionFigures): string[] {
  const isCut = isCutShort(report, figures);
  return [...GATED.map((figure) => fullFigure(figures, { figure, isCut })), missingCell(report, figures)];
}

/** What goes into the column `unanswered`: `3 of 279`, or `200 of 279 not asked, 3 unanswered`; `word` follows a sole number. */
export function missingCell(report: Report, figures: ConditionFigures, word = ""): string {
  const { reached, planned } = figures.answered;
  const notRun = countNotRun(report, figures.condition);
  const silent = planned - reached - notRun;
  if (notRun === 0) return `${silent} of ${planned}${word}`;
  return `${notRun} of ${planned} not asked${silent === 0 ? "" : `, ${silent} unanswered`}`;
}

/** Whether the run ended before it asked everything in this condition. */
export function isCutShort(report: Report, { condition }: ConditionFigures): boolean {
  return countNotRun(report, condition) > 0;
}

function fullFigure(
  figures: ConditionFigures,
  { figure, isCut }: { readonly figure: Gated; readonly isCut: boolean },
): string {
  const share = figures[figure];
  if (isCut) return answeredText(share);
  return `${percent(share)} (${share.reached} of ${share.planned})<br><sub>${interval(share)}</sub>`;
}

function shortFigure(share: Share, isCut: boolean): string {
  return isCut ? answeredText(share) : percent(share).replace(" ", "&nbsp;");
}

/** What came of a part of the plan, of which a percentage would say nothing: `11 of 11 answered`. */
export function answeredText({ reached, open, planned }: Share): string {
  return open === planned ? NO_FIGURE : `${reached} of ${planned - open} answered`;
}

/** The figures of each suite, folded. */
export function suiteTable(report: Report): string {
  const { metrics, settings } = report;
  const called = namesOfFigures(settings);
  const rows = metrics.flatMap((figures) =>
    figures.suites.map((suite) =>
      row([
        figures.condition,
        cell(suite.suite),
        ...GATED.map((figure) =>
          isCutShort(report, figures) ? answeredText(suite[figure]) : percent(suite[figure]),
        ),
      ]),
    ),
  );
  return folded(
    "Figures per suite",
    table(["condition", "suite", ...GATED.map((figure) => called[figure])], rows),
  );
}
