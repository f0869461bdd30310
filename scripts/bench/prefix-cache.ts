import { createHash } from "node:crypto";

/** Tokens. */
export interface CacheCount {
  readonly input: number;
  /** Served from the cache. */
  readonly cached: number;
  /** What any order could have had served: all that is not the first of its kind. */
  readonly best: number;
}

const CHARACTERS_PER_TOKEN = 4;
const MINIMUM_TOKENS = 1_024;
const STEP_TOKENS = 128;

export interface PrefixCache {
  /** Counts a request; what it returns is to be called when it has been answered, since only then others find its prefix. */
  readonly asked: (messages: readonly { readonly content: string }[]) => () => void;
  readonly count: () => CacheCount;
  readonly forget: () => void;
}

/**
 * The cache as providers describe theirs: a prefix of at least 1,024 tokens, in steps of 128. Only conversations that are
 * long enough are counted, which are those of the distraction condition.
 */
export function prefixCache(): PrefixCache {
  const known = new Set<string>();
  const seen = new Set<string>();
  let [input, cached, best] = [0, 0, 0];
  const asked: PrefixCache["asked"] = (messages) => {
    const text = messages.map(({ content }) => content).join("\u0000");
    const prefixes = prefixesOf(text);
    if (prefixes.length === 0) return () => {};
    input += Math.ceil(text.length / CHARACTERS_PER_TOKEN);
    cached += tokensOf(firstUnknown(prefixes, known));
    best += tokensOf(firstUnknown(prefixes, seen));
    for (const prefix of prefixes) seen.add(prefix);
    return () => {
      for (const prefix of prefixes) known.add(prefix);
    };
  };
  const forget = (): void => {
    known.clear();
    seen.clear();
    [input, cached, best] = [0, 0, 0];
  };
  return { asked, count: () => ({ input, cached, best }), forget };
}

/** A hash of every prefix that can be cached, the shortest first. */
function prefixesOf(text: string): string[] {
  const hash = createHash("sha256");
  const prefixes: string[] = [];
  let from = 0;
  for (let tokens = MINIMUM_TOKENS; tokens * CHARACTERS_PER_TOKEN <= text.length; tokens += STEP_TOKENS) {
    hash.update(text.slice(from, tokens * CHARACTERS_PER_TOKEN));
    from = tokens * CHARACTERS_PER_TOKEN;
    prefixes.push(hash.copy().digest("base64"));
  }
  return prefixes;
}

function firstUnknown(prefixes: readonly string[], known: ReadonlySet<string>): number {
  const first = prefixes.findIndex((prefix) => !known.has(prefix));
  return first === -1 ? prefixes.length : first;
}

function tokensOf(prefixes: number): number {
  return prefixes === 0 ? 0 : MINIMUM_TOKENS + (prefixes - 1) * STEP_TOKENS;
}
