import { keysOf } from "../collections.ts";
import { modelKeyProblem } from "./config-keys.ts";
import type { ConfigNode } from "./config-node.ts";
import { singleText, validText } from "./config-value.ts";
import { ENDPOINT_NAME } from "./endpoint-parsers.ts";
import { inputNamed, isInputName, PER_MODEL } from "./input-names.ts";
import { MOST_MODELS, type ModelEntry, type SharedInputs } from "./inputs.ts";

/** The models of the list, as far as they are valid. */
export function readModels(node: ConfigNode, file: string): ModelEntry[] {
  const items = node.items() ?? [];
  if (items.length === 0 || items.length > MOST_MODELS) {
    node.complain(`must be a list of 1 to ${MOST_MODELS} models`);
    return [];
  }
  const models = items.map((item) => ({ item, model: readModel(item, file) }));
  const names = new Set<string>();
  for (const { item, model } of models) {
    if (model === undefined) continue;
    const name = nameOf(model);
    if (names.has(name))
      item.complain(`is called ${JSON.stringify(name)}, like a model above; give one of them another name`);
    names.add(name);
  }
  return models.flatMap(({ model }) => model ?? []);
}

/** What a run calls a model. */
export function nameOf({ model, name = model }: Pick<ModelEntry, "model" | "name">): string {
  return name;
}

function readModel(node: ConfigNode, file: string): ModelEntry | undefined {
  const entries = node.entries();
  const about = { settings: {}, labels: {}, label: node.label, file };
  if (entries === undefined) {
    const model = readName(node);
    return model === undefined ? undefined : { model, ...about };
  }
  const { model: modelNode, name: nameNode, endpoint: endpointNode, ...own } = Object.fromEntries(entries);
  const model = modelNode ? readName(modelNode) : node.complain("must have a model");
  const name = nameNode && readName(nameNode);
  const endpoint = endpointNode && readEndpoint(endpointNode);
  const settings = readSettings(own);
  if (model === undefined) return undefined;
  return {
    ...about,
    model,
    ...(name !== undefined && { name }),
    ...(endpoint !== undefined && { endpoint }),
    ...settings,
  };
}

function readSettings(nodes: Readonly<Record<string, ConfigNode>>): Pick<ModelEntry, "settings" | "labels"> {
  const valid = keysOf(nodes).flatMap((key) => {
    const node = nodes[key];
    if (node === undefined) return [];
    if (!isInputName(key) || !PER_MODEL.includes(key)) {
      node.complain(modelKeyProblem(key));
      return [];
    }
    const text = validText(node, key);
    return text === undefined ? [] : [{ key, value: inputNamed(key).schema.parse(text), label: node.label }];
  });
  return {
    // The cast states what the loop did: every value comes from the schema of its name.
    settings: Object.fromEntries(valid.map(({ key, value }) => [key, value])) as Partial<SharedInputs>,
    labels: Object.fromEntries(valid.map(({ key, label }) => [key, label])),
  };
}

function readName(node: ConfigNode): string | undefined {
  const text = singleText(node);
  if (text === undefined) return undefined;
  if (text.includes("\n")) return node.complain("must be one name");
  const { error } = inputNamed("model").schema.safeParse(text);
  return error === undefined ? text : node.complain(error.issues[0]?.message ?? "must be a name");
}

function readEndpoint(node: ConfigNode): string | undefined {
  const text = singleText(node);
  if (text === undefined || ENDPOINT_NAME.test(text)) return text;
  return node.complain(
    "must be the name of an endpoint, not a URL: endpoints are inputs or flags, never in a file",
  );
}
