import { type Matches, matcherOf, type Reading } from "./pattern.ts";
import { type Dialect, withoutBraces } from "./pattern-problems.ts";

/**
 * Whether a path, as `policies/own/a.json`, is one that a pattern of the shell means; as in a shell, that which is written
 * the same is one too. Throws a UserError for a pattern that cannot be read: a wrong «no» would be silent.
 */
export function matchesGlob(glob: string, path: string): boolean {
  return globMatcher(glob)(path);
}

/** The same, for many paths. */
export function globMatcher(glob: string): Matches {
  const matches = matcherOf(glob, { dialect: "shell", dot: true });
  return (path) => path === glob || matches(path);
}

/** The folder in which everything lies that a glob can mean: `policies` for `policies/*.json`, empty for the root. */
export function folderOfGlob(glob: string): string {
  const names = glob.split("/");
  const first = names.findIndex((name) => !isPlain(name));
  return names.slice(0, first === -1 ? names.length - 1 : first).join("/");
}

const SIGNS = { github: /[*?+{[]/, shell: /[*?{[]/ } as const satisfies Record<Dialect, RegExp>;

/** Whether a glob is a plain path. */
export function isPlain(glob: string, dialect: Dialect = "shell"): boolean {
  return !SIGNS[dialect].test(glob);
}

/** One pattern of a list. */
export interface Rule {
  /** As given. */
  readonly given: string;
  /** Whether it takes paths in, or, with `!` before it, takes them out. */
  readonly takes: "in" | "out";
  readonly matches: Matches;
}

/** The patterns of a list, in its order. A plain path means all that lies below it as well, and `./` everything. */
export function rulesOf(globs: readonly string[], reading: Reading): Rule[] {
  return globs.map((given) => {
    const takes = given.startsWith("!") ? "out" : "in";
    const written = given.replace(/^!/, "");
    return { given, takes, matches: ruleMatcher(written, takes, reading) };
  });
}

function ruleMatcher(written: string, takes: Rule["takes"], reading: Reading): Matches {
  const glob = plainPath(written);
  if (glob === "") return () => true;
  const below = matcherOf(`${glob}/**`, reading);
  if (isPlain(glob, reading.dialect)) {
    const itself = matcherOf(glob, reading);
    return (path) => itself(path) || below(path);
  }
  const matches = written.endsWith("/") ? below : matcherOf(glob, reading);
  if (takes === "out") return matches;
  // What is written the same is meant in any case, and a file that is taken in by mistake does no harm.
  return (path) => path === glob || path.startsWith(`${glob}/`) || matches(path);
}

/**
 * Of several globs the last one that means a path decides; one that begins with `!` takes out what those before it took
 * in, as in the path filters of workflows.
 */
export function selector(globs: readonly string[], reading: Reading): Matches {
  return ruledBy(rulesOf(globs, reading));
}

export function ruledBy(rules: readonly Rule[]): Matches {
  return (path) => rules.findLast(({ matches }) => matches(path))?.takes === "in";
}

/**
 * Whether a glob can mean something below a path. `through`: what of the glob's names may stand for one of the path's;
 * `names` only plain ones.
 */
export function reachesBelow(
  glob: string,
  path: string,
  through: "names" | "signs",
  reading: Reading,
): boolean {
  const names = path.split("/");
  return withoutBraces(plainPath(glob)).some((one) => {
    const wanted = one.split("/");
    for (const [place, name] of names.entries()) {
      const want = wanted[place];
      if (want === undefined) return false;
      if (want === name) continue;
      if (through === "names" || isPlain(want, reading.dialect)) return false;
      if (want.includes("**")) return true;
      if (!matcherOf(want, reading)(name)) return false;
    }
    return wanted.length > names.length;
  });
}

/** A path without `./` before it and `/` behind it; empty for the root. */
export function plainPath(path: string): string {
  const plain = path.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
  return plain === "." ? "" : plain;
}
