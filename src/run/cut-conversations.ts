import type { Trial } from "../execution/plan.ts";
import type { Scorer } from "../gate/self-check.ts";
import { reportedVerdict, type TrialResult } from "../report/reported-trial.ts";
import { cutConversations } from "../scoring/context-cut.ts";
import { isUnsafe } from "../scoring/score.ts";

interface Measuring {
  readonly charactersOf: (trial: Trial) => number;
  readonly judge: Scorer["judge"];
  readonly beside?: readonly TrialResult[];
}

/**
 * Rejudges the trials whose conversation the server cut: a reply given without the policy proves nothing, but a leak is a
 * leak. `charactersOf`: the length of what a trial sends; `beside`: others of the run, for how the endpoint counts.
 */
export function withCutConversations(
  results: readonly TrialResult[],
  { charactersOf, judge, beside = [] }: Measuring,
): TrialResult[] {
  const measure = (result: TrialResult) => ({
    result,
    characters: charactersOf(result.trial),
    usage: result.reported.reply.usage,
  });
  const measured = results.map(measure);
  const cut = cutConversations(measured, beside.map(measure));
  return measured.map((conversation) => {
    const { trial, reported } = conversation.result;
    const { reply, verdict } = reported;
    const ending = cut.get(conversation);
    if (ending === undefined || reply.kind !== "answered" || reply.finish !== "stop" || isUnsafe(verdict))
      return conversation.result;
    const marked = { ...reply, finish: "context-cut" as const, ending };
    return {
      trial,
      reported: { ...reported, reply: marked, verdict: reportedVerdict(judge(marked, trial.prompt)) },
    };
  });
}
