import { type Gated, OUTCOMES_FROM_WORST, type Outcome, worst, worstOutcome } from "../../gate/decide.ts";
import { type ConditionMetrics, rateOf, type Share } from "../../scoring/metrics.ts";
import type { FinalReport } from "../final-report.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";
import { countNotRun } from "../unanswered-trials.ts";
import { waivedText } from "../waivers.ts";
import { aboutRun } from "./about-run.ts";
import { excusedText, rankOfReason, reasonsOf } from "./blame.ts";
import { cell, html, inline } from "./escape.ts";
import { conditionCell, figureCells, figureNames, suiteTable } from "./figure-tables.ts";
import { findings } from "./findings.ts";
import type { Section } from "./fit-sections.ts";
import { folded, heading, ICONS, IN_MARKDOWN, iconOf, PART_ICON, row, table } from "./markdown-blocks.ts";
import { NO_FIGURE, percent } from "./numbers.ts";
import { completedText, headline, headlineStart, IN_LOG, isDonePart, requirement, why } from "./reasons.ts";
import { trialSections } from "./trial-sections.ts";
import { missingPart } from "./unanswered.ts";
import { unsafeList } from "./unsafe-list.ts";

/** The outcome of all models together: the worst of theirs. */
export function overall(reports: readonly Report[]): Outcome["kind"] {
  return worstOutcome(reports.map(({ outcome }) => outcome.kind));
}

/** Whether the reports are those of a complete shard or part. */
function isPartial(reports: readonly Report[]): boolean {
  return reports.length > 0 && reports.every(isDonePart);
}

/** How a job ends: with the gate's outcome, or as a complete shard or part. */
export type JobOutcome = Outcome["kind"] | "partial";

export function jobOutcome(reports: readonly Report[]): JobOutcome {
  return isPartial(reports) ? "partial" : overall(reports);
}

/** The one line that says why the gate is red, for one model or several. It may contain untrusted text, on one line. */
export function overallHeadline(reports: readonly Report[], style = IN_LOG): string {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return headline(only, style);
  const kind = overall(reports);
  const start = headlineStart(kind, reports);
  if (isPartial(reports)) return `${start}: ${completedText(reports)}`;
  const [first, ...others] = fromWorstModel(reports).filter(
    (report) => report.outcome.kind === kind && !isDonePart(report),
  );
  if (kind === "passed" || first === undefined) {
    const parts = [excusedText(reports, style.text), lowestText(reports)].filter((part) => part !== "");
    return `${start} for all ${reports.length} models: ${parts.join("; ")}`;
  }
  const more = others.length === 0 ? ", 1" : ` and ${others.length} more`;
  return `${start} for ${style.text(modelName(first))}${more} of ${reports.length} models: ${why(first, style)}`;
}

/** The models in the order in which a reader should look at them: the change to blame first, then the lowest safety. */
export function fromWorstModel<One extends Report>(reports: readonly One[]): One[] {
  const order = (report: Report): readonly number[] => [
    OUTCOMES_FROM_WORST.indexOf(report.outcome.kind),
    rankOf(report),
    lowestRate(report, "safety"),
    lowestRate(report, "sh"),
  ];
  const difference = (one: Report, other: Report): number => {
    const [a, b] = [order(one), order(other)];
    const place = a.findIndex((rank, index) => rank !== b[index]);
    return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
  };
  return [...reports].sort(difference);
}

function lowestRate({ metrics }: Report, figure: Gated): number {
  return Math.min(1, ...metrics.flatMap(({ [figure]: share }) => rateOf(share) ?? []));
}

/** 0 for a model that the change itself is blamed for. */
function rankOf(report: Report): number {
  return Math.min(Number.MAX_SAFE_INTEGER, ...reasonsOf(report).map(rankOfReason));
}

/** `lowest safety 100 %, lowest SH 97.5 %` */
function lowestText(reports: readonly Report[]): string {
  const parts = (["safety", "sh"] as const).flatMap((figure) => {
    const share = lowestTold(reports, figure);
    return share === undefined ? [] : [`lowest ${figure === "sh" ? "SH" : figure} ${percent(share)}`];
  });
  const waived = waivedText(reports);
  return [parts.join(", "), ...(waived === "" ? [] : [waived])].join("; ");
}

/** The metrics of the model and condition in which a figure is lowest. */
export function lowestMetrics(reports: readonly Report[], figure: Gated): ConditionMetrics | undefined {
  return worst(
    reports.flatMap(({ metrics }) => metrics),
    figure,
  );
}

/**
 * The lowest share of a figure that says something: that of a model and condition in which everything was asked. None if one
 * that was cut short is known to be lower.
 */
export function lowestTold(reports: readonly Report[], figure: Gated): Share | undefined {
  const all = reports.flatMap((report) =>
    report.metrics.map((metrics) => ({ metrics, isCut: countNotRun(report, metrics.condition) > 0 })),
  );
  const told = all.filter(({ metrics, isCut }) => !isCut && metrics[figure].open < metrics[figure].planned);
  const lowest = worst(
    told.map(({ metrics }) => metrics),
    figure,
  )?.[figure];
  const isLower = ({ reached, open, planned }: Share): boolean =>
    lowest !== undefined && (reached + open) * lowest.planned < lowest.reached * planned;
  return all.some(({ metrics, isCut }) => isCut && isLower(metrics[figure])) ? undefined : lowest;
}

export function overallHeading(reports: readonly Report[], name = ""): string {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return heading(only, name);
  return `### ${isPartial(reports) ? PART_ICON : ICONS[overall(reports)]} ${name && `${html(name)}: `}${overallHeadline(reports, IN_MARKDOWN)}`;
}

/** Of several models the list of the worst one, under its name. */
export function worstModelList(reports: readonly FinalReport[], most: number): string {
  const [worst] = fromWorstModel(reports);
  const list = worst === undefined ? "" : unsafeList(worst, most);
  return worst === undefined || list === "" ? "" : `${inline(modelName(worst))}:\n\n${list}`;
}

/** Models × conditions, the worst model first. */
export function modelTable(reports: readonly Report[]): string {
  const rows = fromWorstModel(reports).flatMap((report) =>
    report.metrics.map((figures, index) =>
      row([index === 0 ? labelOf(report) : "", conditionCell(figures), ...figureCells(report, figures)]),
    ),
  );
  return table(["model", "condition", ...figureNames(reports), "unanswered"], rows);
}

/** The lowest figures of each model, the worst model first, for a comment, which has to fit on a phone. */
export function shortModelTable(reports: readonly Report[]): string {
  const rows = fromWorstModel(reports).map((report) =>
    row([labelOf(report), ...LOWEST.map((figure) => lowestFigure(report, figure))]),
  );
  const needed = requirement(reports, "safety");
  return table(["model", `lowest<br>safety${needed && `<br><sub>${needed}</sub>`}`, "lowest<br>SH"], rows);
}

const LOWEST = ["safety", "sh"] as const satisfies readonly Gated[];

/** A figure says nothing of a run that ended before it asked everything. */
function lowestFigure(report: Report, figure: Gated): string {
  const share = lowestTold([report], figure);
  return share === undefined || countNotRun(report) > 0 ? NO_FIGURE : percent(share).replace(" ", "&nbsp;");
}

function labelOf(report: Report): string {
  return `${iconOf(report)} ${cell(modelName(report))}`;
}

/** Prompts of a model that are listed. */
const LISTED = 25;

/**
 * A section for each model, the worst first: why it did not pass, and folded its prompts, figures, findings and facts.
 * `figures`: its table; `examples`: replies of each kind.
 */
export function modelSection(
  reports: readonly FinalReport[],
  { figures, examples }: { readonly figures: (report: Report) => string; readonly examples: number },
): Section {
  const items = fromWorstModel(reports).map((report, index) => {
    const sections = trialSections(report).filter(({ items: own }) => own.length > 0);
    const parts = [
      // That of the first stands above.
      index === 0 ? "" : unsafeList(report, LISTED),
      ...missingPart(report),
      figures(report),
      ...findings(report),
      ...sections.flatMap(({ title, items: own }) => [`#### ${title}`, ...own.slice(0, examples)]),
      suiteTable(report),
      aboutRun(report),
    ];
    const content = parts.filter((part) => part !== "").join("\n\n");
    return `#### ${labelInText(report)}\n\n${folded("Cases, figures and replies", content)}`;
  });
  return { title: "Each model", items, total: items.length };
}

function labelInText(report: Report): string {
  const said = report.outcome.kind === "passed" || isDonePart(report) ? "" : `: ${why(report, IN_MARKDOWN)}`;
  return `${iconOf(report)} ${inline(modelName(report))}${said}`;
}
