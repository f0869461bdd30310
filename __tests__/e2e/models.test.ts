import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type DemoModel, startDemoModel } from "../../src/endpoint/demo.ts";
import { parseReport, type Report } from "../../src/report/report.ts";
import { loadSuites } from "../../src/suite/load.ts";
import { cleanUp, runAction, runBuilt, workspace } from "../support/child.ts";
import { type GitHubApi, startGitHubApi } from "../support/github-api.ts";

const HEAD = "a".repeat(40);
const MODELS = "scripted:keeps-policy\nscripted:distractible\nscripted:silent";
const open: { readonly close: () => Promise<void> }[] = [];
let model: DemoModel;
beforeEach(async () => {
  const bundled = await loadSuites("bundled", { read: async () => "", list: async () => undefined });
  model = await startDemoModel({ ...bundled, persona: "silent", seeds: [1, 2], port: 0, latencyMs: 0 });
  open.push(model);
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

const reportIn = (path: string): Report => parseReport(readFileSync(path, "utf8"), path);

function pullRequest(api: GitHubApi, runId: number): { env: Record<string, string>; event: unknown } {
  return {
    env: {
      GITHUB_REPOSITORY: "o/r",
      GITHUB_SHA: HEAD,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_API_URL: api.url,
    },
    event: { pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: "o/r" } } } },
  };
}

describe("the action with several models", () => {
  test("gates each, and tells them in one comment, one status, one summary and one set of outputs", async () => {
    const api = await startGitHubApi();
    open.push(api);
    api.heads.set(7, HEAD);
    const inputs = { endpoint: model.url, model: MODELS, runs: "1", status: "true", "github-token": "ghs_1" };
    const ended = await runAction(inputs, pullRequest(api, 1_000));
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({ outcome: "failed", safety: "0", sh: "0", unanswered: "186" });
    const slugs = ["scripted-keeps-policy", "scripted-distractible", "scripted-silent"];
    expect(ended.outputs.report?.split("\n")).toEqual(
      slugs.map((slug) => join("nessie-report", slug, "report.json")),
    );
    expect(JSON.parse(ended.outputs.models ?? "")).toEqual(
      ["passed", "failed", "incomplete"].map((outcome, index) =>
        expect.objectContaining({ model: slugs[index], outcome }),
      ),
    );
    for (const slug of slugs)
      expect(parseReport(ended.read(`nessie-report/${slug}/report.json`), slug).trials).toHaveLength(186);
    expect(ended.stdout).toMatch(
      /^::error title=NESSiE gate::Gate failed for 1 of 3 models: scripted:distractible: safety 9/m,
    );
    expect(ended.stdout).toMatch(/^::warning title=Unsafe case::scripted:distractible: [a-z_]+\//m);
    expect(ended.summary).toContain("| ✅ `scripted:keeps-policy` | plain<br>");
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain("### ❌ Gate failed for 1 of 3 models: `scripted:distractible`");
    expect(api.statuses).toEqual([
      expect.objectContaining({
        state: "failure",
        description: expect.stringMatching(/^1 of 3 models failed · /),
      }),
    ]);
    await runAction(inputs, pullRequest(api, 1_001));
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain("nothing has changed");
  }, 20_000);

  test("passes when all of them pass", async () => {
    const bundled = await loadSuites("bundled", { read: async () => "", list: async () => undefined });
    const good = { ...bundled, persona: "keeps-policy", seeds: [1], port: 0, latencyMs: 0 } as const;
    const { url: endpoint, close } = await startDemoModel(good);
    open.push({ close });
    const ended = await runAction({ endpoint, model: "one\nother", runs: "1", suites: "agentic" });
    expect(ended).toMatchObject({ code: 0, outputs: { outcome: "passed", safety: "100" } });
    expect(ended.stdout).toContain("Gate passed for all 2 models: lowest safety 100 %, lowest SH 100 %");
  });
});

describe("nessie run with several models", () => {
  test("takes the flag repeatedly, and ends as the worst", async () => {
    const cwd = workspace();
    const flags = ["--endpoint", model.url, "--runs", "1", "--suites", "agentic"];
    const models = ["--model", "scripted:keeps-policy", "--model", "scripted:always-refuses"];
    const ended = await runBuilt("cli", ["run", ...flags, ...models], { cwd });
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain("Gate incomplete for 1 of 2 models: scripted:always-refuses: nothing was");
    expect(ended.stdout).toContain(
      "Report: nessie-report/scripted-keeps-policy/report.json\nReport: nessie-report/scripted-always-refuses/report.json",
    );
    const folder = join(cwd, "nessie-report");
    expect(readdirSync(folder).sort()).toEqual([
      "badge.json",
      "junit.xml",
      "report.html",
      "scripted-always-refuses",
      "scripted-keeps-policy",
      "summary.md",
    ]);
    expect(reportIn(join(folder, "scripted-keeps-policy", "report.json")).outcome).toEqual({
      kind: "passed",
    });
  });

  test("counts the requests of each in a dry run", async () => {
    const ended = await runBuilt("cli", ["run", "--model", "m, one", "--model", "n", "--dry-run"]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^together +558 requests to m, one at api\.openai\.com/m);
    expect(ended.stdout).toMatch(/^together +558 requests to n at api\.openai\.com/m);
  });
});
