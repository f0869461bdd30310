import { type FinalTrial, finalTrials } from "./final-trials.ts";
import type { Report } from "./schema.ts";

/** A report with the verdicts that count. Each rendering works them out once, at its start. */
export interface FinalReport extends Report {
  readonly finalTrials: readonly FinalTrial[];
}

export function finalReport(report: Report): FinalReport {
  return { ...report, finalTrials: finalTrials(report) };
}
