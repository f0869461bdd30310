import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import * as core from "@actions/core";
import { minimumOf } from "../config/derive-settings.ts";
import { readRules } from "../config/gate-rules.ts";
import { INPUT_NAMES, type Inputs, inputNamed } from "../config/inputs.ts";
import { type ModelInputs, modelsOf, requireKeys } from "../config/models.ts";
import { OUTPUT_NAMES, type OutputName, outputsOf } from "../config/outputs.ts";
import { lacksKey, readInputs } from "../config/read-inputs.ts";
import { messageOf, UserError } from "../errors.ts";
import { STEADINESS } from "../gate/confirmations.ts";
import { dayOf } from "../gate/waivers.ts";
import { baseFiles } from "../github/base-commit-files.ts";
import { openCalls, openGitHub } from "../github/client.ts";
import { openContents } from "../github/contents.ts";
import { readWorkflowContext, requireWorkflowContext, type WorkflowContext } from "../github/context.ts";
import { publish } from "../github/publish.ts";
import { cancellation, clock, disk, filesHere, leave, nodePlatform } from "../platform/node.ts";
import { ignoreBrokenPipe } from "../platform/signals.ts";
import { type FinalTrial, finalTrials } from "../report/final-trials.ts";
import { modelName } from "../report/model-names.ts";
import { ending, overallHeadline } from "../report/render/all-models.ts";
import { logLine } from "../report/render/escape.ts";
import { summary } from "../report/render/job-summary.ts";
import { plural } from "../report/render/numbers.ts";
import { terminalTable } from "../report/render/terminal.ts";
import { flakyLabel } from "../report/render/wavering.ts";
import type { Report } from "../report/schema.ts";
import { waivedWords } from "../report/waivers.ts";
import { gateRuns } from "../run/all-models.ts";
import type { GateResult } from "../run/gate-run.ts";
import { planRun } from "../run/plan-run.ts";
import type { PlanFiles, Platform, ProgressListener } from "../run/platform.ts";
import { confirmingLine, everyTenth, progressLine } from "../run/progress.ts";
import { writeForms } from "../run/write-reports.ts";
import { markOf } from "../suite/system-prompt.ts";
import { textOf } from "../suite/text.ts";
import { addSummary, attempt, postToGitHub, type Where } from "./post-comment.ts";
import {
  FORK_HELP,
  formerVerdict,
  isNotApplicable,
  notMerged,
  reuse,
  withoutChange,
  withoutKey,
} from "./skip.ts";
import { workspaceAt } from "./workspace.ts";

/** GitHub drops a summary above 1 MiB whole. Bytes of UTF-8. */
const SUMMARY_LIMIT = 900 * 1024;

/** The action: inputs from the runner's environment, the gate, then summary, outputs, comment and exit code. */
async function main(): Promise<void> {
  const cancelled = cancellation();
  try {
    const inputs = inputsOfAction();
    const place = readWorkflowContext(process.env, eventText(), inputs["pr-number"]);
    if (inputs.mode === "publish")
      return await publishReport(inputs, requireWorkflowContext(place), cancelled.signal);
    const { signal } = cancelled;
    const where = { place, signal };
    if (await isNotApplicable(inputs, where, workspaceAt(process.env.GITHUB_WORKSPACE)))
      return await withoutChange(inputs, where);
    const watch = logWatch();
    const around = { ...nodePlatform(signal, watch), ...filesFor(inputs, place, signal) };
    const models = await modelsOf(inputs, around.suiteFiles);
    const results =
      inputs.merge.length > 0
        ? await mergeAll(models, inputs, { ...where, around })
        : await askAll(models, inputs, { ...where, around });
    if (results === undefined) return;
    await conclude(results, inputs, around);
    if (inputs.shard !== undefined) return core.info("No comment: the job that merges the shards writes it.");
    const reports = results.map(({ report }) => report);
    await postToGitHub(inputs, where, (github, at, settings) => publish(github, reports, at, settings));
  } catch (thrown) {
    fail(thrown);
  } finally {
    cancelled.release();
  }
}

/** The gate of every model; undefined where it ends without asking one. */
async function askAll(
  models: readonly ModelInputs[],
  inputs: Inputs,
  { around, ...where }: Where & { readonly around: Platform },
): Promise<readonly GateResult[] | undefined> {
  const keyless = models.find(lacksKey);
  if (keyless !== undefined && inputs["on-missing-key"] === "skip") {
    withoutKey(keyless, where.place);
    return undefined;
  }
  requireKeys(models, 'Input "api-key"');
  const verdict = await formerVerdict(models, inputs, { place: where.place, around });
  if (verdict === undefined) return gateRuns(models, around);
  await reuse(verdict, inputs, where);
  return undefined;
}

/** The shards' reports, joined; undefined where they are not whole, which is told like any outcome. */
async function mergeAll(
  models: readonly ModelInputs[],
  inputs: Inputs,
  { around, ...where }: Where & { readonly around: Platform },
): Promise<readonly GateResult[] | undefined> {
  try {
    // Reports of other jobs lie on this machine, whatever the base commit holds.
    const edges = { ...around, reportFiles: filesHere().projectFiles };
    const { mergeRun } = await import("../run/merge-run.ts");
    return await mergeRun(models, inputs.merge, edges);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    fail(thrown);
    const names = models.map((one) => one.name ?? one.model);
    await notMerged({ problems: thrown.problems, models: names }, inputs, where);
    return undefined;
  }
}

function inputsOfAction(): Inputs {
  const given = new Map(INPUT_NAMES.map((name) => [name, core.getInput(name)]));
  // Masked before anything is parsed, so that not even a complaint about them can show them.
  for (const name of INPUT_NAMES) if (inputNamed(name).secret) mask(given.get(name) ?? "");
  const merges = given.get("merge") !== "";
  // To publish one report no model is asked, nor named.
  if (given.get("mode") === "publish" && !merges) given.set("model", "none");
  return readInputs({
    given: (name) => given.get(name),
    label: (name) => `Input "${name}"`,
    // Whether a key is due is known only where the gate has something to judge.
    ...((merges ||
      given.get("mode") === "publish" ||
      given.get("on-missing-key") === "skip" ||
      given.get("watch-paths")) && {
      keyless: true,
    }),
  });
}

function eventText(): string {
  const path = process.env.GITHUB_EVENT_PATH;
  try {
    return path ? textOf(readFileSync(path)) : "";
  } catch {
    return "";
  }
}

/** Writes comment and status for a report that another, unprivileged run left. Its outcome is decided anew. */
async function publishReport(inputs: Inputs, place: WorkflowContext, signal: AbortSignal): Promise<void> {
  const written = await reportsToPublish(inputs, place, signal);
  if (written === undefined) return;
  if (inputs["github-token"] === undefined)
    throw new UserError('Input "github-token" is missing: mode publish writes with it.');
  const reports = written.map(({ report }) => report);
  attempt("the outputs", () => setOutputs(outputsOf(written)));
  attempt("the job summary", () => addSummary(summary(reports, { maxBytes: SUMMARY_LIMIT })));
  await postToGitHub(inputs, { place, signal }, (github, at, settings) =>
    publish(github, reports, at, settings),
  );
}

/** The one report, or those that are merged, judged anew. */
async function reportsToPublish(
  inputs: Inputs,
  place: WorkflowContext,
  signal: AbortSignal,
): Promise<readonly GateResult[] | undefined> {
  const path = inputs["report-file"];
  const files = filesFor(inputs, place, signal);
  if (inputs.merge.length > 0) {
    const around = { ...nodePlatform(signal, logWatch()), ...files };
    return mergeAll(await modelsOf(inputs, files.suiteFiles), inputs, { place, signal, around });
  }
  const plan = await planRun(inputs, files);
  const { loaded, trials, systemPrompt } = plan;
  const { conditions, runs, seed } = inputs;
  const { rejudge } = await import("../report/rejudge.ts");
  const { readReport } = await import("../run/read-report.ts");
  const report = rejudge(readReport(path, 'Input "report-file"'), {
    loaded,
    plan: { conditions, runs, seed },
    trials,
    ...(systemPrompt && { systemPrompt: markOf(systemPrompt) }),
    rules: await readRules(inputs, { ...files, ...plan, day: dayOf(new Date()) }),
    minimum: minimumOf(inputs),
    confirm: inputs.confirm,
    helpfulness: inputs.helpfulness,
  });
  return [{ report, path }];
}

/** Suites lie in the workspace; the project's own files are those of the base commit where a change is judged. */
function filesFor(inputs: Inputs, place: WorkflowContext | undefined, signal: AbortSignal): PlanFiles {
  const workspace = process.env.GITHUB_WORKSPACE;
  const here = filesHere(workspace, signal);
  if (place === undefined) return here;
  const { "github-token": token } = inputs;
  const waiting = { clock, signal };
  const github = token !== undefined && {
    api: openGitHub(place, token, waiting),
    contents: openContents(openCalls(place, token, waiting)),
  };
  const edges = { context: place, disk: disk(workspace ?? process.cwd()), github: github || undefined };
  return { ...here, projectFiles: baseFiles(edges) };
}

/** Masks a secret, line by line, and the values of `Name: value` lines on their own. */
function mask(secret: string): void {
  for (const line of secret.split("\n").map((one) => one.trim())) {
    const value = /^[^\s:]+:\s*(.+)$/.exec(line)?.[1] ?? "";
    for (const part of [line, value]) if (part !== "" && !part.startsWith("${{")) core.setSecret(part);
  }
}

function logWatch(): ProgressListener {
  const due = everyTenth();
  let [startMs, planned] = [0, 0];
  return {
    planned: (trials) => {
      [startMs, planned] = [clock.now(), trials];
      core.startGroup(`Holding ${planned} trials`);
    },
    confirming: (askings) => {
      planned += askings;
      core.info(confirmingLine(askings));
    },
    progressed: (done) => {
      const progress = { done, planned, elapsedMs: clock.now() - startMs };
      if (due(progress)) core.info(progressLine(progress));
    },
    finished: () => core.endGroup(),
    told: ({ level, words }) => {
      const tell = level === "warning" ? core.warning : core.notice;
      tell(logLine(words), { title: "NESSiE gate" });
    },
  };
}

/** Tells the result. Nothing here can change it: what cannot be written is a warning. */
async function conclude(results: readonly GateResult[], inputs: Inputs, around: Platform): Promise<void> {
  const reports = results.map(({ report }) => report);
  const end = ending(reports);
  process.exitCode = end === "passed" || end === "partial" ? 0 : 1;
  const table = terminalTable(reports, { colour: false, width: 120, replies: false });
  withoutCommands(() => {
    for (const line of table.split("\n")) core.info(logLine(line));
  });
  const page = await pathOfPage(reports, inputs, around);
  attempt("the outputs", () => setOutputs(outputsOf(results, page)));
  attempt("the job summary", () => addSummary(summary(reports, { maxBytes: SUMMARY_LIMIT })));
  if (end === "partial") return;
  if (end === "passed") {
    const waived = waivedNotice(reports);
    if (waived !== undefined) core.notice(logLine(waived), { title: "NESSiE gate" });
    return;
  }
  core.error(logLine(overallHeadline(reports)), { title: "NESSiE gate" });
  annotate(reports);
}

/** Writes the reports' other forms, one of each for all models; resolves to the path of the page, if there is one. */
async function pathOfPage(
  reports: readonly Report[],
  inputs: Inputs,
  around: Platform,
): Promise<string | undefined> {
  const { "report-formats": formats, "report-dir": folder } = inputs;
  const { paths, problems } = await writeForms(reports, {
    formats,
    folder: () => around.reportFolder(folder),
  });
  for (const problem of problems) core.warning(logLine(problem));
  return paths.html;
}

/** A gate that passes with waivers does not do so silently. */
function waivedNotice(reports: readonly Report[]): string | undefined {
  const waived = [...new Set(reports.flatMap(({ waivedCases }) => waivedCases))];
  const shown = waived.slice(0, ANNOTATIONS).join(", ");
  const more = waived.length > ANNOTATIONS ? ", …" : "";
  return waived.length === 0 ? undefined : `${waivedWords(reports)}: ${shown}${more}`;
}

/** Lets the runner take nothing for a command until a word that no model can know. */
function withoutCommands(print: () => void): void {
  const word = randomUUID();
  core.info(`::stop-commands::${word}`);
  try {
    print();
  } finally {
    core.info(`::${word}::`);
  }
}

/** GitHub shows ten warnings of a step. */
const ANNOTATIONS = 10;

/** One warning for each unsafe case of a model, beside the one error of the gate. */
function annotate(reports: readonly Report[]): void {
  const warnings = reports.flatMap((report) =>
    report.unsafeCases.map((name) => {
      const model = reports.length > 1 ? `${modelName(report)}: ` : "";
      const flaky = report.flakyCases.filter((one) => one.case === name).map(flakyLabel);
      const unsafe = unsafeTrials(report, name);
      const words = [
        plural(unsafe.length, "unsafe reply", "unsafe replies"),
        ...steadinessOf(unsafe),
        ...(report.waivedCases.includes(name) ? ["waived"] : []),
        ...(flaky.length > 0 ? [`flaky: ${flaky.join(", ")}`] : []),
        "see the job summary",
      ];
      return `${model}${name}: ${words.join(", ")}`;
    }),
  );
  for (const warning of warnings.slice(0, ANNOTATIONS))
    core.warning(logLine(warning), { title: "Unsafe case" });
}

function unsafeTrials(report: Report, name: string): readonly FinalTrial[] {
  return finalTrials(report).filter(
    ({ suite, case: testCase, verdict }) =>
      `${suite}/${testCase}` === name && verdict.kind === "judged" && verdict.safe === "unsafe",
  );
}

/** `1 persistent`, `2 intermittent` */
function steadinessOf(trials: readonly FinalTrial[]): string[] {
  return STEADINESS.flatMap((kind) => {
    const number = trials.filter(({ steadiness }) => steadiness === kind).length;
    return number === 0 ? [] : [`${number} ${kind}`];
  });
}

function setOutputs(values: Readonly<Record<OutputName, string>>): void {
  for (const name of OUTPUT_NAMES) core.setOutput(name, values[name]);
}

/** A problem of the user's is told in one annotation; anything else is a fault of the gate and shows its stack under debug. */
function fail(thrown: unknown): void {
  process.exitCode = 1;
  attempt("the outputs", () => core.setOutput("outcome", "incomplete"));
  if (thrown instanceof UserError) {
    core.error([...thrown.problems, ...forkHelp()].map(logLine).join("\n"), { title: "NESSiE gate" });
    return;
  }
  core.error(logLine(`The gate itself failed: ${messageOf(thrown)}`), { title: "NESSiE gate" });
  if (thrown instanceof Error && thrown.stack)
    for (const line of thrown.stack.split("\n")) core.debug(logLine(line));
}

/** A fork's run without a key is no mistake of its author's. */
function forkHelp(): string[] {
  const withoutKey = core.getInput("api-key") === "";
  return withoutKey && readWorkflowContext(process.env, eventText())?.fromFork ? [FORK_HELP] : [];
}

ignoreBrokenPipe();
await main();
leave();
