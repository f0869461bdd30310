import * as z from "zod";
import type { Usage } from "./reply.ts";

const count = z.number().int().nonnegative();
const details = z.object({ cached_tokens: count.nullish() }).nullish().catch(undefined);

const chatUsage = z
  .object({ prompt_tokens: count, completion_tokens: count, prompt_tokens_details: details })
  .transform(({ prompt_tokens: inputTokens, completion_tokens: outputTokens, prompt_tokens_details }) => ({
    inputTokens,
    cachedTokens: prompt_tokens_details?.cached_tokens ?? 0,
    outputTokens,
  }));

const responseUsage = z
  .object({ input_tokens: count, output_tokens: count, input_tokens_details: details })
  .transform(({ input_tokens: inputTokens, output_tokens: outputTokens, input_tokens_details }) => ({
    inputTokens,
    cachedTokens: input_tokens_details?.cached_tokens ?? 0,
    outputTokens,
  }));

/** The usage of a chat completion; undefined if the endpoint does not tell it, or not all of it. */
export function chatUsageIn(given: unknown): Usage | undefined {
  return chatUsage.safeParse(given).data;
}

/** The same for the responses API. */
export function responseUsageIn(given: unknown): Usage | undefined {
  return responseUsage.safeParse(given).data;
}

const outputTokens = z.looseObject({
  completion_tokens: z.unknown().optional(),
  output_tokens: z.unknown().optional(),
});

/** The tokens of a reply by whichever name and type, even where the rest of the usage makes no sense. */
export function outputTokensIn(given: unknown): number | undefined {
  const usage = outputTokens.safeParse(given).data;
  const counts = [usage?.completion_tokens, usage?.output_tokens].map((value) =>
    typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN,
  );
  return counts.find((value) => value > 0);
}
