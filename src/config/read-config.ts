import type { Prices } from "../endpoint/prices.ts";
import { UserError } from "../errors.ts";
import type { ProjectFile } from "../suite/project-files.ts";
import { type ConfigText, type ModelEntry, parseConfig, type WrittenSetting } from "./config-text.ts";
import { inputNamed } from "./input-names.ts";
import type { InputName } from "./inputs.ts";
import type { Origin } from "./origin.ts";

/** The config file of a run: what is tested as the change has it, how it is judged as the base commit has it. */
export interface ReadConfig {
  readonly settings: Readonly<Partial<Record<InputName, WrittenSetting & { readonly origin: Origin }>>>;
  readonly models: readonly ModelEntry[];
  /** The highest prices that the base commit has, if it differs from the change. */
  readonly leastPrices?: Prices;
  /** For the report. */
  readonly notices: readonly string[];
}

export const NO_CONFIG: ReadConfig = { settings: {}, models: [], notices: [] };

/** Where the config file is read. */
export interface ConfigFiles {
  /** As the change has it; undefined if there is none. Rejects with a UserError if it cannot be read. */
  readonly ofChange: (path: string) => Promise<string | undefined>;
  /** In a pull request, as the base commit has it. `ofChange`: what the change has. */
  readonly ofBase: (path: string, ofChange: string | undefined) => Promise<ProjectFile>;
}

/** The path of the config file. */
export interface ConfigPath {
  /** Undefined if no file is to be read. */
  readonly path: string | undefined;
  /** Whether it was given, so that the file must exist. */
  readonly given: boolean;
}

/** Reads the config file. Throws a UserError with every problem of both versions of it. */
export async function readConfig({ path, given }: ConfigPath, files: ConfigFiles): Promise<ReadConfig> {
  if (path === undefined) return NO_CONFIG;
  const text = await files.ofChange(path);
  const base = await files.ofBase(path, text);
  if (text === undefined && base.kind !== "text") {
    if (given) throw new UserError(`config: ${path} does not exist in ${base.from}.`);
    return NO_CONFIG;
  }
  const [change, baseText] = parsed(text, base, path);
  if (base.kind === "untracked" && Object.keys(change?.gate ?? {}).length > 0)
    throw new UserError(
      `config: ${path} is in the workspace, but not in ${base.from}, so nobody knows whether its part gate is the project's; what a step makes belongs outside the workspace, such as into \${{ runner.temp }}.`,
    );
  const gate = base.kind === "text" ? baseText : undefined;
  return {
    settings: { ...settingsOf(change, "test", path), ...settingsOf(gate, "gate", whereOf(path, base)) },
    models: change?.models ?? [],
    ...leastPricesOf(change, gate),
    notices: noticesOf(path, base),
  };
}

/** Both versions, and all problems of both. */
function parsed(
  text: string | undefined,
  base: ProjectFile,
  path: string,
): readonly [ConfigText | undefined, ConfigText | undefined] {
  const problems = new Set<string>();
  const parse = (one: string | undefined, file: string): ConfigText | undefined => {
    try {
      return one === undefined ? undefined : parseConfig(one, file);
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      for (const problem of thrown.problems) problems.add(problem);
      return undefined;
    }
  };
  const change = parse(text, path);
  const isSame = base.kind === "text" && base.text === text;
  const other = base.kind === "text" && !isSame ? parse(base.text, `${path} in ${base.from}`) : change;
  if (problems.size > 0) throw new UserError([...problems]);
  return [change, other];
}

/** What the report calls the file that decides. */
function whereOf(path: string, { kind, from }: ProjectFile): string {
  return kind === "text" && from.startsWith("the base commit") ? `${path} in ${from}` : path;
}

function settingsOf(
  config: ConfigText | undefined,
  part: "test" | "gate",
  file: string,
): ReadConfig["settings"] {
  if (config === undefined) return {};
  const origin = { kind: "file", file } as const;
  const written = Object.entries(config[part]).map(
    ([name, setting]) => [name, { ...setting, origin }] as const,
  );
  return Object.fromEntries(written);
}

function noticesOf(path: string, base: ProjectFile): string[] {
  if (base.kind !== "addedInPullRequest") return [];
  return [
    `${path} is not in ${base.from} yet: its part test counts now, its part gate once it is merged, since no change decides its own gate.`,
  ];
}

/** A change must not make `max-cost` count with lower prices. */
function leastPricesOf(
  change: ConfigText | undefined,
  base: ConfigText | undefined,
): Pick<ReadConfig, "leastPrices"> {
  if (base === undefined || base === change) return {};
  const highest = (name: "price-input" | "price-cached" | "price-output"): number => {
    const shared = inputNamed(name).schema.safeParse(base.test[name]?.text ?? "").data;
    const own = base.models.map(({ settings }) => settings[name]);
    return Math.max(0, ...[shared, ...own].filter((price) => typeof price === "number"));
  };
  const [input, output] = [highest("price-input"), highest("price-output")];
  return { leastPrices: { input, cached: highest("price-cached") || input, output } };
}
