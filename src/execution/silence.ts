import { type CompletedTrial, hasResponse } from "./completed-trial.ts";

/** After this many trials in a row without a response, the endpoint counts as gone. */
const LIMIT_AT_START = 3;
const LIMIT_LATER = 24;

/** Notices an endpoint that does not respond. */
export class SilenceWatch {
  #everResponded = false;
  #silentInARow = 0;

  /** Counts a trial. Returns why the run should end, if it should. */
  after({ trial, reply }: CompletedTrial): string | undefined {
    // A base that does not respond ends the pairs, never the run.
    if (trial.asking?.side === "base") return undefined;
    if (reply.kind === "answered" || hasResponse(reply)) {
      this.#everResponded = true;
      this.#silentInARow = 0;
      return undefined;
    }
    // A trial that was not sent says nothing about the endpoint.
    if (reply.cause === "stopped") return undefined;
    this.#silentInARow += 1;
    if (this.#silentInARow < (this.#everResponded ? LIMIT_LATER : LIMIT_AT_START)) return undefined;
    return `The endpoint did not reply to ${this.#silentInARow} trials in a row; last: ${reply.detail}`;
  }
}
