import { modelName } from "../report/model-names.ts";
import { cap, oneLine } from "../report/render/escape.ts";
import type { Report } from "../report/schema.ts";
import { type Series, SYMBOLS } from "./charts/chart.ts";

/** The models' names, each on one line; where there are several, with the numbers that the charts use. */
export function namesOf(reports: readonly Report[]): string[] {
  return numbered(reports.map(modelName));
}

/** The same of names alone. */
export function numbered(models: readonly string[]): string[] {
  const names = models.map((name) => cap(oneLine(name), 60));
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
      const { condition } = metrics;
      return { report, metrics, drawn: drawnSeries({ names, model, conditions, condition }) };
    }),
  );
}

/** A condition of the model with that index in the names. `conditions`: all that are drawn. */
export interface SeriesPlace {
  readonly names: readonly string[];
  readonly model: number;
  readonly conditions: readonly string[];
  readonly condition: string;
}

export function drawnSeries({ names, model, conditions, condition }: SeriesPlace): Series {
  const conditionIndex = conditions.indexOf(condition);
  const isAlone = names.length === 1;
  const colour = (isAlone ? conditionIndex : model) % COLOURS;
  return {
    label: isAlone ? condition : `${names[model] ?? ""}, ${condition}`,
    short: isAlone ? condition : `${model + 1} ${condition}`,
    colour: `var(--series-${colour})`,
    symbol: SYMBOLS[conditionIndex % SYMBOLS.length] ?? "circle",
  };
}
