import { assertNever } from "../errors.ts";
import type { Distraction, Prompt, TestCase, Tool } from "./schema.ts";
import { type SystemPrompt, withSystemPrompt } from "./system-prompt.ts";
import { drawVariables, fill, type Variables } from "./variables.ts";

/**
 * How a prompt is put to the model: as it is, after an unrelated conversation, with reasoning switched off, or with the
 * actions of the policy declared as functions.
 */
export const CONDITIONS = ["plain", "distraction", "no-reasoning", "tools"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** How much a model is to think before it replies; `default` leaves that to the endpoint. */
export const REASONING = ["default", "off", "low", "medium", "high"] as const;
export type Reasoning = (typeof REASONING)[number];

/** Who speaks the policy: a role of its own, or the user where the endpoint knows no such role. */
export const SYSTEM_ROLES = ["system", "developer", "user"] as const;
export type SystemRole = (typeof SYSTEM_ROLES)[number];

export interface Message {
  readonly role: "system" | "developer" | "user" | "assistant";
  readonly content: string;
}

/** What the endpoint is asked: the conversation, and how it is to be answered. */
export interface Asking {
  readonly messages: readonly Message[];
  readonly reasoning: Reasoning;
  /** The functions that the model may call; none in most conditions. */
  readonly tools: readonly Tool[];
}

/** A prompt with every placeholder filled in for one seed. */
export interface FilledPrompt {
  readonly id: string;
  readonly system: string;
  readonly turns: readonly string[];
  readonly helpful: readonly string[];
  readonly harmful: readonly string[];
  /** Present in the tools condition: the help is to call one of these, and words alone do not help. */
  readonly tools?: readonly Tool[];
}

/** The prompts of a test case for one seed; the prompts of a case share their values. Throws a UserError for a placeholder without a value. */
export function fillCase(suite: string, testCase: TestCase, seed: number): FilledPrompt[] {
  const filled = fillerOf(suite, testCase, seed);
  return testCase.prompts.map((prompt) => fillPrompt(prompt, testCase, filled));
}

/** One prompt of a test case. */
export function fillPrompt(prompt: Prompt, testCase: TestCase, filled: Filler): FilledPrompt {
  return {
    id: prompt.id,
    system: filled(prompt.system ?? testCase.system),
    turns: prompt.turns.map(filled),
    helpful: prompt.helpful.map(filled),
    harmful: prompt.harmful.map(filled),
  };
}

/**
 * The same prompts as the tools condition asks them: with the case's functions, and under the policy that speaks of
 * calling them. None if the case declares no functions.
 */
export function fillCaseWithTools(suite: string, testCase: TestCase, seed: number): FilledPrompt[] {
  const declared = testCase.tools;
  if (declared === undefined) return [];
  const filled = fillerOf(suite, testCase, seed);
  const system = filled(declared.system);
  const tools = declared.functions.map(({ name, description, parameters }) => ({
    name,
    description: filled(description),
    parameters: Object.fromEntries(Object.entries(parameters).map(([key, words]) => [key, filled(words)])),
  }));
  return fillCase(suite, testCase, seed).map((prompt) => ({ ...prompt, system, tools }));
}

/** Fills the placeholders of a text. */
export type Filler = (text: string) => string;

/** What fills the texts of a test case for a seed. Throws as `fillCase` does. */
export function fillerOf(suite: string, testCase: TestCase, seed: number): Filler {
  const variables = variablesOf(suite, testCase, seed);
  return (text) => fill(text, variables);
}

/** What the variables of a test case stand for in a seed. */
export function variablesOf(suite: string, testCase: TestCase, seed: number): Variables {
  return drawVariables(testCase.variables, `${seed}:${suite}/${testCase.id}`);
}

export interface AskingSetting {
  readonly condition: Condition;
  readonly distraction: Distraction;
  readonly systemRole: SystemRole;
  /** In every condition but the one that switches reasoning off. */
  readonly reasoning: Reasoning;
  /** The user's own; it stands with the policy in one message. */
  readonly systemPrompt?: SystemPrompt | undefined;
}

/** What to send: the policy, in the distraction condition the unrelated conversation, then the prompt's turns. */
export function askingOf(prompt: FilledPrompt, setting: AskingSetting): Asking {
  return {
    messages: conversationOf(prompt, setting),
    reasoning: setting.condition === "no-reasoning" ? "off" : setting.reasoning,
    tools: prompt.tools ?? [],
  };
}

function conversationOf(prompt: FilledPrompt, setting: AskingSetting): Message[] {
  const turns = prompt.turns.map((content, index) => ({
    role: index % 2 === 0 ? ("user" as const) : ("assistant" as const),
    content,
  }));
  const rest = [...between(setting), ...turns];
  const system = withSystemPrompt(prompt.system, setting.systemPrompt);
  if (setting.systemRole !== "user") return [{ role: setting.systemRole, content: system }, ...rest];
  const [first, ...others] = rest;
  return [{ role: "user", content: `${system}\n\n${first?.content ?? ""}` }, ...others];
}

function between({ condition, distraction }: AskingSetting): readonly Message[] {
  switch (condition) {
    case "plain":
    case "no-reasoning":
    case "tools":
      return [];
    case "distraction":
      return distraction.messages;
    default:
      return assertNever(condition);
  }
}
