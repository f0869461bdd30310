import { dirname, join } from "node:path";
import { REPORT_FORMATS } from "../../config/report-formats.ts";
import { readReport } from "../../run/read-report.ts";
import { type CommandContext, type Invocation, text } from "../context.ts";
import { REPORT_DIR } from "../default-paths.ts";
import { writePage } from "../page.ts";
import { reportPaths } from "../report-paths.ts";
import { printSummary, printTable } from "../results.ts";
import { showHistory } from "../show-history.ts";

/** `nessie show`: the tables of reports again, or the trend of a folder, and their page if asked for; resolves to 0. */
export async function showCommand(call: Invocation, context: CommandContext): Promise<number> {
  if (call.values.history === undefined) await showReports(call, context);
  else await showHistory(call, context);
  return 0;
}

async function showReports({ values, positionals }: Invocation, context: CommandContext): Promise<void> {
  const given = positionals.length === 0 ? [REPORT_DIR] : positionals;
  const paths: string[] = [];
  for (const path of given) paths.push(...(await reportPaths(path, context)));
  const written = paths.map((path) => ({ path, report: readReport(path, context.cwd) }));
  printTable(written, context);
  const [first = REPORT_DIR] = given;
  const folder = paths.includes(first) || paths.length === 1 ? dirname(paths[0] ?? first) : first;
  const [page, open] = [text(values.page), values.open === true];
  const wanted = open || page !== undefined;
  const path = page ?? join(folder, REPORT_FORMATS.html.file);
  if (wanted)
    await writePage(
      written.map(({ report }) => report),
      context,
      { path, open },
    );
  printSummary(written, context, { folder, ...(wanted && { page: path }) });
}
