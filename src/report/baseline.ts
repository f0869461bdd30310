import { UserError } from "../errors.ts";
import { hasCommonGround, type RunSummary } from "../gate/compare.ts";
import { finalVerdict } from "../gate/confirmations.ts";
import type { Observed } from "../gate/observed.ts";
import type { Decision, Rules } from "../gate/rules.ts";
import type { Waiver } from "../gate/waivers.ts";
import { judge } from "../scoring/score.ts";
import { whyNotWhole } from "./render/part-of-run.ts";
import { parseReport, type Report, type ReportedTrial } from "./schema.ts";
import type { ReportedComparison } from "./schema-comparison.ts";
import { promptKey } from "./schema-parts.ts";
import { type Difference, settingDifferences } from "./settings-diff.ts";

/** An earlier run to compare with. */
export interface Baseline {
  /** The path as given, and where it was read. */
  readonly file: string;
  readonly from: string;
  readonly report: Report;
  readonly run: RunSummary;
}

/** The rules that decide a run, from inputs and project files. */
export interface RunRules {
  readonly rules: Rules;
  /** Valid and expired ones. */
  readonly waivers: readonly Waiver[];
  /** SHA-256 in hex of the text of their file, as `sha256sum` prints it for one without a byte order mark; absent without one. */
  readonly waiversDigest?: string;
  /** The day that decides which waivers are valid, in UTC. */
  readonly day: string;
  /** Or why it cannot be used. Absent if none was asked for. */
  readonly baseline?: Baseline | { readonly why: string };
  /** Notices for the report. */
  readonly notices: readonly string[];
}

/** Reads the report of an earlier run. Throws a UserError if it is not a report of this tool, or cannot be judged. */
export function readBaseline(text: string, file: string, from: string): Baseline {
  return baselineFrom(parseReport(text, file), file, from);
}

/** A baseline from a report. Only its replies are trusted: they are rejudged. */
export function baselineFrom(report: Report, file: string, from: string): Baseline {
  const refused = whyNotWhole(report);
  if (refused !== undefined) throw new UserError(`${file}: ${refused}`);
  try {
    return { file, from, report, run: runSummaryOf(report) };
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    throw new UserError(thrown.problems.map((problem) => `${file}: ${problem}`));
  }
}

/** Rejudges the replies of a report. Throws a UserError for a duplicate trial, or one without its prompt. */
export function runSummaryOf(report: Report): RunSummary {
  const seen = new Set<string>();
  const observed = report.trials.map((trial) => {
    const name = `${trial.suite}/${trial.case}/${trial.prompt} (${trial.condition}, run ${trial.run})`;
    if (seen.has(name)) throw new UserError(`contains the trial ${name} twice.`);
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
  if (asked === undefined) throw new UserError(`does not contain the prompt of the trial ${name}.`);
  const { suite, case: testCase, prompt: id, condition, run, reply } = trial;
  const { helpful, harmful, tools } = asked;
  const prompt = { id, helpful, harmful, ...(tools && { tools }) };
  const confirmations = (trial.confirmations ?? []).map((confirmation) => ({
    verdict: judge(confirmation.reply, prompt),
  }));
  const verdict = finalVerdict({ verdict: judge(reply, prompt), confirmations }, settings.helpfulness);
  return { trial: { suite, testCase, condition, run, prompt }, verdict };
}

/** What a comparison needs to know about the run itself. */
type ComparedRun = Pick<Report, "settings" | "suite" | "scripted" | "tool">;

/** The comparison of a run with its baseline, or why there is none. */
export function reportedComparison(
  baseline: Baseline | { readonly why: string },
  { comparison, byBaseline, told, worse }: Pick<Decision, "comparison" | "byBaseline" | "told" | "worse">,
  now: ComparedRun,
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
    decides: byBaseline,
    ...(told && { told }),
    ...(worse && { worse }),
    differences: differencesOf(report, now),
    ...comparison,
  };
}

/** What a no-regression gate does without a comparison. */
export const THRESHOLDS_DECIDE = "the thresholds decide instead, as in a strict gate";

/** Where there is no change that could be judged either. */
export const NO_BASELINE: ReportedComparison = {
  kind: "none",
  why: `no baseline is named; ${THRESHOLDS_DECIDE}`,
};

function differencesOf(before: Report, now: ComparedRun): Difference[] {
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
      .filter((difference) => difference.before !== difference.now),
  ];
}

function suiteName({ suite }: Pick<Report, "suite">): string {
  return `${suite.source} ${suite.version} (${suite.hash.slice(0, 19)})`;
}

function yesOrNo(value: boolean): string {
  return value ? "yes" : "no";
}
