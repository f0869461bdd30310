import type { ConfigFiles } from "../config/read-config.ts";
import type { Environment } from "../endpoint/proxy.ts";
import type { Clock } from "../execution/clock.ts";
import { baseFiles, type ChangeFiles } from "../github/base-commit-files.ts";
import { type Call, type GitHub, openCalls, openGitHub } from "../github/client.ts";
import { type Contents, openContents } from "../github/contents.ts";
import type { WorkflowContext } from "../github/context.ts";
import type { CallOptions } from "../github/octokit.ts";
import { disk, filesAlike } from "../platform/files.ts";
import { filesHere } from "../platform/node.ts";
import type { PlanFiles } from "../run/platform.ts";
import type { SuiteFiles } from "../suite/load.ts";
import type { Repository } from "./base.ts";

interface FilesContext {
  readonly env: Environment;
  readonly cwd: string;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

export interface ActionFiles extends PlanFiles {
  readonly configFiles: ConfigFiles;
  /** Undefined outside GitHub Actions. */
  readonly repository?: Repository;
}

/**
 * Suites and what is tested are read from the workspace; where a change is judged, the files that set up the gate are read
 * from the base commit.
 */
export function actionFiles(
  { env, cwd, signal, clock }: FilesContext,
  { workflow, token }: { readonly workflow: WorkflowContext | undefined; readonly token: string | undefined },
): ActionFiles {
  const workspace = env.GITHUB_WORKSPACE;
  const here = filesHere({ env, cwd, workspace }, signal);
  const local = disk(workspace ?? cwd, cwd);
  const alike = (path: string): Promise<readonly string[]> => filesAlike(path, cwd);
  if (workflow === undefined)
    return { ...here, configFiles: { ofChange: local.read, ofBase: here.projectFiles.read, alike } };
  const options = { clock, signal };
  const github = token === undefined ? undefined : openAll(workflow, token, options);
  const projectFiles = baseFiles({ context: workflow, disk: local, github });
  return {
    suiteFiles: here.suiteFiles,
    promptFiles: ofChange(here.suiteFiles, projectFiles),
    projectFiles,
    configFiles: { ofChange: projectFiles.readChange, ofBase: projectFiles.readBase, alike },
    repository: { workflow, disk: local, change: projectFiles.change, github },
  };
}

interface OpenedGitHub {
  readonly api: GitHub;
  readonly call: Call;
  readonly contents: Contents;
}

function openAll(workflow: WorkflowContext, token: string, options: CallOptions): OpenedGitHub {
  const call = openCalls(workflow, token, options);
  return { api: openGitHub(workflow, token, options), call, contents: openContents(call) };
}

/**
 * The system prompt as the change has it, also where the workspace has another commit or none. What the commit does not
 * have, such as a file that a step fetched, is read in the workspace.
 */
function ofChange(
  { read, readExact = read }: SuiteFiles,
  { readElsewhere }: ChangeFiles,
): NonNullable<PlanFiles["promptFiles"]> {
  return {
    read: async (path) => (await readElsewhere(path)) ?? read(path),
    readExact: async (path) => (await readElsewhere(path)) ?? readExact(path),
  };
}
