import { expect, test } from "@jest/globals";
import { closest } from "../../src/suggest.ts";

const NAMES = ["rules/locker-codes", "skill/palindrome", "skill/anagram", "plain"];

test.each([
  ["skill/palindrom", "skill/palindrome"],
  ["skil/palindorme", "skill/palindrome"],
  ["rules/locker-codes", "rules/locker-codes"],
  ["plian", "plain"],
  ["pain", "plain"],
  ["agentic/bell", undefined],
  ["p", undefined],
  ["", undefined],
])("the name nearest to %j is %j", (name, near) => {
  expect(closest(name, NAMES)).toBe(near);
});

test("without candidates no name is near", () => {
  expect(closest("plain", [])).toBeUndefined();
});
