import type { ClientOptions, OpenAI } from "openai/client";
import type { Answer, Sending } from "./transport.ts";

/** The `openai` package, and how it is to be asked. */
export interface Sdk {
  /** Calls the package; what it sends goes through `send` with that signal. */
  readonly call: (ask: Ask, signal: AbortSignal) => Promise<unknown>;
}

export type Ask = (
  client: OpenAI,
  options: { readonly headers: Readonly<Record<string, string>> },
) => Promise<unknown>;

/**
 * Which signal a request belongs to. The package would take the signal itself, but ties what it ends to it by weak
 * references, which keep every request in memory until the next full collection. The header goes no further than `send`,
 * which has headers of its own.
 */
const TICKET = "x-nessie-ticket";

/** The package sets its own timer for every request; ours comes first. Milliseconds. */
const NEVER_MS = 2 ** 31 - 1;
const silent = (): void => {};

/**
 * Opens the package for one base URL. It is large and loaded only here, and is given nothing of the environment, of
 * which it would otherwise send organisations and headers to any host.
 */
export function openSdk(baseUrl: string, send: (url: string, sending: Sending) => Promise<Answer>): Sdk {
  const signals = new Map<string, AbortSignal>();
  let tickets = 0;
  const client = openClient(baseUrl, async (url, init) => {
    const { method = "POST", body, headers } = init ?? {};
    const ticket = headers instanceof Headers ? headers.get(TICKET) : undefined;
    const signal = signals.get(ticket ?? "");
    if (signal === undefined) throw new Error("A request without its ticket.");
    return asResponse(await send(String(url), { method, body: String(body), signal }));
  });
  // Whoever calls first meets the failure; nothing is left unhandled if nobody calls.
  client.catch(silent);
  return {
    call: async (ask, signal) => {
      const ticket = String(tickets++);
      signals.set(ticket, signal);
      try {
        return await ask(await client, { headers: { [TICKET]: ticket } });
      } finally {
        signals.delete(ticket);
      }
    },
  };
}

async function openClient(baseUrl: string, fetch: NonNullable<ClientOptions["fetch"]>): Promise<OpenAI> {
  const { OpenAI } = await import("openai/client");
  return new OpenAI({
    ...addressOf(baseUrl),
    apiKey: "sent by the transport",
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: NEVER_MS,
    logLevel: "off",
    logger: { error: silent, warn: silent, info: silent, debug: silent },
    fetch,
  });
}

function addressOf(baseUrl: string): {
  readonly baseURL: string;
  readonly defaultQuery: Record<string, string>;
} {
  const url = new URL(baseUrl);
  return {
    baseURL: url.origin + url.pathname.replace(/\/+$/, ""),
    defaultQuery: Object.fromEntries(url.searchParams),
  };
}

/** As much of a Response as the package reads. A real one would first make a stream of the text, for a tenth of a trial's time. */
function asResponse({ headers, text }: Answer): Response {
  // Some gateways call their JSON plain text.
  const type = /^\s*[[{]/.test(text) ? "application/json" : headers.get("content-type");
  const response = {
    ok: true,
    status: 200,
    url: "",
    headers: new Map([["content-type", type ?? ""]]),
    body: null,
    text: async () => text,
  };
  // The cast promises the package no more than the tests of every kind of body hold.
  return response as unknown as Response;
}
