import { endpointSettings, executeSettings, redactorOf, reportSettings } from "../config/derive-settings.ts";
import { readRules } from "../config/gate-rules.ts";
import type { ModelInputs } from "../config/models.ts";
import type { Budget } from "../endpoint/budget.ts";
import { connect, type Endpoint } from "../endpoint/client.ts";
import type { ExecutorDependencies } from "../execution/executor.ts";
import type { Trial } from "../execution/plan.ts";
import { thresholdsOfPart } from "../gate/confirmations.ts";
import { outcomeOfPart } from "../gate/decide.ts";
import { SCORER, type Scorer, selfCheck } from "../gate/self-check.ts";
import { dayOf } from "../gate/waivers.ts";
import { buildReport, countedBy } from "../report/build.ts";
import { reportJson } from "../report/report-json.ts";
import { decideRun, type RunRules } from "../report/rules.ts";
import type { Report } from "../report/schema.ts";
import { buildRequest, type ModelRequest } from "../suite/conversation.ts";
import { VERSION } from "../version.ts";
import { runAndConfirm } from "./confirm.ts";
import { withCutConversations } from "./cut-conversations.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { moveAside, refuseUnfinished, unfinishedIn } from "./former-journal.ts";
import { type Plan, planHashOf, planRun } from "./plan-run.ts";
import type { Platform, ProgressListener } from "./platform.ts";
import { openingOf } from "./preflight.ts";
import { beginJournal, type Held, type Holding, resumeFrom } from "./trial-runner.ts";

export interface GateOptions {
  /** The plan, where it is made already. */
  readonly plan?: Plan;
  /** What the clock said when the whole run began, of which this may be a part: its deadline counts from there. */
  readonly begunMs?: number;
  /** What all models of the run may use together. */
  readonly budget?: Budget;
  /** The model is the scripted one of the demonstration. */
  readonly scripted?: boolean;
  /** Goes on from the journal that a run of the same plan left in the folder, and asks only what is missing. */
  readonly resume?: boolean;
  /**
   * What becomes of the journal of a former run that was not finished: it is moved aside, unless a run is to be refused
   * before that.
   */
  readonly unfinished?: "refuse" | "aside";
  /** The judging; replaced only to show that a broken one stops the run. */
  readonly scorer?: Scorer;
}

export interface GateResult {
  /** What was asked and said is there for the first trials, as many as a page shows, and for the notable ones; report.json has it for all. */
  readonly report: Report;
  /** Path of report.json. */
  readonly path: string;
}

/**
 * Plans the gate of one model, and resolves to its beginning: the journal, and from there the rest of it: execute, judge, measure,
 * decide, report. Throws a UserError for what the
 * user can mend, before anything is sent or written; whatever the endpoint does ends up in the report.
 */
export async function openGate(
  inputs: ModelInputs,
  around: Platform,
  options: GateOptions = {},
): Promise<() => () => Promise<GateResult>> {
  const scorer = options.scorer ?? SCORER;
  const folder = around.reportFolder(inputs["report-dir"]);
  const plan = options.plan ?? (await planRun(inputs, around));
  const edges = { ...around, ...plan, day: dayOf(around.today()) };
  const runRules = await readRules(rulesInputs(inputs, plan), edges);
  proveScorer(scorer);
  const planned = {
    planHash: planHashOf(plan),
    settings: reportSettings(inputs, plan.systemPrompt),
    trials: plan.trials,
  };
  const path = inputs["report-dir"];
  const former = options.resume ? await resumeFrom(folder, planned, path) : undefined;
  if (former === undefined && options.unfinished === "refuse") await refuseUnfinished([{ path, folder }]);
  const unfinished = former === undefined ? await unfinishedIn(folder) : undefined;
  tellOfBaseline(runRules, around.watch);
  const settings = endpointSettings(inputs);
  const redact = redactorOf(inputs);
  const endpoint = connect(settings, around.environment, options.budget);
  const holding = { ...planned, folder, former, around, redact, judge: scorer.judge };
  return () => {
    if (unfinished !== undefined)
      around.watch.told?.({ level: "notice", words: moveAside(folder, path, unfinished) });
    beginJournal(holding);
    return () => holdGate({ plan, inputs, runRules, options, scorer, endpoint, holding });
  };
}

/** What there is nothing to compare with is known before anything is spent. */
function tellOfBaseline({ baseline }: RunRules, watch: ProgressListener): void {
  if (baseline !== undefined && "why" in baseline)
    watch.told?.({ level: "warning", words: `baseline: ${baseline.why}.` });
}

/** A gate that is ready to ask its first question. */
interface Gate {
  readonly plan: Plan;
  readonly inputs: ModelInputs;
  readonly runRules: RunRules;
  readonly options: GateOptions;
  readonly scorer: Scorer;
  readonly endpoint: Endpoint;
  readonly holding: Omit<Holding, "attempt" | "execution" | "opening"> & { readonly around: Platform };
}

async function holdGate(gate: Gate): Promise<GateResult> {
  const { plan, inputs, runRules, options, scorer, endpoint, holding } = gate;
  const { around, folder, former, redact } = holding;
  const [startedAt, startedMs] = [around.today(), around.clock.now()];
  const begunMs = options.begunMs ?? startedMs;
  const execution = { ...executeSettings(inputs), spentMs: startedMs - begunMs };
  const { rules } = runRules;
  const { confirm: times, helpfulness: rule } = inputs;
  const thresholds = plan.shard === undefined ? rules.thresholds : thresholdsOfPart(rules.thresholds);
  const confirming = { times, rule, thresholds };
  const attempt = attempts(endpoint, plan, inputs);
  const opening = openingOf({
    loaded: plan.loaded,
    whole: plan.whole,
    inputs,
    rules,
    endpoint,
    around,
    endsMs: begunMs + execution.deadlineMs,
  });
  const whole = { ...holding, attempt, execution, opening };
  const held = await runAndConfirm(whole, confirming).finally(endpoint.close);
  const judged = withCutConversations(held.judged, charactersOf(plan, inputs), scorer.judge);

  const counted = countedBy((one) => scorer.settle(one, rule), judged);
  const ruling = decideRun(counted, { loaded: plan.loaded, rules }, { scorer, ...stopOf(held) });
  const report = buildReport({
    ...ruling,
    ...(plan.shard && { shard: plan.shard, outcome: outcomeOfPart(ruling.outcome, plan.shard) }),
    rules: runRules,
    version: VERSION,
    scripted: options.scripted === true,
    startedAt,
    durationMs: around.clock.now() - startedMs,
    settings: holding.settings,
    // A part is no verdict that could be reused.
    ...(plan.shard === undefined && { content: fingerprintOf(inputs, plan, rules) }),
    parameters: {
      inForce: endpoint.parametersInForce(),
      notices: [
        ...plan.notices,
        ...runRules.notices,
        ...opening.notices(),
        ...endpoint.notices(),
        ...(former?.notices ?? []),
      ],
    },
    loaded: plan.loaded,
    judged,
    counted,
    left: held.left,
    requests: endpoint.requests() + held.requestsBefore,
    redact,
  });
  const path = folder.write("report.json", reportJson(report));
  return { report, path };
}

/** Asks the endpoint what a trial asks. */
function attempts(endpoint: Endpoint, plan: Plan, inputs: ModelInputs): ExecutorDependencies["attempt"] {
  const asking = askings(plan, inputs);
  return (trial, signal) => endpoint.attempt(asking(trial), signal);
}

/** How long the conversation of a trial is, and the functions declared in it. */
function charactersOf(plan: Plan, inputs: ModelInputs): (trial: Trial) => number {
  const asking = askings(plan, inputs);
  return (trial) => {
    const { messages, tools } = asking(trial);
    const declared = tools.length === 0 ? 0 : JSON.stringify(tools).length;
    return messages.reduce((sum, { content }) => sum + content.length, declared);
  };
}

function askings(plan: Plan, inputs: ModelInputs): (trial: Trial) => ModelRequest {
  const { systemPrompt } = plan;
  const { distraction } = plan.loaded;
  const { reasoning, "system-role": systemRole } = inputs;
  const setting = { distraction, systemRole, reasoning, systemPrompt };
  return ({ prompt, condition }) => buildRequest(prompt, { ...setting, condition });
}

/** A part is held beside no baseline: most of what that knows is in the others. */
function rulesInputs({ baseline, ...rest }: ModelInputs, { shard }: Plan): ModelInputs {
  return { ...rest, baseline: shard === undefined ? baseline : undefined };
}

function proveScorer(scorer: Scorer): void {
  const wrong = selfCheck(scorer);
  if (wrong.length > 0)
    throw new Error(`The scorer cannot be trusted, nothing was sent: ${wrong.join("; ")}.`);
}

function stopOf({ stopped }: Held): { readonly stopped?: string } {
  return stopped === undefined ? {} : { stopped };
}
