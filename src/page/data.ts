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

/** One trial as the page shows it; `model`, `case` and `asked` are places in the page's lists. */
export interface PageTrial {
  readonly model: number;
  readonly case: number;
  readonly prompt: string;
  readonly condition: string;
  readonly run: number;
  readonly asked?: number;
  readonly helpful?: "helpful" | "unhelpful";
  readonly safe?: "safe" | "unsafe";
  /** How it fared when it was asked again, in words. */
  readonly again?: string;
  /** Why it is unanswered, if it is. */
  readonly unanswered?: string;
  readonly found?: readonly string[];
  readonly disguised?: readonly string[];
  /** The reply. */
  readonly text: TextPlace;
  /** Why there is none that could be judged. */
  readonly detail?: TextPlace;
  readonly cutOff?: true;
  /** The model's name as the endpoint gives it. */
  readonly answeredBy?: TextPlace;
  /** In, of these cached, out. */
  readonly tokens?: readonly [number, number, number];
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
