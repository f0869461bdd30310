import { GATED, type Gated } from "../../gate/decide.ts";
import type { History, HistoryLine } from "../../report/history/history.ts";
import { FIGURE_NAMES } from "../../report/render/reasons.ts";
import { legend, type Series } from "../charts/chart.ts";
import { trendChart } from "../charts/trend.ts";
import { section } from "../section.ts";
import { drawnSeries } from "../series.ts";

/** A chart of each figure by date. */
export function historyCharts({ lines, models }: History, names: readonly string[]): string {
  const conditions = [...new Set(lines.map(({ condition }) => condition))];
  const series = lines.map(({ model, condition }) =>
    drawnSeries({ names, model: models.indexOf(model), conditions, condition }),
  );
  const charts = GATED.map(
    (figure) =>
      `<figure><figcaption>${FIGURE_NAMES[figure]} in percent</figcaption>${chartOf(figure, lines, series)}</figure>`,
  );
  return section(
    { id: "trend", name: "Figures by date" },
    `${legend(series)}<div class="charts over-time">${charts.join("")}</div><p class="note">Filled: the gate passed. Hollow under ✕: it failed. At the bottom: a run whose figure is not known, since replies are missing; ? incomplete, ✕ failed. A line breaks there, and where something else was sent, such as another suite or system prompt. Dashed: what the latest run needs. Times are UTC.</p>`,
  );
}

function chartOf(figure: Gated, lines: readonly HistoryLine[], series: readonly Series[]): string {
  const drawn = lines.flatMap(({ rows }, index) => {
    const own = series[index];
    if (own === undefined) return [];
    const points = rows.map(({ startedAt, outcome, figures, ground }) => ({
      startedAt,
      outcome,
      share: figures[figure],
      ground,
    }));
    return [{ series: own, points }];
  });
  const needed = lines.map(({ rows }) => rows.at(-1)?.minimum[figure] ?? 0);
  const thresholds = [...new Set(needed)].filter((percentage) => percentage > 0);
  return trendChart(drawn, { name: FIGURE_NAMES[figure], thresholds });
}
