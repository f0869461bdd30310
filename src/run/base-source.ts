import { posix } from "node:path";
import { once } from "../collections.ts";
import type { Inputs } from "../config/inputs.ts";
import { type ModelInputs, modelsOf } from "../config/models.ts";
import { isGiven } from "../config/origin.ts";
import type { TestAtBase } from "../config/read-config.ts";
import { isLoopback } from "../endpoint/address.ts";
import { messageOf, UserError } from "../errors.ts";
import { commitName } from "../github/base-commit-files.ts";
import { type Commit, textAt } from "../github/commit-files.ts";
import { plainPath, selector } from "../suite/glob.ts";
import type { BaseSource, KnownBase } from "./platform.ts";

/** Looks the base up once, when it is first wanted. Whatever goes wrong makes it unknown. */
export function baseOnce(find: () => Promise<BaseSource>): () => Promise<BaseSource> {
  return once(() => find().catch((thrown: unknown): BaseSource => ({ kind: "unknown", why: whyOf(thrown) })));
}

/** The first problem of what was thrown, without a full stop. */
function whyOf(thrown: unknown): string {
  const [problem = ""] = thrown instanceof UserError ? thrown.problems : [messageOf(thrown)];
  return problem.replace(/\.$/, "");
}

/** What messages and reports call the base. At least one of the two is given. */
export function nameOfBase({
  commit = "",
  model,
}: {
  readonly commit?: string;
  readonly model: string | undefined;
}): string {
  if (model === undefined) return commit;
  return `the model ${model}${commit && `, with the files of ${commit}`}`;
}

/** Rejects with a UserError, which ends with the cure, if the base names a system prompt that it does not have. */
export async function requirePrompt(
  { "system-prompt-file": path }: Pick<Inputs, "system-prompt-file">,
  commit: Commit,
  cure: string,
): Promise<void> {
  if (path === undefined || (await textAt(commit, path)) !== undefined) return;
  throw new UserError(
    `${path} does not exist in ${commitName(commit.sha)}, which names it as its system prompt; ${cure}`,
  );
}

const NOTHING = { settings: {}, models: [] } as const;

/**
 * What the base's config file tests; `place`: what messages call the base. Throws a UserError if that is not known, or if
 * neither the file nor the run's own settings name a model.
 */
export function requireTest(
  test: TestAtBase = NOTHING,
  { origins, "against-model": other }: Pick<Inputs, "origins" | "against-model">,
  place: string,
): Exclude<TestAtBase, { readonly why: string }> {
  if ("why" in test) throw new UserError(test.why);
  const isNamed = test.models.length > 0 || test.settings.model !== undefined || isGiven(origins.model);
  if (isNamed || other !== undefined) return test;
  throw new UserError(
    `the config file in ${place} names no model; name the model there first, or give against-model`,
  );
}

/**
 * The settings of each of the run's models at the base. One model is compared with one, whatever they are called: a change
 * may be that of the model.
 */
export function settingsAmong(
  run: readonly ModelInputs[],
  base: readonly ModelInputs[],
  name: string,
): KnownBase["settingsOf"] {
  const [only] = base;
  const isPair = run.length === 1 && base.length === 1;
  return (model) => {
    const called = calledIn(model);
    const same = isPair ? only : base.find((one) => calledIn(one) === called);
    if (same === undefined)
      return { why: `${called} is not a model of ${name}; it can be compared once it is merged` };
    // These belong to the run.
    const { "report-dir": folder, baseline } = model;
    return { ...same, "report-dir": folder, baseline };
  };
}

function calledIn({ model, name = model }: Pick<ModelInputs, "model" | "name">): string {
  return name;
}

/**
 * Throws a UserError if an endpoint may be made of the change: one in the job's own network, while something is changed
 * that is not sent to it.
 */
export function requireForeign(
  all: readonly Inputs[],
  changed: readonly string[],
  configPath: string | undefined,
): void {
  const near = all.flatMap(modelsOf).find(({ endpoint }) => isNear(endpoint));
  if (near === undefined) return;
  const isSent = sentBy(all, configPath);
  const other = changed.find((path) => !isSent(path));
  if (other === undefined) return;
  throw new UserError(
    `the model at ${near.endpoint.origin} may be made of ${other}, which is changed, so it is not known what would answer without the change; ask an endpoint outside this machine`,
  );
}

/** Tells which files of a change are only sent: the config file, system prompts, suites and cases. */
function sentBy(all: readonly Inputs[], configPath: string | undefined): (path: string) => boolean {
  const whole = [configPath, ...all.map((inputs) => inputs["system-prompt-file"])];
  const named = new Set(whole.flatMap((path) => (path === undefined ? [] : [plainPath(path)])));
  const suites = new Set(all.map(({ suite }) => plainPath(suite.source)));
  const isCase = selector(
    all.flatMap(({ cases }) => cases),
    { dialect: "shell", dot: true },
  );
  return (path) => {
    if (named.has(path) || suites.has(path)) return true;
    const folder = posix.dirname(path).replace(/^\.$/, "");
    return path.endsWith(".json") && (suites.has(folder) || isCase(path));
  };
}

function isNear({ protocol, hostname }: URL): boolean {
  return protocol === "http:" || isLoopback(hostname);
}
