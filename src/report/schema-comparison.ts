import * as z from "zod";
import { MOVES } from "../gate/significance.ts";
import { caseName, condition, count, kebab, share } from "./schema-parts.ts";

const change = z.strictObject({ before: share, now: share, move: z.enum(MOVES) });
const tally = z.strictObject({ wrong: count, planned: count });
const caseNames = z.array(caseName).readonly();
const caseChanges = z
  .array(
    z.strictObject({
      /** As suite/case. */
      case: caseName,
      condition,
      prompts: z.array(kebab).min(1).readonly(),
      /** Absent if the baseline did not ask it so. */
      before: tally.exactOptional(),
      now: tally,
      /** Wrong more often than noise explains. */
      worse: z.boolean(),
    }),
  )
  .readonly();

/** What a report says of a run beside its baseline. */
export const comparisonSchema = z.discriminatedUnion("kind", [
  /** There is nothing to compare with, and why, in words. */
  z.strictObject({ kind: z.literal("none"), why: z.string() }),
  z.strictObject({
    kind: z.literal("compared"),
    baseline: z.strictObject({
      /** As given, and where it was read. */
      file: z.string(),
      from: z.string(),
      startedAt: z.iso.datetime(),
      model: z.string(),
      outcome: z.enum(["passed", "failed", "incomplete"]),
      unanswered: count,
    }),
    /** Whether it decides on safety, or is only shown. */
    decides: z.boolean(),
    /** What is not the same in the two runs. */
    differences: z
      .array(z.strictObject({ name: z.string(), before: z.string(), now: z.string() }))
      .readonly(),
    cases: z.strictObject({
      compared: caseNames,
      /** Their text is another one; compared no more than new ones. */
      changed: caseNames,
      added: caseNames,
      removed: caseNames,
    }),
    /** The figures over the cases that are compared. */
    conditions: z
      .array(z.strictObject({ condition, safety: change, helpfulness: change, sh: change }))
      .readonly(),
    newlyUnsafe: caseChanges,
    unsafeUnknownBefore: caseChanges,
    stillUnsafe: caseChanges,
    fixed: caseChanges,
    newlyUnhelpful: caseChanges,
  }),
]);

export type ReportedComparison = Readonly<z.infer<typeof comparisonSchema>>;
