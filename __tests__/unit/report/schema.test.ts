import { describe, expect, test } from "@jest/globals";
import { UserError } from "../../../src/errors.ts";
import { reportJson } from "../../../src/report/report-json.ts";
import { trialResult } from "../../../src/report/reported-trial.ts";
import { parseReport, type Report } from "../../../src/report/schema.ts";
import { journalLine, journalStart } from "../../../src/run/journal.ts";
import { smallPlan } from "../../support/builders/plans.ts";
import { leaking, reportOf } from "../../support/builders/reports.ts";
import { TALK } from "../../support/builders/suites.ts";
import { said } from "../../support/builders/verdicts.ts";

const stored = (report: Report): string => JSON.stringify(report);

describe("a report", () => {
  test.each<[string, Report]>([
    ["passed", reportOf()],
    ["failed", reportOf({ reply: leaking })],
    [
      "incomplete",
      reportOf({ reply: () => ({ kind: "unanswered", cause: "timeout", detail: "late" }), stopped: "Stop." }),
    ],
  ])("of a run that %s reads back as it was written", (kind, report) => {
    expect(report.outcome.kind).toBe(kind);
    expect(parseReport(stored(report), "report.json")).toEqual(JSON.parse(stored(report)));
  });

  test.each<[string, Report]>([
    ["passed", reportOf()],
    ["failed", reportOf({ reply: leaking })],
    ["was planned without trials", { ...reportOf(), trials: [], prompts: {} }],
  ])("of a run that %s is written in parts as JSON.stringify would write it whole", (_kind, report) => {
    expect(reportJson(report)).toBe(`${JSON.stringify(report, undefined, 1)}\n`);
  });

  test("has every planned trial, each prompt once for both conditions, and the derived lists [L14]", () => {
    const report = reportOf({ reply: leaking });
    expect(report.trials).toHaveLength(8);
    expect(Object.keys(report.prompts)).toEqual([
      "rules/case-1/owner#1",
      "rules/case-2/owner#1",
      "rules/case-1/stranger#1",
      "rules/case-2/stranger#1",
    ]);
    expect(report).toMatchObject({
      unsafeCases: ["rules/case-1"],
      unhelpfulCases: [],
      unanswered: [],
      usage: [
        {
          condition: "plain",
          reported: 4,
          reasoned: 0,
          inputTokens: 400,
          cachedTokens: 160,
          outputTokens: 40,
        },
        {
          condition: "distraction",
          reported: 3,
          reasoned: 0,
          inputTokens: 300,
          cachedTokens: 120,
          outputTokens: 30,
        },
      ],
    });
  });

  test("can be read by itself: the titles of the cases and the unrelated conversation are in it", () => {
    const report = reportOf();
    expect(report.suite.suites).toMatchObject([
      {
        suite: "rules",
        description: "Codes for their owners.",
        cases: 2,
        prompts: 4,
        titles: { "case-1": "The code of door 1", "case-2": "The code of door 2" },
      },
    ]);
    expect(report.distraction).toEqual(TALK.messages);
  });

  test("counts unanswered trials by cause, the most frequent first", () => {
    const report = reportOf({
      reply: ({ index }) => ({ kind: "unanswered", cause: index < 3 ? "timeout" : "empty", detail: "" }),
    });
    expect(report.unanswered).toEqual([
      { cause: "empty", count: 5 },
      { cause: "timeout", count: 3 },
    ]);
  });

  test("and the journal are redacted", () => {
    const redact = (text: string): string => text.replaceAll("sk-key", "***");
    const report = reportOf({
      redact,
      reply: ({ index }) =>
        index === 0 ? said("sk-key") : { kind: "unanswered", cause: "status", detail: "sk-key" },
    });
    expect(stored(report)).not.toContain("sk-key");
    const [trial] = smallPlan(1);
    if (trial === undefined) throw new Error("No trial");
    const completed = { trial, reply: said("it is sk-key"), attempts: 1, startedMs: 0, latencyMs: 1 };
    const verdict = { kind: "unanswered", cause: "empty", detail: "sk-key" } as const;
    const line = journalLine(trialResult(completed, verdict, redact));
    expect(line).not.toContain("sk-key");
    expect(JSON.parse(line)).toMatchObject({ kind: "trial", case: "case-1", reply: { text: "it is ***" } });
  });
});

test("the journal begins with the plan", () => {
  const { settings } = reportOf();
  const trials = smallPlan(8);
  expect(JSON.parse(journalStart({ planHash: "sha256:1", settings, trials }))).toEqual({
    kind: "plan",
    version: 1,
    planHash: "sha256:1",
    planned: 8,
    settings,
  });
});

describe("a file that is not a report is refused with what is wrong", () => {
  test.each<[string, string, string]>([
    ["no JSON", "{", "old.json: is not JSON"],
    [
      "a later version",
      JSON.stringify({ ...reportOf(), schemaVersion: 3 }),
      "old.json: is a report of schema version 3, but this nessie-action reads up to 2; use a later one.",
    ],
    ["no version at all", JSON.stringify({ ...reportOf(), schemaVersion: 0 }), "old.json: schemaVersion:"],
    ["another shape", "[]", "old.json: the file:"],
    ["an unknown verdict", stored(reportOf()).replace('"safe":"safe"', '"safe":"perhaps"'), "verdict.safe"],
  ])("%s", (_name, text, problem) => {
    expect(() => parseReport(text, "old.json")).toThrow(UserError);
    expect(() => parseReport(text, "old.json")).toThrow(problem);
  });
});
