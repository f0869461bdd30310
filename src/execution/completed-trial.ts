import type { Reply, UnansweredCause } from "../endpoint/reply.ts";
import type { Trial } from "./plan.ts";

/** A trial with its reply, or the reason why it has none. */
export interface CompletedTrial {
  readonly trial: Trial;
  readonly reply: Reply;
  /** How often it was sent. */
  readonly attempts: number;
  /** From the start of the run to the first attempt, milliseconds. */
  readonly startedMs: number;
  /** Duration of the last attempt, milliseconds. */
  readonly latencyMs: number;
}

/** The part of a completed trial that grows with each attempt. */
export interface Timing {
  attempts: number;
  startedMs: number;
  latencyMs: number;
}

export const NOT_SENT: Readonly<Timing> = { attempts: 0, startedMs: 0, latencyMs: 0 };

/** A trial that has no reply because the run ended. */
export function withoutReply(trial: Trial, timing: Readonly<Timing>): CompletedTrial {
  const detail = timing.attempts === 0 ? "It was not sent." : "The run ended before its reply arrived.";
  return { trial, reply: unanswered("stopped", detail), ...timing };
}

export function unanswered(cause: UnansweredCause, detail: string): Reply {
  return { kind: "unanswered", cause, detail };
}

const RESPONSES: ReadonlySet<UnansweredCause> = new Set(["empty", "filtered", "cut-off", "broken-off"]);

/** Whether the endpoint responded at all, even with an empty reply or its content filter. */
export function hasResponse(reply: Reply): boolean {
  return reply.kind === "answered" || RESPONSES.has(reply.cause);
}
