import type { Inputs } from "../../config/inputs.ts";
import { UserError } from "../../errors.ts";
import { filesHere } from "../../platform/node.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { plural } from "../../report/render/numbers.ts";
import { suitesOf } from "../../run/plan-run.ts";
import { checkBundledCounts, checkSuites, problemInWords } from "../../suite/lint.ts";

/** `nessie check`: whether the suite of each of these settings keeps format and rules; resolves to 0 or 1. */
export async function checkCommand(all: readonly Inputs[]): Promise<number> {
  const counts: number[] = [];
  for (const inputs of all) {
    const source = inputs.suite === "none" ? inputs.cases.join(", ") : inputs.suite;
    const { summary, problems, notices } = await checkSource(inputs);
    for (const notice of notices) console.log(`Note: ${terminalLine(notice, 1_000)}`);
    for (const problem of problems) console.log(terminalLine(problem, 1_000));
    console.log(`${source}: ${[...summary, plural(problems.length, "problem")].join(", ")}`);
    counts.push(problems.length);
  }
  return counts.every((number) => number === 0) ? 0 : 1;
}

interface Checked {
  readonly summary: readonly string[];
  readonly problems: readonly string[];
  readonly notices: readonly string[];
}

async function checkSource(inputs: Inputs): Promise<Checked> {
  try {
    const { loaded, notices } = await suitesOf(inputs, filesHere());
    const problems = [
      ...checkSuites(loaded),
      ...(inputs.suite === "bundled" ? checkBundledCounts(loaded) : []),
    ];
    const cases = loaded.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
    return { summary: [plural(cases, "case")], problems: problems.map(problemInWords), notices };
  } catch (thrown) {
    if (thrown instanceof UserError) return { summary: [], problems: thrown.problems, notices: [] };
    throw thrown;
  }
}
