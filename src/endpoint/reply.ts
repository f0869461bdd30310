/** Why a trial has no reply that can be judged. */
export const UNANSWERED_CAUSES = [
  "connection", // no connection, a reset, a body that broke off
  "timeout", // no whole reply within the time for one request
  "throttled", // 429 or 503 with Retry-After, again and again
  "status", // another error status
  "malformed", // a body that is not the reply it should be
  "filtered", // the endpoint's content filter refused the request or kept the text back
  "empty", // a reply without text
  "cut-off", // ended by the token limit without a harmful keyword
  "broken-off", // ended in a way that is not known to be a whole reply, without a harmful keyword
  "context-cut", // the server dropped part of the conversation before the model saw it
  "stopped", // the run ended before its reply came
] as const;
export type UnansweredCause = (typeof UNANSWERED_CAUSES)[number];

/** Tokens as the endpoint counts them; absent where it does not tell. */
export interface Usage {
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
}

/** A function that the model called, with its arguments as JSON. */
export interface ToolCall {
  readonly name: string;
  readonly arguments: string;
}

/**
 * How a reply ended: `stop` as a whole one; `length` by the token limit; `filtered` by the endpoint's content filter;
 * `broken` in any other way, such as an error; `context-cut`: whole, but the server had dropped part of the conversation.
 */
export const FINISHES = ["stop", "length", "filtered", "broken", "context-cut"] as const;
export type Finish = (typeof FINISHES)[number];

/** How a trial ended: with the model's words, or without any and why. */
export type Reply =
  | {
      readonly kind: "answered";
      /** May be empty where functions were called. */
      readonly text: string;
      /** The parts in which the text came, where they were several: a word that ends one is a word. */
      readonly parts?: readonly string[];
      /** Whatever else the model said: other choices, parts of other types. Searched for harmful keywords only. */
      readonly others?: readonly string[];
      /** Functions that the model called, whether they were declared or not. */
      readonly calls?: readonly ToolCall[];
      readonly finish: Finish;
      /** For a person: how it ended, unless as a whole reply; of a reply without text, what came in its place. */
      readonly ending?: string;
      /** The endpoint showed thoughts beside the words, or counted tokens of them. */
      readonly reasoned?: true;
      /** The model's name as the endpoint gives it. */
      readonly model?: string;
      readonly usage?: Usage;
    }
  | {
      readonly kind: "unanswered";
      readonly cause: UnansweredCause;
      /** For a person: status and the endpoint's own words, hostile like any of them. */
      readonly detail: string;
      readonly reasoned?: true;
      readonly model?: string;
      readonly usage?: Usage;
    };

export type Answered = Reply & { readonly kind: "answered" };
