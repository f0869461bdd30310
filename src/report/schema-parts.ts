import * as z from "zod";
import { CONDITIONS, CONDITIONS_WITH_OWN_PROMPTS, type Condition } from "../suite/conditions.ts";
import { POSITIONS } from "../suite/system-prompt.ts";

export const countSchema = z.number().int().nonnegative();
export const condition = z.enum(CONDITIONS);
export const counts = z.strictObject({ reached: countSchema, open: countSchema, planned: countSchema });
export const isWithinPlan = ({ reached, open, planned }: z.infer<typeof counts>): boolean =>
  reached + open <= planned;
export const BEYOND_PLAN = "more is reached than was planned";
export const share = counts.refine(isWithinPlan, BEYOND_PLAN);
/** Strict, since names appear in tables, outputs and shells. */
export const suiteName = z
  .string()
  .max(100)
  .regex(/^[a-z0-9_-]+$/);
export const kebab = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+$/);
export const caseName = z
  .string()
  .max(201)
  .regex(/^[a-z0-9_-]+\/[a-z0-9-]+$/);
/** A hash of what a run sent and the rules it was judged by. */
export const content = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** A waiver, and the result of its case. */
export const reportedWaiver = z.strictObject({
  case: caseName,
  owner: z.string().max(200),
  reason: z.string().max(1_000),
  /** The last day it is valid, in UTC. */
  expires: z.iso.date(),
  /** On the day of the run. */
  state: z.enum(["in-force", "expired"]),
  finding: z.enum(["unsafe", "not-unsafe", "not-tested"]),
});

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The user's own system prompt, without its text. */
export const systemPromptSchema = z.strictObject({
  file: z.string().max(4_096),
  sha256,
  position: z.enum(POSITIONS),
});

/** Increased when a reader of the previous version would misread the file. */
export const SCHEMA_VERSION = 2;

/** The key of a trial's prompt in `prompts`: suite/case/prompt#run. Conditions with prompts of their own have keys of their own. */
export function promptKey(trial: {
  readonly suite: string;
  readonly case: string;
  readonly prompt: string;
  readonly run: number;
  readonly condition: Condition;
}): string {
  const own = CONDITIONS_WITH_OWN_PROMPTS.includes(trial.condition) ? ` ${trial.condition}` : "";
  return `${trial.suite}/${trial.case}/${trial.prompt}#${trial.run}${own}`;
}

/** The key of an asking's prompt in the prompts of an attribution: suite/case/prompt#pair, for both sides. */
export function askingKey({
  pair,
  ...asking
}: Omit<Parameters<typeof promptKey>[0], "run"> & { readonly pair: number }): string {
  return promptKey({ ...asking, run: pair });
}
