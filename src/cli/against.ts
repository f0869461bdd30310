import type { Inputs } from "../config/inputs.ts";
import { modelsOf } from "../config/models.ts";
import { configPathOf, testAt, withTest } from "../config/read-config.ts";
import { commitName } from "../github/base-commit-files.ts";
import { type Commit, projectAt, suitesAt, textAt } from "../github/commit-files.ts";
import { type LocalCommit, openCommit } from "../platform/git.ts";
import {
  baseOnce,
  nameOfBase,
  requireForeign,
  requirePrompt,
  requireTest,
  settingsAmong,
} from "../run/base-source.ts";
import type { BaseSource, KnownBase } from "../run/platform.ts";
import { type CommandContext, text, type Values } from "./context.ts";
import { settingsWith, type Use } from "./settings.ts";
import { filesOf } from "./terminal.ts";

/** What a run is compared with, before anything is read there. */
export interface Against {
  /** `the base commit 0123456789ab`, or `the model gpt-5-mini`; undefined if the run is compared with nothing. */
  readonly name: string | undefined;
  readonly base: () => Promise<BaseSource>;
}

/** No change is judged. Otherwise a run on the default branch would excuse whatever leaks there. */
const NOTHING: Against = { name: undefined, base: async () => ({ kind: "none" }) };

/**
 * What the flags `--against` and `--against-model` name. Rejects with a UserError if there is no such commit, repository or
 * git, or if the other model cannot be asked.
 */
export async function againstOf(
  values: Values,
  inputs: Inputs,
  { context, use }: { readonly context: CommandContext; readonly use: Use },
): Promise<Against> {
  const { against } = values;
  const other = inputs["against-model"];
  if (against === undefined && other === undefined) return NOTHING;
  const reading = { values, inputs, context, use };
  if (against === undefined) {
    const known = await ofModel(reading);
    return { name: known.name, base: async () => known };
  }
  const commit = await openCommit(text(against), context);
  if (other === undefined && (await commit.isCheckedOut())) {
    context.warn(`--against: ${commitName(commit.sha)} is what is tested, so there is no change to judge.`);
    return NOTHING;
  }
  const name = nameOfBase({ commit: nameOfCommit(commit, values), model: other });
  return { name, base: baseOnce(() => ofCommit(commit, reading)) };
}

interface Reading {
  readonly values: Values;
  readonly inputs: Inputs;
  readonly context: CommandContext;
  readonly use: Use;
}

/** A branch or tag is said besides its commit. */
function nameOfCommit({ sha }: Commit, { against }: Values): string {
  const ref = text(against);
  const isHash = ref === undefined || sha.startsWith(ref.toLowerCase());
  return isHash ? commitName(sha) : `${ref} (${sha.slice(0, 12)})`;
}

/** The same files with another model. */
async function ofModel({ values, inputs, context, use }: Reading): Promise<KnownBase> {
  const other = inputs["against-model"];
  const name = nameOfBase({ model: other });
  const models = modelsOf(await settingsWith(values, context, { use, model: other }));
  const settingsOf = settingsAmong(modelsOf(inputs), models, name);
  return { kind: "known", name, isOwn: true, settingsOf, files: filesOf(context) };
}

async function ofCommit(commit: LocalCommit, { values, inputs, context, use }: Reading): Promise<KnownBase> {
  const other = inputs["against-model"];
  const name = nameOfBase({ commit: nameOfCommit(commit, values), model: other });
  const atCommit = commitName(commit.sha);
  const { path } = configPathOf(text(values.config));
  const test =
    path === undefined ? undefined : testAt(await textAt(commit, path), path, `${path} in ${atCommit}`);
  const tested = requireTest(test, inputs, atCommit);
  const base = await settingsWith(values, context, {
    use,
    model: other,
    alter: (config) => withTest(config, tested),
  });
  await requirePrompt(base, commit, "name another commit");
  requireForeign([inputs, base], await commit.changed(), path);
  const { download } = filesOf(context).suiteFiles;
  return {
    kind: "known",
    name,
    commit: commit.sha,
    ...(commit.isHead && { isOwn: true }),
    ...(tested.file && { configFile: tested.file }),
    settingsOf: settingsAmong(modelsOf(inputs), modelsOf(base), name),
    files: {
      suiteFiles: { ...suitesAt(commit), ...(download && { download }) },
      promptFiles: suitesAt(commit),
      projectFiles: projectAt(commit),
    },
  };
}

/** The warning of a gate that compares, and has nothing to compare with; undefined if there is something. */
export function nothingToCompare(inputs: Inputs, { name }: Against): string | undefined {
  if (inputs.gate !== "no-regression" || name !== undefined || inputs.baseline !== undefined)
    return undefined;
  return "gate is no-regression, but there is nothing to compare with, so the thresholds decide; give --against (a commit or branch) or --against-model, or a --baseline.";
}
