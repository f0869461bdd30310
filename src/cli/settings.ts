import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { INPUT_NAMES, inputNamed, type Label } from "../config/input-names.ts";
import type { InputName, Inputs } from "../config/inputs.ts";
import type { KeyWords } from "../config/keys.ts";
import { configPathOf, type ReadConfig, readConfig } from "../config/read-config.ts";
import { readInputs } from "../config/read-inputs.ts";
import { attempt, UserError } from "../errors.ts";
import { disk, filesAlike } from "../platform/files.ts";
import { type CommandContext, text, type Values } from "./context.ts";
import { filesOf } from "./terminal.ts";

const KEY_VARIABLES = inputNamed("api-key").environment ?? [];

/** How a key is given to the command line. */
export const CLI_KEY: KeyWords = {
  label: KEY_VARIABLES.join(" or "),
  cure: `export ${KEY_VARIABLES[0]}=…`,
};

/** What a command does with the settings. `sends`: asks a model; `plans`: sends nothing; `reads`: only reads reports or suites. */
export type Use = "sends" | "plans" | "reads";

/** Settings from flags, the key from the environment, and the rest from the config file. Throws a UserError with every problem. */
export async function settingsOf(values: Values, context: CommandContext, use: Use): Promise<Inputs> {
  const problems: string[] = [];
  const config = await attempt(problems, () => configOf(values, context));
  const source = sourceOf(values, { context, use, config });
  const found: string[] = [];
  const inputs = await attempt(found, () => readInputs(source));
  // A missing key alone is left to requireKeys, so that it does not hide what is found later.
  if (found.length > 0) await attempt(problems, () => readInputs({ ...source, ...keyOf(use) }));
  if (inputs === undefined || problems.length > 0) throw new UserError(problems);
  for (const notice of [...(config?.notices ?? []), ...withoutEffect(inputs)]) context.warn(notice);
  return inputs;
}

interface Altered {
  readonly use: Use;
  /** The model, in place of the run's own. */
  readonly model: string | undefined;
  /** Makes another config file of the run's own. */
  readonly alter?: (config: ReadConfig) => ReadConfig;
}

/** The same settings with another model, or another config file. Throws a UserError with every problem. */
export async function settingsWith(
  values: Values,
  context: CommandContext,
  { use, model, alter = (config) => config }: Altered,
): Promise<Inputs> {
  const config = alter(await configOf(values, context));
  const given = model === undefined ? values : { ...values, model };
  return readInputs({ ...sourceOf(given, { context, use, config }), ...keyOf(use) });
}

/** Flags on which only an action acts. */
function withoutEffect({ origins }: Inputs): string[] {
  return INPUT_NAMES.filter((name) => inputNamed(name).inActions && origins[name].kind === "flag").map(
    (name) => `${label(name)} has an effect in GitHub Actions only.`,
  );
}

async function configOf(values: Values, context: CommandContext): Promise<ReadConfig> {
  const { cwd } = context;
  const config = configPathOf(text(values.config));
  if (config.path !== undefined && !config.given) refuseElsewhere(config.path, cwd);
  const { read } = filesOf(context).projectFiles;
  return readConfig(config, {
    ofChange: disk(cwd, cwd).read,
    ofBase: read,
    alike: (path) => filesAlike(path, cwd),
  });
}

/** In a subfolder the repository's config file would be missed, and other settings tested than in the workflow. */
function refuseElsewhere(path: string, cwd: string): void {
  const root = repositoryOf(cwd);
  if (root === undefined || root === cwd || existsSync(resolve(cwd, path)) || !existsSync(join(root, path)))
    return;
  throw new UserError(
    `${path} is in ${root}: run nessie there, since its paths begin there, or give --config none.`,
  );
}

/** The root of the repository that a folder is in; undefined if it is in none. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}

interface SourceContext {
  readonly context: CommandContext;
  readonly use: Use;
  readonly config: ReadConfig | undefined;
}

function sourceOf(values: Values, { context, use, config }: SourceContext): Parameters<typeof readInputs>[0] {
  const { env } = context;
  const fromEnvironment = (names: readonly string[]): string | undefined =>
    use === "sends" ? names.map((name) => env[name]).find((value) => value?.trim()) : undefined;
  return {
    given: (name) => {
      const names = inputNamed(name).environment;
      return names === undefined ? text(values[name]) : fromEnvironment(names);
    },
    label,
    originOf: (name) => ({ kind: inputNamed(name).environment === undefined ? "flag" : "environment" }),
    ...(config === undefined ? { configFailed: true } : { config }),
    ...(use === "reads" && { sendsNothing: true }),
  };
}

function keyOf(use: Use): { readonly key?: KeyWords } {
  return use === "sends" ? { key: CLI_KEY } : {};
}

/** What the command line calls a setting. */
export const label: Label = (name: InputName) => inputNamed(name).environment?.join(" or ") ?? `--${name}`;
