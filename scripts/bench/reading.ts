import { read } from "../../src/scoring/match.ts";
import { type Row, row } from "./figures.ts";
import type { Size } from "./gate.ts";

/** As long as a reply may be that is still rendered. Characters. */
const LENGTH = 200_000;
const GOAL_MS = 1_500;

/** What takes some readers of Markdown, or regular expressions, for ever. */
const HOSTILE = [
  "[a](",
  "[",
  ">",
  "> - ",
  "- ",
  "**a ",
  "*a_b",
  "`a``",
  "<!--",
  "<a b='",
  "</a ",
  "<![CDATA[",
  "&#",
  "a|b\n-|-\n",
  "a\n-\n",
  "1,234 ",
  "12 ",
  "a b ",
  "<think>",
  "</think>",
  "\u200b",
  "Zg==",
];

/** How long a hostile reply takes to be read. */
export async function reading(size: Size): Promise<Row[]> {
  const texts = HOSTILE.map((piece) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH));
  const worst = Array.from({ length: size.times }, () => Math.max(...texts.map(millisecondsFor)));
  const goal = { kind: "most", value: GOAL_MS } as const;
  const what = `the slowest of ${HOSTILE.length} hostile replies of ${LENGTH / 1_000},000 characters`;
  return [row(what, worst, { unit: " ms", digits: 0, goal })];
}

function millisecondsFor(text: string): number {
  const begun = performance.now();
  read(text);
  return performance.now() - begun;
}
