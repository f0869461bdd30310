import type { Inputs } from "../config/inputs.ts";
import { type GitHub, openGitHub } from "../github/client.ts";
import type { WorkflowContext } from "../github/context.ts";
import type { CallOptions } from "../github/octokit.ts";
import type { Published, PublishSettings } from "../github/publish.ts";
import { logLine } from "../report/render/escape.ts";
import { type ActionContext, TITLE } from "./runner.ts";

/** Writes comment and status. A failure is a warning and never changes the result. */
export async function postToGitHub(
  inputs: Inputs,
  context: ActionContext,
  post: (github: GitHub, workflow: WorkflowContext, settings: PublishSettings) => Promise<Published>,
): Promise<void> {
  const { "gate-name": gateName, comment, status, artifact } = inputs;
  if (comment === "never" && !status) return;
  const target = toWrite(inputs, context);
  if (typeof target === "string") return context.runner.info(`No comment: ${target}.`);
  const { workflow, token, options } = target;
  const settings = { gateName, comment, status, ...(artifact !== undefined && { artifact }) };
  logPublished(await post(openGitHub(workflow, token, options), workflow, settings), context);
}

interface WriteTarget {
  readonly workflow: WorkflowContext;
  readonly token: string;
  readonly options: CallOptions;
}

/** Where a run may write on GitHub, or why it may not. */
export function toWrite(
  { "github-token": token }: Inputs,
  { workflow, signal, clock }: ActionContext,
): WriteTarget | string {
  if (signal.aborted) return "the run was cancelled";
  if (workflow === undefined) return "this is not a GitHub Actions run";
  if (token === undefined) return "there is no github-token";
  return { workflow, token, options: { clock, signal } };
}

export function logPublished({ notes, warnings }: Published, { runner }: ActionContext): void {
  for (const note of notes) runner.info(logLine(note));
  for (const warning of warnings) runner.warning(logLine(warning), TITLE);
}
