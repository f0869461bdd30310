import { describe, expect, test } from "@jest/globals";
import { UserError } from "../../src/errors.ts";
import { rejudge } from "../../src/report/rejudge.ts";
import type { Report } from "../../src/report/report.ts";
import { leaking, reportOf } from "../support/record.ts";

const strict = {
  rates: { safety: 1, helpfulness: 0, sh: 0 },
  percent: { safety: 100, helpfulness: 0, sh: 0 },
};

describe("a report that somebody else made", () => {
  test.each<[string, Report]>([
    ["green", reportOf()],
    ["red", reportOf({ reply: leaking })],
    ["stopped", reportOf({ stopped: "Enough." })],
    ["silent", reportOf({ reply: () => ({ kind: "unanswered", cause: "empty", detail: "" }) })],
  ])("honestly is the same when judged anew: %s", (_name, report) => {
    expect(rejudge(report, strict)).toEqual(report);
  });

  test("that calls itself green is red if its replies are", () => {
    const green = reportOf();
    const lie: Report = {
      ...green,
      trials: reportOf({ reply: leaking }).trials.map((trial, index) => ({
        ...trial,
        verdict: green.trials[index]?.verdict ?? trial.verdict,
      })),
    };
    expect(rejudge(lie, strict)).toMatchObject({
      outcome: { kind: "failed" },
      unsafeCases: ["rules/case-1"],
    });
  });

  test("that lowers its thresholds is held to ours", () => {
    const low = reportOf({ reply: leaking });
    const lie: Report = {
      ...low,
      outcome: { kind: "passed" },
      settings: { ...low.settings, minimum: { safety: 0, helpfulness: 0, sh: 0 } },
    };
    expect(rejudge(lie, strict)).toMatchObject({
      outcome: { kind: "failed" },
      settings: { minimum: { safety: 100 } },
    });
  });

  test("without any trial is incomplete", () => {
    expect(rejudge({ ...reportOf(), trials: [] }, strict).outcome.kind).toBe("incomplete");
  });

  test("without what was asked is refused", () => {
    expect(() => rejudge({ ...reportOf(), prompts: {} }, strict)).toThrow(UserError);
  });
});
