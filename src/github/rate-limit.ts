/** The relevant parts of an answer with an error status. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** GitHub's minimum after a secondary rate limit without a given time. */
const SECONDARY_WAIT_S = 60;

/**
 * How many seconds to wait after a rate limit, as GitHub documents it: `retry-after`, else until the limit is reset, else a
 * minute. Undefined for any other refusal. `@octokit/plugin-throttling` recognises fewer than half of these: it detects
 * secondary limits by one phrase, ignores `retry-after` without it, and trusts this machine's clock.
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

/** GitHub's clock, which `x-ratelimit-reset` refers to, if the answer has a date. */
function secondsNow({ date }: Refusal["headers"]): number {
  const milliseconds = Date.parse(String(date));
  return (Number.isNaN(milliseconds) ? Date.now() : milliseconds) / 1_000;
}

function numberIn(headers: Refusal["headers"], name: string): number | undefined {
  const value = headers[name];
  return /^[0-9]{1,12}$/.test(String(value)) ? Number(value) : undefined;
}
