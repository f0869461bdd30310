import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { TransportError } from "./http-error.ts";

const DECOMPRESSORS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/**
 * The decompressed chunks of a body: some servers compress although the request asks for no compression. Throws a
 * TransportError if that fails; a fault of the connection is passed through.
 */
export function decompressed(body: Readable, contentEncoding: string): AsyncIterable<Buffer> {
  const encoding = contentEncoding.trim().toLowerCase();
  return encoding === "" || encoding === "identity"
    ? body
    : decompressedBy(DECOMPRESSORS.get(encoding)?.(), body);
}

async function* decompressedBy(decompressor: Transform | undefined, body: Readable): AsyncGenerator<Buffer> {
  if (decompressor === undefined)
    throw new TransportError(
      "malformed",
      "The body is compressed in an unknown way, although no compression was requested.",
    );
  let arrived = false;
  body.once("data", () => {
    arrived = true;
  });
  try {
    for await (const chunk of pipeline(body, decompressor, () => {})) yield chunk;
  } catch (thrown) {
    if (thrown === body.errored) throw thrown;
    // An empty body is not compressed, whatever its header says.
    if (arrived) throw new TransportError("malformed", "The body is compressed and cannot be decompressed.");
  }
}
