import type { Inputs } from "../config/inputs.ts";
import { terminalLine } from "../report/render/escape.ts";
import { terminalTable } from "../report/render/terminal.ts";
import type { GateResult } from "../run/gate-run.ts";
import type { Platform } from "../run/platform.ts";
import { writeForms } from "../run/write-reports.ts";
import { type CommandContext, tableStyle } from "./context.ts";

/** Prints the table and where the reports are, and writes the other report formats. */
export async function printResults(
  results: readonly GateResult[],
  { formats, "report-dir": folder }: Inputs,
  { context, platform }: { readonly context: CommandContext; readonly platform: Platform },
): Promise<void> {
  const { print, warn } = context;
  const reports = results.map(({ report }) => report);
  print(terminalTable(reports, { ...tableStyle(context), replies: true }));
  print(`\n${results.map(({ path }) => `Report: ${path}`).join("\n")}`);
  const { paths, problems } = await writeForms(reports, {
    formats,
    folder: () => platform.reportFolder(folder),
  });
  if (paths.html !== undefined) print(`Page:   ${paths.html}`);
  for (const problem of problems) warn(terminalLine(problem));
}
