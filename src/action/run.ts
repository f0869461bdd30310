import type { ActionName } from "../config/input-definition.ts";
import { INPUTS, type Inputs } from "../config/inputs.ts";
import { lacksKey, requireKeys } from "../config/keys.ts";
import { modelsOf } from "../config/models.ts";
import type { Environment } from "../endpoint/proxy.ts";
import { UserError } from "../errors.ts";
import { publish } from "../github/publish.ts";
import { removeFormerVerdicts } from "../platform/former-verdicts.ts";
import { gateRuns } from "../run/all-models.ts";
import type { GateResult } from "../run/gate-run.ts";
import type { Platform } from "../run/platform.ts";
import { explainFailure } from "./failure.ts";
import { ACTION_KEY, readActionInputs } from "./inputs.ts";
import { joinShards } from "./join-shards.ts";
import { actionPlatform } from "./platform.ts";
import { postToGitHub } from "./post-comment.ts";
import { postIssue } from "./post-issue.ts";
import { publishReport } from "./publish-report.ts";
import { showResults } from "./report.ts";
import type { ActionContext, ActionIo } from "./runner.ts";
import { formerVerdict, isNotApplicable, reuse, withoutChange, withoutKey } from "./skip.ts";

const ACTIONS = { gate: runGate, publish: publishReport, merge: mergeShards } as const satisfies Record<
  ActionName,
  (inputs: Inputs, context: ActionContext) => Promise<number>
>;

/** An action: inputs from the runner, its work, then outputs, job summary and comment. Resolves to the exit code. */
export async function run(
  action: ActionName,
  env: Environment,
  { cancellation, ...io }: ActionIo,
): Promise<number> {
  const { signal, release } = cancellation();
  try {
    // Before the inputs are read, since whatever is wrong with them must leave none either.
    const folder = io.runner.getInput("report-dir") || INPUTS["report-dir"].default;
    removeFormerVerdicts({ "report-dir": folder }, io);
    const { inputs, context } = await readActionInputs(action, { ...io, env, signal });
    removeFormerVerdicts(inputs, { ...io, models: modelsOf(inputs) });
    return await ACTIONS[action](inputs, context);
  } catch (thrown) {
    explainFailure(thrown, { env, runner: io.runner });
    return 1;
  } finally {
    release();
  }
}

/** Tests every model, unless the change cannot matter, a key is missing, or an earlier verdict still counts. */
async function runGate(inputs: Inputs, context: ActionContext): Promise<number> {
  if (await isNotApplicable(inputs, context)) return withoutChange(inputs, context);
  const platform = actionPlatform(context);
  const models = modelsOf(inputs);
  const keyless = models.find(lacksKey);
  if (keyless !== undefined && maySkip(inputs)) return withoutKey(keyless, context);
  requireKeys(models, ACTION_KEY);
  const verdict = await formerVerdict(models, inputs, { context, platform });
  if (verdict !== undefined) return reuse(verdict, inputs, context);
  return finish(await gateRuns(models, platform), inputs, { context, platform });
}

/** Only where no key at all was given: a change that chooses an endpoint without one must not skip its own gate. */
function maySkip({ "on-missing-key": how, "api-key": keys, "extra-headers": headers }: Inputs): boolean {
  return how === "skip" && Object.keys(keys).length + Object.keys(headers).length === 0;
}

/** Decides on the reports of all shards together. */
async function mergeShards(inputs: Inputs, context: ActionContext): Promise<number> {
  if (await isNotApplicable(inputs, context)) return withoutChange(inputs, context);
  if (inputs.reports.length === 0)
    throw new UserError(
      'Input "reports" is missing: name the reports to join, such as reports/**/report.json.',
    );
  const platform = actionPlatform(context);
  const results = await joinShards(modelsOf(inputs), inputs, { context, platform });
  if (!("problems" in results)) return finish(results, inputs, { context, platform });
  await postIssue(results, inputs, context);
  return 1;
}

async function finish(
  results: readonly GateResult[],
  inputs: Inputs,
  { context, platform }: { readonly context: ActionContext; readonly platform: Platform },
): Promise<number> {
  const exitCode = await showResults(results, inputs, { context, platform });
  if (inputs.shard === undefined) {
    const reports = results.map(({ report }) => report);
    await postToGitHub(inputs, context, (github, workflow, settings) =>
      publish(github, reports, workflow, settings),
    );
    await postIssue(reports, inputs, context);
  } else context.runner.info("No comment: the job that merges the shards writes it.");
  return exitCode;
}
