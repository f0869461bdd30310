import type { GitHubApi } from "./servers/github-api.ts";

export const [HEAD, BASE, MERGE] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)] as const;

/** The payload of a pull request, from this repository unless told. */
export function pullRequestFrom(repo = "o/r"): unknown {
  return {
    pull_request: {
      number: 7,
      head: { sha: HEAD, repo: { full_name: repo } },
      base: { sha: BASE, repo: { full_name: "o/r" } },
    },
  };
}

/** The runner's environment of a workflow in the repository o/r. */
export function runnerEnv(api: GitHubApi, event = "pull_request"): Record<string, string> {
  return {
    GITHUB_REPOSITORY: "o/r",
    GITHUB_SHA: MERGE,
    GITHUB_EVENT_NAME: event,
    GITHUB_RUN_ID: "1000",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_API_URL: api.url,
  };
}

/** The path of the workflow that calls the gate. */
export const WORKFLOW = ".github/workflows/gate.yml";

/** The runner's variables in the gate's job of that workflow. */
export const IN_WORKFLOW = {
  GITHUB_WORKFLOW_REF: `o/r/${WORKFLOW}@refs/pull/7/merge`,
  GITHUB_JOB: "nessie",
  GITHUB_ACTION_REPOSITORY: "OWNER/nessie-action",
} as const;

/** That workflow, with these inputs of the gate; the job has further keys. */
export function gateWorkflow(
  inputs: Readonly<Record<string, string>>,
  job: Readonly<Record<string, unknown>> = {},
): string {
  const step = { uses: "OWNER/nessie-action@v0", with: inputs };
  const steps = [{ uses: "actions/checkout@v6" }, step];
  return JSON.stringify({
    on: "pull_request",
    jobs: { nessie: { "runs-on": "ubuntu-latest", ...job, steps } },
  });
}
