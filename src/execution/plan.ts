import { createHash } from "node:crypto";
import { UserError } from "../errors.ts";
import { type Condition, conditionNamed } from "../suite/conditions.ts";
import type { FilledPrompt } from "../suite/fill-prompt.ts";
import { fillCase } from "../suite/fill-prompt.ts";
import type { Distraction, Suite, TestCase } from "../suite/schema.ts";
import type { SystemPrompt } from "../suite/system-prompt.ts";

/** One conversation of a plan: prompt × condition × run. */
export interface Trial {
  /** Position in the plan, from 0. */
  readonly index: number;
  readonly suite: string;
  readonly testCase: string;
  readonly prompt: FilledPrompt;
  readonly condition: Condition;
  /** From 1. */
  readonly run: number;
  /** Which confirmation of a failing trial this is, from 1; absent in a plan. */
  readonly confirmation?: number;
  /** Which asking of a pair this is; absent in a plan. */
  readonly asking?: PairAsking;
}

/** The sides of a pair: as the change has it, and as its base has it. */
export const SIDES = ["change", "base"] as const;

export interface PairAsking {
  readonly side: (typeof SIDES)[number];
  /** The pair's number in its place, from 1. */
  readonly pair: number;
  /** The shard that asked it, in a merged report. */
  readonly shard?: number;
}

export interface PlanSettings {
  readonly conditions: readonly Condition[];
  readonly runs: number;
  /** Run k fills the variables with seed + k − 1. */
  readonly seed: number;
}

/** Maximum number of trials of a run, over all its jobs. */
const MOST_TRIALS = 200_000;
/** Maximum number of trials of one job; shards can split a larger plan. */
export const MOST_TRIALS_OF_JOB = 20_000;

/**
 * All trials in sending order: by run, then prompt, then case. The first pass sends every case
 * once; each later trial of a case shares its policy and distraction with an earlier one, so the endpoint's prompt cache
 * can serve them. The tools condition has only the cases that declare functions. Throws a UserError for a condition
 * without trials and for a plan that is too large.
 */
export function planTrials(suites: readonly Suite[], { conditions, runs, seed }: PlanSettings): Trial[] {
  checkSize(mostTrials(suites, conditions.length * runs));
  const trials: Trial[] = [];
  for (let run = 1; run <= runs; run++) {
    const cases = suites.flatMap(({ suite, cases: members }) =>
      members.map((testCase) => ({
        suite,
        testCase: testCase.id,
        prompts: promptsByCondition({ suite, testCase, seed: seed + run - 1, conditions }),
      })),
    );
    const mostPrompts = Math.max(
      0,
      ...suites.flatMap((one) => one.cases.map(({ prompts }) => prompts.length)),
    );
    for (let position = 0; position < mostPrompts; position++) {
      for (const condition of conditions) {
        for (const { suite, testCase, prompts } of cases) {
          const prompt = prompts.get(condition)?.[position];
          if (prompt !== undefined)
            trials.push({ index: trials.length, suite, testCase, prompt, condition, run });
        }
      }
    }
  }
  checkTools(trials, conditions);
  return trials;
}

interface CaseSettings {
  readonly suite: string;
  readonly testCase: TestCase;
  readonly seed: number;
  readonly conditions: readonly Condition[];
}

/** The prompts of a case in each condition; conditions without prompts of their own share the plain ones. */
function promptsByCondition({
  suite,
  testCase,
  seed,
  conditions,
}: CaseSettings): Map<Condition, FilledPrompt[]> {
  const plain = fillCase(suite, testCase, seed);
  return new Map(
    conditions.map((condition) => [
      condition,
      conditionNamed(condition).prompts?.(suite, testCase, seed) ?? plain,
    ]),
  );
}

/** An upper bound, since the tools condition may have fewer. */
function mostTrials(suites: readonly Suite[], times: number): number {
  const cases = suites.flatMap((suite) => suite.cases);
  return cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0) * times;
}

function checkSize(most: number): void {
  if (most <= MOST_TRIALS) return;
  const limit = MOST_TRIALS.toLocaleString("en-US");
  throw new UserError(
    `The plan would have ${most.toLocaleString("en-US")} trials, more than ${limit}: choose fewer suites, conditions or runs.`,
  );
}

function checkTools(trials: readonly Trial[], conditions: readonly Condition[]): void {
  if (!conditions.includes("tools") || trials.some(({ condition }) => condition === "tools")) return;
  throw new UserError(
    "The tools condition needs test cases that declare functions, but none of the chosen suites has any: choose suites that do (such as the bundled agentic), or leave tools out of conditions.",
  );
}

/** `sha256:…` of all conversations of a plan, in order: plans with the same hash ask the same things. */
export function planHash(
  trials: readonly Trial[],
  distraction: Distraction,
  systemPrompt?: SystemPrompt,
): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([distraction, systemPrompt?.text, systemPrompt?.position]));
  for (const { index: _index, ...asked } of trials) hash.update(JSON.stringify(asked));
  return `sha256:${hash.digest("hex")}`;
}

/** The name of a trial in journals, reports and logs: `rules/vault-code/owner (distraction, run 2)`. */
export function trialName({ suite, testCase, prompt, condition, run }: Trial): string {
  return `${suite}/${testCase}/${prompt.id} (${condition}, run ${run})`;
}
