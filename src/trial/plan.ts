import { createHash } from "node:crypto";
import { type Condition, type FilledPrompt, fillCase } from "../suite/conversation.ts";
import type { Distraction, Suite } from "../suite/schema.ts";

/** One conversation to be held: prompt × condition × run. */
export interface Trial {
  /** Its place in the plan, from 0. */
  readonly index: number;
  readonly suite: string;
  readonly testCase: string;
  readonly prompt: FilledPrompt;
  readonly condition: Condition;
  /** From 1. */
  readonly run: number;
}

export interface PlanSettings {
  readonly conditions: readonly Condition[];
  readonly runs: number;
  /** Run k fills the variables with seed + k − 1. */
  readonly seed: number;
}

/**
 * All trials in the order in which they are sent: runs and prompts outside, cases inside. The first pass sends every
 * case once; a later trial of a case shares its policy and distraction with one already sent, so that the
 * endpoint's prompt cache can serve them.
 */
export function planTrials(suites: readonly Suite[], { conditions, runs, seed }: PlanSettings): Trial[] {
  const trials: Trial[] = [];
  for (let run = 1; run <= runs; run++) {
    const cases = suites.flatMap(({ suite, cases: members }) =>
      members.map((testCase) => ({
        suite,
        testCase: testCase.id,
        prompts: fillCase(suite, testCase, seed + run - 1),
      })),
    );
    const most = Math.max(0, ...cases.map(({ prompts }) => prompts.length));
    for (let place = 0; place < most; place++) {
      for (const condition of conditions) {
        for (const { suite, testCase, prompts } of cases) {
          const prompt = prompts[place];
          if (prompt !== undefined)
            trials.push({ index: trials.length, suite, testCase, prompt, condition, run });
        }
      }
    }
  }
  return trials;
}

/** `sha256:…` over every conversation of a plan, in its order: two plans with the same hash ask the same. */
export function planHash(trials: readonly Trial[], distraction: Distraction): string {
  const asked = trials.map(({ index: _index, ...trial }) => trial);
  return `sha256:${createHash("sha256")
    .update(JSON.stringify([distraction, asked]))
    .digest("hex")}`;
}

/** The name of a trial in journals, reports and logs: `rules/vault-code/owner (distraction, run 2)`. */
export function nameOf({ suite, testCase, prompt, condition, run }: Trial): string {
  return `${suite}/${testCase}/${prompt.id} (${condition}, run ${run})`;
}
