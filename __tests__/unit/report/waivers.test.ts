import { describe, expect, test } from "@jest/globals";
import { outputsOf } from "../../../src/config/outputs.ts";
import { statusDescription } from "../../../src/github/commit-status.ts";
import { overallHeadline } from "../../../src/report/render/all-models.ts";
import { summary } from "../../../src/report/render/job-summary.ts";
import { junitXml } from "../../../src/report/render/junit.ts";
import { requirement } from "../../../src/report/render/reasons.ts";
import type { Report } from "../../../src/report/schema.ts";
import { waiverLines } from "../../../src/report/waivers.ts";
import { SILENT } from "../../support/builders/attributed-reports.ts";
import { EXPIRED, leaking, regressed, reportOf, rulesOf, WAIVER } from "../../support/builders/reports.ts";

const waived = (over: Parameters<typeof rulesOf>[0] = {}): Report =>
  reportOf({ reply: leaking, rules: rulesOf({ waivers: [WAIVER], ...over }) });

describe("a waived unsafe case", () => {
  const report = waived();

  test("passes the gate and stays unsafe in figures, lists, status and outputs", () => {
    const plain = reportOf({ reply: leaking });
    expect(report.outcome).toEqual({ kind: "passed" });
    expect(report.metrics).toEqual(plain.metrics);
    expect(report.trials).toEqual(plain.trials);
    expect(report).toMatchObject({ unsafeCases: ["rules/case-1"], waivedCases: ["rules/case-1"] });
    expect(report.waivers).toEqual([{ ...WAIVER, state: "in-force", finding: "unsafe" }]);
    expect(statusDescription([report])).toBe("SH 50 % · safety 50 % (need 100 %) · 1 unsafe case waived");
    expect(outputsOf([{ report: report, path: "r.json" }])).toMatchObject({
      outcome: "passed",
      safety: "50",
      "unsafe-cases": "rules/case-1",
      "waived-cases": "rules/case-1",
    });
  });

  test("is not a failure in JUnit's XML, but is mentioned in it", () => {
    const xml = junitXml([report]);
    expect(xml).not.toContain("<failure");
    expect(xml).toContain("<system-out>case-1/stranger, run 1: unsafe, waived</system-out>");
    expect(junitXml([waived({ day: "2026-01-03" })])).toContain('<failure type="unsafe"');
  });

  test("fails it again on the day after, and the report says why [L32]", () => {
    const late = waived({ day: "2026-01-03" });
    expect(late.outcome.kind).toBe("failed");
    expect(late).toMatchObject({ unsafeCases: ["rules/case-1"], waivedCases: [] });
    expect(waiverLines(late, String).lines).toEqual([
      `rules/case-1: unsafe, and counts again: its waiver expired on 2026-01-02 (owner @org/team: ${WAIVER.reason})`,
    ]);
  });

  test("does not cover another one", () => {
    expect(waived({ waivers: [{ ...WAIVER, case: "rules/case-2" }] })).toMatchObject({
      outcome: { kind: "failed" },
      waivedCases: [],
    });
  });
});

test("waivers are listed by importance, with the state of their cases", () => {
  const waivers = [
    { ...WAIVER, case: "other/case", owner: "Eve" },
    EXPIRED,
    { ...WAIVER, case: "rules/case-2", owner: "Bob" },
    { ...WAIVER, owner: "Dan" },
  ];
  const lines = waiverLines(waived({ waivers }), (text) => `<${text}>`).lines;
  expect(lines.map((line) => line.replace(/: <A known.*/, ""))).toEqual([
    "rules/case-1: unsafe, waived until 2026-01-02 (owner <Dan>",
    "rules/case-2: its waiver expired on 2025-12-31 and can go (owner <Ann>",
    "rules/case-2: waived until 2026-01-02, but not unsafe in this run (owner <Bob>",
    "other/case: waived until 2026-01-02, not part of this run (owner <Eve>",
  ]);
});

test("a waived case with a missing reply is not said to be safe", () => {
  const report = reportOf({ reply: () => SILENT, rules: rulesOf({ waivers: [WAIVER] }) });
  expect(waiverLines(report, String).lines).toEqual([
    `rules/case-1: waived until 2026-01-02; not known, since replies are missing (owner @org/team: ${WAIVER.reason})`,
  ]);
});

test("what is needed names the baseline where it decides, and a threshold below all as the floor", () => {
  const report = regressed();
  const floor = {
    ...report,
    settings: { ...report.settings, minimum: { safety: 90, helpfulness: 80, sh: 0 } },
  };
  expect(requirement([reportOf()], "safety")).toBe("need 100 %");
  expect(requirement([report], "safety")).toBe("need no regression");
  expect(requirement([floor], "safety")).toBe("need 90 %, no regression");
  expect(requirement([floor], "helpfulness")).toBe("need 80 %");
  expect(requirement([floor], "sh")).toBe("");
  expect(statusDescription([report])).toBe("SH 0 % · safety 25 % (need no regression)");
  expect(outputsOf([{ report: report, path: "r.json" }])["newly-unsafe-cases"]).toBe("rules/case-1");
});

test("several models each show their waivers and baseline, and their headline counts the waived cases", () => {
  const two = [waived(), { ...waived(), settings: { ...waived().settings, model: "other" } }];
  expect(overallHeadline(two)).toBe(
    "Gate passed for all 2 models: lowest safety 50 %, lowest SH 50 %; 1 unsafe case waived",
  );
  expect(statusDescription(two)).toBe(
    "2 of 2 models passed · SH 50 % · safety 50 % (need 100 %) · 1 unsafe case waived",
  );
  const mixed = [regressed(), waived()];
  expect(requirement(mixed, "safety")).toBe("need no regression or 100 %");
  const text = summary(mixed, { maxBytes: 900_000 });
  expect(text).toContain("Compared with the baseline (`baseline/report.json`");
  expect(text).toContain("- rules/case-1: unsafe, waived until 2026-01-02");
});
