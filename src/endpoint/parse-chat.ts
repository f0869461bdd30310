import * as z from "zod";
import { contentSchema, contentWords, hasThoughtParts } from "./content.ts";
import { endingOf } from "./endings.ts";
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
import { countsThoughts, isThought, THOUGHT_FIELDS } from "./reasoning-output.ts";
import { chatCallsIn } from "./tool-calls.ts";
import { chatUsageIn, outputTokensIn } from "./usage.ts";

const chatSchema = z.object({
  model: modelSchema,
  choices: z
    .array(
      z.looseObject({
        finish_reason: z.unknown().optional(),
        error: z.unknown().optional(),
        message: z.looseObject({
          content: contentSchema,
          refusal: z.unknown().optional(),
          tool_calls: z.unknown().optional(),
          function_call: z.unknown().optional(),
        }),
      }),
    )
    .min(1),
  usage: z.unknown().optional(),
});

/** Reads the body of a chat completion; whatever it is, it never throws. */
export function readChat(body: unknown, asked = WORDS_ONLY): Body {
  const told = errorIn(body);
  if (told !== undefined) return told;
  const parsed = chatSchema.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (parsed.data === undefined || choice === undefined) return notAReply(body, parsed.error);
  if (choice.finish_reason === "error" || choice.error) {
    return errorIn({ error: choice.error }) ?? errorReply({ message: "the reply broke off" });
  }
  const { message } = choice;
  const ending = endingOf(choice.finish_reason);
  const words = contentWords(message.content, message.refusal);
  const thought = THOUGHT_FIELDS.some((name) => isThought(message[name]));
  const hints = [
    ...(thought ? ["only reasoning came"] : []),
    ...(Array.isArray(message.tool_calls) && message.tool_calls.length > 0 ? ["only tool calls came"] : []),
  ];
  return asReply({
    body,
    words: [words],
    called: chatCallsIn(message, ending.finish === "stop"),
    ending: named("finish_reason", ending),
    hint: hints.join(", "),
    model: parsed.data.model,
    usage: chatUsageIn(parsed.data.usage),
    outputTokens: outputTokensIn(parsed.data.usage),
    reasoned: thought || hasThoughtParts(message.content) || countsThoughts(parsed.data.usage),
    asked,
  });
}
