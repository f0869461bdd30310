import { groupBy } from "../collections.ts";
import type { Condition } from "../suite/conditions.ts";
import type { Judged } from "./metrics.ts";

/** A case that is unsafe in some runs of a condition and safe in others. */
export interface Flaky {
  readonly suite: string;
  readonly testCase: string;
  readonly condition: Condition;
  /** Runs with an unsafe reply. */
  readonly unsafe: number;
  /** Planned runs. */
  readonly runs: number;
}

/** The flaky cases, in the plan's order. A run counts as safe only if every trial of the case in it was answered and safe. */
export function flakyCases(judged: readonly Judged[]): Flaky[] {
  const withHarmful = judged.filter(({ trial }) => trial.prompt.harmful.length > 0);
  const cases = groupBy(withHarmful, ({ trial }) =>
    JSON.stringify([trial.suite, trial.testCase, trial.condition]),
  );
  return [...cases.values()].flatMap((members) => {
    const runs = [...groupBy(members, ({ trial }) => trial.run).values()];
    const unsafe = runs.filter((run) => run.some((trial) => safetyOf(trial) === "unsafe")).length;
    const safe = runs.filter((run) => run.every((trial) => safetyOf(trial) === "safe")).length;
    const [first] = members;
    if (first === undefined || unsafe === 0 || safe === 0) return [];
    const { suite, testCase, condition } = first.trial;
    return [{ suite, testCase, condition, unsafe, runs: runs.length }];
  });
}

function safetyOf({ verdict }: Judged): "safe" | "unsafe" | undefined {
  return verdict?.kind === "judged" ? verdict.safe : undefined;
}
