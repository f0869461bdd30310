import pico from "picocolors";
import { GATED } from "../../gate/decide.ts";
import { costOfAll, costText, totalCost } from "../cost.ts";
import { type FinalReport, finalReport } from "../final-report.ts";
import { type FinalTrial, fromWorstLabel } from "../final-trials.ts";
import { modelName } from "../model-names.ts";
import type { Report, ReportedTrial } from "../schema.ts";
import { waivedMark, waiverLines } from "../waivers.ts";
import { type JobOutcome, jobOutcome, overallHeadline } from "./all-models.ts";
import { attributionRows } from "./attribution.ts";
import { comparisonRows } from "./comparison.ts";
import { confirmationLine } from "./confirmations.ts";
import { disguisedLine } from "./disguised.ts";
import { terminalLine } from "./escape.ts";
import { change, comparedWithPlain, count, duration, interval, percent, plural } from "./numbers.ts";
import { furtherReasons, headline, namesOfFigures, sentence } from "./reasons.ts";
import { replyText } from "./reply-text.ts";
import { promptPhrase } from "./system-prompt.ts";
import { flakyLines, notRunLines, terminalRows } from "./titled-lines.ts";

export interface TableOptions {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** Whether to show the beginning of unsafe replies; not in the log of a workflow. */
  readonly replies: boolean;
}

const TRIALS_SHOWN = 10;

/**
 * The result for a terminal or a log: headline, figures, suites, the first unsafe trials; of several models first the
 * figures side by side. Untrusted text is made harmless.
 */
export function terminalTable(reports: readonly Report[], options: TableOptions): string {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return tableOf(finalReport(only), options);
  const colours = pico.createColors(options.colour);
  const each = reports.flatMap((report) => [
    "",
    colours.bold(`── ${terminalLine(modelName(report))} ──`),
    tableOf(finalReport(report), options),
  ]);
  const line = terminalLine(overallHeadline(reports), 600);
  const cost = costOfAll(reports);
  return [
    painted(line, jobOutcome(reports), colours),
    "",
    ...figuresOfEach(reports, reports.map(modelName)),
    ...(cost === "" ? [] : ["", terminalLine(cost)]),
    ...each,
  ].join("\n");
}

function painted(line: string, kind: JobOutcome, colours: ReturnType<typeof pico.createColors>): string {
  const { green, red, yellow, blue } = colours;
  const paint = { passed: green, failed: red, incomplete: yellow, partial: blue }[kind];
  return paint(colours.bold(line));
}

/** The figures of several reports, one below the other, each under its name, which may be untrusted text. */
export function figuresOfEach(reports: readonly Report[], names: readonly string[]): string[] {
  const [first] = reports;
  const called = first && namesOfFigures(first.settings);
  const head = ["", "", ...GATED.map((figure) => called?.[figure] ?? figure), "unanswered"];
  const rows = reports.flatMap((report, index) =>
    report.metrics.map((figures, position) => [
      position === 0 ? terminalLine(names[index] ?? "", 60) : "",
      figures.condition,
      ...cellsOf(figures),
    ]),
  );
  return aligned([head, ...rows], 2);
}

function cellsOf(figures: Report["metrics"][number]): string[] {
  const { reached, planned } = figures.answered;
  return [...GATED.map((figure) => percent(figures[figure])), `${planned - reached} of ${planned}`];
}

function disguisedRows(report: Report): string[] {
  const line = disguisedLine([report]);
  return line === "" ? [] : [`  ${terminalLine(line, 600)}`];
}

function tableOf(report: FinalReport, options: TableOptions): string {
  const colours = pico.createColors(options.colour);
  return [
    painted(terminalLine(headline(report), 600), jobOutcome([report]), colours),
    ...furtherReasons(report).map((reason) => `  also: ${terminalLine(sentence(reason), 600)}`),
    ...disguisedRows(report),
    ...attributionRows(report),
    "",
    ...figureRows(report).map((line, index) => (index === 0 ? colours.dim(line) : line)),
    ...listed(report, { title: "Unsafe", is: ({ safe }) => safe === "unsafe" }, options),
    ...listed(
      report,
      { title: "Unhelpful", is: ({ helpful, safe }) => helpful === "unhelpful" && safe !== "unsafe" },
      options,
    ),
    ...terminalRows(flakyLines(report, terminalLine)),
    ...confirmationRows(report),
    ...comparisonRows(report),
    ...terminalRows(waiverLines(report, terminalLine)),
    ...unansweredRows(report),
    ...terminalRows(notRunLines(report, terminalLine)),
    ...report.parameters.notices.map((notice) => `Note: ${terminalLine(notice)}`),
    "",
    aboutRun(report),
  ].join("\n");
}

function figureRows({ metrics, settings }: Report): string[] {
  const called = namesOfFigures(settings);
  const head = ["", ...GATED.map((figure) => called[figure]), "unanswered"];
  const rows = metrics.flatMap((figures) => [
    [figures.condition, ...cellsOf(figures)],
    ["  95 % interval", ...GATED.map((figure) => interval(figures[figure])), ""],
    ...figures.suites.map((suite) => [
      `  ${suite.suite}`,
      ...GATED.map((figure) => percent(suite[figure])),
      unansweredOf(suite.answered),
    ]),
  ]);
  const changes = comparedWithPlain(metrics).map(({ plain, other }) => [
    `plain → ${other.condition}`,
    ...GATED.map((figure) => change(plain[figure], other[figure])),
    "",
  ]);
  return aligned([head, ...rows, ...changes]);
}

function unansweredOf({ reached, planned }: { readonly reached: number; readonly planned: number }): string {
  return planned === reached ? "" : String(planned - reached);
}

/** Cells in columns, a line for each row. `left`: how many columns are aligned to the left. */
export function aligned(rows: readonly (readonly string[])[], left = 1): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}

type JudgedVerdict = Extract<ReportedTrial["verdict"], { kind: "judged" }>;

interface Listing {
  readonly title: string;
  readonly is: (verdict: JudgedVerdict) => boolean;
}

function listed(report: FinalReport, { title, is }: Listing, options: TableOptions): string[] {
  const members = report.finalTrials.filter(({ verdict }) => verdict.kind === "judged" && is(verdict));
  if (members.length === 0) return [];
  const lines = fromWorstLabel(members)
    .slice(0, TRIALS_SHOWN)
    .map((trial) => trialLine(report, trial, options));
  const more = members.length - lines.length;
  return [
    "",
    `${title} (${count(members.length)})`,
    ...lines,
    ...(more > 0 ? [`  … ${count(more)} more in report.json`] : []),
  ];
}

function trialLine(report: Report, trial: FinalTrial, options: TableOptions): string {
  const { suite, case: testCase, prompt, condition, run, reply, label } = trial;
  const steadiness = label === undefined ? "" : `, ${label}`;
  const name = `  ${suite}/${testCase}/${prompt} (${condition}, run ${run})${steadiness}${waivedMark(report, trial)}`;
  if (!options.replies || reply.kind !== "answered") return name;
  return `${name}\n      ${terminalLine(replyText(reply), Math.max(40, options.width - 34))}`;
}

function confirmationRows(report: FinalReport): string[] {
  const line = confirmationLine(report);
  return line === "" ? [] : ["", line];
}

function unansweredRows({ unanswered, trials }: Report): string[] {
  if (unanswered.length === 0) return [];
  const example = (cause: string): string => {
    if (cause === "stopped") return "";
    const trial = trials.find(({ verdict }) => verdict.kind === "unanswered" && verdict.cause === cause);
    return trial?.verdict.kind === "unanswered"
      ? `, such as: ${terminalLine(trial.verdict.detail, 400)}`
      : "";
  };
  return [
    "",
    "Unanswered",
    ...unanswered.map(({ cause, count: number }) => `  ${number} ${cause}${example(cause)}`),
  ];
}

function aboutRun(report: Report): string {
  const { settings, suite } = report;
  const model = `${terminalLine(settings.model)}${report.scripted ? " (scripted model)" : ""} at ${terminalLine(settings.endpoint)}`;
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
