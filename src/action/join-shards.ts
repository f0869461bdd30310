import type { Inputs } from "../config/inputs.ts";
import type { ModelInputs } from "../config/models.ts";
import { UserError } from "../errors.ts";
import { publishNotMerged } from "../github/publish.ts";
import { filesHere } from "../platform/node.ts";
import { type NotMerged, notMergedSummary } from "../report/comment/short-comments.ts";
import type { GateResult } from "../run/gate-run.ts";
import { mergeRun } from "../run/merge-run.ts";
import type { Platform } from "../run/platform.ts";
import { explainFailure } from "./failure.ts";
import { addSummary } from "./outputs.ts";
import { postToGitHub } from "./post-comment.ts";
import type { ActionContext } from "./runner.ts";

/** Joins the reports of the shards. If they do not make a whole run, that is reported like any failure. */
export async function joinShards(
  models: readonly ModelInputs[],
  inputs: Inputs,
  { context, platform }: { readonly context: ActionContext; readonly platform: Platform },
): Promise<readonly GateResult[] | NotMerged> {
  try {
    // Other jobs' reports are local files, never those of the base commit.
    const reportFiles = filesHere(context).projectFiles;
    return await mergeRun(models, inputs.reports, { ...platform, reportFiles });
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    const { problems } = thrown;
    explainFailure(thrown, context);
    addSummary(() => notMergedSummary(problems), context);
    const notMerged: NotMerged = { problems, models: models.map((model) => model.name ?? model.model) };
    await postToGitHub(inputs, context, (github, workflow, settings) =>
      publishNotMerged(github, notMerged, { context: workflow, settings }),
    );
    return notMerged;
  }
}
