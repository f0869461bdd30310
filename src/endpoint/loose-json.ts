import { parseJson } from "../suite/text.ts";

/** Deeper values are not read. */
const DEEPEST = 64;

/**
 * The JSON values in a text, one behind the other, as far as it is JSON: of a value that breaks off, what came before.
 * Lines of a stream of events count as their data. Words that are no JSON (`NaN`, `None`) are passed over, and so is a
 * line that is none.
 */
export function looseJson(text: string): unknown[] {
  return isStream(text) ? dataOf(text).flatMap(valuesIn) : valuesIn(text);
}

function valuesIn(text: string): unknown[] {
  return new Reader(text).values();
}

function isStream(text: string): boolean {
  const start = text.trimStart();
  return ["data:", "event:", "id:", "retry:", ":"].some((field) => start.startsWith(field));
}

function dataOf(stream: string): string[] {
  const lines = stream.split(/\r\n|\r|\n/).filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice("data:".length));
}

/** A number or a word. */
const BARE = /[^\s,:\]}[{"']*/y;
/** Whatever else stands where a value should, up to the next one. */
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
  /** What follows is not JSON, or missing. */
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

  /** The next character that is no blank. */
  #next(): string | undefined {
    while (" \t\r\n\uFEFF".includes(this.#text[this.#at] ?? "?")) this.#at += 1;
    return this.#text[this.#at];
  }

  #value(depth: number): unknown {
    const next = this.#next();
    if (depth > DEEPEST) return this.#break();
    if (next === "{") return this.#object(depth);
    if (next === "[") return this.#array(depth);
    if (next === '"' || next === "'") return this.#string(next);
    const word = this.#bare();
    if (word === "") return this.#break();
    if (NUMBER.test(word)) return Number(word);
    if (!WORDS.has(word)) this.#take(NONSENSE);
    return WORDS.get(word);
  }

  #bare(): string {
    return this.#take(BARE);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [word = ""] = pattern.exec(this.#text) ?? [];
    this.#at += word.length;
    return word;
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
      const name = next === '"' || next === "'" ? this.#string(next) : this.#bare();
      if (this.#broken || this.#next() !== ":") {
        this.#broken = true;
        break;
      }
      this.#at += 1;
      entries.push([name, this.#value(depth + 1)]);
    }
    return Object.fromEntries(entries);
  }

  /** Whether a member follows the bracket that opens. */
  #opens(close: string): boolean {
    this.#at += 1;
    return this.#isMember(close);
  }

  /** Whether another member follows. */
  #continues(close: string): boolean {
    if (this.#broken) return false;
    const next = this.#next();
    this.#at += 1;
    if (next === ",") return this.#isMember(close);
    this.#broken = next !== close;
    return false;
  }

  /** Not where the bracket closes, be it behind a comma. */
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

/** A text between its quotes; an escape that is cut off at the end is dropped. */
function unescaped(raw: string, quote: string): string {
  const plain = raw.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
  const json = quote === "'" ? plain.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"') : plain;
  for (const text of [json, json.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, "")]) {
    const value = parseJson(`"${text}"`);
    if (typeof value === "string") return value;
  }
  return raw;
}
