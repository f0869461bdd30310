import * as z from "zod";
import { messageOf, UserError } from "../errors.ts";
import { terminalLine } from "../report/render/escape.ts";
import type { SuiteFiles } from "../suite/load.ts";
import { notJson, parseJson } from "../suite/text.ts";
import { inputNamed, isInputName, PER_MODEL } from "./input-names.ts";
import { MOST_MODELS, type SharedInputs } from "./inputs.ts";
import { modelNames } from "./parsers.ts";
import { problemOf } from "./read-inputs.ts";

/** A model in the file. */
export interface ModelEntry {
  readonly model: string;
  readonly name?: string;
  /** The name of an endpoint from the inputs. */
  readonly endpoint?: string;
  /** Its own settings. */
  readonly settings: Partial<SharedInputs>;
}

const oneName = modelNames(1)
  .transform(([name = ""]) => name)
  .refine((name) => name !== "", "must be a name");
const entrySchema = z.union(
  [
    oneName.transform((model) => ({ model })),
    z.looseObject({ model: oneName, name: oneName.exactOptional(), endpoint: z.string().exactOptional() }),
  ],
  { error: "must be a name, or an object with a model" },
);
const fileSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  models: z.array(entrySchema).min(1).max(MOST_MODELS),
});

/** Maximum length of the file. Characters. */
const LIMIT = 1_000_000;

/**
 * Reads the models file. It may choose an endpoint from the inputs for a model and set how it is called, but has neither
 * URLs nor keys nor settings of the gate. Throws a UserError with every problem.
 */
export async function readModels(
  path: string,
  files: Pick<SuiteFiles, "read">,
  endpoints: readonly string[] | "any",
): Promise<ModelEntry[]> {
  const text = await textOf(path, files);
  const data = parseJson(text);
  if (data === undefined) throw new UserError(`${path}: ${notJson(text)}.`);
  const parsed = fileSchema.safeParse(data);
  if (!parsed.success) {
    throw new UserError(
      parsed.error.issues.map(
        (issue) => `${path}: ${z.core.toDotPath(issue.path) || "the file"}: ${issue.message}.`,
      ),
    );
  }
  const problems: string[] = [];
  const entries = parsed.data.models.map(({ model, name, endpoint, ...rest }: Given, index) => {
    const where = `${path}: models[${index}]`;
    if (endpoint !== undefined && endpoints !== "any" && !endpoints.includes(endpoint))
      problems.push(`${where}.endpoint ${NO_URL} ${endpoints.join(", ")}.`);
    const settings = settingsOf(rest, where, problems);
    return {
      model,
      ...(name !== undefined && { name }),
      ...(endpoint !== undefined && { endpoint }),
      settings,
    };
  });
  if (problems.length > 0) throw new UserError(problems);
  return entries;
}

interface Given {
  readonly model: string;
  readonly name?: string;
  readonly endpoint?: string;
}

const NO_URL = "must be the name of an endpoint from the inputs, not a URL; the endpoints are";

async function textOf(path: string, files: Pick<SuiteFiles, "read">): Promise<string> {
  try {
    const text = await files.read(path);
    if (text.length <= LIMIT) return text;
  } catch (thrown) {
    throw new UserError(
      `${path}: cannot be read (${messageOf(thrown)}); models must be the path of a .json file.`,
      { cause: thrown },
    );
  }
  throw new UserError(`${path}: is larger than ${LIMIT / 1_000_000} million characters.`);
}

/** Each setting is parsed like the input of the same name. */
function settingsOf(
  given: Readonly<Record<string, unknown>>,
  where: string,
  problems: string[],
): Partial<SharedInputs> {
  const settings = Object.entries(given).flatMap(([key, value]) => {
    const text = textFor(value);
    if (!isInputName(key) || !PER_MODEL.includes(key)) {
      problems.push(
        `${where}.${terminalLine(key, 60)} is not a setting of a model; the settings are model, name, endpoint, ${PER_MODEL.join(", ")}.`,
      );
      return [];
    }
    const parsed = inputNamed(key).schema.safeParse(text);
    if (!parsed.success) problems.push(problemOf(`${where}.${key}`, text, parsed.error));
    return parsed.success ? [[key, parsed.data]] : [];
  });
  // The cast states what the loop did: every value comes from the schema of its name.
  return Object.fromEntries(settings) as Partial<SharedInputs>;
}

/** A setting as it would be written in an input. */
function textFor(value: unknown): string {
  return typeof value === "string" ? value.trim() : (JSON.stringify(value) ?? "");
}
