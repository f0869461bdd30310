/** The role that states the policy: the user's, where the endpoint has no system role. */
export const SYSTEM_ROLES = ["system", "developer", "user"] as const;
export type SystemRole = (typeof SYSTEM_ROLES)[number];

export interface Message {
  readonly role: "system" | "developer" | "user" | "assistant";
  readonly content: string;
}

/** What a conversation is made of. */
export interface ConversationParts {
  /** The policy, with the user's own system prompt if there is one. */
  readonly system: string;
  readonly systemRole: SystemRole;
  /** What the condition puts before the turns. */
  readonly before: readonly Message[];
  /** Of user and assistant, one after the other. */
  readonly turns: readonly string[];
}

/** The messages of a conversation, in the order in which they are sent. */
export function messagesOf({ system, systemRole, before, turns }: ConversationParts): Message[] {
  const prompt = turns.map((content, index) => ({
    role: index % 2 === 0 ? ("user" as const) : ("assistant" as const),
    content,
  }));
  const rest = [...before, ...prompt];
  if (systemRole !== "user") return [{ role: systemRole, content: system }, ...rest];
  const [first, ...others] = rest;
  return [{ role: "user", content: `${system}\n\n${first?.content ?? ""}` }, ...others];
}
