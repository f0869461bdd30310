import type { SystemRole } from "../suite/messages.ts";

/** The index of a text in `texts`. */
export type TextPlace = number;

export interface PageCase {
  readonly suite: string;
  readonly id: string;
  readonly title: string;
}

/** The prompt of a trial, without the unrelated conversation. */
export interface PageAsked {
  readonly system: TextPlace;
  readonly turns: readonly TextPlace[];
  readonly helpful: readonly string[];
  readonly harmful: readonly string[];
  /** The declared functions, each as a text. */
  readonly tools?: readonly TextPlace[];
  /** The same as requests declare them, in JSON. */
  readonly declared?: TextPlace;
}

/** A reply and its verdict. */
export interface PageReply {
  readonly helpful?: "helpful" | "unhelpful";
  readonly safe?: "safe" | "unsafe";
  /** The cause, if it is unanswered. */
  readonly unanswered?: string;
  readonly found?: readonly string[];
  readonly disguised?: readonly string[];
  readonly text: TextPlace;
  /** Why there is no reply to judge. */
  readonly detail?: TextPlace;
  readonly cutOff?: true;
  /** The model's name as the endpoint gives it. */
  readonly answeredBy?: TextPlace;
  /** Input tokens, cached ones among them, output tokens. */
  readonly tokens?: readonly [number, number, number];
}

/** One trial with its final verdict. `model`, `case` and `asked` are indexes of the page's lists. */
export interface PageTrial extends PageReply {
  readonly model: number;
  readonly case: number;
  readonly prompt: string;
  readonly condition: string;
  readonly run: number;
  readonly asked?: number;
  /** What repeating it showed. */
  readonly again?: string;
  /** If it was repeated: every reply, the first one first. */
  readonly replies?: readonly PageReply[];
  readonly attempts: number;
  readonly startedMs: number;
  readonly latencyMs: number;
}

/** What was asked once with this change and once without it. A side that was not asked is absent. */
export interface PagePair {
  readonly asked?: number;
  readonly change?: PageReply;
  readonly base?: PageReply;
}

/** A place that was asked in pairs. `model` and `case` are indexes of the page's lists. */
export interface PagePlace {
  readonly model: number;
  readonly case: number;
  readonly prompt: string;
  readonly condition: string;
  /** Its label and the counts of both sides, in words. */
  readonly result: string;
  readonly pairs: readonly PagePair[];
}

export interface PageModel {
  readonly name: string;
  /** Roles and texts of the unrelated conversation. */
  readonly distraction: readonly (readonly ["user" | "assistant", TextPlace])[];
  /** What is sent in each condition; of a condition that the report cannot tell it of, nothing. */
  readonly requests: Readonly<Record<string, PageRequest>>;
  /** The index of the model with the earlier replies, where a page compares two runs. */
  readonly before?: number;
  /** How the user's own system prompt differs from the earlier one, in words. */
  readonly difference?: string;
  /** The page has no room for some of its trials. */
  readonly leftOut?: true;
}

/** What all requests of a model in one condition have in common. */
export interface PageRequest {
  readonly url: string;
  readonly systemRole: SystemRole;
  /** The field of the body that has the messages; empty there. */
  readonly field: "messages" | "input";
  readonly body: Readonly<Record<string, unknown>>;
  /** What the report does not have of it, in sentences. */
  readonly notes: readonly string[];
}

/** What the page's script reads. A text that repeats is stored once. */
export interface PageData {
  readonly texts: readonly string[];
  readonly models: readonly PageModel[];
  readonly cases: readonly PageCase[];
  readonly asked: readonly PageAsked[];
  /** By condition: what it adds to the prompt, in words. */
  readonly notes: Readonly<Record<string, string>>;
  readonly trials: readonly PageTrial[];
  readonly places: readonly PagePlace[];
}
