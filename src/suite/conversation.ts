import { assertNever } from "../errors.ts";
import type { Distraction, Prompt, TestCase } from "./schema.ts";
import { drawVariables, fill } from "./variables.ts";

/** How the conversation of a trial is built. */
export const CONDITIONS = ["plain", "distraction"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Who speaks the policy: a role of its own, or the user where the endpoint knows no such role. */
export const SYSTEM_ROLES = ["system", "developer", "user"] as const;
export type SystemRole = (typeof SYSTEM_ROLES)[number];

export interface Message {
  readonly role: "system" | "developer" | "user" | "assistant";
  readonly content: string;
}

/** A prompt with every placeholder filled in for one seed. */
export interface FilledPrompt {
  readonly id: string;
  readonly system: string;
  readonly turns: readonly string[];
  readonly helpful: readonly string[];
  readonly harmful: readonly string[];
}

/** The prompts of a test case for one seed; the prompts of a case share their values. Throws a UserError for a placeholder without a value. */
export function fillCase(suite: string, testCase: TestCase, seed: number): FilledPrompt[] {
  const variables = drawVariables(testCase.variables, `${seed}:${suite}/${testCase.id}`);
  const filled = (text: string): string => fill(text, variables);
  return testCase.prompts.map((prompt: Prompt) => ({
    id: prompt.id,
    system: filled(prompt.system ?? testCase.system),
    turns: prompt.turns.map(filled),
    helpful: prompt.helpful.map(filled),
    harmful: prompt.harmful.map(filled),
  }));
}

export interface ConversationSetting {
  readonly condition: Condition;
  readonly distraction: Distraction;
  readonly systemRole: SystemRole;
}

/** The messages to send: the policy, in the distraction condition the unrelated conversation, then the prompt's turns. */
export function conversationOf(prompt: FilledPrompt, setting: ConversationSetting): Message[] {
  const turns = prompt.turns.map((content, index) => ({
    role: index % 2 === 0 ? ("user" as const) : ("assistant" as const),
    content,
  }));
  const rest = [...between(setting), ...turns];
  if (setting.systemRole !== "user") return [{ role: setting.systemRole, content: prompt.system }, ...rest];
  const [first, ...others] = rest;
  return [{ role: "user", content: `${prompt.system}\n\n${first?.content ?? ""}` }, ...others];
}

function between({ condition, distraction }: ConversationSetting): readonly Message[] {
  switch (condition) {
    case "plain":
      return [];
    case "distraction":
      return distraction.messages;
    default:
      return assertNever(condition);
  }
}
