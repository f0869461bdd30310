import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openCalls, openGitHub } from "../../../src/github/client.ts";
import type { WorkflowContext } from "../../../src/github/context.ts";
import { findVerdict, type ReuseResult } from "../../../src/github/reuse-verdict.ts";
import { encodeState, marker, type State } from "../../../src/report/comment/state.ts";
import { quickCalls } from "../../support/builders/contexts.ts";
import { type GitHubApi, startGitHubApi } from "../../support/servers/github-api.ts";

const [HEAD, QUEUE] = ["a".repeat(40), "c".repeat(40)];
const CONTENT = `sha256:${"1".repeat(64)}`;
const NOW = new Date("2026-11-24T12:00:00Z");
const BOT = "github-actions[bot]";
const WORKFLOW = ".github/workflows/gate.yml";

const ATTEMPT = {
  path: WORKFLOW,
  event: "pull_request",
  head_sha: HEAD,
  conclusion: "success",
  run_started_at: "2026-11-24T10:00:00Z",
  repository: { full_name: "o/r" },
  head_repository: { full_name: "O/r" },
};
const STATE: State = {
  version: 1,
  sha: HEAD,
  runId: 900,
  attempt: 2,
  outcome: "passed",
  suiteHash: "sha256:0",
  content: CONTENT,
  figures: [],
  unsafeCases: [],
};

let api: GitHubApi;
beforeEach(async () => {
  api = await startGitHubApi();
  api.heads.set(7, HEAD);
  api.attempts.set("900/2", ATTEMPT);
  say(STATE);
});
afterEach(() => api.close());

function say(state: State, over: Partial<GitHubApi["comments"][number]> = {}): void {
  const body = `${marker("nessie")}\n${encodeState(state)}\n\nGate passed\n`;
  api.comments.splice(0, 1, { id: 1, body, login: BOT, ...over });
}

function find(over: Partial<WorkflowContext> = {}, hours = 4): Promise<ReuseResult> {
  const context: WorkflowContext = {
    owner: "o",
    repo: "r",
    sha: QUEUE,
    event: "merge_group",
    runId: 1_000,
    attempt: 1,
    apiUrl: api.url,
    runUrl: "https://github.example/o/r/actions/runs/1000/attempts/1",
    workflow: WORKFLOW,
    pull: { kind: "number", number: 7 },
    base: { kind: "workspace" },
    fromFork: false,
    ...over,
  };
  const ways = {
    github: openGitHub(context, "token", quickCalls()),
    call: openCalls(context, "token", quickCalls()),
  };
  return findVerdict(ways, context, {
    gateName: "nessie",
    content: CONTENT,
    maxAgeMs: hours * 3_600_000,
    now: NOW,
  });
}

const none = (why: string): unknown => ({ kind: "none", why: expect.stringContaining(why) });

test("the verdict of the pull request's own run is found, with its run and age", async () => {
  expect(await find()).toEqual({
    kind: "verdict",
    sha: HEAD,
    runUrl: "https://github.example/o/r/actions/runs/900/attempts/2",
    ageMs: 2 * 3_600_000,
  });
});

const SOURCE = { key: "1".repeat(16), names: "2".repeat(16), name: "m" };
const OTHER = {
  ...SOURCE,
  key: "3".repeat(16),
  attempt: 2,
  outcome: "passed",
  suiteHash: "",
  content: CONTENT,
} as const;
const FIRST = { ...STATE, content: `sha256:${"2".repeat(64)}`, source: { ...SOURCE, attempt: 2 } };
const other = (over: object): State => ({
  ...FIRST,
  others: [{ ...OTHER, figures: [], unsafeCases: [], ...over }],
});

test("the verdict of one of several jobs is found among those of the others", async () => {
  say(other({}));
  expect(await find()).toMatchObject({ kind: "verdict", sha: HEAD });
});

describe("no verdict is reused", () => {
  test.each<[string, State, string]>([
    ["where another job of the run failed", other({ outcome: "failed" }), "the gate did not pass in #7"],
    [
      "where a job failed of which nothing else is remembered",
      { ...STATE, unlisted: "failed" },
      "the gate did not pass in #7",
    ],
    ["that an earlier attempt found", other({ attempt: 1 }), "from an earlier attempt"],
    ["where the last run tested nothing", { ...STATE, notApplicable: true }, "are not the same"],
  ])("%s [L37]", async (_name, state, why) => {
    say(state);
    expect(await find()).toEqual(none(why));
  });

  test.each(["github-actions", BOT])("that a person with the app's name wrote: %s [L37]", async (login) => {
    say(STATE, { login, type: "User" });
    expect(await find()).toEqual(none("the gate left no verdict in #7"));
  });

  test.each<[string, Partial<State>, string]>([
    ["that did not pass", { outcome: "failed" }, "the gate did not pass in #7"],
    ["that was incomplete", { outcome: "incomplete" }, "the gate did not pass in #7"],
    ["of other content", { content: `sha256:${"2".repeat(64)}` }, "are not the same"],
    ["of another commit than the head", { sha: "b".repeat(40) }, "for another commit than the head of #7"],
    ["whose run is not there", { runId: 901 }, "Not Found"],
  ])("%s [L37]", async (_name, over, why) => {
    say({ ...STATE, ...over });
    expect(await find()).toEqual(none(why));
  });

  test("of a comment that remembers no content", async () => {
    const { content: _, ...without } = STATE;
    say(without);
    expect(await find()).toEqual(none("are not the same"));
  });

  test.each<[string, Partial<typeof ATTEMPT> | Readonly<Record<string, unknown>>, string]>([
    ["of another workflow", { path: ".github/workflows/evil.yml" }, "belongs to another workflow"],
    ["of another event", { event: "push" }, "did not test the pull request's head"],
    ["of another commit", { head_sha: "b".repeat(40) }, "did not test the pull request's head"],
    ["that failed", { conclusion: "failure" }, "did not succeed"],
    ["that has not ended", { conclusion: null }, "did not succeed"],
    ["of a fork", { head_repository: { full_name: "stranger/r" } }, "belongs to another repository"],
    ["of a fork that is gone", { head_repository: null }, "belongs to another repository"],
    ["of another repository", { repository: { full_name: "o/other" } }, "belongs to another repository"],
    ["that is too old", { run_started_at: "2026-11-24T07:59:59Z" }, "its verdict is 4 hours old"],
    ["that has yet to begin", { run_started_at: "2026-11-24T12:00:01Z" }, "has not started yet"],
    ["of another shape", { event: 7 }, "GitHub could not be asked"],
  ])("that names a run %s [L37]", async (_name, over, why) => {
    api.attempts.set("900/2", { ...ATTEMPT, ...over });
    expect(await find()).toEqual(none(why));
  });

  test.each<[string, Partial<WorkflowContext>, string]>([
    ["outside of a merge queue", { event: "pull_request" }, "in a merge queue only"],
    ["without a pull request", { pull: { kind: "none", why: "?" } }, "names no pull request"],
    ["where the workflow is not known", { workflow: "" }, "belongs to another workflow"],
  ])("%s [L37]", async (_name, over, why) => {
    expect(await find(over)).toEqual(none(why));
  });

  test("that someone else wrote, or that is not in the gate's second line [L37]", async () => {
    say(STATE, { login: "mallory" });
    expect(await find()).toEqual(none("the gate left no verdict in #7"));
    say(STATE, { body: `${marker("nessie")}\n\nGate failed\n${encodeState(STATE)}\n` });
    expect(await find()).toEqual(none("the gate left no verdict in #7"));
    say(STATE, { body: `${marker("other")}\n${encodeState(STATE)}\n` });
    expect(await find()).toEqual(none("the gate left no verdict in #7"));
    api.comments.splice(0, 1);
    expect(await find()).toEqual(none("the gate left no verdict in #7"));
  });

  test("where the token may not ask, and the reason names the permissions", async () => {
    api.refuse = (request) =>
      request.includes("/actions/")
        ? { status: 403, message: "Resource not accessible by integration" }
        : undefined;
    expect(await find()).toEqual(none("the job needs pull-requests: read and actions: read"));
  });
});
