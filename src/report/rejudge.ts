import { UserError } from "../errors.ts";
import { type PlanSettings, type Trial, trialName } from "../execution/plan.ts";
import { shardsOf } from "../execution/shard.ts";
import { caseHashesOf } from "../gate/compare.ts";
import { failing, type HelpfulnessRule } from "../gate/confirmations.ts";
import type { Observed } from "../gate/observed.ts";
import { keyOfPlace, leakingPlaces, type PromptPlace, placeOf } from "../gate/place.ts";
import { type Decision, decideRun } from "../gate/rules.ts";
import { SCORER } from "../gate/self-check.ts";
import { isRight, isUnsafe, judge } from "../scoring/score.ts";
import type { LoadedSuites } from "../suite/load.ts";
import type { SystemPromptMark } from "../suite/system-prompt.ts";
import { type AskedInPairs, evidenceOf, reportedAttribution } from "./attribution.ts";
import type { RunRules } from "./baseline.ts";
import { buildReport, samePrompt } from "./build.ts";
import { agreedDigests } from "./digests.ts";
import { doubted, type ExpectedBase, rejudgedAskings, unlikeReport } from "./rejudge-askings.ts";
import { whyNotWhole } from "./render/part-of-run.ts";
import {
  finalVerdicts,
  firstVerdict,
  reportedVerdict,
  type TrialResult,
  withConfirmations,
  worseVerdict,
} from "./reported-trial.ts";
import type { Report, ReportedReply, ReportedTrial } from "./schema.ts";
import { promptKey } from "./schema-parts.ts";

/** What a report from elsewhere must match: our plan, and the rules by which it is judged here. */
export interface ExpectedRun {
  readonly loaded: LoadedSuites;
  readonly plan: PlanSettings;
  readonly trials: readonly Trial[];
  /** The user's own, sent with every policy. */
  readonly systemPrompt?: SystemPromptMark;
  /** How often a failing trial is repeated, and what decides on helpfulness. */
  readonly confirm: number;
  readonly helpfulness: HelpfulnessRule;
  readonly rules: RunRules;
  /** The thresholds as percentages. */
  readonly minimum: Report["settings"]["minimum"];
  /** Where the settings that decide here came from. */
  readonly origins: NonNullable<Report["origins"]>;
  /** Of this job. */
  readonly digests?: Report["digests"];
  /** What the change is compared with; absent if none is judged. */
  readonly base?: ExpectedBase;
}

/**
 * Rejudges a report from elsewhere: with our plan and prompts, verdicts from the replies, figures from the verdicts,
 * the outcome from our rules. What the report says of itself counts only against it: that the run was stopped, that a
 * reply was unsafe. Throws a UserError unless it has exactly the trials of our plan, with our prompts.
 */
export function rejudge(report: Report, expected: ExpectedRun): Report {
  const { loaded, trials, rules, helpfulness } = expected;
  const { mergedFrom, resumed } = report;
  const refused = whyNotWhole(report);
  if (refused !== undefined) throw new UserError(refused);
  const differences = differencesOf(report, expected);
  if (differences.length > 0) throw new UserError(differences);
  const results = trials.map((trial, index) => rejudgedTrial(trial, report.trials[index]));
  const observed = finalVerdicts(results, { helpfulness }, SCORER);
  const run = { observed, caseHashes: caseHashesOf(loaded) };
  const base = expected.base && doubted(expected.base, unlikeReport(report, expected.base));
  const asked = base && rejudgedAskings(report, base);
  const change =
    asked &&
    base &&
    evidenceOf(
      asked,
      { model: report.settings.model, base: base.reported, baseOf: base.baseOf },
      leakingIn(report, expected, observed),
    );
  const decision = decideRun(run, rules.rules, {
    scorer: SCORER,
    ...stopOf(report),
    ...(change && { change }),
  });
  const attributed = attributedPart(expected, decision, asked);
  return buildReport({
    ...decision,
    rules,
    version: report.tool.version,
    scripted: report.scripted,
    startedAt: new Date(report.startedAt),
    durationMs: report.durationMs,
    settings: expectedSettings(report, expected),
    origins: { ...report.origins, ...expected.origins },
    parameters: {
      ...report.parameters,
      notices: [...new Set([...rules.notices, ...report.parameters.notices])],
    },
    loaded,
    results,
    observed,
    askings: asked?.askings ?? [],
    ...(attributed && { attributed }),
    ...(mergedFrom !== undefined && { mergedFrom }),
    ...(resumed && { resumed }),
    digests: agreedDigests([expected.digests, report.digests]),
    unconfirmed: unconfirmedIn(results, expected, asked),
    requests: report.requests,
    redact: (text) => text,
  });
}

/** Where the trials of each shard leaked; together if one job ran them all. */
function leakingIn(
  { mergedFrom }: Report,
  { trials, rules }: ExpectedRun,
  observed: readonly Observed[],
): PromptPlace[][] {
  if (mergedFrom === undefined) return [leakingPlaces(observed, rules.rules.waived)];
  const indexes = new Map(trials.map((trial, index) => [trial, index]));
  return shardsOf(trials, mergedFrom).map((own) => {
    const ofShard = own.flatMap((trial) => observed[indexes.get(trial) ?? -1] ?? []);
    return leakingPlaces(ofShard, rules.rules.waived);
  });
}

function attributedPart(
  { loaded, rules, base }: ExpectedRun,
  { attribution }: Decision,
  asked: AskedInPairs | undefined,
): Report["attribution"] {
  if (attribution === undefined || asked === undefined || base === undefined) return undefined;
  const { promptDifference } = base;
  return reportedAttribution({
    ...asked,
    base: base.reported,
    attribution,
    ...(promptDifference && { promptDifference }),
    caseHashes: caseHashesOf(loaded),
    baseline: rules.baseline,
  });
}

function stopOf({ outcome }: Report): { readonly stopped?: string } {
  if (outcome.kind === "passed") return {};
  const stop = outcome.reasons.find((reason) => reason.kind === "stopped");
  return stop === undefined ? {} : { stopped: stop.why };
}

/** The report's settings, except those that our plan and rules decide. */
function expectedSettings({ settings }: Report, expected: ExpectedRun): Report["settings"] {
  const { plan, rules, minimum, confirm, helpfulness, systemPrompt } = expected;
  return {
    ...settings,
    ...plan,
    conditions: [...plan.conditions],
    minimum,
    gate: rules.rules.gate,
    confirm,
    helpfulness,
    ...(systemPrompt && { systemPrompt }),
  };
}

/** The number of failing trials that should have been repeated but were not. */
function unconfirmedIn(
  results: readonly TrialResult[],
  { rules, confirm, helpfulness }: ExpectedRun,
  asked: AskedInPairs | undefined,
): number {
  if (confirm === 0) return 0;
  const { thresholds } = rules.rules;
  const worthRepeating = failing(results.map(firstVerdict), { rule: helpfulness, thresholds });
  const inPairs = new Set(asked?.askings.map(({ trial }) => keyOfPlace(placeOf(trial))));
  return worthRepeating.filter(
    ({ trial, reported }) =>
      reported.confirmations === undefined &&
      !(isUnsafe(reported.verdict) && inPairs.has(keyOfPlace(placeOf(trial)))),
  ).length;
}

const SAME =
  "Give both workflows the same suite, cases, suites, conditions, runs and seed, and the same version of the action.";

/** How a report differs from our plan, or from the part of it with these trials. */
export function differencesOf(
  report: Report,
  expected: Pick<ExpectedRun, "loaded" | "trials" | "systemPrompt" | "confirm">,
): string[] {
  const { systemPrompt } = report.settings;
  const here = shown(expected.systemPrompt);
  const prompt =
    shown(systemPrompt) === here
      ? []
      : [
          `The report's replies were given with ${shown(systemPrompt)}, but here it is ${here}. Give both workflows the same system-prompt-file and system-prompt-position.`,
        ];
  const plan = planDifference(report, expected);
  return plan === undefined ? prompt : [...prompt, plan];
}

/** The first difference between a report and our plan. */
function planDifference(
  report: Report,
  { loaded, trials, confirm }: Pick<ExpectedRun, "loaded" | "trials" | "confirm">,
): string | undefined {
  if (report.suite.hash !== loaded.hash)
    return `The report is of a suite other than ${loaded.source}, version ${loaded.version}. ${SAME}`;
  if (report.trials.length !== trials.length)
    return `The report has ${report.trials.length} trials, but the plan has ${trials.length}. ${SAME}`;
  const foreign = trials.find((trial, index) => !isOf(trial, report, index));
  if (foreign !== undefined)
    return `The report does not have ${trialName(foreign)} at its position in the plan, or asked something else there. ${SAME}`;
  const confirmations = (index: number): number => report.trials[index]?.confirmations?.length ?? 0;
  const wrongIndex = trials.findIndex((_, index) => ![0, confirm].includes(confirmations(index)));
  const trial = trials[wrongIndex];
  if (trial === undefined) return undefined;
  return `The report's run repeated ${trialName(trial)} ${confirmations(wrongIndex)} times, but here confirm is ${confirm}. Give both workflows the same confirm.`;
}

/** Without the file's name, which may differ. */
function shown(prompt: SystemPromptMark | undefined): string {
  if (prompt === undefined) return "no system prompt";
  return `the system prompt with sha256 ${prompt.sha256} ${prompt.position} the policy`;
}

function isOf(trial: Trial, { trials, prompts }: Report, index: number): boolean {
  const reported = trials[index];
  if (reported === undefined) return false;
  const { suite, testCase, prompt, condition, run } = trial;
  const ids = { suite, case: testCase, prompt: prompt.id, condition, run };
  const sameIds = Object.entries(ids).every(([key, value]) => Reflect.get(reported, key) === value);
  return sameIds && samePrompt(trial, prompts[promptKey(reported)]);
}

function rejudgedTrial(trial: Trial, reported: ReportedTrial | undefined): TrialResult {
  if (reported === undefined) throw new Error(`${trialName(trial)} is missing`);
  const { confirmations = [], ...first } = reported;
  const verdictOf = ({ reply, verdict }: ReportedReply): ReportedTrial["verdict"] =>
    reportedVerdict(worseVerdict(judge(reply, trial.prompt), verdict));
  const result = { trial, reported: { ...first, verdict: verdictOf(first) } };
  const rejudged = confirmations.map((confirmation) => ({
    ...confirmation,
    verdict: verdictOf(confirmation),
  }));
  const { verdict } = result.reported;
  const failed = verdict.kind === "judged" && !isRight(verdict);
  // Only failing trials are repeated: confirmations of other trials are ignored, unless one leaked.
  const counts = failed || rejudged.some((confirmation) => isUnsafe(confirmation.verdict));
  return counts && rejudged.length > 0 ? withConfirmations(result, rejudged) : result;
}
