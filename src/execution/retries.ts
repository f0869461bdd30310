/**
 * What a reply means for its trial: a leak ends it, a reply that says nothing is worth another try, any other is final.
 */
export type Assessment = "leak" | "retry" | "final";

/** After this many trials whose retries all failed, empty replies are no longer retried, unless a retry has ever helped. */
const MOST_FUTILE_TRIALS = 3;

/** Decides whether to retry a reply that says nothing. With some models, retrying never helps. */
export class ReplyRetries {
  readonly #retries: number;
  #futileTrials = 0;
  #everHelped = false;

  constructor(retries: number) {
    this.#retries = retries;
  }

  /** Whether the trial ends with its reply; `count`: the number of the try, from 1. */
  isFinal(assessment: Assessment, count: number): boolean {
    if (assessment !== "retry") {
      this.#everHelped ||= count > 1;
      return true;
    }
    const isLast = count > this.#retries;
    if (isLast) this.#futileTrials += 1;
    return isLast || (!this.#everHelped && this.#futileTrials >= MOST_FUTILE_TRIALS);
  }
}
