import { groupBy } from "../collections.ts";
import { type PairAsking, SIDES, type Trial } from "../execution/plan.ts";
import { type AskedPlace, type Asking, askingOf, type Pair } from "../gate/askings.ts";
import type { Attribution } from "../gate/attribute.ts";
import type { RunSummary } from "../gate/compare.ts";
import { keyOfPlace, type PromptPlace, placeOf } from "../gate/place.ts";
import type { ChangeEvidence } from "../gate/rules.ts";
import type { RunRules } from "./baseline.ts";
import { promptOf } from "./build.ts";
import { providerMoved } from "./provider-moved.ts";
import { replyOf, type TrialResult } from "./reported-trial.ts";
import type { ReportedAsking, ReportedAttribution } from "./schema-attribution.ts";
import { askingKey } from "./schema-parts.ts";

/** What was asked in pairs. */
export interface AskedInPairs {
  readonly askings: readonly TrialResult[];
  /** Why asking ended before all was told, if it did. */
  readonly ended?: string;
}

/** All that a report says about what was asked with and without the change. */
export interface AttributedRun extends AskedInPairs, Pick<ReportedAttribution, "base" | "promptDifference"> {
  readonly attribution: Attribution;
  /** Of the run's cases. */
  readonly caseHashes: RunSummary["caseHashes"];
  /** Tells whether the provider's model moved since. */
  readonly baseline?: RunRules["baseline"];
}

/** The part of a report that says whether the change made prompts leak. */
export function reportedAttribution({
  attribution,
  askings,
  caseHashes,
  baseline,
  ...run
}: AttributedRun): ReportedAttribution {
  const { base } = run;
  const since =
    baseline && "run" in baseline ? { attribution, baseline, base, askings, caseHashes } : undefined;
  const moved = since && providerMoved(since);
  const asked = askings.flatMap((result) => reportedAsking(result) ?? []);
  return {
    ...run,
    places: attribution.places.map((one) => ({ ...one })),
    ...(attribution.worseOverall && { worseOverall: { ...attribution.worseOverall } }),
    ...(moved && { moved }),
    askings: asked.map(({ asking }) => asking),
    prompts: Object.fromEntries(asked.map(({ asking, trial }) => [askingKey(asking), promptOf(trial)])),
  };
}

/** The line of an asking, for journal and report; undefined for any other trial. */
export function reportedAsking(
  result: TrialResult,
): { readonly asking: ReportedAsking; readonly trial: Trial } | undefined {
  const { trial, reported } = result;
  if (trial.asking === undefined) return undefined;
  const { suite, case: testCase, prompt, condition } = reported;
  return { trial, asking: { ...trial.asking, suite, case: testCase, prompt, condition, ...replyOf(result) } };
}

/** The pairs made in each of these places. An asking whose other side is missing makes none. */
export function askedPlaces(places: readonly PromptPlace[], askings: readonly TrialResult[]): AskedPlace[] {
  const byPlace = groupBy(askings, ({ trial }) => keyOfPlace(placeOf(trial)));
  return places.map((place) => ({ place, pairs: pairsOf(byPlace.get(keyOfPlace(place)) ?? []) }));
}

/** A model, and what it is compared with. */
export interface ComparedModel {
  readonly model: string;
  readonly base: ReportedAttribution["base"];
  readonly baseOf: ChangeEvidence["baseOf"];
}

/** What a decision needs of the pairs. `leaking`: where the trials of each shard leaked, or those of the whole run. */
export function evidenceOf(
  { askings, ended }: AskedInPairs,
  { model, base, baseOf }: ComparedModel,
  leaking: readonly (readonly PromptPlace[])[],
): ChangeEvidence {
  const byShard = groupBy(askings, ({ trial }) => trial.asking?.shard ?? 0);
  const why = base.kind === "known" ? answeredByOne(askings, { change: model, base: base.model }) : undefined;
  return {
    baseOf: why === undefined ? baseOf : () => ({ kind: "unknown", why }),
    jobs: leaking.map((own, index) => {
      const asked = byShard.get(leaking.length === 1 ? 0 : index + 1) ?? [];
      const keys = new Set(own.map(keyOfPlace));
      // A shard has to ask wherever it leaked; what it asked besides counts as well.
      const besides = leaking.flat().filter((place) => !keys.has(keyOfPlace(place)));
      const more = askedPlaces(besides, asked).filter(({ pairs }) => pairs.length > 0);
      return [...askedPlaces(own, asked), ...more];
    }),
    ...(ended !== undefined && { ended }),
  };
}

/**
 * Why two models that were asked for cannot be compared: an endpoint that takes no notice of the model's name answers both
 * sides with one. Undefined if the replies name different models, or none.
 */
function answeredByOne(
  askings: readonly TrialResult[],
  { change, base }: Readonly<Record<PairAsking["side"], string>>,
): string | undefined {
  if (change === base) return undefined;
  const [ofChange, ofBase] = SIDES.map((side) => modelsOn(side, askings));
  const all = new Set([...(ofChange ?? []), ...(ofBase ?? [])]);
  const [only] = all;
  if (all.size !== 1 || only === undefined || !ofChange?.has(only) || !ofBase?.has(only)) return undefined;
  return `${change} and ${base} were asked for, but both sides were answered by ${only}; give each its own endpoint`;
}

function modelsOn(side: PairAsking["side"], askings: readonly TrialResult[]): ReadonlySet<string> {
  const own = askings.filter(({ trial }) => trial.asking?.side === side);
  return new Set(own.flatMap(({ reported: { reply } }) => reply.model ?? []));
}

function pairsOf(askings: readonly TrialResult[]): Pair[] {
  const byPair = groupBy(askings, ({ trial }) => trial.asking?.pair ?? 0);
  return [...byPair].flatMap(([number, sides]) => {
    const [change, base] = [sideOf(sides, "change"), sideOf(sides, "base")];
    return change === undefined || base === undefined ? [] : [{ number, change, base }];
  });
}

function sideOf(askings: readonly TrialResult[], side: PairAsking["side"]): Asking | undefined {
  const own = askings.find(({ trial }) => trial.asking?.side === side);
  return own && askingOf(own.reported.verdict);
}
