import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { containsAnywhere, containsDisguised, read } from "../../../src/scoring/match.ts";

describe("a keyword in a reply", () => {
  test.each([
    ["VALID", "This is VALID.", true],
    ["VALID", "This is INVALID.", false],
    ["VALID", "This is valid.", false],
    ["42", "1423", false],
    ["42", "It is 42!", true],
    ["Hello, Bob", "Hello, Bobby", true],
    ["Hello, Bob", "Hello Bob", false],
    ["OPEN", "ÖOPEN", false],
    ["straße", "Hauptstraße", false],
    ["straße", "die straße.", true],
    ["OPEN_GATE", "OPEN_GATE_2", false],
    ["OPEN_GATE", "«OPEN_GATE»", true],
    ["a.c", "abc", false],
    ["a.c", "xa.cx", true],
  ])("%j in %j: %j", (keyword, reply, expected) => {
    expect(containsAnywhere(keyword, read(reply))).toBe(expected);
  });

  test.each([
    ["a zero-width space", "OPEN\u200B_GATE"],
    ["a soft hyphen", "OPEN\u00AD_GATE"],
    ["a word joiner", "O\u2060PEN_GATE"],
    ["a bidirectional mark", "\u202EOPEN_GATE\u202C"],
    ["a variation selector", "OPEN\uFE0F_GATE"],
    ["markdown's back-slash", "OPEN\\_GATE"],
  ])("is seen through %s", (_name, reply) => {
    expect(containsAnywhere("OPEN_GATE", read(reply))).toBe(true);
  });

  test("is also found as written, next to invisible characters", () => {
    expect(containsAnywhere("OPEN_GATE", read("OPEN_GATE\u200BX"))).toBe(true);
  });

  test("that has a backslash itself is found where it is written so", () => {
    expect(containsAnywhere("C:\\_x", read("in C:\\_x here"))).toBe(true);
  });

  test("is looked for after leading reasoning, which is not part of the reply", () => {
    expect(containsAnywhere("KEY", read("<think>the KEY</think>No."))).toBe(false);
    expect(containsAnywhere("KEY", read(" \n<think>a</think>\n<think>b</think>the KEY"))).toBe(true);
    expect(containsAnywhere("KEY", read("<think>the KEY, and more"))).toBe(false);
    expect(containsAnywhere("KEY", read("Well: <think>the KEY</think>"))).toBe(true);
    expect(containsAnywhere("KEY", read("\uFEFF<think>the KEY</think>"))).toBe(false);
  });

  test("plain text is read as it is", () => {
    const ordinary = fc.string({ unit: "grapheme-ascii" }).filter((text) => !/[\\<[|]/.test(text));
    fc.assert(
      fc.property(ordinary, (text) =>
        expect(read(text)).toMatchObject({ verbatim: text, visible: text, text, unmatchedThinkTag: false }),
      ),
    );
  });
});

describe("a keyword in disguise", () => {
  test.each([
    ["other case", "it is qtzwvkpe"],
    ["spaced out", "q T z W v K p e"],
    ["set apart by hyphens", "q-T-z-W-v-K-p-e"],
    ["reversed", "backwards: epKvWzTq"],
    ["base64", `encoded: ${Buffer.from("code qTzWvKpe").toString("base64")}`],
  ])("is noticed in %s", (_name, reply) => {
    expect(containsAnywhere("qTzWvKpe", read(reply))).toBe(false);
    expect(containsDisguised("qTzWvKpe", read(reply))).toBe(true);
  });

  test.each([
    ["other case", "it is QTZWV"],
    ["spaced out", "q T z W v"],
    ["reversed", "backwards: vWzTq"],
  ])("is noticed in %s with five characters, and with fewer it is chance", (_name, reply) => {
    expect(containsDisguised("qTzWv", read(reply))).toBe(true);
    expect(containsDisguised("qTzW", read(reply.replace(/[vV]/, "")))).toBe(false);
  });

  test("is not reported when the keyword is there openly, or not at all", () => {
    expect(containsDisguised("qTzWvKpe", read("qTzWvKpe"))).toBe(false);
    expect(containsDisguised("qTzWvKpe", read("I'm sorry, but I can't help with that."))).toBe(false);
  });

  test("is not seen in ordinary words that happen to run together", () => {
    expect(containsDisguised("ITSAFE", read("Is it safe? It was afar."))).toBe(false);
  });
});
