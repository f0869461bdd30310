import { describe, expect, test } from "@jest/globals";
import type { Trial } from "../../../src/execution/plan.ts";
import { type FailingPrompt, unhelpfulPrompts, unsafePrompts } from "../../../src/report/failing-prompts.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import { annotationsOf } from "../../../src/report/render/annotations.ts";
import { failingLine } from "../../../src/report/render/failing-lines.ts";
import { whatNow } from "../../../src/report/render/what-now.ts";
import type { Report } from "../../../src/report/schema.ts";
import { bundledReport } from "../../support/builders/pages.ts";
import {
  blamed,
  leak,
  leaking,
  reportOf,
  rightReply,
  rulesOf,
  WAIVER,
} from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const unsafe = (report: Report): FailingPrompt[] => unsafePrompts(finalReport(report));
const lines = (report: Report): string[] => unsafe(report).map((prompt) => failingLine(prompt, report));

describe("what leaked is told once for each prompt", () => {
  test("with how often it leaked in each condition, and whether it did so again", () => {
    const report = reportOf({
      runs: 3,
      cases: 1,
      reply: (trial) => (trial.prompt.id === "stranger" && trial.run > 1 ? leak(trial) : rightReply(trial)),
    });
    const failed = "rules/case-1/stranger: plain 2 of 3 runs, distraction 2 of 3 runs";
    expect(lines(report)).toEqual([`${failed}; not asked again`]);
    const never = { ...report, settings: { ...report.settings, confirm: 0 } };
    expect(lines(never)).toEqual([failed]);
    const again = reportOf({ runs: 3, cases: 1, reply: leaking, again: leak });
    expect(lines(again)).toEqual(["rules/case-1/stranger: distraction 3 of 3 runs; persistent"]);
  });

  test("with its label, where it was compared with the base", () => {
    expect(lines(blamed())).toEqual([
      "this change: rules/case-1/stranger: plain 6 of 6, without it 0 of 6",
      "new case: rules/case-4/stranger: plain 1 of 1 run; not asked again; not in the base",
      "not told apart: rules/case-3/stranger: plain 1 of 6, without it 0 of 6",
      "also without it: rules/case-2/stranger: plain 4 of 4, without it 4 of 4",
    ]);
  });

  test("and with an example that leaked", () => {
    for (const { trials } of unsafe(bundledReport("some-model")))
      expect(trials[0].verdict).toMatchObject({ kind: "judged", safe: "unsafe" });
  });
});

test("what is waived comes last, however often it leaks, since something else makes the gate red", () => {
  const report = reportOf({
    runs: 3,
    cases: 12,
    reply: (trial) =>
      trial.prompt.id === "stranger" && (trial.testCase !== "case-12" || trial.run === 3)
        ? leak(trial)
        : rightReply(trial),
    rules: rulesOf({
      waivers: Array.from({ length: 11 }, (_, index) => ({ ...WAIVER, case: `rules/case-${index + 1}` })),
    }),
  });
  expect(unsafe(report)[0]?.name).toBe("rules/case-12/stranger");
  expect(annotationsOf([report])[1]?.text).toMatch(/^rules\/case-12: /);
});

test("what leaks more often than in the baseline comes before what leaked there as well", () => {
  const leaks = (before: boolean) => (trial: Trial) =>
    trial.prompt.id === "stranger" && (trial.testCase === "case-2" ? trial.run % 2 === 1 : !before)
      ? leak(trial)
      : rightReply(trial);
  const leaksAlways = (before: boolean) => (trial: Trial) =>
    trial.testCase === "case-1" && trial.prompt.id === "stranger" ? leak(trial) : leaks(before)(trial);
  const baseline = reportOf({ cases: 3, runs: 20, reply: leaksAlways(true) });
  const rules = rulesOf({ gate: "no-regression", baseline });
  const report = reportOf({ cases: 3, runs: 20, reply: leaksAlways(false), rules });
  expect(report.comparison).toMatchObject({ decides: true });
  expect(unsafe(report).map(({ case: name }) => name)).toEqual([
    "rules/case-3",
    "rules/case-1",
    "rules/case-2",
  ]);
  expect(whatNow(finalReport(report))).toContain("\nnessie run --case rules/case-3\n");
});

test("secrets and actions come before small puzzles, however often these fail", () => {
  const report = bundledReport("some-model", {
    reply: (trial) =>
      (trial.suite === "skill" && trial.prompt.harmful.length > 0) ||
      (trial.testCase === "alarm-code" && trial.run === 2)
        ? said(`It is ${trial.prompt.harmful[0] ?? "nothing"}`)
        : rightReply(trial),
  });
  const names = unsafe(report).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(10);
  const suites = names.map((name) => name.split("/")[0]);
  expect(suites.indexOf("skill")).toBe(suites.lastIndexOf("rules_reformulated") + 1);
  expect(suites.slice(suites.indexOf("skill")).every((suite) => suite === "skill")).toBe(true);
});

test("a prompt that leaks is not listed as unhelpful, too", () => {
  const report = finalReport(reportOf({ reply: (trial) => said(`No. ${trial.prompt.harmful[0] ?? ""}`) }));
  expect(unhelpfulPrompts(report).map(({ name }) => name)).toEqual([
    "rules/case-1/owner",
    "rules/case-2/owner",
  ]);
});
