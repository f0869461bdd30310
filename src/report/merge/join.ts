import { groupBy } from "../../collections.ts";
import { type Trial, trialName } from "../../execution/plan.ts";
import type { Shard } from "../../execution/shard.ts";
import { CONFIRMED_MOST, failing } from "../../gate/confirmations.ts";
import { NEVER_REASONED } from "../build.ts";
import { agreedDigests } from "../digests.ts";
import { noticesOfModels } from "../model-notices.ts";
import { noticesOfConditions } from "../other-sources.ts";
import { type ExpectedRun, rejudge } from "../rejudge.ts";
import { doubted, type ExpectedBase, isSameBase, whyUnlike } from "../rejudge-askings.ts";
import { plural } from "../render/numbers.ts";
import type { Report, ReportedTrial } from "../schema.ts";

/** The report of a shard, as a file from another job. */
export interface Part {
  readonly file: string;
  readonly report: Report;
}

/** A part, and which shard it is. */
export interface Placed extends Part {
  readonly shard: Shard;
  /** The trials of the shard. */
  readonly trials: readonly Trial[];
}

/** Joins all parts into one report, judged by our rules. */
export function joined(parts: readonly Placed[], given: ExpectedRun): Report {
  const [first] = parts;
  if (first === undefined) throw new Error("No part to join");
  const expected = withDoubts(parts, given);
  const startMs = Math.min(...parts.map(({ report }) => Date.parse(report.startedAt)));
  const endMs = Math.max(...parts.map(({ report }) => Date.parse(report.startedAt) + report.durationMs));
  const reportedOf = new Map(parts.flatMap((part) => trialsIn(part, startMs)));
  const { shard: _part, attribution: _attribution, ...common } = first.report;
  const whole: Report = {
    ...common,
    scripted: parts.some(({ report }) => report.scripted),
    startedAt: new Date(startMs).toISOString(),
    durationMs: Math.max(0, endMs - startMs),
    ...(parts.some(({ report }) => report.resumed) && { resumed: true as const }),
    digests: agreedDigests(parts.map(({ report }) => report.digests)),
    parameters: parametersOf(parts),
    outcome: stopOf(parts),
    requests: parts.reduce((sum, { report }) => sum + report.requests, 0),
    prompts: Object.assign({}, ...parts.map(({ report }) => report.prompts)),
    ...attributionOf(parts, { startMs, expected }),
    ...(parts.length > 1 && { mergedFrom: parts.length }),
    trials: expected.trials.map((trial) => {
      const reported = reportedOf.get(trial);
      if (reported === undefined) throw new Error(`No part has ${trialName(trial)}`);
      return reported;
    }),
  };
  return parts.length === 1 ? rejudge(whole, expected) : withoutExtraConfirmations(whole, expected);
}

/**
 * No shard knows how many trials fail in the others, so together they may repeat more of them than one job would. The
 * extra confirmations count in requests, tokens and cost, but in the verdicts only if the gate would not fail without
 * them: a leak that was seen is never ignored.
 */
function withoutExtraConfirmations(whole: Report, expected: ExpectedRun): Report {
  const all = rejudge(whole, expected);
  const beyond = beyondOneJob(all, expected);
  if (beyond.size === 0) return all;
  const trials = all.trials.map(({ confirmations, ...trial }, index) =>
    confirmations === undefined || beyond.has(index) ? trial : { ...trial, confirmations },
  );
  const { usage, cost } = all;
  const once = { ...rejudge({ ...whole, trials }, expected), usage, ...(cost && { cost }) };
  const decisive = all.outcome.kind === "failed" && once.outcome.kind !== "failed";
  const notice = `Each shard asks its own failing trials again, at most ${CONFIRMED_MOST}: ${plural(beyond.size, "trial was", "trials were")} asked again that one job would have left.`;
  return decisive
    ? withNotice(all, `${notice} They count, since the outcome depends on them.`)
    : withNotice(once, `${notice} They count in requests and tokens only.`);
}

/** The indexes of the trials that one job would not have repeated. */
function beyondOneJob(
  { trials }: Report,
  { trials: planned, helpfulness, rules }: ExpectedRun,
): ReadonlySet<number> {
  const judged = planned.flatMap((trial, index) => {
    const reported = trials[index];
    return reported === undefined ? [] : [{ trial, verdict: reported.verdict, reported, index }];
  });
  const { thresholds } = rules.rules;
  const once = new Set(failing(judged, { rule: helpfulness, thresholds }).slice(0, CONFIRMED_MOST));
  const beyond = judged.filter(
    (candidate) => candidate.reported.confirmations !== undefined && !once.has(candidate),
  );
  return new Set(beyond.map(({ index }) => index));
}

function withNotice(report: Report, notice: string): Report {
  const { parameters } = report;
  return { ...report, parameters: { ...parameters, notices: [...parameters.notices, notice] } };
}

/** The trials of a part, timed from the start of the whole run. */
function trialsIn({ report, trials }: Placed, startMs: number): [Trial, ReportedTrial][] {
  const laterMs = Date.parse(report.startedAt) - startMs;
  return trials.flatMap((trial, index) => {
    const reported = report.trials[index];
    if (reported === undefined) return [];
    const { confirmations } = reported;
    const shifted = confirmations && {
      confirmations: confirmations.map((confirmation) => later(confirmation, laterMs)),
    };
    return [[trial, { ...later(reported, laterMs), ...shifted }]];
  });
}

/**
 * The askings of all parts, each with its shard. A part that was compared with another base, because that moved meanwhile,
 * has asked nothing that counts.
 */
function attributionOf(
  parts: readonly Placed[],
  { startMs, expected }: { readonly startMs: number; readonly expected: ExpectedRun },
): Pick<Report, "attribution"> {
  const known = expected.base?.reported;
  if (known === undefined) return {};
  const own = parts.flatMap((part) => {
    const { attribution } = part.report;
    return attribution === undefined ? [] : [{ part, attribution }];
  });
  const same = own.filter(({ attribution }) => isSameBase(attribution, known));
  const ended = [...same.flatMap(({ attribution }) => attribution.ended ?? []), ...unlikeParts(parts, known)];
  const attribution = {
    base: known,
    places: [],
    ...(ended.length > 0 && { ended: [...new Set(ended)].join("; ") }),
    askings: same.flatMap(({ part, attribution: { askings } }) => {
      const laterMs = Date.parse(part.report.startedAt) - startMs;
      return askings.map((asking) => ({ ...later(asking, laterMs), ...shardOfAsking(part) }));
    }),
    prompts: Object.assign({}, ...same.map(({ attribution: { prompts } }) => prompts)),
  };
  return { attribution };
}

/** Why what parts asked without the change does not count, as sentences. */
function unlikeParts(parts: readonly Placed[], known: ExpectedBase["reported"]): string[] {
  return parts.flatMap(({ report, shard }) => {
    const why = whyUnlike(report, known);
    return why === undefined ? [] : [`${shardLabel([shard])} ${why}`];
  });
}

function withDoubts(parts: readonly Placed[], expected: ExpectedRun): ExpectedRun {
  const { base } = expected;
  if (base === undefined) return expected;
  const unlike = [...new Set(unlikeParts(parts, base.reported))].join("; ");
  return { ...expected, base: doubted(base, unlike || undefined) };
}

function shardOfAsking({ shard }: Placed): { readonly shard?: number } {
  return shard.of === 1 ? {} : { shard: shard.index };
}

function later<One extends { readonly startedMs: number }>(reply: One, ms: number): One {
  return { ...reply, startedMs: reply.startedMs + ms };
}

function parametersOf(parts: readonly Placed[]): Report["parameters"] {
  const inForce = Object.assign({}, ...parts.map(({ report }) => report.parameters.inForce));
  return { inForce, notices: sentencesOf(parts, noticesIn) };
}

/** Without notices that count the replies of a part: the whole has its own. */
function noticesIn({ parameters, settings, trials }: Report): string[] {
  const counted = noticesOfModels(
    settings.model,
    trials.map(({ reply }) => reply),
  );
  const own = [...counted, ...noticesOfConditions(trials), NEVER_REASONED];
  return parameters.notices.filter((notice) => !own.includes(notice));
}

function shardLabel(shards: readonly Shard[]): string {
  const [first] = shards;
  const numbers = shards.map(({ index }) => index).join(", ");
  return `Shard${shards.length === 1 ? "" : "s"} ${numbers} of ${first?.of ?? 1}`;
}

/** The run was stopped if one of its parts was. Nothing else that a part says about its outcome counts. */
function stopOf(parts: readonly Placed[]): Report["outcome"] {
  const stops = sentencesOf(parts, ({ outcome }) =>
    outcome.kind === "passed"
      ? []
      : outcome.reasons.flatMap((reason) => (reason.kind === "stopped" ? [reason.why] : [])),
  );
  if (stops.length === 0) return { kind: "passed" };
  return { kind: "incomplete", reasons: [{ kind: "stopped", why: stops.join(" ") }] };
}

/** Each sentence once, prefixed with its shards unless all have it. */
function sentencesOf(parts: readonly Placed[], sentencesIn: (report: Report) => readonly string[]): string[] {
  const sentences = groupBy(
    parts.flatMap(({ report, shard }) =>
      [...new Set(sentencesIn(report))].map((sentence) => ({ sentence, shard })),
    ),
    ({ sentence }) => sentence,
  );
  return [...sentences].map(([sentence, by]) =>
    by.length === parts.length ? sentence : `${shardLabel(by.map(({ shard }) => shard))}: ${sentence}`,
  );
}
