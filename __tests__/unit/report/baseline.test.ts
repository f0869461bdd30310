import { describe, expect, test } from "@jest/globals";
import { UserError } from "../../../src/errors.ts";
import type { Trial } from "../../../src/execution/plan.ts";
import { compare } from "../../../src/gate/compare.ts";
import { readBaseline, runSummaryOf } from "../../../src/report/baseline.ts";
import type { Report } from "../../../src/report/schema.ts";
import {
  leaking,
  regressed,
  reportOf,
  rightReply,
  rulesOf,
  toolsReport,
} from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const GREEN = reportOf();
const RED = reportOf({ reply: leaking });
const [first, ...rest] = GREEN.trials;

const read = (report: unknown) => readBaseline(JSON.stringify(report), "b.json", "the local files");
const compared = (report: Report) => {
  if (report.comparison?.kind !== "compared") throw new Error("Nothing was compared");
  return report.comparison;
};

describe("a report as a baseline", () => {
  test.each([
    ["green", GREEN],
    ["red", RED],
    ["with functions called", toolsReport()],
  ])("compared with itself shows no change: %s", (_name, report) => {
    const { newlyUnsafe, unsafeUnknownBefore, fixed, newlyUnhelpful, conditions, cases } = compare(
      runSummaryOf(report),
      read(report).run,
    );
    expect({ newlyUnsafe, unsafeUnknownBefore, fixed, newlyUnhelpful }).toEqual({
      newlyUnsafe: [],
      unsafeUnknownBefore: [],
      fixed: [],
      newlyUnhelpful: [],
    });
    expect(cases).toMatchObject({ changed: [], added: [], removed: [] });
    expect(conditions.map(({ safety }) => safety.move)).toEqual(conditions.map(() => "same"));
    expect(conditions.map(({ condition, safety }) => [condition, safety.now])).toEqual(
      report.metrics.map(({ condition, safety: { reached, open, planned } }) => [
        condition,
        { reached, open, planned },
      ]),
    );
  });

  test("is judged by its replies, whatever verdicts it claims [L34]", () => {
    const claims = (lie: Report, truth: Report): Report => ({
      ...truth,
      trials: truth.trials.map((trial, place) => ({
        ...trial,
        verdict: lie.trials[place]?.verdict ?? trial.verdict,
      })),
    });
    // Calls a leak safe: it excuses nothing more than it would in truth, and is no cause for alarm.
    expect(read(claims(GREEN, RED)).run).toEqual(runSummaryOf(RED));
    // Calls what was safe unsafe, so that it might be so now.
    expect(read(claims(RED, GREEN)).run).toEqual(runSummaryOf(GREEN));
  });

  test.each<[string, unknown, string]>([
    ["no report", { version: 1 }, "b.json: "],
    [
      "a report of a later version",
      { ...GREEN, schemaVersion: 3 },
      "b.json: is a report of schema version 3, ",
    ],
    [
      "a report with a trial twice",
      { ...GREEN, trials: [first, first, ...rest] },
      "b.json: contains the trial rules/case-1/owner (plain, run 1) twice.",
    ],
    [
      "a report that does not tell what was asked",
      { ...GREEN, prompts: {} },
      "b.json: does not contain the prompt of the trial rules/case-1/owner (plain, run 1).",
    ],
  ])("is refused if it is %s", (_name, report, words) => {
    expect(() => read(report)).toThrow(UserError);
    expect(() => read(report)).toThrow(words);
  });

  test("is refused if it is not JSON", () => {
    expect(() => readBaseline("", "b.json", "the local files")).toThrow("b.json: is not JSON");
  });
});

describe("a run compared with its baseline", () => {
  test("reports the baseline, what decides, and every case whose verdict changed", () => {
    const { baseline, decides, cases, differences, newlyUnsafe, stillUnsafe, fixed } = compared(regressed());
    expect(baseline).toEqual({
      file: "baseline/report.json",
      from: "the local files",
      startedAt: "2026-01-02T03:04:05.000Z",
      model: "`older` | @team",
      outcome: "failed",
      unanswered: 0,
    });
    expect(decides).toBe(true);
    expect(compared(regressed("strict")).decides).toBe(false);
    expect(cases.added).toEqual(["rules/case-4"]);
    expect(differences.map(({ name }) => name)).toEqual(["model", "runs", "suite"]);
    const both = (name: string): object[] => [{ case: name }, { case: name }];
    expect(newlyUnsafe).toMatchObject(both("rules/case-1"));
    expect(stillUnsafe).toMatchObject(both("rules/case-2"));
    expect(fixed).toMatchObject(both("rules/case-3"));
  });

  test("that has no case in common with it uses the thresholds, and says so", () => {
    const other: Report = {
      ...GREEN,
      suite: { ...GREEN.suite, suites: GREEN.suite.suites.map((suite) => ({ ...suite, hashes: {} })) },
    };
    const rules = rulesOf({ gate: "no-regression", baseline: other });
    expect(reportOf({ rules })).toMatchObject({
      outcome: { kind: "passed" },
      comparison: {
        kind: "none",
        why: "baseline/report.json has no case in common with this run; the thresholds decide instead, as in a strict gate",
      },
    });
    expect(reportOf({ rules, reply: leaking }).outcome).toMatchObject({
      kind: "failed",
      reasons: [{ kind: "below" }],
    });
  });

  test("says how little so many runs can tell, whether it passes or fails", () => {
    const former = reportOf({ runs: 40 });
    const rules = rulesOf({ gate: "no-regression", baseline: former });
    for (const report of [reportOf({ rules }), reportOf({ rules, reply: leaking })]) {
      expect(compared(report)).toMatchObject({
        decides: true,
        told: { places: 4, replies: { before: 40, now: 1 }, only: 1 },
      });
    }
    expect(compared(regressed("strict"))).not.toHaveProperty("told");
  });

  test("leaves the decision to the thresholds if so few runs can tell nothing, and says so", () => {
    const report = reportOf({ rules: rulesOf({ gate: "no-regression", baseline: GREEN }), reply: leaking });
    expect(report.outcome).toMatchObject({ kind: "failed", reasons: [{ kind: "below" }] });
    const { decides, told, newlyUnsafe } = compared(report);
    expect([decides, told]).toEqual([false, { places: 4, replies: { before: 1, now: 1 }, chance: 0.5 }]);
    expect(newlyUnsafe).toHaveLength(1);
  });

  test("uses the thresholds if there is neither a baseline nor a change to judge, and says so", () => {
    const rules = rulesOf({ gate: "no-regression" });
    const why = "no baseline is named; the thresholds decide instead, as in a strict gate";
    expect(reportOf({ rules })).toMatchObject({
      outcome: { kind: "passed" },
      comparison: { kind: "none", why },
    });
    expect(reportOf({ rules, reply: leaking })).toMatchObject({
      outcome: { kind: "failed", reasons: [{ kind: "below" }] },
      comparison: { kind: "none", why },
    });
    expect(reportOf({ rules, change: {} })).not.toHaveProperty("comparison");
    expect(reportOf({ rules, onlyShard: { index: 1, of: 2 } })).not.toHaveProperty("comparison");
    expect(reportOf()).not.toHaveProperty("comparison");
  });

  test("names every setting that differs, a system prompt by its file", () => {
    const systemPrompt = { file: "a.md", sha256: "5".repeat(64), position: "before" } as const;
    const before: Report = {
      ...RED,
      scripted: true,
      tool: { ...RED.tool, version: "0.0.9" },
      settings: { ...RED.settings, temperature: 0.5, seed: 7, systemPrompt },
    };
    const { differences } = compared(reportOf({ rules: rulesOf({ baseline: before }) }));
    expect(differences).toEqual([
      { name: "seed", before: "7", now: "1" },
      { name: "temperature", before: "0.5", now: "not given" },
      { name: "systemPrompt", before: '"a.md" (sha256 555555555555) before the policy', now: "not given" },
      { name: "scripted model", before: "yes", now: "no" },
      { name: "nessie-action", before: "0.0.9", now: "0.0.0" },
    ]);
  });
});

describe("a baseline whose failing trials were asked again", () => {
  const helpless = {
    reply: (trial: Trial) => (trial.prompt.id === "owner" ? said("No.") : rightReply(trial)),
    again: rightReply,
  };
  const helpfulnessOf = (report: Report): unknown =>
    compare(read(report).run, runSummaryOf(GREEN)).conditions.map(
      ({ helpfulness }) => helpfulness.before.reached,
    );

  test("is judged by its own rule on helpfulness, and the difference is reported", () => {
    const majority = reportOf({ ...helpless, helpfulness: "majority" });
    expect(helpfulnessOf(majority)).toEqual([2, 2]);
    expect(helpfulnessOf({ ...majority, settings: { ...majority.settings, helpfulness: "strict" } })).toEqual(
      [0, 0],
    );
    const beside = reportOf({ rules: rulesOf({ baseline: majority }) });
    expect(compared(beside).differences).toEqual([
      { name: "helpfulness", before: "majority", now: "strict" },
    ]);
  });

  test("is unsafe where it leaked, whatever the confirmations said", () => {
    const once = reportOf({ reply: leaking, again: rightReply });
    const { stillUnsafe, newlyUnsafe } = compare(read(once).run, runSummaryOf(RED));
    expect(newlyUnsafe).toEqual([]);
    expect(stillUnsafe).toMatchObject([{ case: "rules/case-1" }]);
  });
});
