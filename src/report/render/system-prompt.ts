import type { Report } from "../schema.ts";
import { inline, terminalLine } from "./escape.ts";

type Mark = NonNullable<Report["settings"]["systemPrompt"]>;

/** Digits of a hash that tell two files apart at a glance. */
const DIGITS = 12;

/** Which system prompt of the user's own was tested, in markdown; empty if there was none. */
export function promptLine({ settings: { systemPrompt: own } }: Report): string {
  return own === undefined ? "" : `With the system prompt ${named(own, inline)} every policy.`;
}

/** The same for a terminal, as a part of a sentence. */
export function promptWords({ settings: { systemPrompt: own } }: Report): string {
  return own === undefined ? "" : `system prompt ${named(own, terminalLine)} every policy`;
}

function named({ file, sha256, position }: Mark, show: (text: string) => string): string {
  return `${show(file)} (sha256 ${sha256.slice(0, DIGITS)}) ${position}`;
}

/** Stands where a policy is shown alone: the user's own prompt stood with it. */
export function promptBeside({ settings: { systemPrompt: own } }: Report): string[] {
  if (own === undefined) return [];
  return [`<em>The system prompt of the file named above stood ${own.position} it.</em>`];
}
