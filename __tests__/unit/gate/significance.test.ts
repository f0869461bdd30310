import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { classifyChange } from "../../../src/gate/significance.ts";
import { share } from "../../support/builders/verdicts.ts";

describe("a share changes", () => {
  test.each([
    [share(279, 279), share(279, 279), "same"],
    [share(3, 3), share(100, 100), "same"],
    [share(279, 279), share(278, 279), "noise"],
    [share(1, 3), share(3, 3), "noise"],
    [share(279, 279), share(260, 279), "worse"],
    [share(260, 279), share(279, 279), "better"],
    [share(0, 0), share(3, 3), "same"],
  ] as const)("%j → %j: %s", (before, now, move) => {
    expect(classifyChange(before, now)).toBe(move);
  });

  test("not by what is unanswered: silence is neither a gain nor a loss", () => {
    expect(classifyChange(share(279, 279), share(200, 279, 79))).toBe("noise");
    expect(classifyChange(share(200, 279, 79), share(279, 279))).toBe("noise");
    expect(classifyChange(share(279, 279), share(200, 279, 60))).toBe("worse");
  });

  test("in opposite directions, seen from either run", () => {
    const one = fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]) => share(Math.min(a, b), Math.max(a, b)));
    const mirrored = { same: "same", noise: "noise", worse: "better", better: "worse" } as const;
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(classifyChange(b, a)).toBe(mirrored[classifyChange(a, b)]);
      }),
    );
  });
});
