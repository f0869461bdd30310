import type { Usage } from "./reply.ts";

/** What a million tokens cost, in any currency. */
export interface Prices {
  readonly input: number;
  /** For input that the endpoint served from its cache. */
  readonly cached: number;
  readonly output: number;
}

/** The most tokens that one request can use. */
export interface WorstCase {
  readonly inputTokens: number;
  /** Undefined: no limit. */
  readonly outputTokens: number | undefined;
}

const MILLION = 1_000_000;

/** The price of these tokens. */
export function moneyFor({ inputTokens, cachedTokens, outputTokens }: Usage, prices: Prices): number {
  const fresh = Math.max(0, inputTokens - cachedTokens);
  return (fresh * prices.input + cachedTokens * prices.cached + outputTokens * prices.output) / MILLION;
}

/** The highest price of a request, cached or not; undefined if its output has no limit. */
export function highestPrice(
  { inputTokens, outputTokens }: WorstCase,
  { input, cached, output }: Prices,
): number | undefined {
  if (outputTokens === undefined) return undefined;
  return (inputTokens * Math.max(input, cached) + outputTokens * output) / MILLION;
}
