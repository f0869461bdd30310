import type { Place } from "../../../src/github/context.ts";

/** A run for pull request 7 of o/r, at that API. */
export function placeAt(
  apiUrl: string,
  { sha, base }: { readonly sha: string; readonly base: Place["base"] },
): Place {
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
