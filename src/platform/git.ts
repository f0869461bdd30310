import { execFile } from "node:child_process";
import { resolve } from "node:path";
import * as z from "zod";
import type { Environment } from "../endpoint/proxy.ts";
import { messageOf, UserError } from "../errors.ts";
import { commitName } from "../github/base-commit-files.ts";
import type { Commit } from "../github/commit-files.ts";
import { FILE_LIMIT, type Listing } from "../github/contents.ts";
import { decodeText } from "../suite/text.ts";
import { disk } from "./files.ts";
import type { FileSettings } from "./suite-files.ts";

/** Runs git in a folder. Rejects with a UserError: a GitFailure if git itself ended with an error. */
type Git = (...args: readonly string[]) => Promise<Buffer>;

class GitFailure extends UserError {}

const failure = z.object({ code: z.union([z.string(), z.number()]) });

function gitIn(folder: string, env: Environment): Git {
  const options = { cwd: folder, env, encoding: "buffer", maxBuffer: FILE_LIMIT } as const;
  return (...args) =>
    new Promise((fulfil, reject) => {
      execFile("git", ["--literal-pathspecs", ...args], options, (thrown, stdout, stderr) => {
        if (thrown === null) fulfil(stdout);
        else reject(failureOf(thrown, decodeText(stderr)));
      });
    });
}

function failureOf(thrown: unknown, stderr: string): Error {
  const { code } = failure.safeParse(thrown).data ?? {};
  if (code === "ENOENT")
    return new UserError("--against needs git, which is not installed; install it, or leave the flag out.");
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
    return new UserError(`git printed more than ${FILE_LIMIT / 1024 / 1024} MiB.`);
  const [first = ""] = stderr.split("\n");
  return new GitFailure(`git ended with an error: ${first.trim() || messageOf(thrown)}`);
}

/** A commit in a local repository. */
export interface LocalCommit extends Commit {
  readonly isHead: boolean;
  /** The tracked files that are not as it has them. */
  readonly changed: () => Promise<readonly string[]>;
  /** Whether it is what is checked out, with no tracked file changed. */
  readonly isCheckedOut: () => Promise<boolean>;
}

/**
 * A commit of the repository around a folder, with its files as a checkout would write them. `ref`: a commit, branch or tag;
 * without one, where HEAD left the default branch. Rejects with a UserError if there is no such commit, repository or git.
 */
export async function openCommit(
  ref: string | undefined,
  { cwd, env }: Pick<FileSettings, "cwd" | "env">,
): Promise<LocalCommit> {
  const root = await rootOf(cwd, gitIn(cwd, env));
  const git = gitIn(root, env);
  const sha = ref === undefined ? await whereHeadLeft(git) : await commitOf(git, ref);
  if (sha === undefined)
    throw new UserError(
      `--against: git knows no commit ${JSON.stringify(ref)}; name a commit, a branch or a tag, and fetch it first if need be.`,
    );
  const isHead = sha === (await commitOf(git, "HEAD"));
  const changed = async (): Promise<string[]> =>
    decodeText(await git("diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", sha, "--"))
      .split("\0")
      .filter((path) => path !== "");
  return {
    sha,
    contents: {
      text: (commit, path) => textIn(git, commit, path),
      list: (commit, folder) => listIn(git, commit, folder),
    },
    inRepository: disk(root, cwd).inWorkspace,
    isHead,
    changed,
    isCheckedOut: async () => isHead && (await changed()).length === 0,
  };
}

async function rootOf(cwd: string, git: Git): Promise<string> {
  const found = await orUndefined(git("rev-parse", "--show-toplevel"));
  if (found === undefined)
    throw new UserError(
      `--against needs a git repository, but ${resolve(cwd)} is in none; leave the flag out.`,
    );
  return lineOf(found);
}

/** Where the default branch is, as far as this clone knows. */
const DEFAULT_BRANCHES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

async function whereHeadLeft(git: Git): Promise<string> {
  for (const branch of DEFAULT_BRANCHES) {
    const tip = await commitOf(git, branch);
    if (tip === undefined) continue;
    const found = await orUndefined(git("merge-base", "HEAD", tip));
    if (found !== undefined) return lineOf(found);
    throw new UserError(
      `--against: HEAD and ${branch} have no commit in common that this clone has; name a commit after --against, or fetch the whole history.`,
    );
  }
  throw new UserError(
    `--against: there is no default branch here (${DEFAULT_BRANCHES.join(", ")}); name a commit, a branch or a tag after it.`,
  );
}

/** Undefined if there is none. */
async function commitOf(git: Git, ref: string): Promise<string | undefined> {
  // Git would take it for an option, or for a range.
  if (ref === "" || ref.startsWith("-") || /[\0\n]|\.\./.test(ref)) return undefined;
  const found = await orUndefined(git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`));
  const sha = found && lineOf(found);
  return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}

/** Undefined where git itself ended with an error. */
async function orUndefined(act: Promise<Buffer>): Promise<Buffer | undefined> {
  return act.catch((thrown: unknown) => {
    if (thrown instanceof GitFailure) return undefined;
    throw thrown;
  });
}

function lineOf(printed: Buffer): string {
  return decodeText(printed).replace(/\r?\n$/, "");
}

interface Entry {
  readonly mode: string;
  readonly path: string;
}

/** What `git ls-tree -z` prints: `mode type sha`, a tab and the path. */
function entriesIn(printed: Buffer): Entry[] {
  const lines = decodeText(printed).split("\0");
  return lines.flatMap((line) => {
    const [, mode = "", path = ""] = /^(\d+) [a-z]+ [0-9a-f]+\t(.+)$/s.exec(line) ?? [];
    return path === "" ? [] : [{ mode, path }];
  });
}

const isFile = ({ mode }: Entry): boolean => mode.startsWith("100");
const isFolder = ({ mode }: Entry): boolean => mode === "040000";

async function entryAt(git: Git, commit: string, path: string): Promise<Entry | undefined> {
  const [entry] = entriesIn(await git("ls-tree", "-z", "--full-tree", commit, "--", path));
  return entry;
}

async function textIn(git: Git, commit: string, path: string): Promise<string | undefined> {
  const entry = path === "" ? { mode: "040000", path } : await entryAt(git, commit, path);
  if (entry === undefined) return undefined;
  if (!isFile(entry))
    throw new UserError(`${path} must be a file, but is a link or a folder in ${commitName(commit)}.`);
  return decodeText(await git("cat-file", "--filters", `${commit}:${path}`));
}

async function listIn(git: Git, commit: string, folder: string): Promise<Listing> {
  const entry = folder === "" ? { mode: "040000", path: "" } : await entryAt(git, commit, folder);
  if (entry === undefined || !isFolder(entry)) return { files: [], unread: [] };
  const inside = entriesIn(await git("ls-tree", "-r", "-z", "--full-tree", `${commit}:${folder}`));
  const path = (one: Entry): string => (folder === "" ? one.path : `${folder}/${one.path}`);
  return {
    files: inside.filter(isFile).map(path),
    unread: inside.filter((one) => !isFile(one)).map(path),
  };
}
