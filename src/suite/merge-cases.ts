import { UserError } from "../errors.ts";
import { checkSuites, problemText } from "./lint.ts";
import { completed, type LoadedSuites, type OwnSuite, parseSuites } from "./load.ts";
import { SUITE_NAMES } from "./names.ts";

/** A file of the team's own test cases. */
export interface CaseFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Adds the team's own suites, each file in the format of data/README.md and under the same rules as the bundled ones.
 * Throws a UserError with every problem of every file.
 */
export function withCases(loaded: LoadedSuites, files: readonly CaseFile[]): LoadedSuites {
  if (files.length === 0) return loaded;
  const own: OwnSuite[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      own.push(...checked(file, loaded));
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push(...thrown.problems);
    }
  }
  problems.push(...collisions(own, loaded));
  if (problems.length > 0) throw new UserError(problems);
  const { source, version, suites } = loaded;
  return { ...loaded, ...completed(source, version, [...suites, ...own.map(({ suite }) => suite)]), own };
}

function checked({ path, text }: CaseFile, { distraction }: LoadedSuites): OwnSuite[] {
  const suites = parseSuites(text, path);
  const problems = checkSuites({ suites, distraction }).map((problem) => `${path}: ${problemText(problem)}`);
  if (problems.length > 0) throw new UserError(problems);
  return suites.map((suite) => ({ file: path, suite }));
}

function collisions(own: readonly OwnSuite[], { suites, source }: LoadedSuites): string[] {
  const taken = new Map<string, string>([
    ...suites.map(({ suite }) => [suite, `a suite of ${source}`] as const),
    // Readers of a report take such a name for the published suite, even if that is not loaded.
    ...SUITE_NAMES.map((name) => [name, "a published suite"] as const),
  ]);
  return own.flatMap(({ file, suite: { suite } }) => {
    const owner = taken.get(suite);
    taken.set(suite, `the suite of ${file}`);
    return owner === undefined ? [] : [`${file}: "${suite}" is the name of ${owner}; give this one another.`];
  });
}
