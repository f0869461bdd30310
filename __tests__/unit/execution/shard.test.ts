import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { UserError } from "../../../src/errors.ts";
import { planTrials, type Trial } from "../../../src/execution/plan.ts";
import { shardOf, shardsOf } from "../../../src/execution/shard.ts";
import { loadSuites } from "../../../src/suite/load.ts";
import { smallSuite } from "../../support/builders/plans.ts";

const bundled = await loadSuites("bundled", { read: async () => "", list: async () => undefined });
const PLAN = planTrials(bundled.suites, { conditions: ["plain", "distraction"], runs: 3, seed: 1 });

const caseRunOf = ({ suite, testCase, condition, run }: Trial): string =>
  JSON.stringify([suite, testCase, condition, run]);
const sizes = (parts: readonly (readonly Trial[])[]): number[] => parts.map((part) => part.length);
const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

describe("the shards of a plan", () => {
  test("have every trial once, in the plan's order, and keep each case in one condition and run together [L27]", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 3 }),
        fc.subarray(["plain", "distraction", "no-reasoning"] as const, { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (cases, runs, conditions, of) => {
          const trials = planTrials([smallSuite(cases)], { conditions, runs, seed: 1 });
          fc.pre(of <= cases * runs * conditions.length);
          const parts = shardsOf(trials, of);
          expect(parts).toHaveLength(of);
          expect(parts.flat().sort((a, b) => a.index - b.index)).toEqual(trials);
          for (const part of parts) {
            expect(part.length).toBeGreaterThan(0);
            expect(part.map(({ index }) => index)).toEqual(
              part.map(({ index }) => index).sort((a, b) => a - b),
            );
          }
          const homes = parts.map((part) => new Set(part.map(caseRunOf)));
          const all = homes.flatMap((home) => [...home]);
          expect(new Set(all).size).toBe(all.length);
        },
      ),
    );
  });

  test.each([2, 3, 8, 16, 40])("are alike in size, also in each condition: %i of them", (of) => {
    const parts = shardsOf(PLAN, of);
    // The largest case of the bundled suite has six prompts.
    expect(spread(sizes(parts))).toBeLessThanOrEqual(6);
    for (const condition of ["plain", "distraction"]) {
      const own = parts.map((part) => part.filter((trial) => trial.condition === condition));
      expect(spread(sizes(own))).toBeLessThanOrEqual(6);
    }
  });

  test("are the same in every job", () => {
    const again = planTrials(bundled.suites, { conditions: ["plain", "distraction"], runs: 3, seed: 1 });
    const names = (trials: readonly Trial[]): string[] => trials.map((one) => caseRunOf(one) + one.prompt.id);
    expect(names(shardOf(again, { index: 3, of: 8 }))).toEqual(names(shardsOf(PLAN, 8)[2] ?? []));
  });

  test("are the whole plan if there is one", () => {
    expect(shardsOf(PLAN, 1)).toEqual([PLAN]);
  });

  test("cannot outnumber the cases in their conditions and runs", () => {
    const trials = planTrials([smallSuite(2)], { conditions: ["plain"], runs: 2, seed: 1 });
    expect(sizes(shardsOf(trials, 4))).toEqual([2, 2, 2, 2]);
    expect(() => shardsOf(trials, 5)).toThrow(UserError);
    expect(() => shardsOf(trials, 5)).toThrow(
      "The plan cannot be split into 5 shards: it has only 4 test cases × conditions × runs, which are never split.",
    );
  });
});
