const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/** How long to wait before the next try, milliseconds: doubles with each fault in a row. `random` gives 0 to 1, for jitter. */
export function backOffMs(faults: number, random: () => number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** (faults - 1)) * (0.5 + random() / 2);
}
