import { join } from "node:path";
import { UserError } from "../errors.ts";
import { slugsOf } from "../report/model-names.ts";
import type { SuiteFiles } from "../suite/load.ts";
import { problemsOfOwnPrices, problemsOfPrices, problemsOfReasoning } from "./cross-checks.ts";
import type { KeyWords } from "./input-names.ts";
import { type Inputs, MOST_MODELS, type SharedInputs } from "./inputs.ts";
import { type ModelEntry, readModels } from "./models-file.ts";
import { DEFAULT_ENDPOINT } from "./parsers.ts";
import { lacksKey, missingKey } from "./read-inputs.ts";

/** The settings of one model: the shared ones, and its own. */
export type ModelInputs = SharedInputs & {
  /** As its endpoint knows it. */
  readonly model: string;
  /** What the run calls it, if different. */
  readonly name?: string;
};

/**
 * The settings of every model of a run: first those of the input `model`, then those of the models file. If there are
 * several, each has its own report folder. Throws a UserError with every problem of the file.
 */
export async function modelsOf(inputs: Inputs, files: Pick<SuiteFiles, "read">): Promise<ModelInputs[]> {
  const { model: given, ...shared } = inputs;
  const listed =
    inputs.models === undefined ? [] : await readModels(inputs.models, files, endpointsOf(inputs));
  const entries = [...given.map((model): ModelEntry => ({ model, settings: {} })), ...listed];
  const names = entries.map(({ model, name = model }) => name);
  refuseNames(names);
  const slugs = slugsOf(names);
  const folder = shared["report-dir"];
  const models = entries.map(({ model, name, endpoint, settings }, index) => ({
    ...shared,
    ...settings,
    ...endpointOf(endpoint, inputs),
    model,
    ...(name !== undefined && name !== model && { name }),
    "report-dir": entries.length === 1 ? folder : join(folder, slugs[index] ?? ""),
    baseline: entries.length === 1 ? shared.baseline : baselineOf(shared.baseline, slugs[index] ?? ""),
  }));
  // A job that merges calls none of them.
  if (inputs.merge.length === 0) refuseSettings(models, inputs);
  return models;
}

/** A model's own settings may conflict with the shared ones. */
function refuseSettings(models: readonly ModelInputs[], inputs: Inputs): void {
  const problems = models.flatMap((model) => {
    const source = {
      label: (name: string) => `${name} of the model ${JSON.stringify(model.name ?? model.model)}`,
    };
    return [
      ...problemsOfReasoning(model, source),
      ...problemsOfPrices(model, source),
      ...problemsOfOwnPrices(model, inputs, source),
    ];
  });
  if (problems.length > 0) throw new UserError(problems);
}

/** In the report-dir of a run of several models, the folder of the same model. */
function baselineOf(path: string | undefined, slug: string): string | undefined {
  return path === undefined || path.endsWith(".json") ? path : join(path, slug);
}

/** A job that merges calls no model, so it need not know the endpoints. */
function endpointsOf({ endpoints, merge }: Inputs): readonly string[] | "any" {
  return merge.length > 0 ? "any" : [DEFAULT_ENDPOINT, ...Object.keys(endpoints)];
}

function refuseNames(names: readonly string[]): void {
  const problems = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
    (name) =>
      `Two models are called ${JSON.stringify(name)}; give one of them another name in the models file.`,
  );
  if (names.length > MOST_MODELS)
    problems.push(`There are ${names.length} models; a run can have at most ${MOST_MODELS}.`);
  if (problems.length > 0) throw new UserError(problems);
}

type EndpointInputs = Pick<SharedInputs, "endpoint" | "api-key" | "extra-headers" | "api-keys">;

/** Endpoint and key belong together: a key goes only to the endpoint it was given for. */
function endpointOf(name: string | undefined, inputs: Inputs): EndpointInputs {
  const { endpoint, "api-key": key, "api-keys": keys, "extra-headers": headers } = inputs;
  // All keys, so that every one is redacted, whichever endpoint repeats it.
  const all = { ...keys, ...(key !== undefined && { [DEFAULT_ENDPOINT]: key }) };
  const further = name === undefined || name === DEFAULT_ENDPOINT ? undefined : inputs.endpoints[name];
  if (name === undefined || further === undefined)
    return { endpoint, "api-key": key, "extra-headers": headers, "api-keys": all };
  const own = Object.hasOwn(keys, name) ? keys[name] : undefined;
  return { endpoint: further, "api-key": own, "extra-headers": {}, "api-keys": all };
}

/** Throws a UserError that names every endpoint whose key is missing. */
export function requireKeys(models: readonly ModelInputs[], words?: KeyWords): void {
  const problems = new Set(models.filter(lacksKey).map((model) => missingKey(model, words)));
  if (problems.size > 0) throw new UserError([...problems]);
}
