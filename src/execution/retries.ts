/**
 * What a reply means for the run: a leak ends its trial whatever else happened; a reply that says nothing is worth
 * another try; any other is final.
 */
export type Assessment = "leak" | "retry" | "final";

/** After this many trials whose retries all failed, replies that say nothing are final at once, unless a retry ever helped. */
const VAIN_TRIALS = 3;

/** Decides whether a reply that says nothing is asked for again: some models never get better. */
export class ReplyRetries {
  readonly #retries: number;
  #vainTrials = 0;
  #everHelped = false;

  constructor(retries: number) {
    this.#retries = retries;
  }

  /** Whether the trial ends with its reply; `count`: which of the trial's tries it was, from 1. */
  isFinal(assessment: Assessment, count: number): boolean {
    if (assessment !== "retry") {
      this.#everHelped ||= count > 1;
      return true;
    }
    const isLast = count > this.#retries;
    if (isLast) this.#vainTrials += 1;
    return isLast || (!this.#everHelped && this.#vainTrials >= VAIN_TRIALS);
  }
}
