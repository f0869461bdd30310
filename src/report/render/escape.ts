/** Makes text harmless in one kind of output, such as a terminal or markdown. */
export type Escape = (text: string) => string;

/** Characters that are invisible or change the direction of the text. They are shown as their code point instead. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The text with every invisible character shown as ⟨U+202E⟩; line breaks and tabs stay as they are. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\r\n", "\n")
    .replace(INVISIBLE, (character) => {
      if (character === "\n" || character === "\t") return character;
      return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
    });
}

/** JSON without an invisible character: each is escaped, also where JSON allows it. `space`: as of `JSON.stringify`. */
export function visibleJson(value: unknown, space?: number): string {
  return withEscapes(JSON.stringify(value, undefined, space));
}

/** A text in JSON that means the same, with each invisible character escaped. */
export function withEscapes(json: string): string {
  return json.replace(INVISIBLE, (character) => (character === "\n" ? character : escapedUnits(character)));
}

/** Each unit of UTF-16 as an escape of JSON. */
export function escapedUnits(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** At most `limit` characters, followed by the number of those cut off. */
export function cap(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  return `${characters.slice(0, limit).join("")}… (${characters.length - limit} more characters)`;
}

/** One line: line breaks and tabs become visible signs. */
export function oneLine(text: string): string {
  return visible(text).replaceAll("\n", "⏎").replaceAll("\t", "⇥");
}

/**
 * Hostile text on a line of GitHub's markdown, as a code span: within it nothing is markdown, HTML, a link, a mention, a
 * reference or emoji. It ends only at a run of back-ticks of the same length, and the text has none. Raw `<code>` would not
 * do: GitHub turns addresses between raw tags into links, even if they are written as entities.
 */
export function inline(text: string, limit = 300): string {
  const line = cap(oneLine(text), limit);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  // Markdown strips one space at both ends of a span whose text begins or ends with a space; a back-tick needs one.
  const pad = line === "" || /^[` ]|[` ]$/.test(line) ? " " : "";
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A text in the single quotes of a POSIX shell, which is that text and nothing else. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Words and marks that are nothing but prose in markdown. */
const PROSE = /^[A-Za-z][\p{L}\p{N} ,.;:'"()%–-]*$/u;
/** What GitHub makes of some of them: links, references to issues and commits, emoji. */
const MEANS_MORE = /www\.|\bGH-\d|\b[0-9a-f]{7,}\b|:[\w+-]+:/i;

/**
 * A sentence of our own that may continue with hostile text, after a colon, on a line of GitHub's markdown: as prose up to
 * that colon, and what follows as a code span. Anything that would not be plain prose is a code span as a whole.
 */
export function prose(text: string, limit = 300): string {
  const line = cap(oneLine(text), limit);
  const colon = line.indexOf(": ");
  const own = colon === -1 ? line : line.slice(0, colon + 2);
  if (!PROSE.test(own) || MEANS_MORE.test(own)) return inline(text, limit);
  return colon === -1 ? own : `${own}${inline(line.slice(own.length), limit)}`;
}

/** The same as `inline` in a cell of a table, where a bar would end the cell even within a code span. */
export function cell(text: string, limit = 300): string {
  return inline(text, limit).replaceAll("|", "\\|");
}

/**
 * Hostile text as a block of GitHub's markdown. A `<pre>` block ends only at `</pre>`, which cannot occur in it since
 * every `<` is an entity; within it nothing is markdown, a mention or a link. Keywords are bold.
 */
export function block(
  text: string,
  options: { readonly limit?: number; readonly marked?: readonly string[] } = {},
): string {
  const shown = wrap(cap(visible(text), options.limit ?? 4_000));
  return `<pre>${pieces(shown, options.marked ?? [])
    .map((piece) => (piece.marked ? `<b>${html(piece.text)}</b>` : html(piece.text)))
    .join("")}</pre>`;
}

/** GitHub does not wrap the lines of a block, so longer ones would need scrolling. Characters. */
const LINE = 88;
const AT_SPACE = new RegExp(`(.{1,${LINE}})(?: +|$)`, "gu");

/** Breaks long lines at spaces. */
function wrap(text: string): string {
  return text
    .split("\n")
    .map((line) => (line.length <= LINE ? line : line.replace(AT_SPACE, "$1\n").trimEnd()))
    .join("\n");
}

/** A part of a text. `marked`: it is a keyword. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text, as `visible` gives it, split at its keywords; a longer keyword takes precedence over one within it. */
export function pieces(text: string, keywords: readonly string[]): readonly Piece[] {
  const longestFirst = keywords
    .map(visible)
    .filter((keyword) => keyword !== "")
    .sort((a, b) => b.length - a.length);
  return longestFirst.reduce<readonly Piece[]>(
    (all, keyword) => all.flatMap((piece) => split(piece, keyword)),
    [{ text, marked: false }],
  );
}

function split(piece: Piece, keyword: string): Piece[] {
  if (piece.marked) return [piece];
  const between = piece.text.split(keyword).map((text) => ({ text, marked: false }));
  return between.flatMap((part, index) => (index === 0 ? [part] : [{ text: keyword, marked: true }, part]));
}

/** Text for HTML, in an element or an attribute. */
export function html(text: string): string {
  return text.replace(/[&<>"'`@]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text for XML 1.0, in an element or, if it is one line, an attribute; characters that XML forbids are shown as their code point. */
export function xml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One line for a terminal: nothing in it can move the cursor, set a colour or hide text. */
export function terminalLine(text: string, limit = 300): string {
  return cap(oneLine(text), limit);
}

/** One line for the log of a workflow: nothing in it is a command to the runner. */
export function logLine(text: string): string {
  return oneLine(text)
    .replace(/:(?=:)/g, ": ")
    .replaceAll("##[", "# #[");
}
