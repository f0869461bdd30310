import type { ModelRequest } from "../suite/conversation.ts";
import { RequestAdapter } from "./adapt-request.ts";
import type { Attempt, RawAttempt } from "./attempt.ts";
import { openBudget, type Ticket } from "./budget.ts";
import { openDispatcher } from "./dispatcher.ts";
import { createModelClient } from "./openai.ts";
import type { Parameters } from "./parameter-fallback.ts";
import type { Environment } from "./proxy.ts";
import { redactedFields, redactor, sanitizer } from "./redact.ts";
import { redactAttempt } from "./redact-attempt.ts";
import type { Answered } from "./reply.ts";
import { buildBody, worstCase } from "./request-body.ts";
import { sendRequest } from "./send-request.ts";
import { type EndpointSettings, headersOf, secretsOf, urlOf } from "./settings.ts";

/** A request for a person to read. */
export interface Preview {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Endpoint {
  /** Sends a request once, and again only to adapt a parameter. Rejects only with the signal's reason. */
  readonly attempt: (request: ModelRequest, signal: AbortSignal) => Promise<Attempt>;
  /** What an attempt would send now, with *** in place of secrets. */
  readonly preview: (request: ModelRequest) => Preview;
  readonly parametersInForce: () => Parameters;
  /** What was adapted to the endpoint, in sentences. */
  readonly notices: () => readonly string[];
  /** HTTP requests sent so far. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Connects to an endpoint. Everything that is sent comes from the settings; only the proxy variables are read from the
 * environment. `budget` replaces the limits of the settings if several endpoints share one.
 */
export function connect(
  settings: EndpointSettings,
  environment: Environment,
  budget = openBudget(settings.limits ?? {}),
): Endpoint {
  const url = urlOf(settings);
  const dispatcher = openDispatcher(url, environment);
  const client = createModelClient(settings, dispatcher);
  const adapter = new RequestAdapter(settings);
  const redact = redactor(secretsOf(settings));
  const sanitize = sanitizer(redact);
  let requests = 0;

  const attempt = async (request: ModelRequest, signal: AbortSignal): Promise<Attempt> => {
    const said: Answered[] = [];
    for (;;) {
      const fields = adapter.fieldsFor(request);
      const body = buildBody(request, fields, settings);
      const ticket = await budget.reserve(() => worstCase(body), signal);
      if (typeof ticket === "string") return withSaid({ kind: "spent", detail: ticket }, said);

      requests += 1;
      const toolsDeclared = request.tools.length > 0;
      const sending = { client, settings, body, toolsDeclared, signal, sanitize };
      const outcome = await settling(ticket, () => sendRequest(sending));
      const sent = redactAttempt(outcome, redact, sanitize);

      const next = adapter.adapt(outcome, request, fields);
      if (next.kind === "finish") return withSaid(sent, said);
      // The model's text in a request that is sent again, or that ends the run, may be a leak.
      said.push(...textsSaid(sent));
      if (next.kind === "fatal") return withSaid(redactAttempt(next, redact, sanitize), said);
    }
  };

  const preview = (request: ModelRequest): Preview => {
    const headers = Object.entries(headersOf(settings)).map(([name, value]) => [
      name,
      name in settings.extraHeaders ? "***" : redact(value),
    ]);
    // Redacted before the caller shortens it: half a secret would not be recognized.
    const body = redactedFields(buildBody(request, adapter.fieldsFor(request), settings), redact);
    return { url: redact(url.href), headers: Object.fromEntries(headers), body };
  };

  return {
    attempt,
    preview,
    parametersInForce: () => adapter.parametersInForce,
    notices: () => [...adapter.notices, ...budget.notices()].map(redact),
    requests: () => requests,
    close: () => dispatcher.destroy(),
  };
}

/** Settles the ticket however the request ends. */
async function settling(ticket: Ticket, send: () => Promise<RawAttempt>): Promise<RawAttempt> {
  let outcome: RawAttempt | undefined;
  try {
    outcome = await send();
    return outcome;
  } finally {
    ticket.settle(outcome);
  }
}

function textsSaid({ said = [], ...attempt }: Attempt): readonly Answered[] {
  return attempt.kind === "reply" && attempt.reply.kind === "answered" ? [attempt.reply, ...said] : said;
}

/** The attempt with the model texts of the requests before it. */
function withSaid(attempt: Attempt, earlier: readonly Answered[]): Attempt {
  const said = [...earlier, ...(attempt.said ?? [])];
  return said.length === 0 ? attempt : { ...attempt, said };
}
