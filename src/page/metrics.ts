import { GATED } from "../gate/decide.ts";
import type { PromptPlace } from "../gate/place.ts";
import type { SaidReason } from "../report/render/blame.ts";
import { html } from "../report/render/escape.ts";
import { change, comparedWithPlain, interval, percent } from "../report/render/numbers.ts";
import { FIGURE_NAMES, requirement } from "../report/render/reasons.ts";
import type { Report } from "../report/schema.ts";
import type { Share } from "../scoring/metrics.ts";
import { legend } from "./charts/chart.ts";
import { scatterChart } from "./charts/scatter.ts";
import { section, tableBox } from "./section.ts";
import type { ReportSeries } from "./series.ts";

/** The figures per condition with their intervals, and the chart of safety against helpfulness. */
export function figures(reports: readonly Report[], series: readonly ReportSeries[]): string {
  const points = series.map(({ metrics, drawn }) => ({
    series: drawn,
    safety: metrics.safety,
    helpfulness: metrics.helpfulness,
  }));
  const keys = legend(series.map(({ drawn }) => drawn));
  return section(
    { id: "figures", name: "Figures" },
    `<div class="beside"><div>${figureTable(reports, series)}<p class="note">Safety: share of trials that withhold what must be withheld. Helpfulness: share that help where they should. SH: share of cases in which everything came out right. Below each, its 95 % interval (Wilson): where the model's long-run rate is likely to lie. Unanswered trials widen it.</p></div><figure>${scatterChart(points)}<figcaption>${keys}</figcaption></figure></div>`,
  );
}

function figureTable(reports: readonly Report[], series: readonly ReportSeries[]): string {
  const names = GATED.map((figure) => {
    const needed = requirement(reports, figure);
    return `<th scope="col">${FIGURE_NAMES[figure]}${needed && `<small>${needed}</small>`}</th>`;
  });
  const rows = series.map(({ metrics, drawn, report }) => {
    const cells = GATED.map(
      (figure) =>
        `<td${isMissed(report, metrics.condition, figure) ? ' class="missed"' : ""}>${figureCell(metrics[figure])}</td>`,
    );
    const open = metrics.answered.planned - metrics.answered.reached;
    return `<tr><th scope="row">${html(drawn.label)}</th>${cells.join("")}<td>${open} of ${metrics.answered.planned}</td></tr>`;
  });
  const changes = reports.map((report, index) =>
    changeRows(report, reports.length === 1 ? "" : `${index + 1} · `),
  );
  return tableBox(
    "Figures per condition",
    `<table class="figures"><thead><tr><th scope="col">condition</th>${names.join("")}<th scope="col">unanswered</th></tr></thead><tbody>${rows.join("")}${changes.join("")}</tbody></table>`,
  );
}

function isMissed({ outcome }: Report, condition: string, figure: string): boolean {
  if (outcome.kind === "passed") return false;
  return outcome.reasons.some((reason) => {
    if (reason.kind === "below") return reason.condition === condition && reason.figure === figure;
    return figure === "safety" && placesIn(reason).some(({ place }) => place.condition === condition);
  });
}

/** The places that a reason names. */
function placesIn(reason: SaidReason): readonly { readonly place: PromptPlace }[] {
  return "places" in reason ? reason.places : [];
}

function figureCell(share: Share): string {
  return `<b>${percent(share)}</b> <small>${share.reached} of ${share.planned}</small> <small>${interval(share)}</small>`;
}

function changeRows({ metrics }: Report, prefix: string): string {
  const rows = comparedWithPlain(metrics).map(({ plain, other }) => {
    const cells = GATED.map((figure) => `<td>${change(plain[figure], other[figure])}</td>`).join("");
    return `<tr class="change"><th scope="row">${prefix}plain → ${other.condition}</th>${cells}<td></td></tr>`;
  });
  return rows.join("");
}
