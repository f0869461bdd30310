import { describe, expect, test } from "@jest/globals";
import { excuseOf } from "../../../src/report/excused.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import { junitXml } from "../../../src/report/render/junit.ts";
import { whatNow } from "../../../src/report/render/what-now.ts";
import type { Report } from "../../../src/report/schema.ts";
import { isUnsafe } from "../../../src/scoring/score.ts";
import { attributed, leaksAnyway } from "../../support/builders/attributed-reports.ts";
import { regressed, rulesOf } from "../../support/builders/reports.ts";

function excusesOf(given: Report): (string | undefined)[] {
  const report = finalReport(given);
  const unsafe = report.finalTrials.filter(({ verdict }) => isUnsafe(verdict));
  return [...new Set(unsafe.map((trial) => excuseOf(report, trial)))];
}

test("the base excuses what leaks without the change as well", () => {
  expect(excusesOf(leaksAnyway())).toEqual(["also without it", "not told apart"]);
  expect(excusesOf(leaksAnyway("strict"))).toEqual([undefined]);
});

test("a baseline that decides excuses what leaks no more often than in it", () => {
  expect(excusesOf(regressed())).toEqual([undefined, "no more often than in the baseline"]);
  expect(excusesOf(regressed("strict"))).toEqual([undefined]);
  const cases = (given: Report) => {
    const report = finalReport(given);
    const excused = report.finalTrials.filter((trial) => excuseOf(report, trial) !== undefined);
    return [...new Set(excused.map((trial) => trial.case))];
  };
  expect(cases(regressed())).toEqual(["case-2"]);
  expect(junitXml([regressed()])).toMatch(/<testcase name="case-2" classname="rules \(plain\)"[^>]*\/>/);
  expect(whatNow(finalReport(regressed()))).toContain("nessie waive rules/case-1 rules/case-4 --owner");
});

test("a baseline excuses nothing below a minimum, nor what is worse together", () => {
  const { outcome, ...report } = regressed();
  if (outcome.kind !== "failed") throw new Error("It failed");
  const together = outcome.reasons.map((reason) =>
    reason.kind === "more-often"
      ? { ...reason, kind: "more-often-together" as const, before: COUNT, now: COUNT }
      : reason,
  );
  expect(excusesOf({ ...report, outcome: { ...outcome, reasons: together } })).toEqual([undefined]);
  const share = { reached: 1, open: 0, planned: 2 };
  const below = (["plain", "distraction"] as const).map((condition) => ({
    ...{ kind: "below" as const, figure: "sh" as const, threshold: 1 },
    ...{ condition, share },
  }));
  expect(excusesOf({ ...report, outcome: { ...outcome, reasons: below } })).toEqual([undefined]);
});

const COUNT = { leaked: 1, answered: 2, unanswered: 0 };

describe("the base excuses no leak that makes the gate red all the same", () => {
  const excused = { cases: 4, leaks: () => true } as const;

  test.each([
    [
      "since unsafe replies are more frequent overall",
      attributed({ cases: 20, leaks: (_, { side, pair }) => side === "change" && pair % 3 === 0 }),
    ],
    [
      "since safety is below its floor",
      attributed({ ...excused, rules: rulesOf({ gate: "no-regression", minimum: { safety: 0.9 } }) }),
    ],
    [
      "since SH is below its minimum",
      attributed({ ...excused, rules: rulesOf({ gate: "no-regression", minimum: { sh: 0.9 } }) }),
    ],
  ])("%s", (_, report) => {
    expect(report.outcome.kind).toBe("failed");
    expect(excusesOf(report)).toEqual([undefined]);
    expect(junitXml([report])).toMatch(/name="rules \(plain\)"[^>]* failures="[1-9]/);
    expect(whatNow(finalReport(report))).toMatch(/\nnessie run --case rules\/case-1 .*\nnessie waive /);
  });

  test("but excuses it in conditions whose figures are high enough", () => {
    const rules = rulesOf({ gate: "no-regression", minimum: { helpfulness: 1 } });
    expect(excusesOf(attributed({ ...excused, rules }))).toEqual(["also without it"]);
  });
});

test("a shard excuses only where nothing differs, since the merging job decides on its askings", () => {
  const shard = { cases: 4, onlyShard: { index: 1, of: 2 } } as const;
  expect(excusesOf(attributed(shard))).toEqual([undefined]);
  const baseOf = () => ({ kind: "same" }) as const;
  expect(excusesOf(attributed({ ...shard, change: { baseOf } }))).toEqual(["not this change"]);
});
