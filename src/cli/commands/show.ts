import { dirname, join } from "node:path";
import { REPORT_FORMATS } from "../../config/report-formats.ts";
import { terminalTable } from "../../report/render/terminal.ts";
import { readReport } from "../../run/read-report.ts";
import { PAGE_FLAGS, parse, text } from "../args.ts";
import { type CommandContext, tableStyle } from "../context.ts";
import { REPORT } from "../default-paths.ts";
import { writePage } from "../page.ts";

/** `nessie show`: the tables of reports again, and their page if asked for; resolves to 0. */
export async function showCommand(args: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = parse(args, PAGE_FLAGS, true);
  const [first = REPORT, ...more] = positionals;
  const reports = [first, ...more].map((path) => readReport(path, context.cwd));
  context.print(terminalTable(reports, { ...tableStyle(context), replies: true }));
  const [page, open] = [text(values.page), values.open === true];
  if (!open && page === undefined) return 0;
  await writePage(reports, context, { path: page ?? join(dirname(first), REPORT_FORMATS.html.file), open });
  return 0;
}
