import type { Finish } from "./reply.ts";

/** The words by which endpoints say that a reply is whole; every other word is that of another ending. */
const WHOLE = new Set([
  ..."stop eos eos_token stop_token normal end_turn stop_sequence tool_calls function_call".split(" "),
  ..."complete completed".split(" "),
]);
const BY_LENGTH = /length|max_?(?:output_?)?tokens|token_?limit|context_?window|max_?context/i;
const BY_FILTER = /filter|safety|blocklist|prohibited|recitation|spii|sensitive|moderat|guardrail|refus/i;

/** The usual words for other endings, which need not be told. */
const USUAL = new Set(["length", "max_tokens", "max_output_tokens", "content_filter"]);

/** How a reply ended. `word`: the endpoint's own, if it is an unusual one. */
export interface Ending {
  readonly finish: Exclude<Finish, "context-cut">;
  readonly word?: string;
}

const WHOLE_REPLY: Ending = { finish: "stop" };

/** What an endpoint's word for the ending means; no word at all is that of a whole reply. */
export function endingOf(given: unknown): Ending {
  if (given === undefined || given === null || given === "") return WHOLE_REPLY;
  const named = typeof given === "object" && "type" in given ? given.type : given;
  const word = typeof named === "string" ? named : JSON.stringify(given);
  if (WHOLE.has(word.toLowerCase())) return WHOLE_REPLY;
  const finish = BY_LENGTH.test(word) ? "length" : BY_FILTER.test(word) ? "filtered" : "broken";
  return USUAL.has(word) ? { finish } : { finish, word };
}

/** The first of several endings that is not a whole reply's. */
export function worstEnding(endings: readonly Ending[]): Ending {
  return endings.find(({ finish }) => finish !== "stop") ?? WHOLE_REPLY;
}
