import type { GitHub } from "./client.ts";

/** How often a write is read back; each round settles the write of at least one concurrent job. */
const VERIFICATIONS = 6;
/** Longer than another job needs between reading and writing. Milliseconds. */
const RACE_MS = 1_500;

/** What was read back: what remains, and whether there was nothing to do. */
export interface ReadBack<Kept> {
  readonly kept: Kept;
  readonly isSettled: boolean;
}

/**
 * Reads a write back and settles it, at once and, unless `waited`, again after a pause, since GitHub has no conditional
 * writes. Resolves to what remains.
 */
export async function untilSettled<Kept>(
  { pause }: Pick<GitHub, "pause">,
  settle: () => Promise<ReadBack<Kept>>,
  waited = false,
): Promise<Kept | undefined> {
  let hasWaited = waited;
  let last: Kept | undefined;
  for (let round = 1; round <= VERIFICATIONS; round++) {
    const { kept, isSettled } = await settle();
    last = kept;
    if (!isSettled) continue;
    if (hasWaited || !(await pause(RACE_MS))) return last;
    hasWaited = true;
  }
  return last;
}
