import * as z from "zod";
import type { Shard } from "../execution/shard.ts";
import { closest } from "../suggest.ts";
import { type Dialect, problemOfPattern } from "../suite/pattern-problems.ts";
import { parseJson } from "../suite/text.ts";

/** What `extra-body` must not set, because the plan does. */
const OWN_FIELDS = ["model", "messages", "input", "stream", "n", "tools", "tool_choice", "functions"];

/** Undefined for an empty text. */
export function optional<Output>(schema: z.ZodType<Output, string>): z.ZodType<Output | undefined, string> {
  return z.union([z.literal("").transform(() => undefined), schema], {
    error: (issue) => innerMessage(issue),
  });
}

/** The message of the second branch, which says what is expected. */
function innerMessage(issue: z.core.$ZodRawIssue): string | undefined {
  const branches = issue.code === "invalid_union" ? issue.errors : [];
  return branches.at(-1)?.[0]?.message;
}

/** One of the names; the message lists them. */
export function oneOf<const Names extends readonly string[]>(names: Names): z.ZodType<Names[number], string> {
  const list = names.length === 2 ? names.join(" or ") : names.join(", ");
  const schema = z.string().transform((text, context): Names[number] => {
    const found = names.find((name) => name === text);
    if (found !== undefined) return found;
    const meant = closest(text, names);
    const hint = meant === undefined ? "" : ` (did you mean ${meant}?)`;
    context.addIssue({
      code: "custom",
      message: `must be ${names.length === 2 ? "" : "one of "}${list}${hint}`,
    });
    return z.NEVER;
  });
  return schema.meta({ choices: names });
}

/** Digits only, within inclusive bounds. */
export function wholeNumber(least: number, most: number): z.ZodType<number, string> {
  return z
    .string()
    .refine((text) => /^[0-9]{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number);
}

/** Digits with at most one point, within inclusive bounds. */
export function decimal(least: number, most: number): z.ZodType<number, string> {
  return z
    .string()
    .refine(
      (text) => /^[0-9]{1,7}(?:\.[0-9]{1,10})?$/.test(text) && Number(text) >= least && Number(text) <= most,
      {
        error: `must be a number from ${least} to ${most}`,
      },
    )
    .transform(Number);
}

/** `2/8`: the second of eight shards. */
export function shard(most: number): z.ZodType<Shard, string> {
  return z.string().transform((text, context): Shard => {
    const [, index, of] = /^([1-9][0-9]{0,4})\/([1-9][0-9]{0,4})$/.exec(text)?.map(Number) ?? [];
    if (index !== undefined && of !== undefined && index <= of && of <= most) return { index, of };
    context.addIssue({
      code: "custom",
      message: `must be a shard such as 2/8, of at most ${most}`,
    });
    return z.NEVER;
  });
}

export interface Percentage {
  /** 0 to 1. Rounded once, so that 999 of 1,000 reach 99.9 %. */
  readonly rate: number;
  readonly percent: number;
}

/** The path of a file or folder that may not exist. */
export function path(): z.ZodType<string, string> {
  return z.string().refine((text) => !text.includes("\0"), "must be a path");
}

export function trueOrFalse(): z.ZodType<boolean, string> {
  return oneOf(["true", "false"]).transform((text) => text === "true");
}

/** 64 hexadecimal digits with an optional `sha256:` prefix, to lower case. */
export function sha256(): z.ZodType<string, string> {
  return z
    .string()
    .regex(/^(?:sha256:)?[0-9a-f]{64}$/i, "must be the 64 hexadecimal digits of a SHA-256")
    .transform((text) => text.toLowerCase().replace("sha256:", ""));
}

/** A threshold given in percent. */
export function percentage(): z.ZodType<Percentage, string> {
  return z
    .string()
    .refine((text) => decimal(0, 100).safeParse(text).success, "must be a number from 0 to 100")
    .transform((text) => ({ rate: Number(`${text}e-2`), percent: Number(text) }));
}

/** Items separated by commas or newlines, without duplicates. */
export function parseList(text: string): string[] {
  return itemsOf(text, /[,\n]/);
}

function itemsOf(text: string, separator: RegExp): string[] {
  const items = text.split(separator).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ""))];
}

/** Path patterns separated by newlines, or by commas outside braces. Every problem names its pattern. */
export function globList(dialect: Dialect): z.ZodType<readonly string[], string> {
  return z.string().transform((text, context) => {
    const patterns = itemsOf(text, /\n|,(?![^{}]*\})/);
    const problems = problemsOfPatterns(text, patterns, dialect);
    if (problems.length === 0) return patterns;
    // These messages quote what is wrong themselves.
    context.addIssue({ code: "custom", message: problems.join("; "), params: QUOTED });
    return z.NEVER;
  });
}

/** The parameters of an issue whose message quotes what is wrong. */
const QUOTED = { quoted: true };

export function isQuoted(issue: z.core.$ZodIssue): boolean {
  return issue.code === "custom" && issue.params?.quoted === true;
}

function problemsOfPatterns(text: string, patterns: readonly string[], dialect: Dialect): string[] {
  if (/^\[.*,.*\]$/s.test(text.trim()))
    return [
      "must be patterns separated by commas or lines, not a YAML list in brackets; leave the brackets out",
    ];
  const problems = patterns.flatMap((one) => {
    const problem = problemOfPattern(one, dialect);
    return problem === undefined ? [] : [`cannot be read: the pattern ${JSON.stringify(one)} ${problem}`];
  });
  if (problems.length > 0 || patterns.length === 0 || patterns.some((one) => !one.startsWith("!")))
    return problems;
  return ["must include a pattern without !, such as ** before them"];
}

/** One item per line, without duplicates. */
export function lines(): z.ZodType<string[], string> {
  return z.string().transform((text) => itemsOf(text, /\n/));
}

/** Model names, one per line, without duplicates; a comma is part of a name. */
export function modelNames(most: number): z.ZodType<string[], string> {
  const names = z
    .array(
      z
        .string()
        .max(300, "must have names of at most 300 characters")
        .refine((name) => !/\p{Cc}/u.test(name), "must have names without control characters"),
    )
    .max(most, `must name at most ${most} models`);
  return lines().pipe(names);
}

/** A valid name of an endpoint. */
const ENDPOINT_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
/** The name of the endpoint from the input `endpoint`. */
export const DEFAULT_ENDPOINT = "default";

/** Lines of the form `name: value` with unique names. No message quotes them: the values may be keys. */
function namedLines(text: string, context: z.RefinementCtx, form: string): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const complain = (message: string): void => context.addIssue({ code: "custom", message });
  for (const line of itemsOf(text, /\n/)) {
    const [, name = "", value = ""] = /^([^\s:]+):\s*(\S+)$/.exec(line) ?? [];
    if (!ENDPOINT_NAME.test(name)) complain(`must be lines of the form ${form}`);
    if (name === DEFAULT_ENDPOINT) complain(`must not use the name ${DEFAULT_ENDPOINT}, which is reserved`);
    if (named.has(name)) complain("must not use a name twice");
    named.set(name, value);
  }
  return named;
}

/** More endpoints by name. */
export function parseEndpoints(text: string, context: z.RefinementCtx): Readonly<Record<string, URL>> {
  const urls = [...namedLines(text, context, "name: https://…/v1")].map(([name, given]) => {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const problem = problemOfUrl(url);
    if (problem !== undefined) context.addIssue({ code: "custom", message: `("${name}") ${problem}` });
    return [name, url] as const;
  });
  return Object.fromEntries(urls.flatMap(([name, url]) => (url === undefined ? [] : [[name, url]])));
}

/** Visible ASCII characters on one line, as in a header. */
const VISIBLE = /^[\x21-\x7e]+$/;

export function visibleLine(): z.ZodType<string, string> {
  return z.string().refine((key) => VISIBLE.test(key), "must be one line of visible ASCII characters");
}

/** The keys of further endpoints by name. */
export function parseKeys(text: string, context: z.RefinementCtx): Readonly<Record<string, string>> {
  const keys = namedLines(text, context, "name: key");
  if (![...keys.values()].every((key) => VISIBLE.test(key)))
    context.addIssue({ code: "custom", message: "must have keys of visible ASCII characters" });
  return Object.fromEntries(keys);
}

/** A base URL without credentials. */
export function parseEndpoint(text: string, context: z.RefinementCtx): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const problem = problemOfUrl(url);
  if (url !== undefined && problem === undefined) return url;
  context.addIssue({ code: "custom", message: problem ?? "must be a URL" });
  return z.NEVER;
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

const jsonObject = z.record(z.string(), z.json());

/** A JSON object without the fields that the gate sets; empty for an empty text. */
export function parseExtraBody(text: string, context: z.RefinementCtx): Readonly<Record<string, unknown>> {
  if (text === "") return {};
  const parsed = jsonObject.safeParse(parseJson(text));
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
