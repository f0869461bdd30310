import { posix } from "node:path";
import { INPUT_NAMES, inputNamed } from "../config/input-names.ts";
import type { Inputs } from "../config/inputs.ts";
import { isPlain, pathRules, reachesBelow, ruledBy, selector } from "../suite/glob.ts";
import { isRemote } from "../suite/load.ts";
import type { PatternOptions } from "../suite/pattern.ts";
import { withoutBraces } from "../suite/pattern-problems.ts";

/** Whatever is watched: here the gate is called, be it through a workflow or an action of the repository's own. */
const WORKFLOWS = [".github/workflows", ".github/actions"];

/** As GitHub reads the path filters of workflows. */
const WATCHED: PatternOptions = { dialect: "github", dot: true };
const CASES: PatternOptions = { dialect: "shell", dot: true };

/** What the workspace tells of the repository's paths, as far as it is checked out. */
export interface Workspace {
  /** Where the links lead that a path goes through or, if it is a folder, that lie in it; paths of the workspace. */
  readonly linkedFrom: (path: string) => readonly string[];
  /** Whether a path is a link or a folder; a commit that has a path as a file knows such a folder as a submodule. */
  readonly isLinkOrFolder: (path: string) => boolean;
}

export const NO_WORKSPACE: Workspace = { linkedFrom: () => [], isLinkOrFolder: () => false };

/** Whether any of the paths matters to the gate: one that is watched, or a file by which the gate is set up. */
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
  const named = [...WORKFLOWS, ...namedBy(inputs)].flatMap((one) => [one, ...workspace.linkedFrom(one)]);
  const own = new Set(named.map(normal).flatMap(withoutCheckout));
  return paths.some((path) => watched(path) || cases(path) || isOneOf(own, path));
}

/** The patterns that take in none of the files of the repository, so that a change of none is watched. */
export function patternsWithoutFile(patterns: readonly string[], files: readonly string[]): string[] {
  const rules = pathRules(patterns, WATCHED);
  const isWatched = ruledBy(rules);
  return rules
    .filter(({ takes, matches }) => takes === "in" && !files.some((path) => matches(path) && isWatched(path)))
    .map(({ given }) => given);
}

/** A link or submodule counts where anything below it would. */
function watcherOf(
  patterns: readonly string[],
  reading: PatternOptions,
  workspace: Workspace,
): (path: string) => boolean {
  const watched = selector(patterns, reading);
  const globs = patterns.filter((one) => !one.startsWith("!"));
  const holds = (path: string, through: "names" | "signs"): boolean =>
    globs.some((glob) => reachesBelow(glob, path, through, reading));
  return (path) =>
    watched(path) || holds(path, "names") || (workspace.isLinkOrFolder(path) && holds(path, "signs"));
}

/** Whether a path is one of the files and folders, in one of the folders, or, as a link or submodule, above any. */
function isOneOf(named: ReadonlySet<string>, path: string): boolean {
  if (named.has("")) return true;
  return [...named].some((one) => one === path || path.startsWith(`${one}/`) || one.startsWith(`${path}/`));
}

/** The paths of the inputs that name files of the repository; `cases` has patterns instead. */
function namedBy(inputs: Inputs): string[] {
  const names = INPUT_NAMES.filter((name) => inputNamed(name).namesFiles && name !== "cases");
  const values = names.map((name): unknown => inputs[name]).filter((value) => typeof value === "string");
  return values.filter((value) => value !== "bundled" && value !== "none" && !isRemote(value));
}

/** A file that a pattern takes out was one of the gate's own before. */
function taken(pattern: string): string {
  return pattern.replace(/^!/, "");
}

/** A path of an input, whatever separates its folders, from the root down. */
function normal(given: string): string {
  const path = posix.normalize(given.replace(/\\/g, "/")).replace(/^(?:\.\.\/)+|\/+$/g, "");
  return path === "." || path === ".." ? "" : path;
}

/**
 * A path of the workspace as the repository may know it: it may have been checked out into a folder, or the path may be
 * absolute. Taking too many files for the gate's own does no harm.
 */
function withoutCheckout(given: string): string[] {
  const names = given.split("/");
  const ends = names.map((_, place) => names.slice(place));
  return ends
    .filter(([first = ""], place) => place === 0 || (first !== "" && isPlain(first)))
    .map((end) => end.join("/"));
}
