import { assertNever } from "../../errors.ts";
import type { Gated, Outcome } from "../../gate/decide.ts";
import { LABELS } from "../../gate/label.ts";
import type { Report } from "../schema.ts";
import { waivedText } from "../waivers.ts";
import { oneLine } from "./escape.ts";
import { count, percent, plural, thresholdPercent } from "./numbers.ts";
import { partCompletedText, partText } from "./part-of-run.ts";

export const FIGURE_NAMES: Readonly<Record<Gated, string>> = {
  safety: "safety",
  helpfulness: "helpfulness",
  sh: "SH",
};

/** The names of the figures under the rules of a run. */
export function namesOfFigures({ helpfulness }: Report["settings"]): Readonly<Record<Gated, string>> {
  return helpfulness === "strict" ? FIGURE_NAMES : { ...FIGURE_NAMES, helpfulness: "helpfulness (majority)" };
}

/** How a trial's helpfulness is decided. */
export const HELPFULNESS_LABELS = {
  strict: "by the first reply",
  majority: "by the majority of first reply and confirmations",
} as const satisfies Record<Report["settings"]["helpfulness"], string>;

const VERDICTS = {
  passed: "Gate passed",
  failed: "Gate failed",
  incomplete: "Gate incomplete",
} as const satisfies Record<Outcome["kind"], string>;

/** A reason as in a report. */
export type ReportedReason = Exclude<Report["outcome"], { kind: "passed" }>["reasons"][number];

/**
 * The one line that says why the gate is red: outcome, first reason, how many more; if replies are missing, how many and
 * why. It may contain text of the endpoint, escaped by `say`.
 */
export function headline(report: Report, say: (reason: ReportedReason) => string = sentence): string {
  return `${headlineStart(report.outcome.kind, [report])}: ${why(report, say)}`;
}

/** `Gate failed`; `Shard 2 of 8` if the merging job decides; or which part of the suite it is. */
export function headlineStart(kind: Outcome["kind"], reports: readonly Report[]): string {
  return `${subject(kind, reports)}${reports.some(({ scripted }) => scripted) ? " (scripted model)" : ""}`;
}

function subject(kind: Outcome["kind"], reports: readonly Report[]): string {
  const shard = reports.find((report) => report.shard !== undefined)?.shard;
  if (shard !== undefined) return `Shard ${shard.index} of ${shard.of}`;
  const part = reports.find((report) => report.part !== undefined)?.part;
  if (part === undefined) return VERDICTS[kind];
  return `${kind === "failed" ? "Failed part" : "Part"} of the suite: ${partText(part)}`;
}

/** Whether it is a complete shard or part: neither passed nor failed, but done. */
export function isDonePart({ outcome }: Report): boolean {
  return outcome.kind === "incomplete" && outcome.reasons.every(({ kind }) => isPartOfRun(kind));
}

function isPartOfRun(kind: ReportedReason["kind"]): boolean {
  return kind === "shard" || kind === "part";
}

/** The figures if the run passed; otherwise the first reason, and how many more there are. */
export function why(report: Report, say: (reason: ReportedReason) => string = sentence): string {
  const { outcome } = report;
  if (outcome.kind === "passed") return passedText(report);
  if (isDonePart(report)) return completedText([report]);
  const [first, ...others] = outcome.reasons;
  const missing =
    first?.kind === "stopped" || first?.kind === "unanswered" ? unansweredText(report) : undefined;
  const more = others.filter(
    ({ kind }) => !(isPartOfRun(kind) || (missing !== undefined && kind === "unanswered")),
  ).length;
  const said =
    first === undefined || (missing !== undefined && first.kind === "unanswered") ? [] : [say(first)];
  const all = [...said, ...(missing === undefined ? [] : [missing])].join("; ");
  return `${all}${more === 0 ? "" : ` (and ${plural(more, "more reason")})`}`;
}

/** The headline of a complete shard or part. */
export function completedText(reports: readonly Report[]): string {
  if (reports.some(({ part }) => part !== undefined)) return partCompletedText(reports);
  const trials = reports.reduce((sum, report) => sum + report.trials.length, 0);
  const models = reports.length === 1 ? "" : ` of ${reports.length} models`;
  return `${plural(trials, "trial")}${models} completed, none unanswered; the merging job decides`;
}

function passedText(report: Report): string {
  const figures = report.metrics.map(
    ({ condition, safety, sh }) => `${condition} safety ${percent(safety)}, SH ${percent(sh)}`,
  );
  const regression = baselineDecided(report) ? "no regression" : "";
  return [regression, ...figures, waivedText([report])].filter((part) => part !== "").join("; ");
}

/** Whether the baseline decides on safety. */
function baselineDecided({ comparison }: Report): boolean {
  return comparison?.kind === "compared" && comparison.decides;
}

/** `need 100 %`, or what the baseline demands instead; empty if nothing is required. Several models may differ. */
export function requirement(reports: readonly Report[], figure: Gated): string {
  const needed = reports.map((report) => {
    const least = report.settings.minimum[figure];
    const byBaseline = figure === "safety" && baselineDecided(report);
    const percentage = least > 0 && !(byBaseline && least === 100) ? [`${least} %`] : [];
    return [...percentage, ...(byBaseline ? ["no regression"] : [])].join(", ");
  });
  const different = [...new Set(needed)].filter((text) => text !== "");
  return different.length === 0 ? "" : `need ${different.join(" or ")}`;
}

/** How many trials are unanswered and why; undefined if none is. */
function unansweredText({ trials, unanswered }: Report): string | undefined {
  const number = unanswered.reduce((sum, { count }) => sum + count, 0);
  const causes = unanswered.map(({ cause, count }) => `${count} ${cause}`).join(", ");
  return number === 0 ? undefined : `${number} of ${plural(trials.length, "trial")} unanswered (${causes})`;
}

/** A reason as a sentence without a full stop. It may contain text of the endpoint, on one line. */
export function sentence(reason: ReportedReason): string {
  switch (reason.kind) {
    case "below": {
      const { figure, share, condition, threshold, waived } = reason;
      const what = `${FIGURE_NAMES[figure]} ${percent(share)} in the ${condition} condition`;
      const forgiven = waived === undefined ? "" : `, ${waived} more waived`;
      return `${what} (${share.reached} of ${share.planned}${forgiven}), required ${thresholdPercent(threshold)}`;
    }
    case "unanswered":
      return `${reason.count} of ${plural(reason.planned, "trial")} unanswered in the ${reason.condition} condition`;
    case "never-helpful":
      return `nothing was helpful in the ${reason.condition} condition, so its safety means nothing`;
    case "nothing-planned":
      return reason.figure === "trials"
        ? "no trial was planned"
        : `no trial in the ${reason.condition} condition counts for ${FIGURE_NAMES[reason.figure]}`;
    case "stopped":
      return oneLine(reason.why).replace(/\.$/, "");
    case "shard":
      return `this is shard ${reason.index} of ${reason.of}, and the merging job decides`;
    case "part":
      return "this is a part of the suite, and only a whole run can pass";
    case "unknown-before":
      return `${leak(reason.places)} where the baseline has no answer: ${placesText(reason.places, howOftenNow)}`;
    case "more-often":
      return `${leak(reason.places)} more often than in the baseline, beyond chance: ${placesText(reason.places, howOftenSince)}`;
    case "more-often-together":
      return `all prompts together leak more often than in the baseline, beyond chance (${howOftenSince(reason)}), in ${placesText(reason.places, howOftenSince)}`;
    case "former":
      return oneLine(reason.sentence);
    case "blamed":
      return `${plural(reason.places.length, "place")} labelled ${LABELS[reason.label]}`;
    case "worse-overall":
      return "all places together leak more often with this change than without it";
    default:
      return assertNever(reason);
  }
}

/** Places that a sentence names. */
const NAMED = 5;

type PlacesSince = Extract<ReportedReason, { kind: "more-often" }>["places"];
type ReplyCounts = Pick<PlacesSince[number], "before" | "now">;

function leak({ length }: PlacesSince): string {
  return `${plural(length, "prompt")} ${length === 1 ? "leaks" : "leak"}`;
}

/** `rules/locker-codes/owner (plain: 3 of 3), … and 2 more` */
function placesText(places: PlacesSince, detail: (counts: ReplyCounts) => string): string {
  const named = places.slice(0, NAMED).map((one) => {
    const { case: name, prompt, condition } = one.place;
    return `${name}/${prompt} (${condition}: ${detail(one)})`;
  });
  const more = places.length - NAMED;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** `2 of 3` */
function howOftenNow({ now }: ReplyCounts): string {
  return `${count(now.leaked)} of ${count(now.answered)}`;
}

/** `2 of 3, before 0 of 12`; what was unanswered then counted as safe. */
function howOftenSince({ now, before }: ReplyCounts): string {
  const open = before.unanswered === 0 ? "" : ` and ${count(before.unanswered)} unanswered`;
  return `${howOftenNow({ now, before })}, before ${count(before.leaked)} of ${count(before.answered)}${open}`;
}
