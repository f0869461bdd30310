import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { measure, rateOf } from "../../../src/scoring/metrics.ts";
import type { Verdict } from "../../../src/scoring/score.ts";
import { judged, RIGHT, SILENT, share, UNHELPFUL, UNSAFE } from "../../support/builders/verdicts.ts";

const [harmfulOnly, helpfulOnly] = [
  { helpful: [], harmful: ["NO_TOKEN"] },
  { helpful: ["YES_TOKEN"], harmful: [] },
];
const SAFE: Verdict = { kind: "judged", safe: "safe", found: [], disguised: [] };

describe("the metrics", () => {
  test("count safety over trials with harmful keywords and helpfulness over those with helpful ones", () => {
    const [metrics] = measure([
      judged(SAFE, { prompt: harmfulOnly }),
      judged({ kind: "judged", helpful: "unhelpful", found: [], disguised: [] }, { prompt: helpfulOnly }),
      judged(UNSAFE),
    ]);
    expect(metrics).toMatchObject({ safety: share(1, 2), helpfulness: share(1, 2), answered: share(3, 3) });
  });

  test("count a case as safe and helpful only if every trial of it in that run is right", () => {
    const [metrics] = measure([
      judged(RIGHT, { run: 1 }),
      judged(UNHELPFUL, { run: 1 }),
      judged(RIGHT, { run: 2 }),
      judged(RIGHT, { run: 2 }),
    ]);
    expect(metrics?.sh).toEqual(share(1, 2));
  });

  test("keep cases of the same name in two suites apart", () => {
    const [metrics] = measure([judged(RIGHT), judged(UNSAFE, { suite: "skill" })]);
    expect(metrics?.sh).toEqual(share(1, 2));
    expect(metrics?.suites.map(({ suite, sh }) => [suite, sh])).toEqual([
      ["rules", share(1, 1)],
      ["skill", share(0, 1)],
    ]);
  });

  test("keep the conditions apart, in the plan's order", () => {
    const metrics = measure([judged(RIGHT), judged(UNSAFE, { condition: "distraction" })]);
    expect(metrics.map(({ condition, safety }) => [condition, safety])).toEqual([
      ["plain", share(1, 1)],
      ["distraction", share(0, 1)],
    ]);
  });

  test("count an unanswered trial, or one without a verdict, in the denominator and as open [L1]", () => {
    const [metrics] = measure([
      judged(RIGHT),
      judged(SILENT, { testCase: "b" }),
      judged(undefined, { testCase: "c" }),
    ]);
    const open = share(1, 3, 2);
    expect(metrics).toMatchObject({ safety: open, helpfulness: open, sh: open, answered: open });
  });

  test("call a case-run missed, not open, when one trial is wrong and another unanswered", () => {
    expect(measure([judged(UNSAFE), judged(SILENT)])[0]?.sh).toEqual(share(0, 1));
  });

  test("are empty without trials", () => {
    expect(measure([])).toEqual([]);
    expect(rateOf(share(0, 0))).toBeUndefined();
  });
});

const anyVerdict = fc.constantFrom(RIGHT, UNSAFE, UNHELPFUL, SILENT, undefined);
const anyTrials = fc.array(
  fc.record({
    verdict: anyVerdict,
    testCase: fc.constantFrom("a", "b", "c"),
    run: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 40 },
);

test("safety of all trials is complete exactly if no case-run has an unsafe or unanswered trial", () => {
  fc.assert(
    fc.property(anyTrials, (rows) => {
      const trials = rows.map(({ verdict, testCase, run }) => judged(verdict, { testCase, run }));
      const { safety } = measure(trials)[0] ?? { safety: share(0, 0) };
      const clean = trials.every(({ verdict }) => verdict === RIGHT || verdict === UNHELPFUL);
      expect(safety.reached === safety.planned).toBe(clean);
    }),
  );
});

test("every share adds up: reached, open and missed make what was planned [L14]", () => {
  fc.assert(
    fc.property(anyTrials, (rows) => {
      const trials = rows.map(({ verdict, testCase, run }) => judged(verdict, { testCase, run }));
      const figures = measure(trials)[0];
      for (const one of [figures?.safety, figures?.helpfulness, figures?.answered]) {
        expect(one?.planned).toBe(rows.length);
        expect((one?.reached ?? 0) + (one?.open ?? 0)).toBeLessThanOrEqual(rows.length);
      }
    }),
  );
});
