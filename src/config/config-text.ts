import * as z from "zod";
import { UserError } from "../errors.ts";
import { terminalLine } from "../report/render/escape.ts";
import { closest } from "../suggest.ts";
import { type Position, readYaml, type YamlData, type YamlPath } from "../suite/yaml.ts";
import type { InputDefinition, Part } from "./input-definition.ts";
import { INPUT_NAMES, inputNamed, isInputName, PER_MODEL } from "./input-names.ts";
import { type InputName, MOST_MODELS, type SharedInputs } from "./inputs.ts";
import { MOVED } from "./moved.ts";
import { problemOf } from "./problem.ts";

/** A part of the config file; its settings in this file are of the other part or of none. */
type FilePart = Exclude<Part, "run">;
const FILE_PARTS = ["test", "gate"] as const satisfies readonly FilePart[];

/** A setting as it would be written in an input, and what messages call it. */
export interface WrittenSetting {
  readonly text: string;
  /** `nessie.yml:7:3: gate.runs` */
  readonly label: string;
}

export type WrittenSettings = Readonly<Partial<Record<InputName, WrittenSetting>>>;

/** A model of the list `test.models`. */
export interface ModelEntry {
  readonly model: string;
  readonly name?: string;
  /** The name of an endpoint from the inputs. */
  readonly endpoint?: string;
  /** Its own settings. */
  readonly settings: Partial<SharedInputs>;
  /** `nessie.yml:9:7: test.models[0]` */
  readonly label: string;
  /** `nessie.yml` */
  readonly file: string;
}

/** The config file's two parts. */
export interface ConfigText {
  /** What messages call the file. */
  readonly file: string;
  readonly test: WrittenSettings;
  readonly gate: WrittenSettings;
  readonly models: readonly ModelEntry[];
}

/** Maximum length of the file. Characters. */
const LIMIT = 200_000;

/** Parses the text of a config file. Throws a UserError with every problem, each with line and column. */
export function parseConfig(text: string, file: string): ConfigText {
  if (text.length > LIMIT)
    throw new UserError(`${file}: is larger than ${LIMIT / 1_000} thousand characters.`);
  const yaml = readYaml(text);
  if (yaml.kind === "problems")
    throw new UserError(yaml.problems.map(({ message, ...at }) => `${place(file, at)} ${message}.`));
  const reader = new ConfigReader(yaml, file);
  const config = reader.read();
  if (reader.problems.length > 0) throw new UserError(reader.problems);
  return config;
}

function place(file: string, { line, column }: Position): string {
  return `${file}:${line}:${column}:`;
}

const mapSchema = z.record(z.string(), z.unknown());

/** Reads one file and collects what is wrong with it. */
class ConfigReader {
  readonly problems: string[] = [];

  private readonly yaml: YamlData;
  private readonly file: string;

  constructor(yaml: YamlData, file: string) {
    this.yaml = yaml;
    this.file = file;
  }

  read(): ConfigText {
    const parts = this.map([], "the file", `must have the parts ${FILE_PARTS.join(" and ")}`);
    for (const key of Object.keys(parts))
      if (!isOneOf(FILE_PARTS, key)) this.complainOfKey([key], partProblem(key));
    const read = (part: FilePart) => ("test" in parts || "gate" in parts ? this.part(part, parts) : {});
    const [test, gate] = [read("test"), read("gate")];
    const models = this.models(parts);
    if (models.length > 0 && test.model !== undefined)
      this.problems.push(`${test.model.label} and test.models cannot be combined; leave one of them out.`);
    return { file: this.file, test, gate, models };
  }

  private part(part: FilePart, parts: Readonly<Record<string, unknown>>): WrittenSettings {
    if (!Object.hasOwn(parts, part)) return {};
    const settings = this.map([part], part, "must have settings, one per line");
    const written = Object.keys(settings).flatMap((key) => {
      const path = [part, key];
      if (part === "test" && key === "models") return [];
      if (!isInputName(key) || inputNamed(key).part !== part) {
        this.complainOfKey(path, keyProblem(key, part));
        return [];
      }
      const text = this.valid(key, path);
      return text === undefined ? [] : [[key, { text, label: this.label(path) }] as const];
    });
    return Object.fromEntries(written);
  }

  /** The text of a setting, unless it is not valid. */
  private valid(name: InputName, path: YamlPath): string | undefined {
    const text = this.text(inputNamed(name), path);
    if (text === undefined) return undefined;
    const parsed = inputNamed(name).schema.safeParse(text);
    if (parsed.success) return text;
    this.problems.push(problemOf(this.label(path), text, parsed.error));
    return undefined;
  }

  private models({ test }: Readonly<Record<string, unknown>>): ModelEntry[] {
    const parsed = mapSchema.safeParse(test);
    if (!parsed.success || !Object.hasOwn(parsed.data, "models")) return [];
    const path = ["test", "models"];
    const list = z.array(z.unknown()).min(1).max(MOST_MODELS).safeParse(parsed.data.models);
    if (list.success) return list.data.flatMap((entry, index) => this.model(entry, [...path, index]));
    this.problems.push(`${this.label(path)} must be a list of 1 to ${MOST_MODELS} models.`);
    return [];
  }

  private model(entry: unknown, path: YamlPath): ModelEntry[] {
    const label = this.label(path);
    if (!mapSchema.safeParse(entry).success) {
      const model = this.name(path);
      return model === undefined ? [] : [{ model, settings: {}, label, file: this.file }];
    }
    const keys = Object.keys(mapSchema.parse(entry));
    const model = keys.includes("model") ? this.name([...path, "model"]) : undefined;
    if (!keys.includes("model")) this.problems.push(`${label} must have a model.`);
    const name = keys.includes("name") ? this.name([...path, "name"]) : undefined;
    const endpoint = keys.includes("endpoint") ? this.endpointName([...path, "endpoint"]) : undefined;
    const settings = this.ownSettings(keys, path);
    if (model === undefined) return [];
    return [
      {
        model,
        ...(name !== undefined && { name }),
        ...(endpoint !== undefined && { endpoint }),
        settings,
        label,
        file: this.file,
      },
    ];
  }

  private ownSettings(keys: readonly string[], path: YamlPath): Partial<SharedInputs> {
    const settings = keys.flatMap((key) => {
      if (["model", "name", "endpoint"].includes(key)) return [];
      const own = [...path, key];
      if (!isInputName(key) || !PER_MODEL.includes(key)) {
        this.complainOfKey(own, modelKeyProblem(key));
        return [];
      }
      const text = this.valid(key, own);
      return text === undefined ? [] : [[key, inputNamed(key).schema.parse(text)]];
    });
    // The cast states what the loop did: every value comes from the schema of its name.
    return Object.fromEntries(settings) as Partial<SharedInputs>;
  }

  private name(path: YamlPath): string | undefined {
    const text = this.text({}, path);
    const parsed = inputNamed("model").schema.safeParse(text ?? "");
    if (text === undefined) return undefined;
    if (parsed.success && text.trim() !== "" && !text.includes("\n")) return text.trim();
    const message = parsed.error === undefined ? "must be a name" : parsed.error.issues[0]?.message;
    this.problems.push(`${this.label(path)} ${message}.`);
    return undefined;
  }

  private endpointName(path: YamlPath): string | undefined {
    const text = this.text({}, path);
    if (text === undefined || /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(text)) return text;
    this.problems.push(
      `${this.label(path)} must be the name of an endpoint, not a URL: endpoints are inputs or flags, never in a file.`,
    );
    return undefined;
  }

  /** A value as it would be written in an input. */
  private text({ list, schema }: Partial<InputDefinition>, path: YamlPath): string | undefined {
    const value = valueAt(this.yaml.data, path);
    const complain = (message: string): undefined => {
      this.problems.push(`${this.label(path)} ${message}.`);
    };
    if (value === null || value === undefined || value === "")
      return complain("has no value; give one, or leave the line out");
    if (Array.isArray(value)) {
      if (list === undefined) return complain("must be one value, not a list");
      return this.listText(value, { list, path });
    }
    if (typeof value !== "object") return this.yaml.textOf(path)?.trim() ?? "";
    if (schema === undefined || !acceptsObject(schema)) return complain("must be a value, not a map");
    const json = z.json().safeParse(value);
    return json.success ? JSON.stringify(json.data) : complain("must have values that JSON has");
  }

  private listText(
    items: readonly unknown[],
    { list, path }: { readonly list: "lines" | "commas"; readonly path: YamlPath },
  ): string | undefined {
    const splits = list === "lines" ? /\n/ : /\n|,(?![^{}]*\})/;
    const texts = items.map((item, index) => {
      const text = this.yaml.textOf([...path, index])?.trim() ?? "";
      if (typeof item === "object" || text === "" || splits.test(text)) {
        this.problems.push(`${this.label([...path, index])} must be one item, as text on one line.`);
        return undefined;
      }
      return text;
    });
    return texts.includes(undefined) ? undefined : texts.join("\n");
  }

  private map(path: YamlPath, name: string, must: string): Readonly<Record<string, unknown>> {
    const value = valueAt(this.yaml.data, path);
    if (value === undefined || value === null) return {};
    const parsed = mapSchema.safeParse(value);
    if (parsed.success) return parsed.data;
    this.problems.push(`${place(this.file, this.yaml.positionOf(path))} ${name} ${must}.`);
    return {};
  }

  private complainOfKey(path: YamlPath, message: string): void {
    this.problems.push(`${this.label(path)} ${message}${message.endsWith("?") ? "" : "."}`);
  }

  /** `nessie.yml:7:3: gate.runs` */
  private label(path: YamlPath): string {
    return `${place(this.file, this.yaml.positionOfKey(path))} ${dotted(path)}`;
  }
}

function dotted(path: YamlPath): string {
  const shown = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${terminalLine(key, 60)}`));
  return shown.join("").replace(/^\./, "");
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    const parsed = mapSchema.safeParse(value);
    return parsed.success && Object.hasOwn(parsed.data, key) ? parsed.data[key] : undefined;
  }, data);
}

function acceptsObject(schema: z.ZodType): boolean {
  return schema.safeParse("{}").success && !schema.safeParse("text").success;
}

function isOneOf<const Names extends readonly string[]>(names: Names, name: string): name is Names[number] {
  return names.some((one) => one === name);
}

function partProblem(key: string): string {
  const part = isInputName(key) ? inputNamed(key).part : key === "models" ? "test" : undefined;
  if (part === "test" || part === "gate") return `belongs to the part ${part}`;
  return keyProblem(key, undefined);
}

/** Why a key cannot stand where it does. */
function keyProblem(key: string, part: FilePart | undefined): string {
  if (isInputName(key)) {
    const { part: own, secret } = inputNamed(key);
    if (own !== "run") return `belongs to the part ${own}`;
    return secret
      ? "is never read from a file, which anybody can read: pass it as an input from a secret, or in the environment"
      : "is an input of the action and a flag of the command line only";
  }
  const moved = MOVED[key];
  if (moved !== undefined && Object.hasOwn(MOVED, key)) return moved;
  const meant = closest(
    key,
    INPUT_NAMES.filter((name) => part === undefined || inputNamed(name).part === part),
  );
  const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
  const where =
    part === undefined ? "a part of the file; the parts are test and gate" : `a setting of ${part}`;
  return `is not ${where}${hint || " (docs/settings.md has all)"}`;
}

function modelKeyProblem(key: string): string {
  if (isInputName(key) && inputNamed(key).part === "run") return keyProblem(key, "test");
  const meant = closest(key, PER_MODEL);
  if (meant !== undefined && !isInputName(key)) return `is not a setting of a model; did you mean ${meant}?`;
  return `is not a setting of a model; those are model, name, endpoint, ${PER_MODEL.join(", ")}`;
}
