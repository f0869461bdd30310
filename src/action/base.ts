import { ASKED_INPUTS } from "../config/asked-inputs.ts";
import type { ActionName } from "../config/input-definition.ts";
import { inputNamed } from "../config/input-names.ts";
import type { InputName, Inputs } from "../config/inputs.ts";
import { modelsOf } from "../config/models.ts";
import { type ReadConfig, withTest } from "../config/read-config.ts";
import type { Environment } from "../endpoint/proxy.ts";
import { UserError } from "../errors.ts";
import { commitName } from "../github/base-commit-files.ts";
import { type Change, type Disk, NO_TOKEN } from "../github/change.ts";
import { CHECKED_OUT_ELSEWHERE } from "../github/change-files.ts";
import { changesIn } from "../github/changed-files.ts";
import type { Call } from "../github/client.ts";
import { type Commit, suitesAt } from "../github/commit-files.ts";
import type { Contents } from "../github/contents.ts";
import type { WorkflowContext } from "../github/context.ts";
import { explained } from "../github/explain.ts";
import { whyNotFixed } from "../github/workflow-inputs.ts";
import {
  baseOnce,
  nameOfBase,
  requireForeign,
  requirePrompt,
  requireTest,
  settingsAmong,
} from "../run/base-source.ts";
import type { BaseSource, KnownBase, PlanFiles } from "../run/platform.ts";

/** The repository of a workflow, as the action sees it. */
export interface Repository {
  readonly workflow: WorkflowContext;
  readonly disk: Disk;
  /** The change that is judged, looked up once. */
  readonly change: () => Promise<Change | undefined>;
  /** Undefined without a token. */
  readonly github: { readonly call: Call; readonly contents: Contents } | undefined;
}

/** What the base of a run is found from. */
export interface BaseParts {
  readonly action: ActionName;
  readonly inputs: Inputs;
  /** The same inputs with another config file and, if named, another model. Throws a UserError with every problem. */
  readonly inputsWith: (config: ReadConfig, model: string | undefined) => Inputs;
  readonly config: ReadConfig;
  /** Undefined if no config file is to be read. */
  readonly configPath: string | undefined;
  /** The text of an action's input. */
  readonly given: (name: InputName) => string | undefined;
  readonly env: Environment;
  readonly files: PlanFiles;
  /** Undefined outside GitHub Actions. */
  readonly repository: Repository | undefined;
}

/**
 * What a run of the action is compared with: the base commit of the change that it judges, as far as no change can have
 * decided it; in a run that judges none, the model that `against-model` names.
 */
export function actionBase(parts: BaseParts): () => Promise<BaseSource> {
  return baseOnce(() => find(parts));
}

async function find(parts: BaseParts): Promise<BaseSource> {
  const { inputs, config, repository, files } = parts;
  const change = repository && (await explained("The base commit", repository.change));
  if (repository !== undefined && change !== undefined) return ofChange({ ...parts, repository, change });
  const other = inputs["against-model"];
  if (other === undefined) return { kind: "none" };
  const models = modelsOf(parts.inputsWith(config, other));
  const name = nameOfBase({ model: other });
  const settingsOf = settingsAmong(modelsOf(inputs), models, name);
  return { kind: "known", name, isOwn: true, settingsOf, files };
}

interface ChangeParts extends BaseParts {
  readonly repository: Repository;
  readonly change: Change;
}

async function ofChange(parts: ChangeParts): Promise<KnownBase> {
  const { inputs, config, repository, change, files } = parts;
  const { github, disk } = repository;
  if (github === undefined) throw new UserError(NO_TOKEN);
  const commit: Commit = { sha: change.base, contents: github.contents, inRepository: disk.inWorkspace };
  const changed = await changedPaths(github.call, change);
  await requireSameInputs(parts, github.contents);
  await requireCommitted(parts, github.contents, { path: parts.configPath, text: async () => config.text });
  const other = inputs["against-model"];
  const atCommit = commitName(change.base);
  const test = requireTest(config.testAtBase, inputs, atCommit);
  const base = parts.inputsWith(withTest(config, test), other);
  for (const path of new Set([inputs["system-prompt-file"], base["system-prompt-file"]]))
    await requireCommitted(parts, github.contents, { path, text: () => promptIn(files, path) });
  await requirePrompt(base, commit, "it can be compared once it is merged");
  requireForeign([inputs, base], changed, parts.configPath);
  const name = nameOfBase({ commit: atCommit, model: other });
  const { download } = files.suiteFiles;
  // The project's files are the base commit's already.
  const suiteFiles = { ...suitesAt(commit), ...(download && { download }) };
  return {
    kind: "known",
    name,
    commit: change.base,
    ...(test.file && { configFile: test.file }),
    settingsOf: settingsAmong(modelsOf(inputs), modelsOf(base), name),
    files: { suiteFiles, promptFiles: suitesAt(commit), projectFiles: files.projectFiles },
  };
}

/** What sets up the gate's job, or is an action of this repository. */
const SET_UP = /^\.github\/(?:workflows|actions)(?:\/|$)|(?:^|\/)action\.ya?ml$/i;

/** Rejects with a UserError if they are not known, or if one of them sets up the job. */
async function changedPaths(call: Call, change: Change): Promise<readonly string[]> {
  const changes = await changesIn(call, change);
  if (changes.kind === "unknown") throw new UserError(`the changed files are not known: ${changes.why}`);
  const setUp = changes.paths.find((path) => SET_UP.test(path));
  if (setUp === undefined) return changes.paths;
  throw new UserError(
    `${setUp} is changed, so the inputs at the base are not known; change workflows and actions on their own`,
  );
}

/** Rejects with a UserError unless the workflow gives the same inputs without the change. */
async function requireSameInputs(parts: ChangeParts, contents: Contents): Promise<void> {
  const { action, repository, change, env, inputs, given } = parts;
  const { workflow: file, job, event } = repository.workflow;
  if (file === undefined)
    throw new UserError(
      "the workflow's file is not in this repository, so the inputs at the base are not known; call the action in a step of a workflow here",
    );
  const text = await workflowText(file, { contents, change, event, env });
  const hasOther = inputs["against-model"] !== undefined;
  const wanted = ASKED_INPUTS.filter((name) => name !== "model" || !hasOther);
  const why = whyNotFixed(text, {
    file,
    job,
    action: usesOf(action, env),
    given: new Map(wanted.map((name) => [name, beyondDefault(name, given(name))])),
    secret: new Set(wanted.filter((name) => inputNamed(name).secret)),
  });
  if (why !== undefined) throw new UserError(why);
}

/** What a step calls the action, without its version; undefined if it is part of this repository. */
function usesOf(
  action: ActionName,
  { GITHUB_ACTION_REPOSITORY: repository }: Environment,
): string | undefined {
  if (!repository) return undefined;
  return action === "gate" ? repository : `${repository}/${action}`;
}

/** Empty for the default, which the runner fills in. */
function beyondDefault(name: InputName, text = ""): string {
  return text === inputNamed(name).default ? "" : text;
}

interface WorkflowRun {
  readonly contents: Contents;
  readonly change: Change;
  readonly event: string;
  readonly env: Environment;
}

/** The workflow's file that runs. Rejects with a UserError if the change brought it along, as an old branch does. */
async function workflowText(file: string, { contents, change, event, env }: WorkflowRun): Promise<string> {
  const { GITHUB_WORKFLOW_SHA: own = change.base } = env;
  const at = (sha: string): Promise<string | undefined> => explained(file, () => contents.text(sha, file));
  const running = await at(own);
  const isSame = CHECKED_OUT_ELSEWHERE.includes(event) || running === (await at(change.base));
  if (running !== undefined && isSame) return running;
  throw new UserError(
    `${file} is not the one of ${commitName(change.base)}, so the inputs at the base are not known; bring the branch up to date`,
  );
}

interface TestedFile {
  /** Undefined if there is none. */
  readonly path: string | undefined;
  /** What the run tests; undefined if there is no such file. */
  readonly text: () => Promise<string | undefined>;
}

/**
 * Rejects with a UserError unless a file is tested as the change commits it: what a step makes of it, it would have made of
 * the base's, too.
 */
async function requireCommitted(
  { repository, change, env }: ChangeParts,
  contents: Contents,
  { path, text }: TestedFile,
): Promise<void> {
  if (path === undefined) return;
  const inWorkspace = await repository.disk.inWorkspace(path);
  if (inWorkspace === undefined)
    throw new UserError(
      `${path} is outside the workspace, so a step makes it, and what it would be without the change is not known; commit the file itself`,
    );
  const tested = plain(await text());
  const at = (sha: string): Promise<string | undefined> => contents.text(sha, inWorkspace);
  const committed = await explained(path, () => at(change.head));
  if (plain(committed) === tested) return;
  if (tested !== undefined && tested === (await mergedText(at, { repository, env }))) return;
  throw new UserError(
    `${path} is not as the change commits it, so a step alters it, and what it would be without the change is not known; commit it as it is to be tested`,
  );
}

/** The text in the commit that the workflow checks out, such as a pull request's merge commit; undefined if GitHub lost it. */
async function mergedText(
  at: (sha: string) => Promise<string | undefined>,
  { repository, env }: Pick<BaseParts, "env"> & { readonly repository: Repository },
): Promise<string | undefined> {
  const { GITHUB_SHA: sha } = env;
  if (!sha || CHECKED_OUT_ELSEWHERE.includes(repository.workflow.event)) return undefined;
  return at(sha).then(plain, () => undefined);
}

function plain(text: string | undefined): string | undefined {
  return text?.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** As the run reads it; undefined if it has no such file. */
async function promptIn(
  { promptFiles, suiteFiles }: PlanFiles,
  path: string | undefined,
): Promise<string | undefined> {
  if (path === undefined) return undefined;
  return (promptFiles ?? suiteFiles).read(path).catch(() => undefined);
}
