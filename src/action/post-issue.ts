import type { Inputs } from "../config/inputs.ts";
import { openCalls, openGitHub } from "../github/client.ts";
import { openIssues } from "../github/issues.ts";
import { publishIssue, whyNoIssue } from "../github/publish-issue.ts";
import type { NotMerged } from "../report/comment/short-comments.ts";
import type { Report } from "../report/schema.ts";
import { logPublished, toWrite } from "./post-comment.ts";
import type { ActionContext } from "./runner.ts";
import { trendOf } from "./trend.ts";

/** Keeps the gate's issue, if it is to have one. A failure is a warning and never changes the result. */
export async function postIssue(
  ended: readonly Report[] | NotMerged,
  inputs: Inputs,
  context: ActionContext,
): Promise<void> {
  if (!inputs.issue) return;
  const { "gate-name": gateName, artifact } = inputs;
  const target = toWrite(inputs, context);
  const why = typeof target === "string" ? target : whyNoIssue(target.workflow);
  if (typeof target === "string" || why !== undefined) return context.runner.info(`No issue: ${why}.`);
  const { workflow, token, options } = target;
  const clients = {
    github: openGitHub(workflow, token, options),
    issues: openIssues(openCalls(workflow, token, options)),
  };
  const news =
    "problems" in ended
      ? ({ kind: "not-merged", notMerged: ended } as const)
      : ({ kind: "reports", reports: ended, trend: await trendOf(ended, inputs, context) } as const);
  const linked = artifact === undefined ? {} : { artifact };
  logPublished(await publishIssue(clients, news, { context: workflow, gateName, ...linked }), context);
}
