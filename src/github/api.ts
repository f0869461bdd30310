import type { getOctokit } from "@actions/github";
import * as z from "zod";
import { messageOf } from "../errors.ts";
import type { Clock } from "../trial/clock.ts";
import type { Place } from "./context.ts";
import { GitHubError } from "./error.ts";

/** A comment of a pull request, as far as it matters here. */
export interface Comment {
  readonly id: number;
  readonly author: string;
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

export interface Pull {
  readonly number: number;
  readonly headSha: string;
  /** Where it is to be merged. */
  readonly baseSha: string;
  readonly open: boolean;
}

/** What the gate asks of GitHub. Every call is retried where that can help, and rejects with a GitHubError. */
export interface GitHub {
  /** The login under which this token writes comments. */
  readonly login: () => Promise<string>;
  readonly pull: (number: number) => Promise<Pull>;
  /** Open pull requests whose head is that commit. */
  readonly pullsOf: (sha: string, head?: string) => Promise<readonly Pull[]>;
  readonly comments: (pull: number) => Promise<readonly Comment[]>;
  readonly createComment: (pull: number, body: string) => Promise<Comment>;
  readonly updateComment: (id: number, body: string) => Promise<Comment>;
  readonly deleteComment: (id: number) => Promise<void>;
  readonly setStatus: (status: StatusOfCommit) => Promise<void>;
}

const user = z.object({ login: z.string() }).nullable();
const commentSchema = z.object({
  id: z.number(),
  body: z.string().nullish(),
  html_url: z.string(),
  user: user.optional(),
});
const commit = z.object({ sha: z.string() });
const pullSchema = z.object({ number: z.number(), state: z.string(), head: commit, base: commit });

/** The bot behind the token that GitHub gives to workflows. */
const DEFAULT_LOGIN = "github-actions[bot]";
const ATTEMPTS = 4;
const FIRST_WAIT_MS = 1_000;
/** A rate limit that asks for more than this is not waited for: the comment is not worth holding a runner. */
const LONGEST_WAIT_MS = 60_000;
const CALL_TIMEOUT_MS = 20_000;

export interface Waiting {
  readonly clock: Clock;
  /** Ends all calls. */
  readonly signal: AbortSignal;
}

/** Asks one route of the place's repository, as `GET /repos/{owner}/{repo}/pulls`. */
export type Call = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The package is large, and a run that has nothing to ask or to write needs none of it. */
function clientOf(token: string, baseUrl: string): () => Promise<ReturnType<typeof getOctokit>> {
  let opened: Promise<ReturnType<typeof getOctokit>> | undefined;
  return () => {
    opened ??= import("@actions/github").then((github) => github.getOctokit(token, { baseUrl }));
    return opened;
  };
}

/** The API of a place, call by call. A call is retried where that can help, and rejects with a GitHubError. */
export function openCalls({ apiUrl, owner, repo }: Place, token: string, waiting: Waiting): Call {
  const octokit = clientOf(token, apiUrl);
  return async (route, parameters) =>
    retried(waiting, async () => {
      const timeout = AbortSignal.any([waiting.signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]);
      const response: { readonly data: unknown } = await (await octokit()).request(route, {
        owner,
        repo,
        ...parameters,
        request: { signal: timeout },
      });
      return response.data;
    });
}

/** Opens the API of a place with a token. */
export function openGitHub(place: Place, token: string, { clock, signal }: Waiting): GitHub {
  const octokit = clientOf(token, place.apiUrl);
  const call = openCalls(place, token, { clock, signal });
  const allPages = async (
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<unknown[]> => {
    const all: unknown[] = [];
    for (let page = 1; ; page++) {
      const items = z.array(z.unknown()).parse(await call(route, { ...parameters, per_page: 100, page }));
      all.push(...items);
      if (items.length < 100) return all;
    }
  };

  return {
    login: () =>
      loginOf(() =>
        retried({ clock, signal }, async () =>
          (await octokit()).graphql("{ viewer { login } }", { request: { signal } }),
        ),
      ),
    pull: async (pull_number) =>
      asPull(await call("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number })),
    pullsOf: async (sha, head) => {
      const route =
        head === undefined
          ? "GET /repos/{owner}/{repo}/commits/{sha}/pulls"
          : "GET /repos/{owner}/{repo}/pulls";
      const found = await allPages(route, head === undefined ? { sha } : { head, state: "open" });
      return found.map(asPull).filter((pull) => pull.open && pull.headSha === sha);
    },
    comments: async (issue_number) =>
      (await allPages("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number })).map(
        asComment,
      ),
    createComment: async (issue_number, body) =>
      asComment(
        await call("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number, body }),
      ),
    updateComment: async (comment_id, body) =>
      asComment(await call("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id, body })),
    deleteComment: async (comment_id) => {
      await call("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id });
    },
    setStatus: async ({ sha, state, context, description, url }) => {
      await call("POST /repos/{owner}/{repo}/statuses/{sha}", {
        sha,
        state,
        context,
        description,
        target_url: url,
      });
    },
  };
}

const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) });

/** Tokens of apps may not ask `GET /user`; all may ask who the viewer is. */
async function loginOf(ask: () => Promise<unknown>): Promise<string> {
  try {
    return viewerSchema.parse(await ask()).viewer.login;
  } catch {
    return DEFAULT_LOGIN;
  }
}

function asPull(data: unknown): Pull {
  const { number, state, head, base } = pullSchema.parse(data);
  return { number, open: state === "open", headSha: head.sha, baseSha: base.sha };
}

function asComment(data: unknown): Comment {
  const { id, body, html_url: url, user: author } = commentSchema.parse(data);
  return { id, author: author?.login ?? "", body: body ?? "", url };
}

async function retried<T>({ clock, signal }: Waiting, act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (thrown) {
      signal.throwIfAborted();
      const wait = attempt < ATTEMPTS ? waitAfter(thrown, attempt) : undefined;
      if (wait === undefined) throw asGitHubError(thrown);
      await clock.sleep(wait, signal);
    }
  }
}

const requestError = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/** How long to wait before another try, milliseconds; undefined if none would help. */
function waitAfter(thrown: unknown, attempt: number): number | undefined {
  const error = requestError.safeParse(thrown).data;
  const backOff = FIRST_WAIT_MS * 2 ** (attempt - 1);
  if (error === undefined || error.status >= 500) return backOff;
  const headers = error.response?.headers ?? {};
  const limited = error.status === 429 || (error.status === 403 && /rate limit/i.test(error.message));
  if (!limited) return undefined;
  const asked = Number(headers["retry-after"]) * 1_000;
  const wait = Number.isFinite(asked) && asked >= 0 ? asked : backOff;
  return wait <= LONGEST_WAIT_MS ? wait : undefined;
}

function asGitHubError(thrown: unknown): GitHubError {
  const error = requestError.safeParse(thrown).data;
  // The client gives a failed connection the status 500, but no response.
  const status = error?.response === undefined ? 0 : error.status;
  return new GitHubError(status, error?.message ?? messageOf(thrown), { cause: thrown });
}
