import { expect, test } from "@jest/globals";
import { promptDifference } from "../../../src/report/prompt-difference.ts";

const plain = (text: string): string => text;
const lines = (count: number, text: string): { readonly text: string } => ({
  text: Array.from({ length: count }, (_, index) => `${text} ${index}`).join("\n"),
});

test("a difference of a few lines has them line by line", () => {
  expect(promptDifference(lines(2, "Be kind."), lines(3, "Be kind."), plain)).toEqual([
    { baseStart: 1, changeStart: 1, lines: [" Be kind. 0", " Be kind. 1", "+Be kind. 2"] },
  ]);
});

test("a difference of too many lines to be compared in time is not told line by line", () => {
  const before = performance.now();
  expect(promptDifference(lines(6_000, "a"), lines(6_000, "b"), plain)).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(5_000);
});
