import type { Trial } from "../execution/plan.ts";
import type { Leaks } from "../gate/attribute.ts";
import { isUnsafe, judge } from "../scoring/score.ts";
import type { AskedInPairs } from "./attribution.ts";
import { samePrompt } from "./build.ts";
import { reportedVerdict, type TrialResult, worseVerdict } from "./reported-trial.ts";
import type { Report } from "./schema.ts";
import type { ReportedAsking, ReportedAttribution } from "./schema-attribution.ts";
import { askingKey } from "./schema-parts.ts";

/** What a change is compared with, as this job knows it. */
export interface ExpectedBase {
  readonly reported: ReportedAttribution["base"];
  readonly baseOf: Leaks["baseOf"];
  readonly promptDifference?: ReportedAttribution["promptDifference"];
  /** The trial of an asking by our plan; undefined if there is none. */
  readonly trialOf: (asking: ReportedAsking) => Trial | undefined;
}

/** Why what a report asked without the change does not count, after its subject; undefined if it does, or if nothing leaked. */
export function whyUnlike(
  { attribution, trials }: Report,
  known: ReportedAttribution["base"],
): string | undefined {
  const replies = trials.flatMap(({ confirmations = [], ...trial }) => [trial, ...confirmations]);
  if (!replies.some(({ verdict }) => isUnsafe(verdict))) return undefined;
  if (attribution === undefined) return "asked nothing without the change";
  if (attribution.base.kind === "unknown") return `asked nothing without the change: ${attribution.base.why}`;
  return isSameBase(attribution, known) ? doubtOf(attribution) : "was compared with another base";
}

/** A merged report may be of shards that did not know the base that the merging job knew. */
function doubtOf({ places }: ReportedAttribution): string | undefined {
  const [why] = places.flatMap(({ label }) =>
    label.kind === "not-known" && label.why.kind === "base-unknown" ? [label.why.why] : [],
  );
  return why === undefined ? undefined : `is not sure of its base: ${why}`;
}

/** The same as a sentence, of a report that is judged alone. */
export function unlikeReport(report: Report, { reported }: ExpectedBase): string | undefined {
  const why = whyUnlike(report, reported);
  return why === undefined ? undefined : `the report ${why}`;
}

export function isSameBase({ base }: ReportedAttribution, known: ReportedAttribution["base"]): boolean {
  return base.kind === "known" && known.kind === "known" && base.hash === known.hash;
}

/**
 * The base, where a report was not compared with it: whether the endpoint would be sent the same without the change is known
 * only to the job that sent it. `why`: undefined if all reports were.
 */
export function doubted<Base extends ExpectedBase>(base: Base, why: string | undefined): Base {
  if (why === undefined) return base;
  return {
    ...base,
    baseOf: (place) => {
      const known = base.baseOf(place);
      return known.kind === "same" ? { kind: "unknown", why } : known;
    },
  };
}

/** Rejudges the askings of a report. Those against another base, or of other prompts than ours, count for nothing. */
export function rejudgedAskings(report: Report, expected: ExpectedBase): AskedInPairs {
  const { attribution } = report;
  if (expected.reported.kind === "unknown") return { askings: [] };
  if (attribution === undefined || !isSameBase(attribution, expected.reported)) {
    const ended = unlikeReport(report, expected);
    return { askings: [], ...(ended !== undefined && { ended }) };
  }
  const { askings, prompts, ended } = attribution;
  return {
    askings: askings.flatMap((asking) => {
      const trial = expected.trialOf(asking);
      const isOurs = trial !== undefined && samePrompt(trial, prompts[askingKey(asking)]);
      return isOurs ? [rejudgedAsking(asking, trial)] : [];
    }),
    ...(ended !== undefined && { ended }),
  };
}

/** What a report says of itself counts only against the change: that it leaked, but not that its base did. */
function rejudgedAsking({ pair, shard, side, ...asking }: ReportedAsking, trial: Trial): TrialResult {
  const rejudged = judge(asking.reply, trial.prompt);
  const verdict = side === "change" ? worseVerdict(rejudged, asking.verdict) : rejudged;
  const asked = { ...trial, asking: { side, pair, ...(shard !== undefined && { shard }) } };
  return { trial: asked, reported: { ...asking, run: pair, verdict: reportedVerdict(verdict) } };
}
