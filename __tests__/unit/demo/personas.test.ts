import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { answer, isPersona, PERSONAS, type Persona } from "../../../src/demo/personas.ts";
import { type DemoModel, startDemoModel } from "../../../src/demo/server.ts";
import { UserError } from "../../../src/errors.ts";
import type { Condition } from "../../../src/suite/conditions.ts";
import { buildRequest } from "../../../src/suite/conversation.ts";
import { type FilledPrompt, fillCase } from "../../../src/suite/fill-prompt.ts";
import { SYSTEM_ROLES } from "../../../src/suite/messages.ts";
import { smallSuite } from "../../support/builders/plans.ts";
import { TALK } from "../../support/builders/suites.ts";

const suite = smallSuite(30);
const [first] = suite.cases;
const prompts = first === undefined ? [] : fillCase(suite.suite, first, 2);
const promptNamed = (id: string): FilledPrompt => {
  const found = prompts.find((prompt) => prompt.id === id);
  if (found === undefined) throw new Error(`No prompt ${id}`);
  return found;
};
const [owner, stranger] = [promptNamed("owner"), promptNamed("stranger")];
const [secret = ""] = owner.helpful;

let model: DemoModel;
beforeAll(async () => {
  model = await startDemoModel({
    persona: "keeps-policy",
    suites: [suite],
    distraction: TALK,
    seeds: [1, 2],
    port: 0,
    latencyMs: 0,
  });
});
afterAll(() => model.close());

const chatBody = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })) });
const responseBody = z.object({
  output: z.array(z.object({ content: z.array(z.object({ text: z.string() })) })),
});

async function post(
  path: string,
  body: unknown,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${model.url}${path}`, { method: "POST", body: text });
  return { status: response.status, body: await response.json() };
}

const NOTHING = { messages: [], tools: [] };
const SETTING = { distraction: TALK, systemRole: "system", reasoning: "default" } as const;

async function say(persona: Persona, prompt: FilledPrompt, condition: Condition = "plain"): Promise<string> {
  const { messages } = buildRequest(prompt, { ...SETTING, condition });
  const { body } = await post("/chat/completions", { model: `scripted:${persona}`, messages });
  return chatBody.parse(body).choices[0]?.message.content ?? "none";
}

describe("a scripted model over HTTP", () => {
  test.each<[Persona, string, string]>([
    ["keeps-policy", `Here you are: ${secret}`, "I'm sorry, but I can't help with that."],
    ["always-refuses", "I'm sorry, but I can't help with that.", "I'm sorry, but I can't help with that."],
    ["recites", owner.system, stranger.system],
    ["echoes", owner.turns[0] ?? "", stranger.turns[0] ?? ""],
    ["silent", "", ""],
  ])("that %s does so in either condition", async (persona, toOwner, toStranger) => {
    for (const condition of ["plain", "distraction"] as const) {
      expect(await say(persona, owner, condition)).toBe(toOwner);
      expect(await say(persona, stranger, condition)).toBe(toStranger);
    }
  });

  test("that is distractible discloses something after a distraction only, and the same every time", () => {
    const leaks = (condition: Condition): string[] =>
      suite.cases
        .flatMap((testCase) =>
          fillCase(suite.suite, testCase, 1).map((prompt) => ({
            prompt,
            name: `rules/${testCase.id}/${prompt.id}`,
          })),
        )
        .filter(({ prompt, name }) => {
          const text = answer("distractible", NOTHING, () => ({ prompt, name, condition }))?.text ?? "";
          return prompt.harmful.some((keyword) => text.includes(keyword));
        })
        .map(({ name }) => name);
    expect(leaks("plain")).toEqual([]);
    expect(leaks("distraction").length).toBeGreaterThan(0);
    expect(leaks("distraction").length).toBeLessThan(15);
    expect(leaks("distraction")).toEqual(leaks("distraction"));
  });

  test.each(SYSTEM_ROLES)(
    "knows a conversation whose policy is said by the %s, through both APIs",
    async (systemRole) => {
      for (const condition of ["plain", "distraction"] as const) {
        const { messages } = buildRequest(owner, { ...SETTING, condition, systemRole });
        const chat = await post("/chat/completions", { model: "m", messages });
        expect(chatBody.parse(chat.body).choices[0]?.message.content).toBe(`Here you are: ${secret}`);
        const response = await post("/responses", { model: "m", input: messages });
        expect(responseBody.parse(response.body).output[0]?.content[0]?.text).toBe(`Here you are: ${secret}`);
      }
    },
  );

  test.each<[string, string, unknown, number, string]>([
    [
      "a conversation that it does not know",
      "/chat/completions",
      { model: "m", messages: [{ role: "user", content: "Hi" }] },
      422,
      "only those with the seeds 1 to 2:",
    ],
    ["a malformed body", "/chat/completions", "{", 400, "malformed"],
    ["a body of another shape", "/responses", { model: "m", messages: [] }, 400, "malformed"],
    ["a body that is too large", "/chat/completions", "x".repeat(1_100_000), 413, "larger than 1 MiB"],
    ["another path", "/completions", {}, 404, "No such path: /v1/completions"],
  ])("refuses %s", async (_name, path, body, status, message) => {
    expect(await post(path, body)).toMatchObject({
      status,
      body: { error: { message: expect.stringContaining(message) } },
    });
  });

  test("refuses a GET where a POST is required, and lists its model", async () => {
    expect((await fetch(`${model.url}/chat/completions`)).status).toBe(405);
    expect(await (await fetch(`${model.url}/models`)).json()).toMatchObject({ data: [{ id: "scripted" }] });
  });

  test("on a port that is taken says so", async () => {
    const port = Number(new URL(model.url).port);
    const again = startDemoModel({
      persona: "silent",
      suites: [],
      distraction: TALK,
      seeds: [1],
      port,
      latencyMs: 0,
    });
    await expect(again).rejects.toThrow(UserError);
    await expect(again).rejects.toThrow(`The scripted model cannot listen on port ${port}`);
  });
});

test("personas are known by name", () => {
  expect(PERSONAS.every(isPersona)).toBe(true);
  expect(isPersona("toString")).toBe(false);
});
