import { Help } from "commander";
import type { Output } from "./io.ts";

/** Where the width of the terminal is not known. Columns. */
export const USUAL_WIDTH = 80;
/** Narrower terminals break the lines themselves. Columns. */
const LEAST_WIDTH = 40;
/** A column of text narrower than this goes below its term instead. Columns. */
const NARROWEST = 30;

const help = new Help();
help.minWidthToWrap = 1;

/** The width for texts on an output. */
export function terminalWidth({ columns = 0 }: Output): number {
  return columns === 0 ? USUAL_WIDTH : Math.max(columns, LEAST_WIDTH);
}

/** A text in lines of at most that width. */
export function wrapped(text: string, width: number): string {
  return help.boxWrap(text, width);
}

/** Terms with their meanings beside them, or below them where there is no room. */
export function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const term = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
  const beside = width - 2 - term >= NARROWEST;
  const indent = beside ? 2 + term : 6;
  return rows.map(([name, meaning]) => {
    const lines = wrapped(meaning, width - indent).replaceAll("\n", `\n${" ".repeat(indent)}`);
    return beside ? `  ${name.padEnd(term)}${lines}` : `  ${name}\n      ${lines}`;
  });
}
