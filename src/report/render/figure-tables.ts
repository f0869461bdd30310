import { GATED } from "../../gate/decide.ts";
import type { Report } from "../schema.ts";
import { cell } from "./escape.ts";
import { folded, row, table } from "./markdown-blocks.ts";
import { change, comparedWithPlain, interval, percent } from "./numbers.ts";
import { namesOfFigures, requirement } from "./reasons.ts";

export function figureTable(report: Report): string {
  const { metrics } = report;
  const rows = metrics.map((figures) => row([conditionCell(figures), ...figureCells(figures)]));
  const changes = comparedWithPlain(metrics).map(({ plain, other }) =>
    row([`plain → ${other.condition}`, ...GATED.map((figure) => change(plain[figure], other[figure])), ""]),
  );
  return table(["condition", ...figureNames([report])], [...rows, ...changes]);
}

/** The headings of the figures' columns, with the minimum for each figure. */
export function figureNames(reports: readonly Report[]): string[] {
  const [first] = reports;
  const called = first && namesOfFigures(first.settings);
  const names = GATED.map((figure) => {
    const needed = requirement(reports, figure);
    return `${called?.[figure] ?? figure}${needed && ` (${needed})`}`;
  });
  return [...names, "unanswered"];
}

export function conditionCell({ condition }: Report["metrics"][number]): string {
  return `${condition}<br><sub>95 % interval</sub>`;
}

/** The cells of those columns for one condition. */
export function figureCells(figures: Report["metrics"][number]): string[] {
  const cells = GATED.map(
    (figure) =>
      `${percent(figures[figure])} (${figures[figure].reached} of ${figures[figure].planned})<br><sub>${interval(figures[figure])}</sub>`,
  );
  return [...cells, `${figures.answered.planned - figures.answered.reached} of ${figures.answered.planned}`];
}

export function suiteTable({ metrics, settings }: Report): string {
  const called = namesOfFigures(settings);
  const rows = metrics.flatMap(({ condition, suites }) =>
    suites.map((figures) =>
      row([condition, cell(figures.suite), ...GATED.map((figure) => percent(figures[figure]))]),
    ),
  );
  return folded(
    "Figures per suite",
    table(["condition", "suite", ...GATED.map((figure) => called[figure])], rows),
  );
}
