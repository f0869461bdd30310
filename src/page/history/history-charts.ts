import { GATED, type Gated } from "../../gate/decide.ts";
import type { History, HistoryLine, HistoryRow } from "../../report/history/history.ts";
import { FIGURE_NAMES } from "../../report/render/reasons.ts";
import { legend, type Series } from "../charts/chart.ts";
import { type TrendEndings, trendChart } from "../charts/trend.ts";
import { section } from "../section.ts";
import { drawnSeries } from "../series.ts";

/** A chart of each figure by date. */
export function historyCharts({ lines, models }: History, names: readonly string[]): string {
  const conditions = [...new Set(lines.map(({ condition }) => condition))];
  const series = lines.map(({ model, condition }) =>
    drawnSeries({ names, model: models.indexOf(model), conditions, condition }),
  );
  const endings = models.map((model, index) => ({
    label: names.length === 1 ? "gate" : String(index + 1),
    runs: runsOf(lines.filter((line) => line.model === model)),
  }));
  const charts = GATED.map((figure) => chartOf(figure, lines, { series, endings }));
  return section(
    { id: "trend", name: "Figures by date" },
    `${legend(series)}<div class="charts over-time">${charts.join("")}</div><p class="note">Filled: the gate passed; hollow: it did not. The signs at the bottom tell runs that failed (✕) from incomplete ones (?). A figure is not known where replies are missing. The line breaks there, and where something else was sent, such as another suite or system prompt. Dashed: what the latest run needs. Times are UTC.</p>`,
  );
}

/** Each run once, whatever conditions it has. */
function runsOf(lines: readonly HistoryLine[]): HistoryRow[] {
  return [...new Map(lines.flatMap(({ rows }) => rows.map((row) => [row.file, row]))).values()];
}

interface Drawn {
  /** Of each line. */
  readonly series: readonly Series[];
  readonly endings: readonly TrendEndings[];
}

function chartOf(figure: Gated, lines: readonly HistoryLine[], { series, endings }: Drawn): string {
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
  const minimums = lines.map(({ rows }) => rows.at(-1)?.minimum[figure] ?? 0);
  const thresholds = [...new Set(minimums)].filter((percentage) => percentage > 0);
  const needed = thresholds.map((percentage) => `${percentage} %`).join(" or ");
  const name = FIGURE_NAMES[figure];
  const chart = trendChart(drawn, { name, thresholds, endings });
  const required = needed === "" ? "" : `<small>, need ${needed}</small>`;
  return `<figure><figcaption>${name} in percent${required}</figcaption>${chart}</figure>`;
}
