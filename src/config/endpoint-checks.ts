import { isLoopback } from "../endpoint/address.ts";
import { DEFAULT_ENDPOINT } from "./endpoint-parsers.ts";
import type { Label } from "./input-names.ts";
import type { Inputs } from "./inputs.ts";
import { type KeyWords, problemsOfKeys } from "./keys.ts";
import { endpointNameOf, entriesOf } from "./models.ts";

type Given = Partial<Pick<Inputs, "endpoint" | "api-key" | "extra-headers" | "model" | "models">> &
  Partial<Pick<Inputs, "allow-insecure-endpoint" | "origins">>;

interface Words {
  readonly label: Label;
  /** How a key is given; undefined if none is needed. */
  readonly key?: KeyWords | undefined;
}

/** Whether endpoints, keys and models go together. Settings that failed their own schema are missing. */
export function problemsOfEndpoints(inputs: Given, words: Words): string[] {
  const { label } = words;
  const { endpoint, "extra-headers": headers } = inputs;
  if (endpoint === undefined) return [];
  const insecure = Object.values(endpoint).filter((url) =>
    isInsecure(url, inputs["allow-insecure-endpoint"]),
  );
  const unnamed = Object.hasOwn(endpoint, DEFAULT_ENDPOINT);
  const ofKeyNames = problemsOfKeyNames(inputs, label);
  return [
    ...insecure.map(
      (url) =>
        `${label("endpoint")} must be https, since the key would cross the network in the clear, but is "${url.origin}"; set ${label("allow-insecure-endpoint")} to true if that network is trusted.`,
    ),
    ...(headers !== undefined && Object.keys(headers).length > 0 && !unnamed
      ? [`${label("extra-headers")} go to the endpoint without a name, but every endpoint has one.`]
      : []),
    ...problemsOfChoice(inputs, label),
    // A key whose name is wrong is not missing.
    ...(ofKeyNames.length > 0 ? ofKeyNames : missingKeys(inputs, words)),
  ];
}

/** Keys for endpoints that do not exist. The names are not quoted: they may be parts of keys. */
function problemsOfKeyNames({ endpoint = {}, "api-key": keys = {} }: Given, label: Label): string[] {
  const unmatched = Object.keys(keys).filter((name) => !Object.hasOwn(endpoint, name));
  if (unmatched.length === 0) return [];
  const names = Object.keys(endpoint).filter((name) => name !== DEFAULT_ENDPOINT);
  const known = names.length === 0 ? "has no names" : `has the names ${names.join(", ")}`;
  return [
    unmatched.includes(DEFAULT_ENDPOINT)
      ? `${label("api-key")} has a key without a name, but every endpoint has one; write it as "name: key" (${label("endpoint")} ${known}).`
      : `${label("api-key")} has ${unmatched.length} for names that are not among the endpoints (${label("endpoint")} ${known}).`,
  ];
}

/** Models whose endpoint is not known. */
function problemsOfChoice({ endpoint = {}, model, models = [], ...rest }: Given, label: Label): string[] {
  if (model === undefined) return [];
  const names = Object.keys(endpoint);
  const problems = entriesOf({ ...rest, model, models })
    .filter((entry) => endpointNameOf(entry, endpoint) === undefined)
    .map((entry) =>
      entry.endpoint === undefined
        ? `${entry.label === "" ? label("model") : entry.label} must choose one of the endpoints ${names.join(", ")} in the config file (docs/models.md).`
        : `${entry.label}.endpoint must be the name of an endpoint that ${label("endpoint")} gives: ${names.join(", ")}.`,
    );
  return [...new Set(problems)];
}

function missingKeys(inputs: Given, { key }: Words): string[] {
  const { endpoint, "api-key": keys, "extra-headers": headers, model, models = [] } = inputs;
  if (key === undefined || endpoint === undefined || keys === undefined || headers === undefined) return [];
  const targets = entriesOf({ ...inputs, model: model ?? [], models }).flatMap((entry) => {
    const name = endpointNameOf(entry, endpoint);
    const url = name === undefined ? undefined : endpoint[name];
    if (name === undefined || url === undefined) return [];
    const isDefault = name === DEFAULT_ENDPOINT;
    return [
      {
        endpoint: url,
        ...(!isDefault && { endpointName: name }),
        "api-key": Object.hasOwn(keys, name) ? keys[name] : undefined,
        "extra-headers": isDefault ? headers : {},
      },
    ];
  });
  return problemsOfKeys(targets, key);
}

function isInsecure({ protocol, hostname }: URL, allowed = true): boolean {
  return protocol === "http:" && !isLoopback(hostname) && !allowed;
}
