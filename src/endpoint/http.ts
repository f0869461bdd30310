import type { Readable } from "node:stream";
import { type Dispatcher, request } from "undici";
import { asTransportError, TransportError } from "./http-error.ts";
import { mebibytes } from "./limits.ts";
import { unpacked } from "./unpack.ts";

/** A response whose body has not been read yet. */
export interface HttpResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable;
}

export interface HttpRequest {
  readonly dispatcher: Dispatcher;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The only time limit: a slow local model may take minutes to its first byte. */
  readonly signal: AbortSignal;
}

/**
 * Sends one request and has its response read; redirects are not followed, and what `read` leaves of the body is dropped.
 * Rejects with the signal's reason, with what `read` throws, or with a TransportError that explains the fault.
 */
export async function exchange<Result>(
  url: URL,
  sent: HttpRequest,
  read: (response: HttpResponse) => Promise<Result>,
): Promise<Result> {
  try {
    const response = await request(url, sent);
    try {
      return await read(response);
    } finally {
      response.body.on("error", () => {}).destroy();
    }
  } catch (thrown) {
    throw sent.signal.aborted ? sent.signal.reason : asTransportError(thrown);
  }
}

/** Reads a body to its end, unpacked. `onPart` is given each part as it arrives, whatever becomes of the rest. */
export async function readBody(
  response: HttpResponse,
  limit: number,
  onPart: (part: Buffer) => void = () => {},
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of unpacked(response.body, headerOf(response, "content-encoding") ?? "")) {
    size += part.length;
    if (size > limit) throw new TransportError("malformed", `The body is larger than ${mebibytes(limit)}.`);
    onPart(part);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The value of a header that is sent once. */
export function headerOf({ headers }: Pick<HttpResponse, "headers">, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}
