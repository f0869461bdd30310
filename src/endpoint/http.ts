import type { Readable } from "node:stream";
import { type Dispatcher, request } from "undici";
import { decompressed } from "./decompress.ts";
import { asTransportError, type Headers, TransportError } from "./http-error.ts";
import { mebibytes } from "./limits.ts";

/** A response whose body has not been read yet. */
export interface HttpResponse {
  readonly statusCode: number;
  readonly headers: Headers;
  readonly body: Readable;
}

export interface HttpRequest {
  readonly dispatcher: Dispatcher;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The only time limit: a slow local model may need minutes for its first byte. */
  readonly signal: AbortSignal;
}

/**
 * Sends one request and resolves to what `read` makes of the response. Redirects are not followed; what `read` leaves of
 * the body is dropped. Rejects with the signal's reason, with what `read` throws, or with a TransportError.
 */
export async function exchange<Result>(
  url: URL,
  sending: HttpRequest,
  read: (response: HttpResponse) => Promise<Result>,
): Promise<Result> {
  try {
    const response = await request(url, sending);
    try {
      return await read(response);
    } finally {
      response.body.on("error", () => {}).destroy();
    }
  } catch (thrown) {
    throw sending.signal.aborted ? sending.signal.reason : asTransportError(thrown);
  }
}

/**
 * Reads and decompresses a body. `onChunk` receives each chunk as it arrives, even if the rest fails. Rejects with a
 * TransportError if the body is larger than `limit` (bytes, decompressed).
 */
export async function readBody(
  response: HttpResponse,
  limit: number,
  onChunk: (chunk: Buffer) => void = () => {},
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const encodings = [response.headers["content-encoding"] ?? []].flat();
  for await (const chunk of decompressed(response.body, encodings.join(", "))) {
    size += chunk.length;
    if (size > limit) throw new TransportError("malformed", `The body is larger than ${mebibytes(limit)}.`);
    onChunk(chunk);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The value of a header, the first one if it was sent more than once; undefined if it is missing or empty. */
export function headerOf({ headers }: { readonly headers: Headers }, name: string): string | undefined {
  return [headers[name]].flat()[0] || undefined;
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}
