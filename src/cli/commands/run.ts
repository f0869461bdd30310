import { UserError } from "../../errors.ts";
import { GATE_FLAGS, parse } from "../args.ts";
import type { CommandContext } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { runAndPrint } from "../gate.ts";
import { askedPart, PART_FLAGS } from "../part.ts";
import { settingsOf } from "../settings.ts";
import { dryRun } from "./dry-run.ts";

const OWN_FLAGS = {
  "dry-run": { type: "boolean" },
  resume: { type: "boolean" },
  restart: { type: "boolean" },
} as const;

/** `nessie run`: runs the gate, from the start or from the journal of an interrupted run; resolves to its exit code. */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = parse(args, { ...GATE_FLAGS, ...OWN_FLAGS, ...PART_FLAGS }, true);
  const asked = askedPart(values, positionals);
  if (values["dry-run"] === true) return dryRun(await settingsOf(values, context, "plans"), context, asked);
  const inputs = await settingsOf(values, context, "sends");
  const { resume, restart } = values;
  if (resume === true && restart === true)
    throw new UserError(
      "--resume continues the earlier run and --restart starts over; give only one of them.",
    );
  const unfinished = restart === true ? "aside" : "refuse";
  const options = { resume: resume === true, unfinished, asked } as const;
  return EXIT_CODES[await runAndPrint(inputs, context, options)];
}
