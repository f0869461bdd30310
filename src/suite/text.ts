import { messageOf } from "../errors.ts";

/** Decodes UTF-8 without the byte order mark that some editors add. Every file is read through this. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The same including the mark, for hashing a file as it is on disk. */
export function decodeExactText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The value of a JSON text; undefined if it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * `is not JSON (line 3, column 5)`, as far as the parser says where. The rest of its message is never shown: it quotes the
 * text, which can be half a key.
 */
export function notJson(text: string): string {
  try {
    JSON.parse(text);
  } catch (thrown) {
    const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(messageOf(thrown)) ?? [];
    if (line !== undefined) return `is not JSON (line ${line}, column ${column})`;
  }
  return "is not JSON";
}
