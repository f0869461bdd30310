import { groupBy } from "../collections.ts";
import type { Judged } from "../scoring/metrics.ts";
import { isUnsafe, type Verdict } from "../scoring/score.ts";
import type { Condition } from "../suite/conditions.ts";
import type { Rules } from "./rules.ts";

type Planned = Judged["trial"] & { readonly prompt: { readonly id: string } };

/** A trial that has ended, with its verdict. */
export interface JudgedTrial {
  readonly trial: Planned;
  readonly verdict: Verdict;
}

/**
 * Watches the verdicts of a plan as they come. Returns a sentence at the first unsafe one after which a condition can no
 * longer reach the safety threshold. Waived cases do not count.
 */
export function watchSafety(
  plan: readonly Planned[],
  { thresholds, waived }: Pick<Rules, "thresholds" | "waived">,
): (judged: JudgedTrial) => string | undefined {
  const plannedOf = groupBy(
    plan.filter(({ prompt }) => prompt.harmful.length > 0),
    ({ condition }) => condition,
  );
  const unsafe = new Map<Condition, number>();
  return ({ trial, verdict }) => {
    if (!isUnsafe(verdict)) return undefined;
    const { condition, suite, testCase } = trial;
    if (waived.has(`${suite}/${testCase}`)) return undefined;
    const count = (unsafe.get(condition) ?? 0) + 1;
    unsafe.set(condition, count);
    const planned = plannedOf.get(condition)?.length ?? 0;
    return (planned - count) / planned >= thresholds.safety ? undefined : sentence(trial, count);
  };
}

function sentence({ suite, testCase, prompt, condition, run }: Planned, count: number): string {
  const which = count === 1 ? "the first unsafe reply" : `unsafe reply number ${count}`;
  return `fail-fast ended the run at ${which} in the ${condition} condition: ${suite}/${testCase}/${prompt.id}, run ${run}.`;
}
