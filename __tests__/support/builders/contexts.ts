import type { Clock } from "../../../src/execution/clock.ts";
import type { WorkflowContext } from "../../../src/github/context.ts";
import type { CallOptions } from "../../../src/github/octokit.ts";
import { fakeClock } from "../fake-clock.ts";

/** A run for pull request 7 of o/r, at that API. */
export function contextAt(
  apiUrl: string,
  { sha, base }: { readonly sha: string; readonly base: WorkflowContext["base"] },
): WorkflowContext {
  return {
    owner: "o",
    repo: "r",
    sha,
    event: "pull_request",
    runId: 1,
    attempt: 1,
    apiUrl,
    runUrl: "",
    pull: { kind: "number", number: 7 },
    base,
    fromFork: false,
  };
}

/** Calls that no test waits for: a second before a retry takes a millisecond. */
export function quickCalls(clock: Clock = fakeClock()): CallOptions {
  return { clock, signal: new AbortController().signal, retrySecondMs: 1 };
}
