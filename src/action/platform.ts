import { nodePlatform } from "../platform/node.ts";
import { logLine } from "../report/render/escape.ts";
import type { Platform } from "../run/platform.ts";
import { lineProgress } from "../run/progress.ts";
import { type ActionContext, TITLE } from "./runner.ts";

/** The platform of a run in GitHub Actions, which writes its progress to the job's log. */
export function actionPlatform(context: ActionContext): Platform {
  const { env, cwd, signal, files, base } = context;
  const { configFiles: _, repository: __, ...planFiles } = files;
  return { ...nodePlatform(signal, logProgress(context), { env, cwd }), ...planFiles, base };
}

function logProgress({ runner, clock }: ActionContext): Platform["watch"] {
  const lines = lineProgress({ start: runner.startGroup, line: runner.info, end: runner.endGroup }, clock);
  return {
    ...lines,
    onNotice: ({ level, message }) => runner[level](logLine(message), TITLE),
  };
}
