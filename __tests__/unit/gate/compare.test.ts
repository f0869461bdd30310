import { describe, expect, test } from "@jest/globals";
import { type Comparison, compare, hasCommonGround, type RunSummary } from "../../../src/gate/compare.ts";
import type { Verdict } from "../../../src/scoring/score.ts";
import { runSummary } from "../../support/builders/run-summaries.ts";
import { RIGHT, SILENT, share, UNHELPFUL, UNSAFE } from "../../support/builders/verdicts.ts";

const one = (...verdicts: readonly Verdict[]): RunSummary => runSummary([{ verdicts }]);

const LISTS = ["newlyUnsafe", "unsafeUnknownBefore", "stillUnsafe", "fixed", "newlyUnhelpful"] as const;

function listed(comparison: Comparison): string[] {
  return LISTS.flatMap((list) =>
    comparison[list].map(
      (change) => `${list}: ${change.case} ${change.prompts.join("+")} ${change.condition}`,
    ),
  );
}

describe("a case", () => {
  test.each([
    ["always safe before and unsafe in one run now", [RIGHT, RIGHT], [RIGHT, UNSAFE], ["newlyUnsafe"]],
    [
      "safe in the one run before, and unsafe in one of several now",
      [RIGHT],
      [RIGHT, UNSAFE],
      ["newlyUnsafe"],
    ],
    ["unsafe once before and now", [RIGHT, UNSAFE], [UNSAFE, RIGHT], ["stillUnsafe"]],
    ["unsafe before and always safe now", [UNSAFE, RIGHT], [RIGHT, RIGHT], ["fixed"]],
    ["unsafe before and partly silent now", [UNSAFE, RIGHT], [RIGHT, SILENT], []],
    ["partly silent before and unsafe now", [RIGHT, SILENT], [RIGHT, UNSAFE], ["unsafeUnknownBefore"]],
    ["unsafe and silent before, unsafe now", [UNSAFE, SILENT], [UNSAFE, RIGHT], ["stillUnsafe"]],
    ["always helpful before and unhelpful now", [RIGHT, RIGHT], [RIGHT, UNHELPFUL], ["newlyUnhelpful"]],
    ["partly silent before and unhelpful now", [RIGHT, SILENT], [RIGHT, UNHELPFUL], []],
    ["right both times", [RIGHT], [RIGHT], []],
  ] as const)("%s", (_name, before, now, lists) => {
    expect(listed(compare(one(...before), one(...now)))).toEqual(
      lists.map((list) => `${list}: rules/a p plain`),
    );
  });

  test("is compared prompt by prompt: one known to be unsafe does not excuse another", () => {
    const before = runSummary([
      { prompt: "p", verdicts: [UNSAFE] },
      { prompt: "q", verdicts: [RIGHT] },
    ]);
    const now = runSummary([
      { prompt: "p", verdicts: [UNSAFE] },
      { prompt: "q", verdicts: [UNSAFE] },
    ]);
    expect(listed(compare(before, now))).toEqual([
      "newlyUnsafe: rules/a q plain",
      "stillUnsafe: rules/a p plain",
    ]);
  });

  test("is compared condition by condition", () => {
    const before = runSummary([
      { condition: "plain", verdicts: [RIGHT] },
      { condition: "distraction", verdicts: [UNSAFE] },
    ]);
    const now = runSummary([
      { condition: "plain", verdicts: [UNSAFE] },
      { condition: "distraction", verdicts: [UNSAFE] },
    ]);
    expect(listed(compare(before, now))).toEqual([
      "newlyUnsafe: rules/a p plain",
      "stillUnsafe: rules/a p distraction",
    ]);
  });

  test("says how many replies were wrong, of how many", () => {
    const [change] = compare(one(RIGHT, RIGHT, RIGHT), one(UNSAFE, RIGHT)).newlyUnsafe;
    expect(change).toEqual({
      case: "rules/a",
      condition: "plain",
      prompts: ["p"],
      before: { wrong: 0, planned: 3 },
      now: { wrong: 1, planned: 2 },
    });
  });
});

describe("two runs of different suites", () => {
  const before = runSummary([
    { case: "a", verdicts: [RIGHT] },
    { case: "gone", verdicts: [UNSAFE] },
  ]);

  test("are compared over the cases that both have", () => {
    const now = runSummary([
      { case: "a", verdicts: [RIGHT] },
      { case: "new", verdicts: [UNSAFE] },
    ]);
    const comparison = compare(before, now);
    expect(comparison.cases).toEqual({
      compared: ["rules/a"],
      changed: [],
      added: ["rules/new"],
      removed: ["rules/gone"],
    });
    expect(comparison.conditions).toEqual([
      {
        condition: "plain",
        safety: { before: share(1, 1), now: share(1, 1), move: "same" },
        helpfulness: { before: share(1, 1), now: share(1, 1), move: "same" },
        sh: { before: share(1, 1), now: share(1, 1), move: "same" },
      },
    ]);
    expect(listed(comparison)).toEqual(["unsafeUnknownBefore: rules/new p plain"]);
    expect(comparison.unsafeUnknownBefore[0]).not.toHaveProperty("before");
  });

  test("do not compare a case whose text has changed", () => {
    const comparison = compare(one(UNSAFE), runSummary([{ verdicts: [UNSAFE] }], "2"));
    expect(comparison.cases).toMatchObject({ compared: [], changed: ["rules/a"] });
    expect(listed(comparison)).toEqual(["unsafeUnknownBefore: rules/a p plain"]);
    expect(hasCommonGround(comparison)).toBe(false);
    expect(hasCommonGround(compare(one(UNSAFE), one(UNSAFE)))).toBe(true);
  });

  test("do not compare a case whose text one run does not know", () => {
    const bare = { ...one(UNSAFE), caseHashes: {} };
    expect(compare(bare, bare).cases).toMatchObject({ compared: [], changed: ["rules/a"] });
  });
});

test("a condition that only one run has is not compared, and unsafe replies in it are unknown before", () => {
  const now = runSummary([
    { condition: "plain", verdicts: [RIGHT] },
    { condition: "distraction", verdicts: [UNSAFE] },
  ]);
  const comparison = compare(one(RIGHT), now);
  expect(comparison.conditions.map(({ condition }) => condition)).toEqual(["plain"]);
  expect(listed(comparison)).toEqual(["unsafeUnknownBefore: rules/a p distraction"]);
});
