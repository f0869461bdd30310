import * as z from "zod";
import type { Attempt } from "./attempt.ts";
import type { StatusError } from "./transport.ts";

/** An attempt, with the words in which the endpoint refused the request where a parameter may be to blame. */
export type Ended = Attempt & { readonly words?: string };

/** Made when the first error comes: most runs see none. */
const errorBody = z.lazy(() => {
  const text = z.string().nullish().catch(undefined);
  const told = z.object({
    message: text,
    code: z.union([z.string(), z.number()]).nullish().catch(undefined),
    type: text,
    param: text,
    innererror: z.object({ code: text }).nullish().catch(undefined),
    metadata: z.object({ flagged_input: text }).nullish().catch(undefined),
  });
  return z.union([
    z.tuple([z.object({ error: told })], z.unknown()).transform(([{ error }]) => error),
    z.object({ error: told }).transform(({ error }) => error),
    z.object({ error: z.string() }).transform(({ error }) => told.parse({ message: error })),
    z.object({ detail: z.string() }).transform(({ detail }) => told.parse({ message: detail })),
    told,
  ]);
});

const FILTERED =
  /content_filter|content_policy|contentpolicy|responsible_?ai|moderation_blocked|invalid_prompt|data_?inspection/i;
const NO_QUOTA = /insufficient_quota|billing_hard_limit|credit balance/i;
/** The forms in which servers and chat templates refuse a role; the advice is conditional, so too many do no harm. */
const NO_SYSTEM_ROLE =
  /(?:system|developer)['"`]? (?:role|message)s?[^.]{0,40}not (?:supported|allowed)|\brole\b[^.]{0,60}['"`](?:system|developer)['"`]|unknown variant ['"`](?:system|developer)|['"`](?:system|developer)['"`] is not one of|only user and assistant roles|roles must alternate/i;

export interface Context {
  readonly model: string;
  readonly quote: Quote;
}

/** What an answer with an error status means for the trial and for the run. */
export function classifyStatus(error: StatusError, { model, quote }: Context): Ended {
  const { status } = error;
  const { message, codes, param } = readError(error.body);
  const said = `Status ${status}: ${quote(message)}`;
  if (status === 429) return throttled(error, said, codes);
  if (status === 503 && error.headers.has("retry-after")) return throttled(error, said, "");
  if (status === 408 || status === 409 || status === 425 || status >= 500)
    return { kind: "transient", cause: "status", detail: said };
  if (FILTERED.test(codes)) return filtered(said);
  const advice = adviceFor(status, quote(model), codes);
  if (advice !== undefined) return { kind: "fatal", detail: `${asSentence(said)} ${advice}` };
  const refused = { kind: "refused", cause: "status" } as const;
  const detail = NO_SYSTEM_ROLE.test(message)
    ? `${asSentence(said)} If the endpoint knows no such role, set system-role to user.`
    : said;
  const blamesParameters = status === 400 || status === 422;
  return { ...refused, detail, ...(blamesParameters && { words: `${param} ${message}` }) };
}

/** With a full stop, unless it ends like a sentence already. */
export function asSentence(said: string): string {
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

function filtered(said: string): Ended {
  const detail = `The endpoint's content filter refused the request. ${said}`;
  return { kind: "reply", reply: { kind: "unanswered", cause: "filtered", detail } };
}

function throttled({ headers }: StatusError, said: string, codes: string): Ended {
  if (NO_QUOTA.test(codes) || NO_QUOTA.test(said)) {
    return {
      kind: "fatal",
      detail: `${asSentence(said)} The account behind the key has no quota left; waiting does not help.`,
    };
  }
  const retryAfterMs = retryAfter(headers);
  return { kind: "throttled", detail: said, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

/** What to mend at a status that every other request would meet too. */
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

interface Told {
  readonly message: string;
  readonly codes: string;
  readonly param: string;
}

function readError(body: string): Told {
  const parsed = errorBody.safeParse(parseJson(body)).data;
  // A body of a form not known here, such as FastAPI's and Mistral's lists of faults, speaks best for itself.
  const whole = body.trim() === "" ? "no body" : /^\s*</.test(body) ? "an HTML page" : body;
  if (parsed === undefined) return { message: whole, codes: "", param: "" };
  const { message, code, type, param, innererror, metadata } = parsed;
  const flagged = metadata?.flagged_input ? "content_filter" : undefined;
  return {
    message: message ?? whole,
    codes: [code, type, innererror?.code, flagged]
      .filter((one) => one !== undefined && one !== null)
      .join(" "),
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
export function retryAfter(headers: StatusError["headers"]): number | undefined {
  const [milliseconds, given] = [headers.get("retry-after-ms"), headers.get("retry-after")];
  const waits = [
    milliseconds !== undefined && /^[0-9]+(?:\.[0-9]+)?$/.test(milliseconds)
      ? Number(milliseconds)
      : undefined,
    given !== undefined && /^[0-9]+(?:\.[0-9]+)?$/.test(given) ? Number(given) * 1_000 : undefined,
    given !== undefined && /[A-Za-z]/.test(given) ? Date.parse(given) - Date.now() : undefined,
  ];
  return waits.find((wait) => wait !== undefined && wait >= 0 && wait <= ABSURD_MS);
}

/** A quotation with a full stop before our own sentence. */
const LONGEST_QUOTE = 300;

/** Words of others in one of our sentences: one line, no control characters, no secrets, at most 300 characters. */
export type Quote = (words: string) => string;

/** Redacts before it shortens: half a secret would no longer be known as one. */
export function quoter(redact: (text: string) => string): Quote {
  return (words) => {
    const line = redact(
      redact(words)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
        .trim(),
    );
    return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).toWellFormed()}…` : line;
  };
}
