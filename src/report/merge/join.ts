import { groupBy } from "../../collections.ts";
import { nameOf, type Trial } from "../../execution/plan.ts";
import type { Shard } from "../../execution/shard.ts";
import { CONFIRMED_MOST, failing } from "../../gate/confirmations.ts";
import { NEVER_REASONED } from "../build.ts";
import { noticesOfModels } from "../model-notices.ts";
import { type ExpectedRun, rejudge } from "../rejudge.ts";
import { plural } from "../render/numbers.ts";
import type { Report, ReportedTrial } from "../schema.ts";

/** The report of a shard, as a file from another job. */
export interface Part {
  readonly file: string;
  readonly report: Report;
}

/** A part with its place in the plan. */
export interface Placed extends Part {
  readonly shard: Shard;
  /** The trials that it has to hold. */
  readonly trials: readonly Trial[];
}

/** One report from all parts, judged by our rules. */
export function joined(parts: readonly Placed[], terms: ExpectedRun): Report {
  const [first] = parts;
  if (first === undefined) throw new Error("There is no part to join");
  const begun = Math.min(...parts.map(({ report }) => Date.parse(report.startedAt)));
  const ended = Math.max(...parts.map(({ report }) => Date.parse(report.startedAt) + report.durationMs));
  const held = new Map(parts.flatMap((part) => heldIn(part, begun)));
  const { shard: _part, ...common } = first.report;
  const whole: Report = {
    ...common,
    scripted: parts.some(({ report }) => report.scripted),
    startedAt: new Date(begun).toISOString(),
    durationMs: Math.max(0, ended - begun),
    parameters: parametersOf(parts),
    outcome: stopOf(parts),
    requests: parts.reduce((sum, { report }) => sum + report.requests, 0),
    prompts: Object.assign({}, ...parts.map(({ report }) => report.prompts)),
    trials: terms.trials.map((trial) => {
      const reported = held.get(trial);
      if (reported === undefined) throw new Error(`${nameOf(trial)} is in no part`);
      return reported;
    }),
  };
  return parts.length === 1 ? rejudge(whole, terms) : { ...asOneJob(whole, terms), mergedFrom: parts.length };
}

/**
 * No shard knows how many trials fail in the others, so together they may ask more of them again than one job does. What
 * is beyond that counts in requests, tokens and cost, and in the figures only if nothing else shows that the gate fails:
 * a leak that was seen is never left out of a gate that would not fail without it.
 */
function asOneJob(whole: Report, terms: ExpectedRun): Report {
  const all = rejudge(whole, terms);
  const beyond = beyondOneJob(all, terms);
  if (beyond.size === 0) return all;
  const trials = all.trials.map(({ confirmations, ...trial }, place) =>
    confirmations === undefined || beyond.has(place) ? trial : { ...trial, confirmations },
  );
  const { usage, cost } = all;
  const once = { ...rejudge({ ...whole, trials }, terms), usage, ...(cost && { cost }) };
  const decisive = all.outcome.kind === "failed" && once.outcome.kind !== "failed";
  const said = `Each shard asks its own failing trials again, at most ${CONFIRMED_MOST}: ${plural(beyond.size, "trial was", "trials were")} asked again that one job would have left.`;
  return decisive
    ? noticed(all, `${said} They count, since what they showed decides.`)
    : noticed(once, `${said} What they said then counts in requests and tokens alone.`);
}

/** The places of the trials that one job would not have asked again. */
function beyondOneJob(
  { trials }: Report,
  { trials: planned, helpfulness, rules }: ExpectedRun,
): ReadonlySet<number> {
  const judged = planned.flatMap((trial, place) => {
    const reported = trials[place];
    return reported === undefined ? [] : [{ trial, verdict: reported.verdict, reported, place }];
  });
  const { thresholds } = rules.rules;
  const once = new Set(failing(judged, { rule: helpfulness, thresholds }).slice(0, CONFIRMED_MOST));
  const beyond = judged.filter((one) => one.reported.confirmations !== undefined && !once.has(one));
  return new Set(beyond.map(({ place }) => place));
}

function noticed(report: Report, notice: string): Report {
  const { parameters } = report;
  return { ...report, parameters: { ...parameters, notices: [...parameters.notices, notice] } };
}

/** The trials of a part, timed from the start of the whole run. */
function heldIn({ report, trials }: Placed, begun: number): [Trial, ReportedTrial][] {
  const laterMs = Date.parse(report.startedAt) - begun;
  return trials.flatMap((trial, place) => {
    const reported = report.trials[place];
    if (reported === undefined) return [];
    const { confirmations } = reported;
    const again = confirmations && { confirmations: confirmations.map((one) => later(one, laterMs)) };
    return [[trial, { ...later(reported, laterMs), ...again }]];
  });
}

function later<One extends { readonly startedMs: number }>(one: One, ms: number): One {
  return { ...one, startedMs: one.startedMs + ms };
}

function parametersOf(parts: readonly Placed[]): Report["parameters"] {
  const inForce = Object.assign({}, ...parts.map(({ report }) => report.parameters.inForce));
  return { inForce, notices: toldBy(parts, noticesIn) };
}

/** But for those that count a part's replies: the whole has its own. */
function noticesIn({ parameters, settings, trials }: Report): string[] {
  const counted = noticesOfModels(
    settings.model,
    trials.map(({ reply }) => reply),
  );
  return parameters.notices.filter((notice) => ![...counted, NEVER_REASONED].includes(notice));
}

function shardWords(shards: readonly Shard[]): string {
  const [first] = shards;
  const numbers = shards.map(({ index }) => index).join(", ");
  return `Shard${shards.length === 1 ? "" : "s"} ${numbers} of ${first?.of ?? 1}`;
}

/** A run is stopped if one of its parts was. What else a part says of its outcome counts for nothing. */
function stopOf(parts: readonly Placed[]): Report["outcome"] {
  const stops = toldBy(parts, ({ outcome }) =>
    outcome.kind === "passed"
      ? []
      : outcome.reasons.flatMap((reason) => (reason.kind === "stopped" ? [reason.why] : [])),
  );
  if (stops.length === 0) return { kind: "passed" };
  return { kind: "incomplete", reasons: [{ kind: "stopped", why: stops.join(" ") }] };
}

/** What all parts say is said once; what only some say, with which. */
function toldBy(parts: readonly Placed[], sentencesIn: (report: Report) => readonly string[]): string[] {
  const said = groupBy(
    parts.flatMap(({ report, shard }) =>
      [...new Set(sentencesIn(report))].map((words) => ({ words, shard })),
    ),
    ({ words }) => words,
  );
  return [...said].map(([words, by]) =>
    by.length === parts.length ? words : `${shardWords(by.map(({ shard }) => shard))}: ${words}`,
  );
}
