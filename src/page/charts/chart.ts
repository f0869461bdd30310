import * as Plot from "@observablehq/plot";
import { html } from "../../report/render/escape.ts";
import { svgDocument } from "./svg-document.ts";

/** A condition of one model, drawn as one mark of a chart. */
export interface Series {
  readonly label: string;
  /** For small spaces: with the model's number instead of its name. */
  readonly short: string;
  /** A CSS colour, one of the page's colours for series. */
  readonly colour: string;
  readonly symbol: SeriesSymbol;
}

/** Shapes as well as colours, so that colour-blind readers can tell series apart. */
export const SYMBOLS = ["circle", "diamond2", "triangle", "square2", "star", "times"] as const;
export type SeriesSymbol = (typeof SYMBOLS)[number];

export const INK = "var(--ink)";
/** The colour of guide lines. */
export const FAINT = "var(--line)";

/** A drawing up to this width is as narrow as the narrowest window, with text that can still be read. Pixels. */
const NARROW = 380;

/** The drawing as SVG in a box that scrolls where it must, with a name for screen readers that begins with a sentence. */
export function drawn(options: Plot.PlotOptions & { readonly width: number }, name: string): string {
  const svg = String(Plot.plot({ document: svgDocument(), ...options }));
  const [title = ""] = name.split(". ");
  // A function, since `$` is special in a replacement text.
  const named = svg.replace("<svg ", () => `<svg role="img" aria-label="${html(name)}" `);
  const size = options.width > NARROW ? "scroll wide" : "scroll";
  return `<div class="${size}" role="group" tabindex="0" aria-label="${html(title)}, chart">${named}</div>`;
}

/** About the width of the widest text in a chart. Pixels. */
export function widthOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length)) * 6.4;
}

/** The symbols of the series with their names. */
export function legend(series: readonly Series[]): string {
  const keys = series.map((entry) => `<li>${seriesKey(entry)} ${html(entry.label)}</li>`);
  return `<ul class="keys">${keys.join("")}</ul>`;
}

function seriesKey({ symbol, colour }: Series): string {
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
