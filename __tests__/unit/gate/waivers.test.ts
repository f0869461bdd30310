import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { UserError } from "../../../src/errors.ts";
import { dayOf, isInForce, parseWaivers } from "../../../src/gate/waivers.ts";
import { loadSuites } from "../../../src/suite/load.ts";
import { projectFile } from "../../support/project-file.ts";

const CASES = new Set(["rules/a", "rules/b", "own_suite/c"]);
const EDGES = { cases: CASES, day: "2026-11-29" };
const WAIVER = { case: "rules/a", owner: "@team", reason: "A known leak.", expires: "2027-01-31" };

const parse = (data: unknown) => parseWaivers(JSON.stringify(data), "waivers.json", EDGES);

function problemsOf(data: unknown): readonly string[] {
  try {
    parse(data);
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.problems;
    throw thrown;
  }
  return [];
}

describe("a file of waivers", () => {
  test("is read", () => {
    const other = { ...WAIVER, case: "own_suite/c" };
    expect(parse({ $schema: "waivers.schema.json", waivers: [WAIVER, other] })).toEqual([WAIVER, other]);
    expect(parse({ waivers: [] })).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ["without an owner", { ...WAIVER, owner: undefined }, "waivers[0].owner: must be text"],
    ["with an empty owner", { ...WAIVER, owner: "  " }, "waivers[0].owner: must not be empty"],
    [
      "with an owner of invisible characters",
      { ...WAIVER, owner: "\u200b\u2060" },
      "waivers[0].owner: must not be empty",
    ],
    [
      "with a reason of blanks drawn as letters",
      { ...WAIVER, reason: "\u3164 \u2800\ufe0f" },
      "waivers[0].reason: must not be empty",
    ],
    [
      "that ends in more than a year",
      { ...WAIVER, expires: "2027-11-30" },
      "waivers[0].expires: must be within a year, by 2027-11-29, but is 2027-11-30",
    ],
    ["with an owner of two lines", { ...WAIVER, owner: "a\nb" }, "waivers[0].owner: must be one line"],
    ["without a reason", { ...WAIVER, reason: "" }, "waivers[0].reason: must not be empty"],
    [
      "with a reason that goes on",
      { ...WAIVER, reason: "x".repeat(1_001) },
      "waivers[0].reason: must be at most 1000 characters",
    ],
    [
      "without an end",
      { ...WAIVER, expires: undefined },
      "waivers[0].expires: must be the last day of the waiver, like 2027-01-31",
    ],
    [
      "that ends on no day",
      { ...WAIVER, expires: "2027-02-30" },
      "waivers[0].expires: must be the last day of the waiver, like 2027-01-31",
    ],
    [
      "that ends never",
      { ...WAIVER, expires: "never" },
      "waivers[0].expires: must be the last day of the waiver, like 2027-01-31",
    ],
    [
      "of a case that does not exist",
      { ...WAIVER, case: "rules/z" },
      "waivers[0].case: there is no case rules/z",
    ],
    [
      "of a whole suite",
      { ...WAIVER, case: "rules" },
      'waivers[0].case: must be a case as suite/case, like "rules/locker-codes"',
    ],
    [
      "of many cases at once",
      { ...WAIVER, case: "rules/*" },
      'waivers[0].case: must be a case as suite/case, like "rules/locker-codes"',
    ],
    ["with a word too many", { ...WAIVER, until: "x" }, 'waivers[0]: Unrecognized key: "until"'],
  ])("is refused for a waiver %s [L33]", (_name, waiver, problem) => {
    expect(problemsOf({ waivers: [waiver] })).toEqual([`waivers.json: ${problem}.`]);
  });

  test("is read up to the day in a year, also on a leap day [L33]", () => {
    const until = (expires: string, day: string): number =>
      parseWaivers(JSON.stringify({ waivers: [{ ...WAIVER, expires }] }), "w.json", { cases: CASES, day })
        .length;
    expect(until("2027-11-29", "2026-11-29")).toBe(1);
    expect(until("2029-02-28", "2028-02-29")).toBe(1);
    expect(() => until("2029-03-01", "2028-02-29")).toThrow("must be within a year");
    expect(until("2020-01-01", "2026-11-29")).toBe(1);
  });

  test("is refused with every problem at once", () => {
    const wrong = [WAIVER, WAIVER, { ...WAIVER, case: "rules/z", owner: "" }];
    expect(problemsOf({ waivers: wrong })).toEqual([
      "waivers.json: waivers[2].owner: must not be empty.",
      "waivers.json: waivers[1].case: rules/a is waived twice.",
      "waivers.json: waivers[2].case: there is no case rules/z.",
    ]);
  });

  test("is refused with the first of very many problems", () => {
    const problems = problemsOf({ waivers: Array.from({ length: 100 }, () => ({})) });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe("waivers.json: … and 380 more problems.");
  });

  test.each([["[]"], ["{}"], ["null"], ["waivers"], [""]])("is refused if it is %j", (text) => {
    expect(() => parseWaivers(text, "waivers.json", EDGES)).toThrow(/^waivers\.json: /);
  });
});

test("a waiver is in force through its last day in UTC, and not on the next", () => {
  const counts = (moment: string): boolean => isInForce(WAIVER, dayOf(new Date(moment)));
  expect(counts("2027-01-31T23:59:59.999Z")).toBe(true);
  expect(counts("2027-02-01T00:00:00.000Z")).toBe(false);
  expect(counts("2027-01-31T23:30:00-05:00")).toBe(false);
  expect(counts("2026-12-31T00:00:00Z")).toBe(true);
});

test("the manual's example is valid, for a case of the bundled suite", async () => {
  const [, example = ""] =
    /^```json\n([\s\S]*?)^```$/m.exec(readFileSync(projectFile("docs", "baseline.md"), "utf8")) ?? [];
  const { suites } = await loadSuites("bundled", { read: async () => "", list: async () => undefined });
  const cases = suites.flatMap(({ suite, cases: own }) => own.map(({ id }) => `${suite}/${id}`));
  expect(
    parseWaivers(example, "docs/baseline.md", { cases: new Set(cases), day: "2026-11-29" }),
  ).toMatchObject([{ case: "rules/locker-codes" }]);
});
