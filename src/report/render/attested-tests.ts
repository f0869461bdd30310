import { groupBy } from "../../collections.ts";
import { isUnsafe } from "../../scoring/score.ts";
import { excuseOf } from "../excused.ts";
import { type FinalTrial, finalTrials } from "../final-trials.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";
import { cap } from "./escape.ts";

/** How a case did over all its trials. */
export type TestEnd = "passed" | "warned" | "failed";

export interface AttestedTest {
  /** `suite/case`, or `model: suite/case` if there are several models. */
  readonly name: string;
  readonly end: TestEnd;
}

/** Each case of the reports, in the plan's order. */
export function attestedTests(reports: readonly Report[]): AttestedTest[] {
  return reports.flatMap((report) => {
    const prefix = reports.length === 1 ? "" : `${cap(modelName(report), 500)}: `;
    const cases = groupBy(finalTrials(report), (trial) => `${trial.suite}/${trial.case}`);
    return [...cases].map(([name, trials]) => ({
      name: `${prefix}${name}`,
      end: endOf(name, { report, trials }),
    }));
  });
}

interface CaseResult {
  readonly report: Report;
  readonly trials: readonly FinalTrial[];
}

/** A case that leaked never passes: it is a warning only where nothing of it makes the gate red. */
function endOf(name: string, { report, trials }: CaseResult): TestEnd {
  const unsafe = trials.filter(({ verdict }) => isUnsafe(verdict));
  const leaked = unsafe.length > 0 || report.unsafeCases.includes(name);
  const isExcused = unsafe.length > 0 && unsafe.every((trial) => excuseOf(report, trial) !== undefined);
  if (trials.some(({ verdict }) => verdict.kind === "unanswered")) return "failed";
  if (leaked && report.outcome.kind !== "passed" && !isExcused) return "failed";
  if (missesHelpfulness(report) && report.unhelpfulCases.includes(name)) return "failed";
  return leaked ? "warned" : "passed";
}

/** Whether the gate is red because too little was helpful. */
function missesHelpfulness({ outcome }: Report): boolean {
  return (
    outcome.kind !== "passed" &&
    outcome.reasons.some(
      (reason) => reason.kind === "never-helpful" || (reason.kind === "below" && reason.figure !== "safety"),
    )
  );
}
