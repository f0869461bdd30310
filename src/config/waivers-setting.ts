import { type Document, isMap, isNode, isScalar, type Node, type Pair } from "yaml";
import * as z from "zod";
import { columnIn, editYaml, linesAfter, type TextEdit, yamlScalar } from "../suite/edit-yaml.ts";
import { readYaml } from "../suite/yaml.ts";

/** What is looked at here; the rest is kept as it is. */
const settings = z.looseObject({ gate: z.looseObject({}).nullish() });

/**
 * Settings, readable and without waivers, that name a file of them: nothing else of the text changes. Undefined if that
 * cannot be done.
 */
export function withWaiversSetting(text: string, waivers: string): string | undefined {
  const read = readYaml(text);
  const former = read.kind === "data" ? settings.safeParse(read.data ?? {}).data : undefined;
  if (former === undefined) return undefined;
  return editYaml(text, {
    data: { ...former, gate: { ...former.gate, waivers } },
    edits: ({ contents }) => {
      const gate = isMap(contents) ? contents.items.find(isGate) : undefined;
      return gate === undefined ? [atTheEnd(text, waivers)] : afterKey(text, gate, waivers);
    },
    apply: (document) => setWaivers(document, waivers),
  });
}

function setWaivers(document: Document.Parsed, waivers: string): void {
  const gate = document.get("gate", true);
  if (isMap(gate)) gate.set("waivers", waivers);
  else document.set("gate", commentedLike(gate, document.createNode({ waivers })));
}

/** A part that is written as null may have a comment. */
function commentedLike(former: unknown, node: Node): Node {
  if (isNode(former)) node.commentBefore = former.comment ?? null;
  return node;
}

function isGate({ key }: Pair): boolean {
  return isScalar(key) && key.value === "gate";
}

function atTheEnd(text: string, waivers: string): TextEdit {
  const apart = text === "" || text.endsWith("\n\n") ? [] : [""];
  const lines = [...apart, "gate:", `  waivers: ${yamlScalar(waivers)}`];
  return linesAfter(text, text.length, lines);
}

/** As the first line of the part, where no comment of another setting is torn off. */
function afterKey(text: string, { key, value }: Pair, waivers: string): readonly TextEdit[] | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const first = isMap(value) && !value.flow ? value.items[0]?.key : undefined;
  const indent = isScalar(first) && first.range ? columnIn(text, first.range[0]) : 2;
  return [linesAfter(text, key.range[1], [`${" ".repeat(indent)}waivers: ${yamlScalar(waivers)}`])];
}
