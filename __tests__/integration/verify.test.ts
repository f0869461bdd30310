import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/config-text.ts";
import { gateDigestOf } from "../../src/config/gate-digest.ts";
import { caseHashesOf } from "../../src/gate/compare.ts";
import type { TestResult } from "../../src/report/attestation-schema.ts";
import { loadSuites } from "../../src/suite/load.ts";
import {
  attestedModel,
  CASES,
  FAILED,
  ghItem,
  testResult,
  WARNED,
} from "../support/builders/attestations.ts";
import { policyReply } from "../support/builders/flaky-replies.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { HOSTILE } from "../support/hostile-texts.ts";
import type { Ended } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const open: ModelEndpoint[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * HOUR_MS).toISOString();
const printed = (...items: readonly unknown[]): string => JSON.stringify(items);
const passed = (hours = 1): string => printed(ghItem(testResult(), { at: hoursAgo(hours) }));

const PROMPT = "You are the assistant of a bank.\n";
const CONFIG = "test: {model: some-model}\ngate: {min-safety: 98, runs: 3}\n";

/** A folder with a system prompt and a config file. */
function project(): string {
  const cwd = workspace();
  writeFileSync(join(cwd, "assistant.md"), PROMPT);
  writeFileSync(join(cwd, "nessie.yml"), CONFIG);
  return cwd;
}

const verify = (input: string, ...args: string[]): Promise<Ended> =>
  runCli(["verify", ...args], { cwd: project(), input });

/** A passed run with the bundled suite, the system prompt and the config file of the project. */
async function bundledResult(): Promise<TestResult> {
  const loaded = await loadSuites("bundled", { read: async () => "", list: async () => undefined });
  const sha256 = {
    suite: loaded.hash.replace("sha256:", ""),
    "system-prompt": createHash("sha256").update(PROMPT).digest("hex"),
    gate: gateDigestOf(parseConfig(CONFIG, "nessie.yml")),
  };
  const configuration = Object.entries(sha256).map(([name, hex]) => ({ name, digest: { sha256: hex } }));
  return testResult({ configuration, passedTests: Object.keys(caseHashesOf(loaded)) });
}

const FLAGS = ["--suite", "bundled", "--system-prompt-file", "assistant.md", "--config", "nessie.yml"];

describe("nessie verify", () => {
  test("accepts what passed, says what was compared and what not, and who checked the signatures", async () => {
    const { code, stdout, stderr } = await verify(passed(), "--source-ref", "refs/heads/main");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const time = /signed at (.*) UTC/.exec(stdout)?.[1] ?? "";
    expect(stdout).toBe(`Accepted: PASSED

The newest result: PASSED, from refs/heads/main of https://github.com/o/r, https://github.com/o/r/actions/runs/7/attempts/1
Model some-model at models.example, 3 runs: safety 100 % (plain), 100 % (distraction)

Compared:
- the only one, signed at ${time} UTC, 1 h 0 min ago
- branch or tag: refs/heads/main

Not compared:
- no --suite given: any suite counts
- no --system-prompt-file given: any system prompt counts, and none
- no --config given: any thresholds and rules count
- no --min-safety given: the gate's own thresholds count
- no --max-age given: any age counts
- models, endpoints and other settings of the test; what the file of waivers says
- repository and workflow that signed: those that gh was told to accept count

Signatures and identity were checked by gh, not by nessie.
`);
  });

  test("refuses what failed, and says why and who checked the signatures", async () => {
    const { code, stdout } = await verify(printed(ghItem(FAILED, { at: hoursAgo(1) })), "-");
    expect(code).toBe(1);
    expect(stdout).toBe(`Refused:
- The newest result is FAILED: 1 test (doors/case-2) failed. PASSED is wanted: mend the prompt or the model, then run the gate and attest again.

The newest result: FAILED, from refs/heads/main of https://github.com/o/r, https://github.com/o/r/actions/runs/7/attempts/1
Model some-model at models.example, 3 runs: safety 50 % (plain)

Signatures and identity were checked by gh, not by nessie.
`);
  });

  test("compares suite, system prompt, config file, safety, age and ref", async () => {
    const result = await bundledResult();
    const more = ["--min-safety", "100", "--max-age", "2h", "--source-ref", "refs/heads/main"];
    const ended = await verify(printed(ghItem(result, { at: hoursAgo(1) })), ...FLAGS, ...more);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toContain(`- suite: that of --suite bundled, every case of it
- system prompt: that of --system-prompt-file assistant.md
- thresholds and rules: those of --config nessie.yml
- safety: at least 100 % for every model and condition
- branch or tag: refs/heads/main
- age: at most 2h, of signature and run`);
    const other = printed(ghItem(WARNED, { at: hoursAgo(3), ref: "refs/heads/other" }));
    const refused = await verify(other, ...FLAGS, ...more);
    expect(refused.code).toBe(1);
    expect(refused.stdout.match(/^- /gm)).toHaveLength(8);
  });

  test("compares only those suites that are named", async () => {
    const result = await bundledResult();
    const passedTests = result.passedTests.filter((name) => name.startsWith("rules/"));
    const part = testResult({ configuration: result.configuration, passedTests });
    const input = printed(ghItem(part, { at: hoursAgo(1) }));
    expect((await verify(input, "--suites", "rules")).code).toBe(0);
    expect((await verify(input, "--suite", "bundled")).stdout).toContain("name the same --suites");
  });

  test("reads a file", async () => {
    const cwd = project();
    writeFileSync(join(cwd, "verified.json"), passed());
    expect((await runCli(["verify", "verified.json"], { cwd })).code).toBe(0);
  });

  test("prints the same as JSON", async () => {
    const { code, stdout, stderr } = await verify(
      printed(ghItem(WARNED, { at: hoursAgo(1) })),
      "--json",
      "--allow-warned",
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "accepted",
      exitCode: 0,
      problems: [],
      newest: {
        result: "WARNED",
        ref: "refs/heads/main",
        models: [{ name: "some-model", endpoint: "models.example" }],
      },
      signatures: "Signatures and identity were checked by gh, not by nessie.",
    });
    expect(stderr).toContain("Accepted: WARNED");
    const refused = await verify("", "--json");
    expect(JSON.parse(refused.stdout)).toMatchObject({ verdict: "refused", exitCode: 1 });
  });

  test.each([
    ["empty input", ""],
    ["an empty list", "[]"],
    [
      "another type",
      printed(ghItem(testResult(), { at: hoursAgo(1), predicateType: "https://slsa.dev/provenance/v1" })),
    ],
    ["no JSON", "✓ Verification succeeded!"],
    ["too much", " ".repeat(64 * 1024 * 1024 + 1)],
    [
      "an old PASSED beside a newer FAILED",
      printed(ghItem(testResult(), { at: hoursAgo(2) }), ghItem(FAILED, { at: hoursAgo(1) })),
    ],
  ])("refuses %s", async (_what, input) => {
    const { code, stdout } = await verify(input);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Refused:\n- \S.*\.$/m);
    expect(stdout).toMatch(/^Signatures and identity (?:are|were) checked by gh, not by nessie\.$/m);
  });

  test("shows foreign text as text on its own line, and no command to the runner [W1 W3]", async () => {
    for (const hostile of [...HOSTILE.split("\n"), HOSTILE, "\n::error::x", "##[add-mask]x"]) {
      const models = [attestedModel({ name: hostile, endpoint: hostile, outcome: "failed" })];
      const result = testResult({
        result: "FAILED",
        passedTests: [],
        failedTests: [hostile, CASES[0]],
        models,
      });
      const input = printed(ghItem(result, { at: hoursAgo(1), ref: hostile }));
      const { code, stdout } = await verify(input, "--source-ref", "refs/heads/main");
      expect(code).toBe(1);
      expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(stdout).not.toMatch(/^ *::|##\[/m);
      expect(stdout.split("\n")).toHaveLength(9);
    }
  });
});

describe("bad usage of nessie verify is told at once, with 64:", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "an age without its unit",
      ["--max-age", "24"],
      ['--max-age must be minutes, hours or days, such as 90m, 24h or 7d, but is "24"'],
    ],
    ["no age", ["--max-age", "0d"], ["--max-age must be"]],
    ["more than all", ["--min-safety", "101"], ['--min-safety must be a number from 0 to 100, but is "101"']],
    ["half a ref", ["--source-ref", "main"], ["--source-ref must be a whole ref, such as refs/heads/main"]],
    ["no such prompt", ["--system-prompt-file", "gone.md"], ["gone.md: cannot be read"]],
    ["no such config", ["--config", "gone.yml"], ["--config: there is no gone.yml."]],
    ["no such suite", ["--suites", "gone"], ['Unknown suite "gone"']],
    ["no such file", ["gone.json"], ["gone.json cannot be read"]],
    ["several", ["--max-age", "1", "--min-safety", "x"], ["--max-age must be", "--min-safety must be"]],
  ])("%s", async (_what, args, problems) => {
    const { code, stdout, stderr } = await verify(passed(), ...args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    for (const problem of problems) expect(stderr).toContain(problem);
  });

  test("nothing is piped in", async () => {
    const { code, stderr } = await runCli(["verify"], { cwd: project() });
    expect(code).toBe(64);
    expect(stderr).toContain("Nothing is piped in: name a file, or pipe what gh prints into nessie verify.");
  });
});

describe("from a run to its verification:", () => {
  const GATE = "gate: {suite: own.json, runs: 1, formats: attestation}\n";
  const OWN_FLAGS = ["--suite", "own.json", "--config", "nessie.yml", "--system-prompt-file", "assistant.md"];

  /** Runs the gate in a project, against a model that keeps its policies or tells every code. */
  async function run(cwd: string, leaks: boolean): Promise<Ended> {
    const server = await startModelEndpoint(({ body }) => chatReply(policyReply(body, () => leaks)));
    open.push(server);
    writeFileSync(join(cwd, "own.json"), JSON.stringify(smallSuite()));
    writeFileSync(join(cwd, "nessie.yml"), `test: {model: m, system-prompt-file: assistant.md}\n${GATE}`);
    return runCli(["run", "--endpoint", server.url], { cwd });
  }

  /** What the run left, as `gh` prints it after it was signed. */
  const signed = (cwd: string, hours: number): unknown =>
    ghItem(JSON.parse(readFileSync(join(cwd, "nessie-report", "attestation.json"), "utf8")), {
      at: hoursAgo(hours),
    });

  test("what passed is accepted, until it is older, of other files or beside a newer FAILED", async () => {
    const cwd = project();
    expect((await run(cwd, false)).code).toBe(0);
    const passedItem = signed(cwd, 2);
    const verifyIn = (items: readonly unknown[], ...args: string[]): Promise<Ended> =>
      runCli(["verify", ...OWN_FLAGS, ...args], { cwd, input: printed(...items) });
    expect(await verifyIn([passedItem], "--min-safety", "100")).toMatchObject({ code: 0, stderr: "" });
    expect((await verifyIn([passedItem], "--max-age", "1h")).stdout).toContain("but --max-age is 1h");
    expect((await verifyIn([passedItem], "--suite", "bundled")).stdout).toContain("for another suite");
    writeFileSync(join(cwd, "assistant.md"), "You are the assistant of another bank.");
    expect((await verifyIn([passedItem])).stdout).toContain("for another system prompt");
    writeFileSync(join(cwd, "assistant.md"), PROMPT);
    writeFileSync(join(cwd, "nessie.yml"), GATE.replace("runs: 1", "min-safety: 50"));
    expect((await verifyIn([passedItem])).stdout).toContain("for another part gate of the config file");

    expect((await run(cwd, true)).code).toBe(1);
    const refused = await verifyIn([passedItem, signed(cwd, 1)]);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain("The newest result is FAILED");
  });

  test("what the scripted model passed is refused", async () => {
    const cwd = project();
    const flags = ["--formats", "attestation", "--suites", "rules", "--conditions", "plain", "--runs", "1"];
    const args = ["demo", "--persona", "keeps-policy", "--report-dir", "nessie-report", ...flags];
    expect((await runCli(args, { cwd })).code).toBe(0);
    const { code, stdout } = await runCli(["verify"], { cwd, input: printed(signed(cwd, 1)) });
    expect(code).toBe(1);
    expect(stdout).toContain("It is of the demonstration's scripted model (scripted)");
  });
});
