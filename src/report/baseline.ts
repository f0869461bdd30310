import { UserError } from "../errors.ts";
import { type Comparison, hasCommonGround, type Observed, type RunSummary } from "../gate/compare.ts";
import { finalVerdict } from "../gate/confirmations.ts";
import { isHeldToBaseline, type Rules } from "../gate/rules.ts";
import type { Waiver } from "../gate/waivers.ts";
import { judge } from "../scoring/score.ts";
import { partialWords } from "./render/reasons.ts";
import { parseReport, type Report, type ReportedTrial } from "./schema.ts";
import type { ReportedComparison } from "./schema-comparison.ts";
import { promptKey } from "./schema-parts.ts";
import { type Difference, settingDifferences } from "./settings-diff.ts";

/** A former run that a run is held beside. */
export interface Baseline {
  /** As given, and where it was read, in words. */
  readonly file: string;
  readonly from: string;
  readonly report: Report;
  readonly run: RunSummary;
}

/** By what a run is decided, as inputs and project have set it up. */
export interface RunRules {
  readonly rules: Rules;
  /** Those in force and those that have expired. */
  readonly waivers: readonly Waiver[];
  /** The day on which waivers are looked at, in UTC. */
  readonly day: string;
  /** The former run, or why there is none, in words. Absent if none was asked for. */
  readonly baseline?: Baseline | { readonly why: string };
  /** What the reader of a report has to know of them, in sentences. */
  readonly notices: readonly string[];
}

/** Reads the report of a former run. Throws a UserError if it is not a report of this tool, or cannot be judged. */
export function readBaseline(text: string, file: string, from: string): Baseline {
  return baselineFrom(parseReport(text, file), file, from);
}

/** A former run to hold others beside. Nothing in it is trusted but its replies: verdicts are those of today's judging. */
export function baselineFrom(report: Report, file: string, from: string): Baseline {
  if (report.shard !== undefined) throw new UserError(`${file}: ${partialWords(report.shard)}`);
  try {
    return { file, from, report, run: runSummaryOf(report) };
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    throw new UserError(thrown.problems.map((problem) => `${file}: ${problem}`));
  }
}

/** The run of a report as it is compared, its replies judged anew. Throws a UserError if it holds a trial twice, or not what it asked. */
export function runSummaryOf(report: Report): RunSummary {
  const seen = new Set<string>();
  const observed = report.trials.map((trial) => {
    const name = `${trial.suite}/${trial.case}/${trial.prompt} (${trial.condition}, run ${trial.run})`;
    if (seen.has(name)) throw new UserError(`holds the trial ${name} twice.`);
    seen.add(name);
    return observedIn(report, trial, name);
  });
  const hashes = report.suite.suites.flatMap(({ suite, hashes: own }) =>
    Object.entries(own).map(([id, hash]) => [`${suite}/${id}`, hash]),
  );
  return { observed, caseHashes: Object.fromEntries(hashes) };
}

function observedIn({ prompts, settings }: Report, trial: ReportedTrial, name: string): Observed {
  const asked = prompts[promptKey(trial)];
  if (asked === undefined) throw new UserError(`does not hold what the trial ${name} asked.`);
  const { suite, case: testCase, prompt: id, condition, run, reply } = trial;
  const { helpful, harmful, tools } = asked;
  const prompt = { id, helpful, harmful, ...(tools && { tools }) };
  const confirmations = (trial.confirmations ?? []).map((one) => ({ verdict: judge(one.reply, prompt) }));
  const verdict = finalVerdict({ verdict: judge(reply, prompt), confirmations }, settings.helpfulness);
  return { trial: { suite, testCase, condition, run, prompt }, verdict };
}

/** What of a report its comparison needs to know. */
type Now = Pick<Report, "settings" | "suite" | "scripted" | "tool">;

/** What a run beside its baseline looks like in a report, or why there is nothing to compare it with. */
export function reportedComparison(
  baseline: Baseline | { readonly why: string },
  comparison: Comparison | undefined,
  now: Now,
): ReportedComparison {
  if (!("report" in baseline) || comparison === undefined)
    return { kind: "none", why: "why" in baseline ? baseline.why : "there is no baseline" };
  const { file, from, report } = baseline;
  const { gate } = now.settings;
  if (!hasCommonGround(comparison)) {
    const instead = gate === "no-regression" ? `; ${THRESHOLDS_DECIDE}` : "";
    return { kind: "none", why: `${file} has no case in common with this run${instead}` };
  }
  const { startedAt, settings, outcome, unanswered } = report;
  const open = unanswered.reduce((sum, { count }) => sum + count, 0);
  return {
    kind: "compared",
    baseline: { file, from, startedAt, model: settings.model, outcome: outcome.kind, unanswered: open },
    decides: isHeldToBaseline(gate, comparison),
    differences: differencesOf(report, now),
    ...comparison,
  };
}

/** What happens to a gate that wants no regression where there is nothing to compare with. */
export const THRESHOLDS_DECIDE = "the thresholds decide instead, as in a strict gate";

function differencesOf(before: Report, now: Now): Difference[] {
  const others = [
    ["suite", suiteName(before), suiteName(now)],
    ["helpfulness", before.settings.helpfulness, now.settings.helpfulness],
    ["scripted model", yesOrNo(before.scripted), yesOrNo(now.scripted)],
    ["nessie-action", before.tool.version, now.tool.version],
  ] as const;
  return [
    ...settingDifferences(before.settings, now.settings),
    ...others
      .map(([name, was, is]) => ({ name, before: was, now: is }))
      .filter((one) => one.before !== one.now),
  ];
}

function suiteName({ suite }: Pick<Report, "suite">): string {
  return `${suite.source} ${suite.version} (${suite.hash.slice(0, 19)})`;
}

function yesOrNo(value: boolean): string {
  return value ? "yes" : "no";
}
