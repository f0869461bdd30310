import pico from "picocolors";
import { filesHere, nodePlatform } from "../platform/node.ts";
import type { PlanFiles, Platform, ProgressListener } from "../run/platform.ts";
import type { CommandContext } from "./context.ts";
import type { CliIo } from "./io.ts";
import { NO_PROGRESS, progressOn } from "./progress-bar.ts";

/** Where a command reads suites and the project's files. */
export function filesOf(context: CommandContext): PlanFiles {
  return filesHere(context);
}

/** The platform of a run that shows its progress. */
export function terminalPlatform(context: CommandContext, cancelled: AbortSignal): Platform {
  const { stdout, quiet, warn } = context;
  const watch: ProgressListener = {
    ...(quiet ? NO_PROGRESS : progressOn(stdout)),
    onNotice: ({ message }) => warn(message),
  };
  return nodePlatform(cancelled, watch, context);
}

/** How tables are printed. NO_COLOR is honoured. */
export function tableStyle({ stdout }: CliIo): { readonly colour: boolean; readonly width: number } {
  return { colour: stdout.isTTY === true && pico.isColorSupported, width: stdout.columns ?? 100 };
}
