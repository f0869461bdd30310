import { type Gated, type Outcome, worst, worstOutcome } from "../../gate/decide.ts";
import type { ConditionMetrics } from "../../scoring/metrics.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";
import { waivedWords } from "../waivers.ts";
import { comparedPart, waiverPart } from "./beside.ts";
import { cell, html, inline, oneLine } from "./escape.ts";
import {
  aboutRun,
  conditionCell,
  figureCells,
  figureNames,
  heading,
  ICONS,
  iconOf,
  PART_ICON,
  row,
  type Section,
  say,
  sections,
  suiteTable,
  table,
} from "./markdown-blocks.ts";
import { percent } from "./numbers.ts";
import { doneWords, headline, isDonePart, type ReportedReason, sentence, verdictOf, why } from "./reasons.ts";
import { confirmationLine, flakyList } from "./wavering.ts";

/** What the gate says of all models together: the worst of their outcomes. */
export function overall(reports: readonly Report[]): Outcome["kind"] {
  return worstOutcome(reports.map(({ outcome }) => outcome.kind));
}

/** Whether the reports are parts of a run of which nothing is missing: what a shard's job is for. */
export function isPartial(reports: readonly Report[]): boolean {
  return reports.length > 0 && reports.every(isDonePart);
}

/** How a job ends: as the gate says, or as a part that is done. */
export type Ending = Outcome["kind"] | "partial";

export function ending(reports: readonly Report[]): Ending {
  return isPartial(reports) ? "partial" : overall(reports);
}

/** How the words of others are shown in a place. */
interface Voice {
  readonly say: (reason: ReportedReason) => string;
  readonly name: (model: string) => string;
}

const IN_LOG: Voice = { say: sentence, name: oneLine };
const IN_MARKDOWN: Voice = { say, name: inline };

/** The one line that answers «why is it red?» for one model or several. It may hold words of others, on one line. */
export function overallHeadline(reports: readonly Report[], voice = IN_LOG): string {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return headline(only, voice.say);
  const kind = overall(reports);
  const start = verdictOf(kind, reports);
  if (isPartial(reports)) return `${start}: ${doneWords(reports)}`;
  const members = reports.filter((report) => report.outcome.kind === kind && !isDonePart(report));
  const [first] = members;
  if (kind === "passed" || first === undefined)
    return `${start} for all ${reports.length} models: ${worstInWords(reports)}`;
  const reason = `${voice.name(modelName(first))}: ${why(first, voice.say)}`;
  return `${start} for ${members.length} of ${reports.length} models: ${reason}`;
}

/** `lowest safety 100 %, lowest SH 97.5 %` */
function worstInWords(reports: readonly Report[]): string {
  const parts = (["safety", "sh"] as const).flatMap((figure) => {
    const share = worstOf(reports, figure)?.[figure];
    return share === undefined ? [] : [`lowest ${figure === "sh" ? "SH" : figure} ${percent(share)}`];
  });
  const waived = waivedWords(reports);
  return [parts.join(", "), ...(waived === "" ? [] : [waived])].join("; ");
}

/** The figures of the model and condition with the lowest rate of one of them. */
export function worstOf(reports: readonly Report[], figure: Gated): ConditionMetrics | undefined {
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
    report.metrics.map((one, place) =>
      row([place === 0 ? labelOf(report) : "", conditionCell(one), ...figureCells(one)]),
    ),
  );
  return table(["model", "condition", ...figureNames(reports)], rows);
}

function labelOf(report: Report): string {
  return `${iconOf(report)} ${cell(modelName(report))}`;
}

/** For every model that did not pass, why. */
export function modelReasons(reports: readonly Report[]): string {
  return reports
    .filter((report) => report.outcome.kind !== "passed" && !isDonePart(report))
    .map((report) => `- ${inline(modelName(report))} ${ENDED[report.outcome.kind]}: ${why(report, say)}`)
    .join("\n");
}

const ENDED = { passed: "passed", failed: "failed", incomplete: "is incomplete" } as const satisfies Record<
  Outcome["kind"],
  string
>;

/** What `sections` tells of one model, of each of them; then the suites and facts of every run. */
export function modelSections(reports: readonly Report[]): Section[] {
  const told = reports.flatMap((report) =>
    sections(report).map((section) => ({
      ...section,
      title: `${inline(modelName(report))}: ${section.title}`,
    })),
  );
  const items = reports.map((report) =>
    [
      inline(modelName(report)),
      waiverPart(report),
      flakyList(report),
      confirmationLine(report),
      comparedPart(report),
      suiteTable(report),
      aboutRun(report),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return [...told, { title: "Each model", items, total: items.length }];
}
