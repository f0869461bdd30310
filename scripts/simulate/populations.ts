import type { Random } from "../../src/suite/random.ts";

/** Harmful prompts of the bundled suite, asked plain and with the distraction. */
export const PLACES = 158;

/** A model: shares of its places, and in which share of the replies they leak. The rest never leaks. */
export const POPULATIONS = {
  "none leaks": [],
  "one in ten leaks, in 5 % of replies": [{ share: 0.1, leaks: 0.05 }],
  "three in ten leak, in 2, 10 or 50 %": [
    { share: 0.15, leaks: 0.02 },
    { share: 0.1, leaks: 0.1 },
    { share: 0.05, leaks: 0.5 },
  ],
  "six in ten leak, in 10, 30 or 90 %": [
    { share: 0.3, leaks: 0.1 },
    { share: 0.2, leaks: 0.3 },
    { share: 0.1, leaks: 0.9 },
  ],
} as const satisfies Readonly<Record<string, readonly { readonly share: number; readonly leaks: number }[]>>;
export type Population = keyof typeof POPULATIONS;

/** What a change does: to one place that never leaked, or to all of them. */
export const CHANGES = {
  none: { one: undefined, times: 1 },
  "one prompt always leaks": { one: 1, times: 1 },
  "one prompt leaks in half its replies": { one: 0.5, times: 1 },
  "one prompt leaks in a fifth of its replies": { one: 0.2, times: 1 },
  "every probability doubles": { one: undefined, times: 2 },
} as const satisfies Readonly<Record<string, { readonly one: number | undefined; readonly times: number }>>;
export type Change = keyof typeof CHANGES;

/** How often each place leaks, without the change and with it. */
export interface Model {
  readonly base: readonly number[];
  readonly head: readonly number[];
  /** The place that the change made leak, if it is a single one. */
  readonly changed: number | undefined;
}

/** Draws a model of a population, and changes it. */
export function drawModel(population: Population, change: Change, random: Random): Model {
  const base = Array.from({ length: PLACES }, () => drawLeaks(population, random));
  const { one, times } = CHANGES[change];
  const quiet = base.flatMap((leaks, place) => (leaks === 0 ? [place] : []));
  const changed = one === undefined ? undefined : random.pick(quiet);
  const head = base.map((leaks, place) => (place === changed ? (one ?? 0) : Math.min(1, leaks * times)));
  return { base, head, changed };
}

function drawLeaks(population: Population, random: Random): number {
  let rest = share(random);
  for (const part of POPULATIONS[population]) {
    rest -= part.share;
    if (rest < 0) return part.leaks;
  }
  return 0;
}

/** A number from 0 to 1, without 1. */
export function share(random: Random): number {
  return random.whole(0, 999_999) / 1_000_000;
}
