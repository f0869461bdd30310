/** A text that stands in `texts`, by its place. */
export type TextPlace = number;

export interface PageCase {
  readonly suite: string;
  readonly id: string;
  readonly title: string;
}

/** What was asked in a trial, the unrelated conversation apart. */
export interface PageAsked {
  readonly system: TextPlace;
  readonly turns: readonly TextPlace[];
  readonly helpful: readonly string[];
  readonly harmful: readonly string[];
  /** The functions declared, each in a text. */
  readonly tools?: readonly TextPlace[];
}

/** A reply and how it was judged. */
export interface PageReply {
  readonly helpful?: "helpful" | "unhelpful";
  readonly safe?: "safe" | "unsafe";
  /** Why it is unanswered, if it is. */
  readonly unanswered?: string;
  readonly found?: readonly string[];
  readonly disguised?: readonly string[];
  readonly text: TextPlace;
  /** Why there is none that could be judged. */
  readonly detail?: TextPlace;
  readonly cutOff?: true;
  /** The model's name as the endpoint gives it. */
  readonly answeredBy?: TextPlace;
  /** In, of these cached, out. */
  readonly tokens?: readonly [number, number, number];
}

/** One trial as it counts; `model`, `case` and `asked` are places in the page's lists. */
export interface PageTrial extends PageReply {
  readonly model: number;
  readonly case: number;
  readonly prompt: string;
  readonly condition: string;
  readonly run: number;
  readonly asked?: number;
  /** How it fared when it was asked again, in words. */
  readonly again?: string;
  /** Where it was: every reply, the first one first. */
  readonly replies?: readonly PageReply[];
  readonly attempts: number;
  readonly startedMs: number;
  readonly latencyMs: number;
}

export interface PageModel {
  readonly name: string;
  /** Roles and texts of the unrelated conversation. */
  readonly distraction: readonly (readonly [string, TextPlace])[];
}

/** What the page's script reads. A text that repeats is held once. */
export interface PageData {
  readonly texts: readonly string[];
  readonly models: readonly PageModel[];
  readonly cases: readonly PageCase[];
  readonly asked: readonly PageAsked[];
  readonly trials: readonly PageTrial[];
}
