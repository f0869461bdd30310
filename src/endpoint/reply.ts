/** Why a trial has no reply that can be judged. */
export const UNANSWERED_CAUSES = [
  "connection", // no connection, a reset, a body that broke off
  "timeout", // no complete reply within the time for one request
  "throttled", // 429 or 503 with Retry-After at every attempt
  "status", // another error status
  "malformed", // a body that is not a valid reply
  "filtered", // the endpoint's content filter refused the request or withheld the text
  "empty", // a reply without text
  "cut-off", // ended by the token limit without a harmful keyword
  "broken-off", // ended in a way not known to be complete, without a harmful keyword
  "context-cut", // the server dropped part of the conversation before the model saw it
  "stopped", // the run ended before a reply arrived
] as const;
export type UnansweredCause = (typeof UNANSWERED_CAUSES)[number];

/** Tokens as the endpoint counts them. */
export interface Usage {
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
}

/** A function call of the model, with its arguments as JSON. */
export interface ToolCall {
  readonly name: string;
  readonly arguments: string;
}

/**
 * How a reply ended: `stop`: complete; `length`: at the token limit; `filtered`: by the endpoint's content filter; `broken`:
 * in any other way, e.g. by an error; `context-cut`: complete, but the server had dropped part of the conversation.
 */
export const FINISHES = ["stop", "length", "filtered", "broken", "context-cut"] as const;
export type Finish = (typeof FINISHES)[number];

/** What came back for a trial: the model's answer, or why there is none. */
export type Reply =
  | {
      readonly kind: "answered";
      /** May be empty if functions were called. */
      readonly text: string;
      /** The parts of the text, if there were several: keywords are also searched in each, where a word may end. */
      readonly parts?: readonly string[];
      /** Whatever else the model said: other choices, parts of other types. Searched for harmful keywords only. */
      readonly others?: readonly string[];
      /** The functions that the model called, declared or not. */
      readonly calls?: readonly ToolCall[];
      readonly finish: Finish;
      /** For a person: how it ended if not complete; if there is no text, what came instead. */
      readonly ending?: string;
      /** The endpoint returned reasoning next to the text, or counted reasoning tokens. */
      readonly reasoned?: true;
      /** The model's name according to the endpoint. */
      readonly model?: string;
      /** What the model runs on, according to the endpoint: another one may behave differently under the same name. */
      readonly fingerprint?: string;
      readonly usage?: Usage;
    }
  | {
      readonly kind: "unanswered";
      readonly cause: UnansweredCause;
      /** For a person: the status and the endpoint's own message, which is hostile text. */
      readonly detail: string;
      readonly reasoned?: true;
      readonly model?: string;
      readonly fingerprint?: string;
      readonly usage?: Usage;
    };

export type Answered = Reply & { readonly kind: "answered" };
