import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { intervalOf } from "../../../src/scoring/wilson.ts";
import { share } from "../../support/builders/verdicts.ts";

describe("the 95 % interval of a share", () => {
  // Computed by hand from Wilson's formula with z = 1.959963984540054.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
    [1, 1, 0.2065, 1],
    [0, 1, 0, 0.7935],
  ])("of %d of %d is Wilson's", (reached, planned, low, high) => {
    const interval = intervalOf(share(reached, planned));
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test("ends exactly at 0 and 1 where none and all came out right", () => {
    for (const planned of [1, 3, 7, 93, 279, 1_000_003]) {
      expect(intervalOf(share(0, planned))?.low).toBe(0);
      expect(intervalOf(share(planned, planned))?.high).toBe(1);
      expect(intervalOf(share(planned, planned))?.low).toBeLessThan(1);
      expect(intervalOf(share(0, planned))?.high).toBeGreaterThan(0);
    }
  });

  test("of nothing planned is undefined", () => {
    expect(intervalOf(share(0, 0))).toBeUndefined();
  });

  test("reaches from what the unanswered could have made worst to what they could have made best", () => {
    expect(intervalOf(share(5, 10, 2))).toEqual({
      low: intervalOf(share(5, 10))?.low,
      high: intervalOf(share(7, 10))?.high,
    });
    expect(intervalOf(share(0, 10, 10))).toEqual({ low: 0, high: 1 });
  });

  test("contains the rate, lies within 0 and 1, and mirrors that of the opposite share", () => {
    const pairs = fc
      .integer({ min: 1, max: 5_000 })
      .chain((planned) => fc.tuple(fc.integer({ min: 0, max: planned }), fc.constant(planned)));
    fc.assert(
      fc.property(pairs, ([reached, planned]) => {
        const { low, high } = intervalOf(share(reached, planned)) ?? { low: Number.NaN, high: Number.NaN };
        const other = intervalOf(share(planned - reached, planned)) ?? { low: Number.NaN, high: Number.NaN };
        expect(low >= 0 && low <= reached / planned && reached / planned <= high && high <= 1).toBe(true);
        expect(other.low).toBeCloseTo(1 - high, 12);
        expect(other.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });
});
