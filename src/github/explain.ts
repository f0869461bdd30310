import { messageOf, UserError } from "../errors.ts";
import type { WorkflowContext } from "./context.ts";
import { GitHubError } from "./error.ts";
import { isRateLimit } from "./rate-limit.ts";

const PERMISSIONS = {
  comment: "pull-requests: write",
  status: "statuses: write",
  issue: "issues: write",
} as const;

/** Explains why something could not be written, and what to change. */
export function explain(what: keyof typeof PERMISSIONS, thrown: unknown, context: WorkflowContext): string {
  return `The gate's ${what} could not be written: ${whyOf(PERMISSIONS[what], thrown, context)}`;
}

/** Explains why an issue was closed without a sentence. */
export function explainUnsaid(thrown: unknown, context: WorkflowContext): string {
  return `The gate's issue was closed without a sentence: ${whyOf(PERMISSIONS.issue, thrown, context)}`;
}

function whyOf(permission: string, thrown: unknown, context: WorkflowContext): string {
  const status = thrown instanceof GitHubError ? thrown.status : 0;
  const message = messageOf(thrown);
  const { pull } = context;
  if (/\bis locked\b/i.test(message)) return "the conversation is locked.";
  if (isRateLimit(message) || status === 429) return "GitHub's rate limit was reached.";
  if (status === 401) return "the token is not valid.";
  if (/\bissue was deleted\b/i.test(message)) return "it was deleted meanwhile; the next run opens another.";
  if (status === 410)
    return "issues are switched off in this repository. Switch them on in its settings, under Features, or set issue: false.";
  if (status === 403 && lacksPermission(message)) {
    return mayOnlyRead(context)
      ? "runs of pull requests from forks have a read-only token. docs/forks.md shows how to publish from a second workflow."
      : `the token lacks a permission. Add to the job: permissions: { ${permission} }`;
  }
  if (status === 404 && pull.kind === "number") {
    return `there is no pull request #${pull.number}, or the token may not see it. The job needs: permissions: { ${permission} }`;
  }
  if (status === 404 && permission === PERMISSIONS.issue)
    return `the token may not see the repository's issues, or it was transferred meanwhile. The job needs: permissions: { ${permission} }`;
  if (status === 0) return `GitHub could not be reached (${message}).`;
  return `GitHub answered ${status} (${message}).`;
}

/** GitHub's message for an Actions token without the permission; other refusals have other reasons. */
export function lacksPermission(message: string): boolean {
  return /resource not accessible by integration/i.test(message);
}

/** Runs of a fork's pull request are read-only, except those that it triggers in the base repository. */
function mayOnlyRead({ fromFork, event }: WorkflowContext): boolean {
  return fromFork && !["pull_request_target", "workflow_run"].includes(event);
}

/** Turns a refusal to read a file into advice. */
export async function explained<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    if (!(thrown instanceof GitHubError)) throw thrown;
    throw new UserError(`${path} cannot be read through GitHub's API: ${whyRefused(thrown)}.`, {
      cause: thrown,
    });
  }
}

function whyRefused({ status, message }: GitHubError): string {
  if (status === 0) return `GitHub could not be reached (${message})`;
  if (status === 401) return "the token is not valid";
  if (/too large|100 MB/i.test(message)) return "it is too large";
  if (status === 429 || isRateLimit(message)) return "GitHub's rate limit was reached";
  if ((status === 403 && lacksPermission(message)) || status === 404) {
    return "the token may not read the repository. Add to the job: permissions: { contents: read, pull-requests: read }";
  }
  return `GitHub answered ${status} (${message})`;
}
