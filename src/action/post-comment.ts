import type { Inputs } from "../config/inputs.ts";
import { type GitHub, openGitHub } from "../github/client.ts";
import type { WorkflowContext } from "../github/context.ts";
import type { Published, PublishSettings } from "../github/publish.ts";
import { logLine } from "../report/render/escape.ts";
import { type ActionContext, TITLE } from "./runner.ts";

/** Writes comment and status. A failure is a warning and never changes the result. */
export async function postToGitHub(
  inputs: Inputs,
  { workflow, signal, runner, clock }: ActionContext,
  post: (github: GitHub, workflow: WorkflowContext, settings: PublishSettings) => Promise<Published>,
): Promise<void> {
  const { "github-token": token, "gate-name": gateName, comment, status, artifact } = inputs;
  if (comment === "never" && !status) return;
  if (workflow === undefined || token === undefined || signal.aborted) {
    const why = signal.aborted
      ? "the run was cancelled"
      : workflow === undefined
        ? "this is not a GitHub Actions run"
        : "there is no github-token";
    runner.info(`No comment: ${why}.`);
    return;
  }
  const github = openGitHub(workflow, token, { clock, signal });
  const { notes, warnings } = await post(github, workflow, {
    gateName,
    comment,
    status,
    ...(artifact !== undefined && { artifact }),
  });
  for (const note of notes) runner.info(logLine(note));
  for (const warning of warnings) runner.warning(logLine(warning), TITLE);
}
