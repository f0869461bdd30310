import * as Plot from "@observablehq/plot";
import type { Outcome } from "../../gate/decide.ts";
import { OUTCOME_SIGNS } from "../../report/render/history.ts";
import { percent } from "../../report/render/numbers.ts";
import { rateOf, type Share } from "../../scoring/metrics.ts";
import { drawn, FAINT, INK, type Series } from "./chart.ts";

/** A figure of one run. */
export interface TrendPoint {
  readonly startedAt: string;
  readonly outcome: Outcome["kind"];
  /** Undefined if it is not known. */
  readonly share: Share | undefined;
  /** A line joins only points of the same number, one after the other. */
  readonly ground: number;
}

export interface TrendLine {
  readonly series: Series;
  readonly points: readonly TrendPoint[];
}

/** What a trend shows beside its lines. */
export interface TrendFigure {
  /** The figure's name. */
  readonly name: string;
  /** The percentages that are required. */
  readonly thresholds: readonly number[];
  /** How runs ended, in a row for each model. */
  readonly endings: readonly TrendEndings[];
}

export interface TrendEndings {
  /** A few characters; there is little room. */
  readonly label: string;
  readonly runs: readonly Pick<TrendPoint, "startedAt" | "outcome">[];
}

interface DrawnPoint {
  readonly x: Date;
  /** In percent; undefined if it is not known. */
  readonly y: number | undefined;
  readonly outcome: Outcome["kind"];
  /** Consecutive points with the same number are joined. */
  readonly segment: number;
}

/** Points of the same place are drawn around each other: how much larger the first ones are. Pixels. */
const SPREAD = 5;
const LEAST_RADIUS = 3;
const DAY_MS = 86_400_000;
const FEW_DAYS = 6;
/** Height of a row of endings. Pixels. */
const ENDING = 14;

/**
 * A figure by date in percent, a line for each series. The points of passed runs are filled, others hollow; rows of signs at
 * the bottom say which runs failed or are incomplete.
 */
export function trendChart(lines: readonly TrendLine[], { name, thresholds, endings }: TrendFigure): string {
  const all = lines.map(({ series, points }) => ({ series, points: drawnPoints(points) }));
  const shown = all.flatMap(({ points }) => points.flatMap(({ y }) => (y === undefined ? [] : [y])));
  const low = Math.floor(Math.min(90, ...shown, ...thresholds) / 10) * 10;
  const inset = endings.length * ENDING + 10;
  return drawn(
    {
      width: 320,
      height: 210 + inset,
      marginLeft: 40,
      marginRight: 12,
      marginTop: 12,
      marginBottom: 34,
      x: { type: "utc", label: null, ...daysOf(all.flatMap(({ points }) => points)) },
      y: { domain: [low, 100], label: null, ticks: 5, insetBottom: inset },
      marks: [
        Plot.gridY({ stroke: FAINT, strokeOpacity: 1, ticks: 5 }),
        Plot.ruleY(thresholds, { stroke: "var(--dim)", strokeWidth: 1.5, strokeDasharray: "6 4" }),
        ...all.flatMap((line, index) => lineMarks(line, radiusOf(index, all.length))),
        ...endings.flatMap((one, index) => endingMarks(one, endings.length - 1 - index)),
      ],
    },
    `${name} by date, in percent. ${lines.map(gistOf).join("; ")}. The tables of the runs have every figure.`,
  );
}

function drawnPoints(points: readonly TrendPoint[]): DrawnPoint[] {
  let segment = 0;
  return points.map(({ startedAt, outcome, share, ground }, index) => {
    const before = points[index - 1];
    if (share === undefined || before?.share === undefined || before.ground !== ground) segment += 1;
    const rate = share && rateOf(share);
    return { x: new Date(startedAt), y: rate === undefined ? undefined : rate * 100, outcome, segment };
  });
}

/** Whole days, in UTC. With few of them, each has a tick, rather than hours. */
function daysOf(points: readonly DrawnPoint[]): Pick<Plot.ScaleOptions, "domain" | "ticks"> {
  const days = points.map(({ x }) => Math.floor(x.getTime() / DAY_MS));
  const [first, end] = [Math.min(...days), Math.max(...days) + 1];
  return {
    domain: [new Date(first * DAY_MS), new Date(end * DAY_MS)],
    ticks: end - first <= FEW_DAYS ? "day" : 4,
  };
}

function radiusOf(index: number, series: number): number {
  return LEAST_RADIUS + (series === 1 ? 1 : (SPREAD * (series - 1 - index)) / series);
}

function lineMarks(
  { series, points }: { readonly series: Series; readonly points: readonly DrawnPoint[] },
  radius: number,
): Plot.Markish[] {
  const { colour, symbol } = series;
  const known = points.filter(({ y }) => y !== undefined);
  const dots = (passed: boolean, fill: string): Plot.Markish =>
    Plot.dot(
      known.filter(({ outcome }) => (outcome === "passed") === passed),
      { x: "x", y: "y", symbol, r: radius, fill, stroke: colour, strokeWidth: 1.5 },
    );
  return [
    Plot.line(known, { x: "x", y: "y", z: "segment", stroke: colour, strokeWidth: 1.5 }),
    dots(true, colour),
    dots(false, "var(--page)"),
  ];
}

/** `above`: how many rows are below. */
function endingMarks({ label, runs }: TrendEndings, above: number): Plot.Markish[] {
  const signs = runs
    .filter(({ outcome }) => outcome !== "passed")
    .map(({ startedAt, outcome }) => ({ x: new Date(startedAt), sign: OUTCOME_SIGNS[outcome] }));
  const place = { dy: -4 - above * ENDING, fill: INK } as const;
  return [
    Plot.text([label], {
      ...place,
      text: (text) => text,
      frameAnchor: "bottom-left",
      textAnchor: "end",
      dx: -8,
    }),
    Plot.text(signs, { ...place, x: "x", text: "sign", frameAnchor: "bottom", fontWeight: "bold" }),
  ];
}

/** `plain: 97.8 % on 2026-10-01 to 100 % on 2026-11-02`: the first and the last known figure. */
function gistOf({ series, points }: TrendLine): string {
  const known = points.flatMap(({ share, startedAt }) => (share === undefined ? [] : [{ share, startedAt }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return `${series.label}: not known`;
  const texts = [first, last].map(({ share, startedAt }) => `${percent(share)} on ${startedAt.slice(0, 10)}`);
  return `${series.label}: ${first === last ? texts[0] : texts.join(" to ")}`;
}
