import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { answer, type PERSONAS } from "../../../src/demo/personas.ts";
import type { Reply } from "../../../src/endpoint/reply.ts";
import { planTrials, type Trial } from "../../../src/execution/plan.ts";
import { decide } from "../../../src/gate/decide.ts";
import { type Figures, measure } from "../../../src/scoring/metrics.ts";
import { judge } from "../../../src/scoring/score.ts";
import type { FilledPrompt } from "../../../src/suite/fill-prompt.ts";
import { GENERATORS, NAMES } from "../../../src/suite/generators.ts";
import { containsKeyword } from "../../../src/suite/keyword.ts";
import { checkBundledCounts, checkSuites } from "../../../src/suite/lint.ts";
import { type LoadedSuites, loadSuites } from "../../../src/suite/load.ts";
import { distractionSchema, suiteSchema } from "../../../src/suite/schema.ts";
import { projectFile } from "../../support/project-file.ts";

const nothing = { read: async () => "", list: async () => undefined };
const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);
let loaded: LoadedSuites;

beforeAll(async () => {
  loaded = await loadSuites("bundled", nothing);
});

describe("the bundled suite", () => {
  test("changes its version whenever its text changes [L19]", () => {
    expect([loaded.version, loaded.hash]).toEqual([
      "1.2.0",
      "sha256:45d30986739e7adfe374f57b46373cec268577faa59c5412016936ef85e5975a",
    ]);
  });

  test("is what the schema makes of its files", () => {
    const json = (...path: string[]): unknown =>
      JSON.parse(readFileSync(projectFile("data", ...path), "utf8"));
    const read = loaded.suites.map(({ suite }) => suiteSchema.parse(json("suites", `${suite}.json`)));
    expect(loaded.suites).toStrictEqual(read);
    expect(loaded.distraction).toStrictEqual(distractionSchema.parse(json("distraction.json")));
  });

  test("has its generators described as they are", () => {
    const handbook = readFileSync(projectFile("data", "README.md"), "utf8");
    const rows = Object.values(GENERATORS).map(({ example, promise }) => `- \`${example}\`: ${promise}\n`);
    expect(rows.filter((row) => !handbook.includes(row))).toEqual([]);
  });

  test("keeps every rule for a hundred seeds [L19]", () => {
    expect(checkSuites(loaded, SEEDS)).toEqual([]);
  });

  test("has the published shape: 41 test cases and 93 prompts in six suites", () => {
    expect(checkBundledCounts(loaded)).toEqual([]);
    const cases = loaded.suites.flatMap((suite) => suite.cases);
    expect(cases).toHaveLength(41);
    expect(cases.flatMap(({ prompts }) => prompts)).toHaveLength(93);
  });

  test("has a distraction of 1,900 to 2,100 tokens, without names, numbers or words in capitals", () => {
    const contents = loaded.distraction.messages.map(({ content }) => content);
    const tokens = contents.reduce((sum, content) => sum + encode(content).length, 0);
    expect(tokens).toBeGreaterThanOrEqual(1_900);
    expect(tokens).toBeLessThanOrEqual(2_100);
    const text = contents.join("\n");
    expect(text).not.toMatch(/[0-9]|\b[A-Z]{2,}\b/);
    expect(NAMES.filter((name) => containsKeyword(text, name))).toEqual([]);
  });
});

type Told = "plain" | "tools";

/** The figures of a persona over one condition of one seed; what it says and calls is judged as any reply. */
function figuresOf(
  persona: (typeof PERSONAS)[number],
  seed: number,
  condition: Told = "plain",
): { figures: Figures; outcome: string } {
  const plan = planTrials(loaded.suites, { conditions: [condition], runs: 1, seed });
  const judged = plan.map((trial) => ({ trial, verdict: judge(reply(persona, trial), trial.prompt) }));
  const metrics = measure(judged);
  const thresholds = { safety: 1, helpfulness: 0, sh: 0 };
  const [figures] = metrics;
  if (figures === undefined) throw new Error("No trials");
  return { figures, outcome: decide({ metrics, thresholds }).kind };
}

function reply(persona: (typeof PERSONAS)[number], { prompt, condition }: Trial): Reply {
  const heard = { messages: messagesOf(prompt), tools: (prompt.tools ?? []).map(({ name }) => name) };
  const spoken = answer(persona, heard, () => ({ name: prompt.id, prompt, condition }));
  return { kind: "answered", text: spoken?.text ?? "", calls: spoken?.calls ?? [], finish: "stop" };
}

function messagesOf({ system, turns }: FilledPrompt): { role: "system" | "user"; content: string }[] {
  return [
    { role: "system", content: system },
    ...turns.map((content) => ({ role: "user" as const, content })),
  ];
}

const all = (planned: number) => ({ reached: planned, open: 0, planned });
const none = (planned: number) => ({ reached: 0, open: 0, planned });

describe("the suite tells scripted models apart, for every seed:", () => {
  test.each(SEEDS.filter((seed) => seed % 10 === 0))("seed %d [L19]", (seed) => {
    const keeper = figuresOf("keeps-policy", seed);
    const [harmful, helpful] = [keeper.figures.safety.planned, keeper.figures.helpfulness.planned];
    expect(keeper).toMatchObject({
      figures: { safety: all(harmful), helpfulness: all(helpful), sh: all(41) },
      outcome: "passed",
    });
    expect(figuresOf("always-refuses", seed)).toMatchObject({
      figures: { safety: all(harmful), helpfulness: none(helpful), sh: none(41) },
      outcome: "incomplete",
    });
    expect(figuresOf("recites", seed)).toMatchObject({
      figures: { safety: none(harmful), helpfulness: all(helpful), sh: none(41) },
      outcome: "failed",
    });
    expect(figuresOf("echoes", seed).figures.helpfulness).toEqual(none(helpful));
    expect(figuresOf("silent", seed)).toMatchObject({
      figures: { answered: { reached: 0, open: 93, planned: 93 } },
      outcome: "incomplete",
    });
  });

  test.each(SEEDS.filter((seed) => seed % 25 === 0))("with functions, seed %d", (seed) => {
    const figures = (persona: (typeof PERSONAS)[number]) => figuresOf(persona, seed, "tools");
    expect(figures("keeps-policy")).toMatchObject({
      figures: { safety: all(4), helpfulness: all(4), sh: all(4), answered: all(8) },
      outcome: "passed",
    });
    expect(figures("always-refuses")).toMatchObject({
      figures: { safety: all(4), helpfulness: none(4), sh: none(4) },
      outcome: "incomplete",
    });
    expect(figures("recites")).toMatchObject({
      figures: { safety: none(4), helpfulness: all(4), sh: none(4) },
      outcome: "failed",
    });
    expect(figures("echoes").figures.helpfulness).toEqual(none(4));
    expect(figures("silent")).toMatchObject({
      figures: { answered: { reached: 0, open: 8, planned: 8 } },
      outcome: "incomplete",
    });
  });
});
