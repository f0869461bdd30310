import { describe, expect, test } from "@jest/globals";
import { type Sizes, tellsAnything, toldOf } from "../../../src/gate/told.ts";

const places = (number: number, now: number, before = now): Sizes[] =>
  Array.from({ length: number }, () => ({ before, now }));

describe("how little can be told", () => {
  test("after three runs each: no prompt alone, two that always leak, or six that leak once", () => {
    expect(toldOf(places(158, 3))).toEqual({
      places: 158,
      replies: { before: 3, now: 3 },
      chance: expect.closeTo(1 / 20, 12),
      always: 2,
      once: 6,
    });
  });

  test("depends on the runs of both sides: a baseline of many tells more", () => {
    expect(toldOf(places(158, 3, 50))).toMatchObject({ alone: 3, only: 2, always: 1, once: 2 });
    expect(toldOf(places(158, 12))).toMatchObject({ alone: 10, only: 5, always: 1, once: 6 });
    const some = toldOf(places(158, 3, 20));
    expect(some).toMatchObject({ only: 2, always: 1, once: 2 });
    expect(some).not.toHaveProperty("alone");
    const one = toldOf(places(158, 12, 1));
    expect(one).toMatchObject({ chance: expect.closeTo(1 / 13, 12), always: 2 });
    expect(one).not.toHaveProperty("only");
  });

  test("is told of the place that tells most, and may be nothing", () => {
    const uneven = [{ before: 1, now: 3 }, { before: 3, now: 3 }, ...places(1, 1)];
    expect(toldOf(uneven)).toEqual({
      places: 3,
      replies: { before: 3, now: 3 },
      chance: expect.closeTo(1 / 20, 12),
      always: 2,
    });
    expect(tellsAnything(toldOf(uneven))).toBe(true);
    for (const few of [[], places(1, 3), places(5, 1)]) expect(tellsAnything(toldOf(few))).toBe(false);
    expect(tellsAnything(toldOf(places(6, 1)))).toBe(true);
  });
});
