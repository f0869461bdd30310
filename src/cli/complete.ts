import { COMMANDS, commandNamed } from "./commands.ts";
import type { CommandDefinition } from "./definition.ts";
import type { Flag } from "./flag.ts";
import { flagsOf, HELP_FLAGS } from "./flags.ts";

/** A completion, with its meaning. */
type Candidate = readonly [string, string];

/** Instead of candidates: the shell offers files. */
const FILES = ":files";

/**
 * What the shell may offer for the last of these words, which follow the program's name: lines of a completion, a tab and
 * its meaning; or `:files`.
 */
export async function completionLines(given: readonly string[]): Promise<readonly string[]> {
  const words = joined(given);
  const word = words.at(-1) ?? "";
  const offered = await offeredFor(words.slice(0, -1), word);
  if (offered === FILES) return [FILES];
  return offered.filter(([name]) => name.startsWith(word)).map(([name, meaning]) => `${name}\t${meaning}`);
}

/** bash gives `--gate=strict` as three words. */
function joined(words: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (const word of words) {
    const last = result.at(-1) ?? "";
    const belongs = last.startsWith("--") && (word === "=" || last.endsWith("="));
    if (belongs) result[result.length - 1] = last + word;
    else result.push(word);
  }
  return result;
}

async function offeredFor(before: readonly string[], word: string): Promise<readonly Candidate[] | ":files"> {
  const [name, ...rest] = before;
  if (name === undefined) return topLevel();
  if (name === "help") return commandCandidates();
  const definition = commandNamed(name);
  if (definition === undefined) return [];
  const flags = await flagsOf(definition);
  const [assigned] = /^--[^=]+(?==)/.exec(word) ?? [];
  const open = assigned ?? openFlag(rest, flags, definition);
  const flag = flags.find((one) => `--${one.name}` === open);
  if (flag !== undefined && (assigned !== undefined || !word.startsWith("-")))
    return valuesOf(flag, assigned === undefined ? "" : `${assigned}=`);
  if (word.startsWith("-")) return flagCandidates(flags);
  const { choices } = definition.arguments ?? { choices: [] };
  return choices === undefined ? FILES : choices.map((choice) => [choice, ""] as const);
}

/** The flag whose value comes next. */
function openFlag(
  before: readonly string[],
  flags: readonly Flag[],
  definition: CommandDefinition,
): string | undefined {
  const last = before.at(-1);
  const index = before.findLastIndex((word) => word.startsWith("-"));
  const flag = flags.find(({ name }) => `--${name}` === before[index]);
  if (flag === undefined || flag.kind === "switch") return undefined;
  const variadic = flag.kind === "list" && definition.arguments === undefined;
  return variadic || last === `--${flag.name}` ? `--${flag.name}` : undefined;
}

/** What can stand without its value is no file. */
function valuesOf({ choices, optional }: Flag, prefix: string): readonly Candidate[] | ":files" {
  if (optional === true) return [];
  return choices.length === 0 ? FILES : choices.map((choice) => [`${prefix}${choice}`, ""] as const);
}

function commandCandidates(): readonly Candidate[] {
  return COMMANDS.map(({ name, summary }) => [name, summary] as const);
}

function topLevel(): readonly Candidate[] {
  return [
    ...commandCandidates(),
    ["help", "Explain a command"],
    ["--help", "Explain the commands"],
    ["--version", "Print the version"],
  ];
}

function flagCandidates(flags: readonly Flag[]): readonly Candidate[] {
  return [
    ...flags.map(({ name, description }) => [`--${name}`, description] as const),
    ...HELP_FLAGS.map((name) => [`--${name}`, "Explain the command"] as const),
  ];
}
