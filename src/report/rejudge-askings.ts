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
  return isSameBase(attribution, known) ? undefined : "was compared with another base";
}

export function isSameBase({ base }: ReportedAttribution, known: ReportedAttribution["base"]): boolean {
  return base.kind === "known" && known.kind === "known" && base.hash === known.hash;
}

/** Rejudges the askings of a report. Those against another base, or of other prompts than ours, count for nothing. */
export function rejudgedAskings(report: Report, expected: ExpectedBase): AskedInPairs {
  const { attribution } = report;
  if (expected.reported.kind === "unknown") return { askings: [] };
  const unlike = whyUnlike(report, expected.reported);
  if (attribution === undefined || !isSameBase(attribution, expected.reported))
    return { askings: [], ...(unlike !== undefined && { ended: `the report ${unlike}` }) };
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
