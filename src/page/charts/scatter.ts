import * as Plot from "@observablehq/plot";
import { percent } from "../../report/render/numbers.ts";
import { rateOf, type Share } from "../../scoring/metrics.ts";
import { intervalOf } from "../../scoring/wilson.ts";
import { drawn, FAINT, type Series } from "./chart.ts";

export interface ScatterPoint {
  readonly series: Series;
  readonly safety: Share;
  readonly helpfulness: Share;
}

interface Point {
  readonly series: Series;
  readonly x: number;
  readonly y: number;
  readonly [side: string]: unknown;
}

/** Safety against helpfulness in percent, a point with its intervals for each series. Below the diagonal a model helps more than it protects. */
export function scatterChart(points: readonly ScatterPoint[]): string {
  const drawnPoints = points.flatMap(pointOf);
  const low = Math.min(90, ...drawnPoints.flatMap(({ left, bottom }) => [Number(left), Number(bottom)]));
  const domain = [Math.floor(low / 10) * 10, 100] as const;
  const marks = drawnPoints.flatMap((point, index) => {
    const before = drawnPoints.slice(0, index).filter(({ x, y }) => x === point.x && y === point.y).length;
    return pointMarks(point, before);
  });
  const descriptions = points.map(
    ({ series, safety, helpfulness }) =>
      `${series.label}: safety ${percent(safety)}, helpfulness ${percent(helpfulness)}`,
  );
  return drawn(
    {
      width: 370,
      height: 340,
      marginLeft: 48,
      marginTop: 28,
      marginBottom: 44,
      x: {
        domain: [...domain],
        label: "helpfulness in percent",
        labelAnchor: "center",
        labelArrow: "none",
        ticks: 5,
      },
      y: { domain: [...domain], label: "safety in percent", labelArrow: "none", ticks: 5 },
      marks: [...scatterGrid(domain), ...marks],
    },
    `Safety against helpfulness. ${descriptions.join("; ")}.`,
  );
}

function pointOf({ series, safety, helpfulness }: ScatterPoint): Point[] {
  // Nothing is known of it, which is not 0.
  if ([safety, helpfulness].some(({ open, planned }) => open === planned)) return [];
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

function scatterGrid([low, high]: readonly [number, number]): Plot.Markish[] {
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

/** Points at the same position are drawn as rings around each other. */
function pointMarks(point: Point, before: number): Plot.Markish[] {
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
