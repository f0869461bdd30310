import type { Document, Node, Pair, YAMLError, YAMLMap } from "yaml";
import { isAlias, isCollection, isMap, isNode, isScalar, visit } from "yaml";
import { MOST_DEPTH } from "./yaml-nesting.ts";

export const TOO_DEEP = "is nested too deeply";
const ALIAS = "has an alias (*); write the value out, or quote a text that begins with *";
const TAG = "has a tag (!), which is not read; quote a text that begins with !";

interface Refused {
  readonly offset: number;
  readonly message: string;
}

/** What is YAML, but is not read. */
export function refusedIn(document: Document.Parsed): readonly Refused[] {
  const refused: Refused[] = hasDirectives(document)
    ? [{ offset: 0, message: "begins with a directive (%), which is not read" }]
    : [];
  visit(document, (_, node, path) => {
    if (!isNode(node)) return undefined;
    // The path counts documents and pairs too.
    const tooDeep = path.length > MOST_DEPTH && path.filter(isCollection).length > MOST_DEPTH;
    const message = tooDeep ? TOO_DEEP : refusalOf(node);
    if (message !== undefined) refused.push({ offset: startOf(node), message });
    // One by one: as arguments, very many would not fit on the stack.
    if (isMap(node)) for (const doubled of doubledKeys(node)) refused.push(doubled);
    return tooDeep ? visit.BREAK : undefined;
  });
  return refused;
}

const DEFAULT_TAGS = 1;

function hasDirectives({ directives: { yaml, tags } }: Document.Parsed): boolean {
  return yaml.explicit === true || Object.keys(tags).length > DEFAULT_TAGS;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function refusalOf(node: Node): string | undefined {
  if (isAlias(node)) return ALIAS;
  if ("anchor" in node && node.anchor !== undefined) return "has an anchor (&); write the value out";
  if (node.tag !== undefined) return TAG;
  if (isMap(node) && node.items.some(isMergeKey)) return "has a merge key (<<); write the values out";
  return undefined;
}

function isMergeKey(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === "<<";
}

function doubledKeys({ items }: YAMLMap): Refused[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    const value = isScalar(key) ? key.value : key;
    const doubled = seen.has(value);
    seen.add(value);
    return doubled ? [{ offset: startOf(key), message: "has a key that is already there" }] : [];
  });
}

/** The parser's own messages quote the text. */
export function sentenceOf({ code }: Pick<YAMLError, "code">): string {
  switch (code) {
    case "TAB_AS_INDENT":
      return "is indented with a tab; use spaces";
    case "BAD_INDENT":
      return "is not indented like its neighbours, or follows a bracket left open";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return "has a second colon, or a line indented further below it; quote a text with a colon";
    case "BAD_SCALAR_START":
      return "begins with a character that YAML reserves; quote it";
    case "MULTIPLE_DOCS":
      return "begins a second document (---); a file has one";
    case "MISSING_CHAR":
      return "lacks a character, such as a colon, a quote or a bracket";
    case "NON_STRING_KEY":
      return "has a key that is not plain text";
    case "BAD_ALIAS":
      return ALIAS;
    case "BAD_DIRECTIVE":
      return "has a directive (%), which is not read";
    case "TAG_RESOLVE_FAILED":
      return TAG;
    default:
      return "is not YAML";
  }
}
