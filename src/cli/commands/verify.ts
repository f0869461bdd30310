import type { Requirements } from "../../report/attestation-requirements.ts";
import { parseGhOutput } from "../../report/gh-attestations.ts";
import { cap, logLine } from "../../report/render/escape.ts";
import { verificationJson, verificationLines } from "../../report/render/verification.ts";
import { hangingLines } from "../../report/render/wrap-lines.ts";
import { type Verification, verifyAttestations } from "../../report/verify-attestation.ts";
import type { CommandContext, Invocation } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { type ReadInput, readInput } from "../read-input.ts";
import { requirementsOf } from "../requirements.ts";
import { tableStyle } from "../terminal.ts";

/** Characters. */
const LONGEST_LINE = 4_000;

/** `nessie verify`: whether attested results allow a release; resolves to 0 or 1. */
export async function verifyCommand(
  { values, positionals: [file = "-"] }: Invocation,
  context: CommandContext,
): Promise<number> {
  const wanted = await requirementsOf(values, context);
  const verification = judge(await readInput(file, context), wanted);
  const { width } = tableStyle(context);
  // Releases run in workflows, whose runner obeys commands in the log.
  const lines = verificationLines(verification).map((line) => cap(logLine(line), LONGEST_LINE));
  context.print(lines.flatMap((line) => hangingLines(line, width)).join("\n"));
  const code = verification.problems.length === 0 ? EXIT_CODES.passed : EXIT_CODES.failed;
  if (context.json) context.result(verificationJson(verification, code));
  return code;
}

function judge(input: ReadInput, wanted: Requirements): Verification {
  if ("problem" in input) return refused(input.problem);
  const output = parseGhOutput(input.text);
  return output.kind === "unusable"
    ? refused(output.problem)
    : verifyAttestations(output.attestations, wanted);
}

function refused(problem: string): Verification {
  return { problems: [problem], compared: [], notCompared: [] };
}
