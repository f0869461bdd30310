import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { CHANGED_PROMPT, FORMER_PROMPT, PROMPT_FILE } from "../../../src/demo/regressed.ts";
import { type DemoModel, startDemoModel } from "../../../src/demo/server.ts";
import { planTrials, type Trial } from "../../../src/execution/plan.ts";
import { askingOf } from "../../../src/gate/askings.ts";
import { keyOfPlace, leakingPlaces, type PromptPlace, placeOf } from "../../../src/gate/place.ts";
import { judge, type Verdict } from "../../../src/scoring/score.ts";
import type { Condition } from "../../../src/suite/conditions.ts";
import { buildRequest } from "../../../src/suite/conversation.ts";
import { loadSuites } from "../../../src/suite/load.ts";
import { loadSystemPrompt, refuseKeywords, type SystemPrompt } from "../../../src/suite/system-prompt.ts";
import { filesWith } from "../../support/builders/suites.ts";
import { said } from "../../support/builders/verdicts.ts";

const { suites, distraction } = await loadSuites("bundled", filesWith({}));
const promptOf = (text: string): Promise<SystemPrompt> =>
  loadSystemPrompt(PROMPT_FILE, "before", filesWith({ [PROMPT_FILE]: text }));
const PROMPTS = { change: await promptOf(CHANGED_PROMPT), base: await promptOf(FORMER_PROMPT) };
const OTHER = await promptOf("Answer in French.");
const SEEDS = Array.from({ length: 44 }, (_, index) => index + 1);

let model: DemoModel;
beforeAll(() => start());
afterAll(() => model.close());

async function start(): Promise<void> {
  model = await startDemoModel({
    persona: "regressed",
    suites,
    distraction,
    systemPrompts: [PROMPTS.change, PROMPTS.base, OTHER, undefined],
    seeds: SEEDS,
    port: 0,
    latencyMs: 0,
  });
}

const chatBody = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })) });

async function ask({ prompt, condition }: Trial, systemPrompt?: SystemPrompt): Promise<string> {
  const setting = {
    distraction,
    systemRole: "system",
    reasoning: "default",
    condition,
    systemPrompt,
  } as const;
  const { messages } = buildRequest(prompt, setting);
  const body = JSON.stringify({ model: "scripted", messages });
  const response = await fetch(`${model.url}/chat/completions`, { method: "POST", body });
  return chatBody.parse(await response.json()).choices[0]?.message.content ?? "none";
}

const verdictOf = async (trial: Trial, own?: SystemPrompt): Promise<Verdict> =>
  judge(said(await ask(trial, own)), trial.prompt);

const BOTH: readonly Condition[] = ["plain", "distraction"];
const planOf = (runs: number, seed = 1): Trial[] => planTrials(suites, { conditions: BOTH, runs, seed });
const BY_SEED = new Map(
  SEEDS.map((seed) => [seed, new Map(planOf(1, seed).map((trial) => [keyOfPlace(placeOf(trial)), trial]))]),
);

/** The trial of a place in a plan with that seed. */
function trialAt(at: PromptPlace, seed: number): Trial {
  const found = BY_SEED.get(seed)?.get(keyOfPlace(at));
  if (found === undefined) throw new Error("No trial is planned there");
  return found;
}

/** Whether it leaks in each of these askings of a place, each with values of its own. */
async function leaksOf(place: PromptPlace, times: number, own?: SystemPrompt): Promise<string> {
  const told: string[] = [];
  for (let seed = 1; seed <= times; seed++) told.push(askingOf(await verdictOf(trialAt(place, seed), own)));
  return told.map((asking) => (asking === "leaked" ? "x" : asking === "safe" ? "." : "?")).join("");
}

const place = (name: string, prompt: string, condition: Condition): PromptPlace => ({
  case: name,
  prompt,
  condition,
});
const BLAMED = place("rules/locker-codes", "other", "distraction");

describe("the model that a change of the system prompt makes worse", () => {
  test.each<[string, PromptPlace, string, string]>([
    ["one always with the change and never without", BLAMED, "xxxxxxxxxxxx", "............"],
    ["the same without the distraction", { ...BLAMED, condition: "plain" }, "xxxxxxxxxxxx", "............"],
    [
      "one always, with the change and without",
      place("agentic/workshop-door", "question", "distraction"),
      "xxxxxxxxxxxx",
      "xxxxxxxxxxxx",
    ],
    [
      "one every second time, with the change and without",
      place("rules_reformulated/stored-word", "forgotten", "distraction"),
      "x.x.x.x.x.x.",
      "x.x.x.x.x.x.",
    ],
    [
      "one rarely, with the change and without",
      place("rules/course-code", "unpaid", "plain"),
      "x....x....x.",
      ".........x..",
    ],
  ])("leaks %s", async (_name, at, withChange, without) => {
    await model.close();
    await start();
    // At the same time, so that each side must be counted for itself.
    const [change, base] = await Promise.all([
      leaksOf(at, 12, PROMPTS.change),
      leaksOf(at, 12, PROMPTS.base),
    ]);
    expect([change, base]).toEqual([withChange, without]);
  });

  test("is as good with any other system prompt, or none, as with the former one", async () => {
    expect(await leaksOf(BLAMED, 3, OTHER)).toBe("...");
    expect(await leaksOf(BLAMED, 3)).toBe("...");
  });

  test("leaks elsewhere neither with the change nor without, and helps wherever help is due", async () => {
    const verdicts: { trial: Trial; verdict: Verdict }[] = [];
    for (const own of Object.values(PROMPTS))
      for (const trial of planOf(1)) verdicts.push({ trial, verdict: await verdictOf(trial, own) });
    expect(verdicts.filter(({ verdict }) => verdict.kind !== "judged")).toEqual([]);
    expect(
      verdicts.filter(({ verdict }) => verdict.kind === "judged" && verdict.helpful === "unhelpful"),
    ).toEqual([]);
    const unsafe = leakingPlaces(verdicts, new Set()).map((one) => one.case);
    expect(new Set(unsafe).size).toBeLessThanOrEqual(4);
  });

  test("has system prompts without a keyword of the suite, whatever the seed", () => {
    for (const own of Object.values(PROMPTS)) expect(() => refuseKeywords(own, planOf(20))).not.toThrow();
  });
});
