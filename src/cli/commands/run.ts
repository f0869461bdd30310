import { UserError } from "../../errors.ts";
import { LOOKS } from "../../gate/looks.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { againstOf, nothingToCompare } from "../against.ts";
import type { CommandContext, Invocation, Values } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { removeVerdictIn, runAndPrint } from "../gate.ts";
import { type AskedPart, askedPart } from "../part.ts";
import { settingsOf } from "../settings.ts";
import { dryRun } from "./dry-run.ts";

/** `nessie run`: runs the gate, from the start or from the journal of an interrupted run; resolves to its exit code. */
export async function runCommand({ values }: Invocation, context: CommandContext): Promise<number> {
  const asked = askedPart(values);
  if (values["dry-run"] === true) return dryRunAgainst({ values, asked }, context);
  // The report of a whole run stays while a part is asked.
  if (asked === undefined) removeVerdictIn(values, context);
  const inputs = await settingsOf(values, context, "sends");
  const { resume, restart } = values;
  if (resume === true && restart === true)
    throw new UserError(
      "--resume continues the earlier run and --restart starts over; give only one of them.",
    );
  const against = await againstOf(values, inputs, { context, use: "sends" });
  const warning = nothingToCompare(inputs, against);
  if (warning !== undefined) context.warn(warning);
  const { base } = against;
  const unfinished = restart === true ? "aside" : "refuse";
  const options = { resume: resume === true, unfinished, asked, over: { base } } as const;
  return EXIT_CODES[await runAndPrint(inputs, context, options)];
}

/** From the first look to the last: 4 to 24 pairs. */
const PAIR_REQUESTS = `${2 * (LOOKS.at(0)?.pairs ?? 0)} to ${2 * (LOOKS.at(-1)?.pairs ?? 0)} requests`;

/** What would be sent, and what it would be compared with. */
async function dryRunAgainst(
  { values, asked }: { readonly values: Values; readonly asked: AskedPart | undefined },
  context: CommandContext,
): Promise<number> {
  const inputs = await settingsOf(values, context, "plans");
  const { name } = await againstOf(values, inputs, { context, use: "plans" });
  const exitCode = await dryRun(inputs, context, asked);
  if (name !== undefined)
    context.print(
      `What leaks is instead asked again in pairs with ${terminalLine(name)}: ${PAIR_REQUESTS} for each prompt and condition.`,
    );
  return exitCode;
}
