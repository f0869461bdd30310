import * as z from "zod";
import type { WorkflowContext } from "./context.ts";
import { GitHubError } from "./error.ts";
import { type Identity, identityOf } from "./identity.ts";
import { ask, type CallOptions, type Octokit, openOctokit } from "./octokit.ts";

/** The parts of a pull request comment that are used here. */
export interface Comment {
  readonly id: number;
  readonly author: { readonly login: string; readonly type: string };
  readonly body: string;
  readonly url: string;
}

export interface StatusOfCommit {
  readonly sha: string;
  readonly state: "success" | "failure" | "error" | "pending";
  readonly context: string;
  readonly description: string;
  readonly url: string;
}

/** The parts of a commit's status that are used here. */
export interface SetStatus {
  readonly state: string;
  readonly context: string;
  readonly url: string;
}

export interface Pull {
  readonly number: number;
  readonly headSha: string;
  /** The commit it will be merged into. */
  readonly baseSha: string;
  readonly open: boolean;
}

/** What the gate needs from GitHub. Every call is retried if that can help, and rejects with a GitHubError. */
export interface GitHub {
  /** The identity under which this token writes comments. */
  readonly identity: () => Promise<Identity>;
  readonly pull: (number: number) => Promise<Pull>;
  /** Open pull requests into this repository whose head is that commit. */
  readonly pullsOf: (sha: string, head?: string) => Promise<readonly Pull[]>;
  readonly comments: (pull: number) => Promise<readonly Comment[]>;
  readonly createComment: (pull: number, body: string) => Promise<Comment>;
  readonly updateComment: (id: number, body: string) => Promise<Comment>;
  readonly deleteComment: (id: number) => Promise<void>;
  /** Every status ever set on a commit, newest first. */
  readonly statuses: (sha: string) => Promise<readonly SetStatus[]>;
  readonly setStatus: (status: StatusOfCommit) => Promise<void>;
  /** Resolves to false if the run is cancelled in the meantime. */
  readonly pause: (ms: number) => Promise<boolean>;
}

const user = z.object({ login: z.string(), type: z.string().default("") }).nullable();
const commentSchema = z
  .object({ id: z.number(), body: z.string().nullish(), html_url: z.string(), user: user.optional() })
  .transform(({ id, body, html_url: url, user: author }): Comment => {
    const { login, type } = author ?? { login: "", type: "" };
    return { id, author: { login, type }, body: body ?? "", url };
  });
const repository = z.object({ full_name: z.string() }).nullish();
const end = z.object({ sha: z.string(), repo: repository });
const pullSchema = z
  .object({ number: z.number(), state: z.string(), head: end, base: end })
  .transform(({ number, state, head, base }) => ({
    pull: { number, open: state === "open", headSha: head.sha, baseSha: base.sha } satisfies Pull,
    into: base.repo?.full_name,
  }));
const statusSchema = z
  .object({ state: z.string(), context: z.string(), target_url: z.string().nullish() })
  .transform(({ state, context, target_url: url }): SetStatus => ({ state, context, url: url ?? "" }));
/** An answer that is ignored, or empty. */
const anything = z.unknown();

/** Requests one route of the workflow's repository, such as `GET /repos/{owner}/{repo}/pulls`, and parses the answer. */
export type Call = <T>(
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  shape: z.ZodType<T>,
) => Promise<T>;

/** Opens the API of the workflow's repository. Calls are retried if that can help, and reject with a GitHubError. */
export function openCalls(
  { apiUrl, owner, repo }: WorkflowContext,
  token: string,
  options: CallOptions,
): Call {
  const octokit = onDemand(token, apiUrl, options);
  return (route, parameters, shape) =>
    ask(async () => (await octokit()).request(route, { owner, repo, ...parameters }), shape, options.signal);
}

function onDemand(token: string, apiUrl: string, options: CallOptions): () => Promise<Octokit> {
  let opened: Promise<Octokit> | undefined;
  return () => {
    opened ??= openOctokit(token, apiUrl, options);
    return opened;
  };
}

/** Opens what the gate needs from GitHub. */
export function openGitHub(context: WorkflowContext, token: string, options: CallOptions): GitHub {
  const call = openCalls(context, token, options);
  return {
    identity: () => identityWith(token, context, options),
    pull: async (pull_number) =>
      (await call("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number }, pullSchema)).pull,
    pullsOf: (sha, head) => pullsOf(call, context, { sha, ...(head !== undefined && { head }) }),
    ...commentCalls(call),
    statuses: (sha) =>
      allPages(call, "GET /repos/{owner}/{repo}/commits/{sha}/statuses", { sha }, statusSchema),
    setStatus: async ({ url, ...status }) => {
      await call("POST /repos/{owner}/{repo}/statuses/{sha}", { ...status, target_url: url }, anything);
    },
    pause: (ms) =>
      options.clock.sleep(ms, options.signal).then(
        () => true,
        () => false,
      ),
  };
}

function identityWith(token: string, { apiUrl }: WorkflowContext, options: CallOptions): Promise<Identity> {
  const octokit = onDemand(token, apiUrl, options);
  return identityOf({
    user: (shape) => ask(async () => (await octokit()).request("GET /user"), shape, options.signal),
    viewer: (shape) => {
      const query = async (): Promise<unknown> => (await octokit()).graphql("{ viewer { login } }");
      return ask(async () => ({ data: await query(), status: 200 }), shape, options.signal);
    },
  });
}

async function pullsOf(
  call: Call,
  { owner, repo }: WorkflowContext,
  { sha, head }: { readonly sha: string; readonly head?: string },
): Promise<Pull[]> {
  const found =
    head === undefined
      ? await allPages(call, "GET /repos/{owner}/{repo}/commits/{sha}/pulls", { sha }, pullSchema)
      : await allPages(call, "GET /repos/{owner}/{repo}/pulls", { head, state: "open" }, pullSchema);
  const ownName = `${owner}/${repo}`.toLowerCase();
  // A fork's commit may also be the head of a pull request into the upstream repository.
  return found
    .filter(({ into }) => into === undefined || into.toLowerCase() === ownName)
    .map(({ pull }) => pull)
    .filter((pull) => pull.open && pull.headSha === sha);
}

function commentCalls(
  call: Call,
): Pick<GitHub, "comments" | "createComment" | "updateComment" | "deleteComment"> {
  const [listRoute, itemRoute] = [
    "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    "/repos/{owner}/{repo}/issues/comments/{comment_id}",
  ];
  return {
    comments: (issue_number) => allPages(call, `GET ${listRoute}`, { issue_number }, commentSchema),
    createComment: (issue_number, body) => call(`POST ${listRoute}`, { issue_number, body }, commentSchema),
    updateComment: (comment_id, body) => call(`PATCH ${itemRoute}`, { comment_id, body }, commentSchema),
    deleteComment: async (comment_id) => {
      try {
        await call(`DELETE ${itemRoute}`, { comment_id }, anything);
      } catch (thrown) {
        // Another run saw the same two comments and was faster.
        if (!(thrown instanceof GitHubError) || thrown.status !== 404) throw thrown;
      }
    },
  };
}

const PAGE = 100;

function allPages<T>(
  call: Call,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  shape: z.ZodType<T>,
): Promise<T[]> {
  return firstPages(call, { route, parameters, pages: Number.POSITIVE_INFINITY }, shape);
}

/** The first pages of a hundred that a route lists. */
export async function firstPages<T>(
  call: Call,
  list: {
    readonly route: string;
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly pages: number;
  },
  shape: z.ZodType<T>,
): Promise<T[]> {
  const { route, parameters, pages } = list;
  const all: T[] = [];
  for (let page = 1; page <= pages; page++) {
    const items = await call(route, { ...parameters, per_page: PAGE, page }, z.array(shape));
    all.push(...items);
    if (items.length < PAGE) break;
  }
  return all;
}
