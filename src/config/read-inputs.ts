import type * as z from "zod";
import { isLoopback } from "../endpoint/address.ts";
import { UserError } from "../errors.ts";
import { isRemote } from "../suite/load.ts";
import { problemsOfEnding, problemsOfPrices, problemsOfReasoning, problemsOfShard } from "./cross-checks.ts";
import { INPUT_NAMES, type InputSource, inputNamed, type KeyWords } from "./input-names.ts";
import type { InputName, Inputs } from "./inputs.ts";
import { isQuoted } from "./parsers.ts";
import { problemOfSuiteUrl } from "./suite-url.ts";

/** Reads and checks all settings; a missing input takes its default. Throws one UserError with every problem. */
export function readInputs(source: InputSource): Inputs {
  const problems: string[] = [];
  const values = new Map<InputName, unknown>();
  for (const name of INPUT_NAMES) {
    const input = inputNamed(name);
    const text = source.given(name)?.trim() || (input.default ?? "");
    const parsed = input.schema.safeParse(text);
    if (parsed.success) values.set(name, parsed.data);
    else problems.push(problemOf(source.label(name), input.secret || text === "" ? "" : text, parsed.error));
  }
  // The cast states what the loop did: every value comes from the schema of its name.
  const inputs = Object.fromEntries(values) as unknown as Inputs;
  problems.push(...problemsOfEndpoints(inputs, source));
  if (inputs.model?.length === 0 && inputs.models === undefined)
    problems.push(`${source.label("model")} is missing: give the model's name, as the endpoint knows it.`);
  problems.push(...problemsOfSuite(inputs, source));
  problems.push(...problemsOfGate(inputs, source));
  // These checks compare several inputs, so each must be valid on its own.
  if (problems.length === 0) {
    problems.push(
      // A job that merges calls no model and need not know the shards' models.
      ...(inputs.merge.length > 0 ? [] : problemsOfReasoning(inputs, source)),
      ...problemsOfShard(inputs, source),
      ...problemsOfPrices(inputs, source),
      ...problemsOfEnding(inputs, source),
    );
  }
  if (problems.length > 0) throw new UserError(problems);
  return inputs;
}

function problemsOfGate({ gate, baseline }: Inputs, { label, given }: InputSource): string[] {
  if (gate !== "no-regression" || baseline !== undefined || given("baseline")?.trim()) return [];
  return [
    `${label("baseline")} is missing: ${label("gate")} is no-regression, so name the report.json to compare with.`,
  ];
}

/** A message about an invalid text, with its label, and quoted unless it is empty or secret. */
export function problemOf(label: string, text: string, error: z.ZodError): string {
  const shown = text
    .replace(/\/\/[^/]*@/, "//***@")
    // The query of a URL may have a key.
    .replace(/([a-z][a-z0-9+.-]*:\/[^\s?#]*[?#])\S+/gi, "$1***");
  const [issue] = error.issues;
  if (issue !== undefined && isQuoted(issue)) return `${label} ${issue.message}.`;
  const quoted = shown.length > 120 ? `${shown.slice(0, 120)}…` : shown;
  return `${label} ${issue?.message ?? "is not usable"}${text && `, but is ${JSON.stringify(quoted)}`}.`;
}

/** Settings that failed their own schema are missing. */
function problemsOfEndpoints(inputs: Partial<Inputs>, source: InputSource): string[] {
  const { label } = source;
  const { endpoint, endpoints = {}, "api-keys": keys = {}, model = [] } = inputs;
  const named = Object.values(endpoints).map((url) => ({ name: "endpoints" as const, url }));
  const all = [...(endpoint === undefined ? [] : [{ name: "endpoint" as const, url: endpoint }]), ...named];
  const insecure = all.filter(({ url }) => isInsecure(url, inputs["allow-insecure-endpoint"]));
  const problems = insecure.map(
    ({ name, url }) =>
      `${label(name)} must be https, since the key would cross the network in the clear, but is "${url.origin}"; set allow-insecure-endpoint to true if that network is trusted.`,
  );
  const unmatched = Object.keys(keys).filter((name) => !Object.hasOwn(endpoints, name)).length;
  if (unmatched > 0 && inputs.endpoints !== undefined) {
    const known = Object.keys(endpoints).join(", ") || "none";
    problems.push(
      `${label("api-keys")} has ${unmatched} for names that are not among the endpoints (${known}).`,
    );
  }
  const needsKey = endpoint !== undefined && model.length > 0 && insecure.length === 0 && !source.keyless;
  if (needsKey && lacksKey({ ...inputs, endpoint }))
    problems.push(missingKey({ ...inputs, endpoint }, source.keyWords));
  return problems;
}

/** How the action speaks of keys. */
const INPUT_KEYS: KeyWords = { key: 'Input "api-key"', keys: "api-keys", give: "pass it from a secret" };

/** The message for a missing key. */
export function missingKey(
  { endpoint, endpoints = {} }: Pick<Inputs, "endpoint"> & Partial<Pick<Inputs, "endpoints">>,
  { key, keys, give } = INPUT_KEYS,
): string {
  const further =
    Object.keys(endpoints).length > 0 ? `, that of a further endpoint on a line of ${keys}` : "";
  return `${key} is missing: ${endpoint.host} needs a key; ${give}${further}.`;
}

function isInsecure({ protocol, hostname }: URL, allowed = true): boolean {
  return protocol === "http:" && !isLoopback(hostname) && !allowed;
}

function problemsOfSuite(inputs: Inputs, { label }: InputSource): string[] {
  const { suite, "suite-sha256": sha, cases } = inputs;
  if (suite === "none" && cases?.length === 0)
    return [`${label("suite")} is none, so ${label("cases")} must name the test cases.`];
  if (isRemote(suite)) {
    const problem = problemOfSuiteUrl(suite);
    return problem === undefined ? [] : [`${label("suite")} ${problem}.`];
  }
  if (sha === undefined) return [];
  return [
    `${label("suite-sha256")} is only for a suite from a URL, but the suite is ${JSON.stringify(suite)}.`,
  ];
}

/** Whether a required key is missing. One is required over https, except for loopback addresses or with custom headers. */
export function lacksKey(
  inputs: Pick<Inputs, "endpoint"> & Partial<Pick<Inputs, "api-key" | "extra-headers">>,
): boolean {
  const { endpoint, "api-key": key, "extra-headers": headers } = inputs;
  const keyless = endpoint.protocol === "http:" || isLoopback(endpoint.hostname);
  return key === undefined && !keyless && Object.keys(headers ?? {}).length === 0;
}
