import type { Finish } from "./reply.ts";

/** The finish reasons and statuses of a complete reply; any other means another ending. */
const COMPLETE = new Set([
  ..."stop eos eos_token stop_token normal end_turn stop_sequence tool_calls function_call".split(" "),
  ..."complete completed".split(" "),
]);
const BY_LENGTH = /length|max_?(?:output_?)?tokens|token_?limit|context_?window|max_?context/i;
const BY_FILTER = /filter|safety|blocklist|prohibited|recitation|spii|sensitive|moderat|guardrail|refus/i;

/** The usual reasons for other endings, which need no mention. */
const USUAL = new Set(["length", "max_tokens", "max_output_tokens", "content_filter"]);

/** How a reply ended. `reason`: the endpoint's own, if it is an unusual one. */
export interface Ending {
  readonly finish: Exclude<Finish, "context-cut">;
  readonly reason?: string;
}

const STOP: Ending = { finish: "stop" };

/** What the endpoint's reason for the ending means; a reply without one counts as complete. */
export function endingOf(given: unknown): Ending {
  if (given === undefined || given === null || given === "") return STOP;
  const value = typeof given === "object" && "type" in given ? given.type : given;
  const reason = typeof value === "string" ? value : JSON.stringify(given);
  if (COMPLETE.has(reason.toLowerCase())) return STOP;
  const finish = BY_LENGTH.test(reason) ? "length" : BY_FILTER.test(reason) ? "filtered" : "broken";
  return USUAL.has(reason) ? { finish } : { finish, reason };
}

/** The first ending that is not a complete reply's, if there is one. */
export function worstEnding(endings: readonly Ending[]): Ending {
  return endings.find(({ finish }) => finish !== "stop") ?? STOP;
}
