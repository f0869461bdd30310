import { expect, test } from "@jest/globals";
import { closest } from "../../src/suggest.ts";

const NAMES = ["run", "doctor", "merge", "show", "compare", "no-regression", "distraction"];

test.each([
  ["rnu", "run"],
  ["Run", "run"],
  ["docter", "doctor"],
  ["megre", "merge"],
  ["distract", "distraction"],
  ["noregresion", "no-regression"],
])("%s probably means %s", (name, meant) => {
  expect(closest(name, NAMES)).toBe(meant);
});

test.each([[""], ["x"], ["jump"], ["rip"], ["constructor"], ["a".repeat(1_000_000)]])(
  "nothing is near %.20s",
  (name) => {
    expect(closest(name, NAMES)).toBeUndefined();
  },
);

test("of several the nearest is taken, and without candidates none", () => {
  expect(closest("rules", ["rule", "rules_x", "ruler_s"])).toBe("rule");
  expect(closest("rules", [])).toBeUndefined();
});
