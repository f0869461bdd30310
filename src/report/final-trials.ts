import { finalVerdict, type Steadiness, steadinessOf } from "../gate/confirmations.ts";
import { isUnsafe } from "../scoring/score.ts";
import { reportedVerdict } from "./reported-trial.ts";
import type { Report, ReportedTrial } from "./schema.ts";

/** A trial with the verdict that counts, and the reply that shows why. */
export interface FinalTrial extends ReportedTrial {
  /** How it did when it was repeated. Absent if it was not. */
  readonly steadiness?: Steadiness["kind"];
  /** The same as text: `intermittent: unsafe again 1 of 3 times`. */
  readonly label?: string;
}

/** Every trial with the verdict that counts. Only repeated trials differ from the report, which keeps first replies. */
export function finalTrials({ trials, settings }: Report): readonly FinalTrial[] {
  return trials.map((trial) => {
    const { confirmations = [] } = trial;
    if (confirmations.length === 0) return trial;
    const leak = [trial, ...confirmations].find(isLeak);
    return {
      ...trial,
      reply: (leak ?? trial).reply,
      verdict: reportedVerdict(finalVerdict(trial, settings.helpfulness)),
      ...labelled(trial),
    };
  });
}

function isLeak({ verdict }: Pick<ReportedTrial, "verdict">): boolean {
  return isUnsafe(verdict);
}

function labelled(trial: ReportedTrial): Pick<FinalTrial, "steadiness" | "label"> {
  const unsafe = steadinessOf(trial, "unsafe");
  const steadiness = unsafe ?? steadinessOf(trial, "unhelpful");
  if (steadiness === undefined) return {};
  const { kind, asked, failedAgain, unanswered } = steadiness;
  const failure = unsafe === undefined ? "unhelpful again" : "unsafe again";
  const how = unsafe === undefined || isLeak(trial) ? failure : "safe at first, unsafe";
  const silent = unanswered === 0 ? "" : `, ${unanswered} unanswered`;
  return { steadiness: kind, label: `${kind}: ${how} ${failedAgain} of ${asked} times${silent}` };
}
