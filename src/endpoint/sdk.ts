import { setImmediate } from "node:timers/promises";
import type { ClientOptions, OpenAI } from "openai/client";
import type { Answer, Sending } from "./transport.ts";

/** The `openai` package, and how it is to be asked. */
export interface Sdk {
  /** Sends a text of JSON to a path below the base URL, and resolves to what the package reads in the answer. */
  readonly post: (path: string, body: string, signal: AbortSignal) => Promise<unknown>;
}

/** Says to which answer a request of the package belongs. It goes no further than here: what is sent has headers of its own. */
const TICKET = "x-nessie-ticket";

/** Else the package makes JSON of the text once more. */
const JSON_TYPE = { "content-type": "application/json" };

/** The package sets its own timer for every request; ours comes first. Milliseconds. */
const NEVER_MS = 2 ** 31 - 1;
const silent = (): void => {};

/**
 * Opens the package for one base URL. It is large and loaded only when the first request is on its way, and every request is sent before
 * the package has done its part. It is given no signal, which it would tie to what it ends by weak references, that keep every request in
 * memory until the next full collection; and nothing of the environment, of which it would send organisations and headers to any host.
 */
export function openSdk(baseUrl: string, send: (url: string, sending: Sending) => Promise<Answer>): Sdk {
  const answers = new Map<string, Promise<Answer>>();
  let tickets = 0;
  let client: Promise<OpenAI> | undefined;
  let sent = silent;
  const firstSent = new Promise<void>((resolve) => {
    sent = resolve;
  });
  const fetch: NonNullable<ClientOptions["fetch"]> = async (_url, { headers } = {}) => {
    const ticket = headers instanceof Headers ? headers.get(TICKET) : undefined;
    const answer = answers.get(ticket ?? "");
    if (answer === undefined) throw new Error("A request without its ticket.");
    return asResponse(await answer);
  };
  return {
    post: async (path, body, signal) => {
      const ticket = String(tickets++);
      const answer = send(addressOf(baseUrl, path), { method: "POST", body, signal, sent });
      // It may fail before it is sent, and before the package asks for it.
      answer.catch(sent);
      answers.set(ticket, answer);
      client ??= openClient(firstSent, fetch);
      try {
        return await (await client).post(path, { body, headers: { ...JSON_TYPE, [TICKET]: ticket } });
      } finally {
        answers.delete(ticket);
      }
    },
  };
}

/** Where a path below the base URL lies; a query string of that goes along. */
export function addressOf(baseUrl: string, path: string): string {
  const url = new URL(baseUrl);
  url.pathname = url.pathname.replace(/\/+$/, "") + path;
  return url.href;
}

async function openClient(sent: Promise<void>, fetch: NonNullable<ClientOptions["fetch"]>): Promise<OpenAI> {
  await sent;
  // Others that were to be sent with the first are on their way by then, too.
  await setImmediate();
  const { OpenAI } = await import("openai/client");
  return new OpenAI({
    // What is sent has its own.
    baseURL: "http://endpoint.invalid",
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
