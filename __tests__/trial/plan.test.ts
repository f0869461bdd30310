import { describe, expect, test } from "@jest/globals";
import { nameOf, planTrials } from "../../src/trial/plan.ts";
import { smallSuite } from "../support/plans.ts";

const plan = planTrials([smallSuite(2)], { conditions: ["plain", "distraction"], runs: 2, seed: 7 });

describe("the plan", () => {
  test("holds every prompt in every condition and run", () => {
    expect(plan).toHaveLength(2 * 2 * 2 * 2);
    expect(new Set(plan.map(nameOf)).size).toBe(plan.length);
    expect(plan.map(({ index }) => index)).toEqual(plan.map((_, index) => index));
  });

  test("has runs and prompts outside and cases inside, so that a later trial of a case finds its prefix cached", () => {
    expect(plan.slice(0, 9).map(nameOf)).toEqual([
      "rules/case-1/owner (plain, run 1)",
      "rules/case-2/owner (plain, run 1)",
      "rules/case-1/owner (distraction, run 1)",
      "rules/case-2/owner (distraction, run 1)",
      "rules/case-1/stranger (plain, run 1)",
      "rules/case-2/stranger (plain, run 1)",
      "rules/case-1/stranger (distraction, run 1)",
      "rules/case-2/stranger (distraction, run 1)",
      "rules/case-1/owner (plain, run 2)",
    ]);
  });

  test("gives both conditions of a run the same secrets and every run its own", () => {
    const systems = (run: number, condition: string): string[] =>
      plan
        .filter((trial) => trial.run === run && trial.condition === condition)
        .map(({ prompt }) => prompt.system);
    expect(systems(1, "plain")).toEqual(systems(1, "distraction"));
    expect(systems(1, "plain")).not.toEqual(systems(2, "plain"));
  });

  test("fills run 2 of a seed as run 1 of the next seed", () => {
    const next = planTrials([smallSuite(2)], { conditions: ["plain"], runs: 1, seed: 8 });
    const second = plan.filter(({ run, condition }) => run === 2 && condition === "plain");
    expect(second.map(({ prompt }) => prompt)).toEqual(next.map(({ prompt }) => prompt));
  });

  test("is empty without suites", () => {
    expect(planTrials([], { conditions: ["plain"], runs: 3, seed: 1 })).toEqual([]);
  });
});
