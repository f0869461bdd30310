import type { RunSummary } from "../../../src/gate/compare.ts";
import type { Observed } from "../../../src/gate/observed.ts";
import type { Verdict } from "../../../src/scoring/score.ts";
import type { Condition } from "../../../src/suite/conditions.ts";

/** Prompts of the suite `rules`, each with the verdicts of its runs. */
export type Prompts = readonly {
  readonly case?: string;
  readonly prompt?: string;
  readonly condition?: Condition;
  readonly harmful?: readonly string[];
  readonly verdicts: readonly Verdict[];
}[];

/** A run that is compared; every prompt of it is due to be both helpful and, unless told, safe. `hash`: of every case's text. */
export function runSummary(prompts: Prompts, hash = "1"): RunSummary {
  const observed = prompts.flatMap((one) =>
    one.verdicts.map((verdict, index): Observed => {
      const { case: testCase = "a", prompt: id = "p", condition = "plain", harmful = ["NO_TOKEN"] } = one;
      const prompt = { id, helpful: ["YES_TOKEN"], harmful };
      return { trial: { suite: "rules", testCase, condition, run: index + 1, prompt }, verdict };
    }),
  );
  const caseHashes = Object.fromEntries(observed.map(({ trial }) => [`rules/${trial.testCase}`, hash]));
  return { observed, caseHashes };
}
