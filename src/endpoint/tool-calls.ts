import * as z from "zod";
import type { Tool } from "../suite/schema.ts";
import { parseJson } from "../suite/text.ts";
import type { ToolCall } from "./reply.ts";

/** The functions as chat completions want them declared. */
export function chatTools(tools: readonly Tool[]): object {
  if (tools.length === 0) return {};
  return { tools: tools.map((tool) => ({ type: "function", function: declarationOf(tool) })) };
}

/** The functions as the responses API wants them declared. */
export function responseTools(tools: readonly Tool[]): object {
  if (tools.length === 0) return {};
  return { tools: tools.map((tool) => ({ type: "function", ...declarationOf(tool), strict: false })) };
}

function declarationOf({ name, description, parameters }: Tool): object {
  const properties = Object.entries(parameters).map(([key, words]) => [
    key,
    { type: "string", description: words },
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

/** Most servers send the arguments as text, some as an object, and none for a function without parameters. */
const argumentsOf = z
  .union([z.string(), z.record(z.string(), z.unknown()).transform((value) => JSON.stringify(value))])
  .nullish()
  .transform((text) => text ?? "");
const called = z.object({ name: z.string().min(1), arguments: argumentsOf });

const chatCalls = z
  .array(z.object({ function: called }).transform((call) => call.function))
  .nullish()
  .transform((calls) => calls ?? []);
/** The older form: one call, in a field of its own. */
const onlyCall = called.nullish().transform((call) => (call ? [call] : []));
const responseCalls = z.array(called);

/** Calls as they are, or why they cannot be read. */
export type Calls =
  | { readonly kind: "calls"; readonly calls: readonly ToolCall[] }
  | { readonly kind: "malformed"; readonly detail: string };

/** The calls in a message of a chat completion. `whole`: nothing was cut off. */
export function chatCallsIn(
  message: { readonly tool_calls?: unknown; readonly function_call?: unknown },
  whole: boolean,
): Calls {
  const several = checked(chatCalls.safeParse(message.tool_calls), whole);
  if (several.kind === "malformed") return several;
  const one = checked(onlyCall.safeParse(message.function_call), whole);
  return one.kind === "malformed" ? one : { kind: "calls", calls: [...several.calls, ...one.calls] };
}

/** The calls among the responses API's output: its items of the type function_call. */
export function responseCallsIn(items: readonly unknown[], whole: boolean): Calls {
  return checked(responseCalls.safeParse(items), whole);
}

function checked(parsed: z.ZodSafeParseResult<ToolCall[]>, whole: boolean): Calls {
  if (!parsed.success) {
    const { path = [], message = "" } = parsed.error.issues[0] ?? {};
    return { kind: "malformed", detail: `A tool call is malformed: ${z.core.toDotPath(path)}: ${message}.` };
  }
  const calls = parsed.data;
  const broken = whole && calls.some((call) => !isObject(call.arguments));
  return broken
    ? { kind: "malformed", detail: "A tool call is malformed: its arguments are not a JSON object." }
    : { kind: "calls", calls };
}

function isObject(text: string): boolean {
  if (text.trim() === "") return true;
  const value = parseJson(text);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
