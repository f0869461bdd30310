import type { Judged } from "../scoring/metrics.ts";
import type { Keywords } from "../scoring/score.ts";

/** A planned trial and its final verdict. */
export interface Observed extends Judged {
  readonly trial: Judged["trial"] & { readonly prompt: Keywords & { readonly id: string } };
}

/** `suite/case` */
export function caseNameOf({ suite, testCase }: Pick<Judged["trial"], "suite" | "testCase">): string {
  return `${suite}/${testCase}`;
}
