import { costOfAll } from "../cost.ts";
import { finalReport } from "../final-report.ts";
import type { Report } from "../schema.ts";
import { aboutRun } from "./about-run.ts";
import { modelReasons, modelSections, modelTable, overallHeading } from "./all-models.ts";
import { attributionPart } from "./attribution.ts";
import { disguisedNote } from "./disguised.ts";
import { html } from "./escape.ts";
import { figureTable, suiteTable } from "./figure-tables.ts";
import { findings } from "./findings.ts";
import { fitSections, type Room } from "./fit-sections.ts";
import { heading, reasonList } from "./markdown-blocks.ts";
import { promptLine } from "./system-prompt.ts";
import { trialSections } from "./trial-sections.ts";

/**
 * The job summary: the reasons, the figures, then as many of the unsafe, unhelpful and unanswered trials as fit, then the
 * suites. Items are left out whole, never cut, and counted. `maxBytes`: of UTF-8.
 */
export function summary(reports: readonly Report[], { maxBytes }: { readonly maxBytes: number }): string {
  const room = { size: (text: string) => Buffer.byteLength(text), most: maxBytes };
  const [only] = reports;
  return only !== undefined && reports.length === 1
    ? summaryOfOne(only, room)
    : summaryOfSeveral(reports, room);
}

function summaryOfOne(only: Report, room: Room): string {
  const report = finalReport(only);
  const head = [
    heading(report),
    promptLine(report),
    reasonList(report),
    attributionPart(report),
    disguisedNote([report]),
    figureTable(report),
    ...findings(report),
  ];
  const tail = [suiteTable(report), aboutRun(report)];
  return fitSections({ head, tail }, trialSections(report), room);
}

function summaryOfSeveral(reports: readonly Report[], room: Room): string {
  const head = [
    overallHeading(reports),
    ...reports.slice(0, 1).map(promptLine),
    modelReasons(reports),
    disguisedNote(reports),
    modelTable(reports),
    html(costOfAll(reports)),
  ];
  return fitSections({ head, tail: [] }, modelSections(reports.map(finalReport)), room);
}
