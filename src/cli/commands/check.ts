import type { Inputs } from "../../config/inputs.ts";
import { UserError } from "../../errors.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { plural } from "../../report/render/numbers.ts";
import { suitesOf } from "../../run/plan-run.ts";
import { checkBundledCounts, checkSuites, problemText } from "../../suite/lint.ts";
import type { CommandContext, Invocation, Values } from "../context.ts";
import { settingsOf } from "../settings.ts";
import { filesOf } from "../terminal.ts";

/** `nessie check`: whether suites follow format and rules; resolves to 0 or 1. */
export async function checkCommand(call: Invocation, context: CommandContext): Promise<number> {
  const { print } = context;
  const sources: { readonly source: string; readonly problems: readonly string[] }[] = [];
  for (const values of sourcesOf(call)) {
    const inputs = await settingsOf(values, context, "reads");
    const source = inputs.suite.source === "none" ? inputs.cases.join(", ") : inputs.suite.source;
    const { summary, problems, notices } = await checkSource(inputs, context);
    for (const notice of notices) print(`Note: ${terminalLine(notice, 1_000)}`);
    for (const problem of problems) print(terminalLine(problem, 1_000));
    print(`${terminalLine(source, 1_000)}: ${[...summary, plural(problems.length, "problem")].join(", ")}`);
    sources.push({ source, problems });
  }
  if (context.json) context.result(JSON.stringify({ sources }, undefined, 2));
  return sources.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

const NO_SUITE =
  "is not a suite, which is .json or .jsonl; nessie run --dry-run checks the config file and its waivers.";

/** Flags for each source: every named file is checked separately. Without any, what the config file names is checked. */
function sourcesOf({ values, positionals }: Invocation): Values[] {
  const { suite, cases } = values;
  const named = [...(suite === undefined ? [] : [String(suite)]), ...positionals];
  const settings = named.filter((name) => /\.ya?ml$/i.test(name));
  if (settings.length > 0) throw new UserError(settings.map((name) => `${name} ${NO_SUITE}`));
  const sources = [
    ...named.map((source) => ({ suite: source, config: "none" })),
    ...(cases === undefined ? [] : [{ suite: "none", cases, config: "none" }]),
  ];
  return sources.length > 0 ? sources : [values];
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
      ...(inputs.suite.source === "bundled" ? checkBundledCounts(loaded) : []),
    ];
    const cases = loaded.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
    return { summary: [plural(cases, "case")], problems: problems.map(problemText), notices };
  } catch (thrown) {
    if (thrown instanceof UserError) return { summary: [], problems: thrown.problems, notices: [] };
    throw thrown;
  }
}
