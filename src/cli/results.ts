import type { Inputs } from "../config/inputs.ts";
import type { WrittenReport } from "../config/outputs.ts";
import { overallHeadline } from "../report/render/all-models.ts";
import { terminalLine } from "../report/render/escape.ts";
import { terminalTable } from "../report/render/terminal.ts";
import type { Platform } from "../run/platform.ts";
import { writeForms } from "../run/write-reports.ts";
import type { CommandContext } from "./context.ts";
import { partWithoutTrialsJson, summaryJson } from "./summary.ts";
import { tableStyle } from "./terminal.ts";

/** Prints the table and where the reports are, and writes the other report formats. */
export async function printResults(
  results: readonly WrittenReport[],
  { formats, "report-dir": folder }: Inputs,
  { context, platform }: { readonly context: CommandContext; readonly platform: Platform },
): Promise<void> {
  const { print, warn } = context;
  const reports = results.map(({ report }) => report);
  printTable(results, context);
  print(`\n${results.map(({ path }) => `Report: ${path}`).join("\n")}`);
  const { paths, problems } = await writeForms(reports, {
    formats,
    folder: () => platform.reportFolder(folder),
  });
  if (paths.html !== undefined) print(`Page:   ${paths.html}`);
  for (const problem of problems) warn(problem);
  printSummary(results, context, { folder, page: paths.html });
}

/** The table of reports, for people. */
export function printTable(results: readonly WrittenReport[], context: CommandContext): void {
  if (context.quiet) return;
  const reports = results.map(({ report }) => report);
  context.print(terminalTable(reports, tableStyle(context)));
}

/** Prints that nothing of a part is left to ask, and why. */
export function printNothingToAsk(why: string, { json, quiet, print, result }: CommandContext): void {
  if (json) result(partWithoutTrialsJson(why));
  const line = terminalLine(why, 1_000);
  if (quiet && !json) result(line);
  else print(line);
}

/** What `--json` and `--quiet` print instead. */
export function printSummary(
  results: readonly WrittenReport[],
  { json, quiet, result }: CommandContext,
  { folder, page }: { readonly folder: string; readonly page?: string | undefined },
): void {
  if (json) result(summaryJson(results, page));
  if (json || !quiet) return;
  const [only, ...more] = results;
  const headline = terminalLine(overallHeadline(results.map(({ report }) => report)), 600);
  result(`${headline}; report: ${terminalLine(only && more.length === 0 ? only.path : folder, 600)}`);
}
