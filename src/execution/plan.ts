import { createHash } from "node:crypto";
import { UserError } from "../errors.ts";
import type { Condition } from "../suite/conversation.ts";
import type { FilledPrompt } from "../suite/fill-prompt.ts";
import { fillCase, fillCaseWithTools } from "../suite/fill-prompt.ts";
import type { Distraction, Suite } from "../suite/schema.ts";
import type { SystemPrompt } from "../suite/system-prompt.ts";

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
  /** Absent in a plan. From 1: the first, second … time that a failing trial is asked again. */
  readonly again?: number;
}

export interface PlanSettings {
  readonly conditions: readonly Condition[];
  readonly runs: number;
  /** Run k fills the variables with seed + k − 1. */
  readonly seed: number;
}

/** No run has more, whatever number of jobs share it. */
const MOST_TRIALS = 200_000;
/** One job runs no more; several can share a larger plan. */
export const MOST_TRIALS_OF_JOB = 20_000;

/**
 * All trials in the order in which they are sent: runs and prompts outside, cases inside. The first pass sends every
 * case once; a later trial of a case shares its policy and distraction with one already sent, so that the
 * endpoint's prompt cache can serve them. In the tools condition only the cases with functions are asked. Throws a
 * UserError for a condition in which nothing can be asked, and for more trials than anybody would hold.
 */
export function planTrials(suites: readonly Suite[], { conditions, runs, seed }: PlanSettings): Trial[] {
  refuseEndless(mostTrials(suites, conditions.length * runs));
  const trials: Trial[] = [];
  for (let run = 1; run <= runs; run++) {
    const cases = suites.flatMap(({ suite, cases: members }) =>
      members.map((testCase) => ({
        suite,
        testCase: testCase.id,
        plain: fillCase(suite, testCase, seed + run - 1),
        tools: fillCaseWithTools(suite, testCase, seed + run - 1),
      })),
    );
    const places = cases.reduce((longest, { plain }) => Math.max(longest, plain.length), 0);
    for (let place = 0; place < places; place++) {
      for (const condition of conditions) {
        for (const { suite, testCase, plain, tools } of cases) {
          const prompt = (condition === "tools" ? tools : plain)[place];
          if (prompt !== undefined)
            trials.push({ index: trials.length, suite, testCase, prompt, condition, run });
        }
      }
    }
  }
  refuseEmptyTools(trials, conditions);
  return trials;
}

/** As if every case were asked in every condition. */
function mostTrials(suites: readonly Suite[], times: number): number {
  const cases = suites.flatMap((suite) => suite.cases);
  return cases.reduce((sum, one) => sum + one.prompts.length, 0) * times;
}

function refuseEndless(most: number): void {
  if (most <= MOST_TRIALS) return;
  const limit = MOST_TRIALS.toLocaleString("en-US");
  throw new UserError(
    `The plan would have ${most.toLocaleString("en-US")} trials, more than ${limit}: choose fewer suites, conditions or runs.`,
  );
}

function refuseEmptyTools(trials: readonly Trial[], conditions: readonly Condition[]): void {
  if (!conditions.includes("tools") || trials.some(({ condition }) => condition === "tools")) return;
  throw new UserError(
    "The condition tools asks the test cases that declare functions, and none of those chosen does: choose suites with such cases (the bundled agentic has them), or leave tools out of conditions.",
  );
}

/** `sha256:…` over every conversation of a plan, in its order: two plans with the same hash ask the same. */
export function planHash(
  trials: readonly Trial[],
  distraction: Distraction,
  systemPrompt?: SystemPrompt,
): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([distraction, systemPrompt?.text, systemPrompt?.position]));
  // Trial by trial: all of them as one text may be hundreds of megabytes.
  for (const { index: _index, ...asked } of trials) hash.update(JSON.stringify(asked));
  return `sha256:${hash.digest("hex")}`;
}

/** The name of a trial in journals, reports and logs: `rules/vault-code/owner (distraction, run 2)`. */
export function nameOf({ suite, testCase, prompt, condition, run }: Trial): string {
  return `${suite}/${testCase}/${prompt.id} (${condition}, run ${run})`;
}
