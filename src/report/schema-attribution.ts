import * as z from "zod";
import { SIDES } from "../execution/plan.ts";
import {
  caseName,
  condition,
  content,
  countSchema,
  kebab,
  suiteName,
  systemPromptSchema,
} from "./schema-parts.ts";
import { judgedReply, promptSchema } from "./schema-reply.ts";

/** One prompt in one condition. */
export const placeSchema = z.strictObject({ case: caseName, prompt: kebab, condition });

const notKnown = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("base-unknown"), why: z.string() }),
  z.strictObject({ kind: z.literal("too-many"), places: countSchema, most: countSchema }),
  z.strictObject({ kind: z.literal("unfinished"), why: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal("unanswered") }),
]);

/** Of so many leaks with the change, if both sides leak equally often: 0 to 1. */
const chance = z.number().min(0).max(1);

const label = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("this-change"), chance }),
  z.strictObject({ kind: z.literal("also-without-it") }),
  z.strictObject({ kind: z.literal("not-told-apart") }),
  z.strictObject({ kind: z.literal("not-this-change") }),
  z.strictObject({ kind: z.literal("no-case"), how: z.enum(["new", "changed"]) }),
  z.strictObject({ kind: z.literal("not-known"), why: notKnown }),
]);

/** The askings of one side. */
export const sideSchema = z.strictObject({
  leaked: countSchema,
  answered: countSchema,
  unanswered: countSchema,
});
/** The askings with the change, and as its base has it. */
const count = z.strictObject({ change: sideSchema, base: sideSchema });

/** A place that leaked: one prompt in one condition. */
export const attributedSchema = z.strictObject({
  place: placeSchema,
  label,
  /** All pairs that were made. */
  count,
  /** The counts at each look that the place came to. */
  looks: z.array(count).readonly(),
});

/** One asking of a pair: with the change, or as its base has it. */
export const askingSchema = z.strictObject({
  side: z.enum(SIDES),
  /** The pair's number in its place, from 1. Both sides of a pair have the same values. */
  pair: z.number().int().positive(),
  suite: suiteName,
  case: kebab,
  prompt: kebab,
  condition,
  ...judgedReply,
  /** The shard that asked it, in a merged report. */
  shard: z.number().int().positive().exactOptional(),
});

const base = z.discriminatedUnion("kind", [
  /** `why`: a sentence with the cure. */
  z.strictObject({ kind: z.literal("unknown"), why: z.string() }),
  z.strictObject({
    kind: z.literal("known"),
    /** `the base commit 0123456789ab`. */
    name: z.string(),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40,64}$/i)
      .exactOptional(),
    model: z.string(),
    /** Hash of everything that the endpoint is sent without the change. */
    hash: content,
    /** Files that it was read from. */
    files: z.array(z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
    systemPrompt: systemPromptSchema.exactOptional(),
  }),
]);

/** Consecutive lines of a difference. */
const hunk = z.strictObject({
  /** The number of the first line, from 1, on each side. */
  baseStart: countSchema,
  changeStart: countSchema,
  /** Each begins with a blank, `-` (only the base has it) or `+` (only the change has it). */
  lines: z.array(z.string().regex(/^[ +-]/)),
});

/** What the replies said that the model was: distinct, sorted, not all if there were many. */
export const repliedSchema = z.strictObject({
  models: z.array(z.string()),
  fingerprints: z.array(z.string()),
});

const answers = z.strictObject({ leaked: countSchema, answered: countSchema });

const moved = z.strictObject({
  /** When the baseline ran. */
  since: z.iso.datetime(),
  /** Leak more often without the change (`now`) than in the baseline (`before`), beyond chance. */
  places: z.array(z.strictObject({ place: placeSchema, before: answers, now: answers })),
  /** All places together do. */
  overall: z.boolean(),
  before: repliedSchema,
  now: repliedSchema,
});

/** Whether the change under test made prompts leak. */
export const attributionSchema = z.strictObject({
  /** Everything that the endpoint is sent, as it is without the change. */
  base,
  /** Every place that leaked, except in waived cases. */
  places: z.array(attributedSchema),
  /** All places together leak more often with the change, though none of them tells it alone. */
  worseOverall: z.strictObject({ chance }).exactOptional(),
  /** Why asking ended before all was told, if it did. */
  ended: z.string().exactOptional(),
  /** How the user's own system prompt differs from that of the base. */
  promptDifference: z.array(hunk).exactOptional(),
  /** The provider's model behaves differently than in the baseline. */
  moved: moved.exactOptional(),
  askings: z.array(askingSchema),
  /** What was asked, by `askingKey`. */
  prompts: z.record(z.string(), promptSchema),
});

export type ReportedAttribution = Readonly<z.infer<typeof attributionSchema>>;
export type ReportedAsking = Readonly<z.infer<typeof askingSchema>>;
