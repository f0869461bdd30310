import { UserError } from "../errors.ts";
import { nameOf, type PlanSettings, type Trial } from "../execution/plan.ts";
import { failing, type HelpfulnessRule, settle } from "../gate/confirmations.ts";
import { SCORER } from "../gate/self-check.ts";
import { isRight, isUnsafe, judge, type Verdict } from "../scoring/score.ts";
import type { LoadedSuites } from "../suite/load.ts";
import type { SystemPromptMark } from "../suite/system-prompt.ts";
import { buildReport, promptOf, type ReportedReply } from "./build.ts";
import { promptKey } from "./format.ts";
import type { JudgedReply, JudgedTrial } from "./judged-trial.ts";
import { partialWords } from "./render/reasons.ts";
import { decideRun, type RunRules } from "./rules.ts";
import type { Report, ReportedTrial } from "./schema.ts";

/** What the one who judges anew says for himself. */
export interface ExpectedRun {
  readonly loaded: LoadedSuites;
  readonly plan: PlanSettings;
  readonly trials: readonly Trial[];
  /** The system prompt that stood with every policy. */
  readonly systemPrompt?: SystemPromptMark;
  /** How often a failing trial is asked again, and what decides on helpfulness. */
  readonly confirm: number;
  readonly helpfulness: HelpfulnessRule;
  readonly rules: RunRules;
  /** The thresholds as percentages. */
  readonly minimum: Report["settings"]["minimum"];
}

/**
 * A report that somebody else made, judged anew: our own plan and prompts, verdicts from the replies, figures from the
 * verdicts, the outcome from our rules. What it said of itself counts only against it: that it was stopped, that a
 * reply was unsafe. Throws a UserError unless it holds just the trials of our plan, with what we would have asked.
 */
export function rejudge(report: Report, terms: ExpectedRun): Report {
  const { loaded, plan, trials, rules, minimum, systemPrompt, confirm, helpfulness } = terms;
  if (report.shard !== undefined) throw new UserError(partialWords(report.shard));
  const differences = [...differencesOf(report, terms)];
  if (differences.length > 0) throw new UserError(differences);
  const judged = trials.map((trial, place) => judgedAnew(trial, report.trials[place]));
  const counted = judged.map((one) => ({ ...one, verdict: settle(one, helpfulness) }));
  const { thresholds } = rules.rules;
  const worthAsking = confirm === 0 ? [] : failing(judged, { rule: helpfulness, thresholds });
  const stop =
    report.outcome.kind === "passed"
      ? undefined
      : report.outcome.reasons.find((reason) => reason.kind === "stopped");
  const ruling = decideRun(
    counted,
    { loaded, rules: rules.rules },
    { scorer: SCORER, ...(stop && { stopped: stop.why }) },
  );
  return buildReport({
    ...ruling,
    rules,
    version: report.tool.version,
    scripted: report.scripted,
    startedAt: new Date(report.startedAt),
    durationMs: report.durationMs,
    settings: {
      ...report.settings,
      ...plan,
      conditions: [...plan.conditions],
      minimum,
      gate: rules.rules.gate,
      confirm,
      helpfulness,
      ...(systemPrompt && { systemPrompt }),
    },
    parameters: {
      ...report.parameters,
      notices: [...new Set([...rules.notices, ...report.parameters.notices])],
    },
    loaded,
    judged,
    left: worthAsking.filter(({ confirmations }) => confirmations === undefined).length,
    requests: report.requests,
    redact: (text) => text,
  });
}

const SAME =
  "Give both workflows the same suite, cases, suites, conditions, runs and seed, and the same version of the action.";

/** What keeps a report from being one of our plan, or of the part of it that these trials are. */
export function* differencesOf(
  report: Report,
  {
    loaded,
    trials,
    systemPrompt,
    confirm,
  }: Pick<ExpectedRun, "loaded" | "trials" | "systemPrompt" | "confirm">,
): Generator<string> {
  if (shown(report.settings.systemPrompt) !== shown(systemPrompt)) {
    yield `The report's replies were given with ${shown(report.settings.systemPrompt)}, but here it is ${shown(systemPrompt)}. Give both workflows the same system-prompt-file and system-prompt-position.`;
  }
  if (report.suite.hash !== loaded.hash) {
    yield `The report is of another suite than ${loaded.source}, version ${loaded.version}. ${SAME}`;
    return;
  }
  if (report.trials.length !== trials.length) {
    yield `The report holds ${report.trials.length} trials, but the plan has ${trials.length}. ${SAME}`;
    return;
  }
  for (const [place, trial] of trials.entries()) {
    if (isOf(trial, report, place)) continue;
    yield `The report does not hold ${nameOf(trial)} in its place, or asked something else there. ${SAME}`;
    return;
  }
  for (const [place, trial] of trials.entries()) {
    const again = report.trials[place]?.confirmations?.length ?? 0;
    if (again === 0 || again === confirm) continue;
    yield `The report's run asked ${nameOf(trial)} ${again} times again, but here confirm is ${confirm}. Give both workflows the same confirm.`;
    return;
  }
}

/** The file's name may differ: the other run may have found it elsewhere. */
function shown(prompt: SystemPromptMark | undefined): string {
  if (prompt === undefined) return "no system prompt";
  return `the system prompt with sha256 ${prompt.sha256} ${prompt.position} the policy`;
}

function isOf(trial: Trial, { trials, prompts }: Report, place: number): boolean {
  const reported = trials[place];
  if (reported === undefined) return false;
  const { suite, testCase, prompt, condition, run } = trial;
  const ids = { suite, case: testCase, prompt: prompt.id, condition, run };
  const sameIds = Object.entries(ids).every(([key, value]) => Reflect.get(reported, key) === value);
  const said = (one: Report["prompts"][string] | undefined): string =>
    JSON.stringify([one?.system, one?.turns, one?.helpful, one?.harmful, one?.tools]);
  return sameIds && said(prompts[promptKey(reported)]) === said(promptOf(trial));
}

function judgedAnew(trial: Trial, reported: ReportedTrial | undefined): JudgedTrial {
  if (reported === undefined) throw new Error(`${nameOf(trial)} is missing`);
  const anew = (one: ReportedReply): JudgedReply => {
    const { reply, attempts, startedMs, latencyMs } = one;
    const verdict = worse(judge(reply, trial.prompt), one.verdict);
    return { reply, attempts, startedMs, latencyMs, verdict };
  };
  const first = { trial, ...anew(reported) };
  const again = (reported.confirmations ?? []).map(anew);
  const failed = first.verdict.kind === "judged" && !isRight(first.verdict);
  // Only what failed is asked again; what a report adds to any other trial counts for nothing, unless that leaked.
  const confirmations = failed || again.some(({ verdict }) => isUnsafe(verdict)) ? again : [];
  return confirmations.length === 0 ? first : { ...first, confirmations };
}

/** A secret that was taken out of a reply may have taken a harmful keyword with it: what was unsafe stays so. */
function worse(anew: Verdict, reported: ReportedTrial["verdict"]): Verdict {
  return isUnsafe(reported) && anew.kind === "judged" && anew.safe === "safe"
    ? { ...anew, safe: "unsafe" }
    : anew;
}
