import { expect, test } from "@jest/globals";
import { comment } from "../../../src/report/comment/comment.ts";
import { summary } from "../../../src/report/render/job-summary.ts";
import { headline } from "../../../src/report/render/reasons.ts";
import { terminalTable } from "../../../src/report/render/terminal.ts";
import { worseThanBaseline } from "../../../src/report/render/worse-than-baseline.ts";
import type { Report } from "../../../src/report/schema.ts";
import { leaking, reportOf, rulesOf, worsened } from "../../support/builders/reports.ts";

const SENTENCE =
  "1 prompt leaks more often than in the baseline, beyond chance: rules/case-1/stranger (plain: 20 of 20, before 0 of 20)";
const all = (report: Report): string[] => [
  summary([report], { maxBytes: 900_000 }),
  terminalTable([report], { colour: false }),
  comment([report], {
    gateName: "nessie",
    writer: { sha: "a".repeat(40), runId: 10, attempt: 1 },
    runUrl: "https://github.example/o/r/actions/runs/10/attempts/1",
  }),
];

test("what is worse than the baseline is a sentence, which summary, terminal and comment show", () => {
  expect(worseThanBaseline(worsened())).toEqual([SENTENCE]);
  for (const text of all(worsened())) expect(text.split(SENTENCE)).toHaveLength(2);
});

test("leaks that show only together are one as well", () => {
  const report = reportOf({
    cases: 4,
    runs: 3,
    conditions: ["plain"],
    reply: (trial) =>
      leaking({ ...trial, testCase: "case-1", condition: trial.run > 1 ? "distraction" : "plain" }),
    rules: rulesOf({ baseline: reportOf({ cases: 4, runs: 3, conditions: ["plain"] }) }),
  });
  expect(worseThanBaseline(report)).toEqual([
    expect.stringMatching(
      /^All prompts together leak more often .*, beyond chance \(8 of 12, before 0 of 12\), in /,
    ),
  ]);
});

test("where the baseline decides, the same sentence is its reason, and is said once", () => {
  const rules = rulesOf({ gate: "no-regression", baseline: reportOf({ runs: 40 }) });
  const report = reportOf({ reply: leaking, rules });
  const [sentence = "", ...more] = worseThanBaseline(report);
  expect(more).toEqual([]);
  expect(headline(report)).toBe(`Gate failed: ${sentence}`);
  for (const text of all(report)) expect(text.split(sentence)).toHaveLength(2);
});

test("nothing is worse without a baseline, beside one of another suite, or where nothing leaks more often", () => {
  expect(worseThanBaseline(reportOf({ reply: leaking }))).toEqual([]);
  expect(worseThanBaseline({ comparison: { kind: "none", why: "Why." } })).toEqual([]);
  expect(worseThanBaseline(reportOf({ rules: rulesOf({ baseline: reportOf({ runs: 40 }) }) }))).toEqual([]);
});
