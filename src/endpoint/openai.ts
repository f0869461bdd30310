import { OpenAI } from "openai/client";
import type { Dispatcher } from "undici";
import { exchange, type HttpResponse, headerOf, isSuccess, readBody } from "./http.ts";
import { type Headers, StatusError, TransportError } from "./http-error.ts";
import { REPLY_BYTES } from "./limits.ts";
import { type EndpointSettings, headersOf, urlOf } from "./settings.ts";

/** Is given every part of a body as it arrives, with its status, whatever becomes of the rest. */
export type OnPart = (part: Buffer, status: number) => void;

/** Sends one body to the model; resolves to the body of its answer, or rejects with the package's error. */
export type AskModel = (
  body: Readonly<Record<string, unknown>>,
  options: { readonly signal: AbortSignal; readonly onPart: OnPart },
) => Promise<string>;

/**
 * Asks a model with the `openai` package. Requests go to the URL of the settings with the headers of the settings and no
 * others: the package would add some about this machine, and some of the environment (OPENAI_CUSTOM_HEADERS).
 */
export function openModel(settings: EndpointSettings, dispatcher: Dispatcher): AskModel {
  const url = urlOf(settings);
  const headers = headersOf(settings);
  const client = new OpenAI({
    baseURL: settings.baseUrl,
    // The package does not open without a key. It is sent with our own headers, or not at all.
    apiKey: settings.apiKey || "none",
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: settings.timeoutMs,
    logLevel: "off",
  });
  return async (body, { signal, onPart }) => {
    const fetch = async (_url: unknown, init: RequestInit = {}): Promise<Response> => {
      const limited = init.signal ?? signal;
      const sent = { dispatcher, method: "POST", headers, body: String(init.body), signal: limited } as const;
      try {
        return await exchange(url, sent, (response) => read(response, onPart));
      } catch (thrown) {
        // The package ends a request that takes longer than its time limit.
        throw limited.aborted && !signal.aborted ? lateAfter(settings.timeoutMs) : thrown;
      }
    };
    // A client for each request: only its own fetch knows whose answer arrives.
    const response = await post(client.withOptions({ fetch }), settings.api, { body, signal });
    return response.text();
  };
}

function lateAfter(timeoutMs: number): TransportError {
  return new TransportError("timeout", `No whole reply within ${timeoutMs / 1000} s.`);
}

interface Post {
  readonly body: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** As a raw response: what the package makes of a body fails for one that is not a reply, and we have to tell which it is. */
function post(client: OpenAI, api: EndpointSettings["api"], { body, signal }: Post): Promise<Response> {
  // The casts are what extra-body is for: it may hold whatever the endpoint takes.
  const request =
    api === "chat"
      ? client.chat.completions.create(body as unknown as OpenAI.ChatCompletionCreateParamsNonStreaming, {
          signal,
        })
      : client.responses.create(body as OpenAI.Responses.ResponseCreateParamsNonStreaming, { signal });
  return request.asResponse();
}

async function read(response: HttpResponse, onPart: OnPart): Promise<Response> {
  const { statusCode: status } = response;
  if (status >= 300 && status <= 399) throw redirection(status, headerOf(response, "location") ?? "");
  const text = await textOf(response, (part) => onPart(part, status));
  // The package's own error does not keep the body.
  if (!isSuccess(status)) throw new StatusError(status, knownHeaders(response), text);
  return new Response(text);
}

/** An error status counts for what it is, even if its body cannot be read. */
const UNREADABLE = "a body that cannot be read";

async function textOf(response: HttpResponse, onPart: (part: Buffer) => void): Promise<string> {
  try {
    // Drops a byte order mark, which JSON does not know.
    return new TextDecoder().decode(await readBody(response, REPLY_BYTES, onPart));
  } catch (thrown) {
    if (isSuccess(response.statusCode) || !(thrown instanceof TransportError)) throw thrown;
    return UNREADABLE;
  }
}

function redirection(status: number, target: string): TransportError {
  const where = URL.canParse(target) ? new URL(target).origin : "another path";
  return new TransportError(
    "redirect",
    `The endpoint answers ${status}, a redirect to ${where}. The gate does not follow it, since the key goes to the given endpoint only; give the right address as endpoint.`,
  );
}

/** A header with a foreign byte counts as not sent. */
function knownHeaders(response: HttpResponse): Headers {
  const entries = ["retry-after", "retry-after-ms"].map((name) => [name, headerOf(response, name)] as const);
  return new Map(
    entries.flatMap(([name, value]) =>
      value !== undefined && /^[\x20-\x7e]+$/.test(value) ? [[name, value]] : [],
    ),
  );
}
