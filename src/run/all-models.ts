import { groupBy } from "../collections.ts";
import { limitsOf } from "../config/derive-settings.ts";
import type { ModelInputs } from "../config/models.ts";
import { openBudget } from "../endpoint/budget.ts";
import { doubtOfBudget } from "./estimate.ts";
import { refuseUnfinished } from "./former-journal.ts";
import { type GateOptions, type GateResult, openGate } from "./gate-run.ts";
import { planRun } from "./plan-run.ts";
import type { Platform, ProgressListener } from "./platform.ts";

/**
 * The gate of every model of the run. Models at the same host are asked one after the other, so that no endpoint gets
 * more than `concurrency` requests at once; hosts are asked side by side. One deadline and one budget hold for all. Throws a UserError
 * before anything is sent; once something is, every model ends with a report, in the order given.
 */
export async function gateRuns(
  models: readonly ModelInputs[],
  around: Platform,
  options: GateOptions = {},
): Promise<readonly GateResult[]> {
  const [first] = models;
  if (first === undefined) throw new Error("There is no model to ask");
  // A folder that cannot be written to is told before a suite is fetched.
  const folders = models.map((one) => one["report-dir"]);
  const opened = folders.map((path) => ({ path, folder: around.reportFolder(path) }));
  if (options.unfinished === "refuse" && options.resume !== true) await refuseUnfinished(opened);
  const plan = await planRun(first, around);
  // A run that goes on asks only what is missing.
  const doubt = options.resume === true ? undefined : doubtOfBudget(plan, models);
  if (doubt !== undefined) around.watch.told?.({ level: "warning", words: doubt });
  const watches = watchesOf(around.watch, { models: models.length, trials: plan.trials.length });
  const fault = new AbortController();
  const cancelled = AbortSignal.any([around.cancelled, fault.signal]);
  const whole = {
    ...options,
    plan,
    begunMs: around.clock.now(),
    budget: openBudget(limitsOf(models)),
  };
  const ready: Ready[] = [];
  for (const [place, one] of models.entries()) {
    const own = { ...around, cancelled, watch: watches[place] ?? around.watch };
    ready.push({ place, host: one.endpoint.host, begin: await openGate(one, own, whole) });
  }
  const gates = ready.map(({ begin, ...one }) => ({ ...one, hold: begin() }));
  return holdAll(gates, () => fault.abort("The run ended by a fault of its own."));
}

interface Gate {
  readonly place: number;
  readonly host: string;
  readonly hold: () => Promise<GateResult>;
}

/** None of them is begun before all are ready. */
interface Ready extends Omit<Gate, "hold"> {
  readonly begin: () => Gate["hold"];
}

/** Rejects with the first fault, when every gate has come to its end. */
async function holdAll(gates: readonly Gate[], onFault: () => void): Promise<GateResult[]> {
  const results = new Map<number, GateResult>();
  const lanes = [...groupBy(gates, ({ host }) => host).values()].map(async (lane) => {
    for (const { place, hold } of lane) results.set(place, await hold());
  });
  for (const lane of lanes) lane.catch(onFault);
  const faults = (await Promise.allSettled(lanes)).filter(({ status }) => status === "rejected");
  for (const fault of faults) if (fault.status === "rejected") throw fault.reason;
  return gates.flatMap(({ place }) => results.get(place) ?? []);
}

/** For each model a watch; together they tell the one how the whole run goes. */
function watchesOf(
  watch: ProgressListener,
  { models, trials }: { readonly models: number; readonly trials: number },
): readonly ProgressListener[] {
  if (models === 1) return [watch];
  const told = new Set<string>();
  let [begun, done, ended] = [false, 0, 0];
  const advance = (by: number): void => {
    done += by;
    if (by > 0) watch.progressed(done);
  };
  return Array.from({ length: models }, () => {
    let own = 0;
    return {
      planned: (missing) => {
        if (!begun) watch.planned(models * trials);
        begun = true;
        advance(trials - missing);
      },
      confirming: watch.confirming,
      // What is so for all models is told once.
      told: (what) => {
        if (!told.has(what.words)) watch.told?.(what);
        told.add(what.words);
      },
      progressed: (now) => {
        advance(now - own);
        own = now;
      },
      finished: () => {
        ended += 1;
        if (ended === models) watch.finished();
      },
    };
  });
}
