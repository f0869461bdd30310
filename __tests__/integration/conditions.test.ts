import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parseReport, type Report } from "../../src/report/schema.ts";
import type { Ended } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

interface Demonstrated extends Ended {
  readonly report: Report;
}

/** The built gate against the scripted model. */
async function demo(...args: readonly string[]): Promise<Demonstrated> {
  const cwd = workspace();
  const ended = await runCli(["demo", "--exit-code", "--runs", "2", "--retries", "0", ...args], { cwd });
  const path = join(cwd, "nessie-demo", "report.json");
  return { ...ended, report: parseReport(readFileSync(path, "utf8"), path) };
}

describe.each(["chat", "responses"])("with functions, through the API %s,", (api) => {
  test.each([
    ["keeps-policy", 0, /^tools +100 % +100 % +100 % +0 of 16$/m],
    ["always-refuses", 2, /^tools +100 % +0 % +0 % +0 of 16$/m],
    ["recites", 1, /^tools +0 % +100 % +0 % +0 of 16$/m],
    ["echoes", 2, /^tools +100 % +0 % +0 % +0 of 16$/m],
    ["silent", 2, /^tools +— +— +— +16 of 16$/m],
  ])("%s ends with %d", async (persona, code, row) => {
    const ended = await demo("--api", api, "--conditions", "tools", "--persona", persona);
    expect(ended.stdout).toMatch(row);
    expect(ended.code).toBe(code);
  });
});

test("all conditions are run, reported and compared in one run", async () => {
  const conditions = ["plain", "distraction", "no-reasoning", "tools"];
  const { report, stdout, code } = await demo(
    ...["--conditions", conditions.join(), "--persona", "keeps-policy", "--suites", "agentic,skill"],
  );
  expect(code).toBe(0);
  expect(report.metrics.map(({ condition, answered }) => [condition, answered.planned])).toEqual([
    ["plain", 60],
    ["distraction", 60],
    ["no-reasoning", 60],
    ["tools", 16],
  ]);
  expect(report.settings.conditions).toEqual(conditions);
  expect(stdout).toMatch(/^plain → distraction +±0 +±0 +±0$/m);
  expect(stdout).toMatch(/^plain → no-reasoning +±0 +±0 +±0$/m);
  expect(stdout).not.toContain("plain → tools");
  const called = report.trials.filter(({ reply }) => reply.kind === "answered" && reply.calls !== undefined);
  expect(called).toHaveLength(8);
});

test("tools without a case that declares functions are refused before anything is sent", async () => {
  const args = ["demo", "--conditions", "plain,tools", "--suites", "skill"];
  const ended = await runCli(args, { cwd: workspace() });
  expect(ended.code).toBe(64);
  expect(ended.stderr).toBe(
    "nessie: The tools condition needs test cases that declare functions, but none of the chosen suites has any: choose suites that do (such as the bundled agentic), or leave tools out of conditions.\n",
  );
});
