import type { Environment } from "../endpoint/proxy.ts";
import { messageOf, UserError } from "../errors.ts";
import { closest } from "../suite/suggest.ts";
import { VERSION } from "../version.ts";
import { COMMAND_NAMES, commandNamed } from "./commands.ts";
import { completionLines } from "./complete.ts";
import { type CommandContext, contextOf } from "./context.ts";
import type { CommandDefinition } from "./definition.ts";
import { EXIT } from "./exit-codes.ts";
import { flagsOf } from "./flags.ts";
import { commandHelp, overview } from "./help.ts";
import type { CliIo } from "./io.ts";
import { terminalWidth } from "./layout.ts";
import { isHelp, parseCall } from "./parse.ts";

/** Runs the command line; resolves to the exit code. */
export async function run(args: readonly string[], env: Environment, io: CliIo): Promise<number> {
  const context = contextOf(env, io);
  try {
    return await dispatch(args, context);
  } catch (thrown) {
    return explainFailure(thrown, context);
  }
}

async function dispatch([name, ...args]: readonly string[], context: CommandContext): Promise<number> {
  switch (name) {
    case undefined:
      return withoutCommand(context);
    case "--help":
    case "-h":
    case "help":
      return printHelp(args, context);
    case "--version":
    case "-v":
      context.print(VERSION);
      return 0;
    // What the scripts of `nessie completion` call.
    case "complete":
      return printCompletions(args, context);
    default:
      return runCommand(commandOr(name), args, context);
  }
}

async function runCommand(
  definition: CommandDefinition,
  args: readonly string[],
  context: CommandContext,
): Promise<number> {
  const call = await parseCall(definition, await flagsOf(definition), args);
  if (isHelp(call.values)) return printHelp([definition.name, ...args], context);
  const { IMPLEMENTATIONS } = await import("./implementations.ts");
  const command = IMPLEMENTATIONS[definition.name];
  if (command === undefined) throw new Error(`The command ${definition.name} does nothing`);
  return command(call, contextOf(context.env, context, call.values));
}

async function printHelp([name, ...args]: readonly string[], context: CommandContext): Promise<number> {
  const width = terminalWidth(context.stdout);
  if (name === undefined || name.startsWith("-")) {
    context.print(overview(width));
    return 0;
  }
  const definition = commandOr(name);
  const all = args.includes("--help-all");
  context.print(commandHelp(definition, await flagsOf(definition), { all, width }));
  return 0;
}

/** For people the short help, for scripts an error. */
function withoutCommand({ stderr }: CommandContext): number {
  stderr.write(`${overview(terminalWidth(stderr))}\n`);
  return EXIT.badUsage;
}

async function printCompletions(args: readonly string[], { print }: CommandContext): Promise<number> {
  const words = args[0] === "--" ? args.slice(1) : args;
  for (const line of await completionLines(words)) print(line);
  return 0;
}

function commandOr(name: string): CommandDefinition {
  const command = commandNamed(name);
  if (command !== undefined) return command;
  if (name.startsWith("-"))
    throw new UserError(
      `The command comes first, such as nessie run ${name.split("=")[0]}. See nessie --help.`,
    );
  const meant = closest(name, [...COMMAND_NAMES, "help"]);
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  throw new UserError(`Unknown command "${name}".${hint} See nessie --help.`);
}

function explainFailure(thrown: unknown, { env, stderr, warn }: CommandContext): number {
  if (thrown instanceof UserError) {
    for (const problem of thrown.problems) warn(problem);
    return EXIT.badUsage;
  }
  warn(`The gate itself failed: ${messageOf(thrown)}`);
  if (env.NESSIE_DEBUG && thrown instanceof Error) stderr.write(`${thrown.stack}\n`);
  return EXIT.ownFault;
}
