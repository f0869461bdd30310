import * as z from "zod";
import type { Usage } from "./reply.ts";
import type { EndpointSettings } from "./settings.ts";

type Api = EndpointSettings["api"];

const FIELDS = {
  chat: { input: "prompt_tokens", output: "completion_tokens" },
  responses: { input: "input_tokens", output: "output_tokens" },
} as const satisfies Record<Api, object>;

const count = z.number().int().nonnegative();
const usageSchema = z.object({
  inputTokens: count,
  outputTokens: count,
  details: z.object({ cached_tokens: count.nullish() }).nullish().catch(undefined),
});

/** The usage of a reply; undefined if the endpoint does not report all of it. */
export function usageIn(given: unknown, api: Api): Usage | undefined {
  const { input, output } = FIELDS[api];
  const fields: Readonly<Record<string, unknown>> = Object(given);
  const parsed = usageSchema.safeParse({
    inputTokens: fields[input],
    outputTokens: fields[output],
    details: fields[`${input}_details`],
  }).data;
  if (parsed === undefined) return undefined;
  const { inputTokens, outputTokens, details } = parsed;
  return { inputTokens, cachedTokens: details?.cached_tokens ?? 0, outputTokens };
}

/** The output tokens, by either name and as number or text, even if the rest of the usage makes no sense. */
export function outputTokensIn(given: unknown): number | undefined {
  const fields: Readonly<Record<string, unknown>> = Object(given);
  const counts = [fields.completion_tokens, fields.output_tokens].map((value) =>
    typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN,
  );
  return counts.find((value) => value > 0);
}

const tokens = z.number().nullish().catch(undefined);
const reasoningDetails = z.looseObject({ reasoning_tokens: tokens }).nullish().catch(undefined);
const reasoningSchema = z.looseObject({
  reasoning_tokens: tokens,
  completion_tokens_details: reasoningDetails,
  output_tokens_details: reasoningDetails,
  prompt_tokens: tokens,
  completion_tokens: tokens,
  input_tokens: tokens,
  output_tokens: tokens,
  total_tokens: tokens,
});

/** Whether a usage counts reasoning tokens, possibly only in a total above the sum of input and output. */
export function countsReasoning(given: unknown): boolean {
  const usage = reasoningSchema.safeParse(given).data;
  if (usage === undefined) return false;
  const counts = [usage, usage.completion_tokens_details, usage.output_tokens_details];
  const input = usage.prompt_tokens ?? usage.input_tokens;
  const output = usage.completion_tokens ?? usage.output_tokens;
  const hasBoth = typeof input === "number" && typeof output === "number";
  return (
    counts.some((one) => (one?.reasoning_tokens ?? 0) > 0) ||
    (hasBoth && (usage.total_tokens ?? 0) > input + output)
  );
}
