import { describe, expect, test } from "@jest/globals";
import { historyOf } from "../../../src/report/history/history.ts";
import { trendTable } from "../../../src/report/render/trend.ts";
import type { Report } from "../../../src/report/schema.ts";
import { pastRunsOf, reportOn, UNANSWERED } from "../../support/builders/histories.ts";
import { leaking, rightReply } from "../../support/builders/reports.ts";

const trend = (reports: readonly Report[], model = "some-model"): string[] =>
  trendTable(historyOf(pastRunsOf(reports)), model).split("\n");
const HEAD = [
  "| run (UTC) | gate | lowest safety | lowest SH | changed before |",
  "| --- | --- | --- | --- | --- |",
];

describe("the trend of a model", () => {
  test("has a row for each run, by date, with the lowest figures of all conditions and what changed before", () => {
    const distracted = reportOn(2, {
      leaks: ({ condition, testCase }) => condition === "distraction" && testCase === "case-1",
    });
    const open = reportOn(4, {
      reply: (trial) => (trial.condition === "plain" && trial.run === 1 ? UNANSWERED : rightReply(trial)),
    });
    const warmer = reportOn(3);
    const other = { ...warmer, settings: { ...warmer.settings, temperature: 1 } };
    const elsewhere = reportOn(5, { model: "another" });
    expect(trend([open, reportOn(1), elsewhere, other, distracted])).toEqual([
      ...HEAD,
      "| 2026-10-01 03:04 | ✅ passed | 100 % | 100 % |  |",
      "| 2026-10-02 03:04 | ❌ failed | 50 % | 50 % |  |",
      "| 2026-10-03 03:04 | ✅ passed | 100 % | 100 % | temperature changed |",
      "| 2026-10-04 03:04 | ⚠️ incomplete | – | – | temperature changed |",
    ]);
  });

  test("has a dash for what an unanswered trial of one condition leaves open", () => {
    const partly = reportOn(2, {
      reply: (trial) => (trial.condition === "plain" ? UNANSWERED : leaking(trial)),
    });
    expect(trend([reportOn(1), partly])[3]).toBe("| 2026-10-02 03:04 | ❌ failed | – | – |  |");
  });

  test("has the last ten runs", () => {
    const days = Array.from({ length: 12 }, (_, index) => reportOn(index + 1));
    const [, , first = "", ...others] = trend(days);
    expect(first).toContain("2026-10-03");
    expect(others).toHaveLength(9);
  });

  test("is nothing where there is but one run, or none", () => {
    expect(trend([reportOn(1), reportOn(2, { model: "another" })])).toEqual([""]);
    expect(trend([reportOn(1), reportOn(2)], "another")).toEqual([""]);
  });
});
