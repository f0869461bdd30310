import pico from "picocolors";
import { costOfAll, costText, totalCost } from "../cost.ts";
import { type FinalReport, finalReport } from "../final-report.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";
import { fromWorstModel, type JobOutcome, jobOutcome, overallHeadline } from "./all-models.ts";
import { comparisonRows } from "./comparison.ts";
import { confirmationLine } from "./confirmations.ts";
import { disguisedLine } from "./disguised.ts";
import { terminalLine } from "./escape.ts";
import { fewWaivers } from "./few-waivers.ts";
import { duration, plural } from "./numbers.ts";
import { furtherReasons, headline, IN_LOG } from "./reasons.ts";
import { promptPhrase } from "./system-prompt.ts";
import { figureRows, figuresOfEach } from "./terminal-figures.ts";
import { listingRows } from "./terminal-listings.ts";
import { notRunLines, terminalRows } from "./titled-lines.ts";
import { cureLines } from "./unanswered.ts";
import { attributionRows } from "./unsafe-list.ts";
import { whatNowRows } from "./what-now.ts";
import { hangingLines } from "./wrap-lines.ts";

export interface TableOptions {
  readonly colour: boolean;
  /** Columns of the window. Only commands, which are to be pasted, are wider. Absent where there is none, as in a log. */
  readonly width?: number | undefined;
}

/**
 * The result for a terminal or a log: headline, figures, suites, the first unsafe prompts with question and reply; of
 * several models first the figures side by side. Untrusted text is made harmless.
 */
export function terminalTable(reports: readonly Report[], options: TableOptions): string {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return tableOf(finalReport(only), options);
  const { colour, width } = options;
  const { bold } = pico.createColors(colour);
  const each = fromWorstModel(reports).flatMap((report) => [
    "",
    ...hangingLines(`── ${terminalLine(modelName(report))} ──`, width).map(bold),
    tableOf(finalReport(report), options),
  ]);
  const cost = costOfAll(reports);
  return [
    ...paintedLines(overallHeadline(reports), jobOutcome(reports), options),
    "",
    ...figuresOfEach(reports, reports.map(modelName), width),
    ...(cost === "" ? [] : ["", ...hangingLines(terminalLine(cost), width)]),
    ...each,
  ].join("\n");
}

/** A headline, which may be untrusted text, in the colour of the outcome. */
function paintedLines(text: string, kind: JobOutcome, { colour, width }: TableOptions): string[] {
  const { green, red, yellow, blue, bold } = pico.createColors(colour);
  const paint = { passed: green, failed: red, incomplete: yellow, partial: blue }[kind];
  return hangingLines(terminalLine(text, 600), width).map((line) => paint(bold(line)));
}

function disguisedRows(report: Report): string[] {
  const line = disguisedLine([report]);
  return line === "" ? [] : [`  ${terminalLine(line, 600)}`];
}

function tableOf(report: FinalReport, { colour, width }: TableOptions): string {
  const colours = pico.createColors(colour);
  return [
    ...paintedLines(headline(report), jobOutcome([report]), { colour, width }),
    ...fitting(aboutOutcome(report), width),
    "",
    ...figureRows(report, width).map((line, index) => (index === 0 ? colours.dim(line) : line)),
    ...listingRows(report, width),
    ...fitting(aboutTrials(report), width),
    ...whatNowRows(report, width),
    "",
    ...fitting([aboutRun(report)], width),
  ].join("\n");
}

function fitting(rows: readonly string[], width: number | undefined): string[] {
  return rows.flatMap((row) => hangingLines(row, width));
}

function aboutOutcome(report: FinalReport): string[] {
  return [
    ...furtherReasons(report, IN_LOG).map((reason) => `  also: ${terminalLine(reason, 600)}`),
    ...disguisedRows(report),
    ...attributionRows(report),
  ];
}

function aboutTrials(report: FinalReport): string[] {
  return [
    ...confirmationRows(report),
    ...comparisonRows(report),
    ...terminalRows(fewWaivers(report, terminalLine)),
    ...unansweredRows(report),
    ...terminalRows(notRunLines(report, terminalLine)),
    ...report.parameters.notices.map((notice) => `Note: ${terminalLine(notice)}`),
  ];
}

function confirmationRows(report: FinalReport): string[] {
  const line = confirmationLine(report);
  return line === "" ? [] : ["", line];
}

function unansweredRows(report: Report): string[] {
  const lines = cureLines(report, (text) => terminalLine(text, 400)).map((line) => line.replaceAll("`", ""));
  return terminalRows({ title: "Unanswered", lines });
}

function aboutRun(report: Report): string {
  const { settings, suite } = report;
  const model = `${report.scripted ? "scripted model" : terminalLine(settings.model)} at ${terminalLine(settings.endpoint)}`;
  const work = `${plural(report.trials.length, "trial")}, ${plural(report.requests, "request")} in ${duration(report.durationMs)}`;
  const prompt = promptPhrase(report);
  const cost = costText(totalCost(report), report);
  return [
    model,
    `suite ${terminalLine(suite.source)}${suite.source === "bundled" ? ` ${suite.version}` : ""}`,
    prompt,
    work,
    cost && `cost ${terminalLine(cost)}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}
