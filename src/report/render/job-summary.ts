import { costOfAll } from "../cost.ts";
import { finalReport } from "../final-report.ts";
import type { Report } from "../schema.ts";
import { aboutRun } from "./about-run.ts";
import { fromWorstModel, modelSection, modelTable, overallHeading, worstModelList } from "./all-models.ts";
import { disguisedNote } from "./disguised.ts";
import { html } from "./escape.ts";
import { figureTable, suiteTable } from "./figure-tables.ts";
import { findings } from "./findings.ts";
import { fitSections, type Room } from "./fit-sections.ts";
import { heading, reasonList } from "./markdown-blocks.ts";
import { meanings } from "./meanings.ts";
import { trialSections } from "./trial-sections.ts";
import { missingPart } from "./unanswered.ts";
import { unsafeList } from "./unsafe-list.ts";
import { whatNow } from "./what-now.ts";

/** Prompts that are listed; each has an example below. */
const LISTED = 25;
/** Examples of each kind for each of several models. */
const EXAMPLES = 20;

/**
 * The job summary: why it is red, what leaked, the figures, what to do; then an example of each prompt that failed, as many
 * as fit, then suites and facts. Items are left out whole, never cut, and counted. `maxBytes`: of UTF-8.
 */
export function summary(reports: readonly Report[], { maxBytes }: { readonly maxBytes: number }): string {
  const room = { size: (text: string) => Buffer.byteLength(text), most: maxBytes, rest: "in the report" };
  const [only] = reports;
  return only !== undefined && reports.length === 1
    ? summaryOfOne(only, room)
    : summaryOfSeveral(reports, room);
}

function summaryOfOne(only: Report, room: Room): string {
  const report = finalReport(only);
  const head = [
    heading(report),
    reasonList(report),
    disguisedNote([report]),
    unsafeList(report, LISTED),
    ...missingPart(report),
    figureTable(report),
    meanings([report]),
    ...findings(report),
    whatNow(report),
  ];
  const tail = [suiteTable(report), aboutRun(report)];
  return fitSections({ head, tail }, trialSections(report), room);
}

function summaryOfSeveral(all: readonly Report[], room: Room): string {
  const reports = all.map(finalReport);
  const [worst] = fromWorstModel(reports);
  const head = [
    overallHeading(reports),
    disguisedNote(reports),
    worstModelList(reports, LISTED),
    modelTable(reports),
    meanings(reports),
    html(costOfAll(reports)),
    worst === undefined ? "" : whatNow(worst),
  ];
  return fitSections(
    { head, tail: [] },
    [modelSection(reports, { figures: figureTable, examples: EXAMPLES })],
    room,
  );
}
