import { UserError } from "../../errors.ts";
import type { CommandContext, Invocation } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { runAndPrint } from "../gate.ts";
import { inputsOf, keylessInputsOf } from "../inputs.ts";
import { dryRun } from "./dry-run.ts";

/** `nessie run`: runs the gate, from the start or from the journal of an interrupted run; resolves to its exit code. */
export async function runCommand({ values }: Invocation, context: CommandContext): Promise<number> {
  if (values["dry-run"] === true) return dryRun(keylessInputsOf(values), context);
  const inputs = inputsOf(values, context.env);
  const { resume, restart } = values;
  if (resume === true && restart === true)
    throw new UserError(
      "--resume continues the earlier run and --restart starts over; give only one of them.",
    );
  const unfinished = restart === true ? "aside" : "refuse";
  return EXIT_CODES[await runAndPrint(inputs, context, { resume: resume === true, unfinished })];
}
