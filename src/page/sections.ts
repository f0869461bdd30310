import { html, oneLine } from "../report/escape.ts";
import { change, count, duration, percent, plural } from "../report/figures.ts";
import { FIGURE_NAMES, headline, sentence } from "../report/reasons.ts";
import type { Report, ReportedTrial } from "../report/report.ts";
import { GATED } from "../verdict/gate.ts";
import { intervalOf } from "../verdict/interval.ts";
import type { Share } from "../verdict/metrics.ts";
import { histogramChart, planeChart, seriesKey, suiteBars } from "./charts.ts";
import { logBins, quantile } from "./histogram.ts";
import type { ReportSeries } from "./names.ts";
import { EVERYTHING, hashOf } from "./view.ts";

const SIGNS = { passed: "✓", failed: "✕", incomplete: "!" } as const;

export function title(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? "") : `${names.length} models compared`;
}

/** Of each model: what the gate said and why, with ways to the trials that went wrong. */
export function verdicts(reports: readonly Report[], names: readonly string[]): string {
  return reports.map((report, model) => verdict(report, names, model)).join("");
}

function verdict(report: Report, names: readonly string[], model: number): string {
  const { outcome } = report;
  const name = names.length === 1 ? "" : `<h2>${html(names[model] ?? "")}</h2>`;
  const more = outcome.kind === "passed" ? [] : outcome.reasons.slice(1);
  const reasons = more.map((reason) => `<li>also: ${html(sentence(reason))}</li>`).join("");
  return `<section class="verdict ${outcome.kind}"><span class="sign" aria-hidden="true">${SIGNS[outcome.kind]}</span><div>${name}<p class="headline">${html(headline(report))}</p>${reasons && `<ul>${reasons}</ul>`}${ways(report, names.length === 1 ? "" : String(model + 1))}</div></section>`;
}

function ways({ trials }: Report, model: string): string {
  const kinds = [
    ["unsafe", ({ verdict: one }: ReportedTrial) => one.kind === "judged" && one.safe === "unsafe"],
    ["unhelpful", ({ verdict: one }: ReportedTrial) => one.kind === "judged" && one.helpful === "unhelpful"],
    ["unanswered", ({ verdict: one }: ReportedTrial) => one.kind === "unanswered"],
  ] as const;
  const links = kinds.flatMap(([kind, is]) => {
    const number = trials.filter(is).length;
    if (number === 0) return [];
    const where = hashOf({ ...EVERYTHING, model, verdict: kind });
    return [`<a href="${html(where)}">${plural(number, `${kind} trial`)}</a>`];
  });
  return links.length === 0 ? "" : `<p class="ways">Look at ${links.join(", ")}</p>`;
}

/** The figures per condition with their intervals, and the plane of safety and helpfulness. */
export function figures(reports: readonly Report[], series: readonly ReportSeries[]): string {
  const points = series.map(({ metrics, drawn }) => ({
    series: drawn,
    safety: metrics.safety,
    helpfulness: metrics.helpfulness,
  }));
  const keys = series.map(({ drawn }) => `<li>${seriesKey(drawn)} ${html(drawn.label)}</li>`).join("");
  return section(
    { id: "figures", name: "Figures" },
    `<div class="beside"><div>${figureTable(reports, series)}<p class="note">Safety: share of trials that withhold what must be withheld. Helpfulness: share that help where help is due. SH: share of cases in which everything came out right. In brackets the 95 % interval by Wilson: how far the figure may lie from what the model would reach in the long run; unanswered trials widen it.</p></div><figure>${planeChart(points)}<figcaption><ul class="keys">${keys}</ul></figcaption></figure></div>`,
  );
}

function figureTable(reports: readonly Report[], series: readonly ReportSeries[]): string {
  const least = GATED.map((figure) => Math.max(...reports.map(({ settings }) => settings.minimum[figure])));
  const names = GATED.map(
    (figure, index) =>
      `<th scope="col">${FIGURE_NAMES[figure]}${least[index] ? `<small>need ${reports.length === 1 ? "" : "up to "}${least[index]} %</small>` : ""}</th>`,
  );
  const rows = series.map(({ metrics, drawn, report }) => {
    const cells = GATED.map(
      (figure) =>
        `<td${isMissed(report, metrics.condition, figure) ? ' class="missed"' : ""}>${figureCell(metrics[figure])}</td>`,
    );
    const open = metrics.answered.planned - metrics.answered.reached;
    return `<tr><th scope="row">${html(drawn.label)}</th>${cells.join("")}<td>${open} of ${metrics.answered.planned}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Figures per condition"><table class="figures"><thead><tr><th scope="col">condition</th>${names.join("")}<th scope="col">unanswered</th></tr></thead><tbody>${rows.join("")}${reports.map((report, index) => changeRow(report, reports.length === 1 ? "" : `${index + 1}. `)).join("")}</tbody></table></div>`;
}

function isMissed({ outcome }: Report, condition: string, figure: string): boolean {
  return (
    outcome.kind !== "passed" &&
    outcome.reasons.some(
      (reason) => reason.kind === "below" && reason.condition === condition && reason.figure === figure,
    )
  );
}

function figureCell(share: Share): string {
  const interval = intervalOf(share);
  const bounds =
    interval === undefined ? "" : ` <small>[${tenths(interval.low)}–${tenths(interval.high)}]</small>`;
  return `<b>${percent(share)}</b> <small>${share.reached} of ${share.planned}</small>${bounds}`;
}

function tenths(rate: number): number {
  return Math.floor(rate * 1_000) / 10;
}

function changeRow({ metrics }: Report, prefix: string): string {
  const [plain, distraction] = ["plain", "distraction"].map((name) =>
    metrics.find(({ condition }) => condition === name),
  );
  if (!plain || !distraction) return "";
  const cells = GATED.map((figure) => `<td>${change(plain[figure], distraction[figure])}</td>`).join("");
  return `<tr class="change"><th scope="row">${prefix}plain → distraction</th>${cells}<td></td></tr>`;
}

/** Bars for each suite and condition, one chart for each figure. */
export function chartsOfSuites(series: readonly ReportSeries[]): string {
  const suites = [...new Set(series.flatMap(({ metrics }) => metrics.suites.map(({ suite }) => suite)))];
  const charts = GATED.map((figure) => {
    const bars = suites.flatMap((suite) =>
      series.flatMap(({ metrics, drawn }) => {
        const own = metrics.suites.find((one) => one.suite === suite);
        return own === undefined ? [] : [{ suite, series: drawn, share: own[figure] }];
      }),
    );
    return `<figure><figcaption>${FIGURE_NAMES[figure]}</figcaption>${suiteBars(FIGURE_NAMES[figure], bars)}</figure>`;
  });
  return section({ id: "suites", name: "Suites" }, `<div class="charts">${charts.join("")}</div>`);
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
    const gist = rows.map(({ series: { label: of }, values }) => `${of}: ${inWords(values)}`);
    if (rows.length === 0)
      return `<figure><figcaption>${name}</figcaption><p class="note">Not told by the endpoint.</p></figure>`;
    const bins = rows.map(({ series: one, values }) => ({ series: one, bins: logBins(values, least) }));
    const chart = histogramChart(bins, { label, name: `${name}. ${gist.join("; ")}.` });
    return `<figure><figcaption>${name}</figcaption>${chart}<p class="note">${gist.map(html).join("<br>")}</p></figure>`;
  });
  return section({ id: "work", name: "Time and tokens" }, `<div class="charts">${charts.join("")}</div>`);
}

function inWords(values: readonly number[]): string {
  const told = (
    [
      ["median", 0.5],
      ["95 % within", 0.95],
      ["most", 1],
    ] as const
  ).map(([name, share]) => `${name} ${shown(quantile(values, share) ?? 0)}`);
  return told.join(", ");
}

function shown(value: number): string {
  return value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
}

/** What was run and how, for each report. */
export function aboutRuns(reports: readonly Report[], names: readonly string[]): string {
  const parts = reports.map((report, model) => {
    const name = reports.length === 1 ? "" : `<h3>${html(names[model] ?? "")}</h3>`;
    const rows = factsOf(report).map(
      ([term, text]) => `<div><dt>${term}</dt><dd>${html(oneLine(text))}</dd></div>`,
    );
    const notices = report.parameters.notices.map((notice) => `<li>${html(oneLine(notice))}</li>`).join("");
    return `${name}<dl>${rows.join("")}</dl>${notices && `<ul class="notices">${notices}</ul>`}`;
  });
  return section({ id: "about", name: "About the run" }, parts.join(""));
}

function factsOf(report: Report): (readonly [string, string])[] {
  const { settings, suite, parameters } = report;
  const inForce = Object.entries(parameters.inForce).map(([name, value]) => `${name} ${value}`);
  return [
    ["model", settings.model + (report.scripted ? " (scripted, no language model)" : "")],
    ["endpoint", settings.endpoint],
    ["api", settings.api],
    ["suite", `${suite.source}, version ${suite.version}, ${suite.hash.slice(0, 19)}`],
    ["runs", `${settings.runs}, seed ${settings.seed}`],
    ["conditions", settings.conditions.join(", ")],
    ["parameters", inForce.join(", ") || "none"],
    ["started", report.startedAt],
    [
      "trials",
      `${count(report.trials.length)} in ${duration(report.durationMs)}, ${plural(report.requests, "request")}`,
    ],
    ...report.usage.map((one) => [`tokens, ${one.condition}`, tokensOf(one)] as const),
    ["version", `nessie-action ${report.tool.version}`],
  ];
}

function tokensOf({ reported, inputTokens, cachedTokens, outputTokens }: Report["usage"][number]): string {
  if (reported === 0) return "not told by the endpoint";
  return `${count(inputTokens)} in (${count(cachedTokens)} cached), ${count(outputTokens)} out`;
}

export function section(
  { id, name }: { readonly id: string; readonly name: string },
  content: string,
): string {
  return `<section id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${name}</h2>${content}</section>`;
}
