import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { containsKeyword } from "../../../src/suite/keyword.ts";

describe("a keyword of word characters must be a whole word", () => {
  test.each([
    ["VALID", "INVALID", false],
    ["VALID", "INVALID, then VALID", true],
    ["42", "142 421 42a", false],
    ["42", "42", true],
    ["a_b", "a_b_c", false],
    ["a_b", "(a_b)", true],
    ["ab", "äab", false],
    ["ab", "ab\u0301", true],
    ["ab", "ab²", false],
    ["ab", "ab𝟙", false],
    ["ab", "𝒳ab", false],
    ["ab", "🙂ab🙂", true],
    ["ключ", "ключи", false],
    ["ключ", "«ключ»", true],
    ["ab", "", false],
    ["", "anything", false],
  ])("%j in %j: %j", (keyword, text, expected) => {
    expect(containsKeyword(text, keyword)).toBe(expected);
  });
});

describe("any other keyword is a plain part of the text", () => {
  test.each([
    ["Hello, Bob", "Hello, Bobby", true],
    ["x.y", "axxyb", false],
    ["$5", "cost$55", true],
    ["(a|b)*", "is (a|b)* here", true],
  ])("%j in %j: %j", (keyword, text, expected) => {
    expect(containsKeyword(text, keyword)).toBe(expected);
  });
});

test("it agrees with the published pattern, a word boundary on either side, on any text [L18]", () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9_]{1,4}$/);
  const text = fc.string({ unit: fc.constantFrom("a", "B", "1", "_", " ", "ä", "-", "🙂", "²") });
  fc.assert(
    fc.property(word, text, word, (keyword, before, after) => {
      const whole = `${before}${keyword}${after} ${before}`;
      const published = new RegExp(`(?<![\\p{L}\\p{N}_])${keyword}(?![\\p{L}\\p{N}_])`, "u");
      expect(containsKeyword(whole, keyword)).toBe(published.test(whole));
    }),
  );
});
