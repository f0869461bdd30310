import * as Plot from "@observablehq/plot";
import { cap } from "../../report/render/escape.ts";
import { percent } from "../../report/render/numbers.ts";
import { rateOf, type Share } from "../../scoring/metrics.ts";
import { drawn, INK, type Series, widthOf } from "./chart.ts";

export interface SuiteBar {
  readonly suite: string;
  readonly series: Series;
  readonly share: Share;
}

/** Height of a bar, and minimum width of a full one. Pixels. */
const BAR = 17;
const LEAST_BAR = 80;
const LONGEST_NAME = 26;

/** Bars of one figure, in percent, for each series of each suite. */
export function suiteBars(figure: string, bars: readonly SuiteBar[]): string {
  const rows = bars.map(({ suite, series, share }) => ({
    suite: cap(suite, LONGEST_NAME),
    row: series.short,
    value: (rateOf(share) ?? 0) * 100,
    colour: series.colour,
    text: `${series.short}: ${percent(share)}`,
  }));
  const suites = [...new Set(rows.map(({ suite }) => suite))];
  const labels = [...new Set(rows.map(({ row }) => row))];
  const colours = [...new Set(rows.map(({ colour }) => colour))];
  const margins = {
    marginLeft: 16 + widthOf(suites),
    marginRight: 14 + widthOf(rows.map(({ text }) => text)),
  };
  const height = suites.length * (labels.length * BAR + 12) + 28;
  return drawn(
    {
      width: Math.max(320, margins.marginLeft + margins.marginRight + LEAST_BAR),
      height,
      ...margins,
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
