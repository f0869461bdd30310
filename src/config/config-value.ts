import * as z from "zod";
import type { ConfigNode } from "./config-node.ts";
import type { InputDefinition } from "./input-definition.ts";
import { inputNamed } from "./input-names.ts";
import type { InputName } from "./inputs.ts";
import { jsonTypeOf } from "./json-types.ts";
import { problemOf } from "./problem.ts";

const NO_VALUE = "has no value; give one, or leave the line out";

/** A setting as it would be written in an input; undefined, with a complaint, if it is not valid. */
export function validText(node: ConfigNode, name: InputName): string | undefined {
  const definition = inputNamed(name);
  const text = textOf(node, definition);
  if (text === undefined) return undefined;
  const parsed = definition.schema.safeParse(text);
  return parsed.success ? text : node.complain(problemOf(text, parsed.error));
}

/** The text of a single value; undefined, with a complaint, if it is something else. */
export function singleText({ value, written, complain }: ConfigNode): string | undefined {
  if (Array.isArray(value)) return complain("must be one value, not a list");
  if (typeof value === "object" && value !== null) return complain("must be a value, not a map");
  return written === "" ? complain(NO_VALUE) : written;
}

function textOf(node: ConfigNode, { list, schema }: InputDefinition): string | undefined {
  const items = node.items();
  if (items !== undefined && list !== undefined) return listText(node, items, list);
  if (node.entries() === undefined || jsonTypeOf(schema)?.type !== "object") return singleText(node);
  const json = z.json().safeParse(node.value);
  return json.success ? JSON.stringify(json.data) : node.complain("must have values that JSON has");
}

/** What would make several items of one. */
const SEPARATORS = { lines: /\n/, commas: /\n|,(?![^{}]*\})/ } as const;

function listText(
  { complain }: ConfigNode,
  items: readonly ConfigNode[],
  list: keyof typeof SEPARATORS,
): string | undefined {
  if (items.length === 0) return complain(NO_VALUE);
  const bad = items.filter(({ written }) => written === "" || SEPARATORS[list].test(written));
  for (const item of bad) item.complain("must be one item, as text on one line");
  return bad.length > 0 ? undefined : items.map(({ written }) => written).join("\n");
}
