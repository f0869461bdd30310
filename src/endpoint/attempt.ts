import type { Answered, Reply, UnansweredCause } from "./reply.ts";

/**
 * How one request for a trial ended, secrets redacted. `said`: model text that arrived although it is not the reply, such
 * as text next to an error; it may be a leak.
 */
export type Attempt = Result & { readonly said?: readonly Answered[] };

/** An attempt before redaction. `refusal`: the endpoint's message, if a parameter of the request may be to blame. */
export type RawAttempt = Attempt & { readonly refusal?: string };

type Result =
  | { readonly kind: "reply"; readonly reply: Reply }
  /** Worth a retry. */
  | { readonly kind: "transient"; readonly cause: UnansweredCause; readonly detail: string }
  /** A rate limit. `loading`: the server is up but not ready yet; the run waits for it until its deadline. */
  | {
      readonly kind: "throttled";
      readonly detail: string;
      readonly retryAfterMs?: number;
      readonly loading?: true;
    }
  /** Final for this trial only. */
  | { readonly kind: "refused"; readonly cause: UnansweredCause; readonly detail: string }
  /** Nothing was sent, because it could exceed a limit of the run; the detail says which. */
  | { readonly kind: "spent"; readonly detail: string }
  /** Every other request would end the same way; the detail says what to fix. */
  | { readonly kind: "fatal"; readonly detail: string };
