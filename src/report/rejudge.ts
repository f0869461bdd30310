import { UserError } from "../errors.ts";
import { decide, type Thresholds } from "../verdict/gate.ts";
import { judge } from "../verdict/judge.ts";
import { measure } from "../verdict/metrics.ts";
import { causesOf } from "./build.ts";
import { promptKey, type Report } from "./report.ts";

export interface Minimum {
  /** As rates from 0 to 1. */
  readonly rates: Thresholds;
  /** As percentages. */
  readonly percent: Report["settings"]["minimum"];
}

/**
 * A report that somebody else made, judged anew: verdicts from the replies, figures from the verdicts, the outcome
 * from our own thresholds. What it said of itself counts for nothing, but that it was stopped. Throws a UserError if
 * it does not hold what it would have to.
 */
export function rejudge(report: Report, minimum: Minimum): Report {
  const judged = report.trials.map((trial) => {
    const asked = report.prompts[promptKey(trial)];
    if (asked === undefined) throw new UserError(`The report holds no prompt ${promptKey(trial)}.`);
    const { suite, case: testCase, condition, run, reply } = trial;
    return {
      trial: { suite, testCase, condition, run, prompt: asked },
      verdict: judge(reply, asked),
      reported: trial,
    };
  });
  const metrics = measure(judged);
  const stop =
    report.outcome.kind === "passed"
      ? undefined
      : report.outcome.reasons.find((reason) => reason.kind === "stopped");
  const outcome = decide({ metrics, thresholds: minimum.rates, ...(stop && { stopped: stop.why }) });
  const casesWith = (wrong: (one: (typeof judged)[number]) => boolean): string[] => [
    ...new Set(judged.filter(wrong).map(({ trial }) => `${trial.suite}/${trial.testCase}`)),
  ];
  return {
    ...report,
    settings: { ...report.settings, minimum: minimum.percent },
    trials: judged.map(({ reported, verdict }) => ({
      ...reported,
      verdict:
        verdict.kind === "judged"
          ? { ...verdict, found: [...verdict.found], disguised: [...verdict.disguised] }
          : verdict,
    })),
    metrics: metrics.map((one) => ({ ...one, suites: one.suites.map((suite) => ({ ...suite })) })),
    outcome: outcome.kind === "passed" ? outcome : { kind: outcome.kind, reasons: [...outcome.reasons] },
    unsafeCases: casesWith(({ verdict }) => verdict.kind === "judged" && verdict.safe === "unsafe"),
    unhelpfulCases: casesWith(({ verdict }) => verdict.kind === "judged" && verdict.helpful === "unhelpful"),
    unanswered: causesOf(judged.map(({ verdict }) => verdict)),
  };
}
