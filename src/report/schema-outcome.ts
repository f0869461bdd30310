import * as z from "zod";
import { MOST_SHARDS } from "../execution/shard.ts";
import { GATED, HOW_REGRESSED } from "../gate/decide.ts";
import { LABEL_KINDS } from "../gate/label.ts";
import { attributedSchema } from "./schema-attribution.ts";
import { caseName, condition, countSchema, share } from "./schema-parts.ts";

/** Which shard of a run, of how many. */
export const shardSchema = {
  /** From 1. */
  index: z.number().int().positive().max(MOST_SHARDS),
  of: z.number().int().positive().max(MOST_SHARDS),
};

const reason = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("below"),
    condition,
    figure: z.enum(GATED),
    share,
    threshold: z.number(),
    waived: countSchema.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("unanswered"), condition, count: countSchema, planned: countSchema }),
  z.strictObject({ kind: z.literal("never-helpful"), condition }),
  z.strictObject({
    kind: z.literal("nothing-planned"),
    figure: z.enum([...GATED, "trials"]),
    condition: condition.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("stopped"), why: z.string() }),
  z.strictObject({ kind: z.literal("shard"), ...shardSchema }),
  z.strictObject({ kind: z.literal("part") }),
  z.strictObject({
    kind: z.literal("regressed"),
    how: z.enum(HOW_REGRESSED),
    condition,
    cases: z.array(caseName).min(1),
  }),
  z.strictObject({ kind: z.literal("fell"), condition, before: share, now: share }),
  z.strictObject({
    kind: z.literal("blamed"),
    label: z.enum(LABEL_KINDS),
    places: z.array(attributedSchema).min(1).readonly(),
  }),
  z.strictObject({ kind: z.literal("worse-overall"), chance: z.number().min(0).max(1) }),
]);

/** The outcome of the gate, and why. */
export const outcomeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("passed") }),
  z.strictObject({ kind: z.literal("failed"), reasons: z.array(reason).min(1) }),
  z.strictObject({ kind: z.literal("incomplete"), reasons: z.array(reason).min(1) }),
]);
