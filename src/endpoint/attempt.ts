import type { Answered, Reply, UnansweredCause } from "./reply.ts";

/**
 * How one try ended. `said`: words of the model that arrived although they are not the reply, such as those beside an
 * error; they may be a leak.
 */
export type Attempt = Result & { readonly said?: readonly Answered[] };

type Result =
  | { readonly kind: "reply"; readonly reply: Reply }
  /** Worth another try. */
  | { readonly kind: "transient"; readonly cause: UnansweredCause; readonly detail: string }
  /** The rate limit; `loading`: the server is up but not ready yet, which is waited for as long as the run may take. */
  | {
      readonly kind: "throttled";
      readonly detail: string;
      readonly retryAfterMs?: number;
      readonly loading?: true;
    }
  /** Final for this trial only. */
  | { readonly kind: "refused"; readonly cause: UnansweredCause; readonly detail: string }
  /** Nothing was sent, since a limit of the run would be passed; the detail says which. */
  | { readonly kind: "spent"; readonly detail: string }
  /** Every other request would end the same way; the detail says what to fix. */
  | { readonly kind: "fatal"; readonly detail: string };
