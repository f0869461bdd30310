import { expect, test } from "@jest/globals";
import { closest } from "../../src/suggest.ts";

test.each<[string, readonly string[], string | undefined]>([
  ["rules/locker-code", ["rules/hatch", "rules/locker-codes"], "rules/locker-codes"],
  ["lst", ["run", "list", "last"], "list"],
  ["chekc", ["check", "compare"], "check"],
  ["run", ["run"], "run"],
  ["jump", ["run", "demo", "doctor"], undefined],
  ["ab", ["xy", "cd"], undefined],
  ["", ["a", "run"], undefined],
  ["x", [], undefined],
])("of the name %j in %j, %j was probably meant", (name, candidates, meant) => {
  expect(closest(name, candidates)).toBe(meant);
});

test("a name of any length is compared at once", () => {
  expect(closest("x".repeat(10_000_000), ["rules/a"])).toBeUndefined();
});
