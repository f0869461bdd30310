import { modelName } from "../report/model-names.ts";
import { cap, oneLine } from "../report/render/escape.ts";
import type { Report } from "../report/schema.ts";
import { type Series, SYMBOLS } from "./charts/chart.ts";

/** The models' names, each on one line; where there are several, with the numbers that the charts use. */
export function namesOf(reports: readonly Report[]): string[] {
  const names = reports.map((report) => cap(oneLine(modelName(report)), 60));
  return names.length === 1 ? names : names.map((name, index) => `${index + 1} · ${name}`);
}

/** A condition of a report, and how the charts draw it. */
export interface ReportSeries {
  readonly report: Report;
  readonly metrics: Report["metrics"][number];
  readonly drawn: Series;
}

/** How many colours the page's style has for series. */
const COLOURS = 6;

/** One model: a colour for each condition. Several: a colour for each model, a symbol for each condition. */
export function seriesOf(reports: readonly Report[], names: readonly string[]): ReportSeries[] {
  const conditions = [
    ...new Set(reports.flatMap(({ metrics }) => metrics.map(({ condition }) => condition))),
  ];
  return reports.flatMap((report, model) =>
    report.metrics.map((metrics) => {
      const conditionIndex = conditions.indexOf(metrics.condition);
      const colour = (reports.length === 1 ? conditionIndex : model) % COLOURS;
      const { condition } = metrics;
      const [label, short] =
        reports.length === 1
          ? [condition, condition]
          : [`${names[model] ?? ""}, ${condition}`, `${model + 1} ${condition}`];
      const symbol = SYMBOLS[conditionIndex % SYMBOLS.length] ?? "circle";
      return { report, metrics, drawn: { label, short, colour: `var(--series-${colour})`, symbol } };
    }),
  );
}
