import pico from "picocolors";
import { GATED } from "../../gate/decide.ts";
import type { FlakyOverTime } from "../history/flaky-over-time.ts";
import type { History, HistoryLine, HistoryRow } from "../history/history.ts";
import { terminalLine } from "./escape.ts";
import {
  changesText,
  figureTexts,
  flakyOverTimeText,
  historyHeadline,
  leftOutText,
  OUTCOME_SIGNS,
  rangeText,
  sparkline,
  startDay,
  unansweredOfRow,
} from "./history.ts";
import { count } from "./numbers.ts";
import { FIGURE_NAMES } from "./reasons.ts";
import { aligned } from "./terminal-figures.ts";
import { fewLines, terminalRows } from "./titled-lines.ts";

interface HistoryOptions {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** Narrower terminals get days without times, and outcomes as signs. Columns. */
const WIDE = 74;
/** Rows and flaky cases that are listed; the page and the JSON have all. */
const ROWS_SHOWN = 30;
const FLAKY_LISTED = 20;
/** Columns of a line that a sparkline leaves to its name and range. */
const BESIDE_BARS = 36;
const MOST_BARS = 60;

/** A history for a terminal: for each model and condition the runs by date, then the flaky cases. Untrusted text is made harmless. */
export function historyTable(history: History, options: HistoryOptions): string {
  const { bold } = pico.createColors(options.colour);
  const leftOut = leftOutText(history.leftOut);
  return [
    bold(historyHeadline(history)),
    ...(leftOut === undefined ? [] : [`${leftOut}.`]),
    ...history.lines.flatMap((line) => ["", ...linesOf(line, options)]),
    ...terminalRows({
      title: `Flaky, unsafe in some runs but not in all (${count(history.flaky.length)})`,
      lines: flakyLines(history.flaky, history.models.length),
    }),
  ].join("\n");
}

function linesOf(line: HistoryLine, options: HistoryOptions): string[] {
  const { bold, dim } = pico.createColors(options.colour);
  const shown = line.rows.slice(-ROWS_SHOWN);
  const before = line.rows.length - shown.length;
  const head = ["started", "gate", ...GATED.map((figure) => FIGURE_NAMES[figure]), "unanswered"];
  const [names = "", ...rows] = aligned([head, ...shown.map((row) => cellsOf(row, options.width))], 2);
  return [
    bold(`${terminalLine(line.model, 60)}, ${line.condition}`),
    dim(`  ${names}`),
    ...(before === 0 ? [] : [`  … ${count(before)} earlier`]),
    ...rows.flatMap((text, index) => rowLines(text, shown[index], options)),
    ...sparklines(line, options.width),
  ];
}

function cellsOf(row: HistoryRow, width: number): string[] {
  const { startedAt, outcome } = row;
  const sign = OUTCOME_SIGNS[outcome];
  const [start, end] =
    width < WIDE
      ? [startDay(startedAt), sign]
      : [`${startDay(startedAt)} ${startedAt.slice(11, 16)}`, `${sign} ${outcome}`];
  return [start, end, ...figureTexts(row), unansweredOfRow(row)];
}

/** What changed since the row before stands between the two. */
function rowLines(text: string, row: HistoryRow | undefined, { colour }: HistoryOptions): string[] {
  if (row === undefined) return [];
  const { green, red, yellow, dim } = pico.createColors(colour);
  const paint = { passed: green, failed: red, incomplete: yellow }[row.outcome];
  const changes = changesText(row);
  return [...(changes === "" ? [] : [dim(`  · ${terminalLine(changes)}`)]), `  ${paint(text)}`];
}

function sparklines(line: HistoryLine, width: number): string[] {
  const most = Math.max(1, Math.min(MOST_BARS, width - BESIDE_BARS));
  const bars = GATED.flatMap((figure) => {
    const drawn = sparkline(line, figure, most);
    return drawn === undefined ? [] : [[FIGURE_NAMES[figure], drawn, rangeText(line, figure, most)]];
  });
  return aligned(bars, 3).map((text) => `  ${text}`);
}

function flakyLines(flaky: readonly FlakyOverTime[], models: number): readonly string[] {
  const escapeText = (text: string): string => terminalLine(text, 60);
  const lines = flaky.map((one) => flakyOverTimeText(one, models, escapeText));
  return fewLines(lines, FLAKY_LISTED);
}
