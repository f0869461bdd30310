import * as z from "zod";
import { messageOf, UserError } from "../errors.ts";
import { terminalLine } from "../report/render/escape.ts";
import type { SuiteFiles } from "../suite/load.ts";
import { notJson, parseJson } from "../suite/text.ts";
import { inputNamed, isInputName, PER_MODEL } from "./input-names.ts";
import { MOST_MODELS, type SharedInputs } from "./inputs.ts";
import { modelNames } from "./parsers.ts";
import { problemOf } from "./read-inputs.ts";

/** A model of the list. */
export interface ModelEntry {
  readonly model: string;
  readonly name?: string;
  /** The name of one of the endpoints that were given. */
  readonly endpoint?: string;
  /** The settings that it has of its own. */
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

/** A longer file lists no models. Characters. */
const LIMIT = 1_000_000;

/**
 * Reads the list of models. It may say which of the endpoints given as inputs a model is asked at, and how, but neither
 * a URL nor a key, nor what the gate asks for. Throws a UserError with every problem in it.
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
  const entries = parsed.data.models.map(({ model, name, endpoint, ...rest }: Given, place) => {
    const where = `${path}: models[${place}]`;
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

const NO_URL = "must be the name of an endpoint that the inputs give, no URL; there are";

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

/** Settings go through the parsers of the inputs of the same names, so that they mean and refuse the same. */
function settingsOf(
  given: Readonly<Record<string, unknown>>,
  where: string,
  problems: string[],
): Partial<SharedInputs> {
  const settings = Object.entries(given).flatMap(([key, value]) => {
    const text = textFor(value);
    if (!isInputName(key) || !PER_MODEL.includes(key)) {
      problems.push(
        `${where}.${terminalLine(key, 60)} is no setting of a model; there are model, name, endpoint, ${PER_MODEL.join(", ")}.`,
      );
      return [];
    }
    const parsed = inputNamed(key).schema.safeParse(text);
    if (!parsed.success) problems.push(problemOf(`${where}.${key}`, text, parsed.error));
    return parsed.success ? [[key, parsed.data]] : [];
  });
  // The cast states what the loop has just done: every name has the value that its own schema gave.
  return Object.fromEntries(settings) as Partial<SharedInputs>;
}

/** A setting as one would write it in an input. */
function textFor(value: unknown): string {
  return typeof value === "string" ? value.trim() : (JSON.stringify(value) ?? "");
}
