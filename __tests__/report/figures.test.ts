import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  change,
  duration,
  lossNumber,
  percent,
  percentNumber,
  plural,
  thresholdPercent,
} from "../../src/report/figures.ts";
import { share } from "../support/verdicts.ts";

describe("a percentage", () => {
  test.each([
    [9_996, 10_000, "99.9 %"],
    [10_000, 10_000, "100 %"],
    [999_999, 1_000_000, "99.9 %"],
    [0, 5, "0 %"],
    [1, 3, "33.3 %"],
    [2, 3, "66.6 %"],
    [0, 0, "–"],
  ])("of %d of %d is %s", (reached, planned, text) => {
    expect(percent(share(reached, planned))).toBe(text);
  });

  test("is 100 exactly if all were reached, and never more than the truth", () => {
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

test("a threshold is shown as it was given", () => {
  expect([1, 0.999, 0.57, 0.29, 0].map(thresholdPercent)).toEqual(["100 %", "99.9 %", "57 %", "29 %", "0 %"]);
});

test("a loss is never shown as none, nor smaller than it is", () => {
  expect(lossNumber(share(10_000, 10_000), share(9_999, 10_000))).toBe(0.1);
  expect(change(share(41, 41), share(39, 41))).toBe("−4.9 points");
  expect(change(share(39, 41), share(41, 41))).toBe("+4.9 points");
  expect(change(share(1, 2), share(2, 4))).toBe("±0");
  expect(change(share(0, 0), share(2, 4))).toBe("–");
});

test("durations and counts are in words", () => {
  expect([900, 59_940, 65_400, 119_600].map(duration)).toEqual(["0.9 s", "59.9 s", "1 min 5 s", "2 min 0 s"]);
  expect([plural(1, "trial"), plural(1_200, "trial")]).toEqual(["1 trial", "1,200 trials"]);
});
