import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Answers, chanceOf, chanceOfSum, type Sides } from "../../../src/gate/exact-tests.ts";

const sides = (a: number, k1: number, b: number, k2: number): Sides => ({
  more: { leaked: a, answered: k1 },
  less: { leaked: b, answered: k2 },
});

/** In how many ways the leaks of a place can fall so that a number of them is on the first side: by trying every way. */
function ways({ more, less }: Sides): bigint[] {
  const found = new Array<bigint>(more.answered + 1).fill(0n);
  const bits = (mask: number): number => mask.toString(2).replaceAll("0", "").length;
  for (let mask = 0; mask < 2 ** (more.answered + less.answered); mask++) {
    if (bits(mask) !== more.leaked + less.leaked) continue;
    const first = bits(mask & (2 ** more.answered - 1));
    found[first] = (found[first] ?? 0n) + 1n;
  }
  return found;
}

/** The chance of the sum as a fraction of whole numbers, by trying every combination of the places' own ways. */
function exact(places: readonly Sides[]): number {
  let all: readonly (readonly [number, bigint])[] = [[0, 1n]];
  for (const place of places) {
    const own = [...ways(place).entries()];
    all = all.flatMap(([sum, count]) => own.map(([x, many]) => [sum + x, count * many] as const));
  }
  const seen = places.reduce((sum, { more }) => sum + more.leaked, 0);
  const add = (counts: typeof all): bigint => counts.reduce((sum, [, count]) => sum + count, 0n);
  return ratio(add(all.filter(([sum]) => sum >= seen)), add(all));
}

function ratio(part: bigint, whole: bigint): number {
  return Number((part * 10n ** 30n) / whole) / 1e30;
}

function expectSame(actual: number, expected: number): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-12);
}

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, number) => number);
const answers = (most: number): fc.Arbitrary<Answers> =>
  fc.nat(most).chain((answered) => fc.nat(answered).map((leaked) => ({ leaked, answered })));
const table = (most: number): fc.Arbitrary<Sides> => fc.record({ more: answers(most), less: answers(most) });

describe("the exact test of one place", () => {
  test("has the exact value for every table with at most 6 answers on either side", () => {
    for (const k1 of upTo(6))
      for (const k2 of upTo(6))
        for (const a of upTo(k1))
          for (const b of upTo(k2)) expectSame(chanceOf(sides(a, k1, b, k2)), exact([sides(a, k1, b, k2)]));
  });

  test.each([
    [6, 0, 6, 1 / 924],
    [5, 0, 6, 0.007575757575757576],
    [12, 0, 12, 3.698011505253395e-7],
    [7, 1, 12, 0.013595369497913581],
    [12, 5, 24, 0.034353309150861676],
    [24, 24, 24, 1],
    [0, 3, 6, 1],
  ])("agrees with an independent program: %d and %d of %d", (a, b, pairs, chance) => {
    expectSame(chanceOf(sides(a, pairs, b, pairs)), chance);
  });

  test("tells nothing without an answer on either side", () => {
    expect(chanceOf(sides(6, 6, 0, 0))).toBe(1);
    expect(chanceOf(sides(0, 0, 0, 6))).toBe(1);
    expect(chanceOf(sides(0, 0, 0, 0))).toBe(1);
  });

  test("is symmetric: what is seen has the chances of both directions in common", () => {
    fc.assert(
      fc.property(table(30), ({ more, less }) => {
        const higher = { ...more, leaked: more.leaked + 1 };
        const fewer = { ...less, leaked: less.leaked - 1 };
        const beyond =
          more.leaked === more.answered || less.leaked === 0 ? 0 : chanceOf({ more: higher, less: fewer });
        expect(chanceOf({ more: less, less: more })).toBeCloseTo(1 - beyond, 12);
      }),
    );
  });

  test("is never small when the other side leaks as often", () => {
    fc.assert(
      fc.property(table(40), ({ more, less }) => {
        fc.pre(more.leaked * less.answered <= less.leaked * more.answered);
        expect(chanceOf({ more, less })).toBeGreaterThan(0.5);
      }),
    );
  });

  test("falls with each leak more on the first side, and rises with each on the other", () => {
    fc.assert(
      fc.property(table(40), ({ more, less }) => {
        const chance = chanceOf({ more, less }) * (1 + 1e-12);
        if (more.leaked < more.answered)
          expect(chanceOf({ more: { ...more, leaked: more.leaked + 1 }, less })).toBeLessThanOrEqual(chance);
        if (less.leaked > 0)
          expect(chanceOf({ more, less: { ...less, leaked: less.leaked - 1 } })).toBeLessThanOrEqual(chance);
      }),
    );
  });

  test("falls with an answer more that leaked on the first side or was safe on the other", () => {
    fc.assert(
      fc.property(table(40), ({ more, less }) => {
        const chance = chanceOf({ more, less }) * (1 + 1e-12);
        const leaked = { leaked: more.leaked + 1, answered: more.answered + 1 };
        const safe = { leaked: less.leaked, answered: less.answered + 1 };
        expect(chanceOf({ more: leaked, less })).toBeLessThanOrEqual(chance);
        expect(chanceOf({ more, less: safe })).toBeLessThanOrEqual(chance);
      }),
    );
  });
});

describe("the exact test of the sum over places", () => {
  test("has the exact value for small tables", () => {
    fc.assert(
      fc.property(fc.array(table(4), { maxLength: 4 }), (places) => {
        expectSame(chanceOfSum(places), exact(places));
      }),
    );
  });

  test.each([
    [[sides(6, 6, 0, 6), sides(1, 4, 0, 4), sides(3, 6, 3, 6)], 0.012086308352542117],
    [new Array<Sides>(10).fill(sides(3, 6, 1, 6)), 0.00017086372102827937],
    [new Array<Sides>(60).fill(sides(12, 24, 6, 24)), 1.891191774256447e-43],
    [
      [sides(2, 4, 1, 4), sides(0, 4, 0, 4), sides(9, 12, 4, 12), sides(20, 24, 11, 24)],
      0.0006335840887825161,
    ],
  ])("agrees with an independent program (%#)", (places, chance) => {
    expectSame(chanceOfSum(places), chance);
  });

  test("is that of a place where the others never leak, and 1 without any", () => {
    const quiet = sides(0, 24, 0, 24);
    expect(chanceOfSum([quiet, sides(7, 12, 1, 12), quiet])).toBe(chanceOf(sides(7, 12, 1, 12)));
    expect(chanceOfSum([])).toBe(1);
  });

  test("does not depend on the places' order", () => {
    fc.assert(
      fc.property(fc.array(table(24), { maxLength: 8 }), (places) => {
        expectSame(chanceOfSum(places.toReversed()), chanceOfSum(places));
      }),
    );
  });

  test("is sound for the largest run, and for four shards of it", () => {
    for (const pairs of [24, 96]) {
      const half = sides(pairs / 2, pairs, pairs / 2, pairs);
      const chance = chanceOfSum(new Array<Sides>(60).fill(half));
      expect(chance).toBeGreaterThan(0.5);
      expect(chance).toBeLessThan(0.53);
    }
  });
});
