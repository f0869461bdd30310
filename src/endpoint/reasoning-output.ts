import * as z from "zod";
import { withoutThoughts } from "../suite/thoughts.ts";

/** The fields of a message in which endpoints show thoughts. */
export const THOUGHT_FIELDS = [
  "reasoning_content",
  "reasoning",
  "reasoning_details",
  "thinking",
  "thinking_blocks",
] as const;

const tokens = z.number().nullish().catch(undefined);
const details = z.looseObject({ reasoning_tokens: tokens }).nullish().catch(undefined);
const usage = z.looseObject({
  reasoning_tokens: tokens,
  completion_tokens_details: details,
  output_tokens_details: details,
  prompt_tokens: tokens,
  completion_tokens: tokens,
  input_tokens: tokens,
  output_tokens: tokens,
  total_tokens: tokens,
});

/** Whether a usage counts tokens of thoughts, if only in a total that is more than the tokens asked and replied. */
export function countsThoughts(given: unknown): boolean {
  const told = usage.safeParse(given).data;
  if (told === undefined) return false;
  const counts = [told, told.completion_tokens_details, told.output_tokens_details];
  const asked = told.prompt_tokens ?? told.input_tokens;
  const replied = told.completion_tokens ?? told.output_tokens;
  const hasBoth = typeof asked === "number" && typeof replied === "number";
  return (
    counts.some((one) => (one?.reasoning_tokens ?? 0) > 0) ||
    (hasBoth && (told.total_tokens ?? 0) > asked + replied)
  );
}

const part = z.looseObject({ type: z.string() });
/** Where a part for thoughts holds them; `data` if only the endpoint can read them. */
const WORDS = ["text", "thinking", "reasoning", "content", "summary", "data"];

/**
 * Whether there are thoughts in a field for them, in the parts of a message or in an item of the responses API. Such an
 * item without words is none: endpoints send it even if the model did not think.
 */
export function isThought(given: unknown): boolean {
  if (typeof given === "string") return given.trim() !== "";
  if (Array.isArray(given)) return given.some(isThought);
  const parsed = part.safeParse(given).data;
  if (parsed === undefined || !/think|thought|reasoning|summary/.test(parsed.type)) return false;
  return WORDS.some((name) => hasWords(parsed[name]));
}

function hasWords(given: unknown): boolean {
  if (typeof given === "string") return given.trim() !== "";
  if (Array.isArray(given)) return given.some(hasWords);
  return typeof given === "object" && given !== null && "text" in given && hasWords(given.text);
}

/** Whether a text begins with thoughts that are not blank, closed or not, or whose beginning is missing. */
export function thinksAloud(text: string): boolean {
  return withoutThoughts(text).thoughts.trim() !== "";
}
