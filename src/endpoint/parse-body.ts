import * as z from "zod";
import { type BuiltReply, buildReply, type ExpectedReply } from "./build-reply.ts";
import { contentSchema, hasReasoningParts, messageText } from "./content.ts";
import { endingOf, worstEnding } from "./endings.ts";
import { errorIn } from "./error-body.ts";
import { fieldsOf } from "./fields.ts";
import { FINGERPRINT_LENGTH } from "./limits.ts";
import { hasReasoning, REASONING_FIELDS } from "./reasoning-output.ts";
import { chatCallsIn, responseCallsIn } from "./tool-calls.ts";
import { countsReasoning, outputTokensIn, usageIn } from "./usage.ts";

/** What the body of a response with a status of success contains. */
export type ParsedBody = BuiltReply | ErrorInBody;

interface ErrorInBody {
  readonly kind: "error";
  readonly status?: number | undefined;
  readonly message: string;
  /** The error as JSON, in the form that a response with an error status has. */
  readonly body: string;
}

const TEXT_ONLY: ExpectedReply = { toolsDeclared: false };

/** Only reported, never judged: with any other value the reply still counts. */
const modelSchema = z.string().nullish().catch(undefined);
const fingerprintSchema = z
  .string()
  .transform((text) => text.replace(/\p{C}/gu, ""))
  .pipe(z.string().min(1).max(FINGERPRINT_LENGTH))
  .optional()
  .catch(undefined);

const chatSchema = z.looseObject({
  model: modelSchema,
  system_fingerprint: fingerprintSchema,
  choices: z
    .array(
      z.looseObject({
        message: z.looseObject({ content: contentSchema }),
      }),
    )
    .min(1),
});

/** Parses the body of a chat completion: JSON, or a text that is not. Never throws. */
export function parseChat(body: unknown, expected = TEXT_ONLY): ParsedBody {
  const error = errorReply(body);
  if (error !== undefined) return error;
  const parsed = chatSchema.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (parsed.data === undefined || choice === undefined) return malformed(body, parsed.error);
  if (choice.finish_reason === "error" || choice.error)
    return errorReply({ error: choice.error }) ?? errorWith("the reply broke off");
  const { message } = choice;
  const { model, system_fingerprint: fingerprint, usage } = parsed.data;
  const ending = endingOf(choice.finish_reason);
  const reasoned = REASONING_FIELDS.some((name) => hasReasoning(message[name]));
  const called = Array.isArray(message.tool_calls) && message.tool_calls.length > 0;
  const parts = {
    body,
    messages: [messageText(message.content, message.refusal)],
    calls: chatCallsIn(message, ending.finish === "stop"),
    ending,
    endingField: "finish_reason",
    hint: [...(reasoned ? ["only reasoning came"] : []), ...(called ? ["only tool calls came"] : [])].join(
      ", ",
    ),
    model,
    fingerprint,
    usage: usageIn(usage, "chat"),
    outputTokens: outputTokensIn(usage),
    reasoned: reasoned || hasReasoningParts(message.content) || countsReasoning(usage),
  } as const;
  return buildReply(parts, expected);
}

const responseSchema = z.looseObject({
  model: modelSchema,
  system_fingerprint: fingerprintSchema,
  output: z.array(z.looseObject({ type: z.string(), content: contentSchema })),
});

const failedSchema = z.object({
  status: z.enum(["failed", "cancelled"]),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});

/** The same for the responses API. */
export function parseResponse(body: unknown, expected = TEXT_ONLY): ParsedBody {
  const failed = failedSchema.safeParse(body).data;
  if (failed !== undefined) {
    const { code, message } = failed.error ?? {};
    return errorWith(`status ${failed.status}: ${message ?? code ?? "no reason given"}`);
  }
  const error = errorReply(body);
  if (error !== undefined) return error;
  const parsed = responseSchema.safeParse(body);
  if (parsed.data === undefined) return malformed(body, parsed.error);
  const { output, status, incomplete_details, model, system_fingerprint: fingerprint, usage } = parsed.data;
  const ofType = (wanted: string) => output.filter(({ type }) => type === wanted);
  const [messages, calls] = [ofType("message"), ofType("function_call")];
  const items = [...messages, ...calls];
  const ending = worstEnding(
    [fieldsOf(incomplete_details)?.reason, status, ...items.map((item) => item.status)].map(endingOf),
  );
  const types = output.map(({ type }) => type).join(", ");
  const parts = {
    body,
    messages: messages.map((item) => messageText(item.content)),
    calls: responseCallsIn(calls, ending.finish === "stop"),
    ending,
    endingField: "status",
    hint: messages.length === 0 && output.length > 0 ? `only ${types} came` : "",
    model,
    fingerprint,
    usage: usageIn(usage, "responses"),
    outputTokens: outputTokensIn(usage),
    reasoned: ofType("reasoning").some(hasReasoning) || countsReasoning(usage),
  } as const;
  return buildReply(parts, expected);
}

/** The error that a body contains instead of a reply, if there is one. */
function errorReply(body: unknown): ErrorInBody | undefined {
  const error = errorIn(body);
  return error && { kind: "error", status: error.status, message: error.message, body: JSON.stringify(body) };
}

function errorWith(message: string): ErrorInBody {
  return { kind: "error", message, body: JSON.stringify({ error: { message } }) };
}

function malformed(body: unknown, error: z.ZodError | undefined): ParsedBody {
  if (typeof body === "string") {
    const detail = `The endpoint answered with ${kindOfText(body)} instead of a reply; is the endpoint's path right (…/v1)?`;
    return { kind: "malformed", detail };
  }
  const issue = error?.issues[0];
  const where = issue === undefined ? "" : `: ${issue.path.join(".") || "the body"}: ${issue.message}`;
  return { kind: "malformed", detail: `The body is not a valid reply${where}.` };
}

function kindOfText(body: string): string {
  if (/^\s*</.test(body)) return "an HTML page";
  return body.trim() === "" ? "an empty body" : "text that is not JSON";
}
