import type { getOctokit } from "@actions/github";
import * as z from "zod";
import { messageOf } from "../errors.ts";
import type { Clock } from "../execution/clock.ts";
import { GitHubError } from "./error.ts";
import { type Refusal, rateLimitWait } from "./rate-limit.ts";

export interface CallOptions {
  readonly clock: Clock;
  /** Cancels all calls. */
  readonly signal: AbortSignal;
  /** How long a second of waiting before a retry takes; tests make it shorter. Milliseconds. */
  readonly retrySecondMs?: number;
}

export type Octokit = ReturnType<typeof getOctokit>;

const RETRIES = 3;
const ATTEMPT_TIMEOUT_MS = 20_000;
/** Longer rate limits are not waited for: a comment is not worth keeping a runner busy. Seconds. */
const LONGEST_WAIT_S = 60;
/** Only rate limits pass with time, and `attempts` requests their retries itself. */
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);

/** Opens the API with a token. Loaded on demand: the packages are large, and many runs never call GitHub. */
export async function openOctokit(
  token: string,
  baseUrl: string,
  { signal, retrySecondMs = 1_000 }: CallOptions,
): Promise<Octokit> {
  const [github, { retry }] = await Promise.all([import("@actions/github"), import("@octokit/plugin-retry")]);
  const retryOptions = { retries: RETRIES, doNotRetry: CLIENT_ERRORS, retryAfterBaseValue: retrySecondMs };
  // Hooks of the first plugin are the innermost: `attempts` sees every attempt that `retry` makes.
  return github.getOctokit(token, { baseUrl, retry: retryOptions }, attempts(signal), retry);
}

/** Bounds each attempt, and tells `retry` which failures other than 5xx to retry, and after how long. */
function attempts(signal: AbortSignal): (octokit: Pick<Octokit, "hook">) => void {
  return ({ hook }) => {
    hook.before("request", (options) => {
      const ends = AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_TIMEOUT_MS)]);
      options.request = { ...options.request, signal: ends };
    });
    hook.after("request", ({ data, status }) => {
      const isJson = typeof data === "object" && !(data instanceof ArrayBuffer);
      if (status !== 204 && !isJson) throw new NotJsonError(status);
    });
    hook.error("request", (error) => {
      signal.throwIfAborted();
      const refusal = refusalOf(error);
      const wait = refusal && rateLimitWait(refusal);
      if (wait !== undefined && wait <= LONGEST_WAIT_S && "request" in error)
        error.request.request = { ...error.request.request, ...retryAfter(wait) };
      throw error;
    });
  };
}

/** Tells `retry` to retry a failure whose status it would not. */
function retryAfter(seconds: number): { readonly retries: number; readonly retryAfter: number } {
  return { retries: RETRIES, retryAfter: seconds };
}

/** A successful answer that is not JSON: a page of a proxy or load balancer, usually gone at the next attempt. */
class NotJsonError extends GitHubError {
  readonly request = { request: retryAfter(1) };

  constructor(status: number) {
    super(status, "the answer is not JSON");
  }
}

/**
 * One call, whose answer must have that shape. The signal ends it even during the wait before a retry, which the
 * plugin does not do. Rejects with a GitHubError, or with the signal's reason.
 */
export async function ask<T>(
  act: () => Promise<{ readonly data: unknown; readonly status: number }>,
  shape: z.ZodType<T>,
  signal: AbortSignal,
): Promise<T> {
  signal.throwIfAborted();
  const ended = new AbortController();
  const cancelled = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { signal: ended.signal });
  });
  try {
    const { data, status } = await Promise.race([act(), cancelled]);
    return shaped(shape, data, status);
  } catch (thrown) {
    signal.throwIfAborted();
    throw asGitHubError(thrown);
  } finally {
    ended.abort();
  }
}

function shaped<T>(shape: z.ZodType<T>, data: unknown, status: number): T {
  const read = shape.safeParse(data);
  if (read.success) return read.data;
  const path = read.error.issues[0]?.path.join(".") ?? "";
  throw new GitHubError(status, `the answer has an unexpected shape${path && ` at "${path}"`}`);
}

const requestError = z.object({
  status: z.number(),
  message: z.string(),
  // Absent without an answer; the client gives such failures the status 500.
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

function refusalOf(thrown: unknown): Refusal | undefined {
  const { status, message, response } = requestError.safeParse(thrown).data ?? {};
  if (status === undefined || message === undefined || response === undefined) return undefined;
  return { status, message, headers: response.headers };
}

/** A proxy's message may be a whole page. */
const MESSAGE_LIMIT = 500;

function asGitHubError(thrown: unknown): GitHubError {
  if (thrown instanceof GitHubError) return thrown;
  const { status = 0, message = messageOf(thrown) } = refusalOf(thrown) ?? {};
  return new GitHubError(status, message.slice(0, MESSAGE_LIMIT), { cause: thrown });
}
