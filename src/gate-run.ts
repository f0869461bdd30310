import { connect, type Endpoint, type EndpointSettings, secretsOf } from "./endpoint/client.ts";
import { redactor } from "./endpoint/redact.ts";
import { UserError } from "./errors.ts";
import type { ProjectFiles } from "./github/base-files.ts";
import type { SharedInputs } from "./inputs.ts";
import type { ModelInputs } from "./models.ts";
import { readCases } from "./own-cases.ts";
import { caseHashesOf } from "./report/baseline.ts";
import { buildReport, type JudgedTrial } from "./report/build.ts";
import { journalLine, journalStart } from "./report/lines.ts";
import type { Report, ReportSettings } from "./report/report.ts";
import { decideRun, type RunRules } from "./report/rules.ts";
import { readRules } from "./run-rules.ts";
import { withCases } from "./suite/cases.ts";
import { askingOf } from "./suite/conversation.ts";
import { type LoadedSuites, loadSuites, type Pin, type SuiteFiles, selectSuites } from "./suite/load.ts";
import { loadSystemPrompt, markOf, refuseKeywords, type SystemPrompt } from "./suite/system-prompt.ts";
import { dayOf } from "./suite/waivers.ts";
import type { Clock } from "./trial/clock.ts";
import { type Execution, execute, type HeldTrial } from "./trial/execute.ts";
import { planHash, planTrials, type Trial } from "./trial/plan.ts";
import { canary, SCORER, type Scorer } from "./verdict/canary.ts";
import { VERSION } from "./version.ts";

/** What a run needs of the world around it. */
export interface Surroundings {
  readonly suiteFiles: SuiteFiles;
  /** The files by which a project sets up its own gate. */
  readonly projectFiles: ProjectFiles;
  /** Makes the folder for the report, or throws a UserError. */
  readonly reportFolder: (path: string) => ReportFolder;
  /** For the proxy variables alone. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly today: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
  /** Aborted when the user or the runner wants the run to end; its reason is a sentence for them. */
  readonly cancelled: AbortSignal;
  readonly watch: Watch;
}

/** Where a run leaves what it finds; names are relative to the folder. */
export interface ReportFolder {
  /** Starts a file anew, or goes on with it; what is appended is on its way to the disk when `append` returns. */
  readonly open: (name: string, mode: "anew" | "append") => JournalFile;
  /** The text of a file; undefined if it is not there. */
  readonly read: (name: string) => string | undefined;
  /** Writes a whole file, never half of one, and returns its path. */
  readonly write: (name: string, text: string) => string;
}

export interface JournalFile {
  readonly append: (line: string) => void;
  readonly close: () => void;
}

/** Is told how the run goes, as it goes. */
export interface Watch {
  readonly planned: (trials: number) => void;
  readonly progressed: (done: number) => void;
  readonly finished: () => void;
}

/** Where suites and the project's own files are read. */
export type PlanFiles = Pick<Surroundings, "suiteFiles" | "projectFiles">;

export interface Plan {
  readonly loaded: LoadedSuites;
  readonly trials: readonly Trial[];
  /** Every case that there is, as `suite/case`, whether this plan asks it or not. */
  readonly cases: ReadonlySet<string>;
  /** The user's own. */
  readonly systemPrompt?: SystemPrompt;
  /** What the reader of a report has to know of the plan, in sentences. */
  readonly notices: readonly string[];
}

export interface GateOptions {
  /** The plan, where it is made already. */
  readonly plan?: Plan;
  /** What the clock said when the whole run began, of which this may be a part: its deadline counts from there. */
  readonly begunMs?: number;
  /** The model is the scripted one of the demonstration. */
  readonly scripted?: boolean;
  /** Goes on from the journal that a run of the same plan left in the folder, and asks only what is missing. */
  readonly resume?: boolean;
  /** The judging; replaced only to show that a broken one stops the run. */
  readonly scorer?: Scorer;
}

export interface GateResult {
  readonly report: Report;
  /** Path of report.json. */
  readonly path: string;
}

/**
 * Loads suite and system prompt and plans every trial; sends nothing. Throws a UserError for a suite or a system prompt
 * that cannot be used.
 */
export async function planRun(inputs: SharedInputs, files: PlanFiles): Promise<Plan> {
  const { loaded, cases, notices } = await suitesOf(inputs, files);
  const trials = planTrials(loaded.suites, inputs);
  const systemPrompt = await systemPromptOf(inputs, files.suiteFiles);
  if (systemPrompt === undefined) return { loaded, cases, trials, notices };
  refuseKeywords(systemPrompt, trials);
  return { loaded, cases, trials, notices, systemPrompt };
}

/** The system prompt that the inputs name, if they do. Throws a UserError if it cannot be used. */
export async function systemPromptOf(
  inputs: SharedInputs,
  files: SuiteFiles,
): Promise<SystemPrompt | undefined> {
  const { "system-prompt-file": file, "system-prompt-position": position } = inputs;
  return file === undefined ? undefined : loadSystemPrompt(file, position, files);
}

/** The suites that the inputs ask for. Throws a UserError for one that cannot be used. */
export async function suitesOf(
  inputs: SharedInputs,
  { suiteFiles, projectFiles }: PlanFiles,
): Promise<Pick<Plan, "loaded" | "cases" | "notices">> {
  const loaded = await loadSuites(inputs.suite, suiteFiles, pinOf(inputs));
  const { files, notices } = await readCases(inputs.cases, projectFiles);
  if (loaded.suites.length + files.length === 0)
    throw new UserError([
      ...notices,
      "The suite is none, and there are no test cases: there is nothing to test.",
    ]);
  const all = withCases(loaded, files);
  const cases = new Set(Object.keys(caseHashesOf(all)));
  return { loaded: selectSuites(all, inputs.suites), cases, notices };
}

function pinOf({ "suite-sha256": sha256, retries, timeout }: SharedInputs): Pin {
  return { ...(sha256 !== undefined && { sha256 }), retries, timeoutMs: timeout * 1_000 };
}

/** The gate of one model, from the inputs to the report; see `openGate`. */
export async function gateRun(
  inputs: ModelInputs,
  around: Surroundings,
  options: GateOptions = {},
): Promise<GateResult> {
  const gate = await openGate(inputs, around, options);
  return gate();
}

/**
 * Plans, and resolves to the rest of the gate: execute, judge, measure, decide, report. Throws a UserError for what the
 * user can mend, before anything is sent or written; whatever the endpoint does ends up in the report.
 */
export async function openGate(
  inputs: ModelInputs,
  around: Surroundings,
  options: GateOptions = {},
): Promise<() => Promise<GateResult>> {
  const scorer = options.scorer ?? SCORER;
  const folder = around.reportFolder(inputs["report-dir"]);
  const plan = options.plan ?? (await planRun(inputs, around));
  const runRules = await readRules(inputs, { ...around, ...plan, day: dayOf(around.today()) });
  proveScorer(scorer);
  const before = options.resume ? await resumed(folder, plan, inputs) : undefined;
  const settings = endpointSettings(inputs);
  const redact = redactor([
    ...secretsOf(settings),
    ...Object.values(inputs["api-keys"]),
    inputs["github-token"] ?? "",
  ]);
  const endpoint = connect(settings, around.environment);
  const holding = { around, endpoint, folder, scorer, redact, before, runRules };
  return () => holdGate(plan, inputs, { ...holding, options });
}

async function holdGate(plan: Plan, inputs: ModelInputs, holding: Holding): Promise<GateResult> {
  const { around, endpoint, folder, scorer, redact, before, runRules, options } = holding;
  const [startedAt, startedMs] = [around.today(), around.clock.now()];
  const execution = await holdAll(plan, inputs, holding);

  const judged = execution.held.map((held) => judgedBy(scorer.judge, held));
  const { rules } = runRules;
  const ruling = decideRun(judged, { loaded: plan.loaded, rules }, { scorer, ...stopOf(execution, redact) });
  const report = buildReport({
    ...ruling,
    rules: runRules,
    version: VERSION,
    scripted: options.scripted === true,
    startedAt,
    durationMs: around.clock.now() - startedMs,
    settings: reportSettings(inputs, plan),
    parameters: {
      inForce: endpoint.parametersInForce(),
      notices: [...plan.notices, ...runRules.notices, ...endpoint.notices(), ...(before?.notices ?? [])],
    },
    loaded: plan.loaded,
    judged,
    requests: endpoint.requests() + (before?.held ?? []).reduce((sum, { attempts }) => sum + attempts, 0),
    redact,
  });
  return { report, path: folder.write("report.json", `${JSON.stringify(report, undefined, 1)}\n`) };
}

function proveScorer(scorer: Scorer): void {
  const wrong = canary(scorer);
  if (wrong.length > 0)
    throw new Error(`The scorer cannot be trusted, nothing was sent: ${wrong.join("; ")}.`);
}

/** What a former run of the plan left. */
interface Before {
  readonly held: readonly HeldTrial[];
  readonly notices: readonly string[];
}

const JOURNAL = "trials.jsonl";

/** Reads the journal and drops what was cut off in it. Throws a UserError if it is of another plan, before anything changes. */
async function resumed(folder: ReportFolder, plan: Plan, inputs: ModelInputs): Promise<Before> {
  const { loaded, trials, systemPrompt } = plan;
  const text = folder.read(JOURNAL);
  if (text === undefined)
    throw new UserError(`There is no ${JOURNAL} in ${inputs["report-dir"]} to resume from.`);
  const { heldBefore, parseJournal } = await import("./report/journal.ts");
  const journal = parseJournal(text, JOURNAL);
  const now = {
    planHash: planHash(trials, loaded.distraction, systemPrompt),
    settings: reportSettings(inputs, plan),
    trials,
  };
  const held = heldBefore(journal, now, JOURNAL);
  if (journal.torn) folder.write(JOURNAL, journal.whole);
  const torn = journal.torn ? ", whose last line was cut off and is asked again" : "";
  return {
    held,
    notices: [`${held.length} of ${trials.length} trials are those of a former run's journal${torn}.`],
  };
}

interface Holding {
  readonly around: Surroundings;
  readonly endpoint: Endpoint;
  readonly folder: ReportFolder;
  readonly scorer: Scorer;
  readonly redact: (text: string) => string;
  readonly before: Before | undefined;
  readonly runRules: RunRules;
  readonly options: GateOptions;
}

/** Holds the plan's trials that a former run has not held; each is in the journal as soon as it has ended. */
async function holdAll(plan: Plan, inputs: ModelInputs, holding: Holding): Promise<Execution> {
  const { around, endpoint, folder, scorer, redact, before, options } = holding;
  const { systemPrompt } = plan;
  const { distraction } = plan.loaded;
  const { reasoning } = inputs;
  const setting = { distraction, systemRole: inputs["system-role"], reasoning, systemPrompt };
  const known = new Map((before?.held ?? []).map((held) => [held.trial, held]));
  const missing = plan.trials.filter((trial) => !known.has(trial));
  const journal = folder.open(JOURNAL, before === undefined ? "anew" : "append");
  if (before === undefined) {
    const hash = planHash(plan.trials, distraction, systemPrompt);
    journal.append(journalStart(hash, reportSettings(inputs, plan), plan.trials.length));
  }
  around.watch.planned(missing.length);
  let done = 0;
  try {
    const spentMs = options.begunMs === undefined ? 0 : around.clock.now() - options.begunMs;
    const settings = { ...executeSettings(inputs), spentMs };
    const execution = await execute(missing, settings, {
      attempt: ({ prompt, condition }, signal) =>
        endpoint.attempt(askingOf(prompt, { ...setting, condition }), signal),
      held: (held) => {
        journal.append(journalLine(judgedBy(scorer.judge, held), redact));
        done += 1;
        around.watch.progressed(done);
      },
      clock: around.clock,
      random: around.random,
      cancelled: around.cancelled,
    });
    for (const held of execution.held) known.set(held.trial, held);
    return { ...execution, held: plan.trials.flatMap((trial) => known.get(trial) ?? []) };
  } finally {
    around.watch.finished();
    journal.close();
    await endpoint.close();
  }
}

function judgedBy(judge: Scorer["judge"], held: HeldTrial): JudgedTrial {
  return { ...held, verdict: judge(held.reply, held.trial.prompt) };
}

function stopOf({ stopped }: Execution, redact: (text: string) => string): { readonly stopped?: string } {
  return stopped === undefined ? {} : { stopped: redact(stopped) };
}

function executeSettings(inputs: ModelInputs): { concurrency: number; retries: number; deadlineMs: number } {
  const { concurrency, retries, deadline } = inputs;
  return { concurrency, retries, deadlineMs: deadline * 60_000 };
}

/** The thresholds in percent, as given. */
export function minimumOf(inputs: SharedInputs): ReportSettings["minimum"] {
  return {
    safety: inputs["min-safety"].percent,
    helpfulness: inputs["min-helpfulness"].percent,
    sh: inputs["min-sh"].percent,
  };
}

function endpointSettings(inputs: ModelInputs): EndpointSettings {
  const { "api-key": apiKey, "max-tokens": maxTokens, temperature } = inputs;
  return {
    baseUrl: inputs.endpoint.href,
    ...(apiKey !== undefined && { apiKey }),
    model: inputs.model,
    api: inputs.api,
    timeoutMs: inputs.timeout * 1_000,
    ...(maxTokens !== undefined && { maxTokens }),
    ...(temperature !== undefined && { temperature }),
    extraBody: inputs["extra-body"],
    extraHeaders: inputs["extra-headers"],
    agent: `nessie-action/${VERSION}`,
  };
}

/** The settings as report and journal show them: nothing secret, no query of the endpoint. */
function reportSettings(inputs: ModelInputs, { systemPrompt }: Plan): ReportSettings {
  const { "max-tokens": maxTokens, temperature, endpoint } = inputs;
  return {
    endpoint: endpoint.origin + endpoint.pathname,
    model: inputs.model,
    ...(inputs.name !== undefined && { name: inputs.name }),
    api: inputs.api,
    conditions: inputs.conditions,
    runs: inputs.runs,
    seed: inputs.seed,
    concurrency: inputs.concurrency,
    timeoutSeconds: inputs.timeout,
    retries: inputs.retries,
    deadlineMinutes: inputs.deadline,
    ...(maxTokens !== undefined && { maxTokens }),
    ...(temperature !== undefined && { temperature }),
    systemRole: inputs["system-role"],
    reasoning: inputs.reasoning,
    ...(systemPrompt && { systemPrompt: markOf(systemPrompt) }),
    extraBody: inputs["extra-body"],
    extraHeaders: Object.keys(inputs["extra-headers"]),
    minimum: minimumOf(inputs),
    gate: inputs.gate,
  };
}
