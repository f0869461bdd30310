import type { RawAttempt } from "./attempt.ts";
import { adviceOnContext } from "./context-window.ts";
import { parseErrorBody } from "./error-body.ts";
import { headerOf } from "./http.ts";
import type { Headers, StatusError } from "./http-error.ts";
import { isQuotaUsedUp } from "./quota.ts";
import type { Sanitize } from "./redact.ts";

const FILTERED =
  /content_filter|content_policy|contentpolicy|responsible_?ai|moderation_blocked|invalid_prompt|data_?inspection/i;
/** The endpoint could not parse the model's function call; the next one may be valid. */
const INVALID_CALL = /tool_use_failed|output_parse_failed/;
const LOADING =
  /\bloading\b.{0,40}\bmodel|\bmodel\b.{0,60}\b(?:loading|being loaded|starting|not (?:yet )?ready)|warming up|starting up|cold start/is;
/** How servers and chat templates refuse a role. The advice is conditional, so a false match does no harm. */
const NO_SYSTEM_ROLE =
  /(?:system|developer)['"`]? (?:role|message)s?[^.]{0,40}not (?:supported|allowed)|\brole\b[^.]{0,60}['"`](?:system|developer)['"`]|unknown variant ['"`](?:system|developer)|['"`](?:system|developer)['"`] is not one of|only user(?:,| and) assistant (?:and tool )?roles|roles must alternate|\bjinja|chat template\b|TemplateError/i;
const ROLE_ADVICE = "If the endpoint has no such role, set system-role to user.";
const NO_QUOTA = "The account behind the key has no quota left; waiting does not help.";

/** What a response with an error status means for the trial and for the run. */
export function classifyStatus(error: StatusError, model: string, sanitize: Sanitize): RawAttempt {
  const { status, body } = error;
  const { message, codes, param } = parseErrorBody(body);
  const reported = `Status ${status}: ${sanitize(message)}`;
  if (status < 500 && isQuotaUsedUp(status, { message, codes, body })) return fatal(reported, NO_QUOTA);
  if (isThrottled(error, message)) return throttled(error, reported, message);
  if (INVALID_CALL.test(codes)) return { kind: "transient", cause: "malformed", detail: reported };
  const contextAdvice = adviceOnContext(message, codes);
  const advice = contextAdvice ?? (NO_SYSTEM_ROLE.test(message) ? ROLE_ADVICE : undefined);
  // Some servers report what can never succeed with the status of a passing fault.
  if (isPassing(status) && advice === undefined)
    return { kind: "transient", cause: "status", detail: reported };
  if (FILTERED.test(codes)) return filtered(reported);
  const lasting = adviceFor(status, sanitize(model), codes);
  if (lasting !== undefined) return fatal(reported, lasting);
  const detail = advice === undefined ? reported : `${asSentence(reported)} ${advice}`;
  const mayBlameParameter = (status === 400 || status === 422) && contextAdvice === undefined;
  return {
    kind: "refused",
    cause: "status",
    detail,
    ...(mayBlameParameter && { refusal: `${param} ${message}` }),
  };
}

function isPassing(status: number): boolean {
  return status === 408 || status === 409 || status === 425 || status >= 500;
}

function fatal(reported: string, advice: string): RawAttempt {
  return { kind: "fatal", detail: `${asSentence(reported)} ${advice}` };
}

/** Adds a full stop unless the text ends like a sentence. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function filtered(reported: string): RawAttempt {
  const detail = `The endpoint's content filter refused the request. ${reported}`;
  return { kind: "reply", reply: { kind: "unanswered", cause: "filtered", detail } };
}

/** The run waits until its deadline for a server that is loading or overloaded. */
function throttled(error: StatusError, reported: string, message: string): RawAttempt {
  const loading = error.status === 529 || (error.status === 503 && LOADING.test(message));
  const retryAfterMs = retryAfter(error);
  return {
    kind: "throttled",
    detail: reported,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(loading && { loading }),
  };
}

function isThrottled(error: StatusError, message: string): boolean {
  if (error.status === 503) return headerOf(error, "retry-after") !== undefined || LOADING.test(message);
  return error.status === 429 || error.status === 529;
}

const LASTING: Readonly<Record<number, (model: string) => string>> = {
  401: () => "The key is missing or wrong: check the key.",
  402: () => "The account behind the key requires payment.",
  403: (model) => `The key may not use this endpoint or the model ${model}.`,
  404: (model) =>
    `Either the endpoint's path is wrong (it usually ends in /v1) or there is no model ${model}.`,
  405: () => "The endpoint's path is wrong; it usually ends in /v1.",
};

/** What to fix if every other request would get the same status; undefined if others may succeed. */
function adviceFor(status: number, model: string, codes: string): string | undefined {
  return /model_not_found/i.test(codes)
    ? `The endpoint has no model ${model}, or not for this key: check model.`
    : LASTING[status]?.(model);
}

/** Longer than any run; a longer wait is cut to this. Milliseconds. */
const LONGEST_WAIT_MS = 365 * 24 * 3_600_000;

/** The wait that an endpoint asks for in seconds, in milliseconds or by a date. Milliseconds; undefined if it makes no sense. */
export function retryAfter(response: { readonly headers: Headers }): number | undefined {
  const after = headerOf(response, "retry-after") ?? "";
  const date = /[A-Za-z]/.test(after) ? Date.parse(after) - Date.now() : Number.NaN;
  const waits = [decimalIn(headerOf(response, "retry-after-ms") ?? ""), decimalIn(after) * 1_000, date];
  const wait = waits.find((ms) => ms >= 0);
  return wait === undefined ? undefined : Math.min(wait, LONGEST_WAIT_MS);
}

function decimalIn(text: string): number {
  return /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
}
