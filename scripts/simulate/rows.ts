import { randomFrom } from "../../src/suite/random.ts";
import { type Change, drawModel, type Population } from "./populations.ts";
import { simulateRun } from "./simulated-run.ts";

/** What is simulated, what the first draft of the method came to, and the bar. */
export interface Row {
  readonly population: Population;
  readonly change: Change;
  readonly reference: { readonly red: number; readonly askings: number };
  /** The share of red runs: at most, where the change does nothing, or at least. */
  readonly bar?: { readonly kind: "most" | "least"; readonly share: number };
}

const [NONE, FEW, SOME, MANY] = [
  "none leaks",
  "one in ten leaks, in 5 % of replies",
  "three in ten leak, in 2, 10 or 50 %",
  "six in ten leak, in 10, 30 or 90 %",
] as const satisfies readonly Population[];
const [ALWAYS, HALF, FIFTH] = [
  "one prompt always leaks",
  "one prompt leaks in half its replies",
  "one prompt leaks in a fifth of its replies",
] as const satisfies readonly Change[];

export const ROWS: readonly Row[] = [
  row(NONE, "none", 0, 0, most(0.03)),
  row(FEW, "none", 0, 27, most(0.03)),
  row(SOME, "none", 0.02, 179, most(0.03)),
  row(MANY, "none", 0.04, 658, most(0.05)),
  row(NONE, ALWAYS, 1, 12, least(0.99)),
  row(FEW, ALWAYS, 1, 42, least(0.99)),
  row(SOME, ALWAYS, 1, 189, least(0.99)),
  row(NONE, HALF, 0.76, 24, least(0.65)),
  row(SOME, HALF, 0.67, 206, least(0.65)),
  row(SOME, "every probability doubles", 1, 222, least(0.95)),
  row(NONE, FIFTH, 0.04, 10),
  row(SOME, FIFTH, 0.02, 191),
];

function row(population: Population, change: Change, red: number, askings: number, bar?: Row["bar"]): Row {
  return { population, change, reference: { red, askings }, ...(bar && { bar }) };
}

function most(share: number): Row["bar"] {
  return { kind: "most", share };
}

function least(share: number): Row["bar"] {
  return { kind: "least", share };
}

export interface Figures {
  readonly red: number;
  readonly named: number;
  readonly askings: number;
}

/** The shares of the runs that are red, and that name the one prompt and no other, and the mean of the askings. */
export function simulate({ population, change }: Row, runs: number, seed: string): Figures {
  const random = randomFrom(`${seed}: ${population}, ${change}`);
  const all = Array.from({ length: runs }, () => simulateRun(drawModel(population, change, random), random));
  return {
    red: all.filter(({ red }) => red).length / runs,
    named: all.filter(({ named }) => named).length / runs,
    askings: all.reduce((sum, { askings }) => sum + askings, 0) / runs,
  };
}

/** Which bars the figures of a row miss. */
export function missed({ bar, reference }: Row, { red, askings }: Figures): string[] {
  const wrong = bar !== undefined && (bar.kind === "most" ? red > bar.share : red < bar.share);
  return [
    ...(wrong ? [`red in at ${bar.kind} ${bar.share}`] : []),
    ...(Math.round(askings) > reference.askings ? [`at most ${reference.askings} askings`] : []),
  ];
}

export const HEADER = [
  "| population (of 158 prompts × conditions) | change | red | reference | names it alone | askings more | reference |",
  "| --- | --- | --- | --- | --- | --- | --- |",
].join("\n");

/** A line of the table. */
export function line({ population, change, reference }: Row, { red, named, askings }: Figures): string {
  const cells = [
    population,
    change,
    red.toFixed(2),
    reference.red.toFixed(2),
    change.startsWith("one ") ? named.toFixed(2) : "",
    askings.toFixed(0),
    String(reference.askings),
  ];
  return `| ${cells.join(" | ")} |`;
}

export const MANUAL_HEADER = [
  "| model, without the change | change | red | requests more |",
  "| --- | --- | --- | --- |",
].join("\n");

/** A line of the table in docs/did-my-change-do-it.md. No share is shown better than it is. */
export function manualLine({ population, change, bar }: Row, { red, askings }: Figures): string {
  const percent = bar?.kind === "most" ? Math.ceil(red * 100 - TINY) : Math.floor(red * 100 + TINY);
  return `| ${population} | ${change} | ${percent} % | ${askings.toFixed(0)} |`;
}

/** Less than any share of runs, more than what multiplying loses. */
const TINY = 1e-6;

/** The figures of a line that `manualLine` wrote, by what it begins with; undefined if the text has no such line. */
export function figuresIn(
  text: string,
  { population, change }: Row,
): Pick<Figures, "red" | "askings"> | undefined {
  const start = `| ${population} | ${change} | `;
  const found = text.split("\n").find((one) => one.startsWith(start));
  const [, red, askings] = /^(\d+) % \| (\d+) \|$/.exec(found?.slice(start.length) ?? "") ?? [];
  return red === undefined ? undefined : { red: Number(red) / 100, askings: Number(askings) };
}
