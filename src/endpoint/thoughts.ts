import * as z from "zod";

const details = z.object({ reasoning_tokens: z.number() }).nullish().catch(undefined);
const usage = z.object({ completion_tokens_details: details, output_tokens_details: details });

/** Whether a usage counts tokens of thoughts. */
export function countsThoughts(given: unknown): boolean {
  const told = usage.safeParse(given).data;
  const counts = [told?.completion_tokens_details, told?.output_tokens_details];
  return counts.some((one) => (one?.reasoning_tokens ?? 0) > 0);
}

const part = z.looseObject({ type: z.string() });

/**
 * Whether there are thoughts in a field for them, in the parts of a message or in an item of the responses API. Such an
 * item without words is none: endpoints send it even if the model did not think.
 */
export function isThought(given: unknown): boolean {
  if (typeof given === "string") return given.trim() !== "";
  if (Array.isArray(given)) return given.some(isThought);
  const parsed = part.safeParse(given).data;
  if (parsed === undefined || !/thinking|reasoning|summary/.test(parsed.type)) return false;
  return ["text", "thinking", "reasoning", "content", "summary"].some((name) => hasWords(parsed[name]));
}

function hasWords(given: unknown): boolean {
  if (typeof given === "string") return given.trim() !== "";
  if (Array.isArray(given)) return given.some(hasWords);
  return typeof given === "object" && given !== null && "text" in given && hasWords(given.text);
}

/** Whether a text begins with thoughts: a block that is not blank, closed or not, or one whose beginning is missing. */
export function thinksAloud(text: string): boolean {
  const start = text.trimStart();
  const opened = start.startsWith(OPENS);
  const end = start.indexOf(CLOSES);
  const thoughts = start.slice(opened ? OPENS.length : 0, end === -1 ? start.length : end);
  return (opened || (end !== -1 && !thoughts.includes(OPENS))) && thoughts.trim() !== "";
}

const OPENS = "<think>";
const CLOSES = "</think>";
