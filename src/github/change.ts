import { UserError } from "../errors.ts";
import type { GitHub } from "./client.ts";
import type { Contents, Listing } from "./contents.ts";
import type { WorkflowContext } from "./context.ts";

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

/** The change under test, and the commit it will be merged into. */
export interface Change {
  readonly base: string;
  readonly head: string;
  /** The number of its pull request, if that is what it is. */
  readonly number?: number;
}

export interface ChangeContext {
  readonly context: WorkflowContext;
  readonly disk: Disk;
  /** Undefined without a token. */
  readonly github:
    | { readonly api: Pick<GitHub, "pull" | "pullsOf">; readonly contents: Contents }
    | undefined;
}

/** The change that a workflow judges; undefined if it judges none. Rejects with a UserError if it cannot be known. */
export async function changeOf(
  context: WorkflowContext,
  api: Pick<GitHub, "pull" | "pullsOf"> | undefined,
): Promise<Change | undefined> {
  const { base, pull, sha } = context;
  if (base.kind === "workspace") return undefined;
  if (base.kind === "commit") {
    // A merge queue's group may hold several pull requests.
    const isPull = pull.kind === "number" && context.event !== "merge_group";
    return { base: base.sha, head: sha, ...(isPull && { number: pull.number }) };
  }
  if (base.kind === "unknown") throw new UserError(`${RULE}, but the event's payload does not name it.`);
  if (api === undefined) throw new UserError(NO_TOKEN);
  if (pull.kind === "number") {
    const { baseSha, headSha } = await api.pull(pull.number);
    return { base: baseSha, head: headSha, number: pull.number };
  }
  const [found] = pull.kind === "commit" ? await api.pullsOf(pull.sha, pull.head) : [];
  if (found !== undefined) return { base: found.baseSha, head: found.headSha, number: found.number };
  return base.otherwise === undefined ? undefined : { base: base.otherwise, head: sha };
}

const RULE =
  "In a pull request, the config file's part gate, baseline, waivers and test cases are those of the base commit, read through GitHub's API";
export const NO_TOKEN = `${RULE}, but there is no github-token.`;
