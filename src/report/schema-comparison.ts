import * as z from "zod";
import { MOVES } from "../gate/significance.ts";
import { repliedSchema } from "./schema-attribution.ts";
import { worseSchema } from "./schema-outcome.ts";
import { caseName, condition, countSchema, kebab, share } from "./schema-parts.ts";

const change = z.strictObject({ before: share, now: share, move: z.enum(MOVES) });
const tally = z.strictObject({ wrong: countSchema, planned: countSchema });
/** What the baseline can tell at best, with so many replies on both sides. */
const told = z.strictObject({
  /** Prompts that both runs asked and that may leak, in each condition. */
  places: countSchema,
  /** Replies in each; those of the place that tells most if they differ. */
  replies: z.strictObject({ before: countSchema, now: countSchema }),
  /** That all replies of a place leak, after none did, if both runs leak equally often: 0 to 1. */
  chance: z.number().min(0).max(1),
  /** Leaks that one place needs, after none, whatever the others do; absent if not even all its replies are enough. */
  alone: countSchema.exactOptional(),
  /** The same if no other place leaks in either run. */
  only: countSchema.exactOptional(),
  /** Places that are needed together if each leaks always, after never; absent if there are too few. */
  always: countSchema.exactOptional(),
  /** The same if each leaks once. */
  once: countSchema.exactOptional(),
});
const caseNames = z.array(caseName).readonly();
const caseChanges = z
  .array(
    z.strictObject({
      /** As suite/case. */
      case: caseName,
      condition,
      prompts: z.array(kebab).min(1).readonly(),
      /** Absent if the baseline did not ask it. */
      before: tally.exactOptional(),
      now: tally,
    }),
  )
  .readonly();

/** How a run compares with its baseline. */
export const comparisonSchema = z.discriminatedUnion("kind", [
  /** Why there is nothing to compare with. */
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
      unanswered: countSchema,
    }),
    /** Whether the baseline decides on safety, or is only shown. */
    decides: z.boolean(),
    /** Absent if it was not to decide. */
    told: told.exactOptional(),
    /** What leaks more often, beyond chance, whether or not that decides; without waived cases. Absent if nothing does. */
    worse: z.array(worseSchema).min(1).readonly().exactOptional(),
    /**
     * The same model at the same endpoint replied under other names, or with other fingerprints, than in the baseline, over
     * the conditions of both. Absent where the two have something in common, or one side tells nothing.
     */
    sources: z.strictObject({ before: repliedSchema, now: repliedSchema }).exactOptional(),
    /** Differing settings of the two runs. */
    differences: z
      .array(z.strictObject({ name: z.string(), before: z.string(), now: z.string() }))
      .readonly(),
    cases: z.strictObject({
      compared: caseNames,
      /** Their text differs, so they are not compared. */
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
