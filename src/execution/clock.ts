/** Time as the run sees it, so that tests need not wait. */
export interface Clock {
  /** Milliseconds that never go back. */
  readonly now: () => number;
  /** Resolves after that many milliseconds; rejects with the signal's reason when aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}
