import type * as z from "zod";

/** A setting of the gate, the same for the action (`with: runs: 3`) and the command line (`--runs 3`). */
export interface InputDefinition<Output = unknown> {
  readonly description: string;
  /** Used when the input is empty or missing. */
  readonly default?: string;
  readonly required?: true;
  /** Never quoted in a message. */
  readonly secret?: true;
  /** Environment variables from which the command line takes it (the first that is set) instead of a flag. */
  readonly environment?: readonly string[];
  /** It names files of the repository that configure the gate: a change to them always matters. */
  readonly namesFiles?: true;
  /** The command line does not have it. */
  readonly actionOnly?: true;
  /** A list with one item per line; on the command line the flag may be repeated. */
  readonly lines?: true;
  /** A model in the models file may have its own. */
  readonly perModel?: true;
  /** Parses the text; its messages complete the sentence `Input "runs" …`. */
  readonly schema: z.ZodType<Output, string>;
}
