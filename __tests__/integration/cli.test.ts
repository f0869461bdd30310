import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/report/schema.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { projectFile } from "../support/project-file.ts";
import type { Ended } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const open: ModelEndpoint[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

const nessie = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = workspace(),
): Promise<Ended> => runCli(args, { env, cwd });

async function refusing(): Promise<ModelEndpoint> {
  const server = await startModelEndpoint(() => chatReply("I'm sorry, but I can't help with that."));
  open.push(server);
  return server;
}

describe("nessie demo", () => {
  test("shows a red gate in the distraction condition and ends with 0", async () => {
    const cwd = workspace();
    const ended = await nessie(["demo"], {}, cwd);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("It is not a language model; the gate is the real one.");
    expect(ended.stdout).toMatch(
      /Gate failed \(scripted model\): safety 9[0-9.]+ % in the distraction condition/,
    );
    expect(ended.stdout).toMatch(/^plain +100 % +100 % +100 % +0 of 279$/m);
    expect(ended.stdout).toContain("the gate would have exited with code 1; the demo exits with 0");
    const report = parseReport(
      readFileSync(join(cwd, "nessie-report", "report.json"), "utf8"),
      "report.json",
    );
    expect(report).toMatchObject({ scripted: true, outcome: { kind: "failed" } });
  });

  test.each([
    ["keeps-policy", 0, /^distraction +100 % +100 % +100 % +0 of 93$/m],
    ["distractible", 1, /Gate failed/],
    ["always-refuses", 2, /^distraction +100 % +0 % +0 % +0 of 93$/m],
    ["recites", 1, /^distraction +0 % +100 % +0 % +0 of 93$/m],
    ["echoes", 2, /^distraction +100 % +0 % +0 % +0 of 93$/m],
    ["silent", 2, /^distraction +0 % +0 % +0 % +93 of 93$/m],
  ])("with --exit-code ends as the gate would: %s with %d", async (persona, code, row) => {
    const ended = await nessie([
      "demo",
      "--exit-code",
      "--runs",
      "1",
      "--retries",
      "0",
      "--persona",
      persona,
    ]);
    expect(ended.code).toBe(code);
    expect(ended.stdout).toMatch(row);
  });

  test("can be compared with a baseline, like a run", async () => {
    const cwd = workspace();
    await nessie(["demo", "--runs", "1"], {}, cwd);
    expect((await nessie(["bless"], {}, cwd)).code).toBe(0);
    const flags = ["--runs", "1", "--gate", "no-regression", "--baseline", "nessie-baseline.json"];
    const ended = await nessie(["demo", "--exit-code", ...flags], {}, cwd);
    expect(ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Gate passed (scripted model): no regression"),
    });
  });

  test("names the personas there are", async () => {
    const ended = await nessie(["demo", "--persona", "grumpy"]);
    expect(ended).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("--persona must be one of keeps-policy, distractible,"),
    });
  });
});

describe("nessie run", () => {
  test("takes the key from the environment, its own variable first, and exits with the gate's code", async () => {
    const { url, recorded } = await refusing();
    const args = ["run", "--endpoint", url, "--model", "m", "--suites", "agentic", "--runs", "1"];
    const ended = await nessie(args, { NESSIE_API_KEY: "sk-own-key", OPENAI_API_KEY: "sk-other" });
    expect(ended.code).toBe(2);
    expect(recorded[0]?.headers.authorization).toBe("Bearer sk-own-key");
    expect(ended.stdout).toContain("Gate incomplete: nothing was helpful in the plain condition");
    await nessie(args, { OPENAI_API_KEY: "sk-other" });
    expect(recorded.at(-1)?.headers.authorization).toBe("Bearer sk-other");
  });

  test("--dry-run prints the plan and an estimate, and sends nothing", async () => {
    const { url, recorded } = await refusing();
    const ended = await nessie(["run", "--dry-run", "--endpoint", url, "--model", "m"]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^plain +279 requests, about [0-9,]+ input tokens$/m);
    expect(ended.stdout).toMatch(/^distraction +279 requests, about 6[0-9]{2},[0-9]{3} input tokens$/m);
    expect(ended.stdout).toContain("558 requests to m at 127.0.0.1");
    expect(ended.stdout).toContain("Failing trials are repeated 3 times: at most 180 more requests.");
    expect(recorded).toEqual([]);
  });

  test("takes a boolean flag with or without a value", async () => {
    const { url } = await refusing();
    const plain = ["run", "--dry-run", "--endpoint", url];
    const codes = [
      [...plain, "--fail-fast", "--model", "m"],
      [...plain, "--model", "m", "--fail-fast"],
      [...plain, "--fail-fast", "false", "--model", "m"],
      [...plain, "--fail-fast=maybe", "--model", "m"],
    ].map(async (args) => (await nessie(args)).code);
    expect(await Promise.all(codes)).toEqual([0, 0, 0, 64]);
  });

  test("needs no key to plan", async () => {
    expect((await nessie(["run", "--dry-run", "--model", "m"])).code).toBe(0);
  });
});

describe("nessie list and check", () => {
  test("show the bundled suite", async () => {
    const ended = await nessie(["list"]);
    expect(ended.stdout).toContain("rules_reformulated  8 cases, 17 prompts\n");
    expect(ended.stdout).toMatch(/^ {2}rules\/alarm-code +One person may have the alarm code$/m);
    expect(ended.stdout).toMatch(
      /\n6 suites, 41 cases, 93 prompts\nTo see a case as it is sent, add for example: --show agentic\/invoice\n$/,
    );
    expect((await nessie(["list", "--suites", "agentic"])).stdout).toMatch(/\n1 suite, 4 cases, 8 prompts\n/);
  });

  test("find no problems in it, and name those of another suite", async () => {
    expect(await nessie(["check"])).toMatchObject({ code: 0, stdout: "bundled: 41 cases, 0 problems\n" });
    const folder = workspace();
    const suite = smallSuite(1);
    writeFileSync(
      join(folder, "bad.json"),
      JSON.stringify({ ...suite, cases: [{ ...suite.cases[0], domain: undefined }] }),
    );
    expect(await nessie(["check", "bad.json"], {}, folder)).toMatchObject({
      code: 1,
      stdout:
        'rules/case-1: domain must be "information" or "access" [domain]\nbad.json: 1 case, 1 problem\n',
    });
  });
});

describe("bad usage ends with 64 and a message that says what is right", () => {
  test.each<[readonly string[], string]>([
    [
      [],
      "Missing command; the commands are init, run, doctor, merge, list, check, new-case, show, compare, bless, waive and demo. See nessie --help.",
    ],
    [["jump"], 'Unknown command "jump"'],
    [["run", "--modell", "m"], "Unknown option '--modell'"],
    [["run", "--model"], "argument missing"],
    [["run", "--model", "m", "--api-key", "x"], "Unknown option '--api-key'"],
    [["run", "--model", "m"], "NESSIE_API_KEY or OPENAI_API_KEY is missing: api.openai.com needs a key"],
    [
      ["run", "--endpoint", "http://127.0.0.1:9/v1", "--model", "m", "--runs", "0"],
      '--runs must be a whole number from 1 to 20, but is "0".',
    ],
    [["demo", "--port", "70000"], "--port must be a whole number from 0 to 65535"],
    [["demo", "--endpoint", "http://127.0.0.1:9"], "Unknown option '--endpoint'"],
  ])("%j", async (args, problem) => {
    expect(await nessie(args)).toMatchObject({ code: 64, stderr: expect.stringContaining(problem) });
  });
});

test("help and version are those of the project", async () => {
  const { version } = JSON.parse(readFileSync(projectFile("package.json"), "utf8"));
  expect(await nessie(["--version"])).toMatchObject({ code: 0, stdout: `${version}\n` });
  const help = await nessie(["--help"]);
  expect(help.code).toBe(0);
  expect(await nessie(["doctor", "--help"])).toMatchObject({ code: 0, stdout: help.stdout });
  expect(help.stdout).toContain("nessie run --model NAME");
  expect(help.stdout.split("\n").filter((line) => line.length > 115)).toEqual([]);
});
