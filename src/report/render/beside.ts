import type { Report } from "../schema.ts";
import { waiverLines } from "../waivers.ts";
import { comparedWords } from "./compared.ts";
import { inline, terminalLine } from "./escape.ts";
import { COLUMNS, row, table } from "./markdown-blocks.ts";
import { FIGURE_NAMES } from "./reasons.ts";

/** The run beside its baseline, in markdown; empty where none was named. */
export function comparedPart(report: Report): string {
  const words = comparedWords(report, inline);
  if (words === undefined) return "";
  const { title, rows, lines } = words;
  if (rows.length + lines.length === 0) return `${title}.`;
  const figures = table(["condition", ...COLUMNS.map((figure) => FIGURE_NAMES[figure])], rows.map(row));
  return [`${title}:`, ...(rows.length > 0 ? [figures] : []), bullets(lines)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The project's waivers, in markdown; empty without any. */
export function waiverPart(report: Report): string {
  const { title, lines } = waiverLines(report, inline);
  return lines.length === 0 ? "" : `${title}:\n\n${bullets(lines)}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Both for a terminal. */
export function besideRows(report: Report): string[] {
  const { title, lines } = waiverLines(report, terminalLine);
  return [
    ...comparedRows(report),
    ...(lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)]),
  ];
}

/** The run beside its baseline, for a terminal; no rows where none was named. */
export function comparedRows(report: Report): string[] {
  const words = comparedWords(report, terminalLine);
  if (words === undefined) return [];
  const figures = words.rows.map(([condition, ...moves]) => `  ${condition}: ${named(moves)}`);
  return ["", words.title, ...figures, ...words.lines.map((line) => `  ${line}`)];
}

function named(moves: readonly string[]): string {
  return COLUMNS.map((figure, place) => `${FIGURE_NAMES[figure]} ${moves[place] ?? ""}`).join("; ");
}
