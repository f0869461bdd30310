import { createHash } from "node:crypto";
import type { Prices } from "../endpoint/prices.ts";
import { attempt, UserError } from "../errors.ts";
import type { ProjectFile } from "../suite/project-files.ts";
import { type ConfigText, parseConfig, type WrittenSetting, type WrittenSettings } from "./config-text.ts";
import { gateDigestOf } from "./gate-digest.ts";
import { INPUT_NAMES, inputNamed, isInputName } from "./input-names.ts";
import { INPUTS, type InputName, type ModelEntry } from "./inputs.ts";
import type { Origin } from "./origin.ts";

/** The config file of a run: what is tested as the change has it, how it is judged as the base commit has it. */
export interface ReadConfig {
  readonly settings: Readonly<Partial<Record<InputName, WrittenSetting & { readonly origin: Origin }>>>;
  readonly models: readonly ModelEntry[];
  /** What the base commit tests; where no change is judged, the same as this run. Absent without a config file. */
  readonly testAtBase?: TestAtBase;
  /** The whole file as the change has it; undefined if it has none. */
  readonly text?: string | undefined;
  /** SHA-256 in hex of the part gate that decides; absent if no file does. */
  readonly gateDigest?: string;
  /** The highest prices that the base commit has, if it differs from the change. */
  readonly leastPrices?: Prices;
  /** For the report. */
  readonly notices: readonly string[];
}

/** The part `test` of a config file at a base, or why it is not known: a sentence without its full stop. */
export type TestAtBase =
  | (Pick<ReadConfig, "settings" | "models"> & {
      /** The file that it was read from; absent if there is none. */
      readonly file?: { readonly path: string; readonly sha256: string };
    })
  | { readonly why: string };

export const NO_CONFIG: ReadConfig = { settings: {}, models: [], notices: [] };

/** Where the config file is read. */
export interface ConfigFiles {
  /** As the change has it; undefined if there is none. Rejects with a UserError if it cannot be read. */
  readonly ofChange: (path: string) => Promise<string | undefined>;
  /** In a pull request, as the base commit has it. `ofChange`: what the change has. */
  readonly ofBase: (path: string, ofChange: string | undefined) => Promise<ProjectFile>;
  /** Local files that a person takes for the one at a path, as nessie.yaml for nessie.yml. */
  readonly alike: (path: string) => Promise<readonly string[]>;
}

/** The path of the config file. */
export interface ConfigPath {
  /** Undefined if no file is to be read. */
  readonly path: string | undefined;
  /** Whether it was given, so that the file must exist. */
  readonly given: boolean;
}

/** The config file that an input or a flag names, or the default one. */
export function configPathOf(given = ""): ConfigPath {
  const path = given.trim();
  if (path === "none") return { path: undefined, given: true };
  return { path: path === "" ? INPUTS.config.default : path, given: path !== "" };
}

/** Reads the config file. Throws a UserError with every problem of both versions of it. */
export async function readConfig({ path, given }: ConfigPath, files: ConfigFiles): Promise<ReadConfig> {
  if (path === undefined) return NO_CONFIG;
  const problems: string[] = [];
  const text = await attempt(problems, () => files.ofChange(path));
  const base = await attempt(problems, () => files.ofBase(path, text));
  const change = text === undefined ? undefined : await attempt(problems, () => parseConfig(text, path));
  const gate = await attempt(problems, () =>
    base?.kind === "text" ? gateOf(base, { text, change, path }) : undefined,
  );
  if (text === undefined && !given)
    await attempt(problems, async () => refuseAlike(path, await files.alike(path)));
  if (base === undefined || problems.length > 0) throw new UserError([...new Set(problems)]);
  if (text === undefined && base.kind !== "text") {
    if (given) throw new UserError(`config: ${path} does not exist in ${base.from}.`);
    return NO_CONFIG;
  }
  const isCommitted = base.kind === "text" || base.kind === "addedInPullRequest";
  if (!isCommitted && Object.keys(change?.gate ?? {}).length > 0)
    throw new UserError(
      `config: ${path} is in the workspace, but not in ${base.from}, so nobody knows whether its part gate is the project's; what a step makes belongs outside the workspace, such as into \${{ runner.temp }}.`,
    );
  return {
    settings: { ...settingsOf(change, "test", path), ...settingsOf(gate, "gate", whereOf(path, base)) },
    models: change?.models ?? [],
    testAtBase: testAtBaseOf(path, base),
    text,
    ...(gate && { gateDigest: gateDigestOf(gate) }),
    ...leastPricesOf(change, gate),
    notices: [
      ...noticesOf(path, base, text),
      ...(change && gate && changesGate(change.gate, gate.gate) ? [judgedByBase(path, base)] : []),
    ],
  };
}

/**
 * What a config file at a base tests; nothing without a file. `file`: what messages call it. A file that cannot be read is
 * one whose tests are not known.
 */
export function testAt(text: string | undefined, path: string, file: string): TestAtBase {
  if (text === undefined) return { settings: {}, models: [] };
  try {
    const config = parseConfig(text, file, ["test"]);
    const sha256 = createHash("sha256").update(text).digest("hex");
    return { settings: settingsOf(config, "test", file), models: config.models, file: { path, sha256 } };
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    const [problem = ""] = thrown.problems;
    return { why: `the part test of ${file} cannot be read (${problem.replace(/\.$/, "")}); mend it there` };
  }
}

/** The same run with what another version of the file tests; how it is judged stays. */
export function withTest(config: ReadConfig, test: Exclude<TestAtBase, { why: string }>): ReadConfig {
  const judging = Object.entries(config.settings).filter(([name]) => !isTest(name));
  return { ...config, settings: { ...Object.fromEntries(judging), ...test.settings }, models: test.models };
}

function isTest(name: string): boolean {
  return isInputName(name) && inputNamed(name).part === "test";
}

function testAtBaseOf(path: string, base: ProjectFile): TestAtBase {
  return testAt(base.kind === "text" ? base.text : undefined, path, whereOf(path, base));
}

/** Somebody believes that this file counts, when the defaults would. */
function refuseAlike(path: string, [other]: readonly string[]): void {
  if (other === undefined) return;
  throw new UserError(
    `config: ${other} is not read: move it to ${path}, or set config to its path, or to none.`,
  );
}

interface ChangedFile {
  readonly text: string | undefined;
  readonly change: ConfigText | undefined;
  readonly path: string;
}

/** The file that judges: the same one, if nothing in it changed. */
function gateOf(
  base: ProjectFile & { readonly kind: "text" },
  { text, change, path }: ChangedFile,
): ConfigText | undefined {
  return base.text === text ? change : parseBase(base.text, whereOf(path, base));
}

/** A mistake in its part test decides nothing, and must not stop the change that mends it. */
function parseBase(text: string, file: string): ConfigText {
  try {
    return parseConfig(text, file);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return parseConfig(text, file, ["gate"]);
  }
}

function isOfBase({ from }: ProjectFile): boolean {
  return from.startsWith("the base commit");
}

/** What the report calls the file that decides. */
function whereOf(path: string, base: ProjectFile): string {
  return isOfBase(base) ? `${path} in ${base.from}` : path;
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

function noticesOf(path: string, base: ProjectFile, text: string | undefined): string[] {
  if (base.kind === "text" && text === undefined)
    return [`${path} is only in ${base.from}: its part gate counts, and nothing of its part test.`];
  if (base.kind === "addedInPullRequest")
    return [
      `${path} is not in ${base.from} yet: its part test counts now, its part gate once it is merged, since no change decides its own gate.`,
    ];
  return [];
}

function changesGate(change: WrittenSettings, base: WrittenSettings): boolean {
  return INPUT_NAMES.some((name) => change[name]?.text !== base[name]?.text);
}

function judgedByBase(path: string, { from }: ProjectFile): string {
  return `The part gate of ${path} differs from that of ${from}, which counts until this is merged, since no change decides its own gate.`;
}

/** A change must not make `max-cost` count with lower prices. */
function leastPricesOf(
  change: ConfigText | undefined,
  base: ConfigText | undefined,
): Pick<ReadConfig, "leastPrices"> {
  if (base === undefined || base === change) return {};
  const all = [{}, ...base.models.map(({ settings }) => settings)].map((own) => pricesIn(base.test, own));
  const highest = (name: keyof Prices): number => Math.max(...all.map((prices) => prices[name]));
  return { leastPrices: { input: highest("input"), cached: highest("cached"), output: highest("output") } };
}

function pricesIn(shared: WrittenSettings, own: ModelEntry["settings"]): Prices {
  const price = (name: "price-input" | "price-cached" | "price-output"): number | undefined =>
    own[name] ?? INPUTS[name].schema.safeParse(shared[name]?.text ?? "").data;
  const input = price("price-input") ?? 0;
  return { input, cached: price("price-cached") ?? input, output: price("price-output") ?? 0 };
}
