import * as z from "zod";

/** The fields of a message in which endpoints return reasoning. */
export const REASONING_FIELDS = [
  "reasoning_content",
  "reasoning",
  "reasoning_details",
  "thinking",
  "thinking_blocks",
] as const;

const part = z.looseObject({ type: z.string() });
/** The fields of a reasoning part that contain its text; `data` if only the endpoint can read it. */
const TEXT_FIELDS = ["text", "thinking", "reasoning", "content", "summary", "data"];

/**
 * Whether a reasoning field, the parts of a message or an item of the responses API contain reasoning. An item without text
 * does not count: endpoints send it even if the model did not reason.
 */
export function hasReasoning(given: unknown): boolean {
  if (typeof given === "string") return given.trim() !== "";
  if (Array.isArray(given)) return given.some(hasReasoning);
  const parsed = part.safeParse(given).data;
  if (parsed === undefined || !/think|thought|reasoning|summary/.test(parsed.type)) return false;
  return TEXT_FIELDS.some((name) => hasText(parsed[name]));
}

function hasText(given: unknown): boolean {
  if (typeof given === "string") return given.trim() !== "";
  if (Array.isArray(given)) return given.some(hasText);
  return typeof given === "object" && given !== null && "text" in given && hasText(given.text);
}
