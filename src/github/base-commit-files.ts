import { UserError } from "../errors.ts";
import { folderOfGlob, globMatcher, reachesBelow } from "../suite/glob.ts";
import type { ProjectFile, ProjectFiles, ProjectPaths } from "../suite/project-files.ts";
import type { GitHub } from "./client.ts";
import type { Contents, Listing } from "./contents.ts";
import type { WorkflowContext } from "./context.ts";
import { GitHubError } from "./error.ts";
import { lacksPermission } from "./explain.ts";
import { isRateLimit } from "./rate-limit.ts";

/** The local file system. */
export interface Disk {
  /** The path relative to the workspace, with slashes; undefined for a path outside it, which no checkout can write. */
  readonly inWorkspace: (path: string) => Promise<string | undefined>;
  /** Whether a path in the workspace leads out of it, through a link. */
  readonly leadsOut: (path: string) => Promise<boolean>;
  readonly exists: (path: string) => boolean;
  /** Undefined if it does not exist. Throws a UserError if it is not a file, or too large. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** Everything in a folder, recursively; empty if there is no such folder. */
  readonly list: (folder: string) => Promise<Listing>;
  /** Whether a commit is checked out in the workspace, so that a file that is not there does not exist. */
  readonly hasCheckout: () => boolean;
}

/** Files that judge a change, and the one that also says what is tested. */
export interface ChangeFiles extends ProjectFiles {
  /** The text as the change has it: in the workspace, or through GitHub's API where that has no checkout of the change; undefined if it has none. */
  readonly readChange: (path: string) => Promise<string | undefined>;
  /** The text as the change has it, if the workspace has no checkout of the change, but its commit has the file. */
  readonly readElsewhere: (path: string) => Promise<string | undefined>;
  /** The same file as the base commit has it. Where no change is judged, there is only one version. */
  readonly readBase: (path: string, ofChange: string | undefined) => Promise<ProjectFile>;
}

/** Events whose checkout is of the default or base branch, unless told. */
const CHECKED_OUT_ELSEWHERE = ["pull_request_target", "workflow_run", "issue_comment"];

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

/** The change under test, and the commit it will be merged into. */
interface Change {
  readonly base: string;
  readonly head: string;
}

export interface BaseFilesContext {
  readonly context: WorkflowContext;
  readonly disk: Disk;
  /** Undefined without a token. */
  readonly github:
    | { readonly api: Pick<GitHub, "pull" | "pullsOf">; readonly contents: Contents }
    | undefined;
}

/**
 * In a pull request, a merge queue, or a run that one of them triggered, files of the workspace are read from the base
 * commit instead, through GitHub's API. Files outside the workspace, such as those a step restored into `runner.temp`, are
 * read as they are. Rejects with a UserError that says which permission the token lacks.
 */
export function baseFiles({ context, disk, github }: BaseFilesContext): ChangeFiles {
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
  const readChange = async (path: string): Promise<string | undefined> => {
    const inWorkspace = await disk.inWorkspace(path);
    if (inWorkspace === undefined) return disk.read(path);
    if (await disk.leadsOut(path))
      throw new UserError(`${path} leads out of the workspace, where a change could name any file.`);
    const isElsewhere = CHECKED_OUT_ELSEWHERE.includes(context.event) && github !== undefined;
    const text = isElsewhere ? undefined : await disk.read(path);
    if (text !== undefined || (disk.hasCheckout() && !isElsewhere)) return text;
    if (github === undefined) throw new UserError(`${path} cannot be read: ${UNREACHABLE}.`);
    return explained(path, async () => {
      const current = await changeOnce();
      if (current === undefined && isElsewhere) return disk.read(path);
      return github.contents.text(current?.head ?? context.sha, inWorkspace);
    });
  };
  const elsewhere = new Map<string, Promise<string | undefined>>();
  const readElsewhere = async (path: string): Promise<string | undefined> => {
    const inWorkspace = await disk.inWorkspace(path);
    const isElsewhere = CHECKED_OUT_ELSEWHERE.includes(context.event);
    const isHere = disk.hasCheckout() || disk.exists(path);
    if (github === undefined || inWorkspace === undefined || (isHere && !isElsewhere)) return undefined;
    const read = async (): Promise<string | undefined> => {
      const current = await changeOnce();
      if (current === undefined && isElsewhere) return undefined;
      return github.contents.text(current?.head ?? context.sha, inWorkspace);
    };
    const known = elsewhere.get(path) ?? explained(path, read);
    elsewhere.set(path, known);
    return known;
  };
  return {
    readChange,
    readElsewhere,
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

async function changeOf(
  context: WorkflowContext,
  api: Pick<GitHub, "pull" | "pullsOf"> | undefined,
): Promise<Change | undefined> {
  const { base, pull, sha } = context;
  if (base.kind === "workspace") return undefined;
  if (base.kind === "commit") return { base: base.sha, head: sha };
  if (base.kind === "unknown") throw new UserError(`${RULE}, but the event's payload does not name it.`);
  if (api === undefined) throw new UserError(NO_TOKEN);
  if (pull.kind === "number") {
    const { baseSha, headSha } = await api.pull(pull.number);
    return { base: baseSha, head: headSha };
  }
  const [found] = pull.kind === "commit" ? await api.pullsOf(pull.sha, pull.head) : [];
  if (found !== undefined) return { base: found.baseSha, head: found.headSha };
  return base.otherwise === undefined ? undefined : { base: base.otherwise, head: sha };
}

const RULE =
  "In a pull request, the config file's part gate, baseline, waivers and test cases are those of the base commit, read through GitHub's API";
const NO_TOKEN = `${RULE}, but there is no github-token.`;
const UNREACHABLE =
  "there is neither a checkout nor a github-token; give one of them, or config: none if there is no such file";

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

function unreadOf(glob: string, { unread }: Listing): Pick<ProjectPaths, "unread"> {
  const matches = globMatcher(glob);
  const meant = unread.filter((path) => matches(path) || reachesBelow(glob, path, "signs", SHELL));
  return meant.length === 0 ? {} : { unread: meant.sort() };
}

function commitName(sha: string): string {
  return `the base commit ${sha.slice(0, 12)}`;
}

function matching(glob: string, paths: readonly string[]): string[] {
  const found = paths.filter(globMatcher(glob)).sort();
  if (found.length > LISTED) throw new UserError(`${glob} matches more than ${LISTED} files.`);
  return found;
}

/** Turns a refusal by GitHub into advice. */
async function explained<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    if (!(thrown instanceof GitHubError)) throw thrown;
    throw new UserError(`${path} cannot be read through GitHub's API: ${whyRefused(thrown)}.`, {
      cause: thrown,
    });
  }
}

function whyRefused({ status, message }: GitHubError): string {
  if (status === 0) return `GitHub could not be reached (${message})`;
  if (status === 401) return "the token is not valid";
  if (/too large|100 MB/i.test(message)) return "it is too large";
  if (status === 429 || isRateLimit(message)) return "GitHub's rate limit was reached";
  if ((status === 403 && lacksPermission(message)) || status === 404) {
    return "the token may not read the repository. Add to the job: permissions: { contents: read, pull-requests: read }";
  }
  return `GitHub answered ${status} (${message})`;
}
