import type { Place, YamlData, YamlPath } from "../suite/yaml.ts";

/** Something that is wrong with the file, as a whole sentence. */
export interface ConfigProblem extends Place {
  readonly sentence: string;
}

/** A value of the config file. */
export interface ConfigNode {
  /** `nessie.yml:7:3: gate.runs` */
  readonly label: string;
  readonly value: unknown;
  /** A single value as it is written, so that 4.10 stays 4.10; empty for others. */
  readonly written: string;
  /** What a map has, by key; undefined if it is not a map. */
  readonly entries: () => ReadonlyMap<string, ConfigNode> | undefined;
  /** What a list has; undefined if it is not a list. */
  readonly items: () => readonly ConfigNode[] | undefined;
  /** Notes a problem. The message ends the sentence that begins with the label. */
  readonly complain: (message: string) => undefined;
}

interface Source {
  readonly yaml: YamlData;
  readonly file: string;
  readonly problems: ConfigProblem[];
}

/** The whole file. What is wrong with it is added to the problems. */
export function rootNode(source: Source): ConfigNode {
  return nodeOf(source.yaml.data, [], source);
}

/** `nessie.yml:7:3:` */
export function placeIn(file: string, { line, column }: Place): string {
  return `${file}:${line}:${column}:`;
}

function nodeOf(value: unknown, path: YamlPath, source: Source): ConfigNode {
  const { yaml, file, problems } = source;
  const at = yaml.positionOfKey(path);
  const label = `${placeIn(file, at)} ${dotted(path)}`;
  const child = (inner: unknown, key: string | number): ConfigNode => nodeOf(inner, [...path, key], source);
  return {
    label,
    value,
    written: yaml.textOf(path)?.trim() ?? "",
    entries: () =>
      isMap(value)
        ? new Map(Object.entries(value).map(([key, inner]) => [key, child(inner, key)]))
        : undefined,
    items: () => (Array.isArray(value) ? value.map(child) : undefined),
    complain: (message) => {
      problems.push({ ...at, sentence: `${label} ${message}${message.endsWith("?") ? "" : "."}` });
    },
  };
}

/** What could be the name of a setting. Other keys are not shown: one may be a secret (`api-key:sk-0123`, without a blank). */
const NAME = /^(?:[A-Za-z_-]{1,40}|suite-sha256)$/;

function dotted(path: YamlPath): string {
  if (path.length === 0) return "the file";
  const shown = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${NAME.test(key) ? key : "…"}`));
  return shown.join("").replace(/^\./, "");
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
