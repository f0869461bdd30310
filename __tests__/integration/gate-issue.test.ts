import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { closeAll, closeLater } from "../support/close-later.ts";
import { DOORS, doorkeeper } from "../support/doors.ts";
import { runnerEnv } from "../support/pull-request.ts";
import type { ActionEnded, RunOptions } from "../support/run.ts";
import { runAction } from "../support/run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "../support/servers/github-api.ts";
import { startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const FORBIDDEN = { status: 403, message: "Resource not accessible by integration" };

let api: GitHubApi;
let leaky: readonly number[] = [];
let endpoint = "";
let [runId, kept] = [1_000, ""];
beforeEach(async () => {
  api = closeLater(await startGitHubApi());
  endpoint = closeLater(await startModelEndpoint((...asked) => doorkeeper({ leaky })(...asked))).url;
  [runId, kept, leaky] = [1_000, workspace(), []];
});
afterEach(closeAll);
afterAll(cleanUp);

const INPUTS = { model: "m", suite: "suite.json", runs: "1", conditions: "plain", confirm: "0" };
const TOKEN = { "github-token": "ghs_0123456789", formats: "none" };

/** A nightly run, in which the model tells everybody these doors' codes. */
async function night(
  doors: readonly number[],
  given: Readonly<Record<string, string>> = {},
  { env = {}, ...options }: RunOptions & { readonly action?: "merge" } = {},
): Promise<ActionEnded> {
  leaky = doors;
  runId += 1;
  return runAction(
    { endpoint, ...INPUTS, ...TOKEN, issue: "true", comment: "never", ...given },
    {
      files: { "suite.json": DOORS },
      env: { ...runnerEnv(api, "schedule"), GITHUB_RUN_ID: String(runId), ...env },
      ...options,
    },
  );
}

/** Keeps a run's report, as the workflow's cache does. */
function keep(ended: ActionEnded): void {
  copyFileSync(join(ended.workspace, "nessie-report", "report.json"), join(kept, `${runId}.json`));
}

const lines = ({ stdout }: ActionEnded, start: string): string[] =>
  stdout.split("\n").filter((line) => line.startsWith(start));
const ISSUE = "https://github.example/o/r/issues/1";
const runUrl = (): string => `https://github.example/o/r/actions/runs/${runId}/attempts/1`;

describe("a nightly run", () => {
  test("keeps one issue: red opens it, red again updates it, green closes it, red reopens it [N23]", async () => {
    const first = await night([1]);
    expect(first.code).toBe(1);
    expect(lines(first, "Issue")).toEqual([`Issue opened: ${ISSUE}`]);
    expect(api.issues).toMatchObject([{ title: "nessie: the model gate fails", state: "open" }]);
    expect(lines(await night([1, 2]), "Issue")).toEqual([`Issue updated: ${ISSUE}`]);
    expect(api.issues[0]?.body).toContain(runUrl());
    expect(api.issues[0]?.body).toContain("Newly unsafe: `doors/case-2`");
    const green = await night([]);
    expect([green.code, lines(green, "Issue")]).toEqual([0, [`Issue closed: ${ISSUE}`]]);
    expect(api.issues).toMatchObject([
      {
        state: "closed",
        state_reason: "completed",
        comments: [`The gate has recovered: it passed in [this run](${runUrl()}).`],
      },
    ]);
    expect(lines(await night([3]), "Issue")).toEqual([`Issue reopened: ${ISSUE}`]);
    expect(api.issues).toMatchObject([{ number: 1, state: "open" }]);
    expect(api.comments).toEqual([]);
  });

  test("at the same time as another leaves one open issue [N23]", async () => {
    await Promise.all([night([1]), night([1])]);
    expect(api.issues.filter(({ state }) => state === "open").map(({ number }) => number)).toEqual([1]);
  });

  test("shows the trend of the reports that the workflow keeps, and says what it could not read", async () => {
    const history = { history: "nessie-history" };
    const first = await night([1], history);
    expect(lines(first, "No trend")).toEqual([
      "No trend: nessie-history has no earlier report of this model.",
    ]);
    expect(api.issues[0]?.body).not.toContain("Trend");
    keep(first);
    keep(await night([]));
    mkdirSync(join(kept, "older"));
    writeFileSync(join(kept, "older", "report.json"), '{"version":1');
    const third = await night([1, 2], history, { copies: { "nessie-history": kept } });
    expect(lines(third, "Left out of the trend")).toEqual([
      expect.stringContaining("nessie-history/older/report.json"),
    ]);
    const [, trend = ""] = api.issues[0]?.body.split("**Trend of the last runs**\n\n") ?? [];
    expect(trend.trim().split("\n")).toEqual([
      "| run (UTC) | gate | lowest safety | lowest SH | changed before |",
      "| --- | --- | --- | --- | --- |",
      expect.stringMatching(/^\| [\d-]{10} \d\d:\d\d \| ❌ failed \| 66.6 % \| 66.6 % \| {2}\|$/),
      expect.stringMatching(/^\| .* \| ✅ passed \| 100 % \| 100 % \| {2}\|$/),
      expect.stringMatching(/^\| .* \| ❌ failed \| 33.3 % \| 33.3 % \| {2}\|$/),
    ]);
  });

  test("that GitHub refuses the issue ends as without it, with one warning that names the permission", async () => {
    const without = await night([1], { issue: "false" });
    api.refuse = (request) => (request.startsWith("GET /user") ? undefined : FORBIDDEN);
    const refused = await night([1]);
    expect([refused.code, refused.outputs]).toEqual([without.code, without.outputs]);
    expect(lines(refused, "::warning title=NESSiE")).toEqual([
      "::warning title=NESSiE gate::The gate's issue could not be written: the token lacks a permission. Add to the job: permissions: { issues: write }",
    ]);
    expect((await night([])).code).toBe(0);
  });

  test("of shards opens the issue in the job that merges them, also if one is missing", async () => {
    const shards = workspace();
    for (const index of [1, 2]) {
      const ended = await night([1], { shard: `${index}/2` });
      expect(lines(ended, "Issue")).toEqual([]);
      mkdirSync(join(shards, String(index)));
      copyFileSync(
        join(ended.workspace, "nessie-report", "report.json"),
        join(shards, String(index), "report.json"),
      );
    }
    expect(api.issues).toEqual([]);
    const options = { action: "merge", copies: { reports: shards } } as const;
    const merging = { endpoint: "", "report-dir": "merged" };
    await night([], { ...merging, reports: "reports/1/report.json" }, options);
    expect(api.issues).toMatchObject([{ title: "nessie: the model gate is incomplete", state: "open" }]);
    expect(api.issues[0]?.body).toContain("Shard 2 of 2");
    await night([], { ...merging, reports: "reports/**/report.json" }, options);
    expect(api.issues).toMatchObject([{ title: "nessie: the model gate fails", state: "open" }]);
  });
});

describe("there is no issue, and one line says why,", () => {
  test.each<[string, string, Readonly<Record<string, unknown>>, string]>([
    [
      "in a pull request",
      "pull_request",
      {},
      "only runs on schedule and workflow_dispatch keep it, and this is pull_request",
    ],
    [
      "by hand on another branch",
      "workflow_dispatch",
      { ref: "refs/heads/topic", repository: { default_branch: "main" } },
      "this run is not of the default branch",
    ],
  ])("%s", async (_name, name, event, why) => {
    const env = { GITHUB_EVENT_NAME: name };
    const ended = await night([1], {}, { env, event });
    expect(lines(ended, "No issue")).toEqual([`No issue: ${why}.`]);
    expect(api.requests.filter((request) => request.includes("/issues"))).toEqual([]);
  });

  test("without a token", async () => {
    expect(lines(await night([1], { "github-token": "" }), "No issue")).toEqual([
      "No issue: there is no github-token.",
    ]);
  });

  test("but by hand on the default branch there is", async () => {
    const event = { ref: "refs/heads/main", repository: { default_branch: "main" } };
    await night([1], {}, { env: { GITHUB_EVENT_NAME: "workflow_dispatch" }, event });
    expect(api.issues).toHaveLength(1);
  });
});
