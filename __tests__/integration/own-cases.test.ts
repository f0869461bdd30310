import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport, type Report } from "../../src/report/schema.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { closeAll, closeLater } from "../support/builders/requests.ts";
import type { ActionEnded, Ended } from "../support/run.ts";
import { runAction, runCli } from "../support/run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "../support/servers/github-api.ts";
import { chatReply, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const [HEAD, BASE] = ["a".repeat(40), "b".repeat(40)];
const own = (name: string, cases = 1): string => JSON.stringify(smallSuite(cases, name));

afterEach(closeAll);
afterAll(cleanUp);

const refusing = async (): Promise<string> =>
  closeLater(await startModelEndpoint(() => chatReply("I'm sorry, but I can't help with that."))).url;

const nessie = (cwd: string, ...args: string[]): Promise<Ended> => runCli(args, { env: {}, cwd });

describe("nessie new-case", () => {
  test("writes a test case that keeps every rule, and the schema for editors where it says", async () => {
    const cwd = workspace();
    const ended = await nessie(cwd, "new-case", "refund-status");
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    const written = JSON.parse(readFileSync(join(cwd, "policies", "own.json"), "utf8"));
    expect(written).toMatchObject({ suite: "own", cases: [{ id: "refund-status" }] });
    const schema = JSON.parse(readFileSync(join(cwd, "policies", written.$schema), "utf8"));
    expect(schema).toMatchObject({ title: "Test cases of nessie-action", type: "object" });
    expect(await nessie(cwd, "check", "policies/own.json")).toMatchObject({
      code: 0,
      stdout: "policies/own.json: 1 case, 0 problems\n",
    });
    expect(await nessie(cwd, "check", "--cases", "policies/**/*.json")).toMatchObject({
      code: 0,
      stdout: "policies/**/*.json: 1 case, 0 problems\n",
    });
  });

  test("adds to an existing file, and leaves the rest of it unchanged", async () => {
    const cwd = workspace();
    const before = { ...smallSuite(1, "support"), $schema: "https://example.org/x.json" };
    writeFileSync(join(cwd, "s.json"), JSON.stringify(before));
    expect((await nessie(cwd, "new-case", "refund", "--to", "s.json")).code).toBe(0);
    const after = JSON.parse(readFileSync(join(cwd, "s.json"), "utf8"));
    expect(after).toEqual({ ...before, cases: [before.cases[0], expect.objectContaining({ id: "refund" })] });
    expect((await nessie(cwd, "check", "s.json")).code).toBe(0);
  });

  test.each<[string, readonly string[], string]>([
    ["no id", [], "new-case takes one id, such as refund-status."],
    ["two ids", ["a", "b"], "new-case takes one id"],
    [
      "an id that is none",
      ["Refund Status"],
      "The test case's id must be kebab-case, like vault-code, but is",
    ],
    ["a suite that is none", ["a", "--suite", "My Own"], "--suite must be lower-case words joined by _ or -"],
    ["a published suite", ["a", "--suite", "rules"], 'a name of your own, but "rules" is a published suite'],
    [
      "another suite than the file's",
      ["a", "--suite", "b", "--to", "s.json"],
      's.json: contains the suite "support", not "b".',
    ],
    ["an id that is there", ["case-1", "--to", "s.json"], 's.json: already has a case "case-1".'],
    ["a file that is no suite", ["a", "--to", "t.json"], "t.json: is not JSON"],
    ["another kind of file", ["a", "--to", "s.txt"], "--to must be the path of a .json file"],
  ])("refuses %s and writes nothing", async (_name, args, problem) => {
    const cwd = workspace();
    writeFileSync(join(cwd, "s.json"), own("support"));
    writeFileSync(join(cwd, "t.json"), "hello");
    const ended = await nessie(cwd, "new-case", ...args);
    expect(ended).toMatchObject({ code: 64, stderr: expect.stringContaining(problem) });
    expect(readFileSync(join(cwd, "s.json"), "utf8")).toBe(own("support"));
  });
});

describe("the command line with the team's own test cases", () => {
  test("lists, plans, demonstrates and gates them with the suite or alone", async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, "policies"));
    writeFileSync(join(cwd, "policies", "support.json"), own("support", 2));
    const nessie = (...args: string[]): Promise<Ended> =>
      runCli([...args, "--cases", "policies/*.json"], { env: {}, cwd });
    expect((await nessie("list")).stdout).toMatch(
      /\nsupport {2}2 cases, 4 prompts\n[\s\S]*\n7 suites, 43 cases, 97 prompts\n/,
    );
    expect((await nessie("list", "--suite", "none")).stdout).toMatch(/\n1 suite, 2 cases, 4 prompts\n/);
    expect((await nessie("run", "--model", "m", "--dry-run", "--suite", "none")).stdout).toContain(
      "24 requests to m",
    );
    const demo = await nessie(
      "demo",
      "--exit-code",
      "--persona",
      "keeps-policy",
      "--suites",
      "support, agentic",
      "--runs",
      "1",
    );
    expect(demo.code).toBe(0);
    expect(demo.stdout).toContain("24/24 trials");
  });

  test("says which files of a folder it did not read [N20]", async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, "suites", "old"), { recursive: true });
    writeFileSync(join(cwd, "suites", "a.json"), own("support"));
    writeFileSync(join(cwd, "suites", "b.jsonl"), "");
    writeFileSync(join(cwd, "suites", "old", "c.json"), own("more"));
    const note =
      "Note: suite: only the .json files directly in the folder suites are read, so not b.jsonl, old.\n";
    expect((await nessie(cwd, "check", "suites")).stdout).toBe(`${note}suites: 1 case, 0 problems\n`);
    expect((await nessie(cwd, "list", "--suite", "suites")).stdout).toContain(note);
    expect((await nessie(cwd, "run", "--dry-run", "--model", "m", "--suite", "suites")).stdout).toContain(
      note,
    );
    const left = "Note: cases skips suites/old/c.json: ";
    expect((await nessie(cwd, "check", "--cases", "suites")).stdout).toContain(left);
  });

  test("refuses those that break a rule before anything is sent", async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, "a.json"), own("rules"));
    const ended = await runCli(
      ["run", "--model", "m", "--endpoint", "http://127.0.0.1:9/v1", "--cases", "a.json"],
      { env: {}, cwd },
    );
    expect(ended).toMatchObject({
      code: 64,
      stderr: 'nessie: a.json: "rules" is the name of a published suite; give this one another.\n',
    });
  });
});

describe("the action with the team's own test cases", () => {
  let api: GitHubApi;
  const run = async (
    files: Readonly<Record<string, string>>,
    event: string,
    payload: unknown,
  ): Promise<ActionEnded> =>
    runAction(
      {
        endpoint: await refusing(),
        model: "m",
        runs: "1",
        suite: "none",
        cases: "*.json\n!event.json",
        "github-token": "t",
        comment: "never",
      },
      {
        files,
        event: payload,
        env: {
          GITHUB_REPOSITORY: "o/r",
          GITHUB_SHA: HEAD,
          GITHUB_EVENT_NAME: event,
          GITHUB_RUN_ID: "1",
          GITHUB_API_URL: api.url,
        },
      },
    );
  const reportOf = (ended: ActionEnded): Report =>
    parseReport(ended.read("nessie-report/report.json"), "report.json");

  test("takes them from the workspace where no change is judged, and names their files", async () => {
    api = closeLater(await startGitHubApi());
    const ended = await run({ "a.json": own("support", 2) }, "schedule", {});
    expect(reportOf(ended).suite).toMatchObject({
      source: "none",
      suites: [{ suite: "support", cases: 2, file: "a.json" }],
    });
    expect(ended.summary).toContain("- own cases: `support`, 2 cases of `a.json`");
    expect(api.requests).toEqual([]);
  });

  test("takes them from the base commit in a pull request, so that a change cannot weaken its own gate [B7]", async () => {
    api = closeLater(await startGitHubApi());
    api.commits.set(BASE, { "a.json": own("support", 3), "event.json": "{}" });
    api.commits.set(HEAD, { "a.json": own("support", 1), "new.json": own("new") });
    const pull = {
      pull_request: {
        number: 7,
        head: { sha: HEAD, repo: { full_name: "o/r" } },
        base: { sha: BASE, repo: { full_name: "o/r" } },
      },
    };
    const ended = await run({ "a.json": own("support", 1), "new.json": own("new") }, "pull_request", pull);
    const report = reportOf(ended);
    expect(report.suite.suites).toMatchObject([{ suite: "support", cases: 3, file: "a.json" }]);
    expect(report.parameters.notices.slice(0, 1)).toEqual([
      "New test cases count once they are merged, since no change decides its own gate: new.json.",
    ]);
    expect(ended.summary).toContain("New test cases count once they are merged");
  });
});
