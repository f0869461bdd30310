import { UserError } from "../errors.ts";
import { readYaml } from "../suite/yaml.ts";
import { FILE_PARTS, type FilePart, keyProblem } from "./config-keys.ts";
import { readModels } from "./config-models.ts";
import { type ConfigNode, type ConfigProblem, placeIn, rootNode } from "./config-node.ts";
import { validText } from "./config-value.ts";
import { inputNamed, isInputName } from "./input-names.ts";
import type { InputName, ModelEntry } from "./inputs.ts";

/** A setting as it would be written in an input, and what messages call it. */
export interface WrittenSetting {
  readonly text: string;
  /** `nessie.yml:7:3: gate.runs` */
  readonly label: string;
}

export type WrittenSettings = Readonly<Partial<Record<InputName, WrittenSetting>>>;

/** The config file's two parts. */
export interface ConfigText {
  /** What messages call the file. */
  readonly file: string;
  readonly test: WrittenSettings;
  readonly gate: WrittenSettings;
  readonly models: readonly ModelEntry[];
}

/** Maximum length of the file. Characters. */
const LIMIT = 50_000;

/**
 * Parses the text of a config file, or only some parts of it. Throws a UserError with every problem, each with line and
 * column.
 */
export function parseConfig(
  text: string,
  file: string,
  wanted: readonly FilePart[] = FILE_PARTS,
): ConfigText {
  if (text.length > LIMIT)
    throw new UserError(`${file}: is larger than ${LIMIT / 1_000} thousand characters.`);
  const yaml = readYaml(text);
  if (yaml.kind === "problems")
    throw new UserError(yaml.problems.map(({ message, ...at }) => `${placeIn(file, at)} ${message}.`));
  const problems: ConfigProblem[] = [];
  const config = readParts(rootNode({ yaml, file, problems }), file, wanted);
  if (problems.length === 0) return config;
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  throw new UserError(sorted.map(({ sentence }) => sentence));
}

function readParts(root: ConfigNode, file: string, wanted: readonly FilePart[]): ConfigText {
  const parts = mapOf(root, `must have the parts ${FILE_PARTS.join(" and ")}`);
  for (const [key, node] of parts)
    if (!FILE_PARTS.some((part) => part === key)) node.complain(keyProblem(key));
  const settingsOf = (part: FilePart): ReadonlyMap<string, ConfigNode> => {
    const node = wanted.includes(part) ? parts.get(part) : undefined;
    return node === undefined
      ? new Map()
      : mapOf(node, "must have settings, one per line, each with a space after its colon");
  };
  const { models, ...tested } = Object.fromEntries(settingsOf("test"));
  const test = readPart("test", tested);
  if (models !== undefined && test.model !== undefined)
    models.complain("cannot be combined with test.model; leave one of them out");
  return {
    file,
    test,
    gate: readPart("gate", Object.fromEntries(settingsOf("gate"))),
    models: models === undefined ? [] : readModels(models, file),
  };
}

function readPart(part: FilePart, nodes: Readonly<Record<string, ConfigNode>>): WrittenSettings {
  const written = Object.entries(nodes).flatMap(([key, node]) => {
    if (!isInputName(key) || inputNamed(key).part !== part) {
      node.complain(keyProblem(key, part));
      return [];
    }
    const text = validText(node, key);
    return text === undefined ? [] : [[key, { text, label: node.label }] as const];
  });
  return Object.fromEntries(written);
}

/** A file or a part without anything is an empty one. */
function mapOf(node: ConfigNode, must: string): ReadonlyMap<string, ConfigNode> {
  const entries = node.entries();
  if (entries !== undefined) return entries;
  if (node.value !== null && node.value !== undefined) node.complain(must);
  return new Map();
}
