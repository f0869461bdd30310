import type { Reasoning } from "../suite/conversation.ts";

/** The fields of a request that ask for this much reasoning; none for `default`. */
export function reasoningFields(reasoning: Reasoning, api: "chat" | "responses"): object {
  if (reasoning === "default") return {};
  const effort = reasoning === "off" ? "none" : reasoning;
  return api === "chat" ? { reasoning_effort: effort } : { reasoning: { effort } };
}
