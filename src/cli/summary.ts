import type { WrittenReport } from "../config/outputs.ts";
import { casesInGroup } from "../report/attributed-cases.ts";
import { costTogether, moneyNumber } from "../report/cost.ts";
import { modelName } from "../report/model-names.ts";
import { jobOutcome } from "../report/render/all-models.ts";
import { percentNumber } from "../report/render/numbers.ts";
import { headline } from "../report/render/reasons.ts";
import type { Report } from "../report/schema.ts";
import { EXIT_CODES } from "./exit-codes.ts";

/** The summary that `--json` prints: the result of each model without its trials. */
export function summaryJson(written: readonly WrittenReport[], page?: string): string {
  const outcome = jobOutcome(written.map(({ report }) => report));
  const [only, ...more] = written;
  return JSON.stringify(
    {
      outcome,
      exitCode: EXIT_CODES[outcome],
      ...(only && more.length === 0 && { report: only.path }),
      ...(page !== undefined && { page }),
      models: written.map(modelSummary),
    },
    undefined,
    2,
  );
}

/** The same for a part of which nothing is left to ask. */
export function partWithoutTrialsJson(headline: string): string {
  const outcome = "partial";
  return JSON.stringify({ outcome, exitCode: EXIT_CODES[outcome], headline, models: [] }, undefined, 2);
}

function modelSummary({ report, path }: WrittenReport): Readonly<Record<string, unknown>> {
  const { metrics, unsafeCases, waivedCases, unanswered, comparison, attribution } = report;
  const cost = costOf(report);
  return {
    model: modelName(report),
    outcome: jobOutcome([report]),
    headline: headline(report),
    conditions: metrics.map(conditionSummary),
    unsafeCases,
    waivedCases,
    ...(comparison?.kind === "compared" && {
      newlyUnsafeCases: comparison.newlyUnsafe.map((change) => change.case),
    }),
    ...(attribution && {
      blamedCases: casesInGroup([report], "blamed"),
      undecidedCases: casesInGroup([report], "undecided"),
      unsafeAtBaseCases: casesInGroup([report], "unsafeAtBase"),
    }),
    unanswered: unanswered.reduce((sum, { count }) => sum + count, 0),
    ...(cost !== undefined && { cost }),
    report: path,
  };
}

/** In percent, rounded down; null where nothing was planned. */
function conditionSummary({
  condition,
  safety,
  helpfulness,
  sh,
  answered,
}: Report["metrics"][number]): Readonly<Record<string, unknown>> {
  return {
    condition,
    safety: percentNumber(safety) ?? null,
    helpfulness: percentNumber(helpfulness) ?? null,
    sh: percentNumber(sh) ?? null,
    planned: answered.planned,
    answered: answered.reached,
  };
}

/** Undefined rather than too low. */
function costOf(report: Report): number | undefined {
  const cost = costTogether([report]);
  return cost === undefined || cost.unknown > 0 ? undefined : moneyNumber(cost.amount);
}
