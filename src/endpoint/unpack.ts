import type { IncomingMessage } from "node:http";
import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { TransportError } from "./http-error.ts";

const UNPACKERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/**
 * The body of a message without its compression, which some servers apply though none was asked for. Ends with a
 * TransportError if it cannot be unpacked; a fault of the connection stays what it is.
 */
export function unpacked(message: IncomingMessage): Readable {
  const encoding = (message.headers["content-encoding"] ?? "").trim().toLowerCase();
  if (encoding === "" || encoding === "identity") return message;
  return Readable.from(partsOf(message, UNPACKERS.get(encoding)?.()));
}

async function* partsOf(message: IncomingMessage, unpacker: Transform | undefined): AsyncGenerator<Buffer> {
  if (unpacker === undefined)
    throw new TransportError("malformed", "The body is compressed, although only a plain one was asked for.");
  let arrived = false;
  message.once("data", () => {
    arrived = true;
  });
  try {
    for await (const part of pipeline(message, unpacker, () => {})) yield part;
  } catch (thrown) {
    if (thrown === message.errored) throw thrown;
    // An empty body is not packed, whatever its header says.
    if (arrived) throw new TransportError("malformed", "The body is compressed and cannot be unpacked.");
  }
}
