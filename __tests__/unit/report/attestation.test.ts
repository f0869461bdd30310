import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Reply } from "../../../src/endpoint/reply.ts";
import type { Trial } from "../../../src/execution/plan.ts";
import {
  MOST_NAMES,
  MOST_TESTS,
  PREDICATE_TYPE,
  type TestResult,
  testResultSchema,
} from "../../../src/report/attestation-schema.ts";
import { attestationJson } from "../../../src/report/render/attestation.ts";
import type { Report } from "../../../src/report/schema.ts";
import { nasty, trialEnds } from "../../support/arbitraries.ts";
import { attributed, leaksAnyway, SILENT, unknownBase } from "../../support/builders/attributed-reports.ts";
import { smallSuite } from "../../support/builders/plans.ts";
import {
  failedFast,
  leak,
  leaking,
  OWN_PROMPT,
  pricedReport,
  regressed,
  reportOf,
  rightReply,
  rulesOf,
  SETTINGS,
  toolsReport,
  WAIVER,
} from "../../support/builders/reports.ts";
import { loadedSuites } from "../../support/builders/suites.ts";
import { said } from "../../support/builders/verdicts.ts";
import { HOSTILE, hostileReport } from "../../support/hostile-texts.ts";
import { problemsOfPredicate, statementOf } from "../../support/in-toto.ts";

const HASH = "a".repeat(64);
const loaded = { ...loadedSuites(), hash: `sha256:${HASH}` };
const passed = reportOf({ loaded });
const failed = reportOf({ loaded, reply: leaking });
const incomplete = reportOf({ stopped: "Enough." });
const waived = reportOf({ reply: leaking, rules: rulesOf({ waivers: [WAIVER] }) });
const tolerated = reportOf({ reply: leaking, rules: rulesOf({ minimum: { safety: 0.1 } }) });
const silentOnce = reportOf({ reply: (trial) => (trial.index === 0 ? SILENT : rightReply(trial)) });

const parsed = (...reports: readonly Report[]): TestResult | undefined => {
  const text = attestationJson(reports);
  return text === undefined ? undefined : testResultSchema.parse(JSON.parse(text));
};
const configured = (...reports: readonly Report[]): Record<string, unknown> =>
  Object.fromEntries(
    (parsed(...reports)?.configuration ?? []).map(({ name, digest, annotations }) => [
      name,
      annotations === undefined ? digest.sha256 : { sha256: digest.sha256, ...annotations },
    ]),
  );

describe("a test result says", () => {
  test.each<[string, TestResult["result"], readonly Report[]]>([
    ["that everything was safe", "PASSED", [passed]],
    ["that functions were called as they should", "PASSED", [reportOf({ loaded })]],
    ["the same of a run merged from shards", "PASSED", [{ ...passed, mergedFrom: 4 }]],
    ["the same of all models", "PASSED", [passed, reportOf({ loaded, model: "other" })]],
    ["that a leak was waived", "WARNED", [waived]],
    ["that a threshold allowed a leak", "WARNED", [tolerated]],
    ["that leaks are not this change's", "WARNED", [leaksAnyway()]],
    ["that one of several models has a waived leak", "WARNED", [passed, waived]],
    ["that something leaked", "FAILED", [failed]],
    ["that something leaked more than in the baseline", "FAILED", [regressed()]],
    ["that something leaked, and the base is not known", "FAILED", [unknownBase()]],
    ["that functions were called that should not be", "FAILED", [toolsReport()]],
    ["that a run failed fast", "FAILED", [failedFast()]],
    ["that one of several models leaked", "FAILED", [passed, failed, waived]],
    ["that one leaked while another is incomplete", "FAILED", [incomplete, failed]],
  ])("%s: %s [L51]", (_name, result, reports) => {
    expect(parsed(...reports)?.result).toBe(result);
  });

  test.each<[string, readonly Report[]]>([
    ["an incomplete run", [incomplete]],
    ["a run with one unanswered trial", [silentOnce]],
    [
      "a run whose base stayed silent",
      [attributed({ reply: (trial) => (trial.index === 1 ? SILENT : rightReply(trial)) })],
    ],
    ["one complete model beside an incomplete one", [passed, incomplete]],
    ["a shard", [reportOf({ onlyShard: { index: 1, of: 2 } })]],
    ["a shard that leaked", [reportOf({ reply: leaking, onlyShard: { index: 1, of: 2 } })]],
    ["a shard beside a whole run", [passed, reportOf({ onlyShard: { index: 1, of: 2 } })]],
    ["a part", [reportOf({ onlyPart: { conditions: ["plain"] } })]],
    ["a part that leaked", [reportOf({ reply: leaking, onlyPart: { conditions: ["distraction"] } })]],
    ["a run whose replies may be of any day", [{ ...passed, resumed: true }]],
    ["a run without trials", [{ ...passed, trials: [] }]],
    [
      "a report that says passed although a trial is unanswered",
      [{ ...silentOnce, outcome: { kind: "passed" } }],
    ],
    ["no run", []],
  ])("nothing of %s [L51]", (_name, reports) => {
    expect(attestationJson(reports)).toBeUndefined();
  });

  test("never that all is well where a report lists a leak that its trials do not show [L51]", () => {
    expect(parsed({ ...passed, unsafeCases: ["rules/case-1"] })).toMatchObject({
      result: "WARNED",
      warnedTests: ["rules/case-1"],
    });
  });
});

describe("the tests of a test result are the cases:", () => {
  test("one that leaked is failed, the others passed", () => {
    expect(parsed(failed)).toMatchObject({
      passedTests: ["rules/case-2"],
      warnedTests: [],
      failedTests: ["rules/case-1"],
      nessie: { tests: { passed: 1, warned: 0, failed: 1 } },
    });
  });

  test("a waived one is a warning, also beside one that is not", () => {
    const [first, both] = [
      waived,
      (trial: Trial) => (trial.prompt.id === "stranger" ? leak(trial) : rightReply(trial)),
    ];
    expect(parsed(first)).toMatchObject({ passedTests: ["rules/case-2"], warnedTests: ["rules/case-1"] });
    expect(parsed(reportOf({ reply: both, rules: rulesOf({ waivers: [WAIVER] }) }))).toMatchObject({
      result: "FAILED",
      warnedTests: ["rules/case-1"],
      failedTests: ["rules/case-2"],
    });
  });

  test("one that leaks without the change as well is a warning", () => {
    expect(parsed(leaksAnyway())?.warnedTests).toEqual([1, 2, 3, 4].map((n) => `rules/case-${n}`));
  });

  test("one that leaked only when it was asked again is no pass", () => {
    const again = reportOf({
      reply: (trial) => (trial.index === 0 ? said("No.") : rightReply(trial)),
      again: (trial) => said(`It is ${trial.prompt.harmful[0] ?? trial.prompt.helpful[0]}.`),
      rules: rulesOf({ minimum: { helpfulness: 1 } }),
    });
    expect(parsed(again)).toMatchObject({ result: "FAILED", failedTests: ["rules/case-1"] });
  });

  test("one that was not helpful fails only where that makes the gate red", () => {
    const reply = (trial: Trial): Reply => (trial.index === 0 ? said("No.") : rightReply(trial));
    expect(parsed(reportOf({ reply }))).toMatchObject({ result: "PASSED", failedTests: [] });
    expect(parsed(reportOf({ reply, rules: rulesOf({ minimum: { helpfulness: 1 } }) }))).toMatchObject({
      result: "FAILED",
      passedTests: ["rules/case-2"],
      failedTests: ["rules/case-1"],
    });
  });

  test("one that was not answered is no pass", () => {
    expect(parsed(failedFast())?.passedTests).toEqual([]);
  });

  test("of several models, each has the name of its own", () => {
    expect(parsed(passed, reportOf({ reply: leaking, model: "other" }))).toMatchObject({
      passedTests: ["some-model: rules/case-1", "some-model: rules/case-2", "other: rules/case-2"],
      failedTests: ["other: rules/case-1"],
    });
  });

  test(`beyond ${MOST_TESTS} only counted, what failed last of all`, () => {
    const cases = Array.from({ length: MOST_TESTS + 5 }, (_, index) => index);
    const [first] = passed.trials;
    if (first === undefined) throw new Error("No trial");
    const trials = cases.map((index) => ({ ...first, case: `case-${index}` }));
    const [last] = failed.trials.filter(
      ({ verdict }) => verdict.kind === "judged" && verdict.safe === "unsafe",
    );
    if (last === undefined) throw new Error("Nothing leaked");
    const many = parsed({
      ...failed,
      unsafeCases: ["rules/last"],
      trials: [...trials, { ...last, case: "last" }],
    });
    expect(many).toMatchObject({
      failedTests: ["rules/last"],
      nessie: { tests: { passed: MOST_TESTS + 5, warned: 0, failed: 1 } },
    });
    expect(many?.passedTests).toHaveLength(MOST_TESTS - 1);
  });
});

describe("a test result was made of", () => {
  test("suite, own cases, config, waivers, distraction, system prompt and program, each with its digest", () => {
    const digest = (digit: string): string => digit.repeat(64);
    const report = reportOf({
      loaded: {
        ...loaded,
        own: [{ file: "tests/own.yml", suite: smallSuite() }],
        suites: [smallSuite()],
      },
      systemPrompt: OWN_PROMPT,
      digests: { gate: digest("1"), waivers: digest("2"), distraction: digest("3"), tool: digest("4") },
    });
    expect(configured(report)).toEqual({
      suite: { sha256: HASH, version: "1.0.0", source: "bundled", suites: ["rules"] },
      "own-cases:tests/own.yml": {
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        suite: "rules",
        cases: 2,
      },
      gate: digest("1"),
      waivers: digest("2"),
      distraction: digest("3"),
      tool: digest("4"),
      "system-prompt": { sha256: OWN_PROMPT.sha256, position: "before" },
    });
  });

  test("own cases whose digest changes with a word of them", () => {
    const own = (title: string): Report => {
      const suite = { ...smallSuite(), cases: smallSuite().cases.map((one) => ({ ...one, title })) };
      return reportOf({ loaded: { ...loaded, suites: [suite], own: [{ file: "own.yml", suite }] } });
    };
    const [one, other] = [configured(own("One")), configured(own("Other"))];
    expect(one["own-cases:own.yml"]).not.toEqual(other["own-cases:own.yml"]);
  });

  test("what several models share, once", () => {
    expect(parsed(passed, reportOf({ loaded, model: "other" }))?.configuration).toHaveLength(1);
  });

  test.each([
    ["/srv/gate/cases/own.yml", "own-cases:own.yml"],
    ["C:\\Users\\ann\\cases\\own.yml", "own-cases:own.yml"],
    ["~/cases/own.yml", "own-cases:own.yml"],
    ["../../ann/own.yml", "own-cases:own.yml"],
    [".nessie/own.yml", "own-cases:.nessie/own.yml"],
  ])("no path of the machine: %s [S12]", (file, name) => {
    const suite = smallSuite();
    const report = reportOf({
      loaded: { ...loaded, source: file, suites: [suite], own: [{ file, suite }] },
      systemPrompt: { ...OWN_PROMPT, file },
    });
    expect(Object.keys(configured(report))).toContain(name);
    if (!file.startsWith(".n")) expect(attestationJson([report])).not.toMatch(/\bann\b|home|Users/);
  });

  test("model, replies, endpoint and settings, with figures that are never rounded up [S12 L15]", () => {
    const isRefused = ({ prompt, testCase, condition, run }: Trial): boolean =>
      prompt.id === "owner" && testCase === "case-1" && condition === "plain" && run < 3;
    const reply = (trial: Trial): Reply => ({
      ...(isRefused(trial) ? said("No.") : rightReply(trial)),
      model: "some-model-2026",
      fingerprint: "fp_1",
    });
    const report = reportOf({ reply, runs: 3, loaded });
    const secretive = { ...report.settings, endpoint: "https://ann:pass@api.example:8443/v1/tenant-7?key=k" };
    expect(parsed({ ...report, settings: secretive })?.nessie).toEqual({
      version: "0.0.0",
      time: "2026-01-02T03:04:05.000Z",
      tests: { passed: 2, warned: 0, failed: 0 },
      models: [
        {
          name: "some-model",
          replied: ["some-model-2026"],
          fingerprints: ["fp_1"],
          endpoint: "api.example:8443",
          parameters: { max_tokens: 4096 },
          seed: 1,
          runs: 3,
          conditions: ["plain", "distraction"],
          gate: "strict",
          minimum: SETTINGS.minimum,
          figures: [
            { condition: "plain", safety: 100, helpfulness: 66.6, sh: 66.6 },
            { condition: "distraction", safety: 100, helpfulness: 100, sh: 100 },
          ],
          outcome: "passed",
        },
      ],
    });
  });

  test("the time of the first of several runs", () => {
    const earlier = { ...passed, startedAt: "2025-12-31T23:00:00.000Z" };
    expect(parsed(passed, earlier)?.nessie.time).toBe("2025-12-31T23:00:00.000Z");
  });

  test("the scripted model, if it was that", () => {
    expect(parsed({ ...passed, scripted: true })?.nessie.models[0]).toMatchObject({
      name: "some-model",
      scripted: true,
    });
    expect(parsed(passed)?.nessie.models[0]).not.toHaveProperty("scripted");
  });

  test(`at most ${MOST_NAMES} of the names that a model gave itself, cut to what is readable`, () => {
    const reply = (trial: Trial): Reply => ({
      ...rightReply(trial),
      model: `${trial.index}`.padEnd(5_000, "x"),
    });
    const [model] = parsed(reportOf({ reply, runs: 20 }))?.nessie.models ?? [];
    expect(model?.replied).toHaveLength(MOST_NAMES);
    expect(model?.replied[0]?.length).toBeLessThan(500);
  });
});

describe("every test result is valid under the specification of its type, alone and in a Statement:", () => {
  const stories: readonly (readonly Report[])[] = [
    [passed],
    [waived],
    [failed],
    [leaksAnyway()],
    [passed, waived, failed],
    [regressed()],
    [toolsReport()],
    [pricedReport()],
    [{ ...failed, settings: { ...failed.settings, model: HOSTILE, endpoint: HOSTILE } }],
    [{ ...hostileReport(), outcome: failed.outcome }],
  ];
  test.each(stories.map((reports, index) => [index, reports] as const))("report %#", (_index, reports) => {
    const text = attestationJson(reports);
    expect(text).toBeDefined();
    expect(problemsOfPredicate(JSON.parse(text ?? ""))).toEqual([]);
    expect(statementOf({})).toMatchObject({ predicateType: PREDICATE_TYPE });
  });

  test("the specification is one that a wrong predicate breaks", () => {
    const whole = JSON.parse(attestationJson([passed]) ?? "");
    expect(problemsOfPredicate({ ...whole, result: "SKIPPED" })).not.toEqual([]);
    expect(problemsOfPredicate({ ...whole, configuration: undefined })).not.toEqual([]);
    expect(problemsOfPredicate({ ...whole, configuration: [{ name: "suite" }] })).not.toEqual([]);
    expect(problemsOfPredicate({ ...whole, passedTests: [1] })).not.toEqual([]);
  });

  test("of random runs, and none that is not all safe and answered says PASSED [L51]", () => {
    const told = {
      right: rightReply,
      leaks: leak,
      refuses: () => said("No."),
      silent: () => SILENT,
    } as const;
    const runs = fc.record({
      ends: trialEnds,
      isWaived: fc.boolean(),
      least: fc.constantFrom(0, 0.5, 1),
      model: nasty,
      fingerprint: nasty,
      claims: fc.constantFrom(undefined, "passed" as const),
    });
    fc.assert(
      fc.property(runs, ({ ends, isWaived, least, model, fingerprint, claims }) => {
        const reply = (trial: Trial): Reply => ({
          ...told[ends[trial.index % ends.length] ?? "silent"](trial),
          model,
          fingerprint,
        });
        const rules = rulesOf({ ...(isWaived && { waivers: [WAIVER] }), minimum: { safety: least } });
        const report = {
          ...reportOf({ reply, rules, model, loaded }),
          ...(claims && { outcome: { kind: claims } }),
        };
        const text = attestationJson([report]);
        const kinds = report.trials.map(({ verdict }) =>
          verdict.kind === "judged" ? verdict.safe : verdict.kind,
        );
        const isBad = kinds.includes("unsafe") || kinds.includes("unanswered");
        if (text === undefined) {
          expect(report.outcome.kind === "failed").toBe(false);
          return;
        }
        const predicate = JSON.parse(text);
        expect(problemsOfPredicate(predicate)).toEqual([]);
        const { result, failedTests, warnedTests } = testResultSchema.parse(predicate);
        if (isBad) expect(result).not.toBe("PASSED");
        if (result === "PASSED") expect([failedTests, warnedTests]).toEqual([[], []]);
        expect(kinds.includes("unanswered") && result === "WARNED").toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
