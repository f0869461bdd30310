import { assertNever } from "../errors.ts";
import { withoutThoughts } from "../suite/thoughts.ts";
import { textsOfCall } from "./call-texts.ts";
import type { MessageText } from "./content.ts";
import type { Ending } from "./endings.ts";
import { distinct, modelTexts } from "./model-texts.ts";
import type { Answered, Reply, Usage } from "./reply.ts";
import type { Calls } from "./tool-calls.ts";

/** What the request says about its reply. */
export interface ExpectedReply {
  /** If no tools were declared, a malformed call does no harm. */
  readonly toolsDeclared: boolean;
  /** The most tokens that the reply was allowed. */
  readonly tokenLimit?: number | undefined;
}

/** A reply as its body has it, in either API. */
export interface ReplyParts {
  readonly body: unknown;
  /** One for each message. */
  readonly messages: readonly MessageText[];
  readonly calls: Calls;
  readonly ending: Ending;
  /** The field that has the ending's reason. */
  readonly endingField: "finish_reason" | "status";
  /** What came instead, if there is no text: `only reasoning came`. */
  readonly hint: string;
  readonly model: string | null | undefined;
  readonly fingerprint: string | undefined;
  readonly usage: Usage | undefined;
  /** Known even if the rest of the usage makes no sense. */
  readonly outputTokens: number | undefined;
  readonly reasoned: boolean;
}

export type BuiltReply =
  | { readonly kind: "reply"; readonly reply: Reply }
  | { readonly kind: "malformed"; readonly detail: string };

/** The reply that a body contains: answered if the model said or called anything, otherwise unanswered. */
export function buildReply(parts: ReplyParts, expected: ExpectedReply): BuiltReply {
  if (parts.calls.kind === "malformed" && expected.toolsDeclared) return parts.calls;
  const calls = parts.calls.kind === "malformed" ? [] : parts.calls.calls;
  const texts = parts.messages.map((message) => message.text);
  const text = texts.filter((one) => one !== "").join("\n");
  const pieces = [...(texts.length > 1 ? texts : []), ...parts.messages.flatMap((message) => message.parts)];
  const separate = distinct(pieces).filter((one) => one !== text);
  const known = new Set([text, ...separate, ...texts, ...calls.flatMap(textsOfCall)]);
  const others = modelTexts(parts.body).filter((one) => !known.has(one));

  const ending = describedEnding(parts, expected.tokenLimit);
  const about = {
    ...((parts.reasoned || withoutThoughts(text).thoughts.trim() !== "") && { reasoned: true as const }),
    ...(parts.model && { model: parts.model }),
    ...(parts.fingerprint !== undefined && { fingerprint: parts.fingerprint }),
    ...(parts.usage !== undefined && { usage: parts.usage }),
  };
  const isBlank = text.trim() === "";
  if (isBlank && others.length === 0 && calls.length === 0)
    return { kind: "reply", reply: { kind: "unanswered", ...whyUnanswered(ending, parts.hint), ...about } };
  const calledAsAsked = expected.toolsDeclared && calls.length > 0;
  const endingText = ending.reason ?? (isBlank && !calledAsAsked ? parts.hint : "");
  const reply: Answered = {
    kind: "answered",
    text,
    ...(separate.length > 0 && { parts: separate }),
    ...(others.length > 0 && { others }),
    ...(calls.length > 0 && { calls }),
    finish: ending.finish,
    ...(endingText !== "" && { ending: endingText }),
    ...about,
  };
  return { kind: "reply", reply };
}

/** The ending with its reason for a person. A reply that used all its tokens was cut off, whatever the endpoint says. */
function describedEnding(
  { ending: { finish, reason }, endingField, outputTokens }: ReplyParts,
  tokenLimit: number | undefined,
): Ending {
  const atLimit = outputTokens !== undefined && tokenLimit !== undefined && outputTokens >= tokenLimit;
  if (finish === "stop" && atLimit)
    return { finish: "length", reason: `it used all ${tokenLimit} tokens that it was allowed` };
  return reason === undefined ? { finish } : { finish, reason: `${endingField} "${reason}"` };
}

function whyUnanswered(
  { finish, reason = "" }: Ending,
  hint: string,
): Pick<Reply & { kind: "unanswered" }, "cause" | "detail"> {
  switch (finish) {
    case "stop":
      return { cause: "empty", detail: `The reply is empty${hint && `: ${hint}`}.` };
    case "length":
      return { cause: "cut-off", detail: "The token limit was reached before the reply had any text." };
    case "filtered":
      return { cause: "filtered", detail: "The endpoint's content filter withheld the reply." };
    case "broken":
      return { cause: "broken-off", detail: `The reply ended before it had any text: ${reason}.` };
    default:
      return assertNever(finish);
  }
}
