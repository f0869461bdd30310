import type { Clock } from "../../src/execution/clock.ts";

/** A clock whose sleepers are woken in their order without anybody waiting. */
export interface FakeClock extends Clock {
  /** The waits asked for so far, milliseconds. */
  readonly slept: readonly number[];
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * Time stands still while anything else can run and then jumps to the next sleeper. Never by more than `furthestMs`: later
 * sleepers, such as a deadline, wake once other sleepers have brought time there.
 */
export function fakeClock(furthestMs = Number.POSITIVE_INFINITY): FakeClock {
  let time = 0;
  const slept: number[] = [];
  const sleepers = new Set<Sleeper>();
  let scheduled = false;

  const wakeNext = (): void => {
    scheduled = false;
    const next = [...sleepers].sort((a, b) => a.at - b.at)[0];
    if (next === undefined || next.at - time > furthestMs) return;
    sleepers.delete(next);
    time = Math.max(time, next.at);
    next.wake();
    schedule();
  };
  const schedule = (): void => {
    if (scheduled || sleepers.size === 0) return;
    scheduled = true;
    setImmediate(wakeNext);
  };
  const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      slept.push(ms);
      const wake = (): void => {
        signal.removeEventListener("abort", abort);
        resolve();
      };
      const sleeper = { at: time + ms, wake };
      const abort = (): void => {
        sleepers.delete(sleeper);
        reject(signal.reason);
      };
      sleepers.add(sleeper);
      signal.addEventListener("abort", abort, { once: true });
      schedule();
    });
  return { now: () => time, sleep, slept };
}
