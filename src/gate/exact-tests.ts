/** Answered askings of one side, and how many of them leaked. */
export interface Answers {
  readonly leaked: number;
  readonly answered: number;
}

/** What is compared in one place: the side said to leak more often, and the other. */
export interface Sides {
  readonly more: Answers;
  readonly less: Answers;
}

/**
 * Fisher's exact test, one-sided: if both sides leak equally often, the probability that at least as many of all leaks
 * seen fall on the first. The sides may differ in size; without an answer on either side it is 1.
 */
export function chanceOf(sides: Sides): number {
  return chanceOfSum([sides]);
}

/**
 * The same for the sum over places, each of which may have its own rate: given the number of leaks in every place, the sum
 * on the first side is distributed as the convolution of the places' hypergeometric distributions.
 */
export function chanceOfSum(places: readonly Sides[]): number {
  let least = 0;
  let weights: readonly number[] = [1];
  for (const place of places) {
    const own = leaksOnFirst(place);
    least += own.least;
    weights = convolve(weights, own.weights);
  }
  const seen = places.reduce((sum, { more }) => sum + more.leaked, 0);
  const tail = sumOf(weights.slice(seen - least).reverse());
  return Math.min(1, tail / sumOf(weights));
}

/** How many of a place's leaks fall on the first side by chance: weights that sum to 1, from the least possible number on. */
interface Distribution {
  readonly least: number;
  readonly weights: readonly number[];
}

/**
 * The hypergeometric distribution, from its mode outwards by the ratio of neighbours: nothing but products and sums of
 * positive numbers, so that small tails are as precise as large ones and no size overflows.
 */
function leaksOnFirst({ more, less }: Sides): Distribution {
  const leaks = more.leaked + less.leaked;
  const least = Math.max(0, leaks - less.answered);
  const most = Math.min(more.answered, leaks);
  const mode = Math.floor(((leaks + 1) * (more.answered + 1)) / (more.answered + less.answered + 2));
  const ratio = (x: number): number =>
    ((more.answered - x) * (leaks - x)) / ((x + 1) * (less.answered - leaks + x + 1));
  const weights = new Array<number>(most - least + 1).fill(1);
  for (let x = mode; x < most; x++) weights[x + 1 - least] = (weights[x - least] ?? 0) * ratio(x);
  for (let x = mode; x > least; x--) weights[x - 1 - least] = (weights[x - least] ?? 0) / ratio(x - 1);
  const total = sumOf(weights);
  return { least, weights: weights.map((weight) => weight / total) };
}

function convolve(one: readonly number[], other: readonly number[]): readonly number[] {
  if (other.length === 1) return one;
  const both = new Array<number>(one.length + other.length - 1).fill(0);
  for (const [x, p] of one.entries())
    for (const [y, q] of other.entries()) both[x + y] = (both[x + y] ?? 0) + p * q;
  return both;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
