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
import { VERIFY } from "./definitions/verify.ts";
import { WAIVE } from "./definitions/waive.ts";

/** Every command, in the order of `nessie --help`. */
export const COMMANDS: readonly CommandDefinition[] = [
  INIT,
  RUN,
  DOCTOR,
  MERGE,
  DEMO,
  SHOW,
  COMPARE,
  BLESS,
  WAIVE,
  VERIFY,
  LIST,
  CHECK,
  NEW_CASE,
  COMPLETION,
];

export const COMMAND_NAMES = COMMANDS.map(({ name }) => name);

export function commandNamed(wanted: string): CommandDefinition | undefined {
  return COMMANDS.find(({ name }) => name === wanted);
}
