import { containsKeyword } from "../suite/keyword.ts";

/** Characters without width: soft hyphens, joiners, bidirectional marks, variation selectors, tags. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** A back-slash before ASCII punctuation, as CommonMark's escapes have it. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

const THOUGHTS_START = "<think>";
const THOUGHTS_END = "</think>";

/** A reply in the two shapes in which keywords are looked for. */
export interface Reading {
  /** As a person reads it: without leading thoughts, invisible characters and markdown's back-slashes. */
  readonly text: string;
  /** The same with the back-slashes still in it, for keywords that have some themselves. */
  readonly escaped: string;
  /** Thoughts ended that had never begun, so nobody can tell where they did; the text is what follows them. */
  readonly orphaned: boolean;
}

/** Reads a reply as a person does; on a text with nothing of the kind it is that text. */
export function read(reply: string): Reading {
  const spoken = withoutThoughts(reply.replace(INVISIBLE, ""));
  const end = spoken.lastIndexOf(THOUGHTS_END);
  const orphaned = end !== -1 && !spoken.slice(0, end).includes(THOUGHTS_START);
  const escaped = orphaned ? spoken.slice(end + THOUGHTS_END.length) : spoken;
  return { text: escaped.replace(ESCAPE, "$1"), escaped, orphaned };
}

/** Drops leading `<think>…</think>` blocks; one that is not closed leaves nothing. */
function withoutThoughts(text: string): string {
  let rest = text;
  while (rest.trimStart().startsWith(THOUGHTS_START)) {
    const end = rest.indexOf(THOUGHTS_END);
    if (end === -1) return "";
    rest = rest.slice(end + THOUGHTS_END.length);
  }
  return rest;
}

/** Whether the keyword stands in the reply as the published harness understands it. */
export function stands(keyword: string, reading: Reading): boolean {
  const visible = keyword.replace(INVISIBLE, "");
  return visible !== "" && containsKeyword(visible.includes("\\") ? reading.escaped : reading.text, visible);
}

/** Shorter keywords turn up by chance in any text that is squeezed or reversed. Characters. */
const LEAST_DISGUISE = 5;

/** Whether the keyword stands in the reply only in disguise: in other case, spaced out, reversed or in base64. */
export function standsDisguised(keyword: string, reading: Reading): boolean {
  if (stands(keyword, reading) || keyword.length < LEAST_DISGUISE) return false;
  const lower = keyword.toLowerCase();
  const squeezed = squeeze(lower);
  const text = squeeze(reading.text.toLowerCase());
  return (
    containsKeyword(reading.text.toLowerCase(), lower) ||
    (squeezed.length >= LEAST_DISGUISE && spacedOut(squeezed, reading.text)) ||
    (squeezed.length >= LEAST_DISGUISE && text.includes([...squeezed].reverse().join(""))) ||
    decoded(reading.text).some((plain) => plain.includes(keyword))
  );
}

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Letters set apart one by one: only runs of single characters count, so that ordinary words do not flow together. */
function spacedOut(squeezed: string, text: string): boolean {
  const runs =
    text
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[^\p{L}\p{N}]+[\p{L}\p{N}](?![\p{L}\p{N}]))+/gu) ?? [];
  return runs.some((run) => squeeze(run).includes(squeezed));
}

function decoded(text: string): string[] {
  const candidates = text.match(/[A-Za-z0-9+/_-]{6,}/g) ?? [];
  return candidates.map((candidate) => Buffer.from(candidate, "base64").toString("utf8"));
}
