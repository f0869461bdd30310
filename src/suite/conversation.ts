import { type Condition, conditionNamed } from "./conditions.ts";
import type { FilledPrompt } from "./fill-prompt.ts";
import { type Message, messagesOf, type SystemRole } from "./messages.ts";
import type { Distraction, Tool } from "./schema.ts";
import { type SystemPrompt, withSystemPrompt } from "./system-prompt.ts";

/** How much a model should reason before it replies; `default` leaves that to the endpoint. */
export const REASONING = ["default", "off", "low", "medium", "high"] as const;
export type Reasoning = (typeof REASONING)[number];

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
  const { before, reasoning } = conditionNamed(setting.condition);
  return {
    messages: messagesOf({
      system: withSystemPrompt(prompt.system, setting.systemPrompt),
      systemRole: setting.systemRole,
      before: before?.(setting.distraction) ?? [],
      turns: prompt.turns,
    }),
    reasoning: reasoning ?? setting.reasoning,
    tools: prompt.tools ?? [],
  };
}
