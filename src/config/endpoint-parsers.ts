import * as z from "zod";
import { parseJson } from "../suite/text.ts";
import { typed } from "./json-types.ts";
import { itemsOf } from "./parsers.ts";

/** What `extra-body` must not set, because the plan does. */
const OWN_FIELDS = ["model", "messages", "input", "stream", "n", "tools", "tool_choice", "functions"];

/** A valid name of an endpoint. */
export const ENDPOINT_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
/** The name of the endpoint, and of the key, that is given without one. */
export const DEFAULT_ENDPOINT = "default";

/** Endpoints or keys by name. */
export type Named<Value> = Readonly<Record<string, Value>>;

/**
 * Lines of the form `name: value`, or one value without a name. At least one blank follows the colon, so that a URL is not
 * taken for a name. No message quotes them: the values may be keys.
 */
function namedLines(text: string, context: z.RefinementCtx, form: string): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const complain = (message: string): void => context.addIssue({ code: "custom", message });
  for (const line of itemsOf(text, /\n/)) {
    const [, given, value = ""] = /^(?:([^\s:]+):\s+)?(\S+)$/.exec(line) ?? [];
    const name = given ?? DEFAULT_ENDPOINT;
    if (value === "" || !ENDPOINT_NAME.test(name)) complain(`must be ${form}`);
    if (given === DEFAULT_ENDPOINT) complain(`must not use the name ${DEFAULT_ENDPOINT}, which is reserved`);
    if (named.has(name))
      complain(given === undefined ? "must name each, if there are several" : "must not use a name twice");
    named.set(name, value);
  }
  return named;
}

/** Base URLs, without credentials, by name. */
export function parseEndpoints(text: string, context: z.RefinementCtx): Named<URL> {
  const lines = namedLines(text, context, "a URL, or lines of the form name: https://…/v1");
  const urls = [...lines].map(([name, given]) => {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const problem = problemOfUrl(url);
    const which = name === DEFAULT_ENDPOINT ? "" : `("${name}") `;
    if (problem !== undefined) context.addIssue({ code: "custom", message: `${which}${problem}` });
    return [name, url] as const;
  });
  return Object.fromEntries(urls.flatMap(([name, url]) => (url === undefined ? [] : [[name, url]])));
}

/** Whether a line is empty, or just a name: the secret after it is empty in a run from a fork. */
export function hasNoKey(line: string): boolean {
  return /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,59}:)?$/.test(line.trim());
}

/** Visible ASCII characters, as in a header. */
const VISIBLE = /^[\x21-\x7e]+$/;

/** Keys by the names of their endpoints. */
export function parseKeys(text: string, context: z.RefinementCtx): Named<string> {
  const given = itemsOf(text, /\n/).filter((line) => !hasNoKey(line));
  const keys = namedLines(
    given.join("\n"),
    context,
    "one key without blanks, or lines of the form name: key",
  );
  if (![...keys.values()].every((key) => VISIBLE.test(key)))
    context.addIssue({ code: "custom", message: "must be of visible ASCII characters" });
  return Object.fromEntries(keys);
}

function problemOfUrl(url: URL | undefined): string | undefined {
  if (url === undefined || !["http:", "https:"].includes(url.protocol)) {
    return "must be a URL such as https://api.openai.com/v1";
  }
  if (url.username !== "" || url.password !== "")
    return "must not contain a user name or password; use api-key";
  if (url.hash !== "") return "must not contain a fragment (#)";
  return undefined;
}

const objectSchema = z.record(z.string(), z.json());

/** A JSON object without the fields that the gate sets; empty for an empty text. */
export function jsonObject(): z.ZodType<Readonly<Record<string, unknown>>, string> {
  return typed(z.string().transform(parseExtraBody), { type: "object" });
}

function parseExtraBody(text: string, context: z.RefinementCtx): Readonly<Record<string, unknown>> {
  if (text === "") return {};
  const parsed = objectSchema.safeParse(parseJson(text));
  const own = Object.keys(parsed.data ?? {}).filter((key) => OWN_FIELDS.includes(key));
  if (parsed.success && own.length === 0) return parsed.data;
  const message = parsed.success
    ? `must not set ${own.join(", ")}, which the gate sets itself`
    : 'must be a JSON object such as {"top_p": 1}';
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}

/** Headers of the connection or the length of a body, which only the sender of a request can set. */
const CONNECTION_HEADERS = ["content-length", "expect", "keep-alive", "transfer-encoding", "upgrade"];

/** Lines of the form `Name: value`; names become lower case. */
export function parseExtraHeaders(text: string, context: z.RefinementCtx): Readonly<Record<string, string>> {
  const lines = text.split("\n").map((line) => line.trim());
  const headers = new Map<string, string>();
  for (const line of lines.filter((one) => one !== "")) {
    const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*([\x20-\x7e]+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.set(name.toLowerCase(), value);
    else context.addIssue({ code: "custom", message: "must be lines of the form Name: value" });
  }
  for (const name of CONNECTION_HEADERS.filter((one) => headers.has(one)))
    context.addIssue({ code: "custom", message: `must not set ${name}, which belongs to the connection` });
  return Object.fromEntries(headers);
}
