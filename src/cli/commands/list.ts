import { terminalLine } from "../../report/render/escape.ts";
import { plural } from "../../report/render/numbers.ts";
import { suitesOf } from "../../run/plan-run.ts";
import type { LoadedSuites } from "../../suite/load.ts";
import type { CommandContext, Invocation } from "../context.ts";
import { keylessInputsOf } from "../inputs.ts";
import { filesOf } from "../terminal.ts";

/** `nessie list`: the suites with their test cases. */
export async function listCommand({ values }: Invocation, context: CommandContext): Promise<number> {
  const { print } = context;
  const inputs = keylessInputsOf({ ...values, model: "none" });
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
  if (context.json) context.result(JSON.stringify(listing(loaded), undefined, 2));
  return 0;
}

function listing({ suites }: Pick<LoadedSuites, "suites">): unknown {
  return {
    suites: suites.map(({ suite, cases }) => ({
      suite,
      cases: cases.map(({ id, title, prompts }) => ({ id, title, prompts: prompts.map((one) => one.id) })),
    })),
  };
}
