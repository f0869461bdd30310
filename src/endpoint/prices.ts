import type { Usage } from "./reply.ts";

/** What tokens cost, per million of them, in whatever currency. */
export interface Prices {
  readonly input: number;
  /** Of input that the endpoint served from its cache. */
  readonly cached: number;
  readonly output: number;
}

const MILLION = 1_000_000;

/** The money for these tokens. */
export function moneyFor({ inputTokens, cachedTokens, outputTokens }: Usage, prices: Prices): number {
  const fresh = Math.max(0, inputTokens - cachedTokens);
  return (fresh * prices.input + cachedTokens * prices.cached + outputTokens * prices.output) / MILLION;
}

/** The most money that these tokens can cost, cached or not. */
export function mostFor(
  { inputTokens, outputTokens }: Pick<Usage, "inputTokens" | "outputTokens">,
  { input, cached, output }: Prices,
): number {
  return (inputTokens * Math.max(input, cached) + outputTokens * output) / MILLION;
}
