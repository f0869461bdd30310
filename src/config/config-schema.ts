import { GROUPS } from "./input-definition.ts";
import { INPUT_NAMES, inputNamed, PER_MODEL } from "./input-names.ts";
import { type InputName, MOST_MODELS } from "./inputs.ts";
import { type JsonType, jsonTypeOf } from "./json-types.ts";

const NAME = { type: ["string", "number"], description: "As its endpoint knows it." } as const;

/** The JSON schema of the config file, for editors. */
export function configJsonSchema(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "nessie.yml: what is tested, and how it is judged",
    type: "object",
    additionalProperties: false,
    properties: {
      test: {
        description: `${GROUPS.tested}; read from the change.`,
        type: ["object", "null"],
        additionalProperties: false,
        properties: { ...settingsIn("test"), models: modelsType() },
        not: { type: "object", required: ["model", "models"] },
      },
      gate: {
        description: "How it is judged; in a pull request read from the base commit.",
        type: ["object", "null"],
        additionalProperties: false,
        properties: settingsIn("gate"),
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function settingsIn(part: string): Readonly<Record<string, JsonType>> {
  return typesOf(INPUT_NAMES.filter((name) => inputNamed(name).part === part));
}

function typesOf(names: readonly InputName[]): Readonly<Record<string, JsonType>> {
  return Object.fromEntries(names.map((name) => [name, typeOf(name)]));
}

function typeOf(name: InputName): JsonType {
  const { description, default: value, list, schema } = inputNamed(name);
  const type = jsonTypeOf(schema) ?? (list === undefined ? { type: "string" } : TEXT_OR_LIST);
  return { description: value === undefined ? description : `${description} Default: ${value}.`, ...type };
}

const TEXT_OR_LIST = { type: ["string", "number", "array"], items: { type: ["string", "number"] } } as const;

function modelsType(): JsonType {
  const model = {
    type: "object",
    required: ["model"],
    additionalProperties: false,
    properties: {
      model: NAME,
      name: { ...NAME, description: "What the run calls it, if different." },
      endpoint: { type: "string", description: "The name that the setting endpoint gives it." },
      ...typesOf(PER_MODEL),
    },
  };
  return {
    description: "Several models, each by name or with settings of its own.",
    type: "array",
    minItems: 1,
    maxItems: MOST_MODELS,
    items: { anyOf: [NAME, model] },
  };
}
