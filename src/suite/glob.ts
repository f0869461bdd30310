import { type Matches, matcherOf, type PatternOptions } from "./pattern.ts";
import { type Dialect, withoutBraces } from "./pattern-problems.ts";

/**
 * Tells whether a path, such as `policies/own/a.json`, matches a shell pattern; as in a shell, a path that is written like
 * the pattern does too. Throws a UserError for an invalid pattern, since a wrong "no" would go unnoticed.
 */
export function globMatcher(glob: string): Matches {
  const matches = matcherOf(glob, { dialect: "shell", dot: true });
  return (path) => path === glob || matches(path);
}

/** The folder that contains everything a glob can match: `policies` for `policies/*.json`, empty for the root. */
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
export interface PathRule {
  /** As written by the user. */
  readonly given: string;
  /** Whether it includes paths or, with a leading `!`, excludes them. */
  readonly takes: "in" | "out";
  readonly matches: Matches;
}

/** The patterns of a list, in order. A plain path also matches everything below it, and `./` everything. */
export function pathRules(globs: readonly string[], options: PatternOptions): PathRule[] {
  return globs.map((given) => {
    const takes = given.startsWith("!") ? "out" : "in";
    const written = given.replace(/^!/, "");
    return { given, takes, matches: ruleMatcher(written, takes, options) };
  });
}

function ruleMatcher(written: string, takes: PathRule["takes"], options: PatternOptions): Matches {
  const glob = plainPath(written);
  if (glob === "") return () => true;
  const below = matcherOf(`${glob}/**`, options);
  if (isPlain(glob, options.dialect)) {
    const itself = matcherOf(glob, options);
    return (path) => itself(path) || below(path);
  }
  const matches = written.endsWith("/") ? below : matcherOf(glob, options);
  if (takes === "out") return matches;
  // A path written like the pattern always matches, and a file included by mistake does no harm.
  return (path) => path === glob || path.startsWith(`${glob}/`) || matches(path);
}

/**
 * The last glob that matches a path decides; one that begins with `!` excludes what earlier ones included, as in the path
 * filters of workflows.
 */
export function selector(globs: readonly string[], options: PatternOptions): Matches {
  return ruledBy(pathRules(globs, options));
}

export function ruledBy(rules: readonly PathRule[]): Matches {
  return (path) => rules.findLast(({ matches }) => matches(path))?.takes === "in";
}

/**
 * Whether a glob can match something below a path. `through`: whether only plain names of the glob
 * may match those of the path (`names`), or wildcards too (`signs`).
 */
export function reachesBelow(
  glob: string,
  path: string,
  through: "names" | "signs",
  options: PatternOptions,
): boolean {
  const names = path.split("/");
  return withoutBraces(plainPath(glob)).some((expanded) => {
    const wanted = expanded.split("/");
    for (const [index, name] of names.entries()) {
      const want = wanted[index];
      if (want === undefined) return false;
      if (want === name) continue;
      if (through === "names" || isPlain(want, options.dialect)) return false;
      if (want.includes("**")) return true;
      if (!matcherOf(want, options)(name)) return false;
    }
    return wanted.length > names.length;
  });
}

/** A path without leading `./` and trailing `/`; empty for the root. */
export function plainPath(path: string): string {
  const plain = path.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
  return plain === "." ? "" : plain;
}
