import type { Inputs } from "../config/inputs.ts";
import { baseFiles } from "../github/base-commit-files.ts";
import { openCalls, openGitHub } from "../github/client.ts";
import { openContents } from "../github/contents.ts";
import { disk } from "../platform/files.ts";
import { filesHere, nodePlatform } from "../platform/node.ts";
import { logLine } from "../report/render/escape.ts";
import type { PlanFiles, Platform } from "../run/platform.ts";
import { lineProgress } from "../run/progress.ts";
import { type ActionContext, TITLE } from "./runner.ts";

/** The platform of a run in GitHub Actions, which writes its progress to the job's log. */
export function actionPlatform(inputs: Inputs, context: ActionContext): Platform {
  const { env, cwd, signal } = context;
  return { ...nodePlatform(signal, logProgress(context), { env, cwd }), ...filesFor(inputs, context) };
}

/**
 * Suites are read from the workspace; where a change is judged, the files that set up the gate are read from the base
 * commit.
 */
function filesFor(inputs: Inputs, { env, cwd, workflow, signal, clock }: ActionContext): PlanFiles {
  const workspace = env.GITHUB_WORKSPACE;
  const here = filesHere({ env, cwd, workspace }, signal);
  if (workflow === undefined) return here;
  const { "github-token": token } = inputs;
  const options = { clock, signal };
  const github =
    token === undefined
      ? undefined
      : {
          api: openGitHub(workflow, token, options),
          contents: openContents(openCalls(workflow, token, options)),
        };
  return {
    ...here,
    projectFiles: baseFiles({ context: workflow, disk: disk(workspace ?? cwd, cwd), github }),
  };
}

function logProgress({ runner, clock }: ActionContext): Platform["watch"] {
  const lines = lineProgress({ start: runner.startGroup, line: runner.info, end: runner.endGroup }, clock);
  return {
    ...lines,
    onNotice: ({ level, message }) => runner[level](logLine(message), TITLE),
  };
}
