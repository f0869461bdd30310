import { textsOfArguments } from "./call-texts.ts";
import { looseJson } from "./loose-json.ts";

/** Where a body holds words of the model, whatever API it is of: as a text, or as that or something that holds texts. */
const WORDS = new Set(
  "output_text completion generated_text reply answer text response failed_generation".split(" "),
);
const SPEAKING = new Set("choices output content message candidates generations results delta".split(" "));
/** What words of the model may be wrapped in. */
const WRAPPING = new Set(["error", "errors", "result", "data", "response", "item", "part"]);
/** Beside the words, what is said about them. */
const ABOUT = new Set([
  ..."id index type role object status created model provider phase usage error stop".split(" "),
  ..."call_id item_id tool_call_id finish_reason native_finish_reason finish_details stop_reason".split(" "),
  ..."matched_stop logprobs prompt_logprobs token_ids prompt_token_ids encrypted_content signature".split(
    " ",
  ),
  ..."content_filter_results content_filter_result content_filter_offsets safetyratings safety_ratings".split(
    " ",
  ),
]);
const ARGUMENTS = new Set(["arguments", "input", "parameters", "args"]);
const THOUGHTS = /reason|think|thought/i;
/** Parts of a message, which may be pieces of one text. */
const PIECES = new Set(["content", "parts"]);
/** Deeper values hold no words. */
const DEEPEST = 64;

/**
 * Every text of the model in a body, as it stands and, where it came in pieces, joined: of every choice, part and call, of
 * whatever type. Fields and parts for thoughts are left out, and so is what an endpoint says of itself or repeats of the
 * request.
 */
export function saidIn(body: unknown): string[] {
  return distinct(wrapped(body, 0));
}

/**
 * The same of a body that may be broken off, no JSON, or a stream of events. `plain`: a text that is neither JSON nor HTML
 * is the model's.
 */
export function saidInText(text: string, plain: boolean): string[] {
  const values = looseJson(text);
  const isJson = values.some((value) => typeof value === "object" && value !== null);
  if (!isJson) return plain && !NO_TEXT.test(text) ? distinct([text]) : [];
  const said = values.flatMap(saidIn);
  return distinct([...said, ...(values.length > 1 ? [said.join("")] : [])]);
}

/** HTML, and bytes that are no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: such characters are what is looked for.
const NO_TEXT = /^\s*<|[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/;

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text.trim() !== "");
}

/** Outside of what the model said. */
function wrapped(value: unknown, depth: number): string[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => wrapped(one, depth + 1));
  return Object.entries(value).flatMap(([name, member]): string[] => {
    if (WORDS.has(name) && typeof member === "string") return [member];
    // A message that is a text is the endpoint's, as in an error.
    const speaks = SPEAKING.has(name) && !(name === "message" && typeof member === "string");
    if (speaks) return spoken(name, member, depth + 1);
    return WRAPPING.has(name) ? wrapped(member, depth + 1) : [];
  });
}

/** Within what the model said. */
function spoken(name: string, value: unknown, depth: number): string[] {
  if (typeof value === "string") return ARGUMENTS.has(name) ? textsOfArguments(value) : [value];
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  if (ARGUMENTS.has(name)) return textsOfArguments(JSON.stringify(value));
  if (Array.isArray(value)) {
    const texts = value.flatMap((one) => spoken(name, one, depth + 1));
    return PIECES.has(name) && texts.length > 1 ? [...texts, texts.join("")] : texts;
  }
  if ("type" in value && typeof value.type === "string" && THOUGHTS.test(value.type)) return [];
  return Object.entries(value).flatMap(([member, inner]) =>
    ABOUT.has(member.toLowerCase()) || isForThoughts(member, value) ? [] : spoken(member, inner, depth + 1),
  );
}

/** Fields for thoughts, and parts that are marked as such (`"thought": true`). */
function isForThoughts(name: string, part: object): boolean {
  return THOUGHTS.test(name) || ("thought" in part && part.thought === true);
}
