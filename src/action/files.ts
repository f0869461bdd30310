import type { ConfigFiles } from "../config/read-config.ts";
import type { Environment } from "../endpoint/proxy.ts";
import type { Clock } from "../execution/clock.ts";
import { baseFiles } from "../github/base-commit-files.ts";
import { openCalls, openGitHub } from "../github/client.ts";
import { openContents } from "../github/contents.ts";
import type { WorkflowContext } from "../github/context.ts";
import { disk } from "../platform/files.ts";
import { filesHere } from "../platform/node.ts";
import type { PlanFiles } from "../run/platform.ts";

interface FilesContext {
  readonly env: Environment;
  readonly cwd: string;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

export interface ActionFiles extends PlanFiles {
  readonly configFiles: ConfigFiles;
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
  const { exists } = local;
  if (workflow === undefined)
    return { ...here, configFiles: { ofChange: local.read, ofBase: here.projectFiles.read, exists } };
  const options = { clock, signal };
  const github =
    token === undefined
      ? undefined
      : {
          api: openGitHub(workflow, token, options),
          contents: openContents(openCalls(workflow, token, options)),
        };
  const projectFiles = baseFiles({ context: workflow, disk: local, github });
  return {
    ...here,
    projectFiles,
    configFiles: { ofChange: projectFiles.readChange, ofBase: projectFiles.readBase, exists },
  };
}
