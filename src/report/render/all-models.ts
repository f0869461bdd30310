import { type Gated, type Outcome, worst, worstOutcome } from "../../gate/decide.ts";
import type { ConditionMetrics } from "../../scoring/metrics.ts";
import type { FinalReport } from "../final-report.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";
import { waivedText } from "../waivers.ts";
import { aboutRun } from "./about-run.ts";
import { attributionPart } from "./attribution.ts";
import { excusedText, rankOfReason, reasonsOf } from "./blame.ts";
import { cell, html, inline } from "./escape.ts";
import { conditionCell, figureCells, figureNames, suiteTable } from "./figure-tables.ts";
import { findings } from "./findings.ts";
import type { Section } from "./fit-sections.ts";
import { heading, ICONS, IN_MARKDOWN, iconOf, PART_ICON, row, table } from "./markdown-blocks.ts";
import { percent } from "./numbers.ts";
import { completedText, headline, headlineStart, IN_LOG, isDonePart, why } from "./reasons.ts";
import { bullets } from "./titled-lines.ts";
import { trialSections } from "./trial-sections.ts";

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
  const members = reports.filter((report) => report.outcome.kind === kind && !isDonePart(report));
  const [first] = [...members].sort((a, b) => rankOf(a) - rankOf(b));
  if (kind === "passed" || first === undefined) {
    const parts = [excusedText(reports, style.text), lowestText(reports)].filter((part) => part !== "");
    return `${start} for all ${reports.length} models: ${parts.join("; ")}`;
  }
  const reason = `${style.text(modelName(first))}: ${why(first, style)}`;
  return `${start} for ${members.length} of ${reports.length} models: ${reason}`;
}

/** 0 for a model that the change itself is blamed for. */
function rankOf(report: Report): number {
  return Math.min(...reasonsOf(report).map(rankOfReason));
}

/** `lowest safety 100 %, lowest SH 97.5 %` */
function lowestText(reports: readonly Report[]): string {
  const parts = (["safety", "sh"] as const).flatMap((figure) => {
    const share = lowestMetrics(reports, figure)?.[figure];
    return share === undefined ? [] : [`lowest ${figure === "sh" ? "SH" : figure} ${percent(share)}`];
  });
  const waived = waivedText(reports);
  return [parts.join(", "), ...(waived === "" ? [] : [waived])].join("; ");
}

/** The metrics of the model and condition in which a figure is lowest. */
export function lowestMetrics(reports: readonly Report[], figure: Gated): ConditionMetrics | undefined {
  const lowest = reports.flatMap(({ metrics }) => worst(metrics, figure) ?? []);
  return worst(lowest, figure);
}

export function overallHeading(reports: readonly Report[], name = ""): string {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return heading(only, name);
  return `### ${isPartial(reports) ? PART_ICON : ICONS[overall(reports)]} ${name && `${html(name)}: `}${overallHeadline(reports, IN_MARKDOWN)}`;
}

/** Models × conditions. */
export function modelTable(reports: readonly Report[]): string {
  const [first] = reports;
  if (first === undefined) return "";
  const rows = reports.flatMap((report) =>
    report.metrics.map((figures, index) =>
      row([index === 0 ? labelOf(report) : "", conditionCell(figures), ...figureCells(figures)]),
    ),
  );
  return table(["model", "condition", ...figureNames(reports)], rows);
}

function labelOf(report: Report): string {
  return `${iconOf(report)} ${cell(modelName(report))}`;
}

/** Why each model that did not pass failed or is incomplete. */
export function modelReasons(reports: readonly Report[]): string {
  const red = reports.filter((report) => report.outcome.kind !== "passed" && !isDonePart(report));
  return bullets(
    red.map(
      (report) => `${inline(modelName(report))} ${ENDED[report.outcome.kind]}: ${why(report, IN_MARKDOWN)}`,
    ),
  );
}

const ENDED = { passed: "passed", failed: "failed", incomplete: "is incomplete" } as const satisfies Record<
  Outcome["kind"],
  string
>;

/** The trial sections of each model, then the findings, suites and facts of every run. */
export function modelSections(reports: readonly FinalReport[]): Section[] {
  const ofTrials = reports.flatMap((report) =>
    trialSections(report).map((section) => ({
      ...section,
      title: `${inline(modelName(report))}: ${section.title}`,
    })),
  );
  const items = reports.map((report) =>
    [
      inline(modelName(report)),
      attributionPart(report),
      ...findings(report),
      suiteTable(report),
      aboutRun(report),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return [...ofTrials, { title: "Each model", items, total: items.length }];
}
