import { describe, expect, test } from "@jest/globals";
import { CONDITIONS } from "../../../src/suite/conditions.ts";
import { buildRequest, type RequestSetting } from "../../../src/suite/conversation.ts";
import type { Message } from "../../../src/suite/messages.ts";
import { TALK } from "../../support/builders/suites.ts";

const prompt = { id: "p", system: "Policy.", turns: ["One?", "Two.", "Three?"], helpful: ["x"], harmful: [] };
const SETTING: RequestSetting = {
  condition: "plain",
  distraction: TALK,
  systemRole: "system",
  reasoning: "default",
};

function messagesOf(over: Partial<RequestSetting>): readonly Message[] {
  return buildRequest(prompt, { ...SETTING, ...over }).messages;
}

const [asked, answered] = TALK.messages;

describe("the conversation of a trial", () => {
  test("is the policy and the prompt's turns, user and assistant alternating", () => {
    expect(messagesOf({})).toEqual([
      { role: "system", content: "Policy." },
      { role: "user", content: "One?" },
      { role: "assistant", content: "Two." },
      { role: "user", content: "Three?" },
    ]);
  });

  test("has the unrelated conversation between them in the distraction condition", () => {
    const messages = messagesOf({ condition: "distraction", systemRole: "developer" });
    expect(messages.slice(0, 4)).toEqual([
      { role: "developer", content: "Policy." },
      asked,
      answered,
      { role: "user", content: "One?" },
    ]);
  });

  test.each([
    ["before", "Be brief.\n\nPolicy."],
    ["after", "Policy.\n\nBe brief."],
  ] as const)("has the user's own system prompt %s the policy, whoever speaks it", (position, system) => {
    const systemPrompt = { file: "p.md", sha256: "0", position, text: "Be brief." };
    for (const condition of CONDITIONS) {
      for (const systemRole of ["system", "developer"] as const) {
        const [first] = messagesOf({ condition, systemRole, systemPrompt });
        expect(first).toEqual({ role: systemRole, content: system });
      }
      const [first] = messagesOf({ condition, systemRole: "user", systemPrompt });
      const next = condition === "distraction" ? asked?.content : "One?";
      expect(first).toEqual({ role: "user", content: `${system}\n\n${next}` });
    }
  });

  test("has the policy in front of the first user message where there is no role for it", () => {
    const plain = messagesOf({ systemRole: "user" });
    expect(plain[0]).toEqual({ role: "user", content: "Policy.\n\nOne?" });
    expect(plain).toHaveLength(3);
    const distracted = messagesOf({ condition: "distraction", systemRole: "user" });
    expect(distracted[0]).toEqual({ role: "user", content: `Policy.\n\n${asked?.content}` });
  });
});

test.each(CONDITIONS.filter((condition) => condition !== "distraction"))(
  "the %s condition sends the same conversation as plain",
  (condition) => {
    expect(messagesOf({ condition })).toEqual(messagesOf({}));
  },
);

test("reasoning is as configured in every condition but the one that switches it off", () => {
  const reasoning = CONDITIONS.map((condition) => {
    const asking = buildRequest(prompt, { ...SETTING, condition, reasoning: "high" });
    return [condition, asking.reasoning];
  });
  const others = CONDITIONS.filter((condition) => condition !== "no-reasoning");
  expect(others.length).toBeGreaterThanOrEqual(3);
  expect(Object.fromEntries(reasoning)).toEqual({
    ...Object.fromEntries(others.map((condition) => [condition, "high"])),
    "no-reasoning": "off",
  });
});
