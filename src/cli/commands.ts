import type { Implementation } from "./context.ts";
import type { CommandDefinition } from "./definition.ts";
import { BLESS } from "./definitions/bless.ts";
import { CHECK } from "./definitions/check.ts";
import { COMPARE } from "./definitions/compare.ts";
import { COMPLETION } from "./definitions/completion.ts";
import { DEMO } from "./definitions/demo.ts";
import { DOCTOR } from "./definitions/doctor.ts";
import { INIT } from "./definitions/init.ts";
import { LIST } from "./definitions/list.ts";
import { MERGE } from "./definitions/merge.ts";
import { NEW_CASE } from "./definitions/new-case.ts";
import { RUN } from "./definitions/run.ts";
import { SHOW } from "./definitions/show.ts";
import { WAIVE } from "./definitions/waive.ts";

export interface Command {
  readonly definition: CommandDefinition;
  /** Loaded only when it is called. */
  readonly load: () => Promise<Implementation>;
}

/** Every command, in the order of `nessie --help`. */
export const COMMANDS: readonly Command[] = [
  { definition: INIT, load: async () => (await import("./commands/init.ts")).initCommand },
  { definition: RUN, load: async () => (await import("./commands/run.ts")).runCommand },
  { definition: DOCTOR, load: async () => (await import("./commands/doctor.ts")).doctorCommand },
  { definition: MERGE, load: async () => (await import("./commands/merge.ts")).mergeCommand },
  { definition: DEMO, load: async () => (await import("./commands/demo.ts")).demoCommand },
  { definition: SHOW, load: async () => (await import("./commands/show.ts")).showCommand },
  { definition: COMPARE, load: async () => (await import("./commands/compare.ts")).compareCommand },
  { definition: BLESS, load: async () => (await import("./commands/bless.ts")).blessCommand },
  { definition: WAIVE, load: async () => (await import("./commands/waive.ts")).waiveCommand },
  { definition: LIST, load: async () => (await import("./commands/list.ts")).listCommand },
  { definition: CHECK, load: async () => (await import("./commands/check.ts")).checkCommand },
  { definition: NEW_CASE, load: async () => (await import("./commands/new-case.ts")).newCaseCommand },
  { definition: COMPLETION, load: async () => (await import("./commands/completion.ts")).completionCommand },
];

export const COMMAND_NAMES = COMMANDS.map(({ definition }) => definition.name);

export function commandNamed(name: string): Command | undefined {
  return COMMANDS.find(({ definition }) => definition.name === name);
}
