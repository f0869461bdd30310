/** Deeper values are not read. */
const DEEPEST = 64;

/**
 * The JSON values in a text, one behind the other, as far as it is JSON: of a value that breaks off, what came before. Lines
 * of a stream of events count as their data.
 */
export function looseJson(text: string): unknown[] {
  const reader = new Reader(isStream(text) ? dataOf(text) : text);
  return reader.values();
}

function isStream(text: string): boolean {
  return /^\s*(?:data|event|id|retry|):/.test(text);
}

function dataOf(stream: string): string {
  const lines = stream.split(/\r\n|\r|\n/).filter((line) => line.startsWith("data:"));
  return lines
    .map((line) => line.slice("data:".length))
    .filter((line) => line.trim() !== "[DONE]")
    .join("\n");
}

const LITERAL = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

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
    while (!this.#broken && this.#next() !== undefined) values.push(this.#value(0));
    return values;
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
    if (next === '"') return this.#string();
    LITERAL.lastIndex = this.#at;
    const [literal] = LITERAL.exec(this.#text) ?? [];
    if (literal === undefined) return this.#break();
    this.#at += literal.length;
    return JSON.parse(literal);
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
      const name = this.#next() === '"' ? this.#string() : this.#break();
      if (name === undefined || this.#broken || this.#next() !== ":") {
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
    const next = this.#next();
    if (next === close) this.#at += 1;
    return next !== undefined && next !== close;
  }

  /** Whether another member follows. */
  #continues(close: string): boolean {
    if (this.#broken) return false;
    const next = this.#next();
    this.#at += 1;
    if (next === ",") return true;
    this.#broken = next !== close;
    return false;
  }

  #string(): string {
    const start = this.#at + 1;
    const end = this.#endOfString(start);
    this.#broken ||= end === undefined;
    this.#at = end === undefined ? this.#text.length : end + 1;
    return unescaped(this.#text.slice(start, end));
  }

  #endOfString(start: number): number | undefined {
    let end = this.#text.indexOf('"', start);
    while (end !== -1 && isEscaped(this.#text, end, start)) end = this.#text.indexOf('"', end + 1);
    return end === -1 ? undefined : end;
  }
}

function isEscaped(text: string, at: number, start: number): boolean {
  let first = at;
  while (first > start && text[first - 1] === "\\") first -= 1;
  return (at - first) % 2 === 1;
}

/** A text between its quotes; an escape that is cut off at the end is dropped. */
function unescaped(raw: string): string {
  const plain = raw.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
  for (const text of [plain, plain.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, "")]) {
    try {
      return String(JSON.parse(`"${text}"`));
    } catch {}
  }
  return raw;
}
