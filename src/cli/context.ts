import pico from "picocolors";
import type { Environment } from "../endpoint/proxy.ts";
import { filesHere, nodePlatform } from "../platform/node.ts";
import { terminalLine } from "../report/render/escape.ts";
import type { PlanFiles, Platform, ProgressListener } from "../run/platform.ts";
import type { CliIo } from "./io.ts";
import { progressOn } from "./progress-bar.ts";

/** What every command gets. */
export interface CommandContext extends CliIo {
  readonly env: Environment;
  /** Prints a line to stdout. */
  readonly print: (text?: string) => void;
  /** Prints a line to stderr, with the program's name in front. */
  readonly warn: (text: string) => void;
}

/** A command: arguments in, exit code out. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<number>;

export function contextOf(env: Environment, io: CliIo): CommandContext {
  return {
    ...io,
    env,
    print: (text = "") => void io.stdout.write(`${text}\n`),
    warn: (text) => void io.stderr.write(`nessie: ${text}\n`),
  };
}

/** Where a command reads suites and the project's files. */
export function filesOf(context: CommandContext): PlanFiles {
  return filesHere(context);
}

/** The platform of a run that shows its progress on stdout. */
export function terminalPlatform(context: CommandContext, cancelled: AbortSignal): Platform {
  const { stdout, warn } = context;
  const watch: ProgressListener = {
    ...progressOn(stdout),
    onNotice: ({ message }) => warn(terminalLine(message, 1_000)),
  };
  return nodePlatform(cancelled, watch, context);
}

/** How tables are printed. NO_COLOR is honoured. */
export function tableStyle({ stdout }: CliIo): { readonly colour: boolean; readonly width: number } {
  return { colour: stdout.isTTY === true && pico.isColorSupported, width: stdout.columns ?? 100 };
}
