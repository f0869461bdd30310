import { describe, expect, test } from "@jest/globals";
import type { Series } from "../../../src/page/charts/chart.ts";
import { histogramChart, logBins, quantile } from "../../../src/page/charts/histogram.ts";
import { scatterChart } from "../../../src/page/charts/scatter.ts";
import { suiteBars } from "../../../src/page/charts/suite-bars.ts";
import { share } from "../../support/builders/verdicts.ts";

const series = (label: string, over: Partial<Series> = {}): Series => ({
  label,
  short: label,
  colour: "var(--series-0)",
  symbol: "circle",
  ...over,
});
const count = (svg: string, pattern: RegExp): number => svg.match(pattern)?.length ?? 0;

describe("the chart of safety against helpfulness", () => {
  const point = (safe: number, helpful: number) => ({
    series: series("p"),
    safety: share(safe, 100),
    helpfulness: share(helpful, 100),
  });

  test("has a point for each series, with both intervals", () => {
    const svg = scatterChart([point(90, 95), point(50, 60)]);
    expect(count(svg, /class="dot"/g)).toBe(2);
    expect(count(svg, /class="link"/g)).toBe(1 + 2 * 2);
  });

  test("shows points in the same place as rings around each other", () => {
    const svg = scatterChart([point(100, 100), point(100, 100), point(90, 100)]);
    const fills = [...svg.matchAll(/class="dot"[^>]*fill="([^"]*)"|fill="([^"]*)"[^>]*class="dot"/g)];
    expect(fills.map(([, a, b]) => a ?? b)).toEqual(["var(--series-0)", "none", "var(--series-0)"]);
  });

  test("leaves out what was not planned", () => {
    const svg = scatterChart([{ series: series("none"), safety: share(0, 0), helpfulness: share(0, 0) }]);
    expect(count(svg, /class="dot"/g)).toBe(0);
  });

  test("leaves out what has no answer, rather than drawing it at 0", () => {
    const unknown = { reached: 0, open: 3, planned: 3 };
    const svg = scatterChart([{ series: series("none"), safety: unknown, helpfulness: unknown }]);
    expect(count(svg, /class="dot"/g)).toBe(0);
  });
});

test("names are text in a chart, whatever they are", () => {
  const name = "\"><script>alert(1)</script>' onload='x $& $`";
  const svg = suiteBars("safety", [{ suite: name, series: series(name), share: share(1, 2) }]);
  expect(svg).not.toMatch(/<script|onload='/);
  expect(svg).toContain("&#60;script&#62;");
  expect(svg).toContain("onload=&#39;x $&#38; $&#96;");
  expect(svg.match(/<svg /g)).toHaveLength(1);
});

test("a chart logs no warnings", () => {
  const told: unknown[] = [];
  const { warn } = console;
  console.warn = (...words) => void told.push(words);
  try {
    const bars = ["1", "2"].map((suite) => ({ suite, series: series("3"), share: share(0, 2) }));
    suiteBars("safety", bars);
    scatterChart([]);
    histogramChart([{ series: series("2020-01-01"), bins: logBins([1, 2, 3], 1) }], {
      label: "s",
      name: "x",
    });
  } finally {
    console.warn = warn;
  }
  expect(told).toEqual([]);
});

describe("a histogram", () => {
  test("counts every value once, in bins of equal width on a logarithmic axis", () => {
    const bins = logBins([0, 0.5, 1, 1.2, 10, 11, 1_000], 1);
    expect(bins.map(({ count }) => count)).toEqual([4, 2, 1]);
    for (const { from, to } of bins) expect(to / from).toBeCloseTo(10 ** (1 / 8), 10);
    expect(bins[0]?.from).toBe(1);
    expect(logBins([], 1)).toEqual([]);
  });

  test("gives quantiles that occur among the values", () => {
    expect([
      quantile([3, 1, 2], 0.5),
      quantile([3, 1, 2], 1),
      quantile([3, 1, 2], 0),
      quantile([], 0.5),
    ]).toEqual([2, 3, 1, undefined]);
  });
});
