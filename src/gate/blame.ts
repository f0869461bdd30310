import { groupBy } from "../collections.ts";
import { addCounts } from "./askings.ts";
import type { Attributed, Attribution, Blame } from "./attribute.ts";
import type { Evidence, Outcome } from "./decide.ts";
import { type GateRule, thresholdsBesideComparison } from "./gate-rule.ts";
import type { PlaceLabel } from "./label.ts";
import { keyOfPlace, type PromptPlace } from "./place.ts";
import type { Scorer } from "./self-check.ts";

/** What a label means under `no-regression`. */
const MEANING = {
  "this-change": "red",
  "no-case": "red",
  "not-known": "as-strict",
  "also-without-it": "excused",
  "not-told-apart": "excused",
  "not-this-change": "excused",
} as const satisfies Record<PlaceLabel["kind"], string>;

export interface BesideBase {
  readonly gate: GateRule;
  /** Every place that leaked. */
  readonly leaking: readonly PromptPlace[];
  readonly attribution: Attribution;
  readonly scorer: Pick<Scorer, "decide">;
}

/**
 * The outcome of a run whose base was asked. Under `strict` the labels change nothing. Under `no-regression` what the change
 * did is red, and whatever is not known is judged as by `strict`: a minimum of 100 % forgives no leak, and a lower one stays
 * as the floor. A leak without a label is not known.
 */
export function decideBesideBase(evidence: Evidence, beside: BesideBase): Outcome {
  const { gate, scorer } = beside;
  if (gate === "strict") return scorer.decide(evidence);
  const { thresholds } = evidence;
  const outcome = scorer.decide({ ...evidence, thresholds: thresholdsBesideComparison(thresholds) });
  const blames = blamesOf(beside, thresholds.safety === 1 ? ["red", "as-strict"] : ["red"]);
  if (blames.length === 0) return outcome;
  return { kind: "failed", reasons: [...blames, ...(outcome.kind === "passed" ? [] : outcome.reasons)] };
}

type Meaning = (typeof MEANING)[PlaceLabel["kind"]];

function blamesOf({ leaking, attribution }: BesideBase, meanings: readonly Meaning[]): Blame[] {
  const known = new Map(attribution.places.map((one) => [keyOfPlace(one.place), one]));
  const places = leaking.map((place) => known.get(keyOfPlace(place)) ?? withoutLabel(place));
  const byLabel = groupBy(
    places.filter(({ label }) => meanings.includes(MEANING[label.kind])),
    ({ label }) => label.kind,
  );
  const { worseOverall } = attribution;
  return [
    ...[...byLabel].map(([label, members]) => ({ kind: "blamed" as const, label, places: members })),
    ...(worseOverall === undefined ? [] : [{ kind: "worse-overall" as const, ...worseOverall }]),
  ];
}

function withoutLabel(place: PromptPlace): Attributed {
  const label = { kind: "not-known", why: { kind: "unfinished" } } as const;
  return { place, label, count: addCounts([]), looks: [] };
}
