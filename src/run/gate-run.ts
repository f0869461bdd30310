import { executeSettings } from "../config/derive-settings.ts";
import { originTexts } from "../config/origins.ts";
import { caseHashesOf } from "../gate/compare.ts";
import { thresholdsOfShard } from "../gate/confirmations.ts";
import { type Outcome, outcomeOfPart, outcomeOfShard } from "../gate/decide.ts";
import type { Observed } from "../gate/observed.ts";
import { leakingPlaces, type PromptPlace } from "../gate/place.ts";
import { type ChangeEvidence, type Decision, decideRun } from "../gate/rules.ts";
import { type AttributedRun, evidenceOf, reportedAttribution } from "../report/attribution.ts";
import { buildReport } from "../report/build.ts";
import { promptDifference } from "../report/prompt-difference.ts";
import { reportJson } from "../report/report-json.ts";
import { finalVerdicts, type TrialResult } from "../report/reported-trial.ts";
import type { Report } from "../report/schema.ts";
import type { ModelRequest } from "../suite/conversation.ts";
import { VERSION } from "../version.ts";
import { type AskedRun, type PairsPlan, runAndAskAgain } from "./ask-again.ts";
import { askingsPlan } from "./asking-trials.ts";
import { withCutConversations } from "./cut-conversations.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Plan } from "./plan-run.ts";
import { createPreflight } from "./preflight.ts";
import type { PreparedGate } from "./prepare-gate.ts";
import { digestsOf } from "./run-digests.ts";
import { createTrialSides, type TrialSides } from "./trial-sides.ts";

export interface GateResult {
  readonly report: Report;
  /** Path of report.json. */
  readonly path: string;
}

/** Runs, judges, decides and reports. Whatever the endpoint does ends up in the report. */
export async function runGate(gate: PreparedGate): Promise<GateResult> {
  const run = await executeGate(gate);
  const decided = decideGate(gate, run);
  const report = reportOf(gate, run, decided);
  return { report, path: gate.folder.write("report.json", reportJson(report)) };
}

interface ExecutedRun extends AskedRun {
  /** Every asking, also those that cannot be compared. */
  readonly asked: readonly TrialResult[];
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
  const run = await runAndAskAgain(
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
  const uncut = withoutCut(run, { gate, sides });
  const unequal = sides.unequal();
  return {
    ...uncut,
    asked: uncut.pairs.askings,
    pairs: unequal === undefined ? uncut.pairs : { askings: [], ended: unequal },
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
    open: (known, runner) => {
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
  run: AskedRun,
  { gate, sides }: { readonly gate: PreparedGate; readonly sides: TrialSides },
): AskedRun {
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
  const known =
    base.kind === "known" ? { base: base.reported, baseOf: base.baseOf } : { base, baseOf: () => base };
  return evidenceOf(pairs, { model, ...known }, [leaking]);
}

function outcomeIn({ shard, part }: Plan, outcome: Outcome): Outcome {
  if (shard !== undefined) return outcomeOfShard(outcome, shard);
  return part === undefined ? outcome : outcomeOfPart(outcome);
}

function reportOf(gate: PreparedGate, run: ExecutedRun, decided: DecidedRun): Report {
  const { inputs, plan, runRules, endpoint, former } = gate;
  const { base } = run;
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
    ...(former && former.results.length > 0 && { resumed: true as const }),
    digests: digestsOf(inputs, { plan, rules: runRules, platform: gate.platform }),
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
    askings: run.asked,
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
  const difference =
    base.kind === "known" ? promptDifference(base.systemPrompt, plan.systemPrompt, redact) : undefined;
  return {
    ...pairs,
    base: base.kind === "known" ? base.reported : base,
    attribution,
    caseHashes: caseHashesOf(plan.loaded),
    baseline,
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
