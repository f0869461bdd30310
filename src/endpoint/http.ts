import * as http from "node:http";
import * as https from "node:https";
import type { Readable } from "node:stream";
import { asTransportError, limitConnecting, TransportError } from "./http-error.ts";
import { type Environment, proxyFor } from "./proxy.ts";
import { agentFor } from "./tunnel.ts";
import { unpacked } from "./unpack.ts";

/** A body beyond this is no chat reply. Bytes. */
export const BODY_LIMIT = 8 * 1024 * 1024;

/** By small names; only those that mean something here. */
export type Headers = ReadonlyMap<string, string>;

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

/** An answer with a status of success, its body read whole. */
export interface Answer {
  readonly headers: Headers;
  readonly text: string;
}

/** Sends one request and reads its body whole. */
export interface Transport {
  readonly send: (sending: Sending) => Promise<Answer>;
  readonly close: () => void;
}

export interface Sending {
  readonly method: string;
  readonly body: string;
  readonly signal: AbortSignal;
  /** Called when the last byte of the request is on its way. */
  readonly sent?: () => void;
  /** Handed every piece of the answer's body as it arrives, with its status, whatever becomes of the rest. */
  readonly heard?: (part: Buffer, status: number) => void;
}

/**
 * A transport to one URL, with exactly these headers and without any time limit of its own, since a slow local model may take minutes to
 * its first byte. Takes the proxy from HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the given environment, and follows no redirect.
 */
export function openTransport(
  url: URL,
  headers: Readonly<Record<string, string>>,
  environment: Environment,
): Transport {
  const agent = openAgent(url, environment);
  return {
    send: async (sending) =>
      answerOf(await exchange(url, { ...sending, headers, agent, limitOf: limitOfAnswer })),
    close: () => agent.destroy(),
  };
}

/** Keeps connections, through the environment's proxy for that URL; to be destroyed by who opened it. */
export function openAgent(url: URL, environment: Environment): http.Agent {
  return agentFor(url, proxyFor(url, environment));
}

export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  readonly sent?: () => void;
  readonly heard?: (part: Buffer, status: number) => void;
  readonly agent: http.Agent;
  /** How large a body may be, bytes; 0 does without it. What this throws, the exchange rejects with. */
  readonly limitOf: (status: number, headers: http.IncomingHttpHeaders) => number;
}

export interface Received {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Sends one request and reads its answer; rejects with a TransportError, or with the signal's reason at whatever stage it is. */
export async function exchange(url: URL, asked: Asked): Promise<Received> {
  asked.signal.throwIfAborted();
  try {
    return await exchanged(url, asked);
  } catch (thrown) {
    throw asTransportError(thrown);
  }
}

function exchanged(url: URL, { signal, body, sent, heard, limitOf, ...options }: Asked): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? https : http).request(url, options);
    const fail = (thrown: unknown): void => {
      reject(thrown);
      request.destroy();
    };
    const abort = (): void => fail(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    request.on("error", fail);
    if (sent !== undefined) request.on("finish", sent);
    request.on("socket", limitConnecting);
    request.on("response", (message) => receive(message, limitOf, heard).then(resolve, fail));
    // An upgrade that nobody asked for ends without an error.
    request.on("upgrade", () => fail(new TransportError("malformed", "The endpoint changes the protocol.")));
    request.on("close", () => signal.removeEventListener("abort", abort));
    request.end(body);
  });
}

async function receive(
  message: http.IncomingMessage,
  limitOf: Asked["limitOf"],
  heard: Asked["heard"],
): Promise<Received> {
  const { statusCode: status = 0, headers } = message;
  const limit = limitOf(status, headers);
  if (limit > 0) return { status, headers, bytes: await bytesOf(message, limit, heard) };
  message.on("error", () => {}).destroy();
  return { status, headers, bytes: Buffer.alloc(0) };
}

/** An error status counts for what it is, even where its body cannot be read. */
const UNREADABLE = "a body that cannot be read";

async function bytesOf(message: http.IncomingMessage, limit: number, heard: Asked["heard"]): Promise<Buffer> {
  try {
    return await readBody(unpacked(message), limit, (part) => heard?.(part, message.statusCode ?? 0));
  } catch (thrown) {
    if (isSuccess(message.statusCode) || !(thrown instanceof TransportError)) throw thrown;
    message.on("error", () => {}).destroy();
    return Buffer.from(UNREADABLE);
  }
}

function isSuccess(status = 0): boolean {
  return status >= 200 && status <= 299;
}

function readBody(body: Readable, limit: number, heard: (part: Buffer) => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    body.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= limit) heard(part);
      if (size > limit)
        reject(new TransportError("malformed", `The body is larger than ${limit / 1024 / 1024} MiB.`));
      else parts.push(part);
    });
    body.on("error", reject);
    body.on("end", () => resolve(Buffer.concat(parts)));
  });
}

function limitOfAnswer(status: number, { location = "" }: http.IncomingHttpHeaders): number {
  if (status >= 300 && status <= 399) throw redirection(status, location);
  return BODY_LIMIT;
}

function redirection(status: number, target: string): TransportError {
  const where = URL.canParse(target) ? new URL(target).origin : "another path";
  return new TransportError(
    "redirect",
    `The endpoint answers ${status}, a redirect to ${where}. The gate does not follow it, since the key goes to the given endpoint only; give the right address as endpoint.`,
  );
}

/** Other headers mean nothing here, and one with a foreign byte would make an error of a good reply. */
function known(headers: http.IncomingHttpHeaders): Headers {
  const given = ["content-type", "retry-after", "retry-after-ms"].map(
    (name) => [name, headers[name]] as const,
  );
  return new Map(
    given.flatMap(([name, value]) =>
      typeof value === "string" && /^[\x20-\x7e]+$/.test(value) ? [[name, value]] : [],
    ),
  );
}

function answerOf({ status, headers, bytes }: Received): Answer {
  // Drops a byte order mark, which JSON does not know.
  const text = new TextDecoder().decode(bytes);
  if (!isSuccess(status)) throw new StatusError(status, known(headers), text);
  return { headers: known(headers), text };
}
