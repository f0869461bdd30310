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
      return toResponse(response, await readBody(response.body));
    },
    close: () => dispatcher.destroy(),
  };
}

function dispatcherFor(url: URL, environment: Environment): Dispatcher {
  const unlimited = { headersTimeout: 0, bodyTimeout: 0, connections: 512 };
  const proxy = proxyFor(url, environment);
  return proxy === undefined ? new Agent(unlimited) : new ProxyAgent({ ...unlimited, uri: proxy });
}

type Sent = Dispatcher.ResponseData;

async function send(url: string, options: NonNullable<Parameters<typeof request>[1]>): Promise<Sent> {
  try {
    return await request(url, options);
  } catch (thrown) {
    throw asTransportError(thrown);
  }
}

function refuseRedirect({ statusCode, headers, body }: Sent): void {
  if (statusCode < 300 || statusCode > 399) return;
  body.on("error", () => {});
  body.destroy();
  const target = String(headers.location ?? "");
  const where = URL.canParse(target) ? new URL(target).origin : "another path";
  throw new TransportError(
    "redirect",
    `The endpoint answers ${statusCode}, a redirect to ${where}. The gate does not follow it, since the key goes to the given endpoint only; give the right address as endpoint.`,
  );
}

async function readBody(body: Sent["body"]): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      const bytes = Buffer.from(part);
      size += bytes.length;
      if (size > BODY_LIMIT)
        throw new TransportError("malformed", `The body is larger than ${BODY_LIMIT / 1024 / 1024} MiB.`);
      parts.push(bytes);
    }
  } catch (thrown) {
    throw asTransportError(thrown);
  }
  return Buffer.concat(parts).toString("utf8");
}

function toResponse({ statusCode, headers }: Sent, text: string): Response {
  const plain = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // The body is read and decoded already, so what is said of its form does not hold any more.
    if (value === undefined || name === "content-encoding" || name === "content-length") continue;
    plain.set(name, [value].flat().join(", "));
  }
  if (statusCode < 200 || statusCode > 299) throw new StatusError(statusCode, plain, text);
  return new Response(text, { headers: plain });
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

/** A fault of the connection, in words; an abort and what already is such an error are passed through. */
function asTransportError(thrown: unknown): unknown {
  if (thrown instanceof TransportError || !isNativeError(thrown) || thrown.name === "AbortError")
    return thrown;
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
