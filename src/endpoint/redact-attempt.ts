import type { Attempt } from "./attempt.ts";
import type { Ended, Quote } from "./classify-status.ts";
import { DETAIL_LENGTH, NAME_LENGTH } from "./limits.ts";
import { cut, type Redact } from "./redact.ts";
import type { Answered, Reply } from "./reply.ts";

export interface Redacting {
  readonly redact: Redact;
  readonly quote: Quote;
}

/** An attempt without secrets in what it tells of the endpoint. The words of a reply stay: they are judged as they are. */
export function redactedAttempt({ words: _words, ...attempt }: Ended, redacting: Redacting): Attempt {
  const { redact } = redacting;
  const said = attempt.said?.map((one) => redactedReply(one, redacting));
  const rest = said === undefined ? {} : { said };
  if (attempt.kind !== "reply")
    return { ...attempt, detail: cut(redact(attempt.detail), DETAIL_LENGTH), ...rest };
  const { reply } = attempt;
  if (reply.kind === "answered") return { ...attempt, reply: redactedReply(reply, redacting), ...rest };
  const detail = cut(redact(reply.detail), DETAIL_LENGTH);
  return { kind: "reply", reply: { ...reply, detail, ...modelOf(reply, redact) }, ...rest };
}

function redactedReply(reply: Answered, { redact, quote }: Redacting): Answered {
  const { ending } = reply;
  return { ...reply, ...(ending !== undefined && { ending: quote(ending) }), ...modelOf(reply, redact) };
}

function modelOf({ model }: Reply, redact: Redact): { readonly model?: string } {
  return model === undefined ? {} : { model: cut(redact(model), NAME_LENGTH) };
}
