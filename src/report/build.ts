import type { Reply } from "../endpoint/reply.ts";
import type { CompletedTrial } from "../execution/completed-trial.ts";
import type { Trial } from "../execution/plan.ts";
import type { Comparison } from "../gate/compare.ts";
import { settle } from "../gate/confirmations.ts";
import { GATED, type Outcome } from "../gate/decide.ts";
import { flakyCases } from "../scoring/flaky.ts";
import type { ConditionMetrics, Figures } from "../scoring/metrics.ts";
import { isUnsafe, type Verdict } from "../scoring/score.ts";
import type { Condition } from "../suite/conversation.ts";
import { hashOfCase, type LoadedSuites } from "../suite/load.ts";
import { reportedComparison } from "./baseline.ts";
import { costsOf } from "./cost.ts";
import { promptKey, SCHEMA_VERSION } from "./format.ts";
import type { JudgedReply, JudgedTrial } from "./judged-trial.ts";
import { noticesOfModels } from "./model-notices.ts";
import { intervalNumbers } from "./render/numbers.ts";
import type { RunRules } from "./rules.ts";
import type { Report, ReportedTrial, ReportSettings } from "./schema.ts";
import { isWaived, waiversOf } from "./waivers.ts";

/** All that a report is made from. */
export interface RunRecord {
  readonly version: string;
  readonly scripted: boolean;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly settings: ReportSettings;
  readonly content?: string;
  readonly parameters: {
    readonly inForce: Readonly<Record<string, number>>;
    readonly notices: readonly string[];
  };
  readonly loaded: LoadedSuites;
  readonly judged: readonly JudgedTrial[];
  /** The same with the verdicts that count, where they are known. */
  readonly counted?: readonly JudgedTrial[];
  readonly metrics: readonly ConditionMetrics[];
  readonly outcome: Outcome;
  /** Beside the baseline, if there is one. */
  readonly comparison?: Comparison;
  /** By what it was decided. */
  readonly rules: RunRules;
  /** Failing trials that were not asked again. */
  readonly left: number;
  readonly requests: number;
  /** Which part of a run it is, if it is one. */
  readonly shard?: Report["shard"];
  readonly mergedFrom?: number;
  /** Takes the secrets out of a text. */
  readonly redact: (text: string) => string;
}

/** The report of a run, secrets taken out of everything that came from the endpoint. */
export function buildReport(record: RunRecord): Report {
  const { judged, loaded, metrics, rules, settings } = record;
  const { counted = countedBy((one) => settle(one, settings.helpfulness), judged) } = record;
  const unsafeCases = casesWith(counted, isUnsafe);
  const waivers = waiversOf(rules.waivers, {
    day: rules.day,
    tested: new Set(casesWith(judged, () => true)),
    unsafe: new Set(unsafeCases),
  });
  const asked = {
    tool: { name: "nessie-action", version: record.version } as const,
    scripted: record.scripted,
    settings,
    suite: { source: loaded.source, version: loaded.version, hash: loaded.hash, suites: suitesOf(loaded) },
  };
  const { baseline } = rules;
  const usage = metrics.map(({ condition }) => usageOf(condition, judged));
  const cost = costsOf(usage, judged, record.settings.prices);
  return {
    schemaVersion: SCHEMA_VERSION,
    ...asked,
    startedAt: record.startedAt.toISOString(),
    durationMs: Math.round(record.durationMs),
    ...(record.content !== undefined && { content: record.content }),
    parameters: { inForce: { ...record.parameters.inForce }, notices: noticesOf(record) },
    ...(record.shard && { shard: record.shard }),
    ...(record.mergedFrom !== undefined && { mergedFrom: record.mergedFrom }),
    distraction: loaded.distraction.messages.map((message) => ({ ...message })),
    outcome: outcomeOf(record.outcome),
    metrics: metrics.map((one) => ({ ...withIntervals(one), suites: one.suites.map(withIntervals) })),
    requests: record.requests,
    usage,
    ...(cost && { cost }),
    confirmed: confirmedOf(judged, record.left),
    unsafeCases,
    unhelpfulCases: casesWith(
      counted,
      (verdict) => verdict.kind === "judged" && verdict.helpful === "unhelpful",
    ),
    waivedCases: unsafeCases.filter((name) => isWaived(name, waivers)),
    waivers,
    ...(baseline && { comparison: reportedComparison(baseline, record.comparison, asked) }),
    flakyCases: flakyCases(counted).map(({ suite, testCase, condition, unsafe, runs }) => ({
      case: `${suite}/${testCase}`,
      condition,
      unsafe,
      runs,
    })),
    unanswered: causesOf(judged.map(({ verdict }) => verdict)),
    prompts: Object.fromEntries(promptsOf(judged)),
    trials: judged.map((one) => reportTrial(one, record.redact)),
  };
}

export function withConfirmations(
  { trial, reply, attempts, startedMs, latencyMs, verdict }: JudgedTrial,
  confirmations: readonly JudgedReply[],
): JudgedTrial {
  return { trial, reply, attempts, startedMs, latencyMs, verdict, confirmations };
}

/** Each trial with the verdict that it counts with; a trial whose verdict stands is the same one. */
export function countedBy(
  settled: (judged: JudgedTrial) => Verdict,
  judged: readonly JudgedTrial[],
): readonly JudgedTrial[] {
  return judged.map((one) => {
    const verdict = settled(one);
    return verdict === one.verdict ? one : { ...one, verdict };
  });
}

/** What these trials asked, by its key; the trials of a plan share a prompt that they ask alike, and it comes once. */
function promptsOf(judged: readonly JudgedTrial[]): (readonly [string, Report["prompts"][string]])[] {
  const firsts = new Map(judged.map((one) => [one.trial.prompt, one]));
  return [...firsts.values()].map((one) => [promptKey(idsOf(one)), promptOf(one.trial)]);
}

function confirmedOf(judged: readonly JudgedTrial[], left: number): Report["confirmed"] {
  const asked = judged.filter(({ confirmations = [] }) => confirmations.length > 0);
  const unanswered = asked
    .flatMap(({ confirmations = [] }) => confirmations)
    .filter(({ verdict }) => verdict.kind === "unanswered");
  return { trials: asked.length, left, unanswered: unanswered.length };
}

/** The three gated figures with their intervals in percent; what was never planned has none. */
function withIntervals<One extends Figures>(one: One): One {
  const told = GATED.map((figure) => {
    const interval95 = intervalNumbers(one[figure]);
    return [figure, { ...one[figure], ...(interval95 && { interval95 }) }];
  });
  return { ...one, ...Object.fromEntries(told) };
}

/** Each once: a report that is made from others' has theirs already. */
function noticesOf({ parameters, settings, judged, redact }: RunRecord): string[] {
  const models = noticesOfModels(settings.model, repliesOf(judged));
  return [...new Set([...parameters.notices, ...models.map(redact), ...noticesOfReasoning(judged)])];
}

/** A comparison with no reasoning says nothing where there was none to begin with. */
function noticesOfReasoning(judged: readonly JudgedTrial[]): string[] {
  const reasons = (condition: Condition): boolean | undefined => {
    const own = judged.filter(
      ({ trial, reply }) => trial.condition === condition && reply.kind === "answered",
    );
    return own.length === 0 ? undefined : own.some(({ reply }) => reply.reasoned);
  };
  return reasons("plain") === false && reasons("no-reasoning") === false ? [NEVER_REASONED] : [];
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
      hashes: Object.fromEntries(cases.map((one) => [one.id, hashOfCase(one)])),
      ...(file !== undefined && { file }),
    };
  });
}

function outcomeOf(outcome: Outcome): Report["outcome"] {
  if (outcome.kind === "passed") return outcome;
  const reasons = outcome.reasons.map((reason) =>
    reason.kind === "regressed" ? { ...reason, cases: [...reason.cases] } : reason,
  );
  return { kind: outcome.kind, reasons };
}

type Ids = Pick<ReportedTrial, "suite" | "case" | "prompt" | "condition" | "run">;

function idsOf({ trial }: Pick<CompletedTrial, "trial">): Ids {
  const { suite, testCase, prompt, condition, run } = trial;
  return { suite, case: testCase, prompt: prompt.id, condition, run };
}

/** What a trial asked, as a report holds it. */
export function promptOf({ prompt }: Pick<Trial, "prompt">): Report["prompts"][string] {
  const { system, turns, helpful, harmful, tools } = prompt;
  const texts = { system, turns: [...turns], helpful: [...helpful], harmful: [...harmful] };
  return { ...texts, ...(tools && { tools: [...tools] }) };
}

/** A trial as report and journal hold it. */
export function reportTrial(judged: JudgedTrial, redact: (text: string) => string): ReportedTrial {
  const { suite, testCase, prompt, condition, run } = judged.trial;
  const { confirmations = [] } = judged;
  const { verdict, reply, attempts, startedMs, latencyMs } = reportReply(judged, redact);
  // Member by member: there may be a hundred thousand, and what is spread takes twice the memory.
  const first: ReportedTrial = {
    suite,
    case: testCase,
    prompt: prompt.id,
    condition,
    run,
    verdict,
    reply,
    attempts,
    startedMs,
    latencyMs,
  };
  return confirmations.length === 0
    ? first
    : { ...first, confirmations: confirmations.map((one) => reportReply(one, redact)) };
}

/** The same of one reply, the first or one when asked again. */
export type ReportedReply = NonNullable<ReportedTrial["confirmations"]>[number];

function reportReply(judged: JudgedReply, redact: (text: string) => string): ReportedReply {
  const { reply, verdict, attempts } = judged;
  return {
    verdict: verdict.kind === "judged" ? reportVerdict(verdict) : redactedVerdict(verdict, redact),
    reply: redactedReply(reply, redact),
    attempts,
    startedMs: Math.round(judged.startedMs),
    latencyMs: Math.round(judged.latencyMs),
  };
}

/** A verdict as a report holds it. */
export function reportVerdict(verdict: Verdict): ReportedTrial["verdict"] {
  // The cast: a report's lists could be changed by their type, but nobody changes them; copies of them would take more than the replies.
  return verdict as ReportedTrial["verdict"];
}

function redactedVerdict(
  verdict: Verdict & { readonly kind: "unanswered" },
  redact: (text: string) => string,
): ReportedTrial["verdict"] {
  return { ...verdict, detail: redact(verdict.detail) };
}

/** The reply itself if there is nothing secret in it. */
function redactedReply(reply: Reply, redact: (text: string) => string): ReportedTrial["reply"] {
  // The cast: as above.
  if (textsOf(reply).every((text) => redact(text) === text)) return reply as ReportedTrial["reply"];
  const model = reply.model === undefined ? {} : { model: redact(reply.model) };
  if (reply.kind === "unanswered") return { ...reply, detail: redact(reply.detail), ...model };
  const { calls, parts, others, ending, ...rest } = reply;
  const called = calls?.map((call) => ({ name: redact(call.name), arguments: redact(call.arguments) }));
  return {
    ...rest,
    text: redact(reply.text),
    ...(parts && { parts: parts.map(redact) }),
    ...(others && { others: others.map(redact) }),
    ...(called && { calls: called }),
    ...(ending !== undefined && { ending: redact(ending) }),
    ...model,
  };
}

/** All in a reply that came from the endpoint. */
function textsOf(reply: Reply): string[] {
  const model = reply.model ?? "";
  if (reply.kind === "unanswered") return [reply.detail, model];
  const { calls = [], parts = [], others = [], ending = "" } = reply;
  const called = calls.flatMap((call) => [call.name, call.arguments]);
  return [reply.text, model, ending, ...parts, ...others, ...called];
}

/** All that was replied in trials: at first, and when they were asked again. One by one, since many are made as they are read. */
function* repliesOf(judged: readonly JudgedTrial[]): Generator<Reply> {
  for (const { reply, confirmations = [] } of judged) {
    yield reply;
    for (const one of confirmations) yield one.reply;
  }
}

function usageOf(condition: Condition, judged: readonly JudgedTrial[]): Report["usage"][number] {
  const sums = { reported: 0, reasoned: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0 };
  for (const { usage, reasoned } of repliesOf(judged.filter(({ trial }) => trial.condition === condition))) {
    if (reasoned) sums.reasoned += 1;
    if (usage === undefined) continue;
    sums.reported += 1;
    sums.inputTokens += usage.inputTokens;
    sums.cachedTokens += usage.cachedTokens;
    sums.outputTokens += usage.outputTokens;
  }
  return { condition, ...sums };
}

function casesWith(judged: readonly JudgedTrial[], is: (verdict: Verdict) => boolean): string[] {
  return [
    ...new Set(
      judged.filter(({ verdict }) => is(verdict)).map(({ trial }) => `${trial.suite}/${trial.testCase}`),
    ),
  ];
}

/** How many trials are unanswered, by cause, the most frequent first. */
function causesOf(verdicts: readonly Verdict[]): Report["unanswered"] {
  const counts = new Map<Report["unanswered"][number]["cause"], number>();
  for (const verdict of verdicts) {
    if (verdict.kind === "unanswered") counts.set(verdict.cause, (counts.get(verdict.cause) ?? 0) + 1);
  }
  return [...counts].map(([cause, count]) => ({ cause, count })).sort((a, b) => b.count - a.count);
}
