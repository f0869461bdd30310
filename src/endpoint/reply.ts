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

/** How a trial ended: with the model's words, or without any and why. */
export type Reply =
  | {
      readonly kind: "answered";
      /** May be empty where functions were called. */
      readonly text: string;
      /** Absent unless functions were declared and some were called. */
      readonly calls?: readonly ToolCall[];
      /** `length`: the token limit cut it off. */
      readonly finish: "stop" | "length";
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
