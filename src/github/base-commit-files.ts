import { UserError } from "../errors.ts";
import { folderOfGlob, globMatcher, reachesBelow } from "../suite/glob.ts";
import type { ProjectFile, ProjectFiles, ProjectPaths } from "../suite/project-files.ts";
import { type Change, type ChangeContext, changeOf, type Disk, NO_TOKEN } from "./change.ts";
import { type ChangeReaders, changeReaders } from "./change-files.ts";
import type { Contents, Listing } from "./contents.ts";
import { explained } from "./explain.ts";

/** Files that judge a change, and the one that also says what is tested. */
export interface ChangeFiles extends ProjectFiles, ChangeReaders {
  /** The same file as the base commit has it. Where no change is judged, there is only one version. */
  readonly readBase: (path: string, ofChange: string | undefined) => Promise<ProjectFile>;
  /** The change that is judged, looked up once; undefined if there is none. Rejects with a UserError or a GitHubError. */
  readonly change: () => Promise<Change | undefined>;
}

/** Maximum number of files that a glob may match. */
const LISTED = 1_000;

const LOCAL = "the local files";

function textOr(kind: "missing", text: string | undefined, from: string): ProjectFile {
  return text === undefined ? { kind, from } : { kind: "text", text, from };
}

/** The local files as they are, for runs that do not judge a change. */
export function diskFiles(disk: Disk): ProjectFiles {
  const from = LOCAL;
  return {
    read: async (path) => {
      const text = await disk.read(path);
      return textOr("missing", text, from);
    },
    list: async (glob) => {
      const listed = await disk.list(folderOfGlob(glob));
      return { paths: matching(glob, listed.files), addedInPullRequest: [], ...unreadOf(glob, listed), from };
    },
  };
}

/**
 * In a pull request, a merge queue, or a run that one of them triggered, files of the workspace are read from the base
 * commit instead, through GitHub's API. Files outside the workspace, such as those a step restored into `runner.temp`, are
 * read as they are. Rejects with a UserError that says which permission the token lacks.
 */
export function baseFiles({ context, disk, github }: ChangeContext): ChangeFiles {
  const plain = diskFiles(disk);
  let change: Promise<Change | undefined> | undefined;
  const changeOnce = (): Promise<Change | undefined> => {
    change ??= changeOf(context, github?.api);
    return change;
  };
  /** Reads from the base commit where that is required, from the disk otherwise. */
  const from = async <T>(path: string, readers: Readers<T>): Promise<T> => {
    const inWorkspace = await disk.inWorkspace(path);
    if (inWorkspace === undefined) return readers.disk();
    return explained(path, async () => {
      const current = await changeOnce();
      if (current === undefined) return readers.disk();
      if (github === undefined) throw new UserError(NO_TOKEN);
      return readers.base(github.contents, current, inWorkspace);
    });
  };
  return {
    ...changeReaders({ context, disk, github }, changeOnce),
    change: changeOnce,
    readBase: (path, text) =>
      from(path, {
        disk: async () => textOr("missing", text, LOCAL),
        base: text === undefined ? atBase : readAt(() => true),
      }),
    read: (path) => from(path, { disk: () => plain.read(path), base: readAt(() => disk.exists(path)) }),
    list: (glob) => from(glob, { disk: () => plain.list(glob), base: listAt }),
  };
}

interface Readers<T> {
  readonly disk: () => Promise<T>;
  readonly base: (contents: Contents, change: Change, path: string) => Promise<T>;
}

async function atBase(contents: Contents, { base }: Change, path: string): Promise<ProjectFile> {
  return textOr("missing", await contents.text(base, path), commitName(base));
}

function readAt(isOnDisk: () => boolean): Readers<ProjectFile>["base"] {
  return async (contents, change, path) => {
    const found = await atBase(contents, change, path);
    if (found.kind === "text") return found;
    const { from } = found;
    if ((await contents.text(change.head, path)) !== undefined) return { kind: "addedInPullRequest", from };
    return { kind: isOnDisk() ? "untracked" : "missing", from };
  };
}

async function listAt(contents: Contents, { base, head }: Change, glob: string): Promise<ProjectPaths> {
  const folder = folderOfGlob(glob);
  const listed = await contents.list(base, folder);
  const paths = matching(glob, listed.files);
  const inHead = matching(glob, (await contents.list(head, folder)).files);
  const addedInPullRequest = inHead.filter((path) => !paths.includes(path));
  return { paths, addedInPullRequest, ...unreadOf(glob, listed), from: commitName(base) };
}

const SHELL = { dialect: "shell", dot: true } as const;

/** What a glob may match, or match files in, that is not read. */
export function unreadOf(glob: string, { unread }: Listing): Pick<ProjectPaths, "unread"> {
  const matches = globMatcher(glob);
  const meant = unread.filter((path) => matches(path) || reachesBelow(glob, path, "signs", SHELL));
  return meant.length === 0 ? {} : { unread: meant.sort() };
}

/** What messages call a base commit. */
export function commitName(sha: string): string {
  return `the base commit ${sha.slice(0, 12)}`;
}

/** The paths that a glob matches, sorted. Throws a UserError if there are too many. */
export function matching(glob: string, paths: readonly string[]): string[] {
  const found = paths.filter(globMatcher(glob)).sort();
  if (found.length > LISTED) throw new UserError(`${glob} matches more than ${LISTED} files.`);
  return found;
}
