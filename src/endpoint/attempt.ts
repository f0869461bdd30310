import type { Reply, UnansweredCause } from "./reply.ts";

/** How one try ended. */
export type Attempt =
  | { readonly kind: "reply"; readonly reply: Reply }
  /** Worth another try. */
  | { readonly kind: "transient"; readonly cause: UnansweredCause; readonly detail: string }
  /** The rate limit. */
  | { readonly kind: "throttled"; readonly detail: string; readonly retryAfterMs?: number }
  /** Final for this trial only. */
  | { readonly kind: "refused"; readonly cause: UnansweredCause; readonly detail: string }
  /** Whatever else is sent will end alike; the detail says what to mend. */
  | { readonly kind: "fatal"; readonly detail: string };
