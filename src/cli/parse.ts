import { Command, Option } from "commander";
import { UserError } from "../errors.ts";
import type { Invocation, Values } from "./context.ts";
import type { CommandDefinition } from "./definition.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Flag } from "./flag.ts";
import { HELP_FLAGS } from "./flags.ts";

/** Reads what was given to a command. Throws a UserError with every problem of it. */
export async function parseCall(
  definition: CommandDefinition,
  flags: readonly Flag[],
  args: readonly string[],
): Promise<Invocation> {
  const command = parserOf(definition, flags);
  const words = definition.arguments === undefined ? args : args.map(switchedOn(flags));
  const { operands, unknown } = command.parseOptions([...words]);
  const given = command.options.flatMap((option) => {
    const value: unknown = command.getOptionValue(option.attributeName());
    return value === undefined ? [] : [[option.name(), value] as const];
  });
  const values: Values = Object.fromEntries(given.map(([name, value]) => [name, textOf(value)]));
  if (isHelp(values)) return { values, positionals: [] };
  const problems = [
    ...(await problemsOf(unknown, definition, flags)),
    ...flags.flatMap((flag) => problemOfValue(flag, values[flag.name]) ?? []),
    // What follows an unknown option may be its value.
    ...(unknown.length > 0 ? [] : (problemOfArguments(definition, operands) ?? [])),
  ];
  if (problems.length > 0) throw new UserError([...problems, `See nessie ${definition.name} --help.`]);
  return { values, positionals: operands };
}

/** Whether help is wanted instead. */
export function isHelp(values: Values): boolean {
  return HELP_FLAGS.some((name) => values[name] === true);
}

function parserOf({ name, arguments: takesArguments }: CommandDefinition, flags: readonly Flag[]): Command {
  const command = new Command(name).exitOverride().helpOption(false);
  command.option("-h, --help").option("--help-all");
  for (const flag of flags) command.addOption(optionOf(flag, takesArguments === undefined));
  return command;
}

/** Values are optional for commander, so that a missing one is found here, with the other problems. */
function optionOf({ name, kind }: Flag, variadic: boolean): Option {
  switch (kind) {
    case "switch":
      return new Option(`--${name}`);
    case "boolean":
      return new Option(`--${name} [value]`).preset("true");
    case "text":
      return new Option(`--${name} [value]`);
    case "list":
      // Where a command takes arguments, a list must not swallow them.
      return variadic
        ? new Option(`--${name} [values...]`)
        : new Option(`--${name} [value]`).argParser((value, before: readonly string[] = []) => [
            ...before,
            value,
          ]);
  }
}

/** Before an argument, a flag that is true or false is one without a value. */
function switchedOn(flags: readonly Flag[]) {
  const names = new Set(flags.filter(({ kind }) => kind === "boolean").map(({ name }) => `--${name}`));
  return (word: string, index: number, words: readonly string[]): string =>
    names.has(word) && !["true", "false"].includes(words[index + 1] ?? "") ? `${word}=true` : word;
}

function textOf(value: unknown): string | boolean {
  if (Array.isArray(value)) return value.join("\n");
  return value === true ? true : String(value);
}

function problemOfValue(
  { name, kind, choices, group, optional }: Flag,
  value: string | boolean | undefined,
): string[] {
  if (kind === "switch" || value === undefined) return [];
  if (value === true && optional === true) return [];
  if (value === true) return [`--${name} needs a value.`];
  // The settings' own schemas check them.
  if (group !== undefined || kind === "list" || choices.length === 0 || choices.includes(String(value)))
    return [];
  return [
    `--${name} must be one of ${choices.join(", ")}, but is "${value}"${didYouMean(String(value), choices)}`,
  ];
}

function problemOfArguments(
  { name, arguments: takes }: CommandDefinition,
  given: readonly string[],
): string[] {
  const { least, most, takes: what } = takes ?? { least: 0, most: 0, takes: "no arguments" };
  if (given.length >= least && given.length <= most) return [];
  const [first] = given.slice(most);
  const counted = `${given.length} ${given.length === 1 ? "was" : "were"}`;
  const shown = most === 0 ? `${JSON.stringify(first)} was` : counted;
  return [`${name} takes ${what}${given.length === 0 ? "" : `, but ${shown} given`}.`];
}

/** Loaded only if there is one, since the table of settings takes a while. */
async function problemsOf(
  unknown: readonly string[],
  { name }: CommandDefinition,
  flags: readonly Flag[],
): Promise<readonly string[]> {
  if (unknown.length === 0) return [];
  const { problemsOfUnknown } = await import("./unknown-options.ts");
  return problemsOfUnknown(unknown, name, flags);
}
