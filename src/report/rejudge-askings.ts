import { groupBy } from "../collections.ts";
import type { Trial } from "../execution/plan.ts";
import type { Leaks } from "../gate/attribute.ts";
import type { PromptPlace } from "../gate/place.ts";
import type { ChangeEvidence } from "../gate/rules.ts";
import { judge } from "../scoring/score.ts";
import { askedPlaces } from "./attribution.ts";
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

/** The askings of a report from elsewhere, rejudged, by each shard that asked. */
export interface RejudgedAskings {
  readonly jobs: readonly (readonly TrialResult[])[];
  /** Why asking ended before all was told, if it did. */
  readonly ended?: string;
}

const OTHER_BASE = "the report was compared with something other than what this job knows of the base";

/** Rejudges the askings of a report. Those against another base, or of other prompts than ours, count for nothing. */
export function rejudgedAskings({ attribution }: Report, expected: ExpectedBase): RejudgedAskings {
  if (attribution === undefined || expected.reported.kind === "unknown") return { jobs: [] };
  const { base, askings, prompts, ended } = attribution;
  if (base.kind === "unknown" || base.hash !== expected.reported.hash) return { jobs: [], ended: OTHER_BASE };
  const own = askings.flatMap((asking) => {
    const trial = expected.trialOf(asking);
    const isOurs = trial !== undefined && samePrompt(trial, prompts[askingKey(asking)]);
    return isOurs ? [{ asking, result: rejudgedAsking(asking, trial) }] : [];
  });
  const jobs = groupBy(own, ({ asking }) => asking.shard ?? 0);
  return {
    jobs: [...jobs.values()].map((members) => members.map(({ result }) => result)),
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

/** What a decision needs of rejudged askings. */
export function evidenceOf(
  { jobs, ended }: RejudgedAskings,
  { baseOf }: ExpectedBase,
  leaking: readonly PromptPlace[],
): ChangeEvidence {
  const several = jobs.length > 1;
  return {
    baseOf,
    jobs: jobs.map((askings) => {
      const asked = askedPlaces(leaking, askings);
      // A shard chose no place but its own.
      return several ? asked.filter(({ pairs }) => pairs.length > 0) : asked;
    }),
    ...(ended !== undefined && { ended }),
  };
}
