import type { ReportSettings } from "./schema.ts";

/** Settings that change what is sent, or to whom. */
const ASKED = [
  "endpoint",
  "model",
  "api",
  "conditions",
  "runs",
  "seed",
  "maxTokens",
  "temperature",
  "systemRole",
  "reasoning",
  "reasoningOffBody",
  "systemPrompt",
  "extraBody",
  "extraHeaders",
] as const satisfies readonly (keyof ReportSettings)[];

/** What differs between two runs. */
export interface Difference {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** The differing settings that change what is sent, or to whom; values as JSON, or `not given`. */
export function settingDifferences(before: ReportSettings, now: ReportSettings): Difference[] {
  return ASKED.map((name) => ({ name, before: shown(before[name]), now: shown(now[name]) })).filter(
    (difference) => difference.before !== difference.now,
  );
}

function shown(value: unknown): string {
  return value === undefined ? "not given" : JSON.stringify(value);
}
