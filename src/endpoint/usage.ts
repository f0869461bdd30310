import * as z from "zod";
import { type Fields, fieldsOf } from "./fields.ts";
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
  const fields = fieldsOf(given);
  const parsed = usageSchema.safeParse({
    inputTokens: fields?.[input],
    outputTokens: fields?.[output],
    details: fields?.[`${input}_details`],
  }).data;
  if (parsed === undefined) return undefined;
  const { inputTokens, outputTokens, details } = parsed;
  return { inputTokens, cachedTokens: details?.cached_tokens ?? 0, outputTokens };
}

/** The output tokens, by either name and as number or text, even if the rest of the usage makes no sense. */
export function outputTokensIn(given: unknown): number | undefined {
  const fields = fieldsOf(given);
  const counts = [fields?.completion_tokens, fields?.output_tokens].map((value) =>
    typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN,
  );
  return counts.find((value) => value > 0);
}

/** Whether a usage counts reasoning tokens, possibly only in a total above the sum of input and output. */
export function countsReasoning(given: unknown): boolean {
  const usage = fieldsOf(given);
  const details = [usage, fieldsOf(usage?.completion_tokens_details), fieldsOf(usage?.output_tokens_details)];
  if (details.some((fields) => (numberIn(fields, "reasoning_tokens") ?? 0) > 0)) return true;
  const input = numberIn(usage, FIELDS.chat.input) ?? numberIn(usage, FIELDS.responses.input);
  const output = numberIn(usage, FIELDS.chat.output) ?? numberIn(usage, FIELDS.responses.output);
  const total = numberIn(usage, "total_tokens") ?? 0;
  return input !== undefined && output !== undefined && total > input + output;
}

function numberIn(fields: Fields | undefined, name: string): number | undefined {
  const value = fields?.[name];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
