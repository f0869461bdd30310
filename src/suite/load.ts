import distractionData from "../../data/distraction.json" with { type: "json" };
import agentic from "../../data/suites/agentic.json" with { type: "json" };
import generated from "../../data/suites/generated.json" with { type: "json" };
import multiturn from "../../data/suites/multiturn.json" with { type: "json" };
import rules from "../../data/suites/rules.json" with { type: "json" };
import rulesReformulated from "../../data/suites/rules_reformulated.json" with { type: "json" };
import skill from "../../data/suites/skill.json" with { type: "json" };
import { messageOf, UserError } from "../errors.ts";
import { hashOf } from "./hash.ts";
import { type ParsedFile, parseFile } from "./parse-file.ts";
import { type Distraction, distractionSchema, type Suite, suiteSchema, type TestCase } from "./schema.ts";
import { drawVariables, lookUp, placeholdersIn, problemsOfDeclarations } from "./variables.ts";

/** Bumped whenever a bundled text or generator changes what a model is asked. */
const BUNDLED_VERSION = "1.2.0";

/** One of the team's own suites, with its file. */
export interface OwnSuite {
  readonly file: string;
  readonly suite: Suite;
}

export interface LoadedSuites {
  /** `bundled`, `none`, or the path or URL as given. */
  readonly source: string;
  /** The bundled suite's version; `own` or `published` for others, which differ by hash. */
  readonly version: string;
  /** `sha256:…` over the suites and the distraction, independent of formatting. */
  readonly hash: string;
  readonly suites: readonly Suite[];
  /** The team's own ones among them. */
  readonly own?: readonly OwnSuite[];
  /** For a folder, the names of its files that were not read. */
  readonly ignored?: readonly string[];
  readonly distraction: Distraction;
}

/** How the loader reads files. */
export interface SuiteFiles {
  readonly read: (path: string) => Promise<string>;
  /** The same with any byte order mark, for hashing. If absent, `read` keeps the mark. */
  readonly readExact?: (path: string) => Promise<string>;
  /** The names of the files in a folder, or undefined if the path is not a folder. */
  readonly list: (path: string) => Promise<readonly string[] | undefined>;
  /** The text of a suite's file on the web; rejects with a UserError unless it matches its pin. If absent, nothing is fetched. */
  readonly download?: (url: string, pin: Pin) => Promise<string>;
}

/** How a suite's file is fetched, and the hash it must have. */
export interface Pin {
  /** 64 hexadecimal digits over the file's bytes. Without it, the file is fetched only to report its hash. */
  readonly sha256?: string;
  readonly retries: number;
  readonly timeoutMs: number;
}

/** A suite is untrusted input, so its size is bounded: characters per file and in total, files in a folder. */
const FILE_LIMIT = 5_000_000;
const TOTAL_LIMIT = 20_000_000;
const FILES_LIMIT = 200;
const PROBLEMS_SHOWN = 20;

/** Whether a source is a URL rather than a path. */
export function isRemote(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source);
}

/**
 * Loads the bundled suite, none, a .json file or a folder of them in this project's format, a file in the published one (.jsonl,
 * or .json with an array), or either file from a URL. Throws a UserError with every problem of every file.
 */
export async function loadSuites(
  source: string,
  files: SuiteFiles,
  pin: Pin = { retries: 4, timeoutMs: 60_000 },
): Promise<LoadedSuites> {
  if (source === "bundled") return bundled();
  if (source === "none") return completed("none", "own", []);
  const name = isRemote(source) ? nameOfUrl(source) : source;
  const problems: string[] = [];
  const parsed: ParsedFile[] = [];
  let characters = 0;
  const { origins, ignored } = await originsOf(source, files, pin);
  for (const { path, read } of origins) {
    try {
      const text = await read();
      characters += text.length;
      if (characters > TOTAL_LIMIT) throw new UserError(tooMuch(name));
      parsed.push(parseFile(text, path));
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push(...thrown.problems);
    }
  }
  const suites = parsed.flatMap((file) => file.suites);
  problems.push(
    ...doubledSuites(suites, name),
    ...suites.flatMap((suite) => problemsOfPlaceholders(suite, name)),
  );
  if (problems.length > 0) throw new UserError(capped(problems));
  const version = parsed.some(({ format }) => format === "published") ? "published" : "own";
  return { ...completed(name, version, suites), ...(ignored.length > 0 && { ignored }) };
}

/** The suites of one file's text. Throws a UserError with every problem, each with the file's path. */
export function parseSuites(text: string, path: string): readonly Suite[] {
  const { suites } = parseFile(bounded(text, path), path);
  const problems = suites.flatMap((suite) => problemsOfPlaceholders(suite, path));
  if (problems.length > 0) throw new UserError(capped(problems));
  return suites;
}

function tooMuch(name: string): string {
  return `${name}: its files are larger than ${TOTAL_LIMIT / 1_000_000} million characters in total.`;
}

interface Origin {
  /** The file's name in messages. */
  readonly path: string;
  readonly read: () => Promise<string>;
}

async function originsOf(
  source: string,
  files: SuiteFiles,
  pin: Pin,
): Promise<{ readonly origins: readonly Origin[]; readonly ignored: readonly string[] }> {
  if (isRemote(source)) {
    const path = nameOfUrl(source);
    const { download } = files;
    if (download === undefined) throw new UserError(`${path}: cannot be fetched from here.`);
    const read = async (): Promise<string> => bounded(await download(source, pin), path);
    return { origins: [{ path, read }], ignored: [] };
  }
  const { paths, ignored } = await pathsOf(source, files);
  return { origins: paths.map((path) => ({ path, read: () => readSuiteFile(path, files) })), ignored };
}

/** Without the query, which may contain secrets. */
function nameOfUrl(source: string): string {
  return source.replace(/[?#].*$/s, "");
}

/** The suites with these names, in the loaded order; all suites if there are no names. Throws a UserError for an unknown name. */
export function selectSuites(loaded: LoadedSuites, names: readonly string[]): LoadedSuites {
  const known = loaded.suites.map(({ suite }) => suite);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UserError(
      `Unknown suite ${unknown.map((name) => `"${name}"`).join(", ")}; the suites are ${known.join(", ")}.`,
    );
  }
  if (names.length === 0) return loaded;
  const { own } = loaded;
  return {
    ...loaded,
    suites: loaded.suites.filter(({ suite }) => names.includes(suite)),
    ...(own !== undefined && { own: own.filter(({ suite }) => names.includes(suite.suite)) }),
  };
}

function bundled(): LoadedSuites {
  const data = [agentic, rules, rulesReformulated, skill, generated, multiturn];
  return completed(
    "bundled",
    BUNDLED_VERSION,
    data.map((suite) => suiteSchema.parse(suite)),
  );
}

/** Adds the distraction, and the hash over everything. */
export function completed(source: string, version: string, suites: readonly Suite[]): LoadedSuites {
  const distraction = distractionSchema.parse(distractionData);
  return { source, version, hash: hashOf({ suites, distraction }), suites, distraction };
}

/** 16 hexadecimal digits that identify a case by its text. */
export function hashOfCase(testCase: TestCase): string {
  return hashOf(testCase).slice("sha256:".length, "sha256:".length + 16);
}

async function pathsOf(
  source: string,
  files: SuiteFiles,
): Promise<{ readonly paths: readonly string[]; readonly ignored: readonly string[] }> {
  const names = await attemptFor(source, () => files.list(source));
  if (names === undefined) return { paths: [source], ignored: [] };
  const suites = names.filter((name) => name.endsWith(".json")).sort();
  if (suites.length === 0) throw new UserError(`${source}: there is no .json file in that folder.`);
  if (suites.length > FILES_LIMIT)
    throw new UserError(`${source}: more than ${FILES_LIMIT} .json files in that folder.`);
  const ignored = names.filter((name) => !name.endsWith(".json") && !name.startsWith(".")).sort();
  return { paths: suites.map((name) => `${source.replace(/[/\\]+$/, "")}/${name}`), ignored };
}

async function readSuiteFile(path: string, files: SuiteFiles): Promise<string> {
  return bounded(await attemptFor(path, () => files.read(path)), path);
}

function bounded(text: string, path: string): string {
  if (text.length <= FILE_LIMIT) return text;
  throw new UserError(`${path}: is larger than ${FILE_LIMIT / 1_000_000} million characters.`);
}

async function attemptFor<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    throw new UserError(
      `${path}: cannot be read (${messageOf(thrown)}); suite must be bundled, none, the path of a .json or .jsonl file or a folder, or the URL of such a file.`,
      { cause: thrown },
    );
  }
}

function doubledSuites(suites: readonly Suite[], source: string): string[] {
  const names = suites.map(({ suite }) => suite);
  const doubled = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...doubled].map((name) => `${source}: the suite "${name}" is defined twice.`);
}

function problemsOfPlaceholders(suite: Suite, source: string): string[] {
  return suite.cases.flatMap((testCase) => {
    const where = `${source}: ${suite.suite}/${testCase.id}`;
    const declared = problemsOfDeclarations(testCase.variables);
    return (declared.length > 0 ? declared : problemsOfFilling(testCase)).map(
      (problem) => `${where}: ${problem}.`,
    );
  });
}

function problemsOfFilling(testCase: TestCase): string[] {
  try {
    const values = drawVariables(testCase.variables, "0");
    const used = caseTexts(testCase).flatMap(placeholdersIn);
    const without = used.filter((placeholder) => lookUp(placeholder, values) === undefined);
    return [...new Set(without.map(({ written }) => written))].map(
      (written) =>
        `unknown placeholder ${written}; the declared variables are ${
          Object.entries(testCase.variables)
            .map(([name, specification]) => `${name} (${specification})`)
            .join(", ") || "none"
        }`,
    );
  } catch (thrown) {
    if (thrown instanceof UserError) return [messageOf(thrown).replace(/\.$/, "")];
    throw thrown;
  }
}

/** Every text of a test case that may contain placeholders. */
export function caseTexts({ system, tools, prompts }: TestCase): string[] {
  const functions = tools?.functions ?? [];
  return [
    system,
    tools?.system ?? "",
    ...functions.flatMap(({ description, parameters }) => [description, ...Object.values(parameters)]),
    ...prompts.flatMap((prompt) => [
      prompt.system ?? "",
      ...prompt.turns,
      ...prompt.helpful,
      ...prompt.harmful,
    ]),
  ];
}

function capped(problems: readonly string[]): readonly string[] {
  const more = problems.length - PROBLEMS_SHOWN;
  return more > 0 ? [...problems.slice(0, PROBLEMS_SHOWN), `… and ${more} more problems.`] : problems;
}
