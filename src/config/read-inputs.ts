import { UserError } from "../errors.ts";
import { isRemote } from "../suite/load.ts";
import { problemsOfAgainst, problemsOfEnding, problemsOfModels } from "./cross-checks.ts";
import { problemsOfEndpoints } from "./endpoint-checks.ts";
import { INPUT_NAMES, inputNamed, type Label } from "./input-names.ts";
import type { InputName, Inputs } from "./inputs.ts";
import type { KeyWords } from "./keys.ts";
import type { Origin } from "./origin.ts";
import { endpointsQuoted, problemOf } from "./problem.ts";
import { NO_CONFIG, type ReadConfig } from "./read-config.ts";
import { problemOfSuiteUrl } from "./suite-url.ts";

/** Where settings come from. */
export interface InputSource {
  /** The text of an input or a flag; undefined or empty if there is none. */
  readonly given: (name: InputName) => string | undefined;
  /** What users call it: `Input "runs"` or `--runs`. */
  readonly label: Label;
  readonly originOf?: (name: InputName) => Origin;
  /** Settings that are not given are taken from here. */
  readonly config?: ReadConfig;
  /** How a key is given. If absent, a missing key is fine: nothing will be sent, or only to the scripted model. */
  readonly key?: KeyWords;
  /** The config file could not be read, so that nothing can be said to be missing. */
  readonly configFailed?: true;
  /** Only reports are read, so no model need be named, and no endpoint. */
  readonly sendsNothing?: true;
}

/**
 * Reads and checks all settings: what is given, else what the config file says, else the default. Throws one UserError
 * with every problem.
 */
export function readInputs(source: InputSource): Inputs {
  const { config = NO_CONFIG } = source;
  const problems: string[] = [];
  const values = new Map<InputName, unknown>();
  const origins = new Map<InputName, Origin>();
  for (const name of INPUT_NAMES) {
    const input = inputNamed(name);
    const { text, label, origin } = settingOf(name, source);
    const parsed = input.schema.safeParse(text);
    origins.set(name, origin);
    if (parsed.success) values.set(name, parsed.data);
    else problems.push(`${label} ${problemOf(quotable(name, text), parsed.error)}.`);
  }
  // The cast states what the loop did: every value comes from the schema of its name.
  const inputs = {
    ...Object.fromEntries(values),
    origins: Object.fromEntries(origins),
    models: config.models,
    notices: config.notices,
    ...(config.gateDigest !== undefined && { gateDigest: config.gateDigest }),
    ...(config.leastPrices && { leastPrices: config.leastPrices }),
  } as unknown as Inputs;
  const label: Label = (name) => settingOf(name, source).label;
  problems.push(...problemsOfWhole(inputs, { ...source, label, isWhole: problems.length === 0 }));
  if (problems.length > 0) throw new UserError(problems);
  return inputs;
}

/** What a message may quote of a setting; empty for a secret. */
function quotable(name: InputName, text: string): string {
  if (inputNamed(name).secret) return "";
  return name === "endpoint" ? endpointsQuoted(text) : text;
}

interface Setting {
  readonly text: string;
  readonly label: string;
  readonly origin: Origin;
}

function settingOf(name: InputName, source: InputSource): Setting {
  const given = source.given(name)?.trim() ?? "";
  const label = source.label(name);
  if (given !== "") return { text: given, label, origin: source.originOf?.(name) ?? { kind: "input" } };
  const written = source.config?.settings[name];
  if (written !== undefined) return written;
  return { text: inputNamed(name).default ?? "", label, origin: { kind: "default" } };
}

interface Checks extends InputSource {
  /** Whether every setting is valid on its own, as checks that compare several need. */
  readonly isWhole: boolean;
}

/** Settings that failed their own schema are missing. */
function problemsOfWhole(inputs: Partial<Inputs>, source: Checks): string[] {
  const { model = [], models = [], ...others } = inputs;
  const { label } = source;
  // The file that failed may have settings for a model that is given.
  const known = source.configFailed ? others : inputs;
  const needsModel = !source.sendsNothing && !source.configFailed;
  const noModel = inputs.model !== undefined && model.length + models.length === 0 && needsModel;
  const inFile = source.config === undefined ? "" : ", there or as test.model in the config file";
  return [
    // A job that only reads reports calls no model and need not know the endpoints.
    ...(readsOnly(inputs, source) ? [] : problemsOfEndpoints(known, source)),
    ...(noModel
      ? [`${label("model")} is missing: give the model's name, as the endpoint knows it${inFile}.`]
      : []),
    ...problemsOfSuite(inputs, source),
    // The cast states that every setting is there.
    ...(source.isWhole && !source.configFailed ? problemsTogether(inputs as Inputs, source) : []),
  ];
}

function problemsTogether(inputs: Inputs, source: InputSource): string[] {
  const { label } = source;
  const ofModels = readsOnly(inputs, source) ? [] : problemsOfModels(inputs, label);
  return [...ofModels, ...problemsOfEnding(inputs, label), ...problemsOfAgainst(inputs, label)];
}

function readsOnly({ reports = [] }: Partial<Inputs>, { sendsNothing }: InputSource): boolean {
  return reports.length > 0 || sendsNothing === true;
}

function problemsOfSuite({ suite, cases }: Partial<Inputs>, { label, configFailed }: InputSource): string[] {
  if (suite === undefined) return [];
  if (suite.source === "none" && cases?.length === 0 && !configFailed)
    return [`${label("suite")} is none, so ${label("cases")} must name the test cases.`];
  const problem = isRemote(suite.source) ? problemOfSuiteUrl(suite.source) : undefined;
  return problem === undefined ? [] : [`${label("suite")} ${problem}.`];
}
