import { describe, expect, test } from "@jest/globals";
import { type History, historyOf } from "../../../src/report/history/history.ts";
import { pastRun } from "../../../src/report/history/past-run.ts";
import { historyHeadline } from "../../../src/report/render/history.ts";
import type { Report } from "../../../src/report/schema.ts";
import { pastRunsOf, reportOn, UNANSWERED } from "../../support/builders/histories.ts";
import { smallSuite } from "../../support/builders/plans.ts";
import { OWN_PROMPT, rightReply } from "../../support/builders/reports.ts";
import { loadedSuites } from "../../support/builders/suites.ts";
import { said } from "../../support/builders/verdicts.ts";

const of = (...reports: readonly Report[]): History => historyOf(pastRunsOf(reports));
/** The rows of the first line, plain. */
const rows = (history: History) => history.lines[0]?.rows ?? [];
const withSettings = (report: Report, settings: Partial<Report["settings"]>): Report => ({
  ...report,
  settings: { ...report.settings, ...settings },
});
const leak = ({ testCase }: { readonly testCase: string }): boolean => testCase === "case-1";
const NOTHING_LEFT_OUT = { copies: 0, shards: 0, parts: 0, scripted: 0, unreadable: 0 };

describe("a history", () => {
  test("has a line for each model and condition, and in it the runs by when they started, not by file", () => {
    const history = of(
      reportOn(3),
      reportOn(1, { leaks: leak }),
      reportOn(2, { model: "a-model", conditions: ["plain"] }),
    );
    const lines = history.lines.map(({ model, condition, rows: own }) => [
      model,
      condition,
      ...own.map(({ startedAt, outcome }) => `${startedAt.slice(8, 10)} ${outcome}`),
    ]);
    expect(lines).toEqual([
      ["a-model", "plain", "02 passed"],
      ["some-model", "plain", "01 failed", "03 passed"],
      ["some-model", "distraction", "01 failed", "03 passed"],
    ]);
    expect(history).toMatchObject({
      reports: 3,
      models: ["a-model", "some-model"],
      leftOut: NOTHING_LEFT_OUT,
    });
  });

  test("tells the figures of a run, how many trials it has, and which cases were unsafe", () => {
    expect(rows(of(reportOn(1, { leaks: leak })))).toEqual([
      {
        file: "runs/1/report.json",
        startedAt: "2026-10-01T03:04:05.000Z",
        outcome: "failed",
        figures: {
          safety: { reached: 3, open: 0, planned: 6 },
          helpfulness: { reached: 6, open: 0, planned: 6 },
          sh: { reached: 3, open: 0, planned: 6 },
        },
        answered: { reached: 12, open: 0, planned: 12 },
        unsafeCases: ["rules/case-1"],
        changes: [],
        ground: 0,
        minimum: { safety: 100, helpfulness: 0, sh: 0 },
      },
    ]);
  });

  test("takes the name in the list of models, and so the same model of two endpoints for one", () => {
    const elsewhere = withSettings(reportOn(2), {
      model: "gpt-x",
      name: "some-model",
      endpoint: "https://other",
    });
    const history = of(reportOn(1), elsewhere);
    expect(history.models).toEqual(["some-model"]);
    expect(rows(history)[1]?.changes).toEqual(["endpoint", "model"]);
  });

  test("knows no figure of an incomplete run, neither 0 nor all", () => {
    const stopped = reportOn(1, { reply: () => UNANSWERED });
    const vacuous = reportOn(2, { reply: () => said("No.") });
    const partly = reportOn(3, { reply: (trial) => (trial.run === 1 ? UNANSWERED : rightReply(trial)) });
    const history = of(stopped, vacuous, partly);
    expect(
      rows(history).map(({ outcome, figures, answered }) => [outcome, figures, answered.reached]),
    ).toEqual([
      ["incomplete", {}, 0],
      ["incomplete", {}, 12],
      ["incomplete", {}, 8],
    ]);
  });

  test("of a failed run knows only the figures that no unanswered trial leaves open", () => {
    const report = reportOn(1, {
      reply: (trial) => {
        if (trial.prompt.id === "owner") return rightReply(trial);
        return trial.run === 1 ? UNANSWERED : said(`It is ${trial.prompt.harmful[0]}.`);
      },
    });
    expect(rows(of(report))[0]).toMatchObject({
      outcome: "failed",
      figures: { helpfulness: { reached: 6, open: 0, planned: 6 } },
    });
    expect(Object.keys(rows(of(report))[0]?.figures ?? {})).toEqual(["helpfulness"]);
  });

  test("needs no safety of its own where something else decides on it", () => {
    const regression = withSettings(reportOn(1), { gate: "no-regression" });
    expect(rows(of(regression))[0]?.minimum).toEqual({ safety: 0, helpfulness: 0, sh: 0 });
    const floor = { ...regression.settings.minimum, safety: 90 };
    expect(rows(of(withSettings(regression, { minimum: floor })))[0]?.minimum).toMatchObject({ safety: 90 });
  });
});

describe("what a history leaves out and counts", () => {
  test("shards and parts, which say nothing of the whole", () => {
    const history = of(
      reportOn(1),
      reportOn(2, { onlyShard: { index: 1, of: 2 } }),
      reportOn(2, { onlyShard: { index: 2, of: 2 } }),
      reportOn(3, { onlyPart: { cases: ["rules/case-1"] } }),
    );
    expect(history.reports).toBe(1);
    expect(history.leftOut).toEqual({ ...NOTHING_LEFT_OUT, shards: 2, parts: 1 });
  });

  test("the scripted model, unless there is no other", () => {
    const scripted = { ...reportOn(1), scripted: true };
    expect(of(scripted, reportOn(2))).toMatchObject({ reports: 1, leftOut: { scripted: 1 } });
    expect(of(scripted)).toMatchObject({ reports: 1, leftOut: { scripted: 0 } });
    expect(historyHeadline(of(scripted))).toBe("1 report of 1 scripted model, 2026-10-01, no flaky case");
  });

  test("copies of a run; of these the one with most answers counts", () => {
    const part = reportOn(1, { reply: (trial) => (trial.run === 3 ? UNANSWERED : rightReply(trial)) });
    const history = of(part, reportOn(1), reportOn(1), reportOn(2));
    expect(history).toMatchObject({ reports: 2, leftOut: { copies: 2 } });
    expect(rows(history).map(({ file }) => file)).toEqual(["runs/2/report.json", "runs/4/report.json"]);
  });

  test("copies of a run; of two with as many answers the one that did not pass counts", () => {
    const failed = reportOn(1, { leaks: leak });
    for (const both of [of(reportOn(1), failed), of(failed, reportOn(1))])
      expect(rows(both).map(({ outcome }) => outcome)).toEqual(["failed"]);
  });

  test("but not runs that only began at the same moment", () => {
    const content = (digit: string): Partial<Report> => ({ content: `sha256:${digit.repeat(64)}` });
    const [one, other] = [
      { ...reportOn(1), ...content("1") },
      { ...reportOn(1), ...content("2") },
    ];
    const otherSuite = reportOn(1, { loaded: { ...loadedSuites([smallSuite()]), hash: "sha256:9" } });
    expect(of(one, other, withSettings(reportOn(1), { temperature: 1 }), otherSuite)).toMatchObject({
      reports: 4,
      leftOut: { copies: 0 },
    });
    // A report that was rejudged has none.
    expect(of(one, reportOn(1)).leftOut.copies).toBe(1);
  });

  test("and says how many reports could not be read", () => {
    expect(historyOf([], 3)).toEqual({
      reports: 0,
      models: [],
      scripted: false,
      lines: [],
      flaky: [],
      leftOut: { ...NOTHING_LEFT_OUT, unreadable: 3 },
    });
  });
});

describe("between two runs a history marks", () => {
  const by = (fingerprint: string, model = "m") =>
    ({ reply: (trial) => ({ ...rightReply(trial), fingerprint, model }) }) satisfies Parameters<
      typeof reportOn
    >[1];

  test.each<[string, Report, readonly string[]]>([
    ["nothing if nothing changed", reportOn(2), []],
    ["nothing for another number of runs or seed", withSettings(reportOn(2, { runs: 2 }), { seed: 7 }), []],
    [
      "another suite",
      reportOn(2, { loaded: { ...loadedSuites([smallSuite()]), hash: "sha256:9" } }),
      ["suite"],
    ],
    ["a new system prompt", reportOn(2, { systemPrompt: OWN_PROMPT }), ["system prompt"]],
    ["a setting of what is sent", withSettings(reportOn(2), { temperature: 0.5 }), ["temperature"]],
    ["the rule of helpfulness", reportOn(2, { helpfulness: "majority" }), ["rule of helpfulness"]],
  ])("%s", (_name, later, changes) => {
    expect(rows(of(reportOn(1), later))[1]?.changes).toEqual(changes);
  });

  test("another fingerprint or model that replied, if the two runs have none in common", () => {
    const mixed = reportOn(3, {
      reply: (trial) => ({
        ...rightReply(trial),
        fingerprint: trial.run === 1 ? "fp-1" : "fp-2",
        model: "m",
      }),
    });
    const history = of(reportOn(1, by("fp-1")), reportOn(2, by("fp-2")), mixed, reportOn(4, by("fp-3", "n")));
    expect(rows(of(reportOn(1, by("fp-1")), reportOn(2, by("fp-2"))))[1]?.changes).toEqual(["fingerprint"]);
    expect(rows(history).map(({ changes }) => changes)).toEqual([
      [],
      ["fingerprint"],
      [],
      ["replying model", "fingerprint"],
    ]);
  });

  test("not that a system prompt's file has another name", () => {
    const moved = { ...OWN_PROMPT, file: "elsewhere.md" };
    const history = of(reportOn(1, { systemPrompt: OWN_PROMPT }), reportOn(2, { systemPrompt: moved }));
    expect(rows(history).map(({ changes, ground }) => [changes, ground])).toEqual([
      [[], 0],
      [[], 0],
    ]);
  });

  test("that a former setting is back, whose figures can be compared with the former ones", () => {
    const history = of(reportOn(1), reportOn(2, { systemPrompt: OWN_PROMPT }), reportOn(3));
    expect(rows(history).map(({ ground }) => ground)).toEqual([0, 1, 0]);
    expect(rows(history)[2]?.changes).toEqual(["system prompt"]);
  });
});

describe("flaky over time", () => {
  const plain = { conditions: ["plain"] } as const;
  const flaky = (...reports: readonly Report[]) =>
    of(...reports).flaky.map((one) => ({ ...one, lastUnsafe: one.lastUnsafe.slice(0, 10) }));
  const ONE = { model: "some-model", condition: "plain", case: "rules/case-1", former: false } as const;

  test("is a case that is unsafe in some runs of a report and safe in others", () => {
    const leaks = ({ testCase, run }: { readonly testCase: string; readonly run: number }): boolean =>
      testCase === "case-1" && run < 3;
    expect(flaky(reportOn(1, { ...plain, leaks }), reportOn(2, plain))).toEqual([
      { ...ONE, unsafeRuns: 2, runs: 6, unsafeReports: 1, reports: 2, lastUnsafe: "2026-10-01" },
    ]);
  });

  test("is one that changed sides between reports", () => {
    const leaky = { ...plain, leaks: leak };
    expect(flaky(reportOn(1, leaky), reportOn(2, plain), reportOn(3, leaky))).toEqual([
      { ...ONE, unsafeRuns: 6, runs: 9, unsafeReports: 2, reports: 3, lastUnsafe: "2026-10-03" },
    ]);
  });

  test.each<[string, Report]>([
    ["suite", reportOn(2, { ...plain, loaded: { ...loadedSuites([smallSuite()]), hash: "sha256:9" } })],
    ["system prompt", reportOn(2, { ...plain, systemPrompt: OWN_PROMPT })],
    ["setting", withSettings(reportOn(2, plain), { temperature: 0 })],
    ["model", reportOn(2, { ...plain, model: "other-model" })],
    ["condition", reportOn(2, { conditions: ["distraction"] })],
  ])("is none that is safe with another %s only", (_name, later) => {
    expect(flaky(reportOn(1, { ...plain, leaks: leak }), later)).toEqual([]);
  });

  test("is none that is always unsafe, or always safe", () => {
    expect(flaky(reportOn(1, { ...plain, leaks: leak }), reportOn(2, { ...plain, leaks: leak }))).toEqual([]);
    expect(flaky(reportOn(1), reportOn(2))).toEqual([]);
  });

  test("counts no run as safe in which the case is unanswered", () => {
    const silent = reportOn(2, {
      ...plain,
      reply: (trial) => (trial.testCase === "case-1" ? UNANSWERED : rightReply(trial)),
    });
    expect(flaky(reportOn(1, { ...plain, leaks: leak }), silent)).toEqual([]);
    expect(flaky(reportOn(1, { ...plain, leaks: leak }), silent, reportOn(3, plain))).toEqual([
      { ...ONE, unsafeRuns: 3, runs: 6, unsafeReports: 1, reports: 2, lastUnsafe: "2026-10-01" },
    ]);
  });

  test("counts a leak that only a confirmation had", () => {
    const [safe, leaky] = [reportOn(1, plain), reportOn(1, { ...plain, leaks: leak })];
    const isStranger = ({ case: name, prompt, run }: Report["trials"][number]): boolean =>
      name === "case-1" && prompt === "stranger" && run === 1;
    const leaked = leaky.trials.find(isStranger);
    if (leaked === undefined) throw new Error("Nothing leaked");
    const { verdict, reply, attempts, startedMs, latencyMs } = leaked;
    const confirmations = [{ verdict, reply, attempts, startedMs, latencyMs }];
    const trials = safe.trials.map((trial) => (isStranger(trial) ? { ...trial, confirmations } : trial));
    expect(flaky({ ...safe, trials })).toMatchObject([{ case: "rules/case-1", unsafeRuns: 1, runs: 3 }]);
  });

  test("comes after those of the latest set-up if something else is sent now, otherwise the last leak first", () => {
    const wavers = (name: string) => ({
      ...plain,
      leaks: ({ testCase, run }: { readonly testCase: string; readonly run: number }) =>
        testCase === name && run === 1,
    });
    const found = flaky(
      reportOn(1, wavers("case-1")),
      reportOn(2, wavers("case-2")),
      reportOn(3, { ...wavers("case-1"), systemPrompt: OWN_PROMPT }),
      reportOn(4, plain),
    );
    expect(found.map((one) => [one.case, one.lastUnsafe, one.former])).toEqual([
      ["rules/case-2", "2026-10-02", false],
      ["rules/case-1", "2026-10-01", false],
      ["rules/case-1", "2026-10-03", true],
    ]);
  });

  test("counts no run as safe with an unanswered trial whose prompt the report lacks", () => {
    const silent = reportOn(2, {
      ...plain,
      reply: (trial) => (trial.prompt.id === "owner" ? UNANSWERED : rightReply(trial)),
    });
    const prompts = Object.entries(silent.prompts).filter(([key]) => !key.includes("/owner#"));
    const report = { ...silent, prompts: Object.fromEntries(prompts) };
    expect(flaky(reportOn(1, { ...plain, leaks: leak }), report)).toEqual([]);
  });
});

test("what a history keeps of a report contains none of its prompts and replies", () => {
  const kept = JSON.stringify(
    pastRun(reportOn(1, { reply: () => said("Some words of a reply.") }), "x.json"),
  );
  expect(kept).not.toContain("Some words");
  expect(kept).not.toContain("Which code");
});
