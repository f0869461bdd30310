import type { Clock } from "./clock.ts";

export interface DeadlineSettings {
  /** The run ends after this time, even if trials are missing. Milliseconds. */
  readonly deadlineMs: number;
  /** Time used before the executor was created. Milliseconds. */
  readonly spentMs?: number;
}

/** A run's deadline. Time counts from its creation. */
export class Deadline {
  readonly #clock: Clock;
  readonly #endsAt: number;
  readonly #minutes: number;

  constructor({ deadlineMs, spentMs = 0 }: DeadlineSettings, clock: Clock) {
    this.#clock = clock;
    this.#endsAt = clock.now() + deadlineMs - spentMs;
    this.#minutes = Math.round(deadlineMs / 6_000) / 10;
  }

  leftMs(): number {
    return Math.max(0, this.#endsAt - this.#clock.now());
  }

  /** Why the run ends at the deadline; `loading`: the message of a server that is not ready yet. */
  reached(loading: string | undefined): string {
    const notReady = loading === undefined ? "" : ` The endpoint was still not ready: ${loading}`;
    return `The deadline of ${this.#minutes} minutes was reached.${notReady}`;
  }
}

/** Why the run ends if the endpoint asks for a wait beyond the deadline. */
export function waitTooLong(pauseMs: number, detail: string): string {
  return `The endpoint asks to wait ${Math.ceil(pauseMs / 1000)} s, longer than the deadline allows: ${detail}`;
}
