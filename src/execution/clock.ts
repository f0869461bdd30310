/** The run's clock; tests replace it so that they need not wait. */
export interface Clock {
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Resolves after that many milliseconds; rejects with the signal's reason when aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}
