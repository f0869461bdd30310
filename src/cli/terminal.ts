import pico from "picocolors";
import { filesHere, nodePlatform } from "../platform/node.ts";
import type { TableOptions } from "../report/render/terminal.ts";
import type { PlanFiles, Platform, ProgressListener } from "../run/platform.ts";
import type { CommandContext } from "./context.ts";
import type { CliIo } from "./io.ts";
import { terminalWidth } from "./layout.ts";
import { NO_PROGRESS, progressOn } from "./progress-bar.ts";

/** Where a command reads suites and the project's files. */
export function filesOf(context: CommandContext): PlanFiles {
  return filesHere(context);
}

/** The platform of a run that shows its progress. */
export function terminalPlatform(context: CommandContext, cancelled: AbortSignal): Platform {
  const { stdout, quiet, warn } = context;
  const watch: ProgressListener = {
    onNotice: ({ message }) => warn(message),
    ...(quiet ? NO_PROGRESS : progressOn(stdout, warn)),
  };
  return nodePlatform(cancelled, watch, context);
}

/** How tables are printed: to fit a window, whole in a file or a pipe. NO_COLOR is honoured. */
export function tableStyle({ stdout }: Pick<CliIo, "stdout">): TableOptions {
  const isTTY = stdout.isTTY === true;
  return {
    colour: isTTY && pico.isColorSupported,
    width: isTTY || stdout.columns ? terminalWidth(stdout) : undefined,
  };
}
