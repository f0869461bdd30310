import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Pair } from "../../../src/gate/askings.ts";
import { nextPairs } from "../../../src/gate/course.ts";
import { LOOKS } from "../../../src/gate/looks.ts";
import { allPairs, askedPlaces, pairs } from "../../support/builders/pairs.ts";

/** What is to be asked next, as `place:pair`. */
function next(each: readonly (readonly Pair[])[], shard = false): string[] {
  const due = nextPairs({ places: askedPlaces(...each), shard });
  return due.map(({ place, number }) => `${place.case.split("/")[1]}:${number}`);
}

/** How many pairs of these are made in each place before it ends. */
function made(answers: readonly (readonly Pair[])[], shard = false): number[] {
  const asked: Pair[][] = answers.map(() => []);
  for (;;) {
    const due = nextPairs({ places: askedPlaces(...asked), shard });
    if (due.length === 0) return asked.map(({ length }) => length);
    for (const { place, number } of due) {
      const index = Number(place.case.split("/")[1]);
      const pair = answers[index]?.find((one) => one.number === number);
      if (pair === undefined) throw new Error(`Pair ${number} of ${place.case} was not to be asked`);
      asked[index]?.push(pair);
    }
  }
}

const NEVER = ".".repeat(24);
const ALWAYS = "L".repeat(24);

describe("the pairs to ask next", () => {
  test("are four in every place at first, each place once before any is asked again", () => {
    expect(next([[], []])).toEqual(["0:1", "1:1", "0:2", "1:2", "0:3", "1:3", "0:4", "1:4"]);
    expect(next([])).toEqual([]);
  });

  test("are those that a stopped run left out, before any later one", () => {
    const [first, , third] = pairs("L...", "....");
    if (first === undefined || third === undefined) throw new Error("There are four pairs");
    expect(next([[third, first], pairs("L...", "....")])).toEqual(["0:2", "0:4"]);
  });

  test.each([
    ["as often without the change", "L...", "...L", []],
    ["never", "....", "....", []],
    ["once more with the change", "L...", "....", ["0:5", "0:6"]],
    ["once more after 6 pairs", "L.....", "......", []],
    ["twice more, both sides often", "LLLL..", "LL....", []],
    ["twice more after 6 pairs", "LL....", "......", [7, 8, 9, 10, 11, 12].map((pair) => `0:${pair}`)],
    ["three times more after 12 pairs", "LLL.........", "............", []],
    [
      "four times more after 12 pairs",
      "LLLL........",
      "............",
      Array.from({ length: 12 }, (_, index) => `0:${index + 13}`),
    ],
    ["four times more after 24 pairs", "LLLL....................", NEVER, []],
  ])("end where a place will hardly matter any more: leaks %s", (_name, change, base, due) => {
    expect(next([pairs(change, base)])).toEqual(due);
  });

  test("end where the change is blamed, later among more places", () => {
    const [always, other] = [pairs(ALWAYS, NEVER), pairs("L...", "...L")];
    expect(made([always])).toEqual([6]);
    expect(made([always, other, other, other])).toEqual([6, 4, 4, 4]);
    expect(made([always, other, other, other, other])).toEqual([12, 4, 4, 4, 4]);
  });

  test("go on in a shard until it would be blamed among the most places", () => {
    expect(made([pairs(ALWAYS, NEVER)], true)).toEqual([12]);
  });

  test("go on for an unanswered asking as if it had gone against the change", () => {
    expect(next([pairs("..??", "....")])).toEqual(["0:5", "0:6"]);
    expect(next([pairs("LL..", "LL??")])).toEqual([]);
    expect(next([pairs("LL..", "L???")])).toEqual(["0:5", "0:6"]);
  });

  test("end with all places leaking a little more together, but for one that may have done it", () => {
    const little = pairs(`${"LLL..L".repeat(4)}`, NEVER);
    const strong = pairs(`${"LLLLL.".repeat(4)}`, NEVER);
    expect(made([little, little, little, strong])).toEqual([6, 6, 6, 12]);
    expect(made([little, little, little, strong], true)).toEqual([24, 24, 24, 12]);
  });

  test("end where one place alone leaks, and the sum is its own", () => {
    const [leaks, quiet] = [pairs("LLLLL.", "......"), pairs("....", "....")];
    expect(next([leaks])).toEqual([]);
    expect(next([quiet, leaks, quiet])).toEqual([]);
  });

  test("go on in other places where the change is blamed for one", () => {
    const other = pairs("LL..LL......", "............");
    expect(made([pairs(ALWAYS, NEVER), pairs(`${"LL....".repeat(4)}`, NEVER)])).toEqual([6, 24]);
    expect(next([pairs("LLLLLL", "......"), other.slice(0, 6)])).toHaveLength(6);
  });

  test("are never more than 24, never asked twice, and the same however the run was cut", () => {
    fc.assert(
      fc.property(fc.array(allPairs(["L", ".", "?"]), { maxLength: 5 }), fc.nat(), (answers, cut) => {
        const whole = made(answers);
        for (const count of whole) expect(LOOKS.map(({ pairs: upTo }) => upTo)).toContain(count);
        const part = answers.map((all, place) => all.slice(0, cut % ((whole[place] ?? 0) + 1)));
        const rest = nextPairs({ places: askedPlaces(...part), shard: false });
        const keys = rest.map(({ place, number }) => `${place.case} ${number}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { place, number } of rest)
          expect(number).toBeLessThanOrEqual(whole[Number(place.case.split("/")[1])] ?? 0);
      }),
    );
  });
});
