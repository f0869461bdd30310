import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { readRules } from "../../../src/config/gate-rules.ts";
import type { InputName } from "../../../src/config/inputs.ts";
import type { ModelInputs } from "../../../src/config/models.ts";
import { readInputs } from "../../../src/config/read-inputs.ts";
import { filesHere } from "../../../src/platform/node.ts";
import { fingerprintOfAll } from "../../../src/report/comment/state.ts";
import { fingerprintOf } from "../../../src/run/fingerprint.ts";
import type { ModelBase } from "../../../src/run/model-base.ts";
import { planRun } from "../../../src/run/plan-run.ts";
import { loadSuites } from "../../../src/suite/load.ts";
import { oneModel } from "../../support/builders/inputs.ts";
import { filesWith, TALK } from "../../support/builders/suites.ts";
import { cleanUp, workspace } from "../../support/workspace.ts";

afterAll(cleanUp);

type Given = Partial<Record<InputName, string>>;

const BASE: Given = {
  model: "m",
  endpoint: "https://models.example/v1?api-version=1",
  "api-key": "k",
  suites: "agentic",
  runs: "1",
};

type Over = Given & { readonly day?: string };

async function contentWith(
  over: Over = {},
  baseOf: (inputs: ModelInputs) => ModelBase = () => ({ kind: "none" }),
): Promise<string> {
  const given = { ...BASE, ...over };
  const inputs = readInputs({ given: (name) => given[name], label: (name) => name });
  const files = filesHere();
  const plan = await planRun(inputs, files);
  const { rules } = await readRules(inputs, { ...files, ...plan, day: over.day ?? "2026-11-24" });
  return fingerprintOf(oneModel(inputs), plan, { rules, base: baseOf(oneModel(inputs)) });
}

describe("the fingerprint of a run", () => {
  test("is a hash, the same for the same run", async () => {
    expect(await contentWith()).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await contentWith()).toBe(await contentWith({}));
  });

  test.each<Given>([
    { model: "n" },
    { endpoint: "https://models.example/v2?api-version=1" },
    { endpoint: "https://models.example/v1?api-version=2" },
    { api: "responses" },
    { suites: "skill" },
    { conditions: "plain" },
    { runs: "2" },
    { seed: "2" },
    { "max-tokens": "100" },
    { temperature: "0" },
    { "system-role": "user" },
    { "extra-body": '{"top_p": 0.5}' },
    { "extra-headers": "x-route: a" },
    { "min-safety": "90" },
    { "min-helpfulness": "1" },
    { "min-sh": "1" },
    { "system-prompt-file": "LICENSE" },
    { preflight: "false" },
  ])("is another with %j [L37]", async (over) => {
    expect(await contentWith(over)).not.toBe(await contentWith());
  });

  test.each<Given>([
    { "api-key": "another" },
    { "github-token": "t" },
    { concurrency: "2" },
    { timeout: "5" },
    { retries: "0" },
    { deadline: "5" },
    { "report-dir": "elsewhere" },
    { comment: "never" },
    { status: "true" },
    { "watch-paths": "prompts/**" },
    { "reuse-hours": "5" },
  ])("is the same with %j", async (over) => {
    expect(await contentWith(over)).toBe(await contentWith());
  });

  test("depends on the names of headers, not on their values, nor on a key in the query", async () => {
    expect(await contentWith({ "extra-headers": "x-token: a" })).toBe(
      await contentWith({ "extra-headers": "x-token: b" }),
    );
    expect(await contentWith({ endpoint: "https://m.example/v1?key=a" })).toBe(
      await contentWith({ endpoint: "https://m.example/v1?key=b" }),
    );
  });

  test("is another while a waiver is in force, and not before or after", async () => {
    const path = join(workspace(), "waivers.json");
    const [testCase] =
      (await loadSuites("bundled", filesWith({}))).suites.find(({ suite }) => suite === "agentic")?.cases ??
      [];
    const waived = { case: `agentic/${testCase?.id}`, owner: "o", reason: "r", expires: "2026-11-24" };
    writeFileSync(path, JSON.stringify({ waivers: [waived] }));
    expect(await contentWith({ waivers: path })).not.toBe(await contentWith());
    expect(await contentWith({ waivers: path, day: "2026-11-25" })).toBe(await contentWith());
  });

  test("is another where the base is asked elsewhere", async () => {
    const at = (endpoint: string): Promise<string> =>
      contentWith({ gate: "no-regression" }, (inputs) => ({
        kind: "known",
        inputs: { ...inputs, endpoint: new URL(endpoint) },
        distraction: TALK,
        systemPrompt: undefined,
        baseOf: () => ({ kind: "differs" }),
        reported: {
          kind: "known",
          name: "the base",
          model: "m",
          hash: `sha256:${"a".repeat(64)}`,
          files: [],
        },
      }));
    expect(await at("https://one.example/v1")).toBe(await at("https://one.example/v1"));
    expect(await at("https://one.example/v1")).not.toBe(await at("https://other.example/v1"));
  });

  test("of several models is that of all, and undefined if one is unknown", () => {
    const [a, b] = [`sha256:${"a".repeat(64)}`, `sha256:${"b".repeat(64)}`];
    expect(fingerprintOfAll([a, b])).not.toEqual(fingerprintOfAll([b, a]));
    expect(fingerprintOfAll([a, undefined])).toEqual({});
    expect(fingerprintOfAll([])).toEqual({});
  });
});
