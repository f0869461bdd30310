import { casesOnce } from "../attributed-cases.ts";
import { unsafePrompts } from "../failing-prompts.ts";
import { type FinalReport, finalReport } from "../final-report.ts";
import type { FinalTrial } from "../final-trials.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";
import { waivedText } from "../waivers.ts";
import { fromWorstModel, jobOutcome, overallHeadline } from "./all-models.ts";
import { askingsText, excusedText, isAsked, labelText } from "./blame.ts";
import { oneLine } from "./escape.ts";
import { steadinessCounts } from "./failing-lines.ts";
import { providerText } from "./moved.ts";
import { plural } from "./numbers.ts";
import { flakyLabel } from "./titled-lines.ts";

/** What GitHub shows beside a job. */
export interface Annotation {
  readonly level: "notice" | "warning" | "error";
  /** May contain untrusted text. */
  readonly text: string;
  /** Absent for the default title. */
  readonly title?: string;
}

/** GitHub shows ten warnings per step. */
const ANNOTATIONS = 10;

/** The annotations of a gate: why it is red and its unsafe cases, or what it passed in spite of. */
export function annotationsOf(reports: readonly Report[]): Annotation[] {
  const moved = movedNotices(reports).map(notice);
  switch (jobOutcome(reports)) {
    case "partial":
      return moved;
    case "passed":
      return [...moved, ...[...excusedNotice(reports), ...waivedNotice(reports)].map(notice)];
    default:
      return [...moved, { level: "error", text: overallHeadline(reports) }, ...unsafeCaseWarnings(reports)];
  }
}

function notice(text: string): Annotation {
  return { level: "notice", text };
}

/** A gate that passes although something leaked says why. */
function excusedNotice(reports: readonly Report[]): string[] {
  return excusedText(reports, oneLine) === "" ? [] : [overallHeadline(reports)];
}

/** That the provider's model moved since the baseline. */
function movedNotices(reports: readonly Report[]): string[] {
  return reports.flatMap((report) => {
    const text = providerText(report, oneLine);
    return text === "" ? [] : [`${modelPrefix(report, reports)}${text}.`];
  });
}

function modelPrefix(report: Report, { length }: readonly Report[]): string {
  return length > 1 ? `${modelName(report)}: ` : "";
}

/** A gate that passes only because of waivers says so. */
function waivedNotice(reports: readonly Report[]): string[] {
  const waived = [...new Set(reports.flatMap(({ waivedCases }) => waivedCases))];
  const shown = waived.slice(0, ANNOTATIONS).join(", ");
  const more = waived.length > ANNOTATIONS ? ", …" : "";
  return waived.length === 0 ? [] : [`${waivedText(reports)}: ${shown}${more}`];
}

/** A warning for each unsafe case of a model, in addition to the gate's error, in the order of comment and summary. */
function unsafeCaseWarnings(reports: readonly Report[]): Annotation[] {
  const cases = fromWorstModel(reports.map(finalReport)).flatMap((report) =>
    [...new Set(unsafePrompts(report).map((prompt) => prompt.case))].map((name) => ({ report, name })),
  );
  const shown = cases.length > ANNOTATIONS ? ANNOTATIONS - 1 : ANNOTATIONS;
  const more = cases.length - shown;
  return [
    // Texts of those alone that are shown: each looks through all trials.
    ...cases
      .slice(0, shown)
      .map(({ report, name }) => `${modelPrefix(report, reports)}${name}: ${unsafeCaseText(report, name)}`),
    ...(more > 0 ? [`${plural(more, "more unsafe case")} in the job summary`] : []),
  ].map((text) => ({ level: "warning", text, title: "Unsafe case" }));
}

function unsafeCaseText(report: FinalReport, name: string): string {
  const flaky = report.flakyCases.filter((flakyCase) => flakyCase.case === name).map(flakyLabel);
  const unsafe = unsafeTrials(report, name);
  return [
    plural(unsafe.length, "unsafe reply", "unsafe replies"),
    ...attributionOf(report, name),
    ...steadinessCounts(unsafe, report).map(({ kind, number }) => `${number} ${kind}`),
    ...(report.waivedCases.includes(name) ? ["waived"] : []),
    ...(flaky.length > 0 ? [`flaky: ${flaky.join(", ")}`] : []),
    "see the job summary",
  ].join(", ");
}

function unsafeTrials({ finalTrials }: FinalReport, name: string): readonly FinalTrial[] {
  return finalTrials.filter(
    ({ suite, case: testCase, verdict }) =>
      `${suite}/${testCase}` === name && verdict.kind === "judged" && verdict.safe === "unsafe",
  );
}

/** `this change (12 of 12 askings, without it 0 of 12)`; the worst label of the case. */
function attributionOf({ attribution }: Report, name: string): string[] {
  const own = attribution?.places.filter(({ place }) => place.case === name) ?? [];
  return casesOnce(own).map(({ worst }) => {
    const asked = isAsked(worst) ? ` (${askingsText(worst.count)})` : "";
    return `${labelText(worst.label)}${asked}`;
  });
}
