import * as z from "zod";
import { messageOf } from "../errors.ts";
import type { Clock } from "../execution/clock.ts";
import { GitHubError } from "./error.ts";

export interface Waiting {
  readonly clock: Clock;
  /** Ends all calls. */
  readonly signal: AbortSignal;
}

const ATTEMPTS = 4;
const FIRST_WAIT_MS = 1_000;
/** A rate limit that asks for more than this is not waited for: the comment is not worth holding a runner. */
const LONGEST_WAIT_MS = 60_000;
/** GitHub asks for at least this much patience after a secondary rate limit that names no time. */
const SECONDARY_WAIT_MS = 60_000;

/** An answer that is not JSON: a proxy's or a load balancer's page, which is gone at the next attempt. */
export class NotJsonError extends GitHubError {
  constructor(status: number) {
    super(status, "the answer is not JSON");
  }
}

/** The answer as its shape says. Throws a GitHubError that names the first thing that is wrong. */
export function shaped<T>(shape: z.ZodType<T>, data: unknown, status: number): T {
  const read = shape.safeParse(data);
  if (read.success) return read.data;
  const place = read.error.issues[0]?.path.join(".") ?? "";
  throw new GitHubError(status, `the answer has an unexpected shape${place && ` at "${place}"`}`);
}

/** Tries again where that can help. Rejects with a GitHubError, or with the signal's reason. */
export async function retried<T>({ clock, signal }: Waiting, act: () => Promise<T>): Promise<T> {
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

/** How long to wait before another attempt, milliseconds; undefined if none would help. */
function waitAfter(thrown: unknown, attempt: number): number | undefined {
  const backOff = FIRST_WAIT_MS * 2 ** (attempt - 1);
  if (thrown instanceof NotJsonError) return backOff;
  const error = requestError.safeParse(thrown).data;
  if (error === undefined || error.status >= 500) return backOff;
  const headers = error.response?.headers ?? {};
  if (error.status !== 429 && !(error.status === 403 && isLimit(error.message, headers))) return undefined;
  const wait = waitAsked(headers);
  return wait <= LONGEST_WAIT_MS ? wait : undefined;
}

type Headers = Readonly<Record<string, unknown>>;

function isLimit(message: string, headers: Headers): boolean {
  return isRateLimit(message) || numberIn(headers, "retry-after") !== undefined || isUsedUp(headers);
}

/** Whether GitHub's words are about a rate limit, the primary or a secondary one. */
export function isRateLimit(message: string): boolean {
  return /rate limit|abuse detection/i.test(message);
}

function isUsedUp(headers: Headers): boolean {
  return numberIn(headers, "x-ratelimit-remaining") === 0;
}

/** As GitHub's manual says: what `retry-after` asks for, or until the limit is reset, or a minute. Milliseconds. */
function waitAsked(headers: Headers): number {
  const after = numberIn(headers, "retry-after");
  if (after !== undefined) return after * 1_000;
  const reset = isUsedUp(headers) ? numberIn(headers, "x-ratelimit-reset") : undefined;
  if (reset === undefined) return SECONDARY_WAIT_MS;
  const told = Date.parse(String(headers.date));
  return Math.max(FIRST_WAIT_MS, reset * 1_000 - (Number.isNaN(told) ? Date.now() : told));
}

function numberIn(headers: Headers, name: string): number | undefined {
  const value = headers[name];
  return /^[0-9]{1,12}$/.test(String(value)) ? Number(value) : undefined;
}

const MESSAGE_LIMIT = 500;

function asGitHubError(thrown: unknown): GitHubError {
  if (thrown instanceof GitHubError) return thrown;
  const error = requestError.safeParse(thrown).data;
  // The client gives a failed connection the status 500, but no response.
  const status = error?.response === undefined ? 0 : error.status;
  // A proxy's message is its whole page.
  const message = (error?.message ?? messageOf(thrown)).slice(0, MESSAGE_LIMIT);
  return new GitHubError(status, message, { cause: thrown });
}
