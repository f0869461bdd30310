import { join, relative } from "node:path";
import * as z from "zod";
import type { Inputs } from "../config/inputs.ts";
import type { ModelInputs } from "../config/models.ts";
import { UserError } from "../errors.ts";
import { type Plan, planRun } from "../run/plan-run.ts";
import type { PlanFiles, Platform } from "../run/platform.ts";
import { readReport } from "../run/read-report.ts";
import { type LastReport, nothingFailed, type Selection } from "../run/select-part.ts";
import { parseJson } from "../suite/text.ts";
import { text, type Values } from "./context.ts";

/** A part of a run, as the flags name it. */
export interface AskedPart extends Pick<Selection, "cases" | "conditions"> {
  readonly lastFailed: boolean;
}

/** The part that the flags ask for; undefined for a whole run. */
export function askedPart(values: Values): AskedPart | undefined {
  const [cases, conditions] = [listed("case", values), listed("condition", values)];
  const lastFailed = values["last-failed"] === true;
  if (cases === undefined && conditions === undefined && !lastFailed) return undefined;
  return { cases: cases ?? [], conditions: conditions ?? [], lastFailed };
}

/** The values of a flag; commas separate them, except in braces. Undefined if it was not given. */
function listed(name: "case" | "condition", values: Values): string[] | undefined {
  const given = text(values[name]);
  if (given === undefined) return undefined;
  const list = given
    .split(/[,\n](?![^{\n]*\})/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  if (list.length === 0) throw new UserError(`--${name} needs a name.`);
  return list;
}

interface RunSettings {
  readonly inputs: Inputs;
  readonly models: readonly ModelInputs[];
}

/** Plans a part. A text if there is nothing to ask: what to print instead. */
export async function planOfPart(
  { lastFailed, ...named }: AskedPart,
  models: readonly ModelInputs[],
  files: PlanFiles & { readonly cwd: string },
): Promise<Plan | string> {
  const [first] = models;
  if (first === undefined) throw new Error("No model to test");
  const selection = { ...named, ...(lastFailed && { failedIn: lastReports(models, files.cwd) }) };
  const plan = await planRun(first, files, selection);
  return plan.trials.length === 0 ? nothingFailed(selection) : plan;
}

/** Throws a UserError that names every report that is missing or cannot be read. */
function lastReports(models: readonly ModelInputs[], cwd: string): LastReport[] {
  const problems: string[] = [];
  const reports = models.flatMap(({ "report-dir": folder }) => {
    const file = join(folder, "report.json");
    try {
      return [{ file, report: readReport(file, cwd, `--last-failed: ${file}`) }];
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push(...thrown.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new UserError(problems);
  return reports;
}

/**
 * The same settings with the folder `part` of report-dir instead of itself, so that the report of a whole run stays. Throws
 * a UserError if that folder has the report of a whole run.
 */
export function inPartFolder(
  { inputs, models }: RunSettings,
  { reportFolder }: Pick<Platform, "reportFolder">,
): RunSettings {
  const { "report-dir": base } = inputs;
  const inPart = (folder: string): { readonly "report-dir": string } => ({
    "report-dir": join(base, "part", relative(base, folder)),
  });
  const moved = models.map((model) => ({ ...model, ...inPart(model["report-dir"]) }));
  const problems = moved.flatMap(({ "report-dir": folder }) =>
    isReportOfPart(reportFolder(folder).read("report.json"))
      ? []
      : [
          `${join(folder, "report.json")} is not of a part, and would be overwritten: move it, or give another report-dir.`,
        ],
  );
  if (problems.length > 0) throw new UserError(problems);
  return { inputs: { ...inputs, ...inPart(base) }, models: moved };
}

const reportOfPart = z.object({ part: z.object({}) });

/** Or none at all. */
function isReportOfPart(report: string | undefined): boolean {
  return report === undefined || reportOfPart.safeParse(parseJson(report)).success;
}
