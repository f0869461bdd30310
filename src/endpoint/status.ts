import * as z from "zod";
import type { Attempt } from "./attempt.ts";
import type { StatusError } from "./transport.ts";

/** An attempt, with the words in which the endpoint refused the request where a parameter may be to blame. */
export type Ended = Attempt & { readonly words?: string };

const text = z.string().nullish().catch(undefined);
const told = z.object({
  message: text,
  code: z.union([z.string(), z.number()]).nullish().catch(undefined),
  type: text,
  param: text,
  innererror: z.object({ code: text }).nullish().catch(undefined),
});
const errorBody = z.union([
  z.object({ error: told }).transform(({ error }) => error),
  z.object({ error: z.string() }).transform(({ error }) => told.parse({ message: error })),
  z.object({ detail: z.string() }).transform(({ detail }) => told.parse({ message: detail })),
  told,
]);

const FILTERED = /content_filter|content_policy|contentpolicy|responsible_?ai|moderation_blocked/i;
const NO_QUOTA = /insufficient_quota|billing_hard_limit|credit balance/i;
const NO_SYSTEM_ROLE =
  /(?:system|developer)['"`]? (?:role|message)s?[^.]{0,40}not (?:supported|allowed)|role[^.]{0,40}(?:system|developer)[^.]{0,40}(?:not|invalid|unsupported)/i;

/** What an answer with an error status means for the trial and for the run. */
export function classifyStatus(error: StatusError, model: string): Ended {
  const { status } = error;
  const { message, codes, param } = readError(error.body);
  const said = `Status ${status}: ${quote(message)}`;
  if (status === 429) return throttled(error, said, codes);
  if (status === 503 && error.headers.has("retry-after")) return throttled(error, said, "");
  if (status === 408 || status === 409 || status === 425 || status >= 500)
    return { kind: "transient", cause: "status", detail: said };
  if (FILTERED.test(codes)) return filtered(said);
  const advice = adviceFor(status, model);
  if (advice !== undefined) return { kind: "fatal", detail: `${ended(said)} ${advice}` };
  const hint = NO_SYSTEM_ROLE.test(message)
    ? " If the endpoint knows no such role, set system-role to user."
    : "";
  return {
    kind: "refused",
    cause: "status",
    detail: hint === "" ? said : ended(said) + hint,
    words: `${param} ${message}`,
  };
}

function filtered(said: string): Ended {
  const detail = `The endpoint's content filter refused the request. ${said}`;
  return { kind: "reply", reply: { kind: "unanswered", cause: "filtered", detail } };
}

function throttled({ headers }: StatusError, said: string, codes: string): Ended {
  if (NO_QUOTA.test(codes) || NO_QUOTA.test(said)) {
    return {
      kind: "fatal",
      detail: `${ended(said)} The account behind the key has no quota left; waiting does not help.`,
    };
  }
  const retryAfterMs = retryAfter(headers);
  return { kind: "throttled", detail: said, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

/** What to mend at a status that every other request would meet too. */
function adviceFor(status: number, model: string): string | undefined {
  switch (status) {
    case 401:
      return "The key is missing or wrong: check the input api-key.";
    case 402:
      return "The account behind the key must be paid for.";
    case 403:
      return `The key may not use this endpoint or the model ${quote(model)}.`;
    case 404:
      return `Either the endpoint's path is wrong (it usually ends in /v1) or there is no model ${quote(model)}.`;
    case 405:
      return "The endpoint's path is wrong; it usually ends in /v1.";
    default:
      return undefined;
  }
}

interface Told {
  readonly message: string;
  readonly codes: string;
  readonly param: string;
}

function readError(body: string): Told {
  const parsed = errorBody.safeParse(parseJson(body)).data;
  if (parsed === undefined) {
    const what = body.trim() === "" ? "no body" : /^\s*</.test(body) ? "an HTML page" : body;
    return { message: what, codes: "", param: "" };
  }
  const { message, code, type, param, innererror } = parsed;
  return {
    message: message ?? String(code ?? type ?? "no reason given"),
    codes: [code, type, innererror?.code].filter((one) => one !== undefined && one !== null).join(" "),
    param: param ?? "",
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Longer waits than this are no waits. Milliseconds. */
const ABSURD_MS = 30 * 24 * 3_600_000;

/** The wait an endpoint asks for, milliseconds: seconds, a date, or the milliseconds of some; undefined if it makes no sense. */
function retryAfter(headers: Headers): number | undefined {
  const [milliseconds, given] = [headers.get("retry-after-ms"), headers.get("retry-after")];
  const waits = [
    milliseconds !== null && /^[0-9]+(?:\.[0-9]+)?$/.test(milliseconds) ? Number(milliseconds) : undefined,
    given !== null && /^[0-9]+(?:\.[0-9]+)?$/.test(given) ? Number(given) * 1_000 : undefined,
    given !== null && /[A-Za-z]/.test(given) ? Date.parse(given) - Date.now() : undefined,
  ];
  return waits.find((wait) => wait !== undefined && wait >= 0 && wait <= ABSURD_MS);
}

/** A quotation with a full stop before our own sentence. */
function ended(said: string): string {
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

const LONGEST_QUOTE = 300;

/** Words of others in one of our sentences: one line, no control characters, at most 300 characters. */
export function quote(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
