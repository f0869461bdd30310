import { join } from "node:path";
import { slugsOf } from "../report/model-names.ts";
import { nameOf } from "./config-models.ts";
import { DEFAULT_ENDPOINT, type Named } from "./endpoint-parsers.ts";
import { isInputName, type Label } from "./input-names.ts";
import type { Inputs, ModelEntry, SharedInputs } from "./inputs.ts";
import { isGiven, type Origin } from "./origin.ts";

/** The settings of one model: the shared ones, its own, and its endpoint with the key for it. */
export interface ModelInputs extends SharedInputs {
  /** As its endpoint knows it. */
  readonly model: string;
  /** What the run calls it, if different. */
  readonly name?: string;
  readonly endpoint: URL;
  /** Its name, if it has one. */
  readonly endpointName?: string;
  readonly "api-key": string | undefined;
  /** The keys of all endpoints, so that every one is redacted, whichever endpoint repeats it. */
  readonly keys: readonly string[];
}

/**
 * The settings of every model of a run: those that inputs or flags name, else those of the config file. If there are
 * several, each has its own report folder.
 */
export function modelsOf(inputs: Inputs): ModelInputs[] {
  const { model: _, models: __, endpoint: ___, "api-key": ____, ...shared } = inputs;
  const entries = entriesOf(inputs);
  const slugs = slugsOf(entries.map(nameOf));
  return entries.map((entry, index) => {
    const { model, name, settings } = entry;
    const slug = slugs[index] ?? "";
    const own = Object.entries(settings).filter(([key]) => !isGivenFor(key, inputs));
    return {
      ...shared,
      ...Object.fromEntries(own),
      ...endpointOf(entry, inputs),
      model,
      ...(name !== undefined && name !== model && { name }),
      "report-dir": entries.length === 1 ? shared["report-dir"] : join(shared["report-dir"], slug),
      baseline: entries.length === 1 ? shared.baseline : baselineOf(shared.baseline, slug),
      origins: { ...shared.origins, ...Object.fromEntries(own.map(([key]) => [key, originOf(entry)])) },
    };
  });
}

function originOf({ file }: ModelEntry): Origin {
  return { kind: "file", file };
}

/** What messages call the settings of a model. */
export function labelFor({ labels }: ModelEntry, inputs: Inputs, label: Label): Label {
  return (name) => (isGivenFor(name, inputs) ? undefined : labels[name]) ?? label(name);
}

/** An input or a flag wins over the file, for every model. */
function isGivenFor(key: string, { origins }: Inputs): boolean {
  return isInputName(key) && isGiven(origins[key]);
}

type NamedModels = Pick<Inputs, "model" | "models"> & Partial<Pick<Inputs, "origins">>;

/**
 * The models of a run. One that an input or a flag names has the settings that the file has for it. An input is the
 * endpoint's own name: a change that calls another model by it in the file must not be tested in its place.
 */
export function entriesOf({ model: names, models, origins }: NamedModels): readonly ModelEntry[] {
  if (names.length === 0) return models;
  const isInput = origins?.model.kind === "input";
  return names.map(
    (model) =>
      models.find((entry) => nameOf(entry) === model && (!isInput || entry.model === model)) ??
      models.find((entry) => entry.model === model) ?? {
        model,
        settings: {},
        labels: {},
        label: "",
        file: "",
      },
  );
}

/** In the report-dir of a run of several models, the folder of the same model. */
function baselineOf(path: string | undefined, slug: string): string | undefined {
  return path === undefined || path.endsWith(".json") ? path : join(path, slug);
}

type EndpointInputs = Pick<ModelInputs, "endpoint" | "endpointName" | "api-key" | "extra-headers" | "keys">;

/** Endpoint and key belong together: a key, or headers, go only to the endpoint that they were given for. */
function endpointOf(entry: ModelEntry, inputs: Inputs): EndpointInputs {
  const { endpoint: endpoints, "api-key": keys, "extra-headers": headers } = inputs;
  const name = endpointNameOf(entry, endpoints) ?? DEFAULT_ENDPOINT;
  const isDefault = name === DEFAULT_ENDPOINT;
  // A job that only reads reports need not know the endpoints, but tells them apart.
  const endpointName = isDefault ? entry.endpoint : name;
  return {
    endpoint: endpoints[name] ?? NOWHERE,
    ...(endpointName !== undefined && { endpointName }),
    "api-key": Object.hasOwn(keys, name) ? keys[name] : undefined,
    "extra-headers": isDefault ? headers : {},
    keys: Object.values(keys),
  };
}

/** For a job that merges, which calls no model and need not know the endpoints. */
const NOWHERE = new URL("http://127.0.0.1:9/");

/** The endpoint of a model: the one it names, the one without a name, or the only one. */
export function endpointNameOf(
  { endpoint }: Pick<ModelEntry, "endpoint">,
  endpoints: Named<URL>,
): string | undefined {
  const names = Object.keys(endpoints);
  if (endpoint !== undefined) return names.includes(endpoint) ? endpoint : undefined;
  if (names.includes(DEFAULT_ENDPOINT)) return DEFAULT_ENDPOINT;
  return names.length === 1 ? names[0] : undefined;
}
