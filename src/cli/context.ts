import type { Environment } from "../endpoint/proxy.ts";
import { terminalLine, withEscapes } from "../report/render/escape.ts";
import type { CliIo, Output } from "./io.ts";

/** What every command gets. */
export interface CommandContext extends CliIo {
  readonly env: Environment;
  /** The summary is wanted as JSON. */
  readonly json: boolean;
  /** No progress and no tables. */
  readonly quiet: boolean;
  /** Prints a line for people: to stdout, or to stderr if stdout is for JSON; nothing if quiet. */
  readonly print: (text?: string) => void;
  /** Prints a line of the result to stdout, always. */
  readonly result: (text: string) => void;
  /** Prints a line to stderr, with the program's name in front. */
  readonly warn: (text: string) => void;
}

/** The flags of a call by their names; a list has an item per line. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The text of a flag; undefined if it was not given. */
export function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What the user gave a command. */
export interface Invocation {
  readonly values: Values;
  readonly positionals: readonly string[];
}

/** A command: what was given in, exit code out. */
export type Implementation = (call: Invocation, context: CommandContext) => Promise<number>;

/** The context of a call; `values` say how much is printed, and where. */
export function contextOf(env: Environment, io: CliIo, values: Values = {}): CommandContext {
  const [json, quiet] = [values.json === true, values.quiet === true];
  const stdout = json ? io.stderr : io.stdout;
  const to = (output: Output, text: string): void => void output.write(text);
  return {
    ...io,
    stdout,
    env,
    json,
    quiet,
    print: (text = "") => (quiet ? undefined : to(stdout, `${text}\n`)),
    // JSON goes to terminals as well.
    result: (text) => to(io.stdout, `${json ? withEscapes(text) : text}\n`),
    // Paths, names and files are quoted in it.
    warn: (text) => to(io.stderr, `nessie: ${terminalLine(text, 4_000)}\n`),
  };
}
