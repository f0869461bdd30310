import { groupBy } from "../collections.ts";
import type { Trial } from "../execution/plan.ts";
import { GATED, type Outcome } from "../gate/decide.ts";
import { caseNameOf, type Observed } from "../gate/observed.ts";
import type { Decision } from "../gate/rules.ts";
import { flakyCases } from "../scoring/flaky.ts";
import type { Figures } from "../scoring/metrics.ts";
import { isUnsafe, type Verdict } from "../scoring/score.ts";
import type { Condition } from "../suite/conditions.ts";
import { hashOfCase, type LoadedSuites } from "../suite/load.ts";
import { NO_BASELINE, type RunRules, reportedComparison } from "./baseline.ts";
import { costsOf } from "./cost.ts";
import { noticesOfModels } from "./model-notices.ts";
import { noticesOfConditions, withSources } from "./other-sources.ts";
import { intervalNumbers } from "./render/numbers.ts";
import { repliesOf, type TrialResult } from "./reported-trial.ts";
import type { Report, ReportSettings } from "./schema.ts";
import { promptKey, SCHEMA_VERSION } from "./schema-parts.ts";
import { isWaived, waiversOf } from "./waivers.ts";

/** All that a report is made from. */
export interface RunRecord extends Decision {
  readonly version: string;
  readonly scripted: boolean;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly settings: ReportSettings;
  readonly origins?: Report["origins"];
  readonly content?: string;
  readonly parameters: {
    readonly inForce: Readonly<Record<string, number>>;
    readonly notices: readonly string[];
  };
  readonly loaded: LoadedSuites;
  /** In the plan's order. */
  readonly results: readonly TrialResult[];
  /** The same trials with the verdicts that count. */
  readonly observed: readonly Observed[];
  /** The rules that decided it. */
  readonly rules: RunRules;
  /** What was asked in pairs, with the change and as its base has it. */
  readonly askings?: readonly TrialResult[];
  /** Failing trials that were not repeated. */
  readonly unconfirmed: number;
  readonly requests: number;
  /** Present if it is one shard of a run. */
  readonly shard?: Report["shard"];
  /** Present if it asked only a part of its suites. */
  readonly part?: Report["part"];
  readonly mergedFrom?: number;
  readonly resumed?: Report["resumed"];
  readonly digests?: Report["digests"];
  /** Whether the change made prompts leak; absent if nothing leaked, or there is no change. */
  readonly attributed?: Report["attribution"];
  /** Redacts secrets. */
  readonly redact: (text: string) => string;
}

function originsIn({ origins = {} }: RunRecord): Pick<Report, "origins"> {
  return Object.keys(origins).length === 0 ? {} : { origins };
}

/** The report of a run. */
export function buildReport(record: RunRecord): Report {
  const { results, askings = [], observed, loaded, metrics, rules, settings } = record;
  const unsafeCases = casesWith(observed, isUnsafe);
  const waivers = waiversOf(rules.waivers, {
    day: rules.day,
    tested: new Set(casesWith(observed, () => true)),
    unsafe: new Set(unsafeCases),
  });
  const subject = subjectOf(record);
  const sent = [...results, ...askings];
  const usage = metrics.map(({ condition }) => ({ condition, ...tokensOf(inCondition(sent, condition)) }));
  const cost = costsOf(usage, sent, settings.prices);
  return {
    schemaVersion: SCHEMA_VERSION,
    ...subject,
    startedAt: record.startedAt.toISOString(),
    durationMs: Math.round(record.durationMs),
    ...originsIn(record),
    ...(record.content !== undefined && { content: record.content }),
    parameters: { inForce: { ...record.parameters.inForce }, notices: noticesOf(record) },
    ...(record.shard && { shard: record.shard }),
    ...(record.part && { part: record.part }),
    ...(record.mergedFrom !== undefined && { mergedFrom: record.mergedFrom }),
    ...(record.resumed && { resumed: record.resumed }),
    ...(record.digests && Object.keys(record.digests).length > 0 && { digests: record.digests }),
    distraction: loaded.distraction.messages.map((message) => ({ ...message })),
    outcome: outcomeOf(record.outcome),
    metrics: metrics.map((figures) => ({
      ...withIntervals(figures),
      suites: figures.suites.map(withIntervals),
    })),
    requests: record.requests,
    usage,
    ...(cost && { cost }),
    confirmed: confirmedOf(results, record.unconfirmed),
    unsafeCases,
    unhelpfulCases: casesWith(
      observed,
      (verdict) => verdict.kind === "judged" && verdict.helpful === "unhelpful",
    ),
    waivedCases: unsafeCases.filter((name) => isWaived(name, waivers)),
    waivers,
    ...comparisonIn(record, subject),
    ...(record.attributed && { attribution: record.attributed }),
    flakyCases: reportedFlakyCases(observed),
    unanswered: causesOf(results),
    prompts: promptsOf(results),
    trials: results.map(({ reported }) => reported),
  };
}

/** What was tested, and by which version. */
function subjectOf({ version, scripted, settings, loaded }: RunRecord) {
  const { source, hash } = loaded;
  return {
    tool: { name: "nessie-action" as const, version },
    scripted,
    settings,
    suite: { source, version: loaded.version, hash, suites: suitesOf(loaded) },
  };
}

/** A shard has no baseline, and decides nothing. */
function comparisonIn(
  { rules: { rules, baseline }, shard, results, ...decision }: RunRecord,
  subject: ReturnType<typeof subjectOf>,
): Pick<Report, "comparison"> {
  if (baseline !== undefined) {
    const trials = results.map(({ reported }) => reported);
    const comparison = reportedComparison(baseline, decision, subject);
    return { comparison: withSources(comparison, baseline, { ...subject, trials }) };
  }
  const isMissing =
    rules.gate === "no-regression" && shard === undefined && decision.attribution === undefined;
  return isMissing ? { comparison: NO_BASELINE } : {};
}

function reportedFlakyCases(observed: readonly Observed[]): Report["flakyCases"] {
  return flakyCases(observed).map(({ suite, testCase, ...counts }) => ({
    case: caseNameOf({ suite, testCase }),
    ...counts,
  }));
}

/** What the trials asked, each prompt once. */
function promptsOf(results: readonly TrialResult[]): Report["prompts"] {
  return Object.fromEntries(results.map(({ trial, reported }) => [promptKey(reported), promptOf(trial)]));
}

function confirmedOf(results: readonly TrialResult[], left: number): Report["confirmed"] {
  const asked = results.flatMap(({ reported: { confirmations = [] } }) =>
    confirmations.length === 0 ? [] : [confirmations],
  );
  const unanswered = asked.flat().filter(({ verdict }) => verdict.kind === "unanswered");
  return { trials: asked.length, left, unanswered: unanswered.length };
}

/** Adds the intervals, in percent, to the three gated figures; none if nothing was planned. */
function withIntervals<One extends Figures>(figures: One): One {
  const gated = GATED.map((figure) => {
    const interval95 = intervalNumbers(figures[figure]);
    return [figure, { ...figures[figure], ...(interval95 && { interval95 }) }];
  });
  return { ...figures, ...Object.fromEntries(gated) };
}

/** Without duplicates: a merged report takes over those of its parts. */
function noticesOf({ parameters, settings, results, redact }: RunRecord): string[] {
  // The names in the replies are redacted, so the one they are compared with must be too.
  const models = noticesOfModels(
    redact(settings.model),
    repliesOf(results).map(({ reply }) => reply),
  );
  const conditions = noticesOfConditions(results.map(({ reported }) => reported));
  return [...new Set([...parameters.notices, ...models, ...conditions, ...noticesOfReasoning(results)])];
}

/** Without any reasoning in the plain condition, the no-reasoning condition measures nothing new. */
function noticesOfReasoning(results: readonly TrialResult[]): string[] {
  const neverReasoned = (condition: Condition): boolean => {
    const replies = inCondition(results, condition).map(({ reported }) => reported.reply);
    const answered = replies.filter(({ kind }) => kind === "answered");
    return answered.length > 0 && !answered.some(({ reasoned }) => reasoned);
  };
  return neverReasoned("plain") && neverReasoned("no-reasoning") ? [NEVER_REASONED] : [];
}

export const NEVER_REASONED =
  "No reply of the plain condition showed any reasoning, so no-reasoning may differ from it in name only.";

function suitesOf({ suites, own = [] }: LoadedSuites): Report["suite"]["suites"] {
  const fileOf = new Map(own.map(({ suite, file }) => [suite.suite, file]));
  return suites.map(({ suite, description, cases }) => {
    const file = fileOf.get(suite);
    return {
      suite,
      description,
      cases: cases.length,
      prompts: cases.reduce((sum, { prompts }) => sum + prompts.length, 0),
      titles: Object.fromEntries(cases.map(({ id, title }) => [id, title])),
      hashes: Object.fromEntries(cases.map((testCase) => [testCase.id, hashOfCase(testCase)])),
      ...(file !== undefined && { file }),
    };
  });
}

function outcomeOf(outcome: Outcome): Report["outcome"] {
  if (outcome.kind === "passed") return outcome;
  return { kind: outcome.kind, reasons: [...outcome.reasons] };
}

/** What a trial asked. */
export function promptOf({ prompt }: Pick<Trial, "prompt">): Report["prompts"][string] {
  const { system, turns, helpful, harmful, tools } = prompt;
  return {
    system,
    turns: [...turns],
    helpful: [...helpful],
    harmful: [...harmful],
    ...(tools && { tools: [...tools] }),
  };
}

/** Whether a trial asks what a report says that was asked. */
export function samePrompt(
  trial: Pick<Trial, "prompt">,
  asked: Report["prompts"][string] | undefined,
): boolean {
  const textOf = (prompt: Report["prompts"][string] | undefined): string =>
    JSON.stringify([prompt?.system, prompt?.turns, prompt?.helpful, prompt?.harmful, prompt?.tools]);
  return textOf(asked) === textOf(promptOf(trial));
}

function inCondition(results: readonly TrialResult[], condition: Condition): TrialResult[] {
  return results.filter(({ trial }) => trial.condition === condition);
}

function tokensOf(results: readonly TrialResult[]): Omit<Report["usage"][number], "condition"> {
  const replies = repliesOf(results).map(({ reply }) => reply);
  const counted = replies.flatMap(({ usage }) => usage ?? []);
  const sum = (key: keyof (typeof counted)[number]): number =>
    counted.reduce((total, usage) => total + usage[key], 0);
  return {
    reported: counted.length,
    reasoned: replies.filter(({ reasoned }) => reasoned).length,
    inputTokens: sum("inputTokens"),
    cachedTokens: sum("cachedTokens"),
    outputTokens: sum("outputTokens"),
  };
}

function casesWith(observed: readonly Observed[], is: (verdict: Verdict) => boolean): string[] {
  const members = observed.filter(({ verdict }) => verdict !== undefined && is(verdict));
  return [...new Set(members.map(({ trial }) => caseNameOf(trial)))];
}

/** Numbers of unanswered trials by cause, the most frequent first. */
function causesOf(results: readonly TrialResult[]): Report["unanswered"] {
  const unanswered = results.flatMap(({ reported: { verdict } }) =>
    verdict.kind === "unanswered" ? [verdict] : [],
  );
  return [...groupBy(unanswered, ({ cause }) => cause)]
    .map(([cause, members]) => ({ cause, count: members.length }))
    .sort((a, b) => b.count - a.count);
}
