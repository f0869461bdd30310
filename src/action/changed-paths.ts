import { posix } from "node:path";
import { INPUT_NAMES, inputNamed } from "../config/input-names.ts";
import type { Inputs } from "../config/inputs.ts";
import { isPlain, pathRules, reachesBelow, ruledBy, selector } from "../suite/glob.ts";
import { isRemote } from "../suite/load.ts";
import type { PatternOptions } from "../suite/pattern.ts";
import { withoutBraces } from "../suite/pattern-problems.ts";

/** Always watched: workflows and local actions, which call the gate. */
const WORKFLOWS = [".github/workflows", ".github/actions"];

/** The syntax of path filters in GitHub workflows. */
const WATCHED: PatternOptions = { dialect: "github", dot: true };
const CASES: PatternOptions = { dialect: "shell", dot: true };

/** What the checked-out workspace says about paths of the repository. */
export interface Workspace {
  /** Paths in the workspace that links on this path, or directly in this folder, lead to. */
  readonly linkedFrom: (path: string) => readonly string[];
  /** Whether a path is a link or a folder. Where a commit lists a folder like a file, it is a submodule. */
  readonly isLinkOrFolder: (path: string) => boolean;
}

export const NO_WORKSPACE: Workspace = { linkedFrom: () => [], isLinkOrFolder: () => false };

/** Whether any of the paths affects the gate: it is watched, or configures the gate. */
export function affectsGate(
  paths: readonly string[],
  inputs: Inputs,
  workspace: Workspace = NO_WORKSPACE,
): boolean {
  const watched = watcherOf(inputs["watch-paths"], WATCHED, workspace);
  const cases = watcherOf(
    inputs.cases.map(taken).flatMap(withoutBraces).flatMap(withoutCheckout),
    CASES,
    workspace,
  );
  const named = [...WORKFLOWS, ...namedBy(inputs)].flatMap((path) => [path, ...workspace.linkedFrom(path)]);
  const own = new Set(named.map(normal).flatMap(withoutCheckout));
  return paths.some((path) => watched(path) || cases(path) || isOneOf(own, path));
}

/** The patterns that match none of the files. */
export function patternsWithoutFile(patterns: readonly string[], files: readonly string[]): string[] {
  const rules = pathRules(patterns, WATCHED);
  const isWatched = ruledBy(rules);
  return rules
    .filter(({ takes, matches }) => takes === "in" && !files.some((path) => matches(path) && isWatched(path)))
    .map(({ given }) => given);
}

/** A link or submodule is watched if anything below it would be. */
function watcherOf(
  patterns: readonly string[],
  reading: PatternOptions,
  workspace: Workspace,
): (path: string) => boolean {
  const watched = selector(patterns, reading);
  const globs = patterns.filter((pattern) => !pattern.startsWith("!"));
  const reaches = (path: string, through: "names" | "signs"): boolean =>
    globs.some((glob) => reachesBelow(glob, path, through, reading));
  return (path) =>
    watched(path) || reaches(path, "names") || (workspace.isLinkOrFolder(path) && reaches(path, "signs"));
}

/** Whether a path is one of these files or folders, below one, or above one (as a link or submodule). */
function isOneOf(named: ReadonlySet<string>, path: string): boolean {
  if (named.has("")) return true;
  return [...named].some(
    (name) => name === path || path.startsWith(`${name}/`) || name.startsWith(`${path}/`),
  );
}

/** The values of all inputs that name files of the repository, except `cases`, which has patterns. */
function namedBy(inputs: Inputs): string[] {
  const names = INPUT_NAMES.filter((name) => inputNamed(name).namesFiles && name !== "cases");
  const values = names.map((name): unknown => (name === "suite" ? inputs.suite.source : inputs[name]));
  return values
    .filter((value) => typeof value === "string")
    .filter((value) => value !== "bundled" && value !== "none" && !isRemote(value));
}

/** A file that a pattern excludes may have been included before, so it counts too. */
function taken(pattern: string): string {
  return pattern.replace(/^!/, "");
}

/** A path from an input, relative to the root and with slashes. */
function normal(given: string): string {
  const path = posix.normalize(given.replace(/\\/g, "/")).replace(/^(?:\.\.\/)+|\/+$/g, "");
  return path === "." || path === ".." ? "" : path;
}

/**
 * The paths that a workspace path may have in the repository: the checkout may be in a subfolder, or the path absolute.
 * Too many matches do no harm.
 */
function withoutCheckout(given: string): string[] {
  const names = given.split("/");
  const ends = names.map((_, index) => names.slice(index));
  return ends
    .filter(([first = ""], index) => index === 0 || (first !== "" && isPlain(first)))
    .map((end) => end.join("/"));
}
