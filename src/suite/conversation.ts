import { assertNever } from "../errors.ts";
import type { FilledPrompt } from "./fill-prompt.ts";
import type { Distraction, Tool } from "./schema.ts";
import { type SystemPrompt, withSystemPrompt } from "./system-prompt.ts";

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
export interface ModelRequest {
  readonly messages: readonly Message[];
  readonly reasoning: Reasoning;
  /** The functions that the model may call; none in most conditions. */
  readonly tools: readonly Tool[];
}

export interface RequestSetting {
  readonly condition: Condition;
  readonly distraction: Distraction;
  readonly systemRole: SystemRole;
  /** In every condition but the one that switches reasoning off. */
  readonly reasoning: Reasoning;
  /** The user's own; it stands with the policy in one message. */
  readonly systemPrompt?: SystemPrompt | undefined;
}

/** What to send: the policy, in the distraction condition the unrelated conversation, then the prompt's turns. */
export function buildRequest(prompt: FilledPrompt, setting: RequestSetting): ModelRequest {
  return {
    messages: conversationOf(prompt, setting),
    reasoning: setting.condition === "no-reasoning" ? "off" : setting.reasoning,
    tools: prompt.tools ?? [],
  };
}

function conversationOf(prompt: FilledPrompt, setting: RequestSetting): Message[] {
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

function between({ condition, distraction }: RequestSetting): readonly Message[] {
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
