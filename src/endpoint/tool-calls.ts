import * as z from "zod";
import type { Tool } from "../suite/schema.ts";
import { parseJson } from "../suite/text.ts";
import type { ToolCall } from "./reply.ts";

/** Tool declarations in the form of chat completions. */
export function chatTools(tools: readonly Tool[]): object {
  if (tools.length === 0) return {};
  return { tools: tools.map((tool) => ({ type: "function", function: declarationOf(tool) })) };
}

/** Tool declarations in the form of the responses API. */
export function responseTools(tools: readonly Tool[]): object {
  if (tools.length === 0) return {};
  return { tools: tools.map((tool) => ({ type: "function", ...declarationOf(tool), strict: false })) };
}

function declarationOf({ name, description, parameters }: Tool): object {
  const properties = Object.entries(parameters).map(([key, text]) => [
    key,
    { type: "string", description: text },
  ]);
  return {
    name,
    description,
    parameters: {
      type: "object",
      properties: Object.fromEntries(properties),
      required: Object.keys(parameters),
      additionalProperties: false,
    },
  };
}

/** Most servers send arguments as JSON text, some as an object; for a function without parameters some send none. */
const argumentsOf = z
  .union([z.string(), z.record(z.string(), z.unknown()).transform((value) => JSON.stringify(value))])
  .nullish()
  .transform((text) => text ?? "");
const callSchema = z.object({ name: z.string().min(1), arguments: argumentsOf });

const chatCalls = z
  .array(z.object({ function: callSchema }).transform((call) => call.function))
  .nullish()
  .transform((calls) => calls ?? []);
/** The older form: one call in a field of its own. */
const singleCall = callSchema.nullish().transform((call) => (call ? [call] : []));
const responseCalls = z.array(callSchema);

/** The calls in a reply, or why they are malformed. */
export type Calls =
  | { readonly kind: "calls"; readonly calls: readonly ToolCall[] }
  | { readonly kind: "malformed"; readonly detail: string };

/** The calls in a message of a chat completion. `complete`: the reply was not cut off, so arguments must be valid. */
export function chatCallsIn(
  message: { readonly tool_calls?: unknown; readonly function_call?: unknown },
  complete: boolean,
): Calls {
  const several = checked(chatCalls.safeParse(message.tool_calls), complete);
  if (several.kind === "malformed") return several;
  const one = checked(singleCall.safeParse(message.function_call), complete);
  return one.kind === "malformed" ? one : { kind: "calls", calls: [...several.calls, ...one.calls] };
}

/** The calls in the items of type function_call in the responses API's output. */
export function responseCallsIn(items: readonly unknown[], complete: boolean): Calls {
  return checked(responseCalls.safeParse(items), complete);
}

function checked(parsed: z.ZodSafeParseResult<ToolCall[]>, complete: boolean): Calls {
  if (!parsed.success) {
    const { path = [], message = "" } = parsed.error.issues[0] ?? {};
    return { kind: "malformed", detail: `A tool call is malformed: ${z.core.toDotPath(path)}: ${message}.` };
  }
  const calls = parsed.data;
  const broken = complete && calls.some((call) => !isObject(call.arguments));
  return broken
    ? { kind: "malformed", detail: "A tool call is malformed: its arguments are not a JSON object." }
    : { kind: "calls", calls };
}

function isObject(text: string): boolean {
  if (text.trim() === "") return true;
  const value = parseJson(text);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
