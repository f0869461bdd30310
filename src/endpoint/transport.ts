import { isNativeError } from "node:util/types";
import { Agent, type Dispatcher, ProxyAgent, request } from "undici";
import { type Environment, proxyFor } from "./proxy.ts";

/** A body beyond this is no chat reply. Bytes. */
export const BODY_LIMIT = 8 * 1024 * 1024;

/** What went wrong between here and the endpoint, in words. */
export class TransportError extends Error {
  readonly fault: "connection" | "malformed" | "redirect";

  constructor(fault: TransportError["fault"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** The endpoint answered with a status that is not success. */
export class StatusError extends Error {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;

  constructor(status: number, headers: Headers, body: string) {
    super(`status ${status}`);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

/** Sends one request with exactly these headers and reads its body whole. */
export interface Transport {
  readonly fetch: (
    url: string,
    init: { readonly method: string; readonly body: string; readonly signal: AbortSignal },
  ) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/**
 * A transport to one endpoint, without any time limit of its own, since a slow local model may take minutes to its first byte. Takes the
 * proxy from HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the given environment, and follows no redirect.
 */
export function openTransport(
  url: URL,
  headers: Readonly<Record<string, string>>,
  environment: Environment,
): Transport {
  const dispatcher = dispatcherFor(url, environment);
  return {
    fetch: async (url, { method, body, signal }) => {
      const response = await send(url, {
        method: method === "GET" ? "GET" : "POST",
        body,
        headers,
        signal,
        dispatcher,
      });
      refuseRedirect(response);
      return toResponse(response, (await readBody(response.body)).toString("utf8"));
    },
    close: () => dispatcher.destroy(),
  };
}

/** Connections without any time limit of their own, through the environment's proxy for that URL. */
export function dispatcherFor(url: URL, environment: Environment): Dispatcher {
  const unlimited = { headersTimeout: 0, bodyTimeout: 0, connections: 512 };
  const proxy = proxyFor(url, environment);
  return proxy === undefined ? new Agent(unlimited) : new ProxyAgent({ ...unlimited, uri: proxy });
}

export type Sent = Dispatcher.ResponseData;

type Options = NonNullable<Parameters<typeof request>[1]> & { readonly signal: AbortSignal };

/** Sends one request; rejects with a TransportError, or with the signal's reason. */
export async function send(url: string, options: Options): Promise<Sent> {
  const { signal } = options;
  signal.throwIfAborted();
  const { promise, abort } = rejectedBy(signal);
  try {
    // undici hears an abort only once the connection stands; a silent proxy or TLS server would outlast any limit.
    return await Promise.race([request(url, options), promise]);
  } catch (thrown) {
    throw asTransportError(thrown);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

function rejectedBy(signal: AbortSignal): { readonly promise: Promise<never>; readonly abort: () => void } {
  let abort = (): void => {};
  const promise = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
  });
  return { promise, abort };
}

/** Does without the body of an answer. */
export function dropBody(body: Sent["body"]): void {
  body.on("error", () => {});
  body.destroy();
}

function refuseRedirect({ statusCode, headers, body }: Sent): void {
  if (statusCode < 300 || statusCode > 399) return;
  dropBody(body);
  const target = String(headers.location ?? "");
  const where = URL.canParse(target) ? new URL(target).origin : "another path";
  throw new TransportError(
    "redirect",
    `The endpoint answers ${statusCode}, a redirect to ${where}. The gate does not follow it, since the key goes to the given endpoint only; give the right address as endpoint.`,
  );
}

/** Reads a body whole. Rejects with a TransportError, also beyond `limit` bytes. */
export async function readBody(body: Sent["body"], limit = BODY_LIMIT): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      const bytes = Buffer.from(part);
      size += bytes.length;
      if (size > limit)
        throw new TransportError("malformed", `The body is larger than ${limit / 1024 / 1024} MiB.`);
      parts.push(bytes);
    }
  } catch (thrown) {
    throw asTransportError(thrown);
  }
  return Buffer.concat(parts);
}

function toResponse({ statusCode, headers }: Sent, text: string): Response {
  const heard = new Headers();
  for (const name of ["content-type", "retry-after", "retry-after-ms"]) {
    const value = [headers[name] ?? []].flat().join(", ");
    // Other headers mean nothing here, and one with a foreign byte would make an error of a good reply.
    if (/^[\x20-\x7e]+$/.test(value)) heard.set(name, value);
  }
  if (statusCode < 200 || statusCode > 299) throw new StatusError(statusCode, heard, text);
  if (!/^(?:identity)?$/i.test([headers["content-encoding"] ?? ""].flat().join(""))) {
    throw new TransportError("malformed", "The body is compressed, although only a plain one was asked for.");
  }
  // Some gateways call their JSON plain text.
  if (/^\s*[[{]/.test(text)) heard.set("content-type", "application/json");
  return new Response(text, { headers: heard });
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: "the host name is not known (DNS)",
  EAI_AGAIN: "the host name could not be looked up (DNS)",
  ECONNREFUSED: "nothing listens there (connection refused)",
  ECONNRESET: "the connection was reset",
  EPIPE: "the connection was reset",
  UND_ERR_SOCKET: "the connection was closed before the reply was whole",
  UND_ERR_CONNECT_TIMEOUT: "no connection could be made in time",
  ETIMEDOUT: "no connection could be made in time",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the body was cut off",
};

const PROXY_REFUSAL = /^Proxy response \(([0-9]{3})\)/;

/** A fault of the connection, in words; what already is such an error is passed through. */
function asTransportError(thrown: unknown): unknown {
  if (thrown instanceof TransportError || !isNativeError(thrown)) return thrown;
  const [, status] = PROXY_REFUSAL.exec(thrown.message) ?? [];
  if (status !== undefined) {
    const advice = status === "407" ? "; it wants a user name and password in its address" : "";
    const message = `No reply: the proxy refused the connection with status ${status}${advice}.`;
    return new TransportError("connection", message, { cause: thrown });
  }
  const code = codeOf(thrown);
  const tls = /CERT|TLS|SSL|SELF_SIGNED|ALTNAME|WRONG_VERSION/.test(code)
    ? "the certificate or TLS handshake failed"
    : undefined;
  const words = WORDS[code] ?? tls ?? thrown.message;
  return new TransportError("connection", `No reply: ${words}${code && ` [${code}]`}.`, { cause: thrown });
}

function codeOf(thrown: Error): string {
  const inner: unknown = "errors" in thrown && Array.isArray(thrown.errors) ? thrown.errors[0] : thrown;
  const code: unknown = isNativeError(inner) && "code" in inner ? inner.code : undefined;
  return typeof code === "string" ? code : "";
}
