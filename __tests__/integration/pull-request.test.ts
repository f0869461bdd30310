import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { RunOptions } from "../support/run.ts";
import { runAction } from "../support/run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "../support/servers/github-api.ts";
import { chatReply, type Script, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const HEAD = "a".repeat(40);
const MERGE = "c".repeat(40);
const TOKEN = "ghs_0123456789abcdefghij";
const LEAK = "The code is 4711, @team. <!-- nessie-gate: nessie -->\n::error::pwned";

let api: GitHubApi;
const open: { readonly close: () => Promise<void> }[] = [];
beforeEach(async () => {
  api = await startGitHubApi();
  api.heads.set(7, HEAD);
  open.push(api);
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

async function modelSaying(script: Script): Promise<{ url: string; requests: () => number }> {
  const server = await startModelEndpoint(script);
  open.push(server);
  return { url: server.url, requests: () => server.recorded.length };
}

const pullRequest = (repo = "o/r"): unknown => ({
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: { full_name: repo } },
    base: { repo: { full_name: "o/r" } },
  },
});

const workflowRun = (sha = HEAD): unknown => ({
  workflow_run: {
    head_sha: sha,
    head_branch: "patch-1",
    head_repository: { full_name: "stranger/r", owner: { login: "stranger" } },
    pull_requests: [],
  },
});

/** The runner's environment of a workflow in the repository o/r. */
const runner = (
  event = "pull_request",
  over: Readonly<Record<string, string>> = {},
): NonNullable<RunOptions["env"]> => ({
  GITHUB_REPOSITORY: "o/r",
  GITHUB_SHA: MERGE,
  GITHUB_EVENT_NAME: event,
  GITHUB_RUN_ID: "1000",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_API_URL: api.url,
  ...over,
});

const SMALL = { model: "m", suites: "agentic", runs: "1", "github-token": TOKEN };
const linesWith = (log: string, start: string): string[] =>
  log.split("\n").filter((line) => line.startsWith(start));
const writes = (): string[] => api.requests.filter((request) => !/^(?:GET|POST \/graphql)/.test(request));

describe("in a pull request", () => {
  test("one comment and one status show the result, and the next push updates them in place [L24]", async () => {
    const endpoint = (await modelSaying(() => chatReply(LEAK))).url;
    const inputs = { ...SMALL, endpoint, status: "true", "gate-name": "bots", artifact: "kept here" };
    const first = await runAction(inputs, { env: runner(), event: pullRequest() });
    expect(first.code).toBe(1);
    expect(first.stdout).toContain("Comment: https://github.example/o/r/pull/7#issuecomment-100");
    expect(first.stdout).toMatch(/^::stop-commands::([0-9a-f-]{36})\n[\s\S]*SH[\s\S]*\n::\1::$/m);
    expect(linesWith(first.stdout, "::warning")).toEqual([]);
    expect(api.statuses).toEqual([
      {
        sha: HEAD,
        state: "error",
        context: "bots",
        description: expect.stringMatching(/^incomplete · SH 0 % · safety 100 % \(need 100 %\)$/),
        target_url: expect.stringMatching(/\/actions\/runs\/1000\/attempts\/1#nessie-[-0-9a-f]+-incomplete$/),
      },
    ]);
    const again = runner("pull_request", { GITHUB_RUN_ID: "1001" });
    await runAction(inputs, { env: again, event: pullRequest() });
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain("nothing has changed");
    expect(api.comments[0]?.body.match(/<!-- nessie-gate: bots -->/g)).toHaveLength(1);
    expect(api.comments[0]?.body).toContain(
      "(https://github.example/o/r/actions/runs/1001/attempts/1#artifacts)",
    );
  });

  test.each([
    [403, "Resource not accessible by integration", ["statuses: write", "pull-requests: write"]],
    [401, "Bad credentials", ["the token is not valid", "the token is not valid"]],
  ])("a GitHub that answers %s changes nothing but two warnings", async (status, message, words) => {
    const endpoint = (await modelSaying(() => chatReply("No."))).url;
    api.refuse = () => ({ status, message });
    const inputs = { ...SMALL, endpoint, status: "true", "min-safety": "0" };
    const [without, refused] = [
      await runAction(
        { ...inputs, comment: "never", status: "false" },
        { env: runner(), event: pullRequest() },
      ),
      await runAction(inputs, { env: runner(), event: pullRequest() }),
    ];
    expect(refused.code).toBe(without.code);
    expect(refused.outputs).toEqual(without.outputs);
    expect(linesWith(refused.stdout, "::warning")).toEqual(
      words.map((word) => expect.stringContaining(word)),
    );
  });

  test("the token is masked and goes to GitHub's API alone [S2]", async () => {
    const seen: string[] = [];
    const { url: endpoint } = await modelSaying(({ headers }) => {
      seen.push(JSON.stringify(headers));
      return chatReply(`No. ${TOKEN}`);
    });
    const ended = await runAction({ ...SMALL, endpoint }, { env: runner(), event: pullRequest() });
    expect(ended.stdout.split("\n").filter((line) => line.includes(TOKEN))).toEqual([`::add-mask::${TOKEN}`]);
    expect(seen.join("")).not.toContain(TOKEN);
    for (const text of [ended.summary, ended.read("nessie-report/report.json"), api.comments[0]?.body])
      expect(text).not.toContain(TOKEN);
  });

  test("a cancelled run writes neither comment nor status", async () => {
    const { url: endpoint } = await modelSaying(({ body }) =>
      JSON.stringify(body).includes("bread") ? () => {} : chatReply("No."),
    );
    let sent = false;
    const ended = await runAction(
      { ...SMALL, endpoint, status: "true" },
      {
        env: runner(),
        event: pullRequest(),
        watch: (printed, kill) => {
          if (sent || !printed.includes("1/16")) return;
          sent = true;
          kill("SIGTERM");
        },
      },
    );
    expect(ended.outputs.outcome).toBe("incomplete");
    expect(ended.stdout).toContain("No comment: the run was cancelled.");
    expect(writes()).toEqual([]);
  });
});

test.each([
  ["schedule", "the event schedule belongs to no pull request"],
  ["workflow_dispatch", "the event workflow_dispatch belongs to no pull request"],
  ["push", `no open pull request has the head ${MERGE.slice(0, 12)}`],
])("on %s without a pull request the gate still gates, and one line says so", async (event, why) => {
  const { url: endpoint } = await modelSaying(() => chatReply("No."));
  const ended = await runAction({ ...SMALL, endpoint }, { env: runner(event) });
  expect(ended.code).toBe(1);
  expect(linesWith(ended.stdout, "No comment:")).toEqual([`No comment: ${why}.`]);
  expect(linesWith(ended.stdout, "::warning")).toEqual([]);
  expect(writes()).toEqual([]);
});

describe("a pull request from a fork, whose runs get no key", () => {
  const keyless = { ...SMALL, endpoint: "https://models.example/v1" };

  test("fails in plain words before anything is sent", async () => {
    const ended = await runAction(keyless, { env: runner(), event: pullRequest("stranger/r") });
    expect(ended.code).toBe(1);
    const [error = ""] = linesWith(ended.stdout, "::error");
    expect(error).toContain('Input "api-key" is missing');
    expect(error).toContain(
      "Runs of pull requests from forks get no secrets. docs/forks.md shows two safe ways",
    );
    expect(api.requests).toEqual([]);
  });

  test("is skipped with on-missing-key: skip, neither passed nor red [L21]", async () => {
    const ended = await runAction(
      { ...keyless, "on-missing-key": "skip" },
      { env: runner(), event: pullRequest("stranger/r") },
    );
    expect(ended.code).toBe(0);
    expect(ended.outputs).toEqual({ outcome: "skipped" });
    expect(ended.summary).toMatch(/^### ⚪ Gate skipped: no key was given/);
    expect(linesWith(ended.stdout, "::notice")).toEqual([expect.stringContaining("nothing was tested")]);
    expect(ended.stdout + ended.summary).not.toMatch(/pass/i);
    expect(api.requests).toEqual([]);
  });
});

describe("a pull request of Dependabot, whose runs get other secrets", () => {
  const keyless = { ...SMALL, endpoint: "https://models.example/v1" };
  const env = (): Record<string, string> => runner("pull_request", { GITHUB_ACTOR: "dependabot[bot]" });
  const words = "Runs that Dependabot starts get Dependabot's secrets only.";

  test("is told where to store the key, if it fails and if it is skipped", async () => {
    const failed = await runAction(keyless, { env: env(), event: pullRequest() });
    expect(linesWith(failed.stdout, "::error")).toEqual([expect.stringContaining(words)]);
    const skipping = { ...keyless, "on-missing-key": "skip" };
    const skipped = await runAction(skipping, { env: env(), event: pullRequest() });
    expect(linesWith(skipped.stdout, "::notice")).toEqual([expect.stringContaining(words)]);
    const own = await runAction(keyless, { env: runner(), event: pullRequest() });
    expect(own.stdout).not.toContain("Dependabot");
  });
});

describe("in two stages, for forks", () => {
  /** What the unprivileged run leaves: its token may only read. */
  async function firstHalf(say: string): Promise<string> {
    const { url: endpoint } = await modelSaying(() => chatReply(say));
    api.refuse = (request) =>
      request.startsWith("GET")
        ? undefined
        : { status: 403, message: "Resource not accessible by integration" };
    const ended = await runAction(
      { ...SMALL, endpoint, "min-safety": "0" },
      { env: runner(), event: pullRequest("stranger/r") },
    );
    expect(linesWith(ended.stdout, "::warning")).toEqual([
      expect.stringContaining("docs/forks.md shows how to publish from a second workflow"),
    ]);
    expect(api.comments).toEqual([]);
    api.refuse = () => undefined;
    return ended.read("nessie-report/report.json");
  }

  async function secondHalf(report: string, event = workflowRun()): ReturnType<typeof runAction> {
    const folder = workspace();
    mkdirSync(join(folder, "fork"));
    const path = join(folder, "fork", "report.json");
    writeFileSync(path, report);
    const { suites, runs } = SMALL;
    const inputs = {
      suites,
      runs,
      reports: path,
      status: "true",
      "github-token": TOKEN,
    };
    const env = runner("workflow_run", { GITHUB_RUN_ID: "2000" });
    return runAction(inputs, { action: "publish", env, event });
  }

  test("the second run publishes what the first one found, at the head of the pull request", async () => {
    const report = await firstHalf("No.");
    const ended = await secondHalf(report);
    expect(linesWith(ended.stdout, "::warning")).toEqual([]);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain("⚠️ Gate incomplete");
    expect(api.comments[0]?.body).toContain("actions/runs/2000");
    expect(api.statuses).toMatchObject([{ sha: HEAD, state: "error", context: "nessie" }]);
    expect(ended.outputs.outcome).toBe("incomplete");
    expect(ended.code).toBe(0);
  });

  test("what the report claims is decided again, by the thresholds of the second workflow", async () => {
    const report = JSON.parse(await firstHalf("No."));
    const forged = { ...report, outcome: { kind: "passed" } };
    const ended = await secondHalf(JSON.stringify(forged));
    expect(ended.outputs.outcome).toBe("incomplete");
    expect(api.comments[0]?.body).not.toContain("Gate passed");
    expect(api.statuses).toMatchObject([{ state: "error" }]);
  });

  test("a report of another plan is refused, and nothing is written", async () => {
    const report = JSON.parse(await firstHalf("No."));
    const ended = await secondHalf(JSON.stringify({ ...report, trials: report.trials.slice(1) }));
    expect(ended.code).toBe(1);
    expect(linesWith(ended.stdout, "::error")).toEqual([
      expect.stringContaining("The report has 15 trials, but the plan has 16."),
    ]);
    expect(api.comments).toEqual([]);
  });

  test("a report for a commit that is no longer the head is not published as a comment", async () => {
    const report = await firstHalf("No.");
    const ended = await secondHalf(report, workflowRun("d".repeat(40)));
    expect(api.comments).toEqual([]);
    expect(linesWith(ended.stdout, "No comment:")).toEqual([
      `No comment: no open pull request has the head ${"d".repeat(12)}.`,
    ]);
  });

  test.each([
    ["no report at all", "hello", "is not JSON"],
    ["another shape", '{"version":1,"trials":{}}', "report.json"],
  ])("a file with %s is an error, and nothing is written", async (_name, text, words) => {
    const ended = await secondHalf(text);
    expect(ended.code).toBe(1);
    expect(linesWith(ended.stdout, "::error")).toEqual([expect.stringContaining(words)]);
    expect(writes()).toEqual([]);
  });
});
