import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readWorkflowContext, type WorkflowContext } from "../../../src/github/context.ts";

const [HEAD, MERGE, BASE] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)];

const ENVIRONMENT = {
  GITHUB_REPOSITORY: "o/r",
  GITHUB_SHA: MERGE,
  GITHUB_RUN_ID: "1000",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_API_URL: "https://github.example/api/v3",
};

const placeFor = (event: string, payload: unknown, prNumber?: number): WorkflowContext | undefined =>
  readWorkflowContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: event }, JSON.stringify(payload), prNumber);

const pullRequest = (repo: string | null): object => ({
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: repo === null ? null : { full_name: repo } },
    base: { sha: BASE },
  },
});
const workflowRun = (over: object): object => ({
  workflow_run: {
    head_sha: HEAD,
    head_branch: "fix",
    head_repository: { full_name: "o/r", owner: { login: "o" } },
    pull_requests: [],
    ...over,
  },
});

describe("the workflow's context", () => {
  test("comes from the runner, with GitHub Enterprise Server's own URLs", () => {
    expect(placeFor("pull_request", pullRequest("o/r"))).toEqual({
      owner: "o",
      repo: "r",
      sha: HEAD,
      event: "pull_request",
      runId: 1_000,
      attempt: 2,
      apiUrl: "https://github.example/api/v3",
      runUrl: "https://github.example/o/r/actions/runs/1000/attempts/2",
      pull: { kind: "number", number: 7 },
      base: { kind: "commit", sha: BASE },
      fromFork: false,
    });
  });

  test.each<[string, string, unknown, WorkflowContext["pull"], string]>([
    ["pull_request_target", "pull_request_target", pullRequest("o/r"), { kind: "number", number: 7 }, HEAD],
    [
      "a comment on a pull request",
      "issue_comment",
      { issue: { number: 9, pull_request: {} } },
      { kind: "number", number: 9 },
      MERGE,
    ],
    [
      "a comment on an issue",
      "issue_comment",
      { issue: { number: 9 } },
      { kind: "none", why: "the comment is on an issue, not on a pull request" },
      MERGE,
    ],
    [
      "a workflow_run of a branch",
      "workflow_run",
      workflowRun({ pull_requests: [{ number: 4, head: { sha: HEAD } }] }),
      { kind: "number", number: 4 },
      HEAD,
    ],
    [
      "a workflow_run of a fork",
      "workflow_run",
      workflowRun({ head_repository: { full_name: "x/r", owner: { login: "x" } } }),
      { kind: "commit", sha: HEAD, head: "x:fix" },
      HEAD,
    ],
    [
      "the merge queue",
      "merge_group",
      { merge_group: { head_ref: "refs/heads/gh-readonly-queue/main/pr-12-0123abcd", head_sha: MERGE } },
      { kind: "number", number: 12 },
      MERGE,
    ],
    ["a push", "push", {}, { kind: "commit", sha: MERGE }, MERGE],
    [
      "a schedule",
      "schedule",
      {},
      { kind: "none", why: "the event schedule belongs to no pull request" },
      MERGE,
    ],
    [
      "a dispatch",
      "workflow_dispatch",
      {},
      { kind: "none", why: "the event workflow_dispatch belongs to no pull request" },
      MERGE,
    ],
    [
      "a payload of another shape",
      "pull_request",
      { pull_request: "?" },
      { kind: "none", why: "the event pull_request belongs to no pull request" },
      MERGE,
    ],
  ])("%s", (_name, event, payload, pull, sha) => {
    expect(placeFor(event, payload)).toMatchObject({ pull, sha });
  });

  const listed = (number: number, base: object): object => ({
    number,
    head: { sha: HEAD },
    base: { ref: "main", sha: BASE, repo: base },
  });
  const upstream = { id: 1, name: "r", url: "https://github.example/api/v3/repos/upstream/r" };
  const own = { id: 2, name: "r", url: "https://github.example/api/v3/repos/O/r" };
  test.each<[string, readonly object[], WorkflowContext["pull"]]>([
    ["the one into this repository", [listed(4, upstream), listed(5, own)], { kind: "number", number: 5 }],
    [
      "by the repository's id where no address is told",
      [listed(4, { id: 1 }), listed(5, { id: 2 })],
      { kind: "number", number: 5 },
    ],
    [
      "by its head where all are into other repositories",
      [listed(4, upstream)],
      { kind: "commit", sha: HEAD, head: "o:fix" },
    ],
  ])("of a workflow_run's pull requests takes %s", (_name, pull_requests, pull) => {
    const payload = { ...workflowRun({ pull_requests }), repository: { id: 2, default_branch: "main" } };
    expect(placeFor("workflow_run", payload)?.pull).toEqual(pull);
  });

  test("knows when the user names a pull request that the event does not mention", () => {
    expect(placeFor("workflow_dispatch", {}, 3)?.pullIsNamed).toBe(true);
    expect(placeFor("schedule", {}, 3)?.pullIsNamed).toBe(true);
    for (const [event, payload] of [
      ["pull_request", pullRequest("o/r")],
      ["workflow_run", workflowRun({})],
      ["push", {}],
    ] as const)
      expect(placeFor(event, payload, 3)?.pullIsNamed).toBeUndefined();
    expect(placeFor("workflow_dispatch", {})?.pullIsNamed).toBeUndefined();
  });

  test("takes the pull request that the user names", () => {
    expect(placeFor("workflow_dispatch", {}, 3)?.pull).toEqual({ kind: "number", number: 3 });
  });

  test.each<[unknown, boolean]>([
    [pullRequest("o/r"), false],
    [pullRequest("O/R"), false],
    [pullRequest("someone/r"), true],
    [pullRequest(null), true],
    [workflowRun({}), false],
    [workflowRun({ head_repository: { full_name: "someone/r" } }), true],
    [{}, false],
  ])("knows a fork: %j is one: %j", (payload, fork) => {
    expect(placeFor("pull_request", payload)?.fromFork).toBe(fork);
  });

  test("is unknown outside a runner", () => {
    expect(readWorkflowContext({}, "{}")).toBeUndefined();
    expect(
      readWorkflowContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: "push", GITHUB_REPOSITORY: "no" }, "{}"),
    ).toBeUndefined();
  });

  test("never crashes, whatever the event's payload holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readWorkflowContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: "push" }, text)?.pull).toBeDefined();
      }),
    );
  });
});

describe("against which commit a change is judged", () => {
  const branch = (ref: string): object => ({ ref, repository: { default_branch: "main" } });
  const pulled = { pull_request: { number: 7, head: { sha: HEAD, repo: null }, base: {} } };
  const queue = { head_ref: "refs/heads/gh-readonly-queue/main/pr-12-0123abcd", head_sha: HEAD };

  test.each<[string, unknown, WorkflowContext["base"]]>([
    ["pull_request", pullRequest("o/r"), { kind: "commit", sha: BASE }],
    ["pull_request_target", pullRequest("x/r"), { kind: "commit", sha: BASE }],
    ["pull_request_review", pullRequest("o/r"), { kind: "commit", sha: BASE }],
    ["pull_request", pulled, { kind: "pull" }],
    ["pull_request", { pull_request: { number: "seven" } }, { kind: "unknown" }],
    ["pull_request", "no payload", { kind: "unknown" }],
    ["merge_group", { merge_group: { ...queue, base_sha: BASE } }, { kind: "commit", sha: BASE }],
    ["merge_group", { merge_group: queue }, { kind: "unknown" }],
    ["workflow_run", workflowRun({}), { kind: "pull", otherwise: MERGE }],
    ["issue_comment", { issue: { number: 9, pull_request: {} } }, { kind: "pull" }],
    ["issue_comment", { issue: { number: 9 } }, { kind: "workspace" }],
    ["push", branch("refs/heads/main"), { kind: "workspace" }],
    ["push", branch("refs/tags/v1"), { kind: "workspace" }],
    ["push", branch("refs/heads/feature"), { kind: "pull" }],
    ["push", {}, { kind: "pull" }],
    ["schedule", {}, { kind: "workspace" }],
    ["workflow_dispatch", {}, { kind: "workspace" }],
  ])("%s %j: %j", (event, payload, base) => {
    expect(placeFor(event, payload)?.base).toEqual(base);
  });

  test("is that of the pull request that the user names, unless the event names it", () => {
    expect(placeFor("workflow_dispatch", {}, 7)?.base).toEqual({ kind: "pull" });
    expect(placeFor("pull_request", pullRequest("o/r"), 8)?.base).toEqual({ kind: "commit", sha: BASE });
  });
});

test.each<[string, object, true | undefined]>([
  ["workflow_dispatch", { ref: "refs/heads/topic" }, true],
  ["workflow_dispatch", { ref: "refs/tags/main" }, true],
  ["workflow_dispatch", { ref: "refs/heads/main" }, undefined],
  ["workflow_dispatch", {}, undefined],
  ["schedule", {}, undefined],
  ["push", { ref: "refs/heads/topic" }, undefined],
])("a run by hand knows another branch than the default one: %s of %j", (event, payload, other) => {
  const place = placeFor(event, { ...payload, repository: { default_branch: "main" } });
  expect(place?.onOtherBranch).toBe(other);
});
