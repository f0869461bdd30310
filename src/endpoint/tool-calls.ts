import * as z from "zod";
import type { Tool } from "../suite/schema.ts";
import { parseJson } from "../suite/text.ts";
import { fieldsOf } from "./fields.ts";
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
  .object({
    tool_calls: z.array(z.object({ function: callSchema })).nullish(),
    // The older form: a single call.
    function_call: callSchema.nullish(),
  })
  .transform(({ tool_calls, function_call }) => [
    ...(tool_calls ?? []).map((call) => call.function),
    ...(function_call ? [function_call] : []),
  ]);
const responseCalls = z.array(callSchema);

/** The calls in a reply, or why they are malformed. */
export type Calls =
  | { readonly kind: "calls"; readonly calls: readonly ToolCall[] }
  | { readonly kind: "malformed"; readonly detail: string };

/** The calls in a message of a chat completion. `complete`: the reply was not cut off, so arguments must be valid. */
export function chatCallsIn(message: unknown, complete: boolean): Calls {
  return checked(chatCalls.safeParse(message), complete);
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
  const broken = complete && calls.some((call) => !isObjectOrBlank(call.arguments));
  return broken
    ? { kind: "malformed", detail: "A tool call is malformed: its arguments are not a JSON object." }
    : { kind: "calls", calls };
}

function isObjectOrBlank(json: string): boolean {
  return json.trim() === "" || fieldsOf(parseJson(json)) !== undefined;
}
