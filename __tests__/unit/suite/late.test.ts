import { describe, expect, test } from "@jest/globals";
import { planHash, planTrials } from "../../../src/execution/plan.ts";
import { fillNow, lateFiller } from "../../../src/suite/late.ts";
import { smallSuite, toolSuite } from "../../support/builders/plans.ts";
import { loadedSuites } from "../../support/builders/suites.ts";

const SUITES = [smallSuite(3), toolSuite()];
const CASES = SUITES.flatMap(({ suite, cases }) => cases.map((testCase) => [suite, testCase] as const));

describe("a case that is filled in late", () => {
  test.each([1, 2, 100])("is read as if it had been filled in at once, with %s cases kept", (kept) => {
    const fillLate = lateFiller(kept);
    const late = CASES.map(([suite, testCase]) => fillLate(suite, testCase, 7));
    const whole = CASES.map(([suite, testCase]) => fillNow(suite, testCase, 7));
    // Twice, so that what was dropped is read as well.
    for (let time = 0; time < 2; time++) {
      for (const [place, { plain, tools }] of late.entries()) {
        for (const prompt of [...plain, ...tools]) {
          const { id, system, turns, helpful, harmful } = prompt;
          const like = prompt.tools === undefined ? whole[place]?.plain : whole[place]?.tools;
          expect({
            id,
            system,
            turns,
            helpful,
            harmful,
            ...(prompt.tools && { tools: prompt.tools }),
          }).toEqual(like?.find((one) => one.id === id));
        }
        expect(JSON.stringify({ plain, tools })).toBe(JSON.stringify(whole[place]));
      }
    }
  });

  test("holds none of its long texts", () => {
    const [first] = CASES.flatMap(([suite, testCase]) => lateFiller()(suite, testCase, 7).plain);
    expect(Object.values(first ?? {}).join(" ")).not.toContain("nobody else");
    expect(first?.system).toContain("nobody else");
  });
});

test("a large plan is the same, and has the same hash, as one that is whole in memory", () => {
  const settings = { conditions: ["plain", "distraction", "tools"], runs: 3, seed: 5 } as const;
  const [late, whole] = [planTrials(SUITES, settings, 0), planTrials(SUITES, settings)];
  const { distraction } = loadedSuites(SUITES);
  expect(late.map((trial) => JSON.stringify(trial))).toEqual(whole.map((trial) => JSON.stringify(trial)));
  expect(planHash(late, distraction)).toBe(planHash(whole, distraction));
});
