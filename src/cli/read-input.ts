import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { messageOf, UserError } from "../errors.ts";
import { decodeText } from "../suite/text.ts";
import type { CliIo, Input } from "./io.ts";

/** Bytes. */
const LIMIT = 64 * 1024 * 1024;

/** Given, or why it is too large to be read: a sentence. */
export type ReadInput = { readonly text: string } | { readonly problem: string };

/** The text of a file, or of standard input if none is named, or `-`. Throws a UserError if it cannot be read. */
export async function readInput(file: string, { cwd, stdin }: CliIo): Promise<ReadInput> {
  if (file !== "-") return readFileInput(file, cwd);
  if (stdin === undefined || stdin.isTTY === true)
    throw new UserError("Nothing is piped in: name a file, or pipe what gh prints into nessie verify.");
  const bytes = await bytesOf(stdin);
  return bytes === undefined ? tooLarge("Standard input") : { text: decodeText(bytes) };
}

async function readFileInput(file: string, cwd: string): Promise<ReadInput> {
  const path = resolve(cwd, file);
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Error("it is not a file");
    return found.size > LIMIT ? tooLarge(file) : { text: decodeText(await readFile(path)) };
  } catch (thrown) {
    throw new UserError(`${file} cannot be read: ${messageOf(thrown)}.`, { cause: thrown });
  }
}

/** Undefined if they are too many. */
async function bytesOf(input: Input): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of input) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > LIMIT) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function tooLarge(what: string): ReadInput {
  return {
    problem: `${what} is larger than ${LIMIT / 1024 / 1024} MiB: let gh print fewer attestations with --limit.`,
  };
}
