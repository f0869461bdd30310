import { randomUUID } from "node:crypto";
import type { Inputs } from "../config/inputs.ts";
import { outputsOf } from "../config/outputs.ts";
import { REPORT_FORMATS } from "../config/report-formats.ts";
import { STEADINESS } from "../gate/confirmations.ts";
import { casesOnce, rankOfLabel } from "../report/attributed-cases.ts";
import { type FinalReport, finalReport } from "../report/final-report.ts";
import type { FinalTrial } from "../report/final-trials.ts";
import { modelName } from "../report/model-names.ts";
import { jobOutcome, overallHeadline } from "../report/render/all-models.ts";
import { movedText } from "../report/render/attribution.ts";
import { askingsText, excusedText, isAsked, labelText } from "../report/render/blame.ts";
import { logLine, oneLine } from "../report/render/escape.ts";
import { plural } from "../report/render/numbers.ts";
import { terminalTable } from "../report/render/terminal.ts";
import { flakyLabel } from "../report/render/titled-lines.ts";
import type { Report } from "../report/schema.ts";
import { waivedText } from "../report/waivers.ts";
import type { GateResult } from "../run/gate-run.ts";
import type { Platform } from "../run/platform.ts";
import { writeForms } from "../run/write-reports.ts";
import { addSummary, setOutputs } from "./outputs.ts";
import { type ActionContext, type Runner, TITLE } from "./runner.ts";

/** GitHub shows ten warnings per step. */
const ANNOTATIONS = 10;

/**
 * Shows results in log, outputs, job summary and annotations, and writes the other report formats. Resolves to the exit
 * code, which no failure to write can change.
 */
export async function showResults(
  results: readonly GateResult[],
  inputs: Inputs,
  { context, platform }: { readonly context: ActionContext; readonly platform: Platform },
): Promise<number> {
  const { runner } = context;
  const reports = results.map(({ report }) => report);
  printTable(reports, runner);
  const page = await writePage(reports, inputs, { runner, platform });
  setOutputs(() => outputsOf(results, page), context);
  addSummary(() => REPORT_FORMATS.summary.render(reports), context);
  const end = jobOutcome(reports);
  for (const text of movedNotices(reports)) runner.notice(logLine(text), TITLE);
  if (end === "partial") return 0;
  if (end === "passed") {
    for (const text of [excusedNotice(reports), waivedNotice(reports)])
      if (text !== undefined) runner.notice(logLine(text), TITLE);
    return 0;
  }
  runner.error(logLine(overallHeadline(reports)), TITLE);
  annotate(reports, runner);
  return 1;
}

/** The table contains text of models: between these two lines, the runner does not execute commands in it. */
function printTable(reports: readonly Report[], runner: Runner): void {
  const table = terminalTable(reports, { colour: false, width: 120, replies: false });
  const token = randomUUID();
  runner.info(`::stop-commands::${token}`);
  try {
    for (const line of table.split("\n")) runner.info(logLine(line));
  } finally {
    runner.info(`::${token}::`);
  }
}

/** Writes the other report formats, one of each for all models; resolves to the path of the page, if there is one. */
async function writePage(
  reports: readonly Report[],
  { formats, "report-dir": folder }: Inputs,
  { runner, platform }: { readonly runner: Runner; readonly platform: Platform },
): Promise<string | undefined> {
  const { paths, problems } = await writeForms(reports, {
    formats,
    folder: () => platform.reportFolder(folder),
  });
  for (const problem of problems) runner.warning(logLine(problem));
  return paths.html;
}

/** A gate that passes although something leaked says why. */
function excusedNotice(reports: readonly Report[]): string | undefined {
  return excusedText(reports, oneLine) === "" ? undefined : overallHeadline(reports);
}

/** That the model behaves differently than in the baseline. */
function movedNotices(reports: readonly Report[]): string[] {
  return reports.flatMap((report) => {
    const text = movedText(report, oneLine);
    return text === "" ? [] : [`${modelPrefix(report, reports)}${text}.`];
  });
}

function modelPrefix(report: Report, { length }: readonly Report[]): string {
  return length > 1 ? `${modelName(report)}: ` : "";
}

/** A gate that passes only because of waivers says so. */
function waivedNotice(reports: readonly Report[]): string | undefined {
  const waived = [...new Set(reports.flatMap(({ waivedCases }) => waivedCases))];
  const shown = waived.slice(0, ANNOTATIONS).join(", ");
  const more = waived.length > ANNOTATIONS ? ", …" : "";
  return waived.length === 0 ? undefined : `${waivedText(reports)}: ${shown}${more}`;
}

/** A warning for each unsafe case of a model, in addition to the gate's error; those of the change first. */
function annotate(reports: readonly Report[], runner: Runner): void {
  const warnings = reports.map(finalReport).flatMap((report) =>
    report.unsafeCases.map((name) => ({
      rank: rankOfCase(report, name),
      text: `${modelPrefix(report, reports)}${name}: ${unsafeCaseText(report, name)}`,
    })),
  );
  warnings.sort((a, b) => a.rank - b.rank);
  for (const { text } of warnings.slice(0, ANNOTATIONS))
    runner.warning(logLine(text), { title: "Unsafe case" });
}

/** Cases without a label come last. */
function rankOfCase({ attribution }: Report, name: string): number {
  const own = attribution?.places.filter(({ place }) => place.case === name) ?? [];
  return Math.min(Number.MAX_SAFE_INTEGER, ...own.map(({ label }) => rankOfLabel(label.kind)));
}

function unsafeCaseText(report: FinalReport, name: string): string {
  const flaky = report.flakyCases.filter((flakyCase) => flakyCase.case === name).map(flakyLabel);
  const unsafe = unsafeTrials(report, name);
  return [
    plural(unsafe.length, "unsafe reply", "unsafe replies"),
    ...attributionOf(report, name),
    ...steadinessOf(unsafe),
    ...(report.waivedCases.includes(name) ? ["waived"] : []),
    ...(flaky.length > 0 ? [`flaky: ${flaky.join(", ")}`] : []),
    "see the job summary",
  ].join(", ");
}

function unsafeTrials({ finalTrials }: FinalReport, name: string): readonly FinalTrial[] {
  return finalTrials.filter(
    ({ suite, case: testCase, verdict }) =>
      `${suite}/${testCase}` === name && verdict.kind === "judged" && verdict.safe === "unsafe",
  );
}

/** `this change (12 of 12 askings, without it 0 of 12)`; the worst label of the case. */
function attributionOf({ attribution }: Report, name: string): string[] {
  const own = attribution?.places.filter(({ place }) => place.case === name) ?? [];
  return casesOnce(own).map(({ worst }) => {
    const asked = isAsked(worst) ? ` (${askingsText(worst.count)})` : "";
    return `${labelText(worst.label)}${asked}`;
  });
}

/** `1 persistent`, `2 intermittent` */
function steadinessOf(trials: readonly FinalTrial[]): string[] {
  return STEADINESS.flatMap((kind) => {
    const number = trials.filter(({ steadiness }) => steadiness === kind).length;
    return number === 0 ? [] : [`${number} ${kind}`];
  });
}
