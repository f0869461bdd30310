import picomatch from "picomatch/posix.js";
import { UserError } from "../errors.ts";
import { type Dialect, problemOfSigns, withoutBraces } from "./pattern-problems.ts";

export interface PatternOptions {
  readonly dialect: Dialect;
  /** Whether `*` also matches names that begin with a dot. */
  readonly dot: boolean;
}

export type Matches = (path: string) => boolean;

/** Throws a UserError for a pattern whose wildcards cannot be read. */
export function matcherOf(pattern: string, { dialect, dot }: PatternOptions): Matches {
  const problem = problemOfSigns(pattern, dialect);
  if (problem !== undefined) throw new UserError(`The pattern ${JSON.stringify(pattern)} ${problem}.`);
  const expressions = alternativesOf(pattern, dialect).map((alternative) =>
    picomatch.makeRe(alternative, {
      dot,
      nonegate: true,
      nobrace: true,
      literalBrackets: false,
      fastpaths: false,
      // An invalid regular expression throws instead of matching nothing.
      debug: true,
      flags: "su",
    }),
  );
  return (path) => expressions.some((expression) => expression.test(path));
}

/** The patterns for picomatch, which reads neither `**` within a name nor GitHub's `?` and `+` as intended. */
function alternativesOf(pattern: string, dialect: Dialect): string[] {
  const plain = withoutBraces(pattern).map((glob) => glob.replace(/^(?:\.\/+)+/, ""));
  const written = plain.flatMap((glob) => combined(unitsOf(glob, dialect)));
  const spread = written.flatMap((glob) => combined(glob.split(/(?<=\/)|(?=\/)/).flatMap(spreadName)));
  const names = spread.map((glob) => glob.split("/"));
  return names.filter(isPath).map(joined);
}

/** Only an absolute path has an empty name, before its first slash. */
function isPath(names: readonly string[]): boolean {
  return names.every((name, index) =>
    name === "" ? index === 0 && names.length > 1 : name !== "." && name !== "..",
  );
}

/** Every combination of one choice from each list. */
function combined(choices: readonly (readonly string[])[]): string[] {
  return choices.reduce<string[]>(
    (all, some) => all.flatMap((prefix) => some.map((choice) => prefix + choice)),
    [""],
  );
}

const UNITS = {
  github: /\*+|(?:\[[^\]]*\]|[^*])[?+]?/gsu,
  shell: /\*+|\[[^\]]*\]|[^*]/gsu,
} as const satisfies Record<Dialect, RegExp>;

/** The parts of a pattern without braces, each with its spellings for picomatch. */
function unitsOf(pattern: string, dialect: Dialect): string[][] {
  return (pattern.match(UNITS[dialect]) ?? []).map((unit) => {
    if (unit.startsWith("*")) return [unit.slice(0, 2)];
    if (dialect === "shell") return [unit === "?" ? unit : literal(unit)];
    if (unit.length > 1 && unit.endsWith("?")) return [literal(unit.slice(0, -1)), ""];
    if (unit.length > 1 && unit.endsWith("+")) return [`+(${literal(unit.slice(0, -1))})`];
    return [literal(unit)];
  });
}

/** A class or a character, escaped for picomatch. */
function literal(unit: string): string {
  if (unit.length > 1 && unit.startsWith("[")) return unit;
  return unit.replace(
    /[^\w/.\-\u0080-\u{10ffff}]/u,
    (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

/** `**` next to other characters of a name matches within the name, or across folders. */
function spreadName(name: string): string[][] {
  if (name === "**" || !name.includes("**")) return [[name]];
  return name.split(/(\*\*)/).map((part) => (part === "**" ? ["*", "*/**/*"] : [part]));
}

function joined(names: readonly string[]): string {
  const once = names.filter((name, index) => name !== "**" || names[index - 1] !== "**");
  // `a/**` does not match `a` itself.
  return [...once, ...(once.at(-1) === "**" ? ["*"] : [])].join("/");
}
