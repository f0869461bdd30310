import type { Attempt } from "./attempt.ts";
import { adviceOnContext } from "./context-window.ts";
import { readError } from "./error-body.ts";
import type { StatusError } from "./http-error.ts";
import { QUOTE_LENGTH } from "./limits.ts";
import { isUsedUp } from "./quota.ts";
import { cut, type Redact, type Redacted } from "./redact.ts";

/** An attempt, with the words in which the endpoint refused the request where a parameter may be to blame. */
export type Ended = Attempt & { readonly words?: string };

const FILTERED =
  /content_filter|content_policy|contentpolicy|responsible_?ai|moderation_blocked|invalid_prompt|data_?inspection/i;
/** The model's call of a function could not be read; the next one may. */
const BROKEN_CALL = /tool_use_failed|output_parse_failed/;
const LOADING =
  /\bloading\b.{0,40}\bmodel|\bmodel\b.{0,60}\b(?:loading|being loaded|starting|not (?:yet )?ready)|warming up|starting up|cold start/is;
/** The forms in which servers and chat templates refuse a role; the advice is conditional, so too many do no harm. */
const NO_SYSTEM_ROLE =
  /(?:system|developer)['"`]? (?:role|message)s?[^.]{0,40}not (?:supported|allowed)|\brole\b[^.]{0,60}['"`](?:system|developer)['"`]|unknown variant ['"`](?:system|developer)|['"`](?:system|developer)['"`] is not one of|only user(?:,| and) assistant (?:and tool )?roles|roles must alternate|\bjinja|chat template\b|TemplateError/i;
const ROLE_ADVICE = "If the endpoint knows no such role, set system-role to user.";
const NO_QUOTA = "The account behind the key has no quota left; waiting does not help.";

export interface Context {
  readonly model: string;
  readonly quote: Quote;
}

/** What an answer with an error status means for the trial and for the run. */
export function classifyStatus(error: StatusError, { model, quote }: Context): Ended {
  const { status, body } = error;
  const { message, codes, param } = readError(body);
  const said = `Status ${status}: ${quote(message)}`;
  if (status < 500 && isUsedUp(status, { message, codes, body })) return fatal(said, NO_QUOTA);
  if (isThrottled(error, message)) return throttled(error, { said, message });
  if (BROKEN_CALL.test(codes)) return { kind: "transient", cause: "malformed", detail: said };
  const context = adviceOnContext(message, codes);
  const advice = context ?? (NO_SYSTEM_ROLE.test(message) ? ROLE_ADVICE : undefined);
  // Some servers give what can never succeed the status of a passing fault.
  if (isPassing(status) && advice === undefined) return { kind: "transient", cause: "status", detail: said };
  if (FILTERED.test(codes)) return filtered(said);
  const lasting = adviceFor(status, quote(model), codes);
  if (lasting !== undefined) return fatal(said, lasting);
  const detail = advice === undefined ? said : `${asSentence(said)} ${advice}`;
  const blamesParameters = (status === 400 || status === 422) && context === undefined;
  return {
    kind: "refused",
    cause: "status",
    detail,
    ...(blamesParameters && { words: `${param} ${message}` }),
  };
}

function isPassing(status: number): boolean {
  return status === 408 || status === 409 || status === 425 || status >= 500;
}

function fatal(said: string, advice: string): Ended {
  return { kind: "fatal", detail: `${asSentence(said)} ${advice}` };
}

/** With a full stop, if it does not end like a sentence. */
export function asSentence(said: string): string {
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

function filtered(said: string): Ended {
  const detail = `The endpoint's content filter refused the request. ${said}`;
  return { kind: "reply", reply: { kind: "unanswered", cause: "filtered", detail } };
}

/** A server that is loading, or has more to do than it can, is waited for as long as the run may take. */
function throttled(
  { status, headers }: StatusError,
  { said, message }: { readonly said: string; readonly message: string },
): Ended {
  const loading = status === 529 || (status === 503 && LOADING.test(message));
  const retryAfterMs = retryAfter(headers);
  return {
    kind: "throttled",
    detail: said,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(loading && { loading }),
  };
}

function isThrottled({ status, headers }: StatusError, message: string): boolean {
  return (
    status === 429 ||
    status === 529 ||
    (status === 503 && (headers.has("retry-after") || LOADING.test(message)))
  );
}

/** What to fix at a status that every other request would get, too. */
function adviceFor(status: number, model: string, codes: string): string | undefined {
  if (/model_not_found/i.test(codes)) {
    return `The endpoint has no model ${model}, or not for this key: check the input model.`;
  }
  switch (status) {
    case 401:
      return "The key is missing or wrong: check the input api-key.";
    case 402:
      return "The account behind the key must be paid for.";
    case 403:
      return `The key may not use this endpoint or the model ${model}.`;
    case 404:
      return `Either the endpoint's path is wrong (it usually ends in /v1) or there is no model ${model}.`;
    case 405:
      return "The endpoint's path is wrong; it usually ends in /v1.";
    default:
      return undefined;
  }
}

/** No run lasts as long: a longer wait counts as this one. Milliseconds. */
const LONGEST_WAIT_MS = 365 * 24 * 3_600_000;

/** The wait an endpoint asks for, milliseconds: seconds, a date, or the milliseconds of some; undefined if it makes no sense. */
export function retryAfter(headers: StatusError["headers"]): number | undefined {
  const [milliseconds, given] = [headers.get("retry-after-ms"), headers.get("retry-after")];
  const waits = [
    milliseconds !== undefined && /^[0-9]+(?:\.[0-9]+)?$/.test(milliseconds)
      ? Number(milliseconds)
      : undefined,
    given !== undefined && /^[0-9]+(?:\.[0-9]+)?$/.test(given) ? Number(given) * 1_000 : undefined,
    given !== undefined && /[A-Za-z]/.test(given) ? Date.parse(given) - Date.now() : undefined,
  ];
  const wait = waits.find((one) => one !== undefined && one >= 0);
  return wait === undefined ? undefined : Math.min(wait, LONGEST_WAIT_MS);
}

/** Words of others in one of our sentences: one line, no control characters, no secrets, at most 300 characters. */
export type Quote = (words: string) => Redacted;

/** Only so much is read for a quotation. Characters. */
const LONGEST_READ = 20_000;

/** Redacts before it shortens: half a secret would no longer be known as one. */
export function quoter(redact: Redact): Quote {
  return (words) => {
    // Megabytes of blanks would take more stack than there is.
    const line = cut(redact(words), LONGEST_READ)
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
      .trim();
    return cut(redact(line), QUOTE_LENGTH);
  };
}
