import { describe, expect, test } from "@jest/globals";
import { conversationOf } from "../../src/suite/conversation.ts";
import { TALK } from "../support/suites.ts";

const prompt = { id: "p", system: "Policy.", turns: ["One?", "Two.", "Three?"], helpful: ["x"], harmful: [] };
const [asked, answered] = TALK.messages;

describe("the conversation of a trial", () => {
  test("is the policy and the prompt's turns, in turn by user and assistant", () => {
    expect(conversationOf(prompt, { condition: "plain", distraction: TALK, systemRole: "system" })).toEqual([
      { role: "system", content: "Policy." },
      { role: "user", content: "One?" },
      { role: "assistant", content: "Two." },
      { role: "user", content: "Three?" },
    ]);
  });

  test("has the unrelated conversation between them in the distraction condition", () => {
    const messages = conversationOf(prompt, {
      condition: "distraction",
      distraction: TALK,
      systemRole: "developer",
    });
    expect(messages.slice(0, 4)).toEqual([
      { role: "developer", content: "Policy." },
      asked,
      answered,
      { role: "user", content: "One?" },
    ]);
  });

  test("has the policy in front of the first user message where there is no role for it", () => {
    const plain = conversationOf(prompt, { condition: "plain", distraction: TALK, systemRole: "user" });
    expect(plain[0]).toEqual({ role: "user", content: "Policy.\n\nOne?" });
    expect(plain).toHaveLength(3);
    const distracted = conversationOf(prompt, {
      condition: "distraction",
      distraction: TALK,
      systemRole: "user",
    });
    expect(distracted[0]).toEqual({ role: "user", content: `Policy.\n\n${asked?.content}` });
  });
});
