import { visible } from "./escape.ts";

/** Characters that take two columns of a terminal, roughly: East Asian scripts and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** Where a line may break: before a word, which a unit is not. */
const BREAK = /(?<= )(?! |%|s(?: |$))/;
/** Narrower columns would be unreadable. */
const NARROWEST = 20;

/**
 * Hostile text of many lines for a terminal. Each line is indented and fits, so that the terminal breaks none itself and
 * nothing of the text begins where our own lines do.
 */
export function indentedLines(text: string, indent: number, width: number): string[] {
  const room = Math.max(NARROWEST, width - indent);
  const lines = visible(text).replaceAll("\t", "⇥").split("\n");
  return lines
    .flatMap((line) => brokenAtSpaces(line, room))
    .map((line) => (line === "" ? "" : " ".repeat(indent) + line));
}

/**
 * A line that is harmless already, in lines that fit, broken at spaces; those after the first are indented by `hanging`
 * columns. As it is where there is no `width`.
 */
export function hangingLines(
  line: string,
  width: number | undefined,
  hanging = line.search(/[^ ]|$/) + 2,
): string[] {
  if (width === undefined || columnsOf(line) <= width) return [line];
  const start = " ".repeat(line.search(/[^ ]|$/));
  const room = Math.max(NARROWEST, width) - hanging;
  const [first = "", ...others] = brokenAtSpaces(line.trimStart(), room, room + hanging - start.length);
  return [start + first, ...others.map((other) => " ".repeat(hanging) + other)];
}

/** `first`: the room of the first line. */
function brokenAtSpaces(line: string, room: number, first = room): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(BREAK)) {
    if (columnsOf((current + word).trimEnd()) <= (lines.length === 0 ? first : room)) {
      current += word;
      continue;
    }
    if (current !== "") lines.push(current.trimEnd());
    const parts = brokenAnywhere(word, room);
    lines.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? "";
  }
  return [...lines, current.trimEnd()];
}

/** Also a word that is longer than the line. */
function brokenAnywhere(word: string, room: number): string[] {
  const parts = [""];
  let columns = 0;
  for (const character of word.trimEnd() === "" ? "" : word) {
    const more = columnsOf(character);
    if (columns + more > room && character !== " ") {
      parts.push("");
      columns = 0;
    }
    parts[parts.length - 1] += character;
    columns += more;
  }
  return parts;
}

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
