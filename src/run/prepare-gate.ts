import { once } from "../collections.ts";
import { endpointSettings, limitsOf, redactorOf, reportSettings } from "../config/derive-settings.ts";
import type { ModelInputs } from "../config/models.ts";
import { type Budget, openBudget } from "../endpoint/budget.ts";
import { connect, type Endpoint } from "../endpoint/client.ts";
import type { Redact } from "../endpoint/redact.ts";
import { SCORER, type Scorer, selfCheck } from "../gate/self-check.ts";
import type { RunRules } from "../report/baseline.ts";
import type { ReportSettings } from "../report/schema.ts";
import { moveAside, refuseUnfinished, type Unfinished, unfinishedIn } from "./former-journal.ts";
import { JOURNAL, journalStart } from "./journal.ts";
import { baseOfModel, type ModelBase } from "./model-base.ts";
import { type Plan, planHashOf, planRun } from "./plan-run.ts";
import type { Platform, ProgressListener, ReportFolder } from "./platform.ts";
import { rulesOfPlan } from "./rules-of-plan.ts";
import { type FormerRun, resumeFrom } from "./trial-runner.ts";

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

function proveScorer(scorer: Scorer): void {
  const wrong = selfCheck(scorer);
  if (wrong.length > 0)
    throw new Error(`The scorer cannot be trusted, nothing was sent: ${wrong.join("; ")}.`);
}
