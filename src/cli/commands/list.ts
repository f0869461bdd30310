import type { Inputs } from "../../config/inputs.ts";
import { filesHere } from "../../platform/node.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { plural } from "../../report/render/numbers.ts";
import { suitesOf } from "../../run/plan-run.ts";

/** `nessie list`: the suites with their test cases. */
export async function listCommand(inputs: Inputs): Promise<number> {
  const { loaded, notices } = await suitesOf(inputs, filesHere());
  for (const one of loaded.suites) {
    const prompts = one.cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
    console.log(`${one.suite}  ${plural(one.cases.length, "case")}, ${plural(prompts, "prompt")}`);
    for (const testCase of one.cases) {
      console.log(
        `  ${testCase.id.padEnd(30)} ${testCase.title} (${testCase.prompts.map(({ id }) => id).join(", ")})`,
      );
    }
  }
  const cases = loaded.suites.flatMap((one) => one.cases);
  const prompts = cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
  console.log(
    `${plural(loaded.suites.length, "suite")}, ${plural(cases.length, "case")}, ${plural(prompts, "prompt")}`,
  );
  for (const notice of notices) console.log(`Note: ${terminalLine(notice, 1_000)}`);
  return 0;
}
