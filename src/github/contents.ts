import * as z from "zod";
import { UserError } from "../errors.ts";
import type { Call } from "./client.ts";
import { GitHubError } from "./error.ts";

/** The files of the repository at a commit, read through the API, so that no checkout is needed. */
export interface Contents {
  /** The text of a file; undefined if it does not exist. Throws a UserError if it is not a file, or too large. */
  readonly text: (commit: string, path: string) => Promise<string | undefined>;
  /** Everything in a folder, recursively; empty if there is no such folder. */
  readonly list: (commit: string, folder: string) => Promise<Listing>;
  /** Every path in the commit, including links and submodules; undefined if GitHub does not list them all. */
  readonly all: (commit: string) => Promise<readonly string[] | undefined>;
}

/** The paths in a folder. */
export interface Listing {
  readonly files: readonly string[];
  /** Links and submodules, which are not followed. */
  readonly unread: readonly string[];
}

/** Larger files are not read. Bytes. */
export const FILE_LIMIT = 64 * 1024 * 1024;

const entry = z.object({
  type: z.string(),
  size: z.number().default(0),
  sha: z.string().default(""),
  encoding: z.string().optional(),
  content: z.string().optional(),
});
const blob = z.object({ content: z.string(), encoding: z.literal("base64") });
const tree = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string(), mode: z.string(), sha: z.string() })),
});

/** Opens the repository's files. Calls reject with a GitHubError if the token may not read them or GitHub does not answer. */
export function openContents(call: Call): Contents {
  const seen = new Map<string, Promise<unknown>>();
  const requireCommit = (commit: string): Promise<unknown> => {
    const asked =
      seen.get(commit) ??
      call("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: commit }, z.unknown());
    seen.set(commit, asked);
    return asked;
  };
  return {
    text: async (commit, path) => {
      const text = await textAt(call, commit, path);
      // Missing, or not visible to this token? A token that may read the repository can see the commit.
      if (text === undefined) await requireCommit(commit);
      return text;
    },
    list: (commit, folder) => listingOf(call, commit, folder),
    all: (commit) => allPaths(call, commit),
  };
}

async function textAt(call: Call, commit: string, path: string): Promise<string | undefined> {
  const found = await orMissing(() =>
    call(
      "GET /repos/{owner}/{repo}/contents/{path}",
      { path, ref: commit, mediaType: { format: "object" } },
      entry,
    ),
  );
  if (found === undefined) return undefined;
  const { type, size, sha, encoding, content } = found;
  if (type !== "file") throw new UserError(`${path} must be a file, but is a ${type} in the repository.`);
  if (size > FILE_LIMIT) throw new UserError(`${path} is larger than ${FILE_LIMIT / 1024 / 1024} MiB.`);
  if (encoding === "base64" && content !== undefined) return decoded(content);
  // The API omits the content of larger files.
  const whole = await call("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: sha }, blob);
  return decoded(whole.content);
}

async function listingOf(call: Call, commit: string, folder: string): Promise<Listing> {
  let sha = commit;
  for (const name of folder.split("/").filter((part) => part !== "")) {
    const members = (await treeOf(call, sha)).tree;
    const next = members.find(({ path, type }) => path === name && type === "tree");
    if (next === undefined) return { files: [], unread: [] };
    sha = next.sha;
  }
  const { tree: members, truncated } = await treeOf(call, sha, { recursive: "1" });
  if (truncated) throw new UserError(`There are too many files in ${folder || "the repository"} to list.`);
  const fullPath = ({ path }: Member): string => (folder === "" ? path : `${folder}/${path}`);
  const others = members.filter((member) => member.type !== "tree" && !isFile(member));
  return { files: members.filter(isFile).map(fullPath), unread: others.map(fullPath) };
}

async function allPaths(call: Call, commit: string): Promise<readonly string[] | undefined> {
  const { tree: members, truncated } = await treeOf(call, commit, { recursive: "1" });
  return truncated ? undefined : members.filter(({ type }) => type !== "tree").map(({ path }) => path);
}

type Tree = z.infer<typeof tree>;
type Member = Tree["tree"][number];

function treeOf(call: Call, tree_sha: string, options: { readonly recursive?: "1" } = {}): Promise<Tree> {
  return call("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { tree_sha, ...options }, tree);
}

function isFile({ type, mode }: Member): boolean {
  return type === "blob" && mode.startsWith("100");
}

async function orMissing<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (thrown) {
    if (thrown instanceof GitHubError && thrown.status === 404) return undefined;
    throw thrown;
  }
}

function decoded(base64: string): string {
  return new TextDecoder().decode(Buffer.from(base64, "base64"));
}
