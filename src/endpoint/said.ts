import { withoutThoughts } from "../suite/thoughts.ts";
import { asFewTexts, textsOfArguments } from "./call-texts.ts";
import { looseJson } from "./loose-json.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Where a body holds words of the model, whatever API it is of: as a text, or as that or something that holds texts. */
const WORDS = names("output_text completion generated_text reply answer text response failed_generation");
const SPEAKING = names("choices output content message candidates generations results delta");
/** What words of the model may be wrapped in. */
const WRAPPING = names("error errors result data response item part");
/** Beside the words: what is said about them, where they come from, and what repeats the request. */
const ABOUT = names(`
  id index type role object status created model provider phase usage error stop
  call_id item_id tool_call_id finish_reason native_finish_reason finish_details stop_reason
  matched_stop logprobs prompt_logprobs token_ids prompt_token_ids encrypted_content signature
  content_filter_results content_filter_result content_filter_offsets content_filters safetyratings safety_ratings
  moderations trace provider_specific_fields details raw_output prefill prompt messages context
  annotations executed_tools cot analysis summary
`);
const ARGUMENTS = names("arguments input parameters args");
/** Who else may speak in a conversation that is repeated. */
const OTHERS = names("system developer user tool");
const THOUGHTS = /reason|think|thought/i;
/** Types of parts and events that are thoughts, or of what the model was given. */
const NOT_SAID = /reason|think|thought|summary|^input_/i;
/** Parts of a message, which may be pieces of one text. */
const PIECES = names("content parts");
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
  if (!isJson) return plain && isText(text) ? distinct([text]) : [];
  const said = values.flatMap((value) => wrapped(value, 0));
  if (values.length < 2) return distinct(said);
  const joined = said.join("");
  // A piece of thoughts is not known as such without the mark that another piece has.
  return distinct(withoutThoughts(joined).thoughts === "" ? [...said, joined] : [joined]);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: such characters are what is looked for.
const NO_TEXT = /^\s*<|[\u0000-\u0008\u000e-\u001f\u007f]/;
/** A letter or two may be torn. Share of the characters. */
const MOST_UNREAD = 0.1;

/** Neither HTML nor bytes that are no text. */
function isText(text: string): boolean {
  return !NO_TEXT.test(text) && text.split("\ufffd").length - 1 <= text.length * MOST_UNREAD;
}

/** Each once, and those that say something; very many as one text. */
export function distinct(texts: readonly string[]): string[] {
  return [...asFewTexts([...new Set(texts)].filter((text) => text.trim() !== ""))];
}

/** Outside of what the model said. */
function wrapped(value: unknown, depth: number): string[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST || isNotSaid(value)) return [];
  if (Array.isArray(value)) return value.flatMap((one) => wrapped(one, depth + 1));
  return Object.entries(value).flatMap(([name, member]): string[] => {
    if (WORDS.has(name) && typeof member === "string") return [member];
    if (SPEAKING.has(name) && (name !== "message" || isMessage(member, value)))
      return spoken(name, member, depth + 1);
    return WRAPPING.has(name) ? wrapped(member, depth + 1) : [];
  });
}

/** A message that is a text, or tells of faults, is the endpoint's. */
function isMessage(given: unknown, body: object): boolean {
  const isError = "object" in body && body.object === "error";
  return typeof given === "object" && given !== null && !isError && !("detail" in given);
}

/** Within what the model said. */
function spoken(name: string, value: unknown, depth: number): string[] {
  if (typeof value === "string") return ARGUMENTS.has(name) ? textsOfArguments(value) : [value];
  if (typeof value === "number") return PIECES.has(name) ? [String(value)] : [];
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  if (ARGUMENTS.has(name)) return textsOfArguments(JSON.stringify(value));
  if (Array.isArray(value)) return spokenInAll(name, value, depth);
  if (isNotSaid(value)) return [];
  // Words may be the names and numbers of an object that is no part.
  if (PIECES.has(name) && !("type" in value) && !("text" in value) && !("parts" in value))
    return textsOfArguments(JSON.stringify(value));
  return Object.entries(value).flatMap(([member, inner]) =>
    isBeside(member, value) ? [] : spoken(member, inner, depth + 1),
  );
}

function spokenInAll(name: string, values: readonly unknown[], depth: number): string[] {
  const texts = values.flatMap((one) => spoken(name, one, depth + 1));
  const arePieces = PIECES.has(name) && texts.length > 1 && !values.some(Array.isArray);
  return arePieces ? [...texts, texts.join("")] : texts;
}

/** Thoughts, and what somebody else said in the conversation. */
function isNotSaid(value: object): boolean {
  const { type, role, id } = value as {
    readonly type?: unknown;
    readonly role?: unknown;
    readonly id?: unknown;
  };
  return (
    (typeof type === "string" && NOT_SAID.test(type)) ||
    (typeof role === "string" && OTHERS.has(role)) ||
    // An item of thoughts, whose type may have been cut off.
    (typeof id === "string" && id.startsWith("rs_"))
  );
}

/** Fields for thoughts or about the words; parts that are marked as thoughts (`"thought": true`); an input that is no call's. */
function isBeside(name: string, part: object): boolean {
  const isGiven = ARGUMENTS.has(name) && !("name" in part);
  return (
    isGiven ||
    ABOUT.has(name.toLowerCase()) ||
    THOUGHTS.test(name) ||
    ("thought" in part && part.thought === true)
  );
}
