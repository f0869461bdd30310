import { expect, test } from "@jest/globals";
import { grantWaivers } from "../../../src/gate/grant.ts";

const FIELDS = { owner: " @team ", reason: "A known leak.", expires: "2027-01-31" };
const EXISTING = [
  { case: "rules/a", owner: "Eve", reason: "x", expires: "2026-11-29" },
  { case: "rules/b", owner: "Eve", reason: "x", expires: "2026-11-28" },
];
const CONTEXT = {
  cases: new Set(["rules/a", "rules/b", "rules/locker-codes"]),
  day: "2026-11-29",
  existing: EXISTING,
};

test("cases are waived once each, and take the place of expired waivers", () => {
  const cases = ["rules/b", "rules/locker-codes", "rules/b"];
  expect(grantWaivers({ ...FIELDS, cases }, CONTEXT)).toEqual({
    kind: "granted",
    waivers: ["rules/b", "rules/locker-codes"].map((name) => ({ case: name, ...FIELDS, owner: "@team" })),
    replaced: [EXISTING[1]],
  });
});

test("every problem is told at once [L33]", () => {
  const cases = ["rules/a", "locker-codes", "rules/locker-code", "other/case"];
  expect(grantWaivers({ cases, owner: "\u200b", expires: "2026-11-28" }, CONTEXT)).toEqual({
    kind: "problems",
    problems: [
      "--owner must not be empty.",
      "--reason is missing: why it may be unsafe for now.",
      "--expires must not be in the past: today is 2026-11-29, but it is 2026-11-28.",
      "rules/a is already waived until 2026-11-29.",
      "There is no case locker-codes; did you mean rules/locker-codes?",
      "There is no case rules/locker-code; did you mean rules/locker-codes?",
      "There is no case other/case.",
    ],
  });
});

test.each<[string | undefined, string]>([
  [undefined, "--expires is missing: the last day of the waiver, like 2027-01-31."],
  ["", "--expires must be the last day of the waiver, like 2027-01-31."],
  ["31.01.2027", "--expires must be the last day of the waiver, like 2027-01-31."],
  ["2027-02-29", "--expires must be the last day of the waiver, like 2027-01-31."],
  ["2027-11-30", "--expires must be within a year, by 2027-11-29, but is 2027-11-30."],
])("nothing is waived until %j [L33]", (expires, problem) => {
  expect(grantWaivers({ ...FIELDS, expires, cases: ["rules/b"] }, CONTEXT)).toEqual({
    kind: "problems",
    problems: [problem],
  });
});

test.each(["2026-11-29", "2027-11-29"])("a case may be waived until %s, today or in a year", (expires) => {
  expect(grantWaivers({ ...FIELDS, expires, cases: ["rules/b"] }, CONTEXT).kind).toBe("granted");
});
