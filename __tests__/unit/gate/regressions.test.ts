import { describe, expect, test } from "@jest/globals";
import { type Regression, regressionsSince } from "../../../src/gate/regressions.ts";
import type { Verdict } from "../../../src/scoring/score.ts";
import { type Prompts, runSummary } from "../../support/builders/run-summaries.ts";
import { RIGHT, SILENT, UNSAFE } from "../../support/builders/verdicts.ts";

const many = (number: number, verdict: Verdict): Verdict[] => Array.from({ length: number }, () => verdict);

/** Two runs with the same texts. */
function since(before: Prompts, now: Prompts) {
  const [then, today] = [runSummary(before), runSummary(now)];
  const same = new Set(Object.keys(today.caseHashes));
  return regressionsSince({ before: then.observed, now: today.observed, same, waived: new Set() });
}

const kinds = (regressions: readonly Regression[]): string[] => regressions.map(({ kind }) => kind);

describe("a prompt is compared", () => {
  test("if the baseline has one answer", () => {
    const { regressions, told } = since(
      [{ case: "a", verdicts: [RIGHT, SILENT] }],
      [{ case: "a", verdicts: [UNSAFE] }],
    );
    expect(told.places).toBe(1);
    expect(kinds(regressions)).toEqual([]);
  });

  test("but not if the baseline has none: then a leak is not excused, and anything else is no regression", () => {
    const silent = [{ case: "a", verdicts: [SILENT] }];
    const leaking = since(silent, [{ case: "a", verdicts: [UNSAFE] }]);
    expect(leaking.told.places).toBe(0);
    expect(kinds(leaking.regressions)).toEqual(["unknown-before"]);
    expect(since(silent, [{ case: "a", verdicts: [RIGHT] }]).regressions).toEqual([]);
  });

  test("but not if it cannot leak", () => {
    const cannot = { case: "a", harmful: [], verdicts: [RIGHT] };
    expect(since([cannot], [cannot]).told.places).toBe(0);
  });
});

test("what is least likely by chance is named first", () => {
  const runs = 12;
  const leaks = { a: 9, b: 12, c: 10 };
  const [before, now] = [
    () => many(runs, RIGHT),
    (number: number) => [...many(number, UNSAFE), ...many(runs - number, RIGHT)],
  ];
  const { regressions } = since(
    Object.keys(leaks).map((name) => ({ case: name, verdicts: before() })),
    Object.entries(leaks).map(([name, number]) => ({ case: name, verdicts: now(number) })),
  );
  expect(kinds(regressions)).toEqual(["more-often"]);
  expect(regressions[0]?.places.map(({ place }) => place.case)).toEqual(["rules/b", "rules/c", "rules/a"]);
});
