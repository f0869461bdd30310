import { appendFileSync } from "node:fs";
import * as core from "@actions/core";
import type { Inputs } from "../config/inputs.ts";
import { messageOf } from "../errors.ts";
import { type GitHub, openGitHub } from "../github/client.ts";
import type { WorkflowContext } from "../github/context.ts";
import type { Published, PublishSettings } from "../github/publish.ts";
import { clock } from "../platform/node.ts";
import { logLine } from "../report/render/escape.ts";

/** Where the action runs, if that is known, and what ends it. */
export interface Where {
  readonly place: WorkflowContext | undefined;
  readonly signal: AbortSignal;
}

/** Writes something that changes nothing about the result: what cannot be written is a warning. */
export function attempt(what: string, act: () => void): void {
  try {
    act();
  } catch (thrown) {
    core.warning(logLine(`The gate could not write ${what}: ${messageOf(thrown)}`));
  }
}

/** Comment and status; what cannot be written is a warning and changes nothing. */
export async function postToGitHub(
  inputs: Inputs,
  { place, signal }: Where,
  tell: (github: GitHub, place: WorkflowContext, settings: PublishSettings) => Promise<Published>,
): Promise<void> {
  const { "github-token": token, "gate-name": gateName, comment, status, artifact } = inputs;
  if (comment === "never" && !status) return;
  if (place === undefined || token === undefined || signal.aborted) {
    const why = signal.aborted
      ? "the run was cancelled"
      : place === undefined
        ? "this is no run of GitHub Actions"
        : "there is no github-token";
    core.info(`No comment: ${why}.`);
    return;
  }
  const github = openGitHub(place, token, { clock, signal });
  const { notes, warnings } = await tell(github, place, {
    gateName,
    comment,
    status,
    ...(artifact !== undefined && { artifact }),
  });
  for (const note of notes) core.info(logLine(note));
  for (const warning of warnings) core.warning(logLine(warning), { title: "NESSiE gate" });
}

/** Adds to the job's summary, if the runner has one. Throws if its file cannot be written. */
export function addSummary(text: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (path) appendFileSync(path, text);
}
