import type { Environment } from "../endpoint/proxy.ts";
import { messageOf, UserError } from "../errors.ts";
import { VERSION } from "../version.ts";
import { type Command, type CommandContext, contextOf } from "./context.ts";
import { EXIT } from "./exit-codes.ts";
import type { CliIo } from "./io.ts";

/** Each command is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./commands/init.ts")).initCommand,
  run: async () => (await import("./commands/run.ts")).runCommand,
  doctor: async () => (await import("./commands/doctor.ts")).doctorCommand,
  merge: async () => (await import("./commands/merge.ts")).mergeCommand,
  list: async () => (await import("./commands/list.ts")).listCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  "new-case": async () => (await import("./commands/new-case.ts")).newCaseCommand,
  show: async () => (await import("./commands/show.ts")).showCommand,
  compare: async () => (await import("./commands/compare.ts")).compareCommand,
  bless: async () => (await import("./commands/bless.ts")).blessCommand,
  waive: async () => (await import("./commands/waive.ts")).waiveCommand,
  demo: async () => (await import("./commands/demo.ts")).demoCommand,
};

/** Runs the command line; resolves to the exit code. */
export async function run(args: readonly string[], env: Environment, io: CliIo): Promise<number> {
  const context = contextOf(env, io);
  try {
    return await runCommand(args, context);
  } catch (thrown) {
    return explainFailure(thrown, context);
  }
}

async function runCommand([name, ...args]: readonly string[], context: CommandContext): Promise<number> {
  const isHelp = name !== undefined && ["--help", "-h", "help"].includes(name);
  // Commands do not know --help themselves.
  if (isHelp || args.includes("--help") || args.includes("-h")) {
    const { usage } = await import("./usage.ts");
    context.print(usage());
    return 0;
  }
  if (name === "--version" || name === "-v") {
    context.print(VERSION);
    return 0;
  }
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) throw new UserError(unknownCommand(name));
  const command = await load();
  return command(args, context);
}

function unknownCommand(name: string | undefined): string {
  const names = Object.keys(COMMANDS);
  const problem = name === undefined ? "Missing command" : `Unknown command "${name}"`;
  return `${problem}; the commands are ${names.slice(0, -1).join(", ")} and ${names.at(-1)}. See nessie --help.`;
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
