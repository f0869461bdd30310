import * as z from "zod";
import { GitHubError } from "./error.ts";
import { isRateLimit } from "./rate-limit.ts";

/** The author of comments. An app's bot and a person may share a name, so the type is part of the identity. */
export interface Identity {
  readonly login: string;
  readonly type: "Bot" | "User";
}

/** The bot behind the GITHUB_TOKEN of workflows. */
const DEFAULT_LOGIN = "github-actions[bot]";

const userSchema = z.object({ login: z.string() });
const viewerSchema = z.object({ viewer: userSchema });

export interface WhoAsked {
  /** The answer to `GET /user`, which GitHub denies to tokens of apps. */
  readonly user: <T>(shape: z.ZodType<T>) => Promise<T>;
  /** The answer to the GraphQL query `{ viewer { login } }`. */
  readonly viewer: <T>(shape: z.ZodType<T>) => Promise<T>;
}

/** The identity behind a token: a person's for a personal token, an app's bot otherwise. Rejects with a GitHubError. */
export async function identityOf(ask: WhoAsked): Promise<Identity> {
  try {
    return { login: (await ask.user(userSchema)).login, type: "User" };
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
  }
  try {
    return { login: (await ask.viewer(viewerSchema)).viewer.login, type: "Bot" };
  } catch {
    return { login: DEFAULT_LOGIN, type: "Bot" };
  }
}

function isRefusal(thrown: unknown): boolean {
  if (!(thrown instanceof GitHubError)) return false;
  return thrown.status === 404 || (thrown.status === 403 && !isRateLimit(thrown.message));
}

/** Whether an author is that identity. GraphQL may omit the suffix of an app's bot, so the type is compared first. */
export function isSame(author: { readonly login: string; readonly type: string }, own: Identity): boolean {
  if (author.type !== own.type) return false;
  const bare = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, "");
  return own.type === "Bot"
    ? bare(author.login) === bare(own.login)
    : author.login.toLowerCase() === own.login.toLowerCase();
}
