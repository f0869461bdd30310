import type { Document, Node, Pair, YAMLParseError } from "yaml";
import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";

/** A place in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something that is wrong with a text, as the end of a sentence that begins with its place. */
export interface YamlProblem extends Position {
  readonly message: string;
}

export type YamlPath = readonly (string | number)[];

/** A text that could be read. */
export interface YamlData {
  readonly kind: "data";
  /** Plain data; undefined if the text has none. */
  readonly data: unknown;
  /** Where the value at a path begins, or the nearest one around it. */
  readonly positionOf: (path: YamlPath) => Position;
  /** Where the key of a value is written, or the nearest value around it. */
  readonly positionOfKey: (path: YamlPath) => Position;
  /** A single value as it is written, so that 4.10 stays 4.10; undefined if there is none. */
  readonly textOf: (path: YamlPath) => string | undefined;
}

export type ReadYaml = YamlData | { readonly kind: "problems"; readonly problems: readonly YamlProblem[] };

/**
 * Reads YAML 1.2, which includes JSON. Every problem has its place. Aliases and tags are refused: they can make a short
 * text huge, or something other than it seems. No message quotes the text, which may hold a secret.
 */
export function readYaml(text: string): ReadYaml {
  const [deep] = DEEP.map((pattern) => pattern.exec(text)).filter((found) => found !== null);
  if (deep !== undefined || depthOf(text) > MOST_DEPTH) return { kind: "problems", problems: [TOO_DEEP] };
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      resolveKnownTags: false,
    });
    const problems = [
      ...[...document.errors, ...document.warnings].map((error) => ({
        ...at(error.pos[0]),
        message: sentenceOf(error),
      })),
      ...refusedIn(document).map(({ offset, message }) => ({ ...at(offset), message })),
    ];
    if (problems.length > 0) return { kind: "problems", problems };
    return dataOf(document, at);
  } catch (thrown) {
    // The parser ran out of stack.
    if (!(thrown instanceof RangeError)) throw thrown;
    return { kind: "problems", problems: [TOO_DEEP] };
  }
}

/** Far deeper nesting ends the whole process within the parser. */
const MOST_DEPTH = 200;
const TOO_DEEP = { line: 1, column: 1, message: "is nested too deeply" } as const;
/** Indentation, and lists that begin on one line. */
const DEEP = [/^ {1000}/m, /(?:[-?:][ \t]+){200}/];

/** How deeply brackets are nested; those in texts and comments count too, which does no harm. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    if (character === "]" || character === "}") depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

function dataOf(document: Document.Parsed, at: (offset: number) => Position): YamlData {
  const start = (node: unknown): Position | undefined =>
    isNode(node) && node.range ? at(node.range[0]) : undefined;
  const positionOf = (path: YamlPath): Position =>
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

interface Refused {
  readonly offset: number;
  readonly message: string;
}

function refusedIn(document: Document.Parsed): Refused[] {
  const refused: Refused[] = document.directives.yaml.explicit
    ? [{ offset: 0, message: "begins with a directive (%YAML), which is not read" }]
    : [];
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined;
    const message = refusalOf(node);
    if (message !== undefined) refused.push({ offset: node.range?.[0] ?? 0, message });
    return undefined;
  });
  return refused;
}

function refusalOf(node: Node): string | undefined {
  if (isAlias(node)) return "has an alias (*); write the value out";
  if ("anchor" in node && node.anchor !== undefined) return "has an anchor (&); write the value out";
  if (node.tag !== undefined) return "has a tag (!), which is not read";
  if (isMap(node) && node.items.some(isMergeKey)) return "has a merge key (<<); write the values out";
  return undefined;
}

function isMergeKey(pair: Pair): boolean {
  return isPair(pair) && isScalar(pair.key) && pair.key.value === "<<";
}

/** The parser's own messages quote the text. */
function sentenceOf({ code }: Pick<YAMLParseError, "code">): string {
  switch (code) {
    case "DUPLICATE_KEY":
      return "has a key that is already there";
    case "TAB_AS_INDENT":
      return "is indented with a tab; use spaces";
    case "BAD_INDENT":
      return "is not indented like its neighbours, or follows a bracket that is still open";
    case "MULTIPLE_DOCS":
      return "begins a second document (---); a file has one";
    case "MISSING_CHAR":
      return "lacks a character, such as a colon, a quote or a bracket";
    case "NON_STRING_KEY":
      return "has a key that is not plain text";
    case "BAD_ALIAS":
      return "has an alias (*) of nothing";
    case "TAG_RESOLVE_FAILED":
      return "has a tag (!), which is not read";
    default:
      return "is not YAML";
  }
}
