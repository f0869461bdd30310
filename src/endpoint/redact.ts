import { QUOTE_LENGTH } from "./limits.ts";

/** A shorter text is not a secret: redacting it would riddle every text. Characters. */
const SHORTEST = 4;

declare const redacted: unique symbol;

/** A text without secrets. Only such a text may be cut: half a secret would not be recognized. */
export type Redacted = string & { readonly [redacted]: true };

/** Replaces the secrets in a text. */
export type Redact = (text: string) => Redacted;

/** Makes another party's text fit to quote: one line without secrets and control characters, at most 300 characters. */
export type Sanitize = (text: string) => Redacted;

/** The first `most` characters of a text, with an ellipsis if more follow. */
export function cut(text: Redacted, most: number): Redacted {
  return text.length > most ? (`${text.slice(0, most).toWellFormed()}…` as Redacted) : text;
}

/**
 * Creates a function that replaces these secrets by ***, the longest first: as they are, in base64 and in hexadecimal, each
 * also if it is escaped in full or in part for a URL, JSON or HTML.
 */
export function redactor(secrets: readonly string[]): Redact {
  const all = new Set(secrets.flatMap((secret) => [secret, ...credentialIn(secret)]));
  const patterns = [...all]
    .filter((secret) => secret.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  // The cast is what makes a text `Redacted`.
  return (text) => patterns.reduce((rest, pattern) => rest.replaceAll(pattern, "***"), text) as Redacted;
}

/** Only this much is searched for a quote. Characters. */
const LONGEST_READ = 20_000;

/** Redacts before it cuts: half a secret would not be recognized. */
export function sanitizer(redact: Redact): Sanitize {
  return (text) => {
    // The pattern would overflow the stack on megabytes of blanks.
    const line = cut(redact(text), LONGEST_READ)
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
      .trim();
    return cut(redact(line), QUOTE_LENGTH);
  };
}

/** Redacts every name and text in an object, at any depth. */
export function redactedFields(
  fields: Readonly<Record<string, unknown>>,
  redact: Redact,
): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, value]) => [redact(name), redactedValue(value, redact)]);
  return Object.fromEntries(entries);
}

function redactedValue(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((one) => redactedValue(one, redact));
  return typeof value === "object" && value !== null ? redactedFields({ ...value }, redact) : value;
}

/** The credential of an authorization header, which an endpoint may quote without its scheme. */
function credentialIn(secret: string): string[] {
  const [, credential] = /^[A-Za-z-]+ +(\S{8,})$/.exec(secret) ?? [];
  return credential === undefined ? [] : [credential];
}

function patternOf(secret: string): RegExp {
  const base64 = [0, 1, 2].map((offset) => base64Core(secret, offset));
  const url = base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  const texts = [...new Set([secret, ...base64, ...url])].filter((form) => form.length >= SHORTEST);
  const hex = anyCase(Buffer.from(secret).toString("hex"));
  return new RegExp([...texts.map((form) => [...form].map(spellings).join("")), hex].join("|"), "gu");
}

/** The part of a secret's base64 that is the same whatever surrounds it, at this offset within a group of three bytes. */
function base64Core(secret: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const whole = bytes.toString("base64").replace(/=+$/, "");
  const start = Math.ceil((offset * 4) / 3);
  const end = bytes.length % 3 === 0 ? whole.length : whole.length - 1;
  return whole.slice(start, end);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};

/**
 * A pattern for the ways to write a character of a secret: plain, %2f, \/, \u002f, &#47;, &#x2f;. Every repetition is
 * bounded, because the text is hostile.
 */
function spellings(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const plain = character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  const percent = [...Buffer.from(character)]
    .map((byte) => `%(?:25){0,2}${anyCase(hexOf(byte, 2))}`)
    .join("");
  const units = character.split("").map((unit) => `\\\\{1,4}u${anyCase(hexOf(unit.charCodeAt(0), 4))}`);
  const entity = `&(?:amp;)?(?:#0{0,5}${code}|#[xX]0{0,5}${anyCase(hexOf(code, 1))}|${ENTITIES[character] ?? "#"});`;
  const escaped = /[A-Za-z0-9]/.test(character) ? "" : "\\\\{0,4}";
  const space = character === " " ? "|\\+" : "";
  return `(?:${entity}|${percent}|${units.join("")}|${escaped}${plain}${space})`;
}

function hexOf(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
