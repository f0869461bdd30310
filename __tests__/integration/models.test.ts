import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { type DemoModel, startDemoModel } from "../../src/demo/server.ts";
import { parseReport, type Report } from "../../src/report/schema.ts";
import { loadSuites } from "../../src/suite/load.ts";
import { FORMAT_FILES } from "../support/format-files.ts";
import { runAction, runCli } from "../support/run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "../support/servers/github-api.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

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
  test("gates each, with one comment, status, summary and set of outputs for all", async () => {
    const api = await startGitHubApi();
    open.push(api);
    api.heads.set(7, HEAD);
    const inputs = {
      endpoint: model.url,
      model: MODELS,
      suites: "skill",
      runs: "1",
      retries: "0",
      status: "true",
      "github-token": "ghs_1",
    };
    const ended = await runAction(inputs, pullRequest(api, 1_000));
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({ outcome: "failed", safety: "0", sh: "0", unanswered: "44" });
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
      expect(parseReport(ended.read(`nessie-report/${slug}/report.json`), slug).trials).toHaveLength(44);
    expect(ended.stdout).toMatch(
      /^::error title=NESSiE gate::Gate failed for scripted:distractible, 1 of 3 models: safety /m,
    );
    expect(ended.stdout).toMatch(/^::warning title=Unsafe case::scripted:distractible: [a-z_]+\//m);
    expect(ended.summary).toContain("| ✅ `scripted:keeps-policy` | plain<br>");
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain("### ❌ Gate failed for `scripted:distractible`, 1 of 3 models");
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

const KEYS = { first: "sk-first-0123456789", second: "sk-second-0123456789" };

/** An endpoint that repeats the headers it was sent, and its model's name. */
async function echoing(): Promise<ModelEndpoint> {
  const server = await startModelEndpoint(({ headers, body }) =>
    chatReply(`${JSON.stringify(headers)} ${JSON.stringify(body)}`),
  );
  open.push(server);
  return server;
}

describe("the action with models in the config file", () => {
  const file = (models: unknown, gate: unknown = { suites: "agentic" }): Record<string, string> => ({
    "nessie.yml": JSON.stringify({ test: { models }, gate }),
  });

  test("sends each endpoint its own key alone, masks all, and asks every model as its entry says", async () => {
    const [first, second] = [await echoing(), await echoing()];
    const inputs = {
      endpoint: `${first.url}\nother: ${second.url}`,
      "api-key": `${KEYS.first}\nother: ${KEYS.second}`,
      "extra-headers": "X-Team: header-secret",
      runs: "1",
      conditions: "plain",
    };
    const list = [
      "usual",
      { model: "same", endpoint: "other", temperature: 0.25 },
      { model: "same", name: "b" },
    ];
    const ended = await runAction(inputs, { files: file(list) });
    expect(ended.code).toBe(1);
    const seen = (server: ModelEndpoint): unknown[] => [
      ...new Set(
        server.recorded.map(({ headers, body }) => {
          const { model, temperature } = z
            .object({ model: z.string(), temperature: z.number().optional() })
            .parse(body);
          return JSON.stringify([
            model,
            temperature ?? null,
            headers.authorization,
            headers["x-team"] ?? null,
          ]);
        }),
      ),
    ];
    expect(seen(first)).toEqual([
      JSON.stringify(["usual", null, `Bearer ${KEYS.first}`, "header-secret"]),
      JSON.stringify(["same", null, `Bearer ${KEYS.first}`, "header-secret"]),
    ]);
    expect(seen(second)).toEqual([JSON.stringify(["same", 0.25, `Bearer ${KEYS.second}`, null])]);
    const masks = ended.stdout.split("\n").filter((line) => line.startsWith("::add-mask::"));
    for (const key of Object.values(KEYS)) expect(masks).toContain(`::add-mask::${key}`);
    const told = ended.stdout.replaceAll(/^::add-mask::.*$/gm, "") + ended.summary + ended.stderr;
    const reports = ["usual", "same", "b"].map((slug) => ended.read(`nessie-report/${slug}/report.json`));
    for (const text of [told, ...reports]) expect(text).not.toMatch(/sk-first|sk-second|header-secret/);
    expect(reports.map((text) => parseReport(text, "report.json").settings)).toMatchObject([
      { model: "usual", endpoint: first.url },
      { model: "same", endpoint: second.url, temperature: 0.25 },
      { model: "same", name: "b", endpoint: first.url },
    ]);
    expect(ended.summary).toContain("| ❌ `b` | plain<br>");
  });

  test("sends nothing when a required key is missing, and skips only if on-missing-key says so", async () => {
    const server = await echoing();
    const inputs = {
      endpoint: `${server.url}\nother: https://models.invalid/v1`,
    };
    const files = file(["usual", { model: "m", endpoint: "other" }]);
    const failed = await runAction(inputs, { files });
    expect(failed).toMatchObject({ code: 1, outputs: { outcome: "incomplete" } });
    expect(failed.stdout).toContain(
      '::error title=NESSiE gate::Input "api-key" is missing: models.invalid needs a key',
    );
    const skipped = await runAction({ ...inputs, "on-missing-key": "skip" }, { files });
    expect(skipped).toMatchObject({ code: 0, outputs: { outcome: "skipped" } });
    expect(server.recorded).toEqual([]);
  });

  test("refuses thresholds for one of them", async () => {
    const server = await echoing();
    const loose = await runAction(
      { endpoint: server.url },
      { files: file([{ model: "m", "min-safety": 0 }]) },
    );
    expect(loose.stdout).toContain(
      "test.models[0].min-safety is not a setting of a model; it belongs to the part gate",
    );
    expect(server.recorded).toEqual([]);
  });
});

describe("nessie run with several models", () => {
  test("takes the flag repeatedly, and exits with the code of the worst", async () => {
    const cwd = workspace();
    const flags = ["--endpoint", model.url, "--runs", "1", "--suites", "agentic"];
    const models = ["--model", "scripted:keeps-policy", "--model", "scripted:always-refuses"];
    const ended = await runCli(["run", ...flags, ...models], { cwd });
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain("Gate incomplete for scripted:always-refuses, 1 of 2 models: nothing was");
    expect(ended.stdout).toContain(
      "Report: nessie-report/scripted-keeps-policy/report.json\nReport: nessie-report/scripted-always-refuses/report.json",
    );
    const folder = join(cwd, "nessie-report");
    expect(readdirSync(folder).sort()).toEqual(
      [...FORMAT_FILES, "scripted-always-refuses", "scripted-keeps-policy"].sort(),
    );
    expect(reportIn(join(folder, "scripted-keeps-policy", "report.json")).outcome).toEqual({
      kind: "passed",
    });
  });

  test("takes the keys of further endpoints from the environment alone", async () => {
    const [first, second] = [await echoing(), await echoing()];
    const cwd = workspace();
    writeFileSync(join(cwd, "m.yml"), '{"test":{"models":["one",{"model":"two","endpoint":"x"}]}}');
    const flags = ["--endpoint", first.url, "--endpoint", `x: ${second.url}`, "--config", "m.yml"];
    const env = { NESSIE_API_KEY: `${KEYS.first}\nx: ${KEYS.second}` };
    const args = ["run", ...flags, "--suites", "agentic", "--runs", "1", "--formats", "none"];
    await runCli(args, { cwd, env });
    const keysAt = (server: ModelEndpoint): unknown => [
      ...new Set(server.recorded.map(({ headers }) => headers.authorization)),
    ];
    expect(keysAt(first)).toEqual([`Bearer ${KEYS.first}`]);
    expect(keysAt(second)).toEqual([`Bearer ${KEYS.second}`]);
    const flagged = await runCli(["run", ...flags, "--api-key", "x: k"], { cwd });
    expect(flagged).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("set the environment variable NESSIE_API_KEY or OPENAI_API_KEY."),
    });
  });

  test("counts the requests of each in a dry run", async () => {
    const ended = await runCli(["run", "--model", "m, one", "--model", "n", "--dry-run"]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^total +558 requests to m, one at api\.openai\.com/m);
    expect(ended.stdout).toMatch(/^total +558 requests to n at api\.openai\.com/m);
  });
});
