import type { Usage } from "../endpoint/reply.ts";

/** A conversation and the tokens that the endpoint counted. */
export interface Measured {
  /** Everything that was sent. */
  readonly characters: number;
  readonly usage: Usage | undefined;
}

/** Characters. Even long English words take at least one token for this many. */
const MOST_PER_TOKEN = 8;
/** A conversation counts as cut if it took less than this share of the tokens expected for its length. */
const FAR_BELOW = 0.6;
/** Fewer measurements do not show how many characters make a token. */
const LEAST_MEASURED = 8;
/** Conversations whose lengths differ by this factor differ in tokens. */
const DIFFERENT = 1.2;
/** A smaller share of the trials may be counted differently by chance. */
const FEW = 0.2;
/** The smallest block of a cache. Tokens. */
const LEAST_STEP = 8;
/** Fits into any context window. Characters. */
const FITS_ALWAYS = 1_500;
/** Surely at least one token. Characters. */
const LEAST_DIFFERENCE = 60;

/**
 * Finds the conversations that the server cut before the model saw them, each with a sentence for the report. Their token
 * counts are far below what the run's shorter conversations suggest, or stop at one number regardless of the length.
 * Nothing can be concluded if a conversation at least as long was counted in full, if the endpoint counts only uncached
 * tokens, or if all counts are the same. `beside`: other conversations of the run, which show how the endpoint counts where
 * these are too few or too alike.
 */
export function cutConversations<One extends Measured>(
  trials: readonly One[],
  beside: readonly Measured[] = [],
): ReadonlyMap<One, string> {
  const all = [...trials, ...beside];
  const counted = countedIn(trials);
  const uncached = all.filter(({ usage }) => countsUncached(usage));
  if (uncached.length > all.length * FEW || isNoCount(countedIn(all))) return new Map();
  const cut = [...farBelow(counted), ...atCeiling(counted)];
  return new Map(cut.map((conversation) => [conversation.of, sentenceOf(conversation)]));
}

interface Counted {
  readonly characters: number;
  readonly tokens: number;
}

/** Zero means not counted. */
function countedIn<One extends Measured>(trials: readonly One[]): (Counted & { readonly of: One })[] {
  return trials.flatMap((of) => {
    const tokens = of.usage?.inputTokens ?? 0;
    return tokens === 0 ? [] : [{ of, characters: of.characters, tokens }];
  });
}

function farBelow<One extends Counted>(counted: readonly One[]): One[] {
  const expected = expectation(counted);
  const isFar = ({ tokens, characters }: Counted): boolean => tokens < expected(characters) * FAR_BELOW;
  const longest = most(
    counted.filter((conversation) => !isFar(conversation)).map(({ characters }) => characters),
  );
  return counted.filter((conversation) => isFar(conversation) && conversation.characters > longest);
}

/** Long conversations of different lengths that mostly have the same, highest count: that of a full window. */
function atCeiling<One extends Counted>(counted: readonly One[]): One[] {
  const highest = most(counted.map(({ tokens }) => tokens));
  const full = counted.filter(({ tokens }) => tokens === highest);
  const shortest = least(full.map(({ characters }) => characters));
  const long = counted.filter(({ characters }) => characters >= shortest);
  const differ = most(full.map(({ characters }) => characters)) - shortest >= LEAST_DIFFERENCE;
  const often = full.length >= LEAST_MEASURED && full.length * 2 > long.length;
  const isCeiling = often && differ && !areRounded(counted);
  return isCeiling ? full.filter(({ characters }) => characters > shortest) : [];
}

/** Whether counts are rounded to the blocks of a cache, so that many are equal. */
function areRounded(counted: readonly Counted[]): boolean {
  const step = counted.map(({ tokens }) => tokens).reduce(commonDivisor, 0);
  return step >= LEAST_STEP && new Set(counted.map(({ tokens }) => tokens)).size > 1;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** Whether the numbers cannot be token counts: the same for short and long conversations, or too low even for short ones. */
function isNoCount(counted: readonly Counted[]): boolean {
  const lengths = counted.map(({ characters }) => characters);
  const shortest = least(lengths);
  const differ = most(lengths) >= DIFFERENT * shortest;
  const isOne = differ && new Set(counted.map(({ tokens }) => tokens)).size === 1;
  const short = counted.filter(({ characters }) => characters <= Math.min(FITS_ALWAYS, 2 * shortest));
  const tooFew = short.filter(({ tokens, characters }) => tokens < characters / MOST_PER_TOKEN);
  return isOne || tooFew.length > short.length * FEW;
}

function most(values: readonly number[]): number {
  return values.reduce((highest, value) => Math.max(highest, value), 0);
}

function least(values: readonly number[]): number {
  return values.reduce((lowest, value) => Math.min(lowest, value), Number.POSITIVE_INFINITY);
}

function sentenceOf({ tokens, characters }: Counted): string {
  return `it counted ${tokens} tokens for ${characters} characters, so its context window is too small; raise it (num_ctx in Ollama, --ctx-size in llama.cpp, --max-model-len in vLLM)`;
}

function countsUncached(usage: Usage | undefined): boolean {
  return usage !== undefined && usage.cachedTokens > usage.inputTokens;
}

/**
 * How many tokens a conversation should take by its characters: at least as many as plain English, and as many as the
 * run's shorter conversations suggest.
 */
function expectation(counted: readonly Counted[]): (characters: number) => number {
  const line = areRounded(counted) ? () => 0 : lineThrough(shorterOf(counted));
  return (characters) => Math.max(characters / MOST_PER_TOKEN / FAR_BELOW, line(characters));
}

/** Up to three times as long as the shortest one: these differ in their policies only. */
function shorterOf(counted: readonly Counted[]): readonly Counted[] {
  const shortest = least(counted.map(({ characters }) => characters));
  return counted.filter(({ characters }) => characters <= 3 * shortest);
}

/** The straight line through the measurements by least squares; zero if they are too few or do not grow. */
function lineThrough(measured: readonly Counted[]): (characters: number) => number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [
    mean(measured.map((point) => point.characters)),
    mean(measured.map((point) => point.tokens)),
  ];
  const spread = measured.reduce((sum, point) => sum + (point.characters - x) ** 2, 0);
  const joint = measured.reduce((sum, point) => sum + (point.characters - x) * (point.tokens - y), 0);
  const slope = joint / spread;
  if (measured.length < LEAST_MEASURED || !(slope > 0)) return () => 0;
  return (characters) => y + slope * (characters - x);
}
