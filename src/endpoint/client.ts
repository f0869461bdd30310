import { assertNever, messageOf } from "../errors.ts";
import type { Asking } from "../suite/conversation.ts";
import type { Attempt } from "./attempt.ts";
import { chatTools, responseTools } from "./calls.ts";
import { TransportError } from "./connection.ts";
import { type Parameters, parameterBook } from "./parameters.ts";
import type { Environment } from "./proxy.ts";
import { reasoningFields } from "./reasoning.ts";
import { redactor } from "./redact.ts";
import { openSdk, type Sdk } from "./sdk.ts";
import { type Context, classifyStatus, type Ended, quoter } from "./status.ts";
import { openTransport, StatusError } from "./transport.ts";
import { type Body, readChat, readResponse } from "./wire.ts";

export interface EndpointSettings {
  /** Base URL up to and including /v1; a query string in it goes on every request. */
  readonly baseUrl: string;
  /** Absent: no authorization header is sent. */
  readonly apiKey?: string;
  readonly model: string;
  readonly api: "chat" | "responses";
  /** For one request, from sending it to the end of its body. Milliseconds. */
  readonly timeoutMs: number;
  readonly maxTokens?: number;
  readonly temperature?: number;
  readonly extraBody: Readonly<Record<string, unknown>>;
  readonly extraHeaders: Readonly<Record<string, string>>;
  /** Sent as user-agent. */
  readonly agent: string;
}

export interface Endpoint {
  /** One try. Never rejects, except with the signal's reason when the caller aborts it. */
  readonly attempt: (asking: Asking, signal: AbortSignal) => Promise<Attempt>;
  readonly parametersInForce: () => Parameters;
  /** What was adapted to the endpoint, in sentences. */
  readonly notices: () => readonly string[];
  /** HTTP requests sent so far. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Opens the way to an endpoint. Everything that is sent comes from the settings; of the environment only the proxy
 * variables are read.
 */
export function connect(settings: EndpointSettings, environment: Environment): Endpoint {
  const transport = openTransport(new URL(settings.baseUrl), headersOf(settings), environment);
  const book = parameterBook(settings);
  const redact = redactor(secretsOf(settings));
  const context = { model: settings.model, quote: quoter(redact) };
  let requests = 0;
  const sdk = openSdk(settings.baseUrl, (url, sending) => {
    requests += 1;
    return transport.send(url, sending);
  });

  const attempt = async (asking: Asking, signal: AbortSignal): Promise<Attempt> => {
    for (;;) {
      const sent = book.inForce();
      const ended = await tryOnce({ sdk, settings, asking, sent, signal, context });
      const adaptable =
        ended.kind === "refused" && ended.words !== undefined && book.refused(sent, ended.words);
      if (!adaptable) return redacted(ended, redact);
    }
  };

  return {
    attempt,
    parametersInForce: book.inForce,
    notices: () => book.notices().map(redact),
    requests: () => requests,
    close: async () => transport.close(),
  };
}

function headersOf({ apiKey, extraHeaders, agent }: EndpointSettings): Record<string, string> {
  return {
    "content-type": "application/json",
    accept: "application/json",
    // Bodies are small, and a compressed one would have to be bounded twice.
    "accept-encoding": "identity",
    "user-agent": agent,
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    ...Object.fromEntries(Object.entries(extraHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** What no text may hold: the key, the extra headers, and a key in the query, where some endpoints want it. */
export function secretsOf({ apiKey, baseUrl, extraHeaders }: EndpointSettings): string[] {
  const query = [...new URL(baseUrl).searchParams].filter(([name]) =>
    /key|token|secret|sig|code|pass|auth|cred/i.test(name),
  );
  return [apiKey ?? "", ...Object.values(extraHeaders), ...query.map(([, value]) => value)];
}

interface Try {
  readonly sdk: Sdk;
  readonly settings: EndpointSettings;
  readonly asking: Asking;
  readonly sent: Parameters;
  readonly signal: AbortSignal;
}

async function tryOnce(one: Try & { readonly context: Context }): Promise<Ended> {
  const { settings, signal, context } = one;
  signal.throwIfAborted();
  const limit = new AbortController();
  const abort = (): void => limit.abort();
  signal.addEventListener("abort", abort, { once: true });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    limit.abort();
  }, settings.timeoutMs);
  try {
    return ofBody(await send({ ...one, signal: limit.signal }), context);
  } catch (thrown) {
    signal.throwIfAborted();
    if (timedOut)
      return {
        kind: "transient",
        cause: "timeout",
        detail: `No whole reply within ${settings.timeoutMs / 1000} s.`,
      };
    return ofError(thrown, context);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}

async function send({ sdk, settings, asking, sent, signal }: Try): Promise<Body> {
  const { model, api, extraBody } = settings;
  const { tools, reasoning } = asking;
  const input = asking.messages.map(({ role, content }) => ({ role, content }));
  const asked = { tools: tools.length > 0 };
  const rest = { ...sent, ...reasoningFields(reasoning, api), ...extraBody };
  if (api === "chat") {
    const chat = { model, messages: input, ...chatTools(tools), ...rest };
    return readChat(
      await sdk.call((client, options) => client.chat.completions.create(chat, options), signal),
      asked,
    );
  }
  const response = { model, input, store: false, ...responseTools(tools), ...rest };
  return readResponse(
    await sdk.call((client, options) => client.responses.create(response, options), signal),
    asked,
  );
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

/** The SDK wraps what the transport throws. */
function ofError(thrown: unknown, context: Context): Ended {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  if (cause instanceof StatusError) return classifyStatus(cause, context);
  if (!(cause instanceof TransportError)) {
    const detail = `The body could not be read: ${context.quote(messageOf(cause))}`;
    return { kind: "transient", cause: "malformed", detail };
  }
  if (cause.fault === "redirect") return { kind: "fatal", detail: cause.message };
  return { kind: "transient", cause: cause.fault, detail: cause.message };
}

function redacted({ words: _words, ...attempt }: Ended, redact: (text: string) => string): Attempt {
  if (attempt.kind !== "reply") return { ...attempt, detail: redact(attempt.detail) };
  const { reply } = attempt;
  // The words of a reply are judged as they are; who stores or shows them redacts them.
  return reply.kind === "answered"
    ? attempt
    : { kind: "reply", reply: { ...reply, detail: redact(reply.detail) } };
}
