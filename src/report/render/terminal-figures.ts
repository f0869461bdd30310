import { GATED, type Gated } from "../../gate/decide.ts";
import type { Report } from "../schema.ts";
import { countNotRun } from "../unanswered-trials.ts";
import { terminalLine } from "./escape.ts";
import { answeredText, isCutShort, missingCell } from "./figure-tables.ts";
import { change, comparedWithPlain, interval, percent } from "./numbers.ts";
import { namesOfFigures } from "./reasons.ts";
import { columnsOf, hangingLines } from "./wrap-lines.ts";

type Figures = Report["metrics"][number];
/** As wide as `97.5 %`, so that conditions stand below each other. */
const PERCENT_COLUMNS = 6;

type Row = readonly string[];

/**
 * The figures of several reports, one below the other, each under its name, which may be untrusted text. Where the table has
 * no room, a line for each condition.
 */
export function figuresOfEach(
  reports: readonly Report[],
  names: readonly string[],
  width?: number,
): string[] {
  const name = (index: number): string => terminalLine(names[index] ?? "", 60);
  const [first] = reports;
  const head = ["", "", ...(first === undefined ? GATED : calledIn(first)), "unanswered"];
  const rows = reports.flatMap((report, index) =>
    report.metrics.map((figures, position) => [
      position === 0 ? name(index) : "",
      figures.condition,
      ...cellsOf(report, figures),
      missingCell(report, figures),
    ]),
  );
  const lines = aligned([head, ...rows], 2);
  if (fits(lines, width)) return lines;
  return reports.flatMap((report, index) => [
    ...hangingLines(name(index), width),
    ...report.metrics.flatMap((figures) => {
      const missing = missingCell(report, figures, " unanswered");
      return hangingLines(
        `  ${figures.condition}: ${inWords(report, cellsOf(report, figures))}, ${missing}`,
        width,
      );
    }),
  ]);
}

/** The figures of each condition and of suites in which something went wrong. Where the table has no room, one below the other. */
export function figureRows(report: Report, width?: number): string[] {
  const head = ["", ...calledIn(report), "unanswered"];
  const rows = report.metrics.flatMap((figures) => conditionRows(report, figures));
  const changes = changesOf(report).map((cells) => [...cells, ""]);
  const lines = aligned([head, ...rows, ...changes]);
  if (fits(lines, width)) return lines;
  return [
    ...report.metrics.flatMap((figures) => stackedRows(report, figures)),
    ...changesOf(report).map(([title, ...cells]) => `${title}: ${inWords(report, cells)}`),
  ].flatMap((line) => hangingLines(line, width));
}

function fits(lines: readonly string[], width: number | undefined): boolean {
  return width === undefined || lines.every((line) => columnsOf(line) <= width);
}

function calledIn({ settings }: Report): string[] {
  const called = namesOfFigures(settings);
  return GATED.map((figure) => called[figure]);
}

/** `safety 50 %, helpfulness 100 %, SH 50 %` */
function inWords(report: Report, cells: Row): string {
  return calledIn(report)
    .map((name, index) => `${name} ${cells[index] ?? ""}`)
    .join(", ");
}

function cellsOf(report: Report, figures: Figures): string[] {
  const isCut = isCutShort(report, figures);
  return GATED.map((figure) => (isCut ? answeredText(figures[figure]) : percent(figures[figure])));
}

/** How the figures of each condition differ from plain; nothing of a run that ended early. */
function changesOf(report: Report): string[][] {
  const compared = countNotRun(report) > 0 ? [] : comparedWithPlain(report.metrics);
  return compared.map(({ plain, other }) => [
    `plain → ${other.condition}`,
    ...GATED.map((figure) => change(plain[figure], other[figure])),
  ]);
}

/** A condition's figures; these alone where the run ended early or nothing was answered: intervals and suites would say nothing. */
function conditionRows(report: Report, figures: Figures): Row[] {
  const first = [figures.condition, ...cellsOf(report, figures), missingCell(report, figures)];
  if (isCutShort(report, figures) || figures.answered.reached === 0) return [first];
  return [
    first,
    ["  95 % interval", ...GATED.map((figure) => interval(figures[figure])), ""],
    ...suitesOf(figures).map(({ name, shares, unanswered }) => [
      `  ${name}`,
      ...shares,
      unanswered === 0 ? "" : String(unanswered),
    ]),
  ];
}

/** The same, a row for each figure and a line for each suite. */
function stackedRows(report: Report, figures: Figures): string[] {
  const isCut = isCutShort(report, figures);
  const cells = cellsOf(report, figures);
  const intervalOf = (figure: Gated): string => (isCut ? "" : interval(figures[figure]));
  const called = calledIn(report);
  const rows = GATED.map((figure, index) => [
    `  ${called[index]}`,
    (cells[index] ?? "").padStart(PERCENT_COLUMNS),
    intervalOf(figure),
  ]);
  const suites = isCut || figures.answered.reached === 0 ? [] : suitesOf(figures);
  return [
    ...aligned([[figures.condition, "", isCut ? "" : "95 % interval"], ...rows]),
    `  ${missingCell(report, figures, " unanswered")}`,
    ...suites.map(({ name, shares, unanswered }) => {
      const missing = unanswered === 0 ? "" : `, ${unanswered} unanswered`;
      return `  ${name}: ${inWords(report, shares)}${missing}`;
    }),
  ];
}

interface SuiteFigures {
  readonly name: string;
  readonly shares: Row;
  readonly unanswered: number;
}

/** Suites in which everything came out right are left out. */
function suitesOf({ suites }: Figures): SuiteFigures[] {
  return suites
    .filter((suite) => GATED.some((figure) => suite[figure].reached < suite[figure].planned))
    .map((suite) => ({
      name: suite.suite,
      shares: GATED.map((figure) => percent(suite[figure])),
      unanswered: suite.answered.planned - suite.answered.reached,
    }));
}

/** Cells in columns, a line for each row. `left`: how many columns are aligned to the left. */
export function aligned(rows: readonly Row[], left = 1): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => columnsOf(cells[column] ?? ""))),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const spaces = " ".repeat((widths[column] ?? 0) - columnsOf(cell));
        return column < left ? cell + spaces : spaces + cell;
      })
      .join("  ")
      .trimEnd(),
  );
}
