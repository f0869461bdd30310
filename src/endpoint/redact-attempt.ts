import type { Attempt, RawAttempt } from "./attempt.ts";
import { DETAIL_LENGTH, NAME_LENGTH } from "./limits.ts";
import { cut, type Redact, type Sanitize } from "./redact.ts";
import type { Answered, Reply } from "./reply.ts";

/** An attempt without secrets in what it says about the endpoint. The text of a reply stays: it is judged as it came. */
export function redactAttempt(
  { refusal: _refusal, ...attempt }: RawAttempt,
  redact: Redact,
  sanitize: Sanitize,
): Attempt {
  const sourceOf = ({ model, fingerprint }: Reply): Pick<Reply, "model" | "fingerprint"> => ({
    ...(model !== undefined && { model: cut(redact(model), NAME_LENGTH) }),
    ...(fingerprint !== undefined && { fingerprint: cut(redact(fingerprint), NAME_LENGTH) }),
  });
  const redactAnswer = (reply: Answered): Answered => {
    const { ending } = reply;
    return { ...reply, ...(ending !== undefined && { ending: sanitize(ending) }), ...sourceOf(reply) };
  };
  const detailOf = ({ detail }: { readonly detail: string }): string => cut(redact(detail), DETAIL_LENGTH);

  const said = attempt.said && { said: attempt.said.map(redactAnswer) };
  if (attempt.kind !== "reply") return { ...attempt, detail: detailOf(attempt), ...said };
  const { reply } = attempt;
  if (reply.kind === "answered") return { ...attempt, reply: redactAnswer(reply), ...said };
  return { kind: "reply", reply: { ...reply, detail: detailOf(reply), ...sourceOf(reply) }, ...said };
}
