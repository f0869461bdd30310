import { once } from "../collections.ts";
import type { Inputs } from "../config/inputs.ts";
import type { ModelInputs } from "../config/models.ts";
import { isGiven } from "../config/origin.ts";
import type { TestAtBase } from "../config/read-config.ts";
import { messageOf, UserError } from "../errors.ts";
import { commitName } from "../github/base-commit-files.ts";
import { type Commit, textAt } from "../github/commit-files.ts";
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
  sha,
  model,
}: {
  readonly sha?: string;
  readonly model: string | undefined;
}): string {
  const commit = sha === undefined ? "" : commitName(sha);
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
