import type { ModelRequest } from "../suite/conversation.ts";
import type { Attempt } from "./attempt.ts";
import { openBudget, type Ticket, worstOf } from "./budget.ts";
import { asSentence, type Ended, quoter } from "./classify-status.ts";
import { openDispatcher } from "./dispatcher.ts";
import { openModel } from "./openai.ts";
import { createParameterFallback, type Parameters } from "./parameter-fallback.ts";
import type { Environment } from "./proxy.ts";
import { blamedAt, reasoningBook } from "./reasoning-control.ts";
import { redactedFields, redactor } from "./redact.ts";
import { redactedAttempt } from "./redact-attempt.ts";
import type { Answered } from "./reply.ts";
import { bodyOf, type Draft } from "./request-body.ts";
import { sendRequest } from "./send-request.ts";
import { type EndpointSettings, headersOf, secretsOf, urlOf } from "./settings.ts";

/** A request for a person to read. */
export interface Preview {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Endpoint {
  /** Sends a request once, again only to adapt a parameter. Rejects only with the signal's reason. */
  readonly attempt: (asking: ModelRequest, signal: AbortSignal) => Promise<Attempt>;
  /** What an attempt would send now, with *** in place of secrets. */
  readonly preview: (asking: ModelRequest) => Preview;
  readonly parametersInForce: () => Parameters;
  /** What was adapted to the endpoint, in sentences. */
  readonly notices: () => readonly string[];
  /** HTTP requests sent so far. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Connects to an endpoint. Everything that is sent comes from the settings; only the proxy variables are read from the
 * environment. `budget` replaces the limits of the settings where several endpoints share one.
 */
export function connect(
  settings: EndpointSettings,
  environment: Environment,
  budget = openBudget(settings.limits ?? {}),
): Endpoint {
  const url = urlOf(settings);
  const dispatcher = openDispatcher(url, environment);
  const book = createParameterFallback(settings);
  const thoughts = reasoningBook(settings);
  const redact = redactor(secretsOf(settings));
  const context = { model: settings.model, quote: quoter(redact) };
  const redacting = { redact, quote: context.quote };
  const ask = openModel(settings, dispatcher);
  let requests = 0;

  const attempt = async (asking: ModelRequest, signal: AbortSignal): Promise<Attempt> => {
    const before: Answered[] = [];
    for (;;) {
      const thinking = thoughts.fieldsFor(asking.reasoning);
      const draft: Draft = { asking, sent: book.inForce(), thinking };
      const body = bodyOf(draft, settings);
      const ticket = await budget.reserve(() => worstOf(body), signal);
      if (typeof ticket === "string") return withSaid({ kind: "spent", detail: ticket }, before);
      requests += 1;
      const sending = { ask, settings, body, tools: asking.tools.length > 0, signal, context };
      const ended = await settled(ticket, () => sendRequest(sending));
      const next = adapted(ended, draft);
      const told = redactedAttempt(ended, redacting);
      if (next === ended) return withSaid(told, before);
      // What the model said in a request that is sent again, or beside what ends the run, may be a leak.
      before.push(...saidBy(told));
      if (next !== "again") return withSaid(redactedAttempt(next, redacting), before);
    }
  };

  /** How an attempt goes on: it has ended like this, or is sent again with other parameters. */
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
    // Redacted before it is shortened: half a secret would not be found.
    const body = redactedFields(bodyOf(draft, settings), redact);
    return { url: redact(url.href), headers: Object.fromEntries(headers), body };
  };

  return {
    attempt,
    preview,
    parametersInForce: book.inForce,
    notices: () => [...book.notices(), ...thoughts.notices(), ...budget.notices()].map(redact),
    requests: () => requests,
    close: () => dispatcher.destroy(),
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

function saidBy({ said = [], ...attempt }: Attempt): readonly Answered[] {
  return attempt.kind === "reply" && attempt.reply.kind === "answered" ? [attempt.reply, ...said] : said;
}

function withSaid(attempt: Attempt, before: readonly Answered[]): Attempt {
  const said = [...before, ...(attempt.said ?? [])];
  return said.length === 0 ? attempt : { ...attempt, said };
}
