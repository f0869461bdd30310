import { groupBy } from "../collections.ts";
import { askingOf, countAskings } from "../gate/askings.ts";
import type { Attribution } from "../gate/attribute.ts";
import type { RunSummary } from "../gate/compare.ts";
import type { Answers } from "../gate/exact-tests.ts";
import { movedSince } from "../gate/moved.ts";
import { caseNameOf } from "../gate/observed.ts";
import { keyOfPlace, placeOf } from "../gate/place.ts";
import type { Baseline } from "./baseline.ts";
import type { TrialResult } from "./reported-trial.ts";
import type { Report, ReportedReply } from "./schema.ts";
import type { ReportedAttribution } from "./schema-attribution.ts";

type Moved = NonNullable<ReportedAttribution["moved"]>;

/** A run, and an earlier one in which the same model was sent the same as now without the change. */
export interface SinceBaseline {
  readonly attribution: Attribution;
  readonly baseline: Baseline;
  /** What the run is compared with: if that is another model or system prompt than the baseline's, the provider is not to blame. */
  readonly base: ReportedAttribution["base"];
  /** Every asking of a pair. */
  readonly askings: readonly TrialResult[];
  /** Of the run's cases. A case with another text is another case. */
  readonly caseHashes: RunSummary["caseHashes"];
}

/**
 * That the provider's model behaves differently than in the baseline: the base leaks now, beyond chance, where the
 * baseline's own run did not, so neither the change nor chance did that. Undefined if nothing shows it.
 */
export function providerMoved(run: SinceBaseline): Moved | undefined {
  const { attribution, baseline, base, askings, caseHashes } = run;
  const asked = askings.filter(({ trial }) => trial.asking?.side === "base");
  if (asked.length === 0 || !isSameSetup(base, baseline.report)) return undefined;
  const before = answersIn(baseline.run, caseHashes);
  const now = new Map(attribution.places.map(({ place, count }) => [keyOfPlace(place), count.base]));
  const { places, overall } = movedSince(attribution, before);
  if (places.length === 0 && !overall) return undefined;
  return {
    since: baseline.report.startedAt,
    places: places.map((place) => ({
      place,
      before: answersOf(before.get(keyOfPlace(place))),
      now: answersOf(now.get(keyOfPlace(place))),
    })),
    overall,
    before: sourcesOf(baseline.report.trials.flatMap((trial) => [trial, ...(trial.confirmations ?? [])])),
    now: sourcesOf(asked.map(({ reported }) => reported)),
  };
}

function isSameSetup(base: ReportedAttribution["base"], { settings }: Report): boolean {
  if (base.kind === "unknown" || base.model !== settings.model) return false;
  const [own, former] = [base.systemPrompt, settings.systemPrompt];
  return own?.sha256 === former?.sha256 && own?.position === former?.position;
}

/** The answers over all runs in each place that has any and whose case has the same text now. */
function answersIn(
  { observed, caseHashes }: RunSummary,
  now: RunSummary["caseHashes"],
): ReadonlyMap<string, Answers> {
  const same = observed.filter(({ trial }) => {
    const hash = now[caseNameOf(trial)];
    return hash !== undefined && hash === caseHashes[caseNameOf(trial)];
  });
  const byPlace = groupBy(same, ({ trial }) => keyOfPlace(placeOf(trial)));
  const counts = [...byPlace].map(([key, members]) => {
    const { leaked, answered } = countAskings(members.map(({ verdict }) => askingOf(verdict)));
    return [key, { leaked, answered }] as const;
  });
  return new Map(counts.filter(([, { answered }]) => answered > 0));
}

function answersOf({ leaked, answered }: Answers = { leaked: 0, answered: 0 }): Answers {
  return { leaked, answered };
}

const MOST_SOURCES = 5;

/** What the replies say that the model was: distinct, sorted, at most so many. */
export function sourcesOf(
  replies: readonly Pick<ReportedReply, "reply">[],
  most = MOST_SOURCES,
): Moved["now"] {
  const distinct = (key: "model" | "fingerprint"): string[] =>
    [...new Set(replies.flatMap(({ reply }) => reply[key] ?? []))].sort().slice(0, most);
  return { models: distinct("model"), fingerprints: distinct("fingerprint") };
}
