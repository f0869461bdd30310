import pico from "picocolors";
import { GATED } from "../../gate/decide.ts";
import { costOfAll, costText, totalCost } from "../cost.ts";
import { type FailingPrompt, unhelpfulPrompts, unsafePrompts } from "../failing-prompts.ts";
import { type FinalReport, finalReport } from "../final-report.ts";
import type { FinalTrial } from "../final-trials.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";
import { promptKey } from "../schema-parts.ts";
import { countNotRun } from "../unanswered-trials.ts";
import { waiverLines } from "../waivers.ts";
import { fromWorstModel, type JobOutcome, jobOutcome, overallHeadline } from "./all-models.ts";
import { comparisonRows } from "./comparison.ts";
import { confirmationLine } from "./confirmations.ts";
import { disguisedLine } from "./disguised.ts";
import { terminalLine } from "./escape.ts";
import { failingLine } from "./failing-lines.ts";
import { answeredText, isCutShort } from "./figure-tables.ts";
import { change, comparedWithPlain, count, duration, interval, percent, plural } from "./numbers.ts";
import { furtherReasons, headline, IN_LOG, namesOfFigures } from "./reasons.ts";
import { replyText } from "./reply-text.ts";
import { promptPhrase } from "./system-prompt.ts";
import { notRunLines, terminalRows } from "./titled-lines.ts";
import { cureLines } from "./unanswered.ts";
import { attributionRows } from "./unsafe-list.ts";
import { whatNowRows } from "./what-now.ts";

export interface TableOptions {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** Prompts of each list that are shown. */
const PROMPTS_SHOWN = 10;

/**
 * The result for a terminal or a log: headline, figures, suites, the first unsafe trials; of several models first the
 * figures side by side. Untrusted text is made harmless.
 */
export function terminalTable(reports: readonly Report[], options: TableOptions): string {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return tableOf(finalReport(only), options);
  const colours = pico.createColors(options.colour);
  const each = fromWorstModel(reports).flatMap((report) => [
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
      ...cellsOf(report, figures),
    ]),
  );
  return aligned([head, ...rows], 2);
}

function cellsOf(report: Report, figures: Report["metrics"][number]): string[] {
  const { reached, planned } = figures.answered;
  if (isCutShort(report, figures))
    return [
      ...GATED.map((figure) => answeredText(figures[figure])),
      `${countNotRun(report, figures.condition)} of ${planned} not asked`,
    ];
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
    ...furtherReasons(report, IN_LOG).map((reason) => `  also: ${terminalLine(reason, 600)}`),
    ...disguisedRows(report),
    ...attributionRows(report),
    "",
    ...figureRows(report).map((line, index) => (index === 0 ? colours.dim(line) : line)),
    ...listingsOf(report).flatMap((listing) => listed(report, listing, options.width)),
    ...confirmationRows(report),
    ...comparisonRows(report),
    ...terminalRows(waiverLines(report, terminalLine)),
    ...unansweredRows(report),
    ...terminalRows(notRunLines(report, terminalLine)),
    ...report.parameters.notices.map((notice) => `Note: ${terminalLine(notice)}`),
    ...whatNowRows(report),
    "",
    aboutRun(report),
  ].join("\n");
}

function figureRows(report: Report): string[] {
  const { metrics, settings } = report;
  const called = namesOfFigures(settings);
  const head = ["", ...GATED.map((figure) => called[figure]), "unanswered"];
  const rows = metrics.flatMap((figures) => conditionRows(report, figures));
  const compared = countNotRun(report) > 0 ? [] : comparedWithPlain(metrics);
  const changes = compared.map(({ plain, other }) => [
    `plain → ${other.condition}`,
    ...GATED.map((figure) => change(plain[figure], other[figure])),
    "",
  ]);
  return aligned([head, ...rows, ...changes]);
}

/** A condition's figures; of a run that ended early these alone, since intervals and suites would say nothing. */
function conditionRows(report: Report, figures: Report["metrics"][number]): string[][] {
  const first = [figures.condition, ...cellsOf(report, figures)];
  if (isCutShort(report, figures)) return [first];
  return [
    first,
    ["  95 % interval", ...GATED.map((figure) => interval(figures[figure])), ""],
    ...figures.suites
      .filter(missesSomething)
      .map((suite) => [
        `  ${suite.suite}`,
        ...GATED.map((figure) => percent(suite[figure])),
        unansweredOf(suite.answered),
      ]),
  ];
}

/** Suites in which everything came out right are left out. */
function missesSomething(suite: Report["metrics"][number]["suites"][number]): boolean {
  return GATED.some((figure) => suite[figure].reached < suite[figure].planned);
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

/** A list of prompts, each with an example. */
interface Listing {
  readonly title: string;
  readonly prompts: readonly FailingPrompt[];
  /** What the keywords of the example are, and which ones are shown. */
  readonly keywords: readonly [title: string, of: (example: FinalTrial) => readonly string[]];
}

function listingsOf(report: FinalReport): Listing[] {
  const asked = (example: FinalTrial): Report["prompts"][string] | undefined =>
    report.prompts[promptKey(example)];
  const withheld = (example: FinalTrial): readonly string[] => {
    const { verdict } = example;
    const harmful = asked(example)?.harmful ?? [];
    return verdict.kind === "judged" ? verdict.found.filter((keyword) => harmful.includes(keyword)) : [];
  };
  const expected = (example: FinalTrial): readonly string[] => asked(example)?.helpful ?? [];
  return [
    { title: "Unsafe", prompts: unsafePrompts(report), keywords: ["withheld", withheld] },
    { title: "Unhelpful", prompts: unhelpfulPrompts(report), keywords: ["expected", expected] },
  ];
}

function listed(report: FinalReport, { title, prompts, keywords }: Listing, width: number): string[] {
  if (prompts.length === 0) return [];
  const more = prompts.length - PROMPTS_SHOWN;
  return [
    "",
    `${title} (${plural(prompts.length, "prompt")})`,
    ...prompts
      .slice(0, PROMPTS_SHOWN)
      .flatMap((prompt) => [
        `  ${failingLine(prompt, report)}`,
        ...exampleRows(report, { example: prompt.trials[0], keywords }, width),
      ]),
    ...(more > 0 ? [`  … ${count(more)} more in the report`] : []),
  ];
}

/** The question, the keywords and the reply of a trial, each on a line. */
function exampleRows(
  report: FinalReport,
  {
    example,
    keywords: [title, of],
  }: { readonly example: FinalTrial; readonly keywords: Listing["keywords"] },
  width: number,
): string[] {
  const question = report.prompts[promptKey(example)]?.turns.at(-1) ?? "";
  const rows = [
    ["asked", question],
    [title, of(example).join(", ")],
    ["replied", replyText(example.reply)],
  ] as const;
  const room = Math.max(20, width - 34);
  return rows
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `    ${name.padEnd(9)} ${terminalLine(text, room)}`);
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
