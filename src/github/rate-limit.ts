/** What counts of an answer with an error status. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** GitHub wants at least this much patience after a secondary rate limit that names no time. */
const SECONDARY_WAIT_S = 60;

/**
 * How many seconds a rate limit asks to wait, as GitHub documents it: what `retry-after` says, else until the limit is
 * reset, else a minute. Undefined for any other refusal. `@octokit/plugin-throttling` waits for less than half of these:
 * it knows secondary limits by one phrase only, ignores `retry-after` without it, and trusts this machine's clock.
 */
export function rateLimitWait({ status, message, headers }: Refusal): number | undefined {
  const retryAfter = numberIn(headers, "retry-after");
  const isUsedUp = numberIn(headers, "x-ratelimit-remaining") === 0;
  const isLimited = isRateLimit(message) || retryAfter !== undefined || isUsedUp;
  if (status !== 429 && !(status === 403 && isLimited)) return undefined;
  if (retryAfter !== undefined) return retryAfter;
  const reset = isUsedUp ? numberIn(headers, "x-ratelimit-reset") : undefined;
  return reset === undefined ? SECONDARY_WAIT_S : Math.max(1, Math.ceil(reset - secondsNow(headers)));
}

/** Whether GitHub's message is about a rate limit, the primary or a secondary one. */
export function isRateLimit(message: string): boolean {
  return /rate limit|abuse detection/i.test(message);
}

/** By the clock that `x-ratelimit-reset` is counted on, if the answer has a date. */
function secondsNow({ date }: Refusal["headers"]): number {
  const milliseconds = Date.parse(String(date));
  return (Number.isNaN(milliseconds) ? Date.now() : milliseconds) / 1_000;
}

function numberIn(headers: Refusal["headers"], name: string): number | undefined {
  const value = headers[name];
  return /^[0-9]{1,12}$/.test(String(value)) ? Number(value) : undefined;
}
