import type { Report } from "../schema.ts";
import { type Escape, inline, terminalLine } from "./escape.ts";

type Mark = NonNullable<Report["settings"]["systemPrompt"]>;

/** Digits of a hash: enough to see whether two files differ. */
const DIGITS = 12;

/** Which system prompt of the user was tested, for a terminal, as a part of a sentence. */
export function promptPhrase({ settings: { systemPrompt: own } }: Report): string {
  return own === undefined ? "" : `system prompt ${named(own, terminalLine)} every policy`;
}

function named({ file, sha256, position }: Mark, escapeText: Escape): string {
  return `${escapeText(file)} (sha256 ${sha256.slice(0, DIGITS)}) ${position}`;
}

/** A note next to a policy that the user's own system prompt was sent with it. */
export function promptNote({ settings: { systemPrompt: own } }: Report): string[] {
  if (own === undefined) return [];
  return [`Your system prompt, ${inline(own.file)}, came ${own.position} it.`];
}
