import { parseJson } from "../suite/text.ts";
import type { ToolCall } from "./reply.ts";

/**
 * What a call says: the function's name, the arguments as they came, and every text in them as the function would get it,
 * without JSON's escapes.
 */
export function textsOfCall(call: ToolCall): string[] {
  return [...new Set([call.name, ...textsOfArguments(call.arguments)])];
}

/** More texts than this are joined by line breaks and searched as one. */
const MOST_TEXTS = 200;

/** The texts, each to be searched by itself, or as one text if there are very many. */
export function asFewTexts(texts: readonly string[]): readonly string[] {
  return texts.length > MOST_TEXTS ? [texts.join("\n")] : texts;
}

/** The arguments of a call as they came, and every text in them. */
export function textsOfArguments(given: string): string[] {
  return [...new Set([given, ...asFewTexts(textsIn(parseJson(given)))])];
}

/** Names and values of a JSON value, however deep. */
function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string") texts.push(next);
    else if (typeof next === "number" || typeof next === "boolean") texts.push(String(next));
    else if (typeof next === "object" && next !== null) {
      // One by one: a call with a hundred thousand arguments would take too much stack.
      for (const [name, member] of Object.entries(next)) {
        if (!Array.isArray(next)) texts.push(name);
        open.push(member);
      }
    }
  }
  return texts;
}
