import { realpathSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { minimumOf, redactorOf } from "../config/derive-settings.ts";
import { readRules } from "../config/gate-rules.ts";
import type { SharedInputs } from "../config/inputs.ts";
import type { ModelInputs } from "../config/models.ts";
import { originsOfGate } from "../config/origins.ts";
import { UserError } from "../errors.ts";
import { caseNameOf } from "../gate/observed.ts";
import { keyOfPlace } from "../gate/place.ts";
import { dayOf } from "../gate/waivers.ts";
import type { Part } from "../report/merge/join.ts";
import { mergeReports } from "../report/merge/merge.ts";
import { promptDifference } from "../report/prompt-difference.ts";
import type { ExpectedRun } from "../report/rejudge.ts";
import { reportJson } from "../report/report-json.ts";
import type { Report } from "../report/schema.ts";
import { plainPath, selector } from "../suite/glob.ts";
import type { ProjectFiles } from "../suite/project-files.ts";
import { markOf } from "../suite/system-prompt.ts";
import { VERSION } from "../version.ts";
import { askingsPlan, askingTrials } from "./asking-trials.ts";
import { journalAside } from "./former-journal.ts";
import type { GateResult } from "./gate-run.ts";
import { baseOfModel, type ModelBase } from "./model-base.ts";
import { type Plan, planHashOf, planRun } from "./plan-run.ts";
import type { BaseSource, Platform } from "./platform.ts";
import { readReport } from "./read-report.ts";
import { digestsOf } from "./run-digests.ts";

/** What merging needs of the platform. */
export interface MergePlatform
  extends Pick<
    Platform,
    "suiteFiles" | "projectFiles" | "reportFolder" | "cwd" | "today" | "watch" | "base" | "bundle"
  > {
  /** The local files, which include the reports of the shards. */
  readonly reportFiles: Pick<ProjectFiles, "list">;
}

/**
 * Joins the reports of this run's shards, made by other jobs, into one report per model, decided by this job's rules, and
 * writes them. Sends nothing. Throws a UserError, and writes nothing, unless all shards are present and belong to this run.
 */
export async function mergeRun(
  models: readonly ModelInputs[],
  patterns: readonly string[],
  platform: MergePlatform,
): Promise<readonly GateResult[]> {
  const [first] = models;
  if (first === undefined) throw new Error("No model to merge");
  const paths = await pathsOf(patterns, platform.reportFiles);
  refuseOverwriting(paths, models, platform.cwd);
  const plan = await planRun(first, platform);
  const expected = new Map<string, ExpectedRun>();
  for (const model of models)
    expected.set(model.name ?? model.model, await expectedRun(model, plan, { platform, model }));
  const reports = mergeReports(readParts(paths, platform.cwd), {
    version: VERSION,
    planHash: planHashOf(plan),
    models: expected,
  });
  return reports.map((report, index) => written(report, models[index] ?? first, platform));
}

function written(report: Report, { "report-dir": path }: ModelInputs, platform: MergePlatform): GateResult {
  const folder = platform.reportFolder(path);
  const message = journalAside(folder, path);
  if (message !== undefined) platform.watch.onNotice?.({ level: "notice", message });
  return { report, path: folder.write("report.json", reportJson(report)) };
}

interface ExpectedContext {
  readonly platform: Pick<Platform, "projectFiles" | "today" | "base" | "bundle">;
  /** Absent if this job names none. */
  readonly model: ModelInputs | undefined;
}

/** What a report from another job must match: the plan made here, and these settings' rules. */
export async function expectedRun(
  inputs: SharedInputs,
  plan: Plan,
  { platform, model }: ExpectedContext,
): Promise<ExpectedRun> {
  const { conditions, runs, seed } = inputs;
  const { loaded, trials, systemPrompt } = plan;
  const rules = await readRules(inputs, { ...platform, ...plan, day: dayOf(platform.today()) });
  return {
    loaded,
    trials,
    plan: { conditions, runs, seed },
    ...(systemPrompt && { systemPrompt: markOf(systemPrompt) }),
    rules,
    digests: digestsOf(inputs, { plan, rules, platform }),
    minimum: minimumOf(inputs),
    confirm: inputs.confirm,
    helpfulness: inputs.helpfulness,
    origins: originsOfGate(inputs.origins),
    ...(await expectedBase(model, plan, await platform.base?.())),
  };
}

const UNNAMED = {
  kind: "unknown",
  why: "this job names no model, so the base's is not known: name it in nessie.yml",
} as const;

function unknownBase(base: Extract<ModelBase, { kind: "unknown" }>): NonNullable<ExpectedRun["base"]> {
  return { reported: base, baseOf: () => base, trialOf: () => undefined };
}

/** What the change is compared with, as this job knows it. */
async function expectedBase(
  model: ModelInputs | undefined,
  plan: Plan,
  source: BaseSource = { kind: "none" },
): Promise<Pick<ExpectedRun, "base">> {
  if (source.kind === "none") return {};
  if (model === undefined) return { base: unknownBase(UNNAMED) };
  const base = await baseOfModel(model, plan, source);
  if (base.kind === "none") return {};
  if (base.kind === "unknown") return { base: unknownBase(base) };
  const askings = askingsPlan(model, plan, base);
  const difference = promptDifference(base.systemPrompt, plan.systemPrompt, redactorOf(model));
  return {
    base: {
      reported: base.reported,
      baseOf: base.baseOf,
      ...(difference && { promptDifference: difference }),
      trialOf: ({ side, pair, suite, case: testCase, prompt, condition }) => {
        const place = { case: caseNameOf({ suite, testCase }), prompt, condition };
        if (!askings.trials.has(keyOfPlace(place))) return undefined;
        const trials = askingTrials([{ place, number: pair }], askings);
        return trials.find(({ asking }) => asking?.side === side);
      },
    },
  };
}

/** Patterns have slashes, on every system. */
const BELOW = "**/report.json";

/** The files that match the patterns; a folder means every report.json in it. */
async function pathsOf(patterns: readonly string[], files: MergePlatform["reportFiles"]): Promise<string[]> {
  const exclusions = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const excluded = selector(exclusions, { dialect: "shell", dot: true });
  const problems: string[] = [];
  const paths = new Set<string>();
  for (const pattern of patterns.filter((pattern) => !pattern.startsWith("!")).map(plainPath)) {
    const listed = await files.list(pattern);
    const found =
      listed.paths.length > 0 ? listed : await files.list(pattern === "" ? BELOW : `${pattern}/${BELOW}`);
    if (found.paths.length === 0) problems.push(`reports: no files match "${pattern}".`);
    // A pattern may match other files than reports, such as the page.
    const reports = found.paths.filter((path) => basename(path) === "report.json");
    const chosen = reports.length > 0 ? reports : found.paths;
    for (const path of chosen.filter((candidate) => !excluded(candidate))) paths.add(path);
  }
  if (problems.length > 0) throw new UserError(problems);
  return [...paths].sort();
}

/** Size of all reports together: hundreds of times what a run writes. Bytes. */
const TOGETHER_LIMIT = 512 * 1024 * 1024;

/** Reads every report. Throws a UserError with the problems of all, or if they are too large together. */
function readParts(paths: readonly string[], cwd: string): Part[] {
  const sizes = paths.map((path) => statSync(resolve(cwd, path), { throwIfNoEntry: false })?.size ?? 0);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes > TOGETHER_LIMIT)
    throw new UserError(
      `reports: the ${paths.length} reports are larger than ${TOGETHER_LIMIT / 1024 / 1024} MiB together.`,
    );
  const problems: string[] = [];
  const parts = paths.flatMap((file) => {
    try {
      return [{ file, report: readReport(file, cwd) }];
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push(...thrown.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new UserError(problems);
  return parts;
}

function refuseOverwriting(paths: readonly string[], models: readonly ModelInputs[], cwd: string): void {
  const sources = new Set(paths.map((path) => realpathSync(resolve(cwd, path))));
  const targets = models.map((model) => join(model["report-dir"], "report.json"));
  const problems = targets
    .filter((target) => sources.has(realOf(resolve(cwd, target))))
    .map((target) => `report-dir: ${target} would be overwritten, and it is one of the reports to merge.`);
  if (problems.length > 0) throw new UserError(problems);
}

/** Empty if there is nothing at the path yet. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return "";
  }
}
