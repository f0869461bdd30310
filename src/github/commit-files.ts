import { UserError } from "../errors.ts";
import { folderOfGlob } from "../suite/glob.ts";
import type { SuiteFiles } from "../suite/load.ts";
import type { ProjectFiles } from "../suite/project-files.ts";
import { commitName, matching, unreadOf } from "./base-commit-files.ts";
import type { Contents } from "./contents.ts";
import { explained } from "./explain.ts";

/** A commit whose files are read. */
export interface Commit {
  readonly sha: string;
  readonly contents: Pick<Contents, "text" | "list">;
  /** The path in the repository of a path as users write it; undefined if it is outside. */
  readonly inRepository: (path: string) => Promise<string | undefined>;
}

/**
 * Suites and system prompt as a commit has them. Reading rejects with a UserError if the commit does not have a file, or
 * cannot have it.
 */
export function suitesAt(commit: Commit): Pick<SuiteFiles, "read" | "list"> {
  const { sha, contents } = commit;
  return {
    read: (path) => requiredText(commit, path),
    list: (path) =>
      explained(path, async () => {
        const folder = await within(commit, path);
        const { files, unread } = await contents.list(sha, folder);
        const start = folder === "" ? "" : `${folder}/`;
        const names = [...files, ...unread].map((one) => one.slice(start.length).split("/")[0] ?? "");
        return names.length === 0 ? undefined : [...new Set(names)].sort();
      }),
  };
}

/** The text of a file that the commit must have. Rejects with a UserError if it has none. */
async function requiredText(commit: Commit, path: string): Promise<string> {
  const text = await textAt(commit, path);
  if (text === undefined) throw new UserError(`${path} does not exist in ${commitName(commit.sha)}`);
  return text;
}

/** The text of a file in the commit; undefined if it has none. Rejects with a UserError if it cannot be known. */
export function textAt(commit: Commit, path: string): Promise<string | undefined> {
  return explained(path, async () => commit.contents.text(commit.sha, await within(commit, path)));
}

async function within({ inRepository }: Commit, path: string): Promise<string> {
  const inner = await inRepository(path);
  if (inner !== undefined) return inner;
  throw new UserError(`${path} is outside the repository, so no commit has it; move it there`);
}

/** The project's files as a commit has them. */
export function projectAt(commit: Commit): ProjectFiles {
  const { sha, contents } = commit;
  const from = commitName(sha);
  return {
    read: async (path) => {
      const text = await textAt(commit, path);
      return text === undefined ? { kind: "missing", from } : { kind: "text", text, from };
    },
    list: (glob) =>
      explained(glob, async () => {
        const folder = folderOfGlob(glob);
        const inner = await within(commit, folder);
        const written = (path: string): string => rebased(path, inner, folder);
        const { files, unread } = await contents.list(sha, inner);
        const listed = { files: files.map(written), unread: unread.map(written) };
        return {
          paths: matching(glob, listed.files),
          addedInPullRequest: [],
          ...unreadOf(glob, listed),
          from,
        };
      }),
  };
}

/** A path below `inner`, written as below `folder`. */
function rebased(path: string, inner: string, folder: string): string {
  const rest = inner === "" ? path : path.slice(inner.length + 1);
  return folder === "" ? rest : `${folder}/${rest}`;
}
