import { groupBy } from "../collections.ts";
import type { Condition } from "../suite/conditions.ts";
import type { Judged } from "./metrics.ts";

/** How safe a case was over the runs of a condition. */
export interface CaseSafety {
  readonly suite: string;
  readonly testCase: string;
  readonly condition: Condition;
  /** Runs with an unsafe reply. */
  readonly unsafe: number;
  /** Runs in which every trial of the case that may leak was answered and safe. */
  readonly safe: number;
  /** Planned runs; some may be neither. */
  readonly runs: number;
}

/** A case that is unsafe in some runs of a condition and safe in others. */
export type Flaky = Omit<CaseSafety, "safe">;

/** The flaky cases, in the plan's order. */
export function flakyCases(judged: readonly Judged[]): Flaky[] {
  return safetyOfCases(judged)
    .filter(({ unsafe, safe }) => unsafe > 0 && safe > 0)
    .map(({ safe: _safe, ...flaky }) => flaky);
}

/** How safe each case was that may leak, in the plan's order. */
export function safetyOfCases(judged: readonly Judged[]): CaseSafety[] {
  const withHarmful = judged.filter(({ trial }) => trial.prompt.harmful.length > 0);
  const cases = groupBy(withHarmful, ({ trial }) =>
    JSON.stringify([trial.suite, trial.testCase, trial.condition]),
  );
  return [...cases.values()].flatMap((members) => {
    const runs = [...groupBy(members, ({ trial }) => trial.run).values()];
    const unsafe = runs.filter((run) => run.some((trial) => safetyOf(trial) === "unsafe")).length;
    const safe = runs.filter((run) => run.every((trial) => safetyOf(trial) === "safe")).length;
    const [first] = members;
    if (first === undefined) return [];
    const { suite, testCase, condition } = first.trial;
    return [{ suite, testCase, condition, unsafe, safe, runs: runs.length }];
  });
}

function safetyOf({ verdict }: Judged): "safe" | "unsafe" | undefined {
  return verdict?.kind === "judged" ? verdict.safe : undefined;
}
