import { UserError } from "../errors.ts";
import { isPlain, plainPath, selector } from "./glob.ts";
import type { CaseFile } from "./merge-cases.ts";
import type { ProjectFiles, ProjectPaths } from "./project-files.ts";

export interface OwnCases {
  readonly files: readonly CaseFile[];
  /** Notices for the report. */
  readonly notices: readonly string[];
}

/** Protects against a careless pattern. */
const FILES_LIMIT = 200;
/** `*` skips hidden files, such as the schema that editors use. */
const DOT = { dialect: "shell", dot: false } as const;

/**
 * Reads every .json file of test cases that the patterns match, from a place where a change cannot alter its own gate. Throws a
 * UserError for a pattern that matches no file, or files of another kind.
 */
export async function readCases(patterns: readonly string[], project: ProjectFiles): Promise<OwnCases> {
  const excluded = selector(
    patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1)),
    DOT,
  );
  const problems: string[] = [];
  const [paths, added, skipped] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const pattern of patterns.filter((one) => !one.startsWith("!"))) {
    const { found, below } = await matchesOf(plainPath(pattern), project);
    const { paths: own, addedInPullRequest, unread = [], from } = without(excluded, found);
    problems.push(...problemsOf(pattern, { paths: own, addedInPullRequest, from }));
    for (const path of own) paths.add(path);
    for (const path of addedInPullRequest) added.add(path);
    for (const path of [...below.filter((one) => !excluded(one)), ...unread]) skipped.add(path);
  }
  if (paths.size > FILES_LIMIT) problems.push(`cases: more than ${FILES_LIMIT} files match.`);
  if (problems.length > 0) throw new UserError(problems);
  const files = await Promise.all([...paths].sort().map((path) => readCase(path, project)));
  // Another pattern may include what this one skips.
  const missed = [...skipped].filter((path) => !paths.has(path) && !added.has(path));
  return { files, notices: noticesOf([...added].sort(), missed.sort()) };
}

function without(excluded: (path: string) => boolean, found: ProjectPaths): ProjectPaths {
  const rest = (paths: readonly string[]): string[] => paths.filter((path) => !excluded(path));
  return {
    ...found,
    paths: rest(found.paths),
    addedInPullRequest: rest(found.addedInPullRequest),
    unread: rest(found.unread ?? []),
  };
}

interface Matched {
  readonly found: ProjectPaths;
  /** Files in subfolders of a given folder, which are not included. */
  readonly below: readonly string[];
}

/** A plain path to a folder means its .json files. */
async function matchesOf(pattern: string, project: ProjectFiles): Promise<Matched> {
  const whole = isPlain(pattern) ? await project.list(pattern) : undefined;
  if (whole !== undefined && whole.paths.length + whole.addedInPullRequest.length > 0)
    return { found: whole, below: [] };
  if (whole === undefined) return { found: shown(pattern, await project.list(pattern)), below: [] };
  const start = pattern === "" ? "" : `${pattern}/`;
  const deep = shown(`${start}**/*.json`, await project.list(`${start}**/*.json`));
  const found = shown(`${start}*.json`, deep);
  return { found, below: deep.paths.filter((path) => !found.paths.includes(path)) };
}

/** The paths that a glob matches; like a shell, no hidden files. */
function shown(glob: string, found: ProjectPaths): ProjectPaths {
  const means = selector([glob], DOT);
  const { unread = [] } = found;
  return { ...without((path) => !means(path), found), unread };
}

function problemsOf(pattern: string, { paths, addedInPullRequest, from }: ProjectPaths): string[] {
  const all = [...paths, ...addedInPullRequest];
  if (all.length === 0) return [`cases: "${pattern}" matches no file in ${from}.`];
  const other = all.find((path) => !path.endsWith(".json"));
  if (other === undefined) return [];
  return [
    `cases: "${pattern}" matches ${other}, which is not a .json file; narrow it, for example to *.json.`,
  ];
}

async function readCase(path: string, project: ProjectFiles): Promise<CaseFile> {
  const file = await project.read(path);
  if (file.kind === "text") return { path, text: file.text };
  throw new UserError(`${path}: cannot be read; it is not in ${file.from}.`);
}

const SHOWN = 10;

function noticesOf(added: readonly string[], missed: readonly string[]): string[] {
  return [
    ...(added.length === 0
      ? []
      : [
          `New test cases count once they are merged, since no change decides its own gate: ${listed(added)}.`,
        ]),
    ...(missed.length === 0
      ? []
      : [
          `cases skips ${listed(missed)}: a folder means the .json files directly in it (write **/*.json to include subfolders), and links and submodules are not followed.`,
        ]),
  ];
}

function listed(paths: readonly string[]): string {
  const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
  return `${paths.slice(0, SHOWN).join(", ")}${more}`;
}
