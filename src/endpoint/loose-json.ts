import { parseJson } from "../suite/text.ts";

/** Deeper values are not parsed. */
const MAX_DEPTH = 64;

/**
 * Parses as much JSON as a text contains: several values in a row, and of a value that is cut off what came before. Of a
 * stream of events the data is parsed. Words that are not JSON (`NaN`, `None`) and lines without JSON are skipped.
 */
export function looseJson(text: string): unknown[] {
  const texts = isStream(text) ? dataOf(text) : [text];
  return texts.flatMap((one) => new Reader(one).values());
}

function isStream(text: string): boolean {
  const start = text.trimStart();
  return ["data:", "event:", "id:", "retry:", ":"].some((field) => start.startsWith(field));
}

function dataOf(stream: string): string[] {
  const lines = stream.split(/\r\n|\r|\n/).filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice("data:".length));
}

/** A number or an unquoted word. */
const BARE = /[^\s,:\]}[{"']*/y;
/** Anything else in place of a value, up to the next one. */
const NONSENSE = /[^,\]}[{"'\n]*/y;
const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
  ["null", null],
  ["None", null],
]);

class Reader {
  readonly #text: string;
  #at = 0;
  /** The rest is missing or not JSON. */
  #broken = false;

  constructor(text: string) {
    this.#text = text;
  }

  values(): unknown[] {
    const values: unknown[] = [];
    while (this.#next() !== undefined) {
      const value = this.#value(0);
      if (value !== undefined) values.push(value);
      if (this.#broken || value === undefined) this.#skipLine();
    }
    return values;
  }

  #skipLine(): void {
    const end = this.#text.indexOf("\n", this.#at);
    this.#at = end === -1 ? this.#text.length : end + 1;
    this.#broken = false;
  }

  /** Skips blanks; returns the next character. */
  #next(): string | undefined {
    while (" \t\r\n\uFEFF".includes(this.#text[this.#at] ?? "?")) this.#at += 1;
    return this.#text[this.#at];
  }

  #value(depth: number): unknown {
    const next = this.#next();
    if (depth > MAX_DEPTH) return this.#break();
    if (next === "{") return this.#object(depth);
    if (next === "[") return this.#array(depth);
    if (next === '"' || next === "'") return this.#string(next);
    const word = this.#take(BARE);
    if (word === "") return this.#break();
    if (NUMBER.test(word)) return Number(word);
    if (!WORDS.has(word)) this.#take(NONSENSE);
    return WORDS.get(word);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [taken = ""] = pattern.exec(this.#text) ?? [];
    this.#at += taken.length;
    return taken;
  }

  #break(): undefined {
    this.#broken = true;
  }

  #array(depth: number): unknown[] {
    const values: unknown[] = [];
    for (let more = this.#opens("]"); more; more = this.#continues("]")) values.push(this.#value(depth + 1));
    return values;
  }

  #object(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    for (let more = this.#opens("}"); more; more = this.#continues("}")) {
      const next = this.#next();
      const name = next === '"' || next === "'" ? this.#string(next) : this.#take(BARE);
      if (this.#broken || this.#next() !== ":") {
        this.#broken = true;
        break;
      }
      this.#at += 1;
      entries.push([name, this.#value(depth + 1)]);
    }
    return Object.fromEntries(entries);
  }

  /** Steps over the opening bracket; returns whether a member follows. */
  #opens(close: string): boolean {
    this.#at += 1;
    return this.#isMember(close);
  }

  /** Steps over a comma or the closing bracket; returns whether another member follows. */
  #continues(close: string): boolean {
    if (this.#broken) return false;
    const next = this.#next();
    this.#at += 1;
    if (next === ",") return this.#isMember(close);
    this.#broken = next !== close;
    return false;
  }

  /** Steps over a closing bracket, also one after a comma; returns whether there is a member instead. */
  #isMember(close: string): boolean {
    const next = this.#next();
    if (next === close) this.#at += 1;
    this.#broken = next === undefined;
    return next !== undefined && next !== close;
  }

  #string(quote: string): string {
    const start = this.#at + 1;
    const end = this.#endOfString(start, quote);
    this.#broken ||= end === undefined;
    this.#at = end === undefined ? this.#text.length : end + 1;
    return unescaped(this.#text.slice(start, end), quote);
  }

  #endOfString(start: number, quote: string): number | undefined {
    let end = this.#text.indexOf(quote, start);
    while (end !== -1 && isEscaped(this.#text, end, start)) end = this.#text.indexOf(quote, end + 1);
    return end === -1 ? undefined : end;
  }
}

function isEscaped(text: string, at: number, start: number): boolean {
  let first = at;
  while (first > start && text[first - 1] === "\\") first -= 1;
  return (at - first) % 2 === 1;
}

/** A text between quotes; an escape that is cut off at the end is dropped. */
function unescaped(raw: string, quote: string): string {
  const plain = raw.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
  const json = quote === "'" ? plain.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"') : plain;
  for (const text of [json, json.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, "")]) {
    const value = parseJson(`"${text}"`);
    if (typeof value === "string") return value;
  }
  return raw;
}
