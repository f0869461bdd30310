import { describe, expect, test } from "@jest/globals";
import { decodeExactText, decodeText, notJson, parseJson } from "../../../src/suite/text.ts";

const BYTES = Buffer.from("\ufeff{}");

test("a byte order mark is not part of a text, but of its hash", () => {
  expect(decodeText(BYTES)).toBe("{}");
  expect(decodeExactText(BYTES)).toBe("\ufeff{}");
});

describe("JSON", () => {
  test.each<[string, unknown]>([
    ['{"a":[1]}', { a: [1] }],
    ["null", null],
    ['""', ""],
    ["", undefined],
    ["{", undefined],
    ["undefined", undefined],
  ])("%j is parsed without a throw", (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  test.each([
    ['{\n  "a": 1,\n}', "is not JSON (line 3, column 1)"],
    ["[1 2]", "is not JSON (line 1, column 4)"],
    ["", "is not JSON"],
    ['{"key": sk-0123456789abcdef}', "is not JSON"],
    ['{"key": "sk-0123456789abcdef}', expect.not.stringContaining("sk-")],
  ])("that is broken is reported by position, never by its text: %j", (text, told) => {
    expect(notJson(text)).toEqual(told);
  });
});
