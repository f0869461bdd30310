import { parseJson } from "../suite/text.ts";
import { isBinary } from "./binary-text.ts";
import { type Fields, fieldsOf } from "./fields.ts";

/** The error in a body with a status of success. */
export interface ReportedError {
  readonly message: string;
  readonly code?: string | number;
  /** The HTTP status that the body names; 429 if it only names a limit. */
  readonly status?: number;
}

/** The error in a body with an error status. */
export interface ErrorBody {
  readonly message: string;
  /** Codes and types, separated by spaces. */
  readonly codes: string;
  /** The parameter that the endpoint blames. */
  readonly param: string;
}

/** The fields in which servers put the message of an error, the likelier first. */
const MESSAGE_FIELDS = ["message", "msg", "detail", "error_message", "error_msg", "title"] as const;
const CODE_FIELDS = ["code", "type", "status", "error_code", "status_code"] as const;

/** Parses the body of a response with an error status; a body in an unknown form is its own message. */
export function parseErrorBody(body: string): ErrorBody {
  const error = errorObject(parseJson(body));
  if (error === undefined) return { message: textForPerson(body), codes: "", param: "" };
  const innerCode = fieldsOf(error.innererror)?.code;
  const flagged = fieldsOf(error.metadata)?.flagged_input ? "content_filter" : undefined;
  return {
    message: messageIn(error) ?? body,
    codes: [...codesIn(error), ...[innerCode, flagged].filter(isCode)].join(" "),
    param: typeof error.param === "string" ? error.param : "",
  };
}

/**
 * The error in a body with a status of success, which some servers send instead of a reply; undefined if there is none.
 * Beside a reply only a field `error` counts: the other fields also occur in good ones.
 */
export function errorIn(body: unknown): ReportedError | undefined {
  const whole = fieldsOf(body);
  if (whole !== undefined && hasReply(whole) && !isError(whole.error)) return undefined;
  const error = errorObject(body);
  if (error === undefined) return undefined;
  const [code] = codesIn(error);
  const message =
    messageIn(error) ?? (isError(whole?.error) ? messageWithoutText(code ?? whole?.error) : undefined);
  if (message === undefined) return undefined;
  const status = statusOf(error);
  return { message, ...(code !== undefined && { code }), ...(status !== undefined && { status }) };
}

function messageWithoutText(error: unknown): string {
  return typeof error === "object" ? "an error without a message" : String(error);
}

/** Anything that is not empty reports an error. */
function isError(given: unknown): boolean {
  return typeof given === "object" && given !== null ? Object.keys(given).length > 0 : Boolean(given);
}

function hasReply(body: Fields): boolean {
  return [body.choices, body.output].some((list) => Array.isArray(list) && list.length > 0);
}

const LIMITED = /rate_?limit|too_many_requests|resource_exhausted|insufficient_quota/i;

function statusOf(error: Fields): number | undefined {
  const codes = codesIn(error);
  const status = codes.map(Number).find((one) => Number.isInteger(one) && one >= 400 && one <= 599);
  return status ?? (codes.some((code) => LIMITED.test(String(code))) ? 429 : undefined);
}

function codesIn(error: Fields): (string | number)[] {
  return CODE_FIELDS.map((name) => error[name]).filter(isCode);
}

function isCode(given: unknown): given is string | number {
  return typeof given === "number" || (typeof given === "string" && given !== "");
}

/** The object that describes the error: in `error` or `errors`, in a list as Google sends it, or the body itself. */
function errorObject(body: unknown): Fields | undefined {
  const whole = fieldsOf(Array.isArray(body) ? body[0] : body);
  if (whole === undefined) return undefined;
  const errors = whole.errors;
  const inner = whole.error || (Array.isArray(errors) ? errors[0] : errors);
  if (typeof inner === "string" && inner.trim() !== "") return { ...whole, message: inner };
  return fieldsOf(inner) ?? whole;
}

/** Messages are searched only this deep: hostile bodies nest without end. */
const MAX_DEPTH = 3;

function messageIn(error: Fields, depth = 0): string | undefined {
  if (depth > MAX_DEPTH) return undefined;
  return MESSAGE_FIELDS.map((name) => messageOf(error[name], depth + 1)).find((text) => text !== undefined);
}

/** The message in a text, in an object that contains one, or in a list of faults. */
function messageOf(given: unknown, depth: number): string | undefined {
  if (typeof given === "string") return given.trim() === "" ? undefined : given;
  if (Array.isArray(given)) {
    const faults = given.map((one) => faultIn(one, depth)).filter((text) => text !== undefined);
    return faults.length === 0 ? undefined : faults.join("; ");
  }
  const inner = fieldsOf(given);
  return inner === undefined ? undefined : messageIn(inner, depth);
}

/** A short input, such as the name of a role, shows what is wrong with it; a longer one is not shown. Characters. */
const MAX_INPUT = 40;

/** A fault in the form of FastAPI and Mistral: `body.max_tokens: Extra inputs are not permitted`. */
function faultIn(given: unknown, depth: number): string | undefined {
  if (typeof given === "string") return messageOf(given, depth);
  const fault = fieldsOf(given);
  if (fault === undefined) return undefined;
  const { loc, input } = fault;
  const place = Array.isArray(loc) ? loc.filter(isCode).join(".") : "";
  const short = typeof input === "string" && input.length <= MAX_INPUT;
  const text = [place, messageIn(fault, depth) ?? ""].filter((part) => part !== "").join(": ");
  return text === "" ? undefined : `${text}${short ? ` (given: '${input}')` : ""}`;
}

function textForPerson(body: string): string {
  if (body.trim() === "") return "no body";
  if (/^\s*</.test(body)) return "an HTML page";
  return isBinary(body) ? "a body that is not text" : body;
}
