import { UserError } from "../../errors.ts";
import type { CommandContext, Invocation } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { runAndPrint } from "../gate.ts";
import { askedPart } from "../part.ts";
import { settingsOf } from "../settings.ts";
import { dryRun } from "./dry-run.ts";

/** `nessie run`: runs the gate, from the start or from the journal of an interrupted run; resolves to its exit code. */
export async function runCommand({ values }: Invocation, context: CommandContext): Promise<number> {
  const asked = askedPart(values);
  if (values["dry-run"] === true) return dryRun(await settingsOf(values, context, "plans"), context, asked);
  const inputs = await settingsOf(values, context, "sends");
  const { resume, restart } = values;
  if (resume === true && restart === true)
    throw new UserError(
      "--resume continues the earlier run and --restart starts over; give only one of them.",
    );
  const unfinished = restart === true ? "aside" : "refuse";
  return EXIT_CODES[await runAndPrint(inputs, context, { resume: resume === true, unfinished, asked })];
}
