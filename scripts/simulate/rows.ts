import { randomFrom } from "../../src/suite/random.ts";
import { type Change, drawModel, type Population } from "./populations.ts";
import { simulateRun } from "./simulated-run.ts";
import { wholeRun } from "./whole-run.ts";

/** What is simulated, what the first draft of the method came to, and the bar. */
export interface Row {
  readonly population: Population;
  readonly change: Change;
  readonly reference: { readonly red: number; readonly askings: number };
  /** The share of red runs: at most, where the change does nothing, or at least. */
  readonly bar?: Bar;
}

interface Bar {
  readonly kind: "most" | "least";
  readonly share: number;
  /** Whole runs, of twenty: red at most, or finding the one prompt at least. */
  readonly ofTwenty?: number;
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
  row(NONE, "none", 0, 0, most(0.03, 1)),
  row(FEW, "none", 0, 27, most(0.03, 1)),
  row(SOME, "none", 0.02, 179, most(0.03, 1)),
  row(MANY, "none", 0.04, 658, most(0.05, 2)),
  row(NONE, ALWAYS, 1, 12, least(0.99, 20)),
  row(FEW, ALWAYS, 1, 42, least(0.99, 20)),
  row(SOME, ALWAYS, 1, 189, least(0.99, 20)),
  row(NONE, HALF, 0.76, 24, least(0.65, 11)),
  row(SOME, HALF, 0.67, 206, least(0.65, 11)),
  row(SOME, "every probability doubles", 1, 222, least(0.95)),
  row(NONE, FIFTH, 0.04, 10),
  row(SOME, FIFTH, 0.02, 191),
];

function row(population: Population, change: Change, red: number, askings: number, bar?: Bar): Row {
  return { population, change, reference: { red, askings }, ...(bar && { bar }) };
}

function most(share: number, ofTwenty: number): Bar {
  return { kind: "most", share, ofTwenty };
}

function least(share: number, ofTwenty?: number): Bar {
  return { kind: "least", share, ...(ofTwenty !== undefined && { ofTwenty }) };
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

/** Of each population so many runs are whole ones. */
export const WHOLE_RUNS = 20;

/** Numbers of whole runs, but for the mean of the askings. */
export interface WholeFigures extends Figures {
  /** Those that say that the one prompt is the change's doing, alone or with others. */
  readonly found: number;
}

/** The same through whole runs, with other draws. */
export async function simulateWhole(
  { population, change }: Row,
  runs: number,
  seed: string,
): Promise<WholeFigures> {
  const whole = `${seed}: whole, ${population}, ${change}`;
  const random = randomFrom(whole);
  let [red, found, named, askings] = [0, 0, 0, 0];
  for (let run = 1; run <= runs; run++) {
    const ran = await wholeRun(drawModel(population, change, random), `${whole}, ${run}`);
    red += Number(ran.red);
    found += Number(ran.found);
    named += Number(ran.named);
    askings += ran.askings / runs;
  }
  return { red, found, named, askings };
}

/** Which bars the twenty whole runs of a row miss. */
export function missedWhole({ bar }: Row, { red, found }: WholeFigures): string[] {
  if (bar?.ofTwenty === undefined) return [];
  const { kind, ofTwenty } = bar;
  if (kind === "most") return red > ofTwenty ? [`${red} whole runs are red, at most ${ofTwenty} may be`] : [];
  return found < ofTwenty ? [`${found} whole runs find it, at least ${ofTwenty} must`] : [];
}

export const HEADER = [
  `| population (of 158 prompts × conditions) | change | red | reference | names it alone | askings more | reference | ${WHOLE_RUNS} whole runs: red | name it alone | askings more |`,
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
].join("\n");

/** A line of the table. */
export function line({ population, change, reference }: Row, pure: Figures, whole: WholeFigures): string {
  const isOne = change.startsWith("one ");
  const cells = [
    ...[population, change],
    ...[pure.red.toFixed(2), reference.red.toFixed(2), isOne ? pure.named.toFixed(2) : ""],
    ...[pure.askings.toFixed(0), String(reference.askings)],
    ...[String(whole.red), isOne ? String(whole.named) : "", whole.askings.toFixed(0)],
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
