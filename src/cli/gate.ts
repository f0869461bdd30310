import { requireBaselines } from "../config/gate-rules.ts";
import { INPUTS, type Inputs } from "../config/inputs.ts";
import { requireKeys } from "../config/keys.ts";
import { modelsOf } from "../config/models.ts";
import { hasResponse } from "../execution/completed-trial.ts";
import { removeFormerVerdicts } from "../platform/former-verdicts.ts";
import { type JobOutcome, jobOutcome } from "../report/render/all-models.ts";
import { count, plural } from "../report/render/numbers.ts";
import { gateRuns } from "../run/all-models.ts";
import type { GateResult } from "../run/gate-run.ts";
import { planRun } from "../run/plan-run.ts";
import type { Platform } from "../run/platform.ts";
import type { GateOptions } from "../run/prepare-gate.ts";
import { type CommandContext, text, type Values } from "./context.ts";
import { type AskedPart, inPartFolder, planOfPart } from "./part.ts";
import { requireAll } from "./require-all.ts";
import { printNothingToAsk, printResults } from "./results.ts";
import { CLI_KEY } from "./settings.ts";
import { terminalPlatform } from "./terminal.ts";

export interface RunOptions extends GateOptions {
  /** The part to run, instead of all. */
  readonly asked?: AskedPart | undefined;
  /** What is not as at any terminal. */
  readonly over?: Partial<Platform>;
}

/** Removes an earlier verdict before the settings are read, since whatever is wrong with them must leave none either. */
export function removeVerdictIn(values: Values, { cwd }: CommandContext): void {
  removeFormerVerdicts({ "report-dir": text(values["report-dir"]) || INPUTS["report-dir"].default }, { cwd });
}

/** Runs the gate and prints its results; resolves to how it ended for all models together. */
export async function runAndPrint(
  inputs: Inputs,
  context: CommandContext,
  { asked, over, ...options }: RunOptions,
): Promise<JobOutcome> {
  const { signal, release } = context.cancellation();
  try {
    const platform = { ...terminalPlatform(context, signal), ...over };
    const models = modelsOf(inputs);
    // The report of a whole run stays while a part is asked in a folder of its own.
    if (asked === undefined) removeFormerVerdicts(inputs, { cwd: context.cwd, models });
    const keys = options.scripted === true ? [] : [() => requireKeys(models, CLI_KEY)];
    const baselines = models.map(({ baseline }) => baseline);
    await requireAll(
      [...keys, () => requireBaselines(baselines, platform.projectFiles)],
      [() => planRun(inputs, platform)],
    );
    const plan = asked && (await planOfPart(asked, models, platform));
    if (typeof plan === "string") {
      printNothingToAsk(plan, context);
      return "partial";
    }
    const where = plan === undefined ? { inputs, models } : inPartFolder({ inputs, models }, platform);
    removeFormerVerdicts(where.inputs, { cwd: context.cwd, models: where.models });
    const results = await gateRuns(where.models, platform, { ...options, ...(plan && { plan }) });
    await printResults(results, where.inputs, { context, platform });
    if (options.scripted !== true) printHowToResume(results, context);
    return jobOutcome(results.map(({ report }) => report));
  } finally {
    release();
  }
}

/** The last line of a run that can be resumed. */
function printHowToResume(results: readonly GateResult[], { print }: CommandContext): void {
  const trials = results.flatMap(({ report }) => report.trials);
  const kept = trials.filter(({ reply }) => hasResponse(reply)).length;
  if (kept === trials.length || kept === 0) return;
  print(
    `\n${count(kept)} of ${plural(trials.length, "trial")} are kept. To run only the rest, repeat the command with --resume.`,
  );
}
