import { withoutThoughts } from "../suite/thoughts.ts";
import { isBinary } from "./binary-text.ts";
import { joinIfMany, textsOfArguments } from "./call-texts.ts";
import { looseJson } from "./loose-json.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Fields in which an API, whichever it is, returns the model's text: as a text, or as a text or something that contains texts. */
const TEXT = names("output_text completion generated_text reply answer text response failed_generation");
const CONTENT = names("choices output content message candidates generations results delta");
/** Fields that may contain the fields above. */
const WRAPPERS = names("error errors result data response item part");
/** Fields next to the text that describe it or repeat the request. */
const METADATA = names(`
  id index type role object status created model provider phase usage error stop
  call_id item_id tool_call_id finish_reason native_finish_reason finish_details stop_reason
  matched_stop logprobs prompt_logprobs token_ids prompt_token_ids encrypted_content signature
  content_filter_results content_filter_result content_filter_offsets content_filters safetyratings safety_ratings
  moderations trace provider_specific_fields details raw_output prefill prompt messages context
  annotations executed_tools cot analysis summary
`);
const ARGUMENTS = names("arguments input parameters args");
/** The other roles, in a conversation that is repeated. */
const OTHER_ROLES = names("system developer user tool");
const REASONING = /reason|think|thought/i;
/** Types of parts and events that are reasoning, or the model's input. */
const NOT_TEXT_TYPES = /reason|think|thought|summary|^input_/i;
/** Fields whose items may be pieces of one text. */
const PIECES = names("content parts");
/** Deeper values are not searched. */
const MAX_DEPTH = 64;

/**
 * Every text of the model in a body, of each choice, part and call; a text that came in pieces is also joined. Left out are
 * reasoning, metadata and what the endpoint says itself or repeats of the request.
 */
export function modelTexts(body: unknown): string[] {
  return distinct(textsAround(body, 0));
}

/**
 * The same for a raw body that may be cut off, invalid JSON, or a stream of events. `plainText`: a text that is neither JSON
 * nor HTML is the model's.
 */
export function modelTextsInRaw(raw: string, plainText: boolean): string[] {
  const values = looseJson(raw);
  const isJson = values.some((value) => typeof value === "object" && value !== null);
  if (!isJson) return plainText && !/^\s*</.test(raw) && !isBinary(raw) ? distinct([raw]) : [];
  const texts = values.flatMap((value) => textsAround(value, 0));
  if (values.length < 2) return distinct(texts);
  const joined = texts.join("");
  // A piece of reasoning cannot be recognized without the marker, which is in another piece.
  return distinct(withoutThoughts(joined).thoughts === "" ? [...texts, joined] : [joined]);
}

/** Each text once, without blank ones; very many are joined into one. */
export function distinct(texts: readonly string[]): string[] {
  return [...joinIfMany([...new Set(texts)].filter((text) => text.trim() !== ""))];
}

/** The texts in a value that is not the model's output itself but may contain it. */
function textsAround(value: unknown, depth: number): string[] {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH || isNotModelText(value)) return [];
  if (Array.isArray(value)) return value.flatMap((one) => textsAround(one, depth + 1));
  return Object.entries(value).flatMap(([name, member]): string[] => {
    if (TEXT.has(name) && typeof member === "string") return [member];
    if (CONTENT.has(name) && (name !== "message" || isModelMessage(member, value)))
      return textsWithin(name, member, depth + 1);
    return WRAPPERS.has(name) ? textsAround(member, depth + 1) : [];
  });
}

/** A message that is a plain text, or belongs to an error, is the endpoint's. */
function isModelMessage(given: unknown, body: object): boolean {
  const isError = "object" in body && body.object === "error";
  return typeof given === "object" && given !== null && !isError && !("detail" in given);
}

/** The texts in a value of the model's output. */
function textsWithin(name: string, value: unknown, depth: number): string[] {
  if (typeof value === "string") return ARGUMENTS.has(name) ? textsOfArguments(value) : [value];
  if (typeof value === "number") return PIECES.has(name) ? [String(value)] : [];
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return [];
  if (ARGUMENTS.has(name)) return textsOfArguments(JSON.stringify(value));
  if (Array.isArray(value)) return textsWithinItems(name, value, depth);
  if (isNotModelText(value)) return [];
  // Content that is an object but no part: its names and numbers may be the answer.
  if (PIECES.has(name) && !("type" in value) && !("text" in value) && !("parts" in value))
    return textsOfArguments(JSON.stringify(value));
  return Object.entries(value).flatMap(([member, inner]) =>
    isBeside(member, value) ? [] : textsWithin(member, inner, depth + 1),
  );
}

function textsWithinItems(name: string, items: readonly unknown[], depth: number): string[] {
  const texts = items.flatMap((one) => textsWithin(name, one, depth + 1));
  const arePieces = PIECES.has(name) && texts.length > 1 && !items.some(Array.isArray);
  return arePieces ? [...texts, texts.join("")] : texts;
}

/** Reasoning, the model's input, and messages of other roles. */
function isNotModelText(value: object): boolean {
  const { type, role, id } = value as {
    readonly type?: unknown;
    readonly role?: unknown;
    readonly id?: unknown;
  };
  return (
    (typeof type === "string" && NOT_TEXT_TYPES.test(type)) ||
    (typeof role === "string" && OTHER_ROLES.has(role)) ||
    // A reasoning item whose type may have been cut off.
    (typeof id === "string" && id.startsWith("rs_"))
  );
}

/** Reasoning and metadata next to a part's text, parts marked as reasoning (`"thought": true`), and inputs outside a call. */
function isBeside(name: string, part: object): boolean {
  const isRequestInput = ARGUMENTS.has(name) && !("name" in part);
  return (
    isRequestInput ||
    METADATA.has(name.toLowerCase()) ||
    REASONING.test(name) ||
    ("thought" in part && part.thought === true)
  );
}
