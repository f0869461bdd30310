import { reportTrial } from "./build.ts";
import type { JudgedTrial } from "./judged-trial.ts";
import type { ReportSettings } from "./schema.ts";

/** The first line of trials.jsonl. */
export function journalStart(planHash: string, settings: ReportSettings, planned: number): string {
  return `${JSON.stringify({ kind: "plan", version: 1, planHash, planned, settings })}\n`;
}

/** One line for each trial and each confirmation, as it ends. */
export function journalLine(judged: JudgedTrial, redact: (text: string) => string): string {
  const { again: time } = judged.trial;
  const kind = time === undefined ? { kind: "trial" } : { kind: "confirmation", time };
  return `${JSON.stringify({ ...kind, ...reportTrial(judged, redact) })}\n`;
}
