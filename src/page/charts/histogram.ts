import * as Plot from "@observablehq/plot";
import { drawn, INK, type Series } from "./chart.ts";

/** Counts values from `from` up to, but not including, `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bins in each decade. */
const PER_DECADE = 8;

/** The values in bins of equal width on a logarithmic axis; values below `least` count as `least`. */
export function logBins(values: readonly number[], least: number): Bin[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    const bucket = Math.floor(Math.log10(Math.max(least, value)) * PER_DECADE);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([bucket, count]) => ({
      from: 10 ** (bucket / PER_DECADE),
      to: 10 ** ((bucket + 1) / PER_DECADE),
      count,
    }));
}

/** The value that the given share of the values, 0 to 1, does not exceed; undefined without values. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export interface Histogram {
  readonly series: Series;
  readonly bins: readonly Bin[];
}

/** How often values occurred, on a logarithmic axis, one row for each series. `name`: the gist, for screen readers. */
export function histogramChart(
  rows: readonly Histogram[],
  axis: { readonly label: string; readonly name: string },
): string {
  const bins = rows.flatMap(({ series, bins: own }) => own.map((bin) => ({ ...bin, label: series.short })));
  const labels = rows.map(({ series }) => series.short);
  return drawn(
    {
      width: 370,
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
            bins.filter(({ label }) => label === series.short),
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
