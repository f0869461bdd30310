import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../execution/clock.ts";

/** Real time. */
export const clock: Clock = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    try {
      await wait(ms, undefined, { signal });
    } catch (thrown) {
      signal.throwIfAborted();
      throw thrown;
    }
  },
};
