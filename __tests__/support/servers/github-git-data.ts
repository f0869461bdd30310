import { createHash } from "node:crypto";

/** Files by commit and path. A text that begins with `→` is a symbolic link. */
export type Commits = Map<string, Readonly<Record<string, string>>>;

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const NOT_FOUND: Answer = { status: 404, body: { message: "Not Found" } };
/** GitHub leaves the content of a file above this out of its answer. Bytes. */
const INLINE = 1_000_000;

/** What GitHub answers about a repository's commits, trees, blobs and files; undefined for other routes. */
export function gitAnswer(commits: Commits, path: string, query: URLSearchParams): Answer | undefined {
  const [, kind = "", rest = ""] = /^\/(git\/commits|git\/trees|git\/blobs|contents)\/(.+)$/.exec(path) ?? [];
  const name = decodeURIComponent(rest);
  switch (kind) {
    case "git/commits":
      return commits.has(name) ? { status: 200, body: { sha: name } } : NOT_FOUND;
    case "git/trees":
      return treeOf(commits, name, query.get("recursive") !== null);
    case "git/blobs":
      return blobOf(commits, name);
    case "contents":
      return fingerprintOf(commits.get(query.get("ref") ?? "") ?? {}, name);
    default:
      return undefined;
  }
}

function shaOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

function blobOf(commits: Commits, sha: string): Answer {
  const text = [...commits.values()]
    .flatMap((files) => Object.values(files))
    .find((one) => shaOf(one) === sha);
  if (text === undefined) return NOT_FOUND;
  return { status: 200, body: { encoding: "base64", content: Buffer.from(text).toString("base64") } };
}

/** A tree's name is `commit:folder`. */
function treeOf(commits: Commits, sha: string, recursive: boolean): Answer {
  const [commit = "", folder = ""] = sha.split(":");
  const files = commits.get(commit);
  if (files === undefined) return NOT_FOUND;
  const start = folder === "" ? "" : `${folder}/`;
  const inside = Object.entries(files).filter(([path]) => path.startsWith(start));
  const blobs = inside.map(([path, text]) => ({
    path: path.slice(start.length),
    type: "blob",
    mode: text.startsWith("→") ? "120000" : "100644",
    sha: shaOf(text),
  }));
  const below = blobs.filter(({ path }) => path.includes("/")).map(({ path }) => path.split("/")[0] ?? "");
  const trees = [...new Set(below)].map((path) => ({
    path,
    type: "tree",
    mode: "040000",
    sha: `${commit}:${start}${path}`,
  }));
  const tree = [...trees, ...(recursive ? blobs : blobs.filter(({ path }) => !path.includes("/")))];
  return { status: 200, body: { sha, tree, truncated: tree.length > 2_000 } };
}

function fingerprintOf(files: Readonly<Record<string, string>>, path: string): Answer {
  const text = files[path];
  if (text === undefined) {
    const isFolder = Object.keys(files).some((one) => one.startsWith(`${path}/`));
    return isFolder ? { status: 200, body: { type: "dir", path, entries: [] } } : NOT_FOUND;
  }
  const bytes = Buffer.from(text);
  const small = bytes.length <= INLINE;
  return {
    status: 200,
    body: {
      type: "file",
      path,
      size: bytes.length,
      sha: shaOf(text),
      encoding: small ? "base64" : "none",
      content: small ? bytes.toString("base64") : "",
    },
  };
}
