import { assertNever, messageOf } from "../errors.ts";
import type { Asking } from "../suite/conversation.ts";
import type { Attempt } from "./attempt.ts";
import { type Limits, openBudget, type Ticket, worstOf } from "./budget.ts";
import { TransportError } from "./connection.ts";
import { type Parameters, parameterBook } from "./parameters.ts";
import type { Environment } from "./proxy.ts";
import { blamedAt, reasoningBook } from "./reasoning.ts";
import { redactedFields, redactor } from "./redact.ts";
import { bodyOf, type Draft } from "./request.ts";
import { openSdk, type Sdk } from "./sdk.ts";
import { asSentence, type Context, classifyStatus, type Ended, quoter } from "./status.ts";
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
  /** For the sampling, not for the test cases. */
  readonly seed?: number;
  /** The only way to switch reasoning off, where the user knows it. */
  readonly reasoningOff?: Readonly<Record<string, unknown>>;
  /** What may be sent and spent at the most. */
  readonly limits?: Limits;
  readonly extraBody: Readonly<Record<string, unknown>>;
  readonly extraHeaders: Readonly<Record<string, string>>;
  /** Sent as user-agent. */
  readonly agent: string;
}

/** A request for a person to read. */
export interface Preview {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Endpoint {
  /** One try. Never rejects, except with the signal's reason when the caller aborts it. */
  readonly attempt: (asking: Asking, signal: AbortSignal) => Promise<Attempt>;
  /** What a try would send now, with everything secret as ***. */
  readonly preview: (asking: Asking) => Preview;
  readonly parametersInForce: () => Parameters;
  /** What was adapted to the endpoint, in sentences. */
  readonly notices: () => readonly string[];
  /** HTTP requests sent so far. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

const PATHS = { chat: "/chat/completions", responses: "/responses" } as const;

/**
 * Opens the way to an endpoint. Everything that is sent comes from the settings; of the environment only the proxy
 * variables are read. `budget`: where others spend from it as well, in place of the settings' own limits.
 */
export function connect(
  settings: EndpointSettings,
  environment: Environment,
  budget = openBudget(settings.limits ?? {}),
): Endpoint {
  const url = addressOf(settings);
  const transport = openTransport(url, headersOf(settings), environment);
  const book = parameterBook(settings);
  const thoughts = reasoningBook(settings);
  const redact = redactor(secretsOf(settings));
  const context = { model: settings.model, quote: quoter(redact) };
  let requests = 0;
  const sdk = openSdk((sending) => {
    requests += 1;
    return transport.send(sending);
  });

  const attempt = async (asking: Asking, signal: AbortSignal): Promise<Attempt> => {
    for (;;) {
      const thinking = thoughts.fieldsFor(asking.reasoning);
      const draft: Draft = { asking, sent: book.inForce(), thinking };
      const body = bodyOf(draft, settings);
      const ticket = await budget.reserve(() => worstOf(body), signal);
      if (typeof ticket === "string") return { kind: "spent", detail: ticket };
      const trying = { sdk, settings, body, tools: asking.tools.length > 0, signal, context };
      const ended = await settled(ticket, () => tryOnce(trying));
      const next = adapted(ended, draft);
      if (next !== "again") return redacted(next, redact);
    }
  };

  /** What the endpoint's answer comes to: itself, another ending where reasoning is concerned, or another try. */
  const adapted = (ended: Ended, { asking, sent, thinking }: Draft): Ended | "again" => {
    const off = asking.reasoning === "off";
    if (ended.kind === "reply" && ended.reply.reasoned && off) {
      return thoughts.failed(thinking, "was accepted, but the model reasoned") ? "again" : defeat(ended);
    }
    if (ended.kind !== "refused" || ended.words === undefined) return ended;
    const { words, detail } = ended;
    const blamed = blamedAt(words, thinking);
    if (blamed === -1 || book.namedAt(words) < blamed) return book.refused(sent, words) ? "again" : ended;
    if (!off) return { kind: "fatal", detail: `${asSentence(detail)} ${tooMuch(asking)}` };
    return thoughts.failed(thinking, `was refused (${detail})`) ? "again" : defeat(ended);
  };

  const defeat = (ended: Ended): Ended => {
    const detail = thoughts.defeat();
    return detail === undefined ? ended : { kind: "fatal", detail };
  };

  const preview = (asking: Asking): Preview => {
    const draft = { asking, sent: book.inForce(), thinking: thoughts.fieldsFor(asking.reasoning) };
    const headers = Object.entries(headersOf(settings)).map(([name, value]) => [
      name,
      name in settings.extraHeaders ? "***" : redact(value),
    ]);
    // Before anybody shortens it: of a secret that is cut in two nothing would be found.
    const body = redactedFields(bodyOf(draft, settings), redact);
    return { url: redact(url.href), headers: Object.fromEntries(headers), body };
  };

  return {
    attempt,
    preview,
    parametersInForce: book.inForce,
    notices: () => [...book.notices(), ...thoughts.notices(), ...budget.notices()].map(redact),
    requests: () => requests,
    close: async () => transport.close(),
  };
}

/** Settles the ticket however the request ends. */
async function settled(ticket: Ticket, act: () => Promise<Ended>): Promise<Ended> {
  let ended: Ended | undefined;
  try {
    ended = await act();
    return ended;
  } finally {
    ticket.settle(ended);
  }
}

function tooMuch({ reasoning }: Asking): string {
  return `The endpoint does not take the input reasoning (${reasoning}) for this model; leave it at default, or say it in extra-body.`;
}

/** Where requests go; a query string of the base URL goes along. */
function addressOf({ baseUrl, api }: EndpointSettings): URL {
  const url = new URL(baseUrl);
  url.pathname = url.pathname.replace(/\/+$/, "") + PATHS[api];
  return url;
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
  readonly body: Readonly<Record<string, unknown>>;
  /** Functions were declared. */
  readonly tools: boolean;
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

async function send({ sdk, settings: { api }, body, tools, signal }: Try): Promise<Body> {
  const answer = await sdk.post(JSON.stringify(body), signal);
  return api === "chat" ? readChat(answer, { tools }) : readResponse(answer, { tools });
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
