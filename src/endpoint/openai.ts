import { AsyncLocalStorage } from "node:async_hooks";
import { OpenAI } from "openai/client";
import type { Dispatcher } from "undici";
import type { Fields } from "./fields.ts";
import { exchange, type HttpResponse, headerOf, isSuccess, readBody } from "./http.ts";
import { StatusError, TransportError } from "./http-error.ts";
import { REPLY_BYTES } from "./limits.ts";
import { type EndpointSettings, headersOf, urlOf } from "./settings.ts";

/** Receives each chunk of a body as it arrives, with the response's status, even if the rest of the body fails. */
type OnChunk = (chunk: Buffer, status: number) => void;

interface Sender {
  readonly signal: AbortSignal;
  readonly onChunk: OnChunk;
}

/** Sends one body to the model. Resolves to the body of the response, or rejects with the package's error. */
export type ModelClient = (body: Fields, sender: Sender) => Promise<string>;

/**
 * Creates a client from the `openai` package. Requests carry only the URL and the headers of the settings: the package
 * would add headers about this machine and from the environment (OPENAI_CUSTOM_HEADERS).
 */
export function createModelClient(settings: EndpointSettings, dispatcher: Dispatcher): ModelClient {
  const url = urlOf(settings);
  const headers = headersOf(settings);
  /** Tells a fetch whose request it sends. */
  const senders = new AsyncLocalStorage<Sender>();
  // Ignores the URL and the headers that the package makes.
  const fetch = async (_url: unknown, init: RequestInit = {}): Promise<Response> => {
    const sender = senders.getStore();
    if (sender === undefined) throw new Error("The openai package sends a request that is not ours");
    const { signal, onChunk } = sender;
    // The package's own signal also ends a request that exceeds the timeout.
    const deadline = init.signal ?? signal;
    const body = String(init.body);
    const request = { dispatcher, method: "POST", headers, body, signal: deadline } as const;
    try {
      return await exchange(url, request, (response) => read(response, onChunk));
    } catch (thrown) {
      throw deadline.aborted && !signal.aborted ? timeoutError(settings.timeoutMs) : thrown;
    }
  };
  const client = new OpenAI({
    baseURL: settings.baseUrl,
    // The package requires a key. The real one is sent with our own headers, or not at all.
    apiKey: settings.apiKey || "none",
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: settings.timeoutMs,
    logLevel: "off",
    fetch,
  });
  return async (body, sender) => {
    // The raw response, because the package's parser fails on a body that is not a reply, without saying what it is.
    const response = await senders.run(sender, () =>
      client.post("/", { body, signal: sender.signal }).asResponse(),
    );
    return response.text();
  };
}

function timeoutError(timeoutMs: number): TransportError {
  return new TransportError("timeout", `No whole reply within ${timeoutMs / 1000} s.`);
}

async function read(response: HttpResponse, onChunk: OnChunk): Promise<Response> {
  const { statusCode: status } = response;
  if (status >= 300 && status <= 399) throw redirectError(status, headerOf(response, "location") ?? "");
  const text = await textOf(response, (chunk) => onChunk(chunk, status));
  // Thrown here because the package's own error does not keep the body.
  if (!isSuccess(status)) throw new StatusError(status, response.headers, text);
  return new Response(text);
}

/** Stands for the body of an error status, which counts even then. */
const UNREADABLE = "a body that cannot be read";

async function textOf(response: HttpResponse, onChunk: (part: Buffer) => void): Promise<string> {
  try {
    // Drops a byte order mark, which is not valid JSON.
    return new TextDecoder().decode(await readBody(response, REPLY_BYTES, onChunk));
  } catch (thrown) {
    if (isSuccess(response.statusCode) || !(thrown instanceof TransportError)) throw thrown;
    return UNREADABLE;
  }
}

function redirectError(status: number, target: string): TransportError {
  const where = URL.canParse(target) ? new URL(target).origin : "another path";
  return new TransportError(
    "redirect",
    `The endpoint answered ${status}, a redirect to ${where}. The gate does not follow it, because the key goes to the configured endpoint only: set endpoint to the right address.`,
  );
}
