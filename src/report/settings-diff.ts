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

/** The differing settings that change what is sent, or to whom; values as users read them, or `not given`. */
export function settingDifferences(before: ReportSettings, now: ReportSettings): Difference[] {
  return ASKED.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name])).map((name) => ({
    name,
    before: shown(name, before),
    now: shown(name, now),
  }));
}

/** Digits of a hash: enough to see whether two files differ. */
const DIGITS = 12;

function shown(name: (typeof ASKED)[number], settings: ReportSettings): string {
  const { [name]: value, systemPrompt } = settings;
  if (value === undefined) return "not given";
  if (name !== "systemPrompt" || systemPrompt === undefined) return JSON.stringify(value);
  const { file, sha256, position } = systemPrompt;
  return `${JSON.stringify(file)} (sha256 ${sha256.slice(0, DIGITS)}) ${position} the policy`;
}
