import { parseJson } from "../suite/text.ts";
import type { ToolCall } from "./reply.ts";

/**
 * Every text in a call: the function's name, its arguments as they came, and each name and value in them as the function
 * gets it, without JSON's escapes.
 */
export function textsOfCall(call: ToolCall): string[] {
  return [...new Set([call.name, ...textsOfArguments(call.arguments)])];
}

/** More texts than this are searched as one. */
const MAX_TEXTS = 200;

/** The texts; very many of them are joined by line breaks into one. */
export function joinIfMany(texts: readonly string[]): readonly string[] {
  return texts.length > MAX_TEXTS ? [texts.join("\n")] : texts;
}

/** Arguments as they came, and every text in them. */
export function textsOfArguments(json: string): string[] {
  return [...new Set([json, ...joinIfMany(textsIn(parseJson(json)))])];
}

/** The names and values in a JSON value, at any depth. */
function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === "string") texts.push(next);
    else if (typeof next === "number" || typeof next === "boolean") texts.push(String(next));
    else if (typeof next === "object" && next !== null) {
      // Pushed one by one: a spread of a hundred thousand arguments would overflow the stack.
      for (const [name, member] of Object.entries(next)) {
        if (!Array.isArray(next)) texts.push(name);
        pending.push(member);
      }
    }
  }
  return texts;
}
