import { parseJson } from "../suite/text.ts";
/** What an error says of itself, in whichever form it comes. */
export interface ErrorWords {
  readonly message: string;
  readonly code?: string | number;
  /** The HTTP status that the body names; 429 where it only names a limit. */
  readonly status?: number;
}

/** The same for an error status, with what else tells why. */
export interface ErrorBody {
  readonly message: string;
  /** Its codes and types, apart by spaces. */
  readonly codes: string;
  /** The parameter that it blames. */
  readonly param: string;
}

/** The members in which servers put the words of an error, the likelier first. */
const WORDS = ["message", "msg", "detail", "error_message", "error_msg", "title"] as const;
const CODES = ["code", "type", "status", "error_code", "status_code"] as const;

type Members = Readonly<Record<string, unknown>>;

/** The members of an object; undefined for anything else. */
function membersOf(given: unknown): Members | undefined {
  return isMembers(given) ? given : undefined;
}

function isMembers(given: unknown): given is Members {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/** The error in a body with an error status; one in no known form speaks best for itself. */
export function readError(body: string): ErrorBody {
  const told = errorOf(parseJson(body));
  if (told === undefined) return { message: inPlainWords(body), codes: "", param: "" };
  const inner = membersOf(told.innererror) ?? {};
  const flagged = membersOf(told.metadata)?.flagged_input ? "content_filter" : undefined;
  const codes = [...CODES.map((name) => told[name]), inner.code, flagged];
  return {
    message: messageOf(told) ?? body,
    codes: codes.filter(isCode).join(" "),
    param: typeof told.param === "string" ? told.param : "",
  };
}

/**
 * The error in a body with a status of success, which some servers send in the place of a reply; undefined if it is
 * none. Beside a reply only a member `error` counts: anything else may stand beside a good one.
 */
export function errorWordsIn(body: unknown): ErrorWords | undefined {
  const whole = membersOf(body);
  if (whole !== undefined && hasReply(whole) && !isError(whole.error)) return undefined;
  const told = errorOf(body);
  if (told === undefined) return undefined;
  const code = CODES.map((name) => told[name]).find(isCode);
  const message = messageOf(told) ?? (isError(whole?.error) ? wordsFor(code ?? whole?.error) : undefined);
  if (message === undefined) return undefined;
  const status = statusOf(told);
  return { message, ...(code !== undefined && { code }), ...(status !== undefined && { status }) };
}

function wordsFor(error: unknown): string {
  return typeof error === "object" ? "an error without words" : String(error);
}

/** Whatever stands there says that something went wrong, unless it is empty. */
function isError(given: unknown): boolean {
  return typeof given === "object" && given !== null ? Object.keys(given).length > 0 : Boolean(given);
}

function hasReply(body: Members): boolean {
  return [body.choices, body.output].some((list) => Array.isArray(list) && list.length > 0);
}

const LIMITED = /rate_?limit|too_many_requests|resource_exhausted|insufficient_quota/i;

function statusOf(told: Members): number | undefined {
  const codes = CODES.map((name) => told[name]).filter(isCode);
  const status = codes.map(Number).find((one) => Number.isInteger(one) && one >= 400 && one <= 599);
  return status ?? (codes.some((code) => LIMITED.test(String(code))) ? 429 : undefined);
}

/** The object that holds the error: in `error` or `errors`, in a list as Google has it, or the body itself. */
function errorOf(body: unknown): Members | undefined {
  const whole = membersOf(Array.isArray(body) ? body[0] : body);
  if (whole === undefined) return undefined;
  const errors = whole.errors;
  const inner = whole.error || (Array.isArray(errors) ? errors[0] : errors);
  if (typeof inner === "string" && inner.trim() !== "") return { ...whole, message: inner };
  return membersOf(inner) ?? whole;
}

/** Words may be wrapped as deep as this; a body that goes deeper would go on for ever. */
const DEEPEST = 3;

function messageOf(told: Members, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  return WORDS.map((name) => wordsOf(told[name], depth + 1)).find((words) => words !== undefined);
}

/** A text, an object that holds one, or a list of faults, each with its place and what is wrong there. */
function wordsOf(given: unknown, depth: number): string | undefined {
  if (typeof given === "string") return given.trim() === "" ? undefined : given;
  if (Array.isArray(given)) {
    const faults = given.map((one) => faultOf(one, depth)).filter((words) => words !== undefined);
    return faults.length === 0 ? undefined : faults.join("; ");
  }
  const inner = membersOf(given);
  return inner === undefined ? undefined : messageOf(inner, depth);
}

/** What was given may be long; a short one, such as the name of a role, tells what is wrong with it. Characters. */
const LONGEST_INPUT = 40;

/** A fault as FastAPI, and Mistral with it, tells it: `body.max_tokens: Extra inputs are not permitted`. */
function faultOf(given: unknown, depth: number): string | undefined {
  if (typeof given === "string") return wordsOf(given, depth);
  const fault = membersOf(given);
  if (fault === undefined) return undefined;
  const { loc, input } = fault;
  const place = Array.isArray(loc) ? loc.filter(isCode).join(".") : "";
  const short = typeof input === "string" && input.length <= LONGEST_INPUT;
  const words = [place, messageOf(fault, depth) ?? ""].filter((part) => part !== "").join(": ");
  return words === "" ? undefined : `${words}${short ? ` (given: '${input}')` : ""}`;
}

function isCode(given: unknown): given is string | number {
  return typeof given === "number" || (typeof given === "string" && given !== "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
/** In texts of an older encoding a letter here and there is not read. Share of the characters. */
const MOST_UNREAD = 0.1;

/** Something compressed or otherwise binary says nothing to a person. */
function isBinary(body: string): boolean {
  return CONTROL.test(body) || body.split("\ufffd").length - 1 > body.length * MOST_UNREAD;
}

function inPlainWords(body: string): string {
  if (body.trim() === "") return "no body";
  if (/^\s*</.test(body)) return "an HTML page";
  return isBinary(body) ? "a body that is not text" : body;
}
