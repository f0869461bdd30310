import type { Trial } from "../execution/plan.ts";
import type { Scorer } from "../gate/self-check.ts";
import type { JudgedTrial } from "../report/judged-trial.ts";
import { cutConversations } from "../scoring/context-cut.ts";
import { isUnsafe } from "../scoring/score.ts";

/**
 * The trials of a run, judged again where the server dropped part of the conversation: a reply without the policy before it
 * proves nothing, but a leak is one all the same. `charactersOf`: the length of what a trial sends to be read.
 */
export function withCutConversations(
  trials: readonly JudgedTrial[],
  charactersOf: (trial: Trial) => number,
  judge: Scorer["judge"],
): readonly JudgedTrial[] {
  const measured = trials.map(({ trial, reply }) => ({
    characters: charactersOf(trial),
    usage: reply.usage,
  }));
  const cut = cutConversations(measured);
  if (cut.size === 0) return trials;
  return trials.map((one, place) => {
    const ending = measured[place] && cut.get(measured[place]);
    const { trial, reply, attempts, startedMs, latencyMs, verdict, confirmations } = one;
    if (ending === undefined || reply.kind !== "answered" || reply.finish !== "stop" || isUnsafe(verdict))
      return one;
    const marked = { ...reply, finish: "context-cut", ending } as const;
    const judged = { trial, reply: marked, attempts, startedMs, latencyMs };
    return {
      ...judged,
      verdict: judge(marked, trial.prompt),
      ...(confirmations && { confirmations }),
    };
  });
}
