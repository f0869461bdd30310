import { blessCommand } from "./commands/bless.ts";
import { checkCommand } from "./commands/check.ts";
import { compareCommand } from "./commands/compare.ts";
import { completionCommand } from "./commands/completion.ts";
import { demoCommand } from "./commands/demo.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { initCommand } from "./commands/init.ts";
import { listCommand } from "./commands/list.ts";
import { mergeCommand } from "./commands/merge.ts";
import { newCaseCommand } from "./commands/new-case.ts";
import { runCommand } from "./commands/run.ts";
import { showCommand } from "./commands/show.ts";
import { verifyCommand } from "./commands/verify.ts";
import { waiveCommand } from "./commands/waive.ts";
import type { Implementation } from "./context.ts";

/** What each command does, by its name. Loaded only when a command is called, since it brings the whole gate. */
export const IMPLEMENTATIONS: Readonly<Record<string, Implementation>> = {
  init: initCommand,
  run: runCommand,
  doctor: doctorCommand,
  merge: mergeCommand,
  demo: demoCommand,
  show: showCommand,
  compare: compareCommand,
  bless: blessCommand,
  waive: waiveCommand,
  verify: verifyCommand,
  list: listCommand,
  check: checkCommand,
  "new-case": newCaseCommand,
  completion: completionCommand,
};
