import type { ToolCall } from "../endpoint/reply.ts";

/**
 * What a call says: the function's name, the arguments as they came, and every text in them as the function would get it,
 * without JSON's escapes.
 */
export function textsOfCall(call: ToolCall): string[] {
  return [...new Set([call.name, ...textsOfArguments(call.arguments)])];
}

/** The arguments of a call as they came, and every text in them. */
export function textsOfArguments(given: string): string[] {
  return [...new Set([given, ...textsIn(decoded(given))])];
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names and values of a JSON value, however deep. */
function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const open: unknown[] = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next === "string") texts.push(next);
    else if (typeof next === "number") texts.push(String(next));
    else if (typeof next === "object" && next !== null) {
      if (!Array.isArray(next)) texts.push(...Object.keys(next));
      open.push(...Object.values(next));
    }
  }
  return texts;
}
