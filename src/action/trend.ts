import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Inputs } from "../config/inputs.ts";
import { messageOf } from "../errors.ts";
import { jsonFilesBelow } from "../platform/walk.ts";
import { historyOf } from "../report/history/history.ts";
import { pastRun } from "../report/history/past-run.ts";
import { modelName } from "../report/model-names.ts";
import { fromWorstModel } from "../report/render/all-models.ts";
import { logLine } from "../report/render/escape.ts";
import { trendTable } from "../report/render/trend.ts";
import type { Report } from "../report/schema.ts";
import { readPastRuns } from "../run/read-history.ts";
import type { ActionContext } from "./runner.ts";

/** The last runs of the worst model as a table in markdown; empty, with a line in the log, if no earlier one is known or can be read. */
export async function trendOf(
  reports: readonly Report[],
  { history: folder }: Pick<Inputs, "history">,
  context: Pick<ActionContext, "cwd" | "runner">,
): Promise<string> {
  if (folder === undefined) return "";
  try {
    return await trendIn(folder, reports, context);
  } catch (thrown) {
    context.runner.info(logLine(`No trend: ${folder} cannot be read: ${messageOf(thrown)}`));
    return "";
  }
}

async function trendIn(
  folder: string,
  reports: readonly Report[],
  { cwd, runner }: Pick<ActionContext, "cwd" | "runner">,
): Promise<string> {
  const [worst] = fromWorstModel(reports);
  if (worst === undefined) return "";
  const top = resolve(cwd, folder);
  const isFolder = statSync(top, { throwIfNoEntry: false })?.isDirectory() === true;
  const files = isFolder ? await jsonFilesBelow(top) : [];
  const { runs, problems } = readPastRuns(folder, files, cwd);
  for (const problem of problems) runner.info(logLine(`Left out of the trend: ${problem}`));
  const all = [...runs, ...reports.map((report) => pastRun(report, ""))];
  const trend = trendTable(historyOf(all), modelName(worst));
  if (trend === "") runner.info(logLine(`No trend: ${folder} has no earlier report of this model.`));
  return trend;
}
