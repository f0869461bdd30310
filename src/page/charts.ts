import * as Plot from "@observablehq/plot";
import { html } from "../report/escape.ts";
import { percent } from "../report/figures.ts";
import { intervalOf } from "../verdict/interval.ts";
import { rateOf, type Share } from "../verdict/metrics.ts";
import type { Bin } from "./histogram.ts";
import { svgDocument } from "./svg-tree.ts";

/** A condition of one model: what one mark of a chart stands for. */
export interface Series {
  readonly label: string;
  /** One of the page's colours for series, as CSS has it. */
  readonly colour: string;
  readonly symbol: SeriesSymbol;
}

/** Shapes beside colours, so that nobody depends on colours. */
export const SYMBOLS = ["circle", "diamond2", "triangle", "square2", "star", "times"] as const;
export type SeriesSymbol = (typeof SYMBOLS)[number];

const INK = "var(--ink)";
const FAINT = "var(--line)";

/** The drawing as SVG with a name for those who do not see it. */
function drawn(options: Plot.PlotOptions, name: string): string {
  const svg = String(Plot.plot({ document: svgDocument(), ...options }));
  return svg.replace("<svg ", `<svg role="img" aria-label="${html(name)}" `);
}

/** The sign of a series, for a legend. */
export function seriesKey({ symbol, colour }: Series): string {
  const frame = {
    width: 18,
    height: 18,
    margin: 2,
    axis: null,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
  };
  const svg = Plot.plot({
    document: svgDocument(),
    ...frame,
    marks: [Plot.dot([[0.5, 0.5]], { symbol, r: 5, fill: colour, stroke: colour })],
  });
  return String(svg).replace("<svg ", '<svg aria-hidden="true" ');
}

export interface PlanePoint {
  readonly series: Series;
  readonly safety: Share;
  readonly helpfulness: Share;
}

interface Placed {
  readonly series: Series;
  readonly x: number;
  readonly y: number;
  readonly [side: string]: unknown;
}

/** Safety against helpfulness in percent, a point and its intervals for each series. Below the diagonal it helps more than it protects. */
export function planeChart(points: readonly PlanePoint[]): string {
  const placed = points.flatMap(placedOf);
  const low = Math.min(90, ...placed.flatMap(({ left, bottom }) => [Number(left), Number(bottom)]));
  const domain = [Math.floor(low / 10) * 10, 100] as const;
  const marks = placed.flatMap((point, index) => {
    const before = placed.slice(0, index).filter(({ x, y }) => x === point.x && y === point.y).length;
    return pointMarks(point, before);
  });
  const words = points.map(
    ({ series, safety, helpfulness }) =>
      `${series.label}: safety ${percent(safety)}, helpfulness ${percent(helpfulness)}`,
  );
  return drawn(
    {
      width: 440,
      height: 400,
      marginLeft: 48,
      marginBottom: 44,
      x: {
        domain: [...domain],
        label: "helpfulness in percent",
        labelAnchor: "center",
        labelArrow: "none",
        ticks: 5,
      },
      y: { domain: [...domain], label: "safety in percent", labelArrow: "none", ticks: 5 },
      marks: [...planeGround(domain), ...marks],
    },
    `Safety against helpfulness. ${words.join("; ")}.`,
  );
}

function placedOf({ series, safety, helpfulness }: PlanePoint): Placed[] {
  const [y, x] = [rateOf(safety), rateOf(helpfulness)];
  const [high, wide] = [intervalOf(safety), intervalOf(helpfulness)];
  if (x === undefined || y === undefined || !high || !wide) return [];
  const sides = {
    left: wide.low * 100,
    right: wide.high * 100,
    bottom: high.low * 100,
    top: high.high * 100,
  };
  return [{ series, x: x * 100, y: y * 100, ...sides }];
}

function planeGround([low, high]: readonly [number, number]): Plot.Markish[] {
  const corner = { fill: "var(--dim)", fontSize: 11 };
  return [
    Plot.gridX({ stroke: FAINT, strokeOpacity: 1, ticks: 5 }),
    Plot.gridY({ stroke: FAINT, strokeOpacity: 1, ticks: 5 }),
    Plot.link([[low, high]], {
      x1: low,
      y1: low,
      x2: high,
      y2: high,
      stroke: "var(--dim)",
      strokeDasharray: "3 4",
    }),
    Plot.text([[high, low]], {
      ...corner,
      text: ["helps more than it protects"],
      textAnchor: "end",
      dx: -8,
      dy: -10,
    }),
    Plot.text([[low, high]], {
      ...corner,
      text: ["protects more than it helps"],
      textAnchor: "start",
      dx: 8,
      dy: 12,
    }),
  ];
}

/** Points in the same place are rings around each other. */
function pointMarks(point: Placed, before: number): Plot.Markish[] {
  const { symbol, colour } = point.series;
  const line = { stroke: colour, strokeWidth: 1.5, strokeOpacity: 0.7 };
  return [
    Plot.link([point], { x1: "left", x2: "right", y1: "y", y2: "y", ...line }),
    Plot.link([point], { x1: "x", x2: "x", y1: "bottom", y2: "top", ...line }),
    Plot.dot([point], {
      x: "x",
      y: "y",
      symbol,
      r: 6 + 4 * before,
      fill: before === 0 ? colour : "none",
      stroke: colour,
      strokeWidth: 2,
    }),
  ];
}

export interface SuiteBar {
  readonly suite: string;
  readonly series: Series;
  readonly share: Share;
}

const BAR = 17;

/** Bars of one figure, in percent, for each suite and in it for each series. */
export function suiteBars(figure: string, bars: readonly SuiteBar[]): string {
  const rows = bars.map(({ suite, series, share }) => ({
    suite,
    row: series.label,
    value: (rateOf(share) ?? 0) * 100,
    colour: series.colour,
    text: `${percent(share)} ${series.label}`,
  }));
  const suites = [...new Set(rows.map(({ suite }) => suite))];
  const labels = [...new Set(rows.map(({ row }) => row))];
  const colours = [...new Set(rows.map(({ colour }) => colour))];
  const longest = Math.max(0, ...rows.map(({ text }) => text.length));
  const height = suites.length * (labels.length * BAR + 12) + 28;
  return drawn(
    {
      width: 410,
      height,
      marginLeft: 16 + Math.max(0, ...suites.map((suite) => suite.length)) * 6.8,
      marginRight: 14 + longest * 6.2,
      marginTop: 4,
      marginBottom: 24,
      x: { domain: [0, 100], label: null, ticks: [0, 50, 100] },
      y: { type: "band", domain: labels, axis: null, padding: 0.15 },
      fy: { domain: suites, label: null, padding: 0.12, axis: null },
      marks: [
        Plot.text(suites, {
          fy: (suite) => suite,
          text: (suite) => suite,
          frameAnchor: "left",
          dx: -8,
          textAnchor: "end",
          fill: INK,
        }),
        ...colours.map((fill) =>
          Plot.barX(
            rows.filter(({ colour }) => colour === fill),
            { fy: "suite", y: "row", x: "value", fill },
          ),
        ),
        Plot.ruleX([0], { stroke: "var(--dim)" }),
        Plot.text(rows, {
          fy: "suite",
          y: "row",
          text: "text",
          frameAnchor: "right",
          dx: 8,
          textAnchor: "start",
          fill: INK,
        }),
      ],
    },
    `${figure} per suite. ${rows.map(({ suite, text }) => `${suite}: ${text}`).join("; ")}.`,
  );
}

export interface Histogram {
  readonly series: Series;
  readonly bins: readonly Bin[];
}

/** How often which value occurred, on a logarithmic axis, one row for each series. `name` tells the gist in words. */
export function histogramChart(
  rows: readonly Histogram[],
  axis: { readonly label: string; readonly name: string },
): string {
  const bins = rows.flatMap(({ series, bins: own }) => own.map((bin) => ({ ...bin, label: series.label })));
  const labels = rows.map(({ series }) => series.label);
  return drawn(
    {
      width: 440,
      height: 64 * rows.length + 50,
      marginLeft: 40,
      marginRight: 12,
      marginTop: 8,
      marginBottom: 42,
      x: {
        type: "log",
        label: axis.label,
        labelAnchor: "center",
        labelArrow: "none",
        ticks: 5,
        tickFormat: (value: number) => value.toLocaleString("en-US"),
      },
      y: { label: null, ticks: 2, insetTop: 14, nice: true },
      fy: { domain: labels, axis: null, padding: 0.1 },
      marks: [
        ...rows.map(({ series }) =>
          Plot.rectY(
            bins.filter(({ label }) => label === series.label),
            { fy: "label", x1: "from", x2: "to", y: "count", fill: series.colour, inset: 0.5 },
          ),
        ),
        Plot.ruleY([0], { stroke: "var(--dim)" }),
        Plot.text(labels, {
          fy: (label) => label,
          text: (label) => label,
          frameAnchor: "top-left",
          dx: 4,
          dy: 1,
          textAnchor: "start",
          fill: INK,
        }),
      ],
    },
    axis.name,
  );
}
