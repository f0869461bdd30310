import * as z from "zod";
import { assertNever } from "../errors.ts";
import { textsOfCall } from "./call-texts.ts";
import type { Words } from "./content.ts";
import type { Ending } from "./endings.ts";
import { errorWordsIn } from "./error-body.ts";
import { thinksAloud } from "./reasoning-output.ts";
import type { Answered, Reply, UnansweredCause, Usage } from "./reply.ts";
import { distinct, saidIn } from "./said.ts";
import type { Calls } from "./tool-calls.ts";

/** Only told, never judged: whatever stands there, the reply counts. */
export const modelSchema = z.string().nullish().catch(undefined);

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

/** Nothing but words was asked for. */
export const WORDS_ONLY: Asked = { tools: false };

/** The ending with its word for a person: `finish_reason "model_length"`. */
export function named(field: string, { finish, word }: Ending): Ending {
  return word === undefined ? { finish } : { finish, word: `${field} "${word}"` };
}

/** A body in the form of a reply, whichever API it is of. */
interface Spoken {
  readonly body: unknown;
  /** One for each message. */
  readonly words: readonly Words[];
  readonly called: Calls;
  readonly ending: Ending;
  readonly hint: string;
  readonly model: string | null | undefined;
  readonly usage: Usage | undefined;
  /** Tokens of the reply, even if the rest of the usage makes no sense. */
  readonly outputTokens: number | undefined;
  readonly reasoned: boolean;
  readonly asked: Asked;
}

/** What a body comes to that has the form of a reply: an answer, or why there is none. */
export function asReply({ body, words, called, hint, asked, model, usage, ...spoken }: Spoken): Body {
  if (called.kind === "malformed" && asked.tools) return called;
  const calls = called.kind === "malformed" ? [] : called.calls;
  const text = words
    .map((one) => one.text)
    .filter((one) => one !== "")
    .join("\n");
  const several = words.length > 1 ? words.map((one) => one.text) : [];
  const parts = distinct([...several, ...words.flatMap((one) => one.parts)]).filter((one) => one !== text);
  const reasoned = spoken.reasoned || thinksAloud(text);
  const about = {
    ...(reasoned && { reasoned: true as const }),
    ...(model && { model }),
    ...(usage !== undefined && { usage }),
  };
  const ending = withinLimit(spoken.ending, spoken.outputTokens, asked.limit);
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
function withinLimit(ending: Ending, tokens: number | undefined, limit: number | undefined): Ending {
  const used = tokens !== undefined && limit !== undefined && tokens >= limit;
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

/** The error that a body brings in place of a reply, if it does. */
export function errorIn(body: unknown): Body | undefined {
  const told = errorWordsIn(body);
  return told === undefined ? undefined : errorReply({ ...told, body });
}

interface Told {
  readonly message: string;
  readonly status?: number | undefined;
  readonly body?: unknown;
}

/** An error in place of a reply. */
export function errorReply({ message, status, body }: Told): Body {
  return { kind: "error", status, message, body: JSON.stringify(body ?? { error: { message } }) };
}

/** Says what a body is that is not a reply. */
export function notAReply(body: unknown, error: z.ZodError | undefined): Body {
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
