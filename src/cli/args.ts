import { parseArgs } from "node:util";
import * as z from "zod";
import { FLAGS, inputNamed } from "../config/input-names.ts";
import { messageOf, UserError } from "../errors.ts";

/** Flags that choose suites. */
export const SUITE_FLAGS = {
  suite: { type: "string" },
  cases: { type: "string" },
  config: { type: "string" },
  suites: { type: "string" },
} as const;

/** A flag for each setting of the gate. */
export const GATE_FLAGS = Object.fromEntries(
  FLAGS.map((name) => [name, { type: "string" as const, multiple: inputNamed(name).list !== undefined }]),
);

/** Flags of the commands that write a page. */
export const PAGE_FLAGS = { open: { type: "boolean" }, page: { type: "string" } } as const;

/** Flags that may be given without a value. */
const SWITCHES = new Set(
  FLAGS.filter((name) => ["true", "false"].includes(inputNamed(name).default ?? "")).map(
    (name) => `--${name}`,
  ),
);

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** A repeated flag gives one line per use. */
const valueSchema = z.union([
  z.string(),
  z.boolean(),
  z.array(z.string()).transform((lines) => lines.join("\n")),
]);

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

/** Parses flags. Throws a UserError for an unknown one, or one without its value. */
export function parse(
  args: readonly string[],
  options: Options,
  allowPositionals = false,
): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: args.map(switchedOn),
      options,
      allowPositionals,
      strict: true,
    });
    return { values: z.record(z.string(), valueSchema).parse(values), positionals };
  } catch (thrown) {
    throw new UserError(
      `${messageOf(thrown).replace(/\.? To specify a positional.*$/s, "")}. See nessie --help.`,
      { cause: thrown },
    );
  }
}

/** `--fail-fast` without a value is `--fail-fast=true`. */
function switchedOn(arg: string, index: number, args: readonly string[]): string {
  return SWITCHES.has(arg) && (args[index + 1] ?? "-").startsWith("-") ? `${arg}=true` : arg;
}

/** The text of a flag; undefined if it was not given. */
export function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
