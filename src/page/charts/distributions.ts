import { GATED } from "../../gate/decide.ts";
import { html } from "../../report/render/escape.ts";
import { FIGURE_NAMES } from "../../report/render/reasons.ts";
import type { ReportedTrial } from "../../report/schema.ts";
import { section } from "../section.ts";
import type { ReportSeries } from "../series.ts";
import { legend } from "./chart.ts";
import { histogramChart, logBins, quantile } from "./histogram.ts";
import { suiteBars } from "./suite-bars.ts";

/** Bars for each suite and condition, one chart for each figure. */
export function chartsOfSuites(series: readonly ReportSeries[]): string {
  const suites = [...new Set(series.flatMap(({ metrics }) => metrics.suites.map(({ suite }) => suite)))];
  const charts = GATED.map((figure) => {
    const bars = suites.flatMap((suite) =>
      series.flatMap(({ metrics, drawn }) => {
        const own = metrics.suites.find((figures) => figures.suite === suite);
        return own === undefined ? [] : [{ suite, series: drawn, share: own[figure] }];
      }),
    );
    return `<figure><figcaption>${FIGURE_NAMES[figure]}</figcaption>${suiteBars(FIGURE_NAMES[figure], bars)}</figure>`;
  });
  const keys = legend(series.map(({ drawn }) => drawn));
  return section({ id: "suites", name: "Suites" }, `${keys}<div class="charts">${charts.join("")}</div>`);
}

const MEASURES = [
  {
    name: "Latency",
    label: "seconds, logarithmic",
    least: 0.001,
    of: ({ latencyMs, reply }: ReportedTrial) => (reply.kind === "answered" ? latencyMs / 1_000 : undefined),
  },
  {
    name: "Tokens out",
    label: "tokens of a reply, logarithmic",
    least: 1,
    of: ({ reply }: ReportedTrial) => reply.usage?.outputTokens,
  },
  {
    name: "Tokens in",
    label: "tokens of a request, logarithmic",
    least: 1,
    of: ({ reply }: ReportedTrial) => reply.usage?.inputTokens,
  },
] as const;

/** Histograms of latency and tokens for each condition. */
export function workAndTime(series: readonly ReportSeries[]): string {
  const charts = MEASURES.map(({ name, label, least, of }) => {
    const rows = series.flatMap(({ report, metrics, drawn }) => {
      const own = report.trials.filter(({ condition }) => condition === metrics.condition).map(of);
      const values = own.filter((value) => value !== undefined);
      return values.length === 0 ? [] : [{ series: drawn, values }];
    });
    const gist = rows.map(({ series: { short }, values }) => `${short}: ${quantilesText(values)}`);
    if (rows.length === 0)
      return `<figure><figcaption>${name}</figcaption><p class="note">Not reported by the endpoint.</p></figure>`;
    const bins = rows.map(({ series: drawn, values }) => ({ series: drawn, bins: logBins(values, least) }));
    const chart = histogramChart(bins, { label, name: `${name}. ${gist.join("; ")}.` });
    return `<figure><figcaption>${name}</figcaption>${chart}<p class="note">${gist.map(html).join("<br>")}</p></figure>`;
  });
  return section({ id: "work", name: "Time and tokens" }, `<div class="charts">${charts.join("")}</div>`);
}

function quantilesText(values: readonly number[]): string {
  const quantiles = (
    [
      ["median", 0.5],
      ["95 % within", 0.95],
      ["most", 1],
    ] as const
  ).map(([name, share]) => `${name} ${shown(quantile(values, share) ?? 0)}`);
  return quantiles.join(", ");
}

function shown(value: number): string {
  return value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
}
