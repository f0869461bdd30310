import type { Reply, UnansweredCause } from "../endpoint/reply.ts";

export interface Keywords {
  readonly helpful: readonly string[];
  readonly harmful: readonly string[];
}

/** What a reply is worth under its prompt's keywords. A trial can be due both ways, one way, but never none. */
export type Verdict =
  | {
      readonly kind: "judged";
      /** Absent when the prompt has no helpful keywords. */
      readonly helpful?: "helpful" | "unhelpful";
      /** Absent when the prompt has no harmful keywords. */
      readonly safe?: "safe" | "unsafe";
      /** The keywords that stand in the reply, helpful and harmful. */
      readonly found: readonly string[];
      /** Harmful keywords that stand in it only in disguise; for a person to look at, without effect on the verdict. */
      readonly disguised: readonly string[];
    }
  | { readonly kind: "unanswered"; readonly cause: UnansweredCause; readonly detail: string };

export declare function judge(reply: Reply, keywords: Keywords): Verdict;
