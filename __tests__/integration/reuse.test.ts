import { afterAll, afterEach, beforeEach, expect, test } from "@jest/globals";
import { startDemoModel } from "../../src/demo/server.ts";
import { loadSuites } from "../../src/suite/load.ts";
import { closeAll, closeLater } from "../support/builders/requests.ts";
import { filesWith } from "../support/builders/suites.ts";
import type { ActionEnded } from "../support/run.ts";
import { runAction } from "../support/run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "../support/servers/github-api.ts";
import { cleanUp } from "../support/workspace.ts";

const [HEAD, BASE, MERGE] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)];
const WORKFLOW = ".github/workflows/gate.yml";
const BEFORE = `https://github.example/o/r/actions/runs/1000/attempts/1`;

let api: GitHubApi;
let endpoint: string;
beforeEach(async () => {
  api = closeLater(await startGitHubApi());
  api.heads.set(7, HEAD);
  const { suites, distraction } = await loadSuites("bundled", filesWith({}));
  const model = {
    persona: "keeps-policy",
    suites,
    distraction,
    seeds: [1, 2],
    port: 0,
    latencyMs: 0,
  } as const;
  endpoint = closeLater(await startDemoModel(model)).url;
});
afterEach(closeAll);
afterAll(cleanUp);

function gate(
  event: "pull_request" | "merge_group",
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionEnded> {
  const payload = {
    pull_request: {
      pull_request: {
        number: 7,
        head: { sha: HEAD, repo: { full_name: "o/r" } },
        base: { sha: BASE, repo: { full_name: "o/r" } },
      },
    },
    merge_group: {
      merge_group: {
        head_ref: "refs/heads/gh-readonly-queue/main/pr-7-0123abc",
        head_sha: MERGE,
        base_sha: BASE,
      },
    },
  }[event];
  return runAction(
    {
      endpoint,
      model: "m",
      suites: "agentic",
      runs: "1",
      "github-token": "t",
      "reuse-hours": "12",
      ...inputs,
    },
    {
      event: payload,
      env: {
        GITHUB_REPOSITORY: "o/r",
        GITHUB_SHA: MERGE,
        GITHUB_EVENT_NAME: event,
        GITHUB_RUN_ID: event === "merge_group" ? "2000" : "1000",
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_WORKFLOW_REF: `o/r/${WORKFLOW}@refs/pull/7/merge`,
        GITHUB_SERVER_URL: "https://github.example",
        GITHUB_API_URL: api.url,
      },
    },
  );
}

/** GitHub's own record of the pull request's run. */
function ended(conclusion: string): void {
  api.attempts.set("1000/1", {
    path: WORKFLOW,
    event: "pull_request",
    head_sha: HEAD,
    conclusion,
    run_started_at: new Date(Date.now() - 90 * 60_000).toISOString(),
    repository: { full_name: "o/r" },
    head_repository: { full_name: "o/r" },
  });
}

test("a merge queue reuses the verdict that the pull request's own run left, and asks no model", async () => {
  expect((await gate("pull_request")).outputs).toMatchObject({ outcome: "passed", reused: "" });
  ended("success");
  const comment = api.comments[0]?.body;
  const queue = await gate("merge_group", { status: "true", endpoint: endpoint, concurrency: "2" });
  expect(queue).toMatchObject({ code: 0, outputs: { outcome: "passed", reused: BEFORE } });
  expect(queue.summary).toContain("### ✅ Gate passed: verdict reused");
  expect(queue.summary).toMatch(
    /passed [0-9]+ min [0-9]+ s ago with the same suite, prompts, models, settings and rules: \[run of <code>a{12}<\/code>\]/,
  );
  expect(queue.summary).toContain(`](${BEFORE}). No model was asked.`);
  expect(queue.stdout).toMatch(/^::notice title=NESSiE gate passed%3A verdict reused::/m);
  expect(queue.stdout).not.toContain("Running");
  expect(api.comments.map(({ body }) => body)).toEqual([comment]);
  expect(api.statuses).toMatchObject([{ sha: MERGE, state: "success", context: "nessie" }]);
});

test.each<[string, Readonly<Record<string, string>>, string, string]>([
  ["of other settings", { runs: "2" }, "success", "are not the same"],
  ["of a run that did not end well", {}, "failure", "did not succeed"],
  ["that is too old", { "reuse-hours": "1" }, "success", "its verdict is 1 hour old"],
])("it does not reuse one %s: the gate runs and says why", async (_name, inputs, conclusion, why) => {
  await gate("pull_request");
  ended(conclusion);
  const queue = await gate("merge_group", inputs);
  expect(queue.stdout).toContain("No verdict is reused:");
  expect(queue.stdout).toContain(why);
  expect(queue.stdout).toContain("Running");
  expect(queue.outputs).toMatchObject({ outcome: "passed", reused: "" });
});

test("it reuses none by default", async () => {
  await gate("pull_request");
  ended("success");
  const queue = await gate("merge_group", { "reuse-hours": "0" });
  expect(queue.stdout).toContain("Running");
  expect(api.requests.filter((request) => request.includes("/actions/"))).toEqual([]);
});
