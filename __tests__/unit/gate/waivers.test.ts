import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { UserError } from "../../../src/errors.ts";
import { dayOf, isInForce, parseWaivers } from "../../../src/gate/waivers.ts";
import { loadSuites } from "../../../src/suite/load.ts";
import { bent } from "../../support/arbitraries.ts";
import { projectFile } from "../../support/project-file.ts";
import { samples } from "../../support/seeds.ts";

const CASES = new Set(["rules/a", "rules/b", "own_suite/c"]);
const EDGES = { cases: CASES, day: "2026-11-29" };
const WAIVER = { case: "rules/a", owner: "@team", reason: "A known leak.", expires: "2027-01-31" };

const parse = (data: unknown) => parseWaivers(JSON.stringify(data), "waivers.json", EDGES);

const problemsOf = (data: unknown): readonly string[] => messagesOf(() => parse(data));

function messagesOf(act: () => unknown): readonly string[] {
  try {
    act();
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
      { ...WAIVER, case: "rules/zebra" },
      "waivers[0].case: there is no case rules/zebra",
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
    ["with a word too many", { ...WAIVER, until: "x" }, "waivers[0].until: there is no such field"],
    [
      "with a field whose name turns the text around",
      { ...WAIVER, "\u202e": "x" },
      "waivers[0]: has a field that does not exist",
    ],
    ["that is no waiver", "rules/a", "waivers[0]: must have case, owner, reason and expires"],
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
    const late = { ...WAIVER, case: "rules/b", expires: "2029-01-01" };
    const wrong = [WAIVER, WAIVER, { ...WAIVER, case: "rules/z", owner: "" }, late];
    expect(problemsOf({ waivers: wrong, more: 1 })).toEqual([
      "waivers.json: more: there is no such field.",
      "waivers.json: waivers[1].case: rules/a is waived twice.",
      "waivers.json: waivers[2].owner: must not be empty.",
      "waivers.json: waivers[2].case: there is no case rules/z; did you mean rules/a?",
      "waivers.json: waivers[3].expires: must be within a year, by 2027-11-29, but is 2029-01-01.",
    ]);
  });

  test("is refused with the first of very many problems", () => {
    const problems = problemsOf({ waivers: Array.from({ length: 100 }, () => ({})) });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe("waivers.json: … and 380 more problems.");
  });

  test("may be YAML: the same rules, and every problem with its place", () => {
    const file = "nessie-waivers.yml";
    const right = `# Known leaks.
waivers:
  - case: rules/a # since June
    owner: "@team"
    reason: A known leak.
    expires: 2027-01-31
`;
    expect(parseWaivers(right, file, EDGES)).toEqual([WAIVER]);
    const wrong = `${right}
  - case: rules/a
    owner: " "
    until: 2027-01-31
    expires: 2027
  - {case: rules/zebra, owner: 7, reason: x, expires: 2028-01-01}
`;
    expect(messagesOf(() => parseWaivers(wrong, file, EDGES))).toEqual([
      `${file}:9:5: waivers[1].owner: must not be empty.`,
      `${file}:8:5: waivers[1].reason: must be text.`,
      `${file}:11:5: waivers[1].expires: must be the last day of the waiver, like 2027-01-31.`,
      `${file}:10:5: waivers[1].until: there is no such field.`,
      `${file}:8:5: waivers[1].case: rules/a is waived twice.`,
      `${file}:12:25: waivers[2].owner: must be text.`,
      `${file}:12:6: waivers[2].case: there is no case rules/zebra.`,
      `${file}:12:46: waivers[2].expires: must be within a year, by 2027-11-29, but is 2028-01-01.`,
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    ["w.yml", "", ["w.yml:1:1: the file: must have the list waivers."]],
    ["w.YAML", "waivers:\n", ["w.YAML:1:1: waivers: must be a list."]],
    [
      "w.yaml",
      "waivers: &a []\n\tx: 1\n",
      [
        "w.yaml:2:1: is indented with a tab; use spaces.",
        "w.yaml:1:13: has an anchor (&); write the value out.",
      ],
    ],
    ["w.json", "waivers: []", ["w.json: is not JSON."]],
  ])("is refused where it is not as its name %s says, or empty: %j [B3]", (file, text, problems) => {
    expect(messagesOf(() => parseWaivers(text, file, EDGES))).toEqual(problems);
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
    /^```yaml\n(waivers:[\s\S]*?)^```$/m.exec(readFileSync(projectFile("docs", "baseline.md"), "utf8")) ?? [];
  const { suites } = await loadSuites("bundled", { read: async () => "", list: async () => undefined });
  const cases = suites.flatMap(({ suite, cases: own }) => own.map(({ id }) => `${suite}/${id}`));
  expect(
    parseWaivers(example, "nessie-waivers.yml", { cases: new Set(cases), day: "2026-11-29" }),
  ).toMatchObject([{ case: "rules/locker-codes" }]);
});

test("whatever a file says, YAML and JSON are held to the same rules [B3]", () => {
  const file = { waivers: [WAIVER, { ...WAIVER, case: "rules/b" }] };
  fc.assert(
    fc.property(bent(file), (data) => {
      const text = JSON.stringify(data) ?? "null";
      fc.pre(!text.includes('"<<":'));
      const told = (name: string): readonly string[] =>
        messagesOf(() => parseWaivers(text, name, EDGES)).map((message) =>
          message.replace(/^w\.\w+(?::\d+:\d+)?: /, ""),
        );
      // Where there is nothing at all, the words differ.
      if (data !== null && data !== undefined) expect(told("w.yml")).toEqual(told("w.json"));
    }),
    { numRuns: samples(1_000) },
  );
});
