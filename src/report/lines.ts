import { type JudgedTrial, reportTrial } from "./build.ts";
import type { ReportSettings } from "./report.ts";

/** The first line of trials.jsonl. */
export function journalStart(planHash: string, settings: ReportSettings, planned: number): string {
  return `${JSON.stringify({ kind: "plan", version: 1, planHash, planned, settings })}\n`;
}

/** One line for each trial, as it ends. */
export function journalLine(judged: JudgedTrial, redact: (text: string) => string): string {
  return `${JSON.stringify({ kind: "trial", ...reportTrial(judged, redact) })}\n`;
}
