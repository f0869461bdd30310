import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { TransportError } from "./http-error.ts";

const UNPACKERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/**
 * The parts of a body without its compression, which some servers apply although we ask for none. Throws a TransportError
 * if it cannot be unpacked; a fault of the connection stays what it is.
 */
export function unpacked(body: Readable, contentEncoding: string): AsyncIterable<Buffer> {
  const encoding = contentEncoding.trim().toLowerCase();
  return encoding === "" || encoding === "identity" ? body : unpackedBy(UNPACKERS.get(encoding)?.(), body);
}

async function* unpackedBy(unpacker: Transform | undefined, body: Readable): AsyncGenerator<Buffer> {
  if (unpacker === undefined)
    throw new TransportError("malformed", "The body is compressed, although only a plain one was asked for.");
  let arrived = false;
  body.once("data", () => {
    arrived = true;
  });
  try {
    for await (const part of pipeline(body, unpacker, () => {})) yield part;
  } catch (thrown) {
    if (thrown === body.errored) throw thrown;
    // An empty body is not packed, whatever its header says.
    if (arrived) throw new TransportError("malformed", "The body is compressed and cannot be unpacked.");
  }
}
