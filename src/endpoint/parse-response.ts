import * as z from "zod";
import { contentSchema, contentWords } from "./content.ts";
import { endingOf, worstEnding } from "./endings.ts";
import {
  asReply,
  type Body,
  errorIn,
  errorReply,
  modelSchema,
  named,
  notAReply,
  WORDS_ONLY,
} from "./parse-reply.ts";
import { countsThoughts, isThought } from "./reasoning-output.ts";
import { responseCallsIn } from "./tool-calls.ts";
import { outputTokensIn, responseUsageIn } from "./usage.ts";

const responseSchema = z.object({
  model: modelSchema,
  status: z.unknown().optional(),
  incomplete_details: z.looseObject({ reason: z.unknown().optional() }).nullish().catch(undefined),
  output: z.array(
    z.looseObject({ type: z.string(), content: contentSchema, status: z.unknown().optional() }),
  ),
  usage: z.unknown().optional(),
});

const failedSchema = z.object({
  status: z.enum(["failed", "cancelled"]),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});

/** Reads the body of the responses API; whatever it is, it never throws. */
export function readResponse(body: unknown, asked = WORDS_ONLY): Body {
  const failed = failedSchema.safeParse(body);
  if (failed.success) {
    const { code, message } = failed.data.error ?? {};
    return errorReply({ message: `status ${failed.data.status}: ${message ?? code ?? "no reason given"}` });
  }
  const told = errorIn(body);
  if (told !== undefined) return told;
  const parsed = responseSchema.safeParse(body);
  if (parsed.data === undefined) return notAReply(body, parsed.error);
  const { output, status, incomplete_details: incomplete } = parsed.data;
  const ofType = (wanted: string) => output.filter(({ type }) => type === wanted);
  const [messages, calls] = [ofType("message"), ofType("function_call")];
  const ending = worstEnding([
    endingOf(incomplete?.reason),
    endingOf(status),
    ...[...messages, ...calls].map((item) => endingOf(item.status)),
  ]);
  return asReply({
    body,
    words: messages.map((item) => contentWords(item.content, undefined)),
    called: responseCallsIn(calls, ending.finish === "stop"),
    ending: named("status", ending),
    hint:
      messages.length === 0 && output.length > 0
        ? `only ${output.map(({ type }) => type).join(", ")} came`
        : "",
    model: parsed.data.model,
    usage: responseUsageIn(parsed.data.usage),
    outputTokens: outputTokensIn(parsed.data.usage),
    reasoned: ofType("reasoning").some(isThought) || countsThoughts(parsed.data.usage),
    asked,
  });
}
