import type { PairCount } from "../../gate/askings.ts";
import { STEADINESS } from "../../gate/confirmations.ts";
import type { PlaceLabel } from "../../gate/label.ts";
import type { FailedIn, FailingPrompt } from "../failing-prompts.ts";
import type { FinalTrial } from "../final-trials.ts";
import type { Report } from "../schema.ts";
import type { ReportedAttribution } from "../schema-attribution.ts";
import { isAsked, labelText, sideText } from "./blame.ts";
import { plural } from "./numbers.ts";

/**
 * One line for a prompt that failed: `rules/locker-codes/other: plain 3 of 3 runs; persistent`, or with its label, in which
 * case `strong` marks the label: `this change: rules/locker-codes/other: plain 12 of 12, without it 0 of 12`.
 */
export function failingLine(
  prompt: FailingPrompt,
  report: Report,
  strong: (label: string) => string = (label) => label,
): string {
  const { name, worst } = prompt;
  const label = worst === undefined ? "" : `${strong(labelText(worst.label))}: `;
  return `${label}${name}: ${howOftenFailed(prompt, report)}${explained(worst?.label, report.attribution)}`;
}

/** What there is to say of a label beyond its name and counts. */
function explained(label: PlaceLabel | undefined, attribution: Report["attribution"]): string {
  if (label?.kind === "no-case")
    return label.how === "new" ? "; not in the base" : "; with another text in the base";
  const isSentAlike = label?.kind === "not-this-change" && attribution !== undefined;
  return isSentAlike && !isUntouched(attribution) ? "; sent as the base has it" : "";
}

/** Whether nothing that the endpoint is sent differs from the base where something leaked. */
export function isUntouched({ places }: ReportedAttribution): boolean {
  return places.every(({ label }) => label.kind === "not-this-change");
}

/** `plain 3 of 3 runs, distraction 2 of 3 runs; 4 persistent, 1 not asked again; waived` */
function howOftenFailed(prompt: FailingPrompt, report: Report): string {
  const { conditions, worst } = prompt;
  const isWaived = report.waivedCases.includes(prompt.case);
  return [
    conditions.map((one) => failedIn(one, worst?.label)).join(worst === undefined ? ", " : "; "),
    ...steadinessOf(prompt, report),
    ...(isWaived ? ["waived"] : []),
  ].join("; ");
}

function failedIn({ condition, failed, runs, attributed }: FailedIn, worst: PlaceLabel | undefined): string {
  const label =
    attributed === undefined || attributed.label.kind === worst?.kind
      ? ""
      : `${labelText(attributed.label)}: `;
  const counts =
    attributed !== undefined && isAsked(attributed)
      ? askedText(attributed.count)
      : `${failed} of ${plural(runs, "run")}`;
  return `${condition} ${label}${counts}`;
}

/** `12 of 12, without it 0 of 12` */
function askedText({ change, base }: PairCount): string {
  return `${sideText(change)}, without it ${sideText(base)}`;
}

/** `persistent`; if they differ, how many trials each: `2 persistent, 1 not asked again`. */
function steadinessOf({ trials }: FailingPrompt, report: Report): string[] {
  const counts = steadinessCounts(trials, report);
  if (counts.length < 2) return counts.map(({ kind }) => kind);
  return [counts.map(({ kind, number }) => `${number} ${kind}`).join(", ")];
}

/** How failing trials did when they were asked again, and how many were not. Pairs say more where they were asked. */
export function steadinessCounts(
  trials: readonly FinalTrial[],
  { settings }: Report,
): { readonly kind: string; readonly number: number }[] {
  const alone = trials.filter(({ attributed }) => attributed === undefined || !isAsked(attributed));
  if (settings.confirm === 0) return [];
  return [...STEADINESS, undefined].flatMap((kind) => {
    const number = alone.filter(({ steadiness }) => steadiness === kind).length;
    return number === 0 ? [] : [{ kind: kind ?? "not asked again", number }];
  });
}
