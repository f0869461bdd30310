import { once } from "../collections.ts";
import {
  endpointSettings,
  executeSettings,
  limitsOf,
  redactorOf,
  reportSettings,
} from "../config/derive-settings.ts";
import type { ModelInputs } from "../config/models.ts";
import { originTexts } from "../config/origins.ts";
import { type Budget, openBudget } from "../endpoint/budget.ts";
import { connect, type Endpoint } from "../endpoint/client.ts";
import type { Redact } from "../endpoint/redact.ts";
import { caseHashesOf } from "../gate/compare.ts";
import { thresholdsOfShard } from "../gate/confirmations.ts";
import { type Outcome, outcomeOfPart, outcomeOfShard } from "../gate/decide.ts";
import type { Observed } from "../gate/observed.ts";
import { leakingPlaces, type PromptPlace } from "../gate/place.ts";
import { type ChangeEvidence, type Decision, decideRun } from "../gate/rules.ts";
import { SCORER, type Scorer, selfCheck } from "../gate/self-check.ts";
import {
  type AttributedRun,
  answeredByOne,
  askedPlaces,
  reportedAttribution,
} from "../report/attribution.ts";
import type { RunRules } from "../report/baseline.ts";
import { buildReport } from "../report/build.ts";
import { promptDifference } from "../report/prompt-difference.ts";
import { reportJson } from "../report/report-json.ts";
import { finalVerdicts, type TrialResult } from "../report/reported-trial.ts";
import type { Report, ReportSettings } from "../report/schema.ts";
import type { ModelRequest } from "../suite/conversation.ts";
import { VERSION } from "../version.ts";
import { askingsPlan } from "./asking-trials.ts";
import { type ConfirmedRun, type PairsPlan, runAndConfirm } from "./confirm.ts";
import { withCutConversations } from "./cut-conversations.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { moveAside, refuseUnfinished, type Unfinished, unfinishedIn } from "./former-journal.ts";
import { JOURNAL, journalStart } from "./journal.ts";
import { baseOfModel, type ModelBase } from "./model-base.ts";
import { type Plan, planHashOf, planRun } from "./plan-run.ts";
import type { Platform, ProgressListener, ReportFolder } from "./platform.ts";
import { createPreflight } from "./preflight.ts";
import { rulesOfPlan } from "./rules-of-plan.ts";
import { type FormerRun, resumeFrom } from "./trial-runner.ts";
import { createTrialSides, type TrialSides } from "./trial-sides.ts";

export interface GateOptions {
  /** Made from the inputs if absent. */
  readonly plan?: Plan;
  /** The clock at the start of the run of all models; the deadline counts from there. */
  readonly runStartMs?: number;
  /** Shared by all models of the run. */
  readonly budget?: Budget;
  /** The model is the scripted one of the demonstration. */
  readonly scripted?: boolean;
  /** Resumes the run whose journal is in the report folder: sends only what is missing. */
  readonly resume?: boolean;
  /** What to do about the journal of an unfinished run: refuse to start, or move it aside (default). */
  readonly unfinished?: "refuse" | "aside";
  /** Replaced only by tests, which show that a broken scorer stops the run. */
  readonly scorer?: Scorer;
  /** Connects to the endpoint of either side; replaced only where the model is in memory. */
  readonly connect?: typeof connect;
}

export interface GateResult {
  readonly report: Report;
  /** Path of report.json. */
  readonly path: string;
}

/** A gate that is ready to ask its first question. Nothing has been sent or written yet. */
export interface PreparedGate {
  readonly inputs: ModelInputs;
  readonly platform: Platform;
  readonly plan: Plan;
  readonly planHash: string;
  readonly settings: ReportSettings;
  readonly runRules: RunRules;
  readonly scorer: Scorer;
  readonly connect: typeof connect;
  readonly endpoint: Endpoint;
  readonly environment: Platform["environment"];
  readonly budget: Budget;
  readonly redact: Redact;
  readonly folder: ReportFolder;
  /** What the model is compared with; looked up once. */
  readonly base: () => Promise<ModelBase>;
  /** The earlier run that this one resumes. */
  readonly former: FormerRun | undefined;
  /** An unfinished earlier run that this one does not resume. */
  readonly unfinished: Unfinished | undefined;
  readonly scripted: boolean;
  readonly runStartMs: number | undefined;
}

/** Plans the gate of one model. Throws a UserError before anything is sent or written. */
export async function prepareGate(
  inputs: ModelInputs,
  platform: Platform,
  options: GateOptions = {},
): Promise<PreparedGate> {
  const { scorer = SCORER, connect: connectTo = connect } = options;
  const path = inputs["report-dir"];
  const folder = platform.reportFolder(path);
  const plan = options.plan ?? (await planRun(inputs, platform));
  const runRules = await rulesOfPlan(inputs, plan, platform);
  proveScorer(scorer);
  const planHash = planHashOf(plan);
  const settings = reportSettings(inputs, plan.systemPrompt);
  const former = options.resume
    ? resumeFrom(folder, { planHash, settings, trials: plan.trials }, path)
    : undefined;
  if (former === undefined && options.unfinished === "refuse") refuseUnfinished([{ path, folder }]);
  warnOfMissingBaseline(runRules, platform.watch);
  const budget = options.budget ?? openBudget(limitsOf([inputs]));
  const base = once(async () => baseOfModel(inputs, plan, await platform.base?.()));
  // What decides is known before anything is spent.
  if (inputs.gate === "no-regression") await base();
  return {
    base,
    inputs,
    platform,
    plan,
    planHash,
    settings,
    runRules,
    scorer,
    connect: connectTo,
    endpoint: connectTo(endpointSettings(inputs), platform.environment, budget),
    environment: platform.environment,
    budget,
    redact: redactorOf(inputs),
    folder,
    former,
    unfinished: former === undefined ? unfinishedIn(folder) : undefined,
    scripted: options.scripted === true,
    runStartMs: options.runStartMs,
  };
}

/** Warns before anything is spent. */
function warnOfMissingBaseline({ baseline }: RunRules, watch: ProgressListener): void {
  if (baseline !== undefined && "why" in baseline)
    watch.onNotice?.({ level: "warning", message: `baseline: ${baseline.why}.` });
}

/** Starts the journal, unless it is resumed. From here on, even a run that is killed at once can be resumed. */
export function startJournal(gate: PreparedGate): void {
  const { inputs, platform, plan, planHash, settings, folder, former, unfinished } = gate;
  if (former !== undefined) return;
  if (unfinished !== undefined) {
    const message = moveAside(folder, inputs["report-dir"], unfinished);
    platform.watch.onNotice?.({ level: "notice", message });
  }
  const journal = folder.open(JOURNAL, "new");
  journal.append(journalStart({ planHash, settings, trials: plan.trials }));
  journal.close();
}

/** Runs, judges, decides and reports. Whatever the endpoint does ends up in the report. */
export async function runGate(gate: PreparedGate): Promise<GateResult> {
  const run = await executeGate(gate);
  const decided = decideGate(gate, run);
  const report = reportOf(gate, run, decided);
  return { report, path: gate.folder.write("report.json", reportJson(report)) };
}

interface ExecutedRun extends ConfirmedRun {
  readonly startedAt: Date;
  readonly durationMs: number;
  /** What was learned about the endpoint, as sentences. */
  readonly notices: readonly string[];
  readonly requests: number;
}

async function executeGate(gate: PreparedGate): Promise<ExecutedRun> {
  const { inputs, platform, plan, runRules, scorer, endpoint, redact, folder, former } = gate;
  const [startedAt, startedMs] = [platform.today(), platform.clock.now()];
  const runStartMs = gate.runStartMs ?? startedMs;
  const execution = { ...executeSettings(inputs), spentMs: startedMs - runStartMs };
  const { rules } = runRules;
  const endsMs = runStartMs + execution.deadlineMs;
  const sides = createTrialSides(gate);
  const preflight = createPreflight({ ...plan, inputs, rules, endpoint, platform, endsMs });
  const thresholds = plan.shard === undefined ? rules.thresholds : thresholdsOfShard(rules.thresholds);
  const confirm = { times: inputs.confirm, rule: inputs.helpfulness, thresholds };
  const pairs = pairsPlan(gate, sides);
  const run = await runAndConfirm(
    { trials: plan.trials, former, preflight: preflight.run, confirm, pairs },
    {
      folder,
      platform,
      attempt: sides.attempt,
      execution,
      judge: scorer.judge,
      stopAfter: preflight.stopAfter,
      redact,
      base: sides.hash,
    },
  ).finally(sides.close);
  return {
    ...withoutCut(run, { gate, sides }),
    base: inputs.gate === "no-regression" ? await gate.base() : run.base,
    startedAt,
    durationMs: platform.clock.now() - startedMs,
    notices: [...preflight.notices(), ...sides.notices()],
    requests: endpoint.requests() + sides.requests() + run.requestsBefore,
  };
}

/** What leaked is asked again in pairs, unless nothing is to be repeated and the labels decide nothing. */
function pairsPlan(
  { inputs, platform, plan, runRules, settings, scorer, base, former }: PreparedGate,
  sides: TrialSides,
): PairsPlan {
  const isWanted = inputs.gate === "no-regression" || inputs.confirm > 0;
  return {
    leaking: (results) => leakingPlaces(finalVerdicts(results, settings, scorer), runRules.rules.waived),
    base: async () => (isWanted ? base() : { kind: "none" }),
    settings: (known, runner) => {
      sides.open(known);
      return {
        ...askingsPlan(inputs, plan, known),
        ...{ base: known, shard: plan.shard !== undefined, journal: former?.journal, runner },
        ...{ watch: platform.watch, brokenBase: sides.brokenBase },
      };
    },
  };
}

/** Rejudges the trials and askings whose conversation the server cut, each side by itself. */
function withoutCut(
  run: ConfirmedRun,
  { gate, sides }: { readonly gate: PreparedGate; readonly sides: TrialSides },
): ConfirmedRun {
  const { askings } = run.pairs;
  const { judge } = gate.scorer;
  const uncut = (results: readonly TrialResult[], beside: readonly TrialResult[] = []): TrialResult[] =>
    withCutConversations(results, {
      charactersOf: (trial) => charactersOf(sides.requestOf(trial)),
      judge,
      beside,
    });
  const ofBase = askings.filter(({ trial }) => trial.asking?.side === "base");
  const ofChange = uncut([...run.results, ...askings.filter((asking) => !ofBase.includes(asking))]);
  return {
    ...run,
    results: ofChange.slice(0, run.results.length),
    pairs: { ...run.pairs, askings: [...ofChange.slice(run.results.length), ...uncut(ofBase, run.results)] },
  };
}

interface DecidedRun extends Decision {
  readonly observed: readonly Observed[];
}

function decideGate({ plan, settings, runRules, scorer }: PreparedGate, run: ExecutedRun): DecidedRun {
  const observed = finalVerdicts(run.results, settings, scorer);
  const summary = { observed, caseHashes: caseHashesOf(plan.loaded) };
  const { stopped } = run;
  const leaking = leakingPlaces(observed, runRules.rules.waived);
  const change = changeEvidence(run, { leaking, model: settings.model });
  const decision = decideRun(summary, runRules.rules, {
    scorer,
    ...(stopped !== undefined && { stopped }),
    ...(change && { change }),
  });
  return { ...decision, observed, outcome: outcomeIn(plan, decision.outcome) };
}

function changeEvidence(
  { base, pairs }: ExecutedRun,
  { leaking, model }: { readonly leaking: readonly PromptPlace[]; readonly model: string },
): ChangeEvidence | undefined {
  if (base.kind === "none") return undefined;
  const { askings, ended } = pairs;
  return {
    baseOf: baseAfter(base, { askings, model }),
    jobs: [askedPlaces(leaking, askings)],
    ...(ended !== undefined && { ended }),
  };
}

/** How well the base of each place is known, now that it was asked. */
function baseAfter(
  base: Exclude<ModelBase, { kind: "none" }>,
  { askings, model }: { readonly askings: readonly TrialResult[]; readonly model: string },
): ChangeEvidence["baseOf"] {
  if (base.kind === "unknown") return () => base;
  const why = answeredByOne(askings, { change: model, base: base.reported.model });
  return why === undefined ? base.baseOf : () => ({ kind: "unknown", why });
}

function outcomeIn({ shard, part }: Plan, outcome: Outcome): Outcome {
  if (shard !== undefined) return outcomeOfShard(outcome, shard);
  return part === undefined ? outcome : outcomeOfPart(outcome);
}

function reportOf(gate: PreparedGate, run: ExecutedRun, decided: DecidedRun): Report {
  const { inputs, plan, runRules, endpoint, former } = gate;
  const { base, pairs } = run;
  const { rules } = runRules;
  const attributed = attributedRun(gate, run, decided);
  return buildReport({
    ...decided,
    ...(plan.shard && { shard: plan.shard }),
    ...(plan.part && { part: plan.part }),
    rules: runRules,
    version: VERSION,
    scripted: gate.scripted,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    settings: gate.settings,
    origins: originTexts(inputs.origins),
    // A shard or part has no verdict that could be reused.
    ...(isWhole(plan) && { content: fingerprintOf(inputs, plan, { rules, base }) }),
    parameters: {
      inForce: endpoint.parametersInForce(),
      notices: [
        ...plan.notices,
        ...runRules.notices,
        ...run.notices,
        ...endpoint.notices(),
        ...(former?.notices ?? []),
      ],
    },
    loaded: plan.loaded,
    results: run.results,
    askings: pairs.askings,
    ...(attributed && { attributed: reportedAttribution(attributed) }),
    unconfirmed: run.unconfirmed,
    requests: run.requests,
    redact: gate.redact,
  });
}

function attributedRun(
  { plan, redact, runRules: { baseline } }: PreparedGate,
  { base, pairs }: ExecutedRun,
  { attribution }: DecidedRun,
): AttributedRun | undefined {
  if (attribution === undefined || base.kind === "none") return undefined;
  const { askings, ended } = pairs;
  const difference =
    base.kind === "known" ? promptDifference(base.systemPrompt, plan.systemPrompt, redact) : undefined;
  return {
    base: base.kind === "known" ? base.reported : base,
    attribution,
    caseHashes: caseHashesOf(plan.loaded),
    baseline,
    askings,
    ...(ended !== undefined && { ended }),
    ...(difference && { promptDifference: difference }),
  };
}

/** The length of a conversation, including its declared functions. */
function charactersOf({ messages, tools }: ModelRequest): number {
  const declared = tools.length === 0 ? 0 : JSON.stringify(tools).length;
  return messages.reduce((sum, { content }) => sum + content.length, declared);
}

function isWhole({ shard, part }: Plan): boolean {
  return shard === undefined && part === undefined;
}

function proveScorer(scorer: Scorer): void {
  const wrong = selfCheck(scorer);
  if (wrong.length > 0)
    throw new Error(`The scorer cannot be trusted, nothing was sent: ${wrong.join("; ")}.`);
}
