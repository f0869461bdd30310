import { randomUUID } from "node:crypto";
import type { Inputs } from "../config/inputs.ts";
import { outputsOf } from "../config/outputs.ts";
import { REPORT_FORMATS } from "../config/report-formats.ts";
import { jobOutcome } from "../report/render/all-models.ts";
import { annotationsOf } from "../report/render/annotations.ts";
import { logLine } from "../report/render/escape.ts";
import { terminalTable } from "../report/render/terminal.ts";
import type { Report } from "../report/schema.ts";
import type { GateResult } from "../run/gate-run.ts";
import type { Platform } from "../run/platform.ts";
import { type WrittenFormats, writeForms } from "../run/write-reports.ts";
import { addSummary, setOutputs } from "./outputs.ts";
import { type ActionContext, type Runner, TITLE } from "./runner.ts";

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
  const paths = await writeOthers(reports, inputs, { runner, platform });
  setOutputs(() => outputsOf(results, paths), context);
  addSummary(() => REPORT_FORMATS.summary.render(reports), context);
  for (const { level, text, title } of annotationsOf(reports))
    runner[level](logLine(text), title === undefined ? TITLE : { title });
  const end = jobOutcome(reports);
  return end === "passed" || end === "partial" ? 0 : 1;
}

/** The table contains text of models: between these two lines, the runner does not execute commands in it. */
function printTable(reports: readonly Report[], runner: Runner): void {
  const table = terminalTable(reports, { colour: false });
  const token = randomUUID();
  runner.info(`::stop-commands::${token}`);
  try {
    for (const line of table.split("\n")) runner.info(logLine(line));
  } finally {
    runner.info(`::${token}::`);
  }
}

/** Writes the other report formats, one of each for all models; resolves to their paths. */
async function writeOthers(
  reports: readonly Report[],
  { formats, "report-dir": folder }: Inputs,
  { runner, platform }: { readonly runner: Runner; readonly platform: Platform },
): Promise<WrittenFormats["paths"]> {
  const { paths, problems } = await writeForms(reports, {
    formats,
    folder: () => platform.reportFolder(folder),
  });
  for (const problem of problems) runner.warning(logLine(problem));
  return paths;
}
