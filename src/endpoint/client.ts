import { assertNever, messageOf } from "../errors.ts";
import type { ModelRequest } from "../suite/conversation.ts";
import type { Attempt } from "./attempt.ts";
import { openBudget, type Ticket, tokenLimitOf, worstOf } from "./budget.ts";
import {
  asSentence,
  type Context,
  classifyStatus,
  type Ended,
  type Quote,
  quoter,
} from "./classify-status.ts";
import { openTransport, StatusError } from "./http.ts";
import { TransportError } from "./http-error.ts";
import { type Heard as HearPart, openSdk, type Sdk } from "./openai.ts";
import { createParameterFallback, type Parameters } from "./parameter-fallback.ts";
import { type Body, readChat, readResponse } from "./parse-reply.ts";
import type { Environment } from "./proxy.ts";
import { blamedAt, reasoningBook } from "./reasoning-control.ts";
import { cut, type Redact, redactedFields, redactor } from "./redact.ts";
import type { Answered, Reply } from "./reply.ts";
import { bodyOf, type Draft } from "./request-body.ts";
import { saidIn, saidInText } from "./said.ts";
import type { EndpointSettings } from "./settings.ts";

/** A request for a person to read. */
export interface Preview {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Endpoint {
  /** One try. Never rejects, except with the signal's reason when the caller aborts it. */
  readonly attempt: (asking: ModelRequest, signal: AbortSignal) => Promise<Attempt>;
  /** What a try would send now, with everything secret as ***. */
  readonly preview: (asking: ModelRequest) => Preview;
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
  const book = createParameterFallback(settings);
  const thoughts = reasoningBook(settings);
  const redact = redactor(secretsOf(settings));
  const context = { model: settings.model, quote: quoter(redact) };
  const redacting = { redact, quote: context.quote };
  let requests = 0;
  const sdk = openSdk((sending) => {
    requests += 1;
    return transport.send(sending);
  });

  const attempt = async (asking: ModelRequest, signal: AbortSignal): Promise<Attempt> => {
    const before: Answered[] = [];
    for (;;) {
      const thinking = thoughts.fieldsFor(asking.reasoning);
      const draft: Draft = { asking, sent: book.inForce(), thinking };
      const body = bodyOf(draft, settings);
      const ticket = await budget.reserve(() => worstOf(body), signal);
      if (typeof ticket === "string") return withSaid({ kind: "spent", detail: ticket }, before);
      const trying = { sdk, settings, body, tools: asking.tools.length > 0, signal, context };
      const ended = await settled(ticket, () => tryOnce(trying));
      const next = adapted(ended, draft);
      const told = redacted(ended, redacting);
      if (next === ended) return withSaid(told, before);
      // What was said the wrong way, or beside what ends the run, was said all the same.
      before.push(...saidBy(told));
      if (next !== "again") return withSaid(redacted(next, redacting), before);
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

  const preview = (asking: ModelRequest): Preview => {
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

function tooMuch({ reasoning }: ModelRequest): string {
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

/** What no text may hold: the key, the extra headers, a key in the query, where some endpoints want it, and others' keys. */
export function secretsOf({ apiKey, baseUrl, extraHeaders, secrets = [] }: EndpointSettings): string[] {
  const query = [...new URL(baseUrl).searchParams].filter(([name]) =>
    /key|token|secret|sig|code|pass|auth|cred/i.test(name),
  );
  return [apiKey ?? "", ...Object.values(extraHeaders), ...query.map(([, value]) => value), ...secrets];
}

interface Try {
  readonly sdk: Sdk;
  readonly settings: EndpointSettings;
  readonly body: Readonly<Record<string, unknown>>;
  /** Functions were declared. */
  readonly tools: boolean;
  readonly signal: AbortSignal;
}

/** What arrived of an answer, whatever became of the rest. */
interface Heard {
  readonly parts: Buffer[];
  status: number;
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
  const heard: Heard = { parts: [], status: 0 };
  try {
    const answer = await send({ ...one, signal: limit.signal }, (part, status) => {
      heard.parts.push(part);
      heard.status = status;
    });
    const words = typeof answer === "string" ? saidInText(answer, true) : saidIn(answer);
    return withWords(ofBody(readBody(answer, one), context), words);
  } catch (thrown) {
    const words = saidBefore(heard);
    if (signal.aborted && words.length === 0) throw signal.reason;
    return withWords(timedOut ? late(settings) : ofError(thrown, context), words);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}

function late({ timeoutMs }: EndpointSettings): Ended {
  return { kind: "transient", cause: "timeout", detail: `No whole reply within ${timeoutMs / 1000} s.` };
}

async function send({ sdk, body, signal }: Try, heard: HearPart): Promise<unknown> {
  return sdk.post(JSON.stringify(body), signal, heard);
}

function readBody(answer: unknown, { settings: { api }, tools, body }: Try): Body {
  const asked = { tools, limit: tokenLimitOf(body) };
  return api === "chat" ? readChat(answer, asked) : readResponse(answer, asked);
}

/** What the model said before an attempt failed: beside an error, or in a body that broke off or does not parse. */
function saidBefore({ parts, status }: Heard): string[] {
  const isSuccess = status >= 200 && status <= 299;
  return saidInText(new TextDecoder().decode(Buffer.concat(parts)), isSuccess);
}

/** An attempt that is no reply, with what the model said all the same. */
function withWords(ended: Ended, words: readonly string[]): Ended {
  const [text, ...others] = words;
  if (text === undefined || (ended.kind === "reply" && ended.reply.kind === "answered")) return ended;
  const ending = detailOf(ended);
  const said = {
    kind: "answered",
    text,
    ...(others.length > 0 && { others }),
    finish: "broken",
    ending,
  } as const;
  return { ...ended, said: [said] };
}

function detailOf(ended: Ended): string {
  if (ended.kind !== "reply") return ended.detail;
  return ended.reply.kind === "unanswered" ? ended.reply.detail : "";
}

function saidBy({ said = [], ...attempt }: Attempt): readonly Answered[] {
  return attempt.kind === "reply" && attempt.reply.kind === "answered" ? [attempt.reply, ...said] : said;
}

function withSaid(attempt: Attempt, before: readonly Answered[]): Attempt {
  const said = [...before, ...(attempt.said ?? [])];
  return said.length === 0 ? attempt : { ...attempt, said };
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
function causeOf(thrown: unknown): unknown {
  return thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
}

function ofError(thrown: unknown, context: Context): Ended {
  const cause = causeOf(thrown);
  if (cause instanceof StatusError) return classifyStatus(cause, context);
  if (!(cause instanceof TransportError)) {
    // The parser's own message quotes a piece of the body, perhaps half a key.
    if (cause instanceof SyntaxError) return { kind: "transient", cause: "malformed", detail: NO_JSON };
    const detail = `The body could not be read: ${context.quote(messageOf(cause))}`;
    return { kind: "transient", cause: "malformed", detail };
  }
  if (cause.fault === "redirect") return { kind: "fatal", detail: cause.message };
  return { kind: "transient", cause: cause.fault, detail: cause.message };
}

const NO_JSON = "The body could not be read: it is not valid JSON.";

/** Names and sentences of a reply are no longer than this. Characters. */
const LONGEST_NAME = 300;
const LONGEST_DETAIL = 2_000;

interface Redacting {
  readonly redact: Redact;
  readonly quote: Quote;
}

function redacted({ words: _words, ...attempt }: Ended, { redact, quote }: Redacting): Attempt {
  const said = attempt.said?.map((one) => redactedReply(one, { redact, quote }));
  const rest = said === undefined ? {} : { said };
  if (attempt.kind !== "reply")
    return { ...attempt, detail: cut(redact(attempt.detail), LONGEST_DETAIL), ...rest };
  const { reply } = attempt;
  if (reply.kind === "answered")
    return { ...attempt, reply: redactedReply(reply, { redact, quote }), ...rest };
  const detail = cut(redact(reply.detail), LONGEST_DETAIL);
  return { kind: "reply", reply: { ...reply, detail, ...modelOf(reply, redact) }, ...rest };
}

/** The words of a reply are judged as they are; who stores or shows them redacts them. */
function redactedReply(reply: Answered, { redact, quote }: Redacting): Answered {
  const { ending } = reply;
  return { ...reply, ...(ending !== undefined && { ending: quote(ending) }), ...modelOf(reply, redact) };
}

function modelOf({ model }: Reply, redact: Redact): { readonly model?: string } {
  return model === undefined ? {} : { model: cut(redact(model), LONGEST_NAME) };
}
