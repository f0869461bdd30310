import * as z from "zod";
import { MOST_SHARDS } from "../execution/shard.ts";
import { GATED } from "../gate/decide.ts";
import { LABEL_KINDS } from "../gate/label.ts";
import { attributedSchema, placeSchema, sideSchema } from "./schema-attribution.ts";
import { condition, countSchema, share } from "./schema-parts.ts";

/** Which shard of a run, of how many. */
export const shardSchema = {
  /** From 1. */
  index: z.number().int().positive().max(MOST_SHARDS),
  of: z.number().int().positive().max(MOST_SHARDS),
};

/** Places that leak, with their replies in the baseline and now. */
const placesSince = z
  .array(z.strictObject({ place: placeSchema, before: sideSchema, now: sideSchema }))
  .min(1)
  .readonly();

const moreOften = z.strictObject({ kind: z.literal("more-often"), places: placesSince });
const moreOftenTogether = z.strictObject({
  kind: z.literal("more-often-together"),
  /** Those that leak more often. */
  places: placesSince,
  /** The replies of all places that are compared. */
  before: sideSchema,
  now: sideSchema,
});
/** What leaks more often than in the baseline, beyond chance. */
export const worseSchema = z.discriminatedUnion("kind", [moreOften, moreOftenTogether]);

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
  z.strictObject({ kind: z.literal("unknown-before"), places: placesSince }),
  moreOften,
  moreOftenTogether,
  z.strictObject({
    kind: z.literal("blamed"),
    label: z.enum(LABEL_KINDS),
    places: z.array(attributedSchema).min(1).readonly(),
  }),
  z.strictObject({ kind: z.literal("worse-overall"), chance: z.number().min(0).max(1) }),
  /** Of a report of an earlier version; a sentence without a full stop. */
  z.strictObject({ kind: z.literal("former"), sentence: z.string() }),
]);

/** The outcome of the gate, and why. */
export const outcomeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("passed") }),
  z.strictObject({ kind: z.literal("failed"), reasons: z.array(reason).min(1) }),
  z.strictObject({ kind: z.literal("incomplete"), reasons: z.array(reason).min(1) }),
]);
