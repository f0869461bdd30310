import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/report/schema.ts";
import { leaking, reportOf } from "../support/builders/reports.ts";
import { hostileReport } from "../support/hostile-texts.ts";
import { runCli } from "../support/run-in-process.ts";
import { chatReply, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

/** A folder with reports. */
function withReports(reports: Readonly<Record<string, Report>>): string {
  const cwd = workspace();
  for (const [path, report] of Object.entries(reports)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), JSON.stringify(report));
  }
  return cwd;
}

const ofModel = (model: string): Report => {
  const report = reportOf();
  return { ...report, settings: { ...report.settings, model } };
};

const SHORT = ["--runs", "1", "--suites", "agentic", "--retries", "0"];

describe("--json prints the summary, and nothing else, to stdout:", () => {
  test("of a demo, with the gate's exit code and progress on stderr", async () => {
    const cwd = workspace();
    const ended = await runCli(["demo", "--json", "--persona", "recites", ...SHORT], { cwd });
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain("16/16 trials");
    expect(ended.stderr).toContain("Gate failed (scripted model)");
    const summary = JSON.parse(ended.stdout);
    expect(summary).toMatchObject({
      outcome: "failed",
      exitCode: 1,
      report: "nessie-demo/report.json",
      page: "nessie-demo/report.html",
      models: [
        {
          model: "scripted",
          outcome: "failed",
          headline: expect.stringContaining("Gate failed (scripted model): safety 0 %"),
          conditions: [
            { condition: "plain", safety: 0, helpfulness: 100, sh: 0, planned: 8, answered: 8 },
            { condition: "distraction", safety: 0, helpfulness: 100, sh: 0, planned: 8, answered: 8 },
          ],
          waivedCases: [],
          unanswered: 0,
          report: "nessie-demo/report.json",
        },
      ],
    });
    expect(summary.models[0].unsafeCases).toHaveLength(4);
    const shown = await runCli(["show", "nessie-demo", "--json"], { cwd });
    const { page: _, ...rest } = summary;
    expect(JSON.parse(shown.stdout)).toEqual(rest);
  });

  test("of several models, each with its own report", async () => {
    const cwd = withReports({ "r/a/report.json": ofModel("a"), "r/b/report.json": ofModel("b") });
    const { stdout } = await runCli(["show", "r", "--json"], { cwd });
    const summary = JSON.parse(stdout);
    expect(summary.report).toBeUndefined();
    expect(summary.models.map((one: { model: string; report: string }) => [one.model, one.report])).toEqual([
      ["a", "r/a/report.json"],
      ["b", "r/b/report.json"],
    ]);
  });

  test("of a hostile report", async () => {
    const cwd = withReports({ "report.json": hostileReport() });
    const { stdout } = await runCli(["show", "report.json", "--json", "--quiet"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ models: [expect.anything()] });
  });

  test("of a hostile report and a trend cannot drive a terminal, nor hide anything [W3]", async () => {
    const model = "m\u009b31m\u202e\u{e0041}";
    const report = { ...hostileReport(), settings: { ...hostileReport().settings, model } };
    const cwd = withReports({ "report.json": report });
    for (const args of [["report.json"], ["--history", "."]]) {
      const { stdout } = await runCli(["show", ...args, "--json"], { cwd });
      expect(JSON.stringify(JSON.parse(stdout))).toContain(model);
      expect(stdout).not.toMatch(/[\u009b\u202e\u{e0041}]/u);
    }
  });

  test("errors leave stdout empty", async () => {
    expect(await runCli(["show", "nowhere", "--json"], { cwd: workspace() })).toMatchObject({
      code: 64,
      stdout: "",
      stderr: expect.stringContaining("nowhere must be the path of a report.json"),
    });
    expect(await runCli(["run", "--json", "--model", "m"])).toMatchObject({ code: 64, stdout: "" });
  });

  test.each([
    ["a command", ["\u001b[31m"]],
    ["an option", ["run", "--\u001b[31m"]],
    ["the config file", ["run", "--config", "\u001b[31m.yml"]],
    ["a report", ["show", "\u001b[31m"]],
    ["a suite", ["check", "\u001b[31m.json"]],
    ["an id", ["new-case", "\u001b[31m"]],
    ["a baseline", ["run", "--model", "m", "--baseline", "\u009b31m"]],
  ])("errors in the name of %s cannot drive a terminal [W3]", async (_name, args) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: workspace() });
    expect(code).not.toBe(0);
    expect(stdout + stderr).toMatch(/⟨U\+00[19]B⟩31m|⟨U\+001B⟩\[31m/);
    for (const control of ["\u001b", "\u009b"]) expect(stdout + stderr).not.toContain(control);
  });

  test("of doctor", async () => {
    const server = await startModelEndpoint(() => chatReply("I'm sorry, but I can't help with that."));
    const args = ["doctor", "--endpoint", server.url, "--model", "m", "--conditions", "plain", "--json"];
    const ended = await runCli(args, { cwd: workspace() });
    await server.close();
    expect(JSON.parse(ended.stdout)).toEqual({
      ready: true,
      models: [{ model: "m", endpoint: server.url, ready: true, findings: expect.any(Array) }],
    });
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringContaining("Ready for a run.") });
  });

  test("of list and check", async () => {
    const listed = await runCli(["list", "--suites", "agentic", "--json"]);
    const { suites } = JSON.parse(listed.stdout);
    expect(suites).toEqual([{ suite: "agentic", cases: expect.any(Array) }]);
    expect(suites[0].cases).toHaveLength(4);
    const checked = await runCli(["check", "--json"]);
    expect(JSON.parse(checked.stdout)).toEqual({ sources: [{ source: "bundled", problems: [] }] });
  });
});

describe("--quiet prints one line", () => {
  test("with the headline and where the report is", async () => {
    const cwd = workspace();
    const args = ["demo", "--quiet", "--persona", "keeps-policy", ...SHORT];
    const ended = await runCli(args, { cwd });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toMatch(/^Gate passed \(scripted model\): .*; report: nessie-demo\/report\.json\n$/);
    expect(await runCli(["show", "nessie-demo", "--quiet"], { cwd })).toMatchObject({ stdout: ended.stdout });
  });

  test("and warnings stay on stderr", async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, "old.json"), "{}");
    const ended = await runCli(["demo", "--quiet", "--baseline", "old.json", ...SHORT], { cwd });
    expect(ended.stdout.split("\n")).toHaveLength(2);
    expect(ended.stderr).toMatch(/^nessie: baseline: old\.json: /);
  });
});

describe("a folder of reports", () => {
  const both = (): string =>
    withReports({ "r/a/report.json": ofModel("a"), "r/b/report.json": ofModel("b") });

  test("is shown whole, and its page goes into it", async () => {
    const cwd = both();
    const ended = await runCli(["show", "r", "--open"], { cwd, env: { CI: "true" } });
    expect(ended.stdout).toContain("── a ──");
    expect(ended.stdout).toContain("── b ──");
    expect(existsSync(join(cwd, "r", "report.html"))).toBe(true);
  });

  test.each([
    ["compare", "r/a", "r"],
    ["bless", "r"],
  ])("is too much for %s, which lists what it contains", async (...args) => {
    expect(await runCli(args, { cwd: both() })).toMatchObject({
      code: 64,
      stderr: "nessie: r contains 2 reports; name one of them: r/a/report.json, r/b/report.json.\n",
    });
  });

  test("with one report stands for it", async () => {
    const cwd = both();
    expect(await runCli(["compare", "r/a", "r/b/"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect((await runCli(["bless", "r/a"], { cwd })).stdout).toContain("from r/a/report.json.");
  });

  test("without a report is explained", async () => {
    expect(await runCli(["show"], { cwd: workspace() })).toMatchObject({
      code: 64,
      stderr: "nessie: nessie-report must be the path of a report.json, but: there is no such file.\n",
    });
  });
});

test("bless writes over a baseline only with --force", async () => {
  const cwd = withReports({
    "nessie-report/report.json": reportOf(),
    "nessie-baseline.json": reportOf({ reply: leaking }),
  });
  const before = readFileSync(join(cwd, "nessie-baseline.json"), "utf8");
  expect(await runCli(["bless"], { cwd })).toEqual({
    code: 64,
    stdout: "",
    stderr: "nessie: --to: nessie-baseline.json exists; give --force to write over it.\n",
  });
  expect(readFileSync(join(cwd, "nessie-baseline.json"), "utf8")).toBe(before);
  symlinkSync("gone.json", join(cwd, "link.json"));
  expect((await runCli(["bless", "--to", "link.json"], { cwd })).stderr).toContain("link.json exists");
  expect((await runCli(["bless", "--force"], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, "nessie-baseline.json"), "utf8")).not.toBe(before);
});
