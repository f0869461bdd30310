import { setImmediate } from "node:timers/promises";
import type { OpenAI } from "openai/client";
import type { Answer, Sending } from "./http.ts";

/** Told of every piece of an answer as it arrives. */
export type Heard = NonNullable<Sending["heard"]>;

/** The `openai` package, and how it is to be asked. */
export interface Sdk {
  /** Sends a text of JSON, and resolves to what the package reads in the answer. */
  readonly post: (body: string, signal: AbortSignal, heard: Heard) => Promise<unknown>;
}

/** The package sets its own timer for every request; ours comes first. Milliseconds. */
const NEVER_MS = 2 ** 31 - 1;
const silent = (): void => {};

/**
 * Opens the package. It is large and loaded only when the first request is on its way, and every request is sent before
 * the package has done its part: of it the package is told no more than by which name to ask for the answer. It is given nothing of the
 * environment, of which it would send organisations and headers to any host, and no signal, which it would tie to what it ends by weak
 * references, that keep every request in memory until the next full collection.
 */
export function openSdk(send: (sending: Sending) => Promise<Answer>): Sdk {
  const answers = new Map<string, Promise<Answer>>();
  let requests = 0;
  let client: Promise<OpenAI> | undefined;
  let sent = silent;
  const firstSent = new Promise<void>((resolve) => {
    sent = resolve;
  });
  const received: Received = async (name) => {
    const answer = answers.get(String(name));
    if (answer === undefined) throw new Error("A request that was not sent.");
    return asResponse(await answer);
  };
  return {
    post: async (body, signal, heard) => {
      const answer = send({ method: "POST", body, signal, sent, heard });
      // It may fail or be answered before all of it is sent, and fail before the package asks for it.
      answer.then(sent, sent);
      const name = `answer:${requests++}`;
      answers.set(name, answer);
      client ??= openClient(firstSent, received);
      try {
        return await (await client).post(name);
      } finally {
        answers.delete(name);
      }
    },
  };
}

/** The answer of that name. */
type Received = (name: unknown) => Promise<Response>;

async function openClient(sent: Promise<void>, received: Received): Promise<OpenAI> {
  await sent;
  // Others that were to be sent with the first are on their way by then, too.
  await setImmediate();
  const { OpenAI } = await import("openai/client");
  const headers = new Headers();
  /** Headers that nobody sends, timers and signals that nobody needs would take an eighth of a trial's time. */
  class Reader extends OpenAI {
    override async buildRequest({ method, path }: Parameters<OpenAI["buildRequest"]>[0]) {
      return { req: { method, headers }, url: path, timeout: NEVER_MS };
    }

    override fetchWithTimeout(name: unknown) {
      return received(name);
    }
  }
  return new Reader({
    baseURL: "http://sent.by.the.transport.invalid",
    apiKey: "sent by the transport",
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: NEVER_MS,
    logLevel: "off",
    logger: { error: silent, warn: silent, info: silent, debug: silent },
    fetch: received,
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
