import type { Inputs } from "../../config/inputs.ts";
import { UserError } from "../../errors.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { plural } from "../../report/render/numbers.ts";
import { suitesOf } from "../../run/plan-run.ts";
import { checkBundledCounts, checkSuites, problemText } from "../../suite/lint.ts";
import { isRemote } from "../../suite/load.ts";
import type { CommandContext, Invocation } from "../context.ts";
import { keylessInputsOf } from "../inputs.ts";
import { filesOf } from "../terminal.ts";

/** `nessie check`: whether suites follow format and rules; resolves to 0 or 1. */
export async function checkCommand(call: Invocation, context: CommandContext): Promise<number> {
  const { print } = context;
  const sources: { readonly source: string; readonly problems: readonly string[] }[] = [];
  for (const inputs of sourcesOf(call)) {
    const source = inputs.suite === "none" ? inputs.cases.join(", ") : inputs.suite;
    const { summary, problems, notices } = await checkSource(inputs, context);
    for (const notice of notices) print(`Note: ${terminalLine(notice, 1_000)}`);
    for (const problem of problems) print(terminalLine(problem, 1_000));
    print(`${source}: ${[...summary, plural(problems.length, "problem")].join(", ")}`);
    sources.push({ source, problems });
  }
  if (context.json) context.result(JSON.stringify({ sources }, undefined, 2));
  return sources.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

/** Settings for each source: every named file is checked separately; the hash is that of the URLs among them. */
function sourcesOf({ values, positionals }: Invocation): Inputs[] {
  const { suite, cases, "suite-sha256": sha } = values;
  const named = [...(suite === undefined ? [] : [String(suite)]), ...positionals];
  const sources = [
    ...named.map((source) => ({ suite: source, ...(isRemote(source) && { "suite-sha256": sha }) })),
    ...(cases === undefined ? [] : [{ suite: "none", cases }]),
  ];
  const all = sources.length > 0 ? sources : [{}];
  return all.map((source) => keylessInputsOf({ ...source, model: "none" }));
}

interface Checked {
  readonly summary: readonly string[];
  readonly problems: readonly string[];
  readonly notices: readonly string[];
}

async function checkSource(inputs: Inputs, context: CommandContext): Promise<Checked> {
  try {
    const { loaded, notices } = await suitesOf(inputs, filesOf(context));
    const problems = [
      ...checkSuites(loaded),
      ...(inputs.suite === "bundled" ? checkBundledCounts(loaded) : []),
    ];
    const cases = loaded.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
    return { summary: [plural(cases, "case")], problems: problems.map(problemText), notices };
  } catch (thrown) {
    if (thrown instanceof UserError) return { summary: [], problems: thrown.problems, notices: [] };
    throw thrown;
  }
}
