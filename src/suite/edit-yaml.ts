import { isDeepStrictEqual } from "node:util";
import { type Document, parseDocument, stringify } from "yaml";
import { readYaml } from "./yaml.ts";

/** A change of a text: what is between two offsets becomes another text. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Two ways to make the same change of a text. */
export interface YamlChange {
  /** What the text must hold afterwards. */
  readonly data: unknown;
  /** The change as a person would make it; undefined where the text is written in another way than expected. */
  readonly edits: (document: Document.Parsed) => readonly TextEdit[] | undefined;
  /** The same in the parsed text, which keeps comments but is then written again. */
  readonly apply: (document: Document.Parsed) => void;
}

/**
 * The text with a change, which leaves alone all else that a person wrote if it can, and comments in any case. Undefined if
 * neither way leads to the data that the change says.
 */
export function editYaml(text: string, { data, edits, apply }: YamlChange): string | undefined {
  const holds = (changed: string | undefined): changed is string => {
    const read = changed === undefined ? undefined : readYaml(changed);
    return read?.kind === "data" && isDeepStrictEqual(read.data, data);
  };
  const byHand = edited(text, edits(parse(text)) ?? []);
  if (holds(byHand)) return byHand;
  const document = parse(text);
  apply(document);
  const written = document.toString({ lineWidth: 0 }).replace(/\r?\n/g, lineEndOf(text));
  return holds(written) ? written : undefined;
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { stringKeys: true });
}

function edited(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), text);
}

/** A single value as YAML, on one line if it is one. */
export function yamlScalar(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** How lines of a text end. */
export function lineEndOf(text: string): "\r\n" | "\n" {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** Inserts whole lines after the line of an offset. */
export function linesAfter(text: string, offset: number, lines: readonly string[]): TextEdit {
  const eol = lineEndOf(text);
  const block = lines.map((line) => `${line}${eol}`).join("");
  // A text of many lines ends with its last line.
  const end = text[offset - 1] === "\n" ? offset : text.indexOf("\n", offset) + 1;
  if (end > 0) return { from: end, to: end, text: block };
  return { from: text.length, to: text.length, text: `${text === "" ? "" : eol}${block}` };
}

/** How far the line of an offset is indented up to it. */
export function columnIn(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
