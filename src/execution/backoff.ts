const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/** How long to wait after that many passing faults in a row, jittered by `random` (0 to 1). Milliseconds. */
export function backOffMs(faults: number, random: () => number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** (faults - 1)) * (0.5 + random() / 2);
}
