import { VERSION } from "../version.ts";
import { COMMANDS } from "./commands.ts";
import { COMMAND_GROUPS, type CommandDefinition } from "./definition.ts";
import type { Flag } from "./flag.ts";
import { columns, wrapped } from "./layout.ts";

/** The text of `nessie --help`; it fits on one screen. */
export function overview(width: number): string {
  const rows = COMMANDS.map(({ name, summary }) => [name, summary] as const);
  const lines = columns(rows, width);
  const groups = COMMAND_GROUPS.flatMap((group) => [
    group,
    ...lines.filter((_, index) => COMMANDS[index]?.group === group),
  ]);
  return [
    wrapped(`nessie ${VERSION}: no language model goes into production unsafe`, width),
    wrapped("Usage: nessie COMMAND [flags]; nessie COMMAND --help: its flags and examples", width),
    "",
    ...groups,
    "",
    wrapped("Every flag: nessie run --help-all; keys: NESSIE_API_KEY or OPENAI_API_KEY", width),
  ].join("\n");
}

export interface HelpOptions {
  /** Every flag, in groups; otherwise the common ones. */
  readonly all: boolean;
  readonly width: number;
}

/** The text of `nessie COMMAND --help`. */
export function commandHelp(
  definition: CommandDefinition,
  flags: readonly Flag[],
  { all, width }: HelpOptions,
): string {
  const { about, examples, exitCodes } = definition;
  const usage = `Usage: nessie ${[definition.name, definition.arguments?.usage, flags.length > 0 && "[flags]"].filter(Boolean).join(" ")}`;
  return [
    wrapped(usage, width),
    wrapped(about, width),
    "",
    ...(all ? allFlags(flags, width) : commonFlags(definition, flags, width)),
    "Examples",
    ...examples.map((example) => `  ${continued(example, width - 2)}`),
    ...(exitCodes === undefined ? [] : [wrapped(`Exit codes: ${exitCodes}`, width)]),
  ].join("\n");
}

function commonFlags({ name }: CommandDefinition, flags: readonly Flag[], width: number): string[] {
  const shown = flags.filter(({ rare }) => !rare);
  const rest = flags.length - shown.length;
  return [
    ...(shown.length > 0 ? ["Flags", ...rows(shown, width, "short")] : []),
    ...(rest > 0 ? [wrapped(`  and ${rest} more: nessie ${name} --help-all`, width)] : []),
    ...(flags.length > 0 ? [""] : []),
  ];
}

function allFlags(flags: readonly Flag[], width: number): string[] {
  const titles = [...new Set(flags.map(({ group }) => group))];
  return [
    ...titles.flatMap((title) => [
      title ?? "Flags",
      ...rows(
        flags.filter(({ group }) => group === title),
        width,
        "whole",
      ),
      "",
    ]),
    wrapped("A list takes several values, or commas between them, and may be given repeatedly.", width),
    "",
  ];
}

function rows(flags: readonly Flag[], width: number, length: "short" | "whole"): string[] {
  return columns(
    flags.map((flag) => [
      [`--${flag.name}`, ...shownValue(flag)].join(" "),
      meaning(length === "short" ? shortDescription(flag) : flag.description, flag),
    ]),
    width,
  );
}

function shownValue({ value, optional }: Flag): string[] {
  if (value === undefined) return [];
  return [optional === true ? `[${value}]` : value];
}

function meaning(description: string, { kind, choices, default: value }: Flag): string {
  const isNamed = kind === "boolean" || choices.every((choice) => description.includes(choice));
  return [
    description,
    ...(isNamed ? [] : [`(${choices.join(", ")})`]),
    ...(value === undefined ? [] : [`[${value}]`]),
  ].join(" ");
}

/** Only the beginning of a setting's, where it says most. */
function shortDescription({ description, group }: Flag): string {
  if (group === undefined) return description;
  const [first = description] = description.split(/(?<=[.;]) | \(/);
  return first.replace(/[.;]$/, "");
}

/** A command over several lines if need be, as a shell reads it. */
function continued(command: string, width: number): string {
  const fits = command.length <= width;
  return wrapped(command, fits ? width : width - 4).replaceAll("\n", " \\\n    ");
}
