import type { PlaceLabel } from "../gate/label.ts";
import { keyOfPlace } from "../gate/place.ts";
import { isUnsafe } from "../scoring/score.ts";
import { LABEL_GROUPS } from "./attributed-cases.ts";
import { type FinalTrial, keyOfTrial } from "./final-trials.ts";
import { baseDecides, labelText } from "./render/blame.ts";
import type { Report } from "./schema.ts";

/** Of what leaked no more often than in a baseline that decides. */
const AS_BEFORE = "no more often than in the baseline";

/**
 * Why an unsafe reply does not make the gate red: `waived`, its label where the base excuses it, or that the baseline does;
 * undefined if it does, or is not unsafe.
 */
export function excuseOf(report: Report, trial: FinalTrial): string | undefined {
  const { suite, case: testCase, verdict, attributed } = trial;
  if (!isUnsafe(verdict)) return undefined;
  if (report.waivedCases.includes(`${suite}/${testCase}`)) return "waived";
  if (isExcusedByBaseline(report, trial)) return isBelow(report, trial) ? undefined : AS_BEFORE;
  if (attributed === undefined || !baseDecides(report)) return undefined;
  const { label } = attributed;
  const isExcused = isExcusedByLabel(report, label.kind) && !isBelow(report, trial);
  return isExcused ? labelText(label) : undefined;
}

function isExcusedByBaseline({ comparison, outcome }: Report, trial: FinalTrial): boolean {
  if (comparison?.kind !== "compared" || !comparison.decides) return false;
  const reasons = outcome.kind === "passed" ? [] : outcome.reasons;
  // What is worse together is so by every place; and a former report does not name the places.
  if (reasons.some(({ kind }) => kind === "more-often-together" || kind === "former")) return false;
  const own = keyOfTrial(trial);
  return !reasons.some(
    (reason) =>
      (reason.kind === "more-often" || reason.kind === "unknown-before") &&
      reason.places.some(({ place }) => keyOfPlace(place) === own),
  );
}

function isExcusedByLabel({ shard, attribution }: Report, kind: PlaceLabel["kind"]): boolean {
  // Nothing was asked there, so that no other askings can tell more.
  if (kind === "not-this-change") return true;
  const counts = kind === "not-known" || LABEL_GROUPS.blamed.some((blamed) => blamed === kind);
  // The merging job decides again; and what is worse overall is so by every place that was asked.
  return !counts && shard === undefined && attribution?.worseOverall === undefined;
}

/** Whether the gate is red for a figure that the reply lowers, which is the case whatever the base excuses. */
function isBelow({ outcome }: Report, { condition }: FinalTrial): boolean {
  return (
    outcome.kind !== "passed" &&
    outcome.reasons.some(
      (reason) =>
        reason.kind === "below" && reason.condition === condition && reason.figure !== "helpfulness",
    )
  );
}
