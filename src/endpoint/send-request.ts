import { assertNever, messageOf } from "../errors.ts";
import type { RawAttempt } from "./attempt.ts";
import type { ExpectedReply } from "./build-reply.ts";
import { classifyStatus } from "./classify-status.ts";
import type { Fields } from "./fields.ts";
import { isSuccess } from "./http.ts";
import { StatusError, TransportError } from "./http-error.ts";
import { modelTexts, modelTextsInRaw } from "./model-texts.ts";
import type { ModelClient } from "./openai.ts";
import { type ParsedBody, parseChat, parseResponse } from "./parse-body.ts";
import type { Sanitize } from "./redact.ts";
import { tokenLimitIn } from "./request-body.ts";
import type { EndpointSettings } from "./settings.ts";

/** One request, and what is needed to understand its response. */
export interface Sending {
  readonly client: ModelClient;
  readonly settings: EndpointSettings;
  readonly body: Fields;
  readonly toolsDeclared: boolean;
  readonly signal: AbortSignal;
  readonly sanitize: Sanitize;
}

/** Sends one request. Rejects only with the signal's reason, and not if model text had arrived by then. */
export async function sendRequest(sending: Sending): Promise<RawAttempt> {
  const { client, body, signal } = sending;
  signal.throwIfAborted();
  const chunks: Buffer[] = [];
  let status = 0;
  const onChunk = (chunk: Buffer, statusOfChunk: number): void => {
    chunks.push(chunk);
    status = statusOfChunk;
  };
  try {
    const received = jsonOrText(await client(body, { signal, onChunk }));
    const texts = typeof received === "string" ? modelTextsInRaw(received, true) : modelTexts(received);
    return withTexts(attemptOfBody(parse(received, sending), sending), texts);
  } catch (thrown) {
    // What the model said before the request failed: next to an error, or in a body that broke off or is invalid.
    const texts = modelTextsInRaw(new TextDecoder().decode(Buffer.concat(chunks)), isSuccess(status));
    if (signal.aborted && texts.length === 0) throw signal.reason;
    return withTexts(attemptOfError(thrown, sending), texts);
  }
}

/** The JSON value of a body, whatever its content type, if it is an object or a string; otherwise the text itself. */
function jsonOrText(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" || typeof value === "string" ? value : text;
  } catch {
    if (!/^\s*[[{]/.test(text)) return text;
    // The parser's own message quotes the body, perhaps half a key.
    throw new TransportError("malformed", "The body could not be read: it is not valid JSON.");
  }
}

function parse(received: unknown, { settings: { api }, toolsDeclared, body }: Sending): ParsedBody {
  const expected: ExpectedReply = { toolsDeclared, tokenLimit: tokenLimitIn(body) };
  return api === "chat" ? parseChat(received, expected) : parseResponse(received, expected);
}

/** An attempt without an answer, with the text that the model gave all the same. */
function withTexts(attempt: RawAttempt, [text, ...others]: readonly string[]): RawAttempt {
  const failure = attempt.kind === "reply" ? attempt.reply : attempt;
  if (text === undefined || failure.kind === "answered") return attempt;
  const said = {
    kind: "answered",
    text,
    ...(others.length > 0 && { others }),
    finish: "broken",
    ending: failure.detail,
  } as const;
  return { ...attempt, said: [said] };
}

function attemptOfBody(parsed: ParsedBody, { settings: { model }, sanitize }: Sending): RawAttempt {
  switch (parsed.kind) {
    case "reply":
      return { kind: "reply", reply: parsed.reply };
    case "malformed":
      return { kind: "transient", cause: "malformed", detail: parsed.detail };
    case "error": {
      const { status, message, body } = parsed;
      if (status !== undefined && status >= 400)
        return classifyStatus(new StatusError(status, {}, body), model, sanitize);
      const detail = `The endpoint reported an error instead of a reply: ${sanitize(message)}`;
      return { kind: "transient", cause: "status", detail };
    }
    default:
      return assertNever(parsed);
  }
}

function attemptOfError(thrown: unknown, { settings: { model }, sanitize }: Sending): RawAttempt {
  // The openai package wraps what its fetch throws.
  const error = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  if (error instanceof StatusError) return classifyStatus(error, model, sanitize);
  if (error instanceof TransportError) {
    if (error.fault === "redirect") return { kind: "fatal", detail: error.message };
    return { kind: "transient", cause: error.fault, detail: error.message };
  }
  const detail = `The body could not be read: ${sanitize(messageOf(error))}`;
  return { kind: "transient", cause: "malformed", detail };
}
