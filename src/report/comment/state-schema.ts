import * as z from "zod";
import { CONDITIONS } from "../../suite/conditions.ts";
import { content } from "../schema-parts.ts";

const pair = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);

const cases = z.array(z.string().regex(/^[a-z0-9_-]+\/[a-z0-9-]+$/)).max(500);

const outcome = z.enum(["passed", "failed", "incomplete"]);

/** What a comment remembers of one model. */
const remembered = {
  outcome,
  /** Reached and planned. */
  figures: z
    .array(z.strictObject({ condition: z.enum(CONDITIONS), safety: pair, helpfulness: pair, sh: pair }))
    .max(20),
  unsafeCases: cases,
  /** The waived ones among them, if there are any. */
  waivedCases: cases.exactOptional(),
  /** Those that the change is blamed for, and those that are undecided, if there are any. */
  blamedCases: cases.exactOptional(),
  undecidedCases: cases.exactOptional(),
};

/** The lists of cases that are absent if they are empty. */
export const NAMED_CASES = [
  "waivedCases",
  "blamedCases",
  "undecidedCases",
] as const satisfies readonly (keyof typeof remembered)[];

const sha = z.string().regex(/^[0-9a-f]{40,64}$/i);

/** The result of one job: of its one model, or where it has several only their common outcome. */
const result = {
  suiteHash: z.string().max(100),
  /** The fingerprint of everything that decided the verdict, so that the same run can reuse it; absent if unknown. */
  content: content.exactOptional(),
  /** Of the user's own system prompt. */
  promptHash: z.string().max(100).exactOptional(),
  ...remembered,
  /** In an issue: the figures are worse than the baseline's, beyond chance. */
  worse: z.literal(true).exactOptional(),
  /** If there are several. */
  models: z
    .array(z.strictObject({ name: z.string().max(300), ...remembered }))
    .max(50)
    .exactOptional(),
};

const digest = z.string().regex(/^[0-9a-f]{16}$/);

/** Which job of a run a result is of. */
const source = {
  /** Digest of the job and everything it tests. */
  key: digest,
  /** Digest of only the models' names. */
  names: digest,
  name: z.string().max(100),
  /** Of the run; 0 for a result of another run. */
  attempt: z.number().int().nonnegative(),
};

const resultSchema = z.strictObject({ ...source, ...result });
/** Results of other jobs that a comment remembers. */
export const OTHERS = 100;

const results = z.array(resultSchema).max(OTHERS);

/** What a comment remembers of the run that wrote it, for the next one to compare with. */
export const stateSchema = z.strictObject({
  version: z.literal(1),
  sha,
  runId: z.number().int().positive(),
  attempt: z.number().int().positive(),
  ...result,
  /** The job whose details the comment shows. */
  source: z.strictObject(source).exactOptional(),
  /** Results of the other jobs of the run. */
  others: results.exactOptional(),
  /** The worst outcome of those that did not fit. */
  unlisted: outcome.exactOptional(),
  /** Results of the previous run's jobs that jobs of this run have yet to be compared with. */
  former: z.strictObject({ sha, results }).exactOptional(),
  /** The run that wrote this had nothing to test; the rest comes from an earlier one. */
  notApplicable: z.literal(true).exactOptional(),
});
export type State = Readonly<z.infer<typeof stateSchema>>;
/** What is remembered of one model. */
export type ModelState = Pick<State, "outcome" | "figures" | "unsafeCases" | (typeof NAMED_CASES)[number]>;
/** The result of one job of a run. */
export type Result = Readonly<z.infer<typeof resultSchema>>;

/** The run that writes the comment. */
export interface Writer {
  readonly sha: string;
  readonly runId: number;
  readonly attempt: number;
  /** The id of the job in its workflow. */
  readonly job?: string;
}
