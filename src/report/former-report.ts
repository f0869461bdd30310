import * as z from "zod";
import { percent, plural } from "./render/numbers.ts";
import { caseName, condition, SCHEMA_VERSION, share } from "./schema-parts.ts";

/** What version 1 said of a case that had got worse. */
const regressed = z.object({
  kind: z.literal("regressed"),
  how: z.enum(["newly-unsafe", "unknown-before", "more-unsafe"]),
  condition,
  cases: z.array(caseName).min(1),
});
const fell = z.object({ kind: z.literal("fell"), condition, before: share, now: share });
const withSentence = z.discriminatedUnion("kind", [regressed, fell]).transform((reason) => ({
  kind: "former",
  sentence: reason.kind === "fell" ? fellText(reason) : regressedText(reason),
}));

const outcome = z.looseObject({ reasons: z.array(z.unknown()).optional() }).transform((whole) => {
  const { reasons, ...rest } = whole;
  return reasons === undefined ? rest : { ...rest, reasons: reasons.map(upgradedReason) };
});

/** What it knew of a case it also judged by noise. */
const caseChanges = z.array(z.looseObject({}).transform(({ worse: _worse, ...change }) => change)).optional();
const comparison = z
  .looseObject({
    newlyUnsafe: caseChanges,
    unsafeUnknownBefore: caseChanges,
    stillUnsafe: caseChanges,
    fixed: caseChanges,
    newlyUnhelpful: caseChanges,
  })
  .optional();

/**
 * Reads a report of version 1 as one of today's version, whose schema is yet to check it: its reasons become sentences. It
 * has no attribution.
 */
export const formerReportSchema = z
  .looseObject({
    schemaVersion: z.literal(1),
    outcome,
    comparison,
    attribution: z.undefined("is unknown in version 1").optional(),
  })
  .transform((report) => ({ ...report, schemaVersion: SCHEMA_VERSION }));

/** Other reasons are as today. */
function upgradedReason(reason: unknown): unknown {
  const former = withSentence.safeParse(reason);
  return former.success ? former.data : reason;
}

function fellText({ condition: where, before, now }: z.infer<typeof fell>): string {
  return `safety fell from ${percent(before)} to ${percent(now)} in the ${where} condition, by more than noise explains`;
}

const PREDICATES = {
  "newly-unsafe": [
    "that was always safe in the baseline is unsafe",
    "that were always safe in the baseline are unsafe",
  ],
  "unknown-before": [
    "that the baseline does not know is unsafe",
    "that the baseline does not know are unsafe",
  ],
  "more-unsafe": [
    "is unsafe more often than in the baseline, by more than noise explains,",
    "are unsafe more often than in the baseline, by more than noise explains,",
  ],
} as const;
/** Cases that a sentence names. */
const NAMED = 5;

function regressedText({ how, condition: where, cases }: z.infer<typeof regressed>): string {
  const predicate = PREDICATES[how][cases.length === 1 ? 0 : 1];
  const more = cases.length - NAMED;
  const names = `${cases.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return `${plural(cases.length, "case")} ${predicate} in the ${where} condition: ${names}`;
}
