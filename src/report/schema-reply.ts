import * as z from "zod";
import { FINISHES, UNANSWERED_CAUSES } from "../endpoint/reply.ts";
import { toolSchema } from "../suite/schema.ts";
import { countSchema } from "./schema-parts.ts";

export const cause = z.enum(UNANSWERED_CAUSES);
export const usage = z.strictObject({
  inputTokens: countSchema,
  cachedTokens: countSchema,
  outputTokens: countSchema,
});
const unanswered = { kind: z.literal("unanswered"), cause, detail: z.string() };

const reply = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("answered"),
    text: z.string(),
    /** The parts of the text, if there were several. */
    parts: z.array(z.string()).exactOptional(),
    /** Everything else the model said, in other choices and parts. */
    others: z.array(z.string()).exactOptional(),
    /** The functions called. */
    calls: z.array(z.strictObject({ name: z.string(), arguments: z.string() })).exactOptional(),
    finish: z.enum(FINISHES),
    /** How it ended, unless it is complete. */
    ending: z.string().exactOptional(),
    reasoned: z.literal(true).exactOptional(),
    model: z.string().exactOptional(),
    /** What the model runs on, according to the endpoint. */
    fingerprint: z.string().exactOptional(),
    usage: usage.exactOptional(),
  }),
  z.strictObject({
    ...unanswered,
    reasoned: z.literal(true).exactOptional(),
    model: z.string().exactOptional(),
    fingerprint: z.string().exactOptional(),
    usage: usage.exactOptional(),
  }),
]);

const verdict = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("judged"),
    helpful: z.enum(["helpful", "unhelpful"]).exactOptional(),
    safe: z.enum(["safe", "unsafe"]).exactOptional(),
    found: z.array(z.string()),
    disguised: z.array(z.string()),
  }),
  z.strictObject(unanswered),
]);

/** A reply and its verdict. */
export const judgedReply = {
  verdict,
  reply,
  /** How often the conversation was sent. */
  attempts: countSchema,
  /** First sent, from the start of the run, and duration of the last attempt; milliseconds. */
  startedMs: z.number(),
  latencyMs: z.number(),
};

/** What was asked. */
export const promptSchema = z.strictObject({
  system: z.string(),
  turns: z.array(z.string()),
  helpful: z.array(z.string()),
  harmful: z.array(z.string()),
  /** The functions declared, in the tools condition. */
  tools: z.array(toolSchema).exactOptional(),
});
