import { type Document, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import * as z from "zod";
import { UserError } from "../errors.ts";
import { columnIn, editYaml, lineEndOf, linesAfter, type TextEdit, yamlScalar } from "../suite/edit-yaml.ts";
import { parseJson } from "../suite/text.ts";
import { readYaml } from "../suite/yaml.ts";
import { isYamlFile, type Waiver } from "./waivers.ts";

/**
 * The text of a file of waivers with more of them; a waiver of the same case is replaced where it stands. `text` must be a
 * file that `parseWaivers` reads, or hold nothing. What a person wrote into a YAML file stays as it is.
 */
export function withWaivers(text: string, file: string, added: readonly Waiver[]): string {
  if (isYamlFile(file)) return yamlWith(text, file, added);
  const data = text.trim() === "" ? { waivers: [] } : parseJson(text);
  return `${JSON.stringify(merged(data, added), undefined, 2)}\n`;
}

/** Whether a file of waivers holds nothing yet, not even an empty list. */
export function holdsNothing(text: string, file: string): boolean {
  if (!isYamlFile(file)) return text.trim() === "";
  const read = readYaml(text);
  return read.kind === "data" && read.data === undefined;
}

/** Keeps the order of fields, unlike a schema that names them. */
const raw = z.record(z.string(), z.unknown());

/** The data of the file with the waivers. */
function merged(data: unknown, added: readonly Waiver[]): z.infer<typeof raw> {
  const file = raw.parse(data);
  const former = z.array(raw).parse(file.waivers);
  const rest = added.filter((waiver) => !former.some((one) => one.case === waiver.case));
  return {
    ...file,
    waivers: [
      ...former.map((one) => ({ ...one, ...added.find((waiver) => waiver.case === one.case) })),
      ...rest.map((waiver) => ({ ...waiver })),
    ],
  };
}

const HEAD = "# Known unsafe cases, which do not fail the gate until their last day.";

function yamlWith(text: string, file: string, added: readonly Waiver[]): string {
  const read = readYaml(text);
  const former = read.kind === "data" ? read.data : null;
  if (former === undefined) return started(text, added);
  const changed =
    former &&
    editYaml(text, {
      data: merged(former, added),
      edits: (document) => editsOf(text, document, added),
      apply: (document) => addTo(document, added),
    });
  if (changed) return changed;
  throw new UserError(`${file}: cannot be changed without changing what it says; add the waivers by hand.`);
}

/** A file that has at most comments so far. */
function started(text: string, added: readonly Waiver[]): string {
  const eol = lineEndOf(text);
  const head = text.trim() === "" ? `${HEAD}${eol}` : text.replace(/\r?\n?$/, eol);
  return `${head}${["waivers:", ...added.flatMap((one) => linesOf(one, "  "))].map((line) => line + eol).join("")}`;
}

function linesOf({ case: name, owner, reason, expires }: Waiver, indent: string): string[] {
  const fields = Object.entries({ case: name, owner, reason, expires });
  return fields.map(
    ([key, value], index) => `${indent}${index === 0 ? "- " : "  "}${key}: ${yamlScalar(value)}`,
  );
}

function entryOf(list: YAMLSeq, name: string): YAMLMap | undefined {
  return list.items.filter((item) => isMap(item)).find((item) => item.get("case") === name);
}

function editsOf(text: string, document: Document.Parsed, added: readonly Waiver[]): TextEdit[] | undefined {
  const list = document.get("waivers", true);
  if (!isSeq(list) || list.flow || !list.range) return undefined;
  const replaced = added.flatMap((waiver) => {
    const entry = entryOf(list, waiver.case);
    return entry === undefined ? [] : replacements(text, entry, waiver);
  });
  const rest = added.filter((waiver) => entryOf(list, waiver.case) === undefined);
  const end = endOf(list.items.at(-1));
  if (rest.length === 0) return replaced;
  if (end === undefined) return undefined;
  const indent = " ".repeat(columnIn(text, list.range[0]));
  const apart = areApart(text, list) ? [""] : [];
  return [
    ...replaced,
    linesAfter(
      text,
      end,
      rest.flatMap((waiver) => [...apart, ...linesOf(waiver, indent)]),
    ),
  ];
}

/** Whether there is an empty line between the last two entries. */
function areApart(text: string, { items }: YAMLSeq): boolean {
  const last = items.at(-1);
  return (
    items.length > 1 && isMap(last) && /\n[ \t]*\r?\n[ \t]*-[ \t]+$/.test(text.slice(0, last.range?.[0]))
  );
}

/** Where the last value of an entry ends. */
function endOf(entry: unknown): number | undefined {
  if (!isMap(entry)) return undefined;
  if (entry.flow) return entry.range?.[1];
  const value = entry.items.at(-1)?.value;
  return isScalar(value) ? value.range?.[1] : undefined;
}

function replacements(text: string, entry: YAMLMap, { owner, reason, expires }: Waiver): TextEdit[] {
  return Object.entries({ owner, reason, expires }).flatMap(([key, value]) => {
    const node = entry.get(key, true);
    if (!isScalar(node) || !node.range) return [];
    const [from, to] = node.range;
    // A text of many lines ends with its last line.
    const end = text[to - 1] === "\n" ? lineEndOf(text) : "";
    return [{ from, to, text: `${yamlScalar(value)}${end}` }];
  });
}

function addTo(document: Document.Parsed, added: readonly Waiver[]): void {
  const list = document.get("waivers", true);
  if (!isSeq(list)) return;
  if (list.items.length === 0) list.flow = false;
  for (const waiver of added) {
    const entry = entryOf(list, waiver.case);
    if (entry === undefined) list.add(document.createNode(waiver));
    else for (const [key, value] of Object.entries(waiver)) entry.set(key, value);
  }
}
