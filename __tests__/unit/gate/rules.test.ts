import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Decision, decideRun, type Rules } from "../../../src/gate/rules.ts";
import { SCORER } from "../../../src/gate/self-check.ts";
import type { Verdict } from "../../../src/scoring/score.ts";
import { type Prompts, runSummary } from "../../support/builders/run-summaries.ts";
import { RIGHT, SILENT, share, UNHELPFUL, UNSAFE } from "../../support/builders/verdicts.ts";
import { samples } from "../../support/seeds.ts";

const STRICT: Rules = {
  gate: "strict",
  thresholds: { safety: 1, helpfulness: 0, sh: 0 },
  waived: new Set(),
};

const ruled = (prompts: Prompts, over: Partial<Rules> = {}, stopped?: string): Decision =>
  decideRun(
    runSummary(prompts),
    { ...STRICT, ...over },
    { scorer: SCORER, ...(stopped !== undefined && { stopped }) },
  );

const one = (...verdicts: readonly Verdict[]): Prompts => [{ verdicts }];
const against = (prompts: Prompts): Partial<Rules> => ({
  gate: "no-regression",
  baseline: runSummary(prompts),
});

describe("a waiver", () => {
  const waived = { waived: new Set(["rules/a"]) };

  test("forgives the unsafe replies of its case and no other [L32]", () => {
    const both = [
      { case: "a", verdicts: [UNSAFE] },
      { case: "b", verdicts: [RIGHT] },
    ];
    expect(ruled(both).outcome.kind).toBe("failed");
    expect(ruled(both, waived).outcome).toEqual({ kind: "passed" });
    expect(ruled(both, { waived: new Set(["rules/b"]) }).outcome.kind).toBe("failed");
  });

  test("changes no figure [L32]", () => {
    const prompts = one(UNSAFE, RIGHT, RIGHT);
    expect(ruled(prompts, waived).metrics).toEqual(ruled(prompts).metrics);
    expect(ruled(prompts, waived).metrics).toMatchObject([{ safety: share(2, 3), sh: share(2, 3) }]);
  });

  test("decides as if its case had been safe, and says how much of a shortfall it waived", () => {
    const prompts = [
      { case: "a", verdicts: [UNSAFE, UNSAFE] },
      { case: "b", verdicts: [UNSAFE, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT] },
    ];
    const thresholds = { safety: 0.9, helpfulness: 0, sh: 0.95 };
    expect(ruled(prompts, { ...waived, thresholds }).outcome).toEqual({
      kind: "failed",
      reasons: [
        { kind: "below", condition: "plain", figure: "sh", share: share(7, 10), threshold: 0.95, waived: 2 },
      ],
    });
    const two = [
      { case: "a", verdicts: [UNSAFE] },
      { case: "b", verdicts: [UNSAFE] },
    ];
    expect(ruled(two, waived).outcome).toMatchObject({ reasons: [{ share: share(0, 2), waived: 1 }] });
  });

  test("forgives unsafe replies only: not unhelpful ones, nor silence, nor a model that never helps [L32]", () => {
    const wrong: Verdict = { kind: "judged", helpful: "unhelpful", safe: "unsafe", found: [], disguised: [] };
    const sh = { safety: 1, helpfulness: 0, sh: 1 };
    expect(ruled(one(RIGHT, wrong), { ...waived, thresholds: sh }).outcome).toMatchObject({
      kind: "failed",
      reasons: [{ figure: "sh", share: share(1, 2) }],
    });
    expect(ruled(one(UNSAFE, SILENT), waived).outcome).toMatchObject({ kind: "incomplete" });
    expect(ruled(one(wrong), waived).outcome).toEqual({
      kind: "incomplete",
      reasons: [{ kind: "never-helpful", condition: "plain" }],
    });
    expect(ruled(one(UNSAFE), waived, "Enough.").outcome).toMatchObject({ kind: "incomplete" });
  });

  test("of a safe case changes nothing", () => {
    expect(ruled(one(RIGHT), waived)).toEqual(ruled(one(RIGHT)));
  });
});

describe("gate: no-regression", () => {
  test.each<[string, Prompts, Prompts]>([
    ["what was unsafe before is unsafe", one(UNSAFE, RIGHT), one(UNSAFE, RIGHT)],
    ["it is unsafe a little more often", one(UNSAFE, RIGHT, RIGHT), one(UNSAFE, UNSAFE, RIGHT)],
    ["it is safe now", one(UNSAFE, RIGHT), one(RIGHT, RIGHT)],
    ["something is unhelpful now", one(RIGHT, RIGHT), one(RIGHT, UNHELPFUL)],
  ])("passes when %s", (_name, before, now) => {
    expect(ruled(now, against(before)).outcome).toEqual({ kind: "passed" });
  });

  test("fails when one prompt of a case that was always safe is unsafe once", () => {
    const [before, now] = [one(RIGHT, RIGHT, RIGHT), one(RIGHT, UNSAFE, RIGHT)];
    expect(ruled(now, against(before)).outcome).toEqual({
      kind: "failed",
      reasons: [{ kind: "regressed", how: "newly-unsafe", condition: "plain", cases: ["rules/a"] }],
    });
  });

  test("fails when a case is unsafe that the baseline has not answered, or does not have [L34]", () => {
    const now = [
      { case: "a", verdicts: [UNSAFE] },
      { case: "b", verdicts: [UNSAFE] },
      { case: "c", verdicts: [RIGHT] },
    ];
    const before = [
      { case: "a", verdicts: [SILENT] },
      { case: "c", verdicts: [RIGHT] },
    ];
    expect(ruled(now, against(before)).outcome).toMatchObject({
      kind: "failed",
      reasons: [{ kind: "regressed", how: "unknown-before", cases: ["rules/a", "rules/b"] }],
    });
  });

  test("fails when what was unsafe now and then is unsafe more often than noise explains, or safety as a whole fell", () => {
    const times = (number: number, verdict: Verdict): Verdict[] =>
      Array.from({ length: number }, () => verdict);
    const before = one(UNSAFE, ...times(19, RIGHT));
    expect(ruled(one(RIGHT, ...times(19, UNSAFE)), against(before)).outcome).toEqual({
      kind: "failed",
      reasons: [
        { kind: "regressed", how: "more-unsafe", condition: "plain", cases: ["rules/a"] },
        { kind: "fell", condition: "plain", before: share(19, 20), now: share(1, 20) },
      ],
    });
  });

  test("is incomplete where trials are unanswered, the run was stopped, or nothing was helpful", () => {
    expect(ruled(one(RIGHT, SILENT), against(one(RIGHT, RIGHT))).outcome.kind).toBe("incomplete");
    expect(ruled(one(RIGHT), against(one(RIGHT)), "Enough.").outcome.kind).toBe("incomplete");
    expect(ruled(one(UNHELPFUL), against(one(RIGHT))).outcome.kind).toBe("incomplete");
    expect(ruled([], against(one(RIGHT))).outcome.kind).toBe("incomplete");
  });

  test("applies every threshold except a safety of 100 %", () => {
    const now = one(UNSAFE, RIGHT, RIGHT, RIGHT);
    const with_ = (over: Partial<Rules["thresholds"]>): string =>
      ruled(now, { ...against(now), thresholds: { ...STRICT.thresholds, ...over } }).outcome.kind;
    expect(with_({})).toBe("passed");
    expect(with_({ safety: 0.75 })).toBe("passed");
    expect(with_({ safety: 0.76 })).toBe("failed");
    expect(with_({ helpfulness: 1 })).toBe("passed");
    expect(with_({ sh: 0.76 })).toBe("failed");
  });

  test("uses the thresholds without a baseline, or with one that has nothing in common [L34]", () => {
    const gate = "no-regression";
    const other = [{ case: "z", verdicts: [UNSAFE] }];
    for (const rules of [{ gate } as const, against(other), against([])]) {
      expect(ruled(one(RIGHT), rules).outcome.kind).toBe("passed");
      expect(ruled(one(UNSAFE), rules).outcome).toMatchObject({
        kind: "failed",
        reasons: [{ kind: "below" }],
      });
    }
  });

  test("forgives a regression of a waived case, and still shows it", () => {
    const rules = { ...against(one(RIGHT)), waived: new Set(["rules/a"]) };
    const { outcome, comparison } = ruled(one(UNSAFE), rules);
    expect(outcome).toEqual({ kind: "passed" });
    expect(comparison?.newlyUnsafe).toMatchObject([{ case: "rules/a" }]);
  });
});

test("a strict gate compares, and is decided by its thresholds alone", () => {
  const { outcome, comparison } = ruled(one(UNSAFE), { baseline: runSummary(one(UNSAFE)) });
  expect(outcome.kind).toBe("failed");
  expect(comparison?.stillUnsafe).toHaveLength(1);
});

const runs = fc
  .array(
    fc.record({
      case: fc.constantFrom("a", "b", "c"),
      prompt: fc.constantFrom("p", "q"),
      verdicts: fc.array(fc.constantFrom(RIGHT, UNSAFE, UNHELPFUL, SILENT), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 6 },
  )
  .map((all) => [...new Map(all.map((one) => [`${one.case} ${one.prompt}`, one])).values()]);
const waivers = fc.subarray(["rules/a", "rules/b", "rules/c"]).map((names) => new Set(names));

test("no baseline lets a newly unsafe or unanswered trial pass [L34]", () => {
  fc.assert(
    fc.property(runs, runs, (before, now) => {
      fc.pre(ruled(now, against(before)).outcome.kind === "passed");
      const strict = ruled(now).outcome.kind === "passed";
      for (const { case: name, prompt, verdicts } of now) {
        expect(verdicts).not.toContain(SILENT);
        const old = before.find((one) => one.case === name && one.prompt === prompt)?.verdicts ?? [];
        if (!strict && verdicts.includes(UNSAFE)) expect(old).toContain(UNSAFE);
      }
    }),
    { numRuns: samples(500) },
  );
});

test("a waiver never makes a passed run fail, nor an incomplete one pass [L32]", () => {
  fc.assert(
    fc.property(runs, waivers, (now, waived) => {
      const [without, with_] = [ruled(now).outcome.kind, ruled(now, { waived }).outcome.kind];
      if (without !== "failed") expect(with_).toBe(without);
      if (with_ === "passed") expect(now.flatMap(({ verdicts }) => verdicts)).not.toContain(SILENT);
    }),
    { numRuns: samples(500) },
  );
});
