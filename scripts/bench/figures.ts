/** Several measurements of one thing. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** A line of the result. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** Least to most. */
  readonly spread: string;
  readonly goal: string;
  /** Absent where there is no goal. */
  readonly met?: boolean;
}

export interface RowOptions {
  readonly unit: string;
  readonly digits: number;
  readonly goal?: { readonly kind: "most" | "least"; readonly value: number };
}

export function row(what: string, values: readonly number[], { unit, digits, goal }: RowOptions): Row {
  const { median, least, most } = spreadOf(values);
  const said = (value: number): string => `${value.toFixed(digits)}${unit}`;
  if (goal === undefined)
    return { what, figure: said(median), spread: `${said(least)}–${said(most)}`, goal: "" };
  const met = goal.kind === "most" ? median <= goal.value : median >= goal.value;
  const words = `${goal.kind === "most" ? "at most" : "at least"} ${said(goal.value)}`;
  return { what, figure: said(median), spread: `${said(least)}–${said(most)}`, goal: words, met };
}

/** The rows as a Markdown table, readable as plain text. */
export function table(rows: readonly Row[]): string {
  const mark = ({ met }: Row): string => (met === undefined ? "" : met ? "met" : "missed");
  const cells = [
    ["", "median", "spread", "goal", ""],
    ...rows.map((one) => [one.what, one.figure, one.spread, one.goal, mark(one)]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(3, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const lines = cells.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

/** Two lists of measurements taken in turn, divided pair by pair. */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, place) => value / (theirs[place] ?? Number.NaN));
}
