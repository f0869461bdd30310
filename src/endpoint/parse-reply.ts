import * as z from "zod";
import { assertNever } from "../errors.ts";
import { withoutThoughts } from "../suite/thoughts.ts";
import { textsOfCall } from "./call-texts.ts";
import { type Ending, endingOf, worstEnding } from "./endings.ts";
import { errorWordsIn } from "./error-body.ts";
import { countsThoughts, isThought, THOUGHT_FIELDS, thinksAloud } from "./reasoning-output.ts";
import type { Answered, Reply, UnansweredCause, Usage } from "./reply.ts";
import { distinct, saidIn } from "./said.ts";
import { type Calls, chatCallsIn, responseCallsIn } from "./tool-calls.ts";

const nullish = <T extends z.ZodType>(schema: T): z.ZodOptional<z.ZodNullable<T>> =>
  schema.nullable().optional();
/** Of whatever type; a text alone is a part as well. */
const part = z.union([z.string(), z.looseObject({})]);
const content = nullish(z.union([z.string(), z.array(part)]));
/** Only told, never judged: whatever stands there, the reply is one. */
const modelName = z.string().nullish().catch(undefined);

const chatSchema = z.object({
  model: modelName,
  choices: z
    .array(
      z.looseObject({
        finish_reason: z.unknown().optional(),
        error: z.unknown().optional(),
        message: z.looseObject({
          content,
          refusal: z.unknown().optional(),
          tool_calls: z.unknown().optional(),
          function_call: z.unknown().optional(),
        }),
      }),
    )
    .min(1),
  usage: z.unknown().optional(),
});

const responseSchema = z.object({
  model: modelName,
  status: z.unknown().optional(),
  incomplete_details: z.looseObject({ reason: z.unknown().optional() }).nullish().catch(undefined),
  output: z.array(z.looseObject({ type: z.string(), content, status: z.unknown().optional() })),
  usage: z.unknown().optional(),
});

const failedSchema = z.object({
  status: z.enum(["failed", "cancelled"]),
  error: nullish(z.object({ code: nullish(z.string()), message: nullish(z.string()) })),
});

const count = z.number().int().nonnegative();
const details = nullish(z.object({ cached_tokens: nullish(count) })).catch(undefined);
const chatUsage = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  prompt_tokens_details: details,
});
const responseUsage = z.object({ input_tokens: count, output_tokens: count, input_tokens_details: details });

/** What a body with a status of success says. */
export type Body =
  | { readonly kind: "reply"; readonly reply: Reply }
  /** `body`: the error as JSON, in the form in which an error status would bring it. */
  | {
      readonly kind: "error";
      readonly status: number | undefined;
      readonly message: string;
      readonly body: string;
    }
  | { readonly kind: "malformed"; readonly detail: string };

/** What was asked for, as far as it decides what is a reply. */
export interface Asked {
  /** Functions were declared; otherwise a malformed call does no harm. */
  readonly tools: boolean;
  /** The most tokens that a reply was allowed. */
  readonly limit?: number | undefined;
}

const WORDS_ONLY: Asked = { tools: false };

/** Reads the body of a chat completion; whatever it is, it never throws. */
export function readChat(body: unknown, asked = WORDS_ONLY): Body {
  const told = errorIn(body);
  if (told !== undefined) return told;
  const parsed = chatSchema.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (parsed.data === undefined || choice === undefined) return notAReply(body, parsed.error);
  if (choice.finish_reason === "error" || choice.error) {
    return errorIn({ error: choice.error }) ?? errorOf({ message: "the reply broke off" });
  }
  const { message } = choice;
  const ending = endingOf(choice.finish_reason);
  const words = wordsOf(message.content, message.refusal);
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
    about: aboutOf(chatUsage, parsed.data),
    replied: repliedTokens(parsed.data.usage),
    reasoned: thought || hasThoughtParts(message.content) || countsThoughts(parsed.data.usage),
    asked,
  });
}

/** Reads the body of the responses API; whatever it is, it never throws. */
export function readResponse(body: unknown, asked = WORDS_ONLY): Body {
  const failed = failedSchema.safeParse(body);
  if (failed.success) {
    const { code, message } = failed.data.error ?? {};
    return errorOf({ message: `status ${failed.data.status}: ${message ?? code ?? "no reason given"}` });
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
    words: messages.map((item) => wordsOf(item.content, undefined)),
    called: responseCallsIn(calls, ending.finish === "stop"),
    ending: named("status", ending),
    hint:
      messages.length === 0 && output.length > 0
        ? `only ${output.map(({ type }) => type).join(", ")} came`
        : "",
    about: aboutOf(responseUsage, parsed.data),
    replied: repliedTokens(parsed.data.usage),
    reasoned: ofType("reasoning").some(isThought) || countsThoughts(parsed.data.usage),
    asked,
  });
}

/** A text is words, whatever it says. */
function hasThoughtParts(given: z.infer<typeof content>): boolean {
  return Array.isArray(given) && given.some((one) => typeof one !== "string" && isThought(one));
}

/** `finish_reason "model_length"`, for a person. */
function named(field: string, { finish, word }: Ending): Ending {
  return word === undefined ? { finish } : { finish, word: `${field} "${word}"` };
}

interface Words {
  readonly text: string;
  /** What is to be read by itself as well: the pieces in which the text came, and refusals. */
  readonly parts: readonly string[];
}

/** Parts of text are one text, wherever the endpoint cut it; thoughts among them are not the reply, and refusals are texts of their own. */
function wordsOf(given: z.infer<typeof content>, refusal: unknown): Words {
  const parts = typeof given === "string" ? [given] : (given ?? []);
  const texts = parts.flatMap((one) => textIn(one, "text", ["text", "output_text", undefined]));
  const refusals = [
    ...parts.flatMap((one) => textIn(one, "refusal", ["refusal"])),
    ...(typeof refusal === "string" && refusal !== "" ? [refusal] : []),
  ];
  const glued = texts.join("");
  const separate = [glued, ...refusals].filter((one) => one !== "");
  const pieces = texts.length > 1 ? behindThoughts(glued, texts) : [];
  return { text: separate.join("\n"), parts: [...pieces, ...(separate.length > 1 ? separate : [])] };
}

/** The pieces of a text without what they hold of its thoughts, which are known as such in the whole only. */
function behindThoughts(text: string, pieces: readonly string[]): string[] {
  let left = text.length - withoutThoughts(text).text.length;
  return pieces.map((piece) => {
    const rest = piece.slice(left);
    left = Math.max(0, left - piece.length);
    return rest;
  });
}

function textIn(given: z.infer<typeof part>, field: string, types: readonly unknown[]): string[] {
  if (typeof given === "string") return field === "text" ? [given] : [];
  const text = given[field];
  return types.includes(given.type ?? undefined) && typeof text === "string" ? [text] : [];
}

interface Spoken {
  readonly body: unknown;
  /** One for each message. */
  readonly words: readonly Words[];
  readonly called: Calls;
  readonly ending: Ending;
  readonly hint: string;
  readonly about: { readonly model?: string; readonly usage?: Usage };
  /** Tokens of the reply, as far as they are told at all. */
  readonly replied: number | undefined;
  readonly reasoned: boolean;
  readonly asked: Asked;
}

function asReply({ body, words, called, hint, asked, ...spoken }: Spoken): Body {
  if (called.kind === "malformed" && asked.tools) return called;
  const calls = called.kind === "malformed" ? [] : called.calls;
  const text = words
    .map((one) => one.text)
    .filter((one) => one !== "")
    .join("\n");
  const several = words.length > 1 ? words.map((one) => one.text) : [];
  const parts = distinct([...several, ...words.flatMap((one) => one.parts)]).filter((one) => one !== text);
  const reasoned = spoken.reasoned || thinksAloud(text);
  const about = { ...(reasoned && { reasoned: true as const }), ...spoken.about };
  const ending = withinLimit(spoken.ending, spoken.replied, asked.limit);
  const known = new Set([text, ...parts, ...words.map((one) => one.text), ...calls.flatMap(textsOfCall)]);
  const others = saidIn(body).filter((one) => !known.has(one));
  if (text.trim() === "" && others.length === 0 && calls.length === 0) {
    return { kind: "reply", reply: { kind: "unanswered", ...silenceOf(ending, hint), ...about } };
  }
  const reply: Answered = {
    kind: "answered",
    text,
    ...(parts.length > 0 && { parts }),
    ...(others.length > 0 && { others }),
    ...(calls.length > 0 && { calls }),
    finish: ending.finish,
    ...endingWords(ending, text.trim() === "" && !(asked.tools && calls.length > 0) ? hint : ""),
    ...about,
  };
  return { kind: "reply", reply };
}

function endingWords({ word }: Ending, hint: string): { readonly ending?: string } {
  const ending = word ?? (hint === "" ? undefined : hint);
  return ending === undefined ? {} : { ending };
}

/** A reply that took all the tokens it was allowed is cut off, whatever the endpoint calls it. */
function withinLimit(ending: Ending, replied: number | undefined, limit: number | undefined): Ending {
  const used = replied !== undefined && limit !== undefined && replied >= limit;
  if (ending.finish !== "stop" || !used) return ending;
  return { finish: "length", word: `it took all of the ${limit} tokens that it was allowed` };
}

function silenceOf(
  { finish, word = "" }: Ending,
  hint: string,
): { readonly cause: UnansweredCause; readonly detail: string } {
  switch (finish) {
    case "stop":
      return { cause: "empty", detail: `The reply is empty${hint && `: ${hint}`}.` };
    case "length":
      return { cause: "cut-off", detail: "The token limit was reached before any word of the reply." };
    case "filtered":
      return { cause: "filtered", detail: "The endpoint's content filter kept the reply back." };
    case "broken":
      return { cause: "broken-off", detail: `The reply ended before any word of it: ${word}.` };
    default:
      return assertNever(finish);
  }
}

function aboutOf(
  schema: typeof chatUsage | typeof responseUsage,
  { model, usage }: { readonly model?: string | null | undefined; readonly usage?: unknown },
): Spoken["about"] {
  return { ...(model && { model }), ...usageOf(schema, usage) };
}

const replied = z.looseObject({
  completion_tokens: z.unknown().optional(),
  output_tokens: z.unknown().optional(),
});

/** The tokens of a reply by whichever name and type, even where the rest of the usage makes no sense. */
function repliedTokens(given: unknown): number | undefined {
  const usage = replied.safeParse(given).data;
  const counts = [usage?.completion_tokens, usage?.output_tokens].map((value) =>
    typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN,
  );
  return counts.find((value) => value > 0);
}

function usageOf(
  schema: typeof chatUsage | typeof responseUsage,
  given: unknown,
): { readonly usage?: Usage } {
  const usage = schema.safeParse(given).data;
  if (usage === undefined) return {};
  if ("prompt_tokens" in usage) {
    const { prompt_tokens: inputTokens, completion_tokens: outputTokens } = usage;
    return {
      usage: { inputTokens, cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0, outputTokens },
    };
  }
  const { input_tokens: inputTokens, output_tokens: outputTokens } = usage;
  return {
    usage: { inputTokens, cachedTokens: usage.input_tokens_details?.cached_tokens ?? 0, outputTokens },
  };
}

function errorIn(body: unknown): Body | undefined {
  const told = errorWordsIn(body);
  return told === undefined ? undefined : errorOf({ ...told, body });
}

interface Told {
  readonly message: string;
  readonly status?: number | undefined;
  readonly body?: unknown;
}

function errorOf({ message, status, body }: Told): Body {
  return { kind: "error", status, message, body: JSON.stringify(body ?? { error: { message } }) };
}

function notAReply(body: unknown, error: z.ZodError | undefined): Body {
  if (typeof body === "string") {
    const what = /^\s*</.test(body)
      ? "an HTML page"
      : body.trim() === ""
        ? "an empty body"
        : "text that is not JSON";
    return {
      kind: "malformed",
      detail: `The endpoint answered with ${what} instead of a reply; is the endpoint's path right (…/v1)?`,
    };
  }
  const issue = error?.issues[0];
  const where = issue === undefined ? "" : `: ${issue.path.join(".") || "the body"}: ${issue.message}`;
  return { kind: "malformed", detail: `The body is not the reply it should be${where}.` };
}
