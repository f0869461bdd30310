import { terminalLine } from "../../report/render/escape.ts";
import { plural } from "../../report/render/numbers.ts";
import { suitesOf } from "../../run/plan-run.ts";
import { parse, SUITE_FLAGS } from "../args.ts";
import { type CommandContext, filesOf } from "../context.ts";
import { settingsOf } from "../settings.ts";

/** `nessie list`: the suites with their test cases. */
export async function listCommand(args: readonly string[], context: CommandContext): Promise<number> {
  const { print } = context;
  const { values } = parse(args, SUITE_FLAGS);
  const inputs = await settingsOf(values, context, "reads");
  const { loaded, notices } = await suitesOf(inputs, filesOf(context));
  for (const suite of loaded.suites) {
    const prompts = suite.cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
    print(`${suite.suite}  ${plural(suite.cases.length, "case")}, ${plural(prompts, "prompt")}`);
    for (const testCase of suite.cases) {
      print(
        `  ${testCase.id.padEnd(30)} ${testCase.title} (${testCase.prompts.map(({ id }) => id).join(", ")})`,
      );
    }
  }
  const cases = loaded.suites.flatMap((suite) => suite.cases);
  const prompts = cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
  print(
    `${plural(loaded.suites.length, "suite")}, ${plural(cases.length, "case")}, ${plural(prompts, "prompt")}`,
  );
  for (const notice of notices) print(`Note: ${terminalLine(notice, 1_000)}`);
  return 0;
}
