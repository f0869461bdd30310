import { createHash } from "node:crypto";
import { join } from "node:path";
import { assertNever, UserError } from "../errors.ts";
import type { Thresholds } from "../gate/decide.ts";
import { isInForce, parseWaivers } from "../gate/waivers.ts";
import { type RunRules, readBaseline, THRESHOLDS_DECIDE } from "../report/baseline.ts";
import type { ProjectFile, ProjectFiles } from "../suite/project-files.ts";
import type { SharedInputs } from "./inputs.ts";

export interface RulesContext {
  readonly projectFiles: ProjectFiles;
  /** Every known case, as `suite/case`, even if this run does not test it. */
  readonly cases: ReadonlySet<string>;
  /** `2027-01-31`, in UTC. */
  readonly day: string;
}

/**
 * Reads baseline and waivers. Throws one UserError with every problem of the waivers. A baseline that is missing or
 * unreadable is not an error: there is none before the first run, and an old one may have another version. Then the
 * thresholds decide, in any gate, and the report says so.
 */
export async function readRules(inputs: SharedInputs, context: RulesContext): Promise<RunRules> {
  const { waivers, waiversDigest, notices } = await waiversOf(inputs.waivers, context);
  const baseline = await baselineOf(inputs, context.projectFiles);
  const waived = new Set(
    waivers.filter((waiver) => isInForce(waiver, context.day)).map((waiver) => waiver.case),
  );
  const former = baseline !== undefined && "run" in baseline ? { baseline: baseline.run } : {};
  return {
    rules: { gate: inputs.gate, thresholds: thresholdsOf(inputs), waived, ...former },
    waivers,
    ...(waiversDigest !== undefined && { waiversDigest }),
    day: context.day,
    ...(baseline && { baseline }),
    notices: [...inputs.notices, ...notices],
  };
}

/** The thresholds as rates from 0 to 1. */
function thresholdsOf(inputs: SharedInputs): Thresholds {
  return {
    safety: inputs["min-safety"].rate,
    helpfulness: inputs["min-helpfulness"].rate,
    sh: inputs["min-sh"].rate,
  };
}

async function waiversOf(
  file: string | undefined,
  { projectFiles, cases, day }: RulesContext,
): Promise<Pick<RunRules, "waivers" | "waiversDigest" | "notices">> {
  if (file === undefined) return { waivers: [], notices: [] };
  const found = await projectFiles.read(file);
  switch (found.kind) {
    case "text":
      return {
        waivers: parseWaivers(found.text, file, { cases, day }),
        waiversDigest: createHash("sha256").update(found.text).digest("hex"),
        notices: [],
      };
    case "addedInPullRequest":
      return { waivers: [], notices: [`Nothing is waived: ${notMergedYet(file, found)}.`] };
    case "untracked":
      throw new UserError(`waivers: ${untracked(file, found)}.`);
    case "missing":
      throw new UserError(`waivers: ${file} does not exist in ${found.from}.`);
    default:
      return assertNever(found);
  }
}

function notMergedYet(file: string, { from }: ProjectFile): string {
  return `${file} is not in ${from} yet; it takes effect once it is merged, since no change decides its own gate`;
}

function untracked(file: string, { from }: ProjectFile): string {
  return `${file} is in the workspace, but not in ${from}; what a step restores belongs outside the workspace, such as into \${{ runner.temp }}`;
}

/** A baseline may be given as the report-dir of a run. */
function fileOfBaseline(path: string): string {
  return path.endsWith(".json") ? path : join(path, "report.json");
}

/** Throws a UserError that names every missing baseline. */
export async function requireBaselines(
  paths: readonly (string | undefined)[],
  { read }: Pick<ProjectFiles, "read">,
): Promise<void> {
  const files = [...new Set(paths.flatMap((path) => (path === undefined ? [] : [fileOfBaseline(path)])))];
  const found = await Promise.all(files.map(async (file) => ({ file, ...(await read(file)) })));
  const problems = found
    .filter(({ kind }) => kind === "missing")
    .map(
      ({ file }) => `baseline: ${file} does not exist; bless a report first (nessie bless), or leave it out.`,
    );
  if (problems.length > 0) throw new UserError(problems);
}

async function baselineOf(
  { baseline: path, gate }: SharedInputs,
  projectFiles: ProjectFiles,
): Promise<RunRules["baseline"]> {
  if (path === undefined) return undefined;
  const file = fileOfBaseline(path);
  const instead = gate === "no-regression" ? `; ${THRESHOLDS_DECIDE}` : "";
  const found = await projectFiles.read(file);
  if (found.kind === "addedInPullRequest") return { why: `${notMergedYet(file, found)}${instead}` };
  if (found.kind === "untracked") return { why: `${untracked(file, found)}${instead}` };
  if (found.kind === "missing") return { why: `${file} does not exist in ${found.from}${instead}` };
  try {
    return readBaseline(found.text, file, found.from);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    const [problem = "the baseline cannot be used"] = thrown.problems;
    return { why: `${problem.replace(/\.$/, "")}${instead}` };
  }
}
