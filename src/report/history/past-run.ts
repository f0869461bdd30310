import { GATED, type Gated, type Outcome } from "../../gate/decide.ts";
import { type CaseSafety, safetyOfCases } from "../../scoring/flaky.ts";
import type { Judged, Share } from "../../scoring/metrics.ts";
import type { Condition } from "../../suite/conditions.ts";
import { finalTrials } from "../final-trials.ts";
import { modelName } from "../model-names.ts";
import { sourcesOf } from "../provider-moved.ts";
import type { Report, ReportedTrial, ReportSettings } from "../schema.ts";
import { promptKey } from "../schema-parts.ts";

/** What a history keeps of a report, without its prompts and replies. */
export interface PastRun {
  /** Where the report was found. */
  readonly file: string;
  readonly startedAt: string;
  readonly model: string;
  readonly scripted: boolean;
  readonly extent: "whole" | "shard" | "part";
  readonly outcome: Outcome["kind"];
  readonly settings: ReportSettings;
  readonly suiteHash: string;
  /** Hash of everything that decided, if the report tells it. */
  readonly content: string | undefined;
  /** What the replies said that the model was. */
  readonly repliedBy: ReturnType<typeof sourcesOf>;
  readonly conditions: readonly PastCondition[];
}

export interface PastCondition {
  readonly condition: Condition;
  /** Only those that are known: an unanswered trial could make a figure better or worse. */
  readonly figures: KnownFigures;
  /** All trials: reached if answered. */
  readonly answered: Share;
  readonly cases: readonly CaseSafety[];
}

export type KnownFigures = Readonly<Partial<Record<Gated, Share>>>;

/** Distinct models and fingerprints that are kept. */
const MOST_SOURCES_KEPT = 100;

/** What a history needs to know of a report. Its figures and verdicts are taken as it tells them. */
export function pastRun(report: Report, file: string): PastRun {
  const { startedAt, scripted, outcome, settings, suite, content, trials } = report;
  const judged = finalTrials(report).map((trial) => judgedTrial(report, trial));
  const cases = safetyOfCases(judged);
  return {
    file,
    startedAt,
    model: modelName(report),
    scripted,
    extent: extentOf(report),
    outcome: outcome.kind,
    settings,
    suiteHash: suite.hash,
    content,
    repliedBy: sourcesOf(trials, MOST_SOURCES_KEPT),
    conditions: report.metrics.map((metrics) => ({
      condition: metrics.condition,
      figures: outcome.kind === "incomplete" ? {} : knownFigures(metrics),
      answered: shareIn(metrics.answered),
      cases: cases.filter(({ condition }) => condition === metrics.condition),
    })),
  };
}

function extentOf({ shard, part }: Report): PastRun["extent"] {
  if (part !== undefined) return "part";
  return shard === undefined ? "whole" : "shard";
}

function knownFigures(metrics: Report["metrics"][number]): KnownFigures {
  const known = GATED.filter((figure) => metrics[figure].planned > 0 && metrics[figure].open === 0);
  return Object.fromEntries(known.map((figure) => [figure, shareIn(metrics[figure])]));
}

function shareIn({ reached, open, planned }: Share): Share {
  return { reached, open, planned };
}

/** A trial whose prompt the report lacks may leak: as long as it is unanswered, it is not safe. */
function judgedTrial({ prompts }: Report, trial: ReportedTrial): Judged {
  const { suite, case: testCase, condition, run, verdict } = trial;
  const { helpful, harmful } = prompts[promptKey(trial)] ?? { helpful: [], harmful: [""] };
  return { trial: { suite, testCase, condition, run, prompt: { helpful, harmful } }, verdict };
}
