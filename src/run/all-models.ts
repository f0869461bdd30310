import { groupBy } from "../collections.ts";
import { limitsOf } from "../config/derive-settings.ts";
import type { ModelInputs } from "../config/models.ts";
import { openBudget } from "../endpoint/budget.ts";
import { doubtOfBudget } from "./estimate.ts";
import { refuseUnfinished } from "./former-journal.ts";
import { type GateResult, runGate } from "./gate-run.ts";
import { planRun } from "./plan-run.ts";
import type { Platform, ProgressListener } from "./platform.ts";
import { type GateOptions, type PreparedGate, prepareGate, startJournal } from "./prepare-gate.ts";

/**
 * Runs the gate of every model. Models at the same host run one after another, so that no endpoint gets more than
 * `concurrency` requests at once; hosts run side by side. All share one deadline and one budget. Throws a UserError before
 * anything is sent; once something is, every model ends with a report, in the given order.
 */
export async function gateRuns(
  models: readonly ModelInputs[],
  platform: Platform,
  options: GateOptions = {},
): Promise<readonly GateResult[]> {
  const [first] = models;
  if (first === undefined) throw new Error("No model to test");
  // A folder that cannot be written to is reported before a suite is fetched.
  const folders = models.map(({ "report-dir": path }) => ({ path, folder: platform.reportFolder(path) }));
  if (options.unfinished === "refuse" && options.resume !== true) refuseUnfinished(folders);
  const plan = options.plan ?? (await planRun(first, platform));
  // A resumed run asks only what is missing.
  const doubt = options.resume === true ? undefined : doubtOfBudget(plan, models);
  if (doubt !== undefined) platform.watch.onNotice?.({ level: "warning", message: doubt });
  const watches = watchesOf(platform.watch, { models: models.length, trials: plan.trials.length });
  const fault = new AbortController();
  const cancelled = AbortSignal.any([platform.cancelled, fault.signal]);
  const shared = {
    ...options,
    plan,
    runStartMs: platform.clock.now(),
    budget: openBudget(limitsOf(models)),
  };
  const gates: PreparedGate[] = [];
  for (const [index, model] of models.entries()) {
    const own = { ...platform, cancelled, watch: watches[index] ?? platform.watch };
    gates.push(await prepareGate(model, own, shared));
  }
  // No gate starts before all are ready.
  for (const gate of gates) startJournal(gate);
  return runAll(gates, () => fault.abort("The run stopped because of an internal error."));
}

/** Rejects with the first fault, after every gate has ended. */
async function runAll(gates: readonly PreparedGate[], onFault: () => void): Promise<GateResult[]> {
  const results = new Map<PreparedGate, GateResult>();
  const hosts = groupBy(gates, ({ inputs }) => inputs.endpoint.host);
  const lanes = [...hosts.values()].map(async (lane) => {
    for (const gate of lane) results.set(gate, await runGate(gate));
  });
  for (const lane of lanes) lane.catch(onFault);
  const faults = (await Promise.allSettled(lanes)).filter(({ status }) => status === "rejected");
  for (const fault of faults) if (fault.status === "rejected") throw fault.reason;
  return gates.flatMap((gate) => results.get(gate) ?? []);
}

/** A listener for each model; together they report the progress of the whole run to `watch`. */
function watchesOf(
  watch: ProgressListener,
  { models, trials }: { readonly models: number; readonly trials: number },
): readonly ProgressListener[] {
  if (models === 1) return [watch];
  const shown = new Set<string>();
  let [started, done, ended] = [false, 0, 0];
  const advance = (by: number, again = false): void => {
    done += by;
    if (by > 0) watch.progressed(done, again);
  };
  return Array.from({ length: models }, () => {
    let own = 0;
    return {
      planned: (missing) => {
        if (!started) watch.planned(models * trials);
        started = true;
        advance(trials - missing);
      },
      confirming: watch.confirming,
      // A notice that concerns all models is shown once.
      onNotice: (notice) => {
        if (!shown.has(notice.message)) watch.onNotice?.(notice);
        shown.add(notice.message);
      },
      progressed: (now, again) => {
        advance(now - own, again);
        own = now;
      },
      finished: () => {
        ended += 1;
        if (ended === models) watch.finished();
      },
    };
  });
}
