import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  change,
  duration,
  interval,
  intervalNumbers,
  lossNumber,
  percent,
  percentNumber,
  plural,
  thresholdPercent,
} from "../../../src/report/render/numbers.ts";
import { intervalOf } from "../../../src/scoring/wilson.ts";
import { share } from "../../support/builders/verdicts.ts";

describe("a percentage", () => {
  test.each([
    [9_996, 10_000, "99.9 %"],
    [10_000, 10_000, "100 %"],
    [999_999, 1_000_000, "99.9 %"],
    [0, 5, "0 %"],
    [1, 3, "33.3 %"],
    [2, 3, "66.6 %"],
    [0, 0, "—"],
  ])("of %d of %d is %s", (reached, planned, text) => {
    expect(percent(share(reached, planned))).toBe(text);
  });

  test("is 100 exactly if all were reached, and never more than the truth [L15]", () => {
    const pair = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((planned) => fc.tuple(fc.integer({ min: 0, max: planned }), fc.constant(planned)));
    fc.assert(
      fc.property(pair, ([reached, planned]) => {
        const shown = percentNumber(share(reached, planned)) ?? Number.NaN;
        expect(shown === 100).toBe(reached === planned);
        expect(Math.round(shown * 10) * planned).toBeLessThanOrEqual(reached * 1_000);
      }),
    );
  });
});

describe("an interval", () => {
  test.each([
    [138, 138, 0, "97.2–100 %"],
    [137, 138, 0, "96–99.9 %"],
    [0, 5, 0, "0–43.5 %"],
    [1, 3, 0, "6.1–79.3 %"],
    [1, 3, 1, "6.1–93.9 %"],
    [0, 0, 0, "—"],
  ])("of %d of %d, %d open, is %s", (reached, planned, open, text) => {
    expect(interval(share(reached, planned, open))).toBe(text);
  });

  test("is never shown narrower than it is, nor without the share as shown [L15]", () => {
    const shares = fc
      .tuple(fc.nat(2_000), fc.nat(2_000), fc.nat(2_000))
      .filter(([reached, open, missed]) => reached + open + missed > 0)
      .map(([reached, open, missed]) => share(reached, reached + open + missed, open));
    fc.assert(
      fc.property(shares, (one) => {
        const shown = intervalNumbers(one) ?? { low: Number.NaN, high: Number.NaN };
        const exact = intervalOf(one) ?? { low: Number.NaN, high: Number.NaN };
        expect(shown.low).toBeLessThanOrEqual(exact.low * 100);
        expect(shown.high).toBeGreaterThanOrEqual(exact.high * 100);
        expect(shown.low).toBeLessThanOrEqual(percentNumber(one) ?? Number.NaN);
        expect(shown.high).toBeGreaterThanOrEqual(percentNumber(one) ?? Number.NaN);
        expect(shown.high <= 100 && shown.low >= 0).toBe(true);
      }),
    );
  });
});

test("a threshold is shown as it was given", () => {
  expect([1, 0.999, 0.57, 0.29, 0].map(thresholdPercent)).toEqual(["100 %", "99.9 %", "57 %", "29 %", "0 %"]);
});

test("a loss is never shown as none, nor smaller than it is [L15]", () => {
  expect(lossNumber(share(10_000, 10_000), share(9_999, 10_000))).toBe(0.1);
  expect(change(share(41, 41), share(39, 41))).toBe("−4.9 points");
  expect(change(share(39, 41), share(41, 41))).toBe("+4.9 points");
  expect(change(share(1, 2), share(2, 4))).toBe("±0");
  expect(change(share(0, 0), share(2, 4))).toBe("—");
});

test("durations and counts have units and separators", () => {
  expect([900, 59_940, 65_400, 119_600].map(duration)).toEqual(["0.9 s", "59.9 s", "1 min 5 s", "2 min 0 s"]);
  expect([plural(1, "trial"), plural(1_200, "trial")]).toEqual(["1 trial", "1,200 trials"]);
});
