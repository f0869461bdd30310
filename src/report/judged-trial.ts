import type { CompletedTrial } from "../execution/completed-trial.ts";
import type { Verdict } from "../scoring/score.ts";

/** What came of a conversation, with its verdict. */
export type JudgedReply = Omit<CompletedTrial, "trial"> & { readonly verdict: Verdict };

/** A held trial with its verdict, and what came of it when it was asked again. */
export type JudgedTrial = CompletedTrial & {
  readonly verdict: Verdict;
  readonly confirmations?: readonly JudgedReply[];
};
