import { assertNever, messageOf } from "../errors.ts";
import { tokenLimitOf } from "./budget.ts";
import { type Context, classifyStatus, type Ended } from "./classify-status.ts";
import { isSuccess } from "./http.ts";
import { StatusError, TransportError } from "./http-error.ts";
import type { AskModel } from "./openai.ts";
import { readChat } from "./parse-chat.ts";
import type { Body } from "./parse-reply.ts";
import { readResponse } from "./parse-response.ts";
import { saidIn, saidInText } from "./said.ts";
import type { EndpointSettings } from "./settings.ts";

/** One request, and what its answer is read with. */
export interface Sending {
  readonly ask: AskModel;
  readonly settings: EndpointSettings;
  readonly body: Readonly<Record<string, unknown>>;
  /** Functions were declared. */
  readonly tools: boolean;
  readonly signal: AbortSignal;
  readonly context: Context;
}

/** What arrived of an answer, whatever became of the rest. */
interface Arrived {
  readonly parts: Buffer[];
  status: number;
}

/** Sends one request and tells how it ended. Rejects only with the signal's reason. */
export async function sendRequest(sending: Sending): Promise<Ended> {
  const { ask, body, signal, context } = sending;
  signal.throwIfAborted();
  const arrived: Arrived = { parts: [], status: 0 };
  const onPart = (part: Buffer, status: number): void => {
    arrived.parts.push(part);
    arrived.status = status;
  };
  try {
    const answer = jsonOrText(await ask(body, { signal, onPart }));
    const words = typeof answer === "string" ? saidInText(answer, true) : saidIn(answer);
    return withWords(ofBody(readAnswer(answer, sending), context), words);
  } catch (thrown) {
    const words = saidBefore(arrived);
    if (signal.aborted && words.length === 0) throw signal.reason;
    return withWords(ofError(thrown, context), words);
  }
}

/** A body as JSON, whatever content type the endpoint gives; as a text if it is not an object, which alone can be a reply. */
function jsonOrText(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : text;
  } catch {
    if (!/^\s*[[{]/.test(text)) return text;
    // The parser's own message quotes a piece of the body, perhaps half a key.
    throw new TransportError("malformed", "The body could not be read: it is not valid JSON.");
  }
}

function readAnswer(answer: unknown, { settings: { api }, tools, body }: Sending): Body {
  const asked = { tools, limit: tokenLimitOf(body) };
  return api === "chat" ? readChat(answer, asked) : readResponse(answer, asked);
}

/** What the model said before an attempt failed: beside an error, or in a body that broke off or does not parse. */
function saidBefore({ parts, status }: Arrived): string[] {
  return saidInText(new TextDecoder().decode(Buffer.concat(parts)), isSuccess(status));
}

/** An attempt that is not a reply, with what the model said all the same. */
function withWords(ended: Ended, words: readonly string[]): Ended {
  const [text, ...others] = words;
  if (text === undefined || (ended.kind === "reply" && ended.reply.kind === "answered")) return ended;
  const said = {
    kind: "answered",
    text,
    ...(others.length > 0 && { others }),
    finish: "broken",
    ending: detailOf(ended),
  } as const;
  return { ...ended, said: [said] };
}

function detailOf(ended: Ended): string {
  if (ended.kind !== "reply") return ended.detail;
  return ended.reply.kind === "unanswered" ? ended.reply.detail : "";
}

function ofBody(body: Body, context: Context): Ended {
  switch (body.kind) {
    case "reply":
      return { kind: "reply", reply: body.reply };
    case "malformed":
      return { kind: "transient", cause: "malformed", detail: body.detail };
    case "error":
      return ofErrorInBody(body, context);
    default:
      return assertNever(body);
  }
}

function ofErrorInBody({ status, message, body }: Body & { kind: "error" }, context: Context): Ended {
  if (status !== undefined && status >= 400) {
    return classifyStatus(new StatusError(status, new Map(), body), context);
  }
  const detail = `The endpoint reports an error in place of a reply: ${context.quote(message)}`;
  return { kind: "transient", cause: "status", detail };
}

function ofError(thrown: unknown, context: Context): Ended {
  const cause = causeOf(thrown);
  if (cause instanceof StatusError) return classifyStatus(cause, context);
  if (cause instanceof TransportError) {
    if (cause.fault === "redirect") return { kind: "fatal", detail: cause.message };
    return { kind: "transient", cause: cause.fault, detail: cause.message };
  }
  const detail = `The body could not be read: ${context.quote(messageOf(cause))}`;
  return { kind: "transient", cause: "malformed", detail };
}

/** The package wraps what its fetch throws. */
function causeOf(thrown: unknown): unknown {
  return thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
}
