import type { Inputs } from "../config/inputs.ts";
import { modelsOf, requireKeys } from "../config/models.ts";
import { lacksKey } from "../config/read-inputs.ts";
import type { Environment } from "../endpoint/proxy.ts";
import { readWorkflowContext } from "../github/context.ts";
import { publish } from "../github/publish.ts";
import { gateRuns } from "../run/all-models.ts";
import type { GateResult } from "../run/gate-run.ts";
import type { Platform } from "../run/platform.ts";
import { explainFailure } from "./failure.ts";
import { eventText, inputsOfAction } from "./inputs.ts";
import { joinShards } from "./join-shards.ts";
import { actionPlatform } from "./platform.ts";
import { postToGitHub } from "./post-comment.ts";
import { publishReport } from "./publish-report.ts";
import { showResults } from "./report.ts";
import type { ActionContext, ActionIo } from "./runner.ts";
import { formerVerdict, isNotApplicable, reuse, withoutChange, withoutKey } from "./skip.ts";

/** The action: inputs from the runner, the gate, then outputs, job summary and comment. Resolves to the exit code. */
export async function run(env: Environment, { cancellation, ...io }: ActionIo): Promise<number> {
  const { signal, release } = cancellation();
  try {
    const inputs = inputsOfAction(io.runner);
    const workflow = readWorkflowContext(env, eventText(env), inputs["pr-number"]);
    return await runMode(inputs, { ...io, env, workflow, signal });
  } catch (thrown) {
    explainFailure(thrown, { env, runner: io.runner });
    return 1;
  } finally {
    release();
  }
}

async function runMode(inputs: Inputs, context: ActionContext): Promise<number> {
  switch (modeOf(inputs)) {
    case "publish":
      return publishReport(inputs, context);
    case "merge":
      return mergeShards(inputs, context);
    case "gate":
      return runGate(inputs, context);
  }
}

function modeOf({ mode, merge }: Inputs): "publish" | "merge" | "gate" {
  if (mode === "publish") return "publish";
  return merge.length > 0 ? "merge" : "gate";
}

/** Tests every model, unless the change cannot matter, a key is missing, or an earlier verdict still counts. */
async function runGate(inputs: Inputs, context: ActionContext): Promise<number> {
  if (await isNotApplicable(inputs, context)) return withoutChange(inputs, context);
  const platform = actionPlatform(inputs, context);
  const models = await modelsOf(inputs, platform.suiteFiles);
  const keyless = models.find(lacksKey);
  if (keyless !== undefined && inputs["on-missing-key"] === "skip") return withoutKey(keyless, context);
  requireKeys(models);
  const verdict = await formerVerdict(models, inputs, { context, platform });
  if (verdict !== undefined) return reuse(verdict, inputs, context);
  return finish(await gateRuns(models, platform), inputs, { context, platform });
}

/** Decides on the reports of all shards together. */
async function mergeShards(inputs: Inputs, context: ActionContext): Promise<number> {
  if (await isNotApplicable(inputs, context)) return withoutChange(inputs, context);
  const platform = actionPlatform(inputs, context);
  const models = await modelsOf(inputs, platform.suiteFiles);
  const results = await joinShards(models, inputs, { context, platform });
  return results === undefined ? 1 : finish(results, inputs, { context, platform });
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
  } else context.runner.info("No comment: the job that merges the shards writes it.");
  return exitCode;
}
