import { UserError } from "../errors.ts";
import { terminalLine } from "../report/escape.ts";
import { plural } from "../report/figures.ts";
import { checkBundledCounts, checkSuites, type Problem } from "../suite/check.ts";
import { loadSuites } from "../suite/load.ts";
import { suiteFiles } from "../surroundings.ts";

/** `nessie check`: whether suites keep format and rules; resolves to 0 or 1. */
export async function checkCommand(sources: readonly string[]): Promise<number> {
  const counts: number[] = [];
  for (const source of sources.length > 0 ? sources : ["bundled"]) {
    const { summary, problems } = await checkSource(source);
    for (const problem of problems) console.log(terminalLine(problem, 1_000));
    console.log(`${source}: ${[...summary, plural(problems.length, "problem")].join(", ")}`);
    counts.push(problems.length);
  }
  return counts.every((number) => number === 0) ? 0 : 1;
}

interface Checked {
  readonly summary: readonly string[];
  readonly problems: readonly string[];
}

async function checkSource(source: string): Promise<Checked> {
  try {
    const loaded = await loadSuites(source, suiteFiles());
    const problems = [...checkSuites(loaded), ...(source === "bundled" ? checkBundledCounts(loaded) : [])];
    const cases = loaded.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
    return { summary: [plural(cases, "case")], problems: problems.map(inWords) };
  } catch (thrown) {
    if (thrown instanceof UserError) return { summary: [], problems: thrown.problems };
    throw thrown;
  }
}

function inWords({ suite, testCase, prompt, rule, message }: Problem): string {
  const place = [suite, testCase, prompt].filter((part) => part !== undefined).join("/");
  return `${place}: ${message} [${rule}]`;
}
