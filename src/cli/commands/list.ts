import type { Inputs } from "../../config/inputs.ts";
import { parseList } from "../../config/parsers.ts";
import { UserError } from "../../errors.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { plural } from "../../report/render/numbers.ts";
import { suitesOf } from "../../run/plan-run.ts";
import type { LoadedSuites } from "../../suite/load.ts";
import type { TestCase } from "../../suite/schema.ts";
import { closest } from "../../suite/suggest.ts";
import { caseText } from "../case-text.ts";
import { type CommandContext, type Invocation, text, type Values } from "../context.ts";
import { terminalWidth } from "../layout.ts";
import { settingsOf } from "../settings.ts";
import { filesOf, tableStyle } from "../terminal.ts";

interface ListRequest {
  readonly inputs: Inputs;
  /** The cases to show as they are sent, as `suite/case`; empty to list all. */
  readonly shown: readonly string[];
}

interface NamedCase {
  readonly name: string;
  readonly suite: string;
  readonly testCase: TestCase;
}

/** `nessie list`: the suites with their test cases, or some of the cases as they are sent; resolves to 0. */
export async function listCommand({ values }: Invocation, context: CommandContext): Promise<number> {
  const { inputs, shown } = await requestOf(values, context);
  const { loaded, notices } = await suitesOf(inputs, filesOf(context));
  if (shown.length > 0) showCases(chosen(loaded, shown), { loaded, inputs, context });
  else listCases(loaded, context);
  for (const notice of notices) context.print(`Note: ${terminalLine(notice, 1_000)}`);
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

async function requestOf(values: Values, context: CommandContext): Promise<ListRequest> {
  if (values.seed !== undefined && values.show === undefined)
    throw new UserError("--seed is only for --show: the list is the same with every seed.");
  const shown = parseList(text(values.show) ?? "");
  if (values.show !== undefined && shown.length === 0)
    throw new UserError("--show must be a case as nessie list names it, such as rules/alarm-code.");
  return { inputs: await settingsOf(values, context, "reads"), shown };
}

function namedCases({ suites }: LoadedSuites): NamedCase[] {
  return suites.flatMap(({ suite, cases }) =>
    cases.map((testCase) => ({ name: `${suite}/${testCase.id}`, suite, testCase })),
  );
}

/** The cases with these names. Throws a UserError with every name that is unknown. */
function chosen(loaded: LoadedSuites, names: readonly string[]): NamedCase[] {
  const all = namedCases(loaded);
  const unknown = names.filter((name) => !all.some((one) => one.name === name));
  if (unknown.length > 0) throw new UserError(unknown.map((name) => unknownCase(name, all)));
  return names.flatMap((name) => all.filter((one) => one.name === name));
}

function unknownCase(name: string, all: readonly NamedCase[]): string {
  const known = all.map((one) => one.name);
  // Without its suite, the id may still be right.
  const meant = known.find((one) => one.endsWith(`/${name}`)) ?? closest(name, known);
  const hint = meant === undefined ? "nessie list names them all" : `did you mean ${meant}?`;
  return `--show: there is no case "${terminalLine(name, 100)}"; ${hint}${meant === undefined ? "." : ""}`;
}

interface Showing {
  readonly loaded: LoadedSuites;
  readonly inputs: Inputs;
  readonly context: CommandContext;
}

function showCases(cases: readonly NamedCase[], { loaded, inputs, context }: Showing): void {
  const { distraction } = loaded;
  const { seed, "system-prompt-file": promptFile } = inputs;
  const width = terminalWidth(context.stdout);
  const texts = cases.map(({ suite, testCase }) =>
    caseText({ suite, testCase, seed, distraction, promptFile, ...tableStyle(context), width }),
  );
  context.print(texts.join("\n\n"));
}

/** Longer names than this move their title out of its column. */
const WIDEST = 50;

function listCases(loaded: LoadedSuites, { print }: CommandContext): void {
  const all = namedCases(loaded);
  const longest = all.reduce((most, { name }) => Math.max(most, name.length), 0);
  const width = Math.min(WIDEST, longest);
  for (const suite of loaded.suites) {
    const members = all.filter((one) => one.suite === suite.suite);
    print(`${suite.suite}  ${sizes(members)}`);
    for (const { name, testCase } of members)
      print(`  ${name.padEnd(width)}  ${terminalLine(testCase.title)}`);
    print();
  }
  print(`To see a case as it is sent, add for example: --show ${all[0]?.name}`);
  print(`${plural(loaded.suites.length, "suite")}, ${sizes(all)}`);
}

function sizes(cases: readonly NamedCase[]): string {
  const prompts = cases.reduce((sum, { testCase }) => sum + testCase.prompts.length, 0);
  return `${plural(cases.length, "case")}, ${plural(prompts, "prompt")}`;
}
