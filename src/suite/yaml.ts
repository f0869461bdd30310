import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { isDeeplyNested } from "./yaml-nesting.ts";
import { refusedIn, sentenceOf, TOO_DEEP } from "./yaml-refusals.ts";

/** A place in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something that is wrong with a text, as the end of a sentence that begins with its place. */
export interface YamlProblem extends Place {
  readonly message: string;
}

export type YamlPath = readonly (string | number)[];

/** A text that could be read. */
export interface YamlData {
  readonly kind: "data";
  /** Plain data; undefined if the text has none. */
  readonly data: unknown;
  /** Where the value at a path begins, or the nearest one around it. */
  readonly positionOf: (path: YamlPath) => Place;
  /** Where the key of a value is written, or the nearest value around it. */
  readonly positionOfKey: (path: YamlPath) => Place;
  /** A single value as it is written, so that 4.10 stays 4.10; undefined if there is none. */
  readonly textOf: (path: YamlPath) => string | undefined;
}

export type ReadYaml = YamlData | { readonly kind: "problems"; readonly problems: readonly YamlProblem[] };

/** A file of settings or waivers is far shorter; the parser needs memory many times the text. Characters. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Reads YAML 1.2, which includes JSON. Every problem has its place. Aliases and tags are refused: they can make a short
 * text huge, or something other than it seems. No message quotes the text, which may hold a secret.
 */
export function readYaml(given: string): ReadYaml {
  const text = given.replace(/^\uFEFF/, "");
  if (text.length > MOST_CHARACTERS)
    return refusedWhole(`is longer than ${MOST_CHARACTERS / 1_000_000} million characters`);
  if (isDeeplyNested(text)) return refusedWhole(TOO_DEEP);
  const at = positionsIn(text);
  // Keys are compared by refusedIn: the parser compares each with every other.
  const document = parseDocument(text, {
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    uniqueKeys: false,
  });
  const errors = [...document.errors, ...document.warnings];
  // What follows from it says nothing of the text.
  if (errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return refusedWhole(TOO_DEEP);
  const refused = refusedIn(document).map(({ offset, message }) => ({ ...at(offset), message }));
  const problems = [
    ...errors
      .map((error) => ({ ...at(error.pos[0]), message: sentenceOf(error) }))
      .filter((one) => !refused.some(({ line, message }) => line === one.line && message === one.message)),
    ...refused,
  ];
  return problems.length > 0 ? { kind: "problems", problems } : dataOf(document, at);
}

/** The place of an offset. The parser itself overlooks some line breaks. */
function positionsIn(text: string): (offset: number) => Place {
  const lines = new LineCounter();
  for (const { index } of text.matchAll(/^|(?<=\n)/g)) lines.addNewLine(index);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

function refusedWhole(message: string): ReadYaml {
  return { kind: "problems", problems: [{ line: 1, column: 1, message }] };
}

function dataOf(document: Document.Parsed, at: (offset: number) => Place): YamlData {
  const start = (node: unknown): Place | undefined =>
    isNode(node) && node.range ? at(node.range[0]) : undefined;
  const positionOf = (path: YamlPath): Place =>
    start(document.getIn(path, true)) ??
    (path.length === 0 ? { line: 1, column: 1 } : positionOf(path.slice(0, -1)));
  return {
    kind: "data",
    data: document.contents === null ? undefined : (document.toJS() ?? undefined),
    positionOf,
    positionOfKey: (path) => start(keyOf(document, path)) ?? positionOf(path),
    textOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.value !== null ? sourceOf(node.source, node.value) : undefined;
    },
  };
}

/** Only numbers are written in more than one way. */
function sourceOf(source: string | undefined, value: unknown): string {
  return typeof value === "number" ? (source ?? String(value)) : String(value);
}

function keyOf(document: Document.Parsed, path: YamlPath): unknown {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
}
