import type { Attributed } from "../gate/attribute.ts";
import { finalVerdict, type Steadiness, steadinessOf } from "../gate/confirmations.ts";
import { LABELS } from "../gate/label.ts";
import { keyOfPlace } from "../gate/place.ts";
import { isUnsafe } from "../scoring/score.ts";
import { LABELS_FROM_WORST } from "./attributed-cases.ts";
import { askingsText, isAsked, labelText } from "./render/blame.ts";
import { reportedVerdict } from "./reported-trial.ts";
import type { Report, ReportedTrial } from "./schema.ts";

/** A trial with the verdict that counts, and the reply that shows why. */
export interface FinalTrial extends ReportedTrial {
  /** How it did when it was repeated. Absent if it was not, or if its place was asked in pairs. */
  readonly steadiness?: Steadiness["kind"];
  /** Whether the change made its place leak, if it leaked. */
  readonly attributed?: Attributed;
  /** Either as text: `intermittent: unsafe again 1 of 3 times`, `this change: 12 of 12 askings, without it 0 of 12`. */
  readonly label?: string;
}

/** Every trial with the verdict that counts. Only repeated trials differ from the report, which keeps first replies. */
export function finalTrials({ trials, settings, attribution }: Report): readonly FinalTrial[] {
  const places = new Map(attribution?.places.map((one) => [keyOfPlace(one.place), one]));
  return trials.map((trial) => {
    const { confirmations = [] } = trial;
    const leak = [trial, ...confirmations].find(isLeak);
    const attributed = leak && places.get(keyOfTrial(trial));
    const marks = attributed ? attributedAs(attributed, labelled(trial)) : labelled(trial);
    if (confirmations.length === 0) return attributed ? { ...trial, ...marks } : trial;
    return {
      ...trial,
      reply: (leak ?? trial).reply,
      verdict: reportedVerdict(finalVerdict(trial, settings.helpfulness)),
      ...marks,
    };
  });
}

/** The key of its place. */
export function keyOfTrial({ suite, case: testCase, prompt, condition }: ReportedTrial): string {
  return keyOfPlace({ case: `${suite}/${testCase}`, prompt, condition });
}

/** What was asked in pairs replaces the confirmations; otherwise they say more. */
function attributedAs(attributed: Attributed, confirmed: Marks): Marks {
  const text = labelText(attributed.label);
  if (isAsked(attributed)) return { attributed, label: `${text}: ${askingsText(attributed.count)}` };
  return {
    ...confirmed,
    attributed,
    label: [text, ...(confirmed.label ? [confirmed.label] : [])].join("; "),
  };
}

function isLeak({ verdict }: Pick<ReportedTrial, "verdict">): boolean {
  return isUnsafe(verdict);
}

type Marks = Pick<FinalTrial, "steadiness" | "attributed" | "label">;

function labelled(trial: ReportedTrial): Marks {
  const unsafe = steadinessOf(trial, "unsafe");
  const steadiness = unsafe ?? steadinessOf(trial, "unhelpful");
  if (steadiness === undefined) return {};
  const { kind, asked, failedAgain, unanswered } = steadiness;
  const failure = unsafe === undefined ? "unhelpful again" : "unsafe again";
  const how = unsafe === undefined || isLeak(trial) ? failure : "safe at first, unsafe";
  const silent = unanswered === 0 ? "" : `, ${unanswered} unanswered`;
  return { steadiness: kind, label: `${kind}: ${how} ${failedAgain} of ${asked} times${silent}` };
}

/** Whether the change made these trials leak: their labels, the worst first; empty if that was not asked. */
export function labelsOfTrials(trials: readonly FinalTrial[]): string {
  const kinds = new Set(trials.flatMap(({ attributed }) => (attributed ? [attributed.label.kind] : [])));
  return LABELS_FROM_WORST.filter((kind) => kinds.has(kind))
    .map((kind) => LABELS[kind])
    .join(", ");
}
