import { UserError } from "./errors.ts";
import type { ProjectFiles, ProjectPaths } from "./github/base-files.ts";
import type { CaseFile } from "./suite/cases.ts";
import { isPlain, plainPath, selector } from "./suite/glob.ts";

export interface OwnCases {
  readonly files: readonly CaseFile[];
  /** What the reader of a report has to know of them, in sentences. */
  readonly notices: readonly string[];
}

/** A pattern may be careless. */
const FILES_LIMIT = 200;
/** `*` leaves out what is hidden, such as the schema that editors use. */
const DOT = { dot: false };

/**
 * Reads every .json file of test cases that the patterns mean, as they are where nobody's change decides about itself.
 * Throws a UserError for a pattern that means none, or other files.
 */
export async function readCases(patterns: readonly string[], project: ProjectFiles): Promise<OwnCases> {
  const excluded = selector(
    patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1)),
    DOT,
  );
  const problems: string[] = [];
  const [paths, arriving] = [new Set<string>(), new Set<string>()];
  for (const pattern of patterns.filter((one) => !one.startsWith("!"))) {
    const found = without(excluded, await meantBy(plainPath(pattern), project));
    problems.push(...problemsOf(pattern, found));
    for (const path of found.paths) paths.add(path);
    for (const path of found.arriving) arriving.add(path);
  }
  if (paths.size > FILES_LIMIT) problems.push(`cases: these are more than ${FILES_LIMIT} files.`);
  if (problems.length > 0) throw new UserError(problems);
  const files = await Promise.all([...paths].sort().map((path) => readCase(path, project)));
  return { files, notices: noticesOf([...arriving].sort()) };
}

function without(excluded: (path: string) => boolean, found: ProjectPaths): ProjectPaths {
  const rest = (paths: readonly string[]): string[] => paths.filter((path) => !excluded(path));
  return { ...found, paths: rest(found.paths), arriving: rest(found.arriving) };
}

/** A plain path to a folder means its .json files. */
async function meantBy(pattern: string, project: ProjectFiles): Promise<ProjectPaths> {
  const whole = isPlain(pattern) ? await project.list(pattern) : undefined;
  if (whole !== undefined && whole.paths.length + whole.arriving.length > 0) return whole;
  const glob = whole === undefined ? pattern : `${pattern === "" ? "" : `${pattern}/`}*.json`;
  const hidden = selector([glob], DOT);
  return without((path) => !hidden(path), await project.list(glob));
}

function problemsOf(pattern: string, { paths, arriving, from }: ProjectPaths): string[] {
  const all = [...paths, ...arriving];
  if (all.length === 0) return [`cases: "${pattern}" means no file of ${from}.`];
  const other = all.find((path) => !path.endsWith(".json"));
  if (other === undefined) return [];
  return [`cases: "${pattern}" means ${other}, which is no .json file; narrow it, such as to *.json.`];
}

async function readCase(path: string, project: ProjectFiles): Promise<CaseFile> {
  const file = await project.read(path);
  if (file.kind === "text") return { path, text: file.text };
  throw new UserError(`${path}: cannot be read; it is not in ${file.from}.`);
}

const SHOWN = 10;

function noticesOf(arriving: readonly string[]): string[] {
  if (arriving.length === 0) return [];
  const more = arriving.length > SHOWN ? ` and ${arriving.length - SHOWN} more` : "";
  return [
    `New test cases count once they are merged, since no change decides about its own gate: ${arriving.slice(0, SHOWN).join(", ")}${more}.`,
  ];
}
