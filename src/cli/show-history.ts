import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { jsonFilesBelow } from "../platform/walk.ts";
import { type History, historyOf } from "../report/history/history.ts";
import { terminalLine } from "../report/render/escape.ts";
import { historyHeadline, leftOutText } from "../report/render/history.ts";
import { historyTable } from "../report/render/history-table.ts";
import { readPastRuns } from "../run/read-history.ts";
import { type CommandContext, type Invocation, text } from "./context.ts";
import { HISTORY_PAGE } from "./default-paths.ts";
import { historyJson } from "./history-json.ts";
import { terminalWidth } from "./layout.ts";
import { writeHtml } from "./page.ts";
import { tableStyle } from "./terminal.ts";

/** `nessie show --history`: the trend over the reports in a folder, and its page if asked for. */
export async function showHistory(
  { values, positionals }: Invocation,
  context: CommandContext,
): Promise<void> {
  const { print, result, warn, json, quiet, cwd } = context;
  const folder = text(values.history) ?? "";
  const paths = await jsonFilesIn(folder, positionals, context);
  const { runs, problems } = readPastRuns(folder, paths, cwd);
  for (const problem of problems) warn(problem);
  const history = historyOf(runs, problems.length);
  if (history.reports === 0) throw nothingIn(folder, history);
  print(historyTable(history, { ...tableStyle(context), width: terminalWidth(context.stdout) }));
  const open = values.open === true;
  const page = text(values.page) ?? (open ? join(folder, HISTORY_PAGE) : undefined);
  // The page's drawing library is large, and often no page is wanted.
  const render = async (): Promise<string> =>
    (await import("../page/history/history-page.ts")).historyPage(history);
  if (page !== undefined) await writeHtml(render, context, { path: page, open });
  if (json) result(historyJson(history, page));
  else if (quiet) result(historyHeadline(history));
}

async function jsonFilesIn(
  folder: string,
  positionals: readonly string[],
  { cwd, warn }: CommandContext,
): Promise<readonly string[]> {
  const shown = terminalLine(folder);
  if (positionals.length > 0)
    throw new UserError(`--history shows the reports in ${shown}; name no others beside it.`);
  const top = resolve(cwd, folder);
  if (folder === "" || !statSync(top, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`--history must be a folder with reports, but "${shown}" is none.`);
  return jsonFilesBelow(top, (most) =>
    warn(`${folder} has more than ${most} files and folders; the rest is left out.`),
  );
}

function nothingIn(folder: string, { leftOut }: History): UserError {
  const others = leftOutText(leftOut);
  return new UserError(
    `${terminalLine(folder)} has no report of a whole run: no *.json file in it or below is one.${others === undefined ? "" : ` ${others}.`}`,
  );
}
