import { type Condition, conditionNamed } from "./conditions.ts";
import type { FilledPrompt } from "./fill-prompt.ts";
import type { Distraction, Tool } from "./schema.ts";
import { type SystemPrompt, withSystemPrompt } from "./system-prompt.ts";

/** How much a model should reason before it replies; `default` leaves that to the endpoint. */
export const REASONING = ["default", "off", "low", "medium", "high"] as const;
export type Reasoning = (typeof REASONING)[number];

/** The role that states the policy: the user's, where the endpoint has no system role. */
export const SYSTEM_ROLES = ["system", "developer", "user"] as const;
export type SystemRole = (typeof SYSTEM_ROLES)[number];

export interface Message {
  readonly role: "system" | "developer" | "user" | "assistant";
  readonly content: string;
}

/** A request to the model: the conversation, and how to answer it. */
export interface ModelRequest {
  readonly messages: readonly Message[];
  readonly reasoning: Reasoning;
  /** The functions the model may call; empty in most conditions. */
  readonly tools: readonly Tool[];
}

export interface RequestSetting {
  readonly condition: Condition;
  readonly distraction: Distraction;
  readonly systemRole: SystemRole;
  /** Used in every condition that does not set its own. */
  readonly reasoning: Reasoning;
  /** The user's own; sent in one message with the policy. */
  readonly systemPrompt?: SystemPrompt | undefined;
}

/** Builds the request: the policy, what the condition puts before the prompt, then the prompt's turns. */
export function buildRequest(prompt: FilledPrompt, setting: RequestSetting): ModelRequest {
  return {
    messages: conversationOf(prompt, setting),
    reasoning: conditionNamed(setting.condition).reasoning ?? setting.reasoning,
    tools: prompt.tools ?? [],
  };
}

function conversationOf(prompt: FilledPrompt, setting: RequestSetting): Message[] {
  const turns = prompt.turns.map((content, index) => ({
    role: index % 2 === 0 ? ("user" as const) : ("assistant" as const),
    content,
  }));
  const { before } = conditionNamed(setting.condition);
  const rest = [...(before?.(setting.distraction) ?? []), ...turns];
  const system = withSystemPrompt(prompt.system, setting.systemPrompt);
  if (setting.systemRole !== "user") return [{ role: setting.systemRole, content: system }, ...rest];
  const [first, ...others] = rest;
  return [{ role: "user", content: `${system}\n\n${first?.content ?? ""}` }, ...others];
}
