import { assertNever } from "../../errors.ts";
import type { Gated, Outcome } from "../../gate/decide.ts";
import type { Report } from "../schema.ts";
import { waivedText } from "../waivers.ts";
import {
  baseDecides,
  blamedSentence,
  excusedText,
  reasonsOf,
  type SaidReason,
  shareOfChange,
  withoutStop,
  worseSentence,
} from "./blame.ts";
import { type Escape, oneLine } from "./escape.ts";
import { count, percent, plural, thresholdPercent } from "./numbers.ts";
import { partCompletedText, partText } from "./part-of-run.ts";
import { missingText } from "./unanswered.ts";

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

/** How reasons and other untrusted text are shown. */
export interface Style {
  readonly say: (reason: SaidReason) => string;
  readonly text: Escape;
}

/** On one line of a log. */
export const IN_LOG: Style = { say: (reason) => sentence(reason), text: oneLine };

/**
 * The one line that says why the gate is red: outcome, first reason, how many more; if replies are missing, how many and
 * why. It may contain untrusted text, shown in the style.
 */
export function headline(report: Report, style = IN_LOG): string {
  return `${headlineStart(report.outcome.kind, [report])}: ${why(report, style)}`;
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

function isPartOfRun(kind: SaidReason["kind"]): boolean {
  return kind === "shard" || kind === "part";
}

/** The figures if the run passed, or why what leaked is excused; otherwise the first reason, and how many more there are. */
export function why(report: Report, style = IN_LOG): string {
  if (report.outcome.kind === "passed") return passedText(report, style);
  if (isDonePart(report)) return completedText([report]);
  const { first, others } = foremost(reasonsOf(report));
  const [start] = first;
  const missing = isAboutMissing(start) ? missingText(report) : undefined;
  const counted = (is: (kind: SaidReason["kind"]) => boolean): number =>
    others.filter(({ kind }) => is(kind)).length;
  // What is told case by case counts; that this is no whole run is no reason.
  const more =
    furtherReasons(report, style).length + counted((kind) => kind === "blamed") - counted(isPartOfRun);
  const said = missing !== undefined && start?.kind === "unanswered" ? [] : first.map(style.say);
  const share = start !== undefined && isOfBase(start) ? "" : shareOfChange(report);
  const all = [...said, ...(missing === undefined ? [] : [missing]), share].filter((part) => part !== "");
  return `${all.join("; ")}${more === 0 ? "" : ` (and ${plural(more, "more reason")})`}`;
}

/** What the headline says: the first reason, or everything that the change is blamed for. */
function foremost(reasons: readonly SaidReason[]): {
  readonly first: readonly SaidReason[];
  readonly others: readonly SaidReason[];
} {
  const blamed = reasons.filter((reason) => isOfBase(reason) && !isNotKnown(reason));
  const first = blamed.length > 0 ? blamed : reasons.slice(0, 1);
  return { first, others: reasons.filter((reason) => !first.includes(reason)) };
}

/** What the headline does not say, but for what is told case by case. Trials that are missing are counted together. */
export function furtherReasons(report: Report, style: Style): string[] {
  const { first, others } = foremost(reasonsOf(report));
  const missing = isAboutMissing(first[0]) ? undefined : missingText(report);
  const isTold = ({ kind }: SaidReason): boolean => kind === "blamed" || kind === "unanswered";
  return [
    ...others.filter((reason) => !isTold(reason)).map(style.say),
    ...(missing === undefined ? [] : [missing]),
  ];
}

/** Whether the headline counts the trials that are missing. */
function isAboutMissing(reason: SaidReason | undefined): boolean {
  return reason?.kind === "stopped" || reason?.kind === "unanswered";
}

/** Whether it is about what the base shows. */
function isOfBase({ kind }: SaidReason): boolean {
  return kind === "blamed" || kind === "worse-overall";
}

function isNotKnown(reason: SaidReason): boolean {
  return reason.kind === "blamed" && reason.label === "not-known";
}

/** The headline of a complete shard or part. */
export function completedText(reports: readonly Report[]): string {
  if (reports.some(({ part }) => part !== undefined)) return partCompletedText(reports);
  const trials = reports.reduce((sum, report) => sum + report.trials.length, 0);
  const models = reports.length === 1 ? "" : ` of ${reports.length} models`;
  return `${plural(trials, "trial")}${models} completed, none unanswered; the merging job decides`;
}

function passedText(report: Report, { text }: Style): string {
  const excused = excusedText([report], text);
  const figures = report.metrics.map(
    ({ condition, safety, sh }) => `${condition} safety ${percent(safety)}, SH ${percent(sh)}`,
  );
  const regression = baselineDecided(report) ? "no regression" : "";
  const parts = excused === "" ? [regression, ...figures, shareOfChange(report)] : [excused];
  return [...parts, waivedText([report])].filter((part) => part !== "").join("; ");
}

/** Whether something that was measured before, or without the change, decides on safety. */
export function comparisonDecides(report: Report): boolean {
  return baseDecides(report) || baselineDecided(report);
}

/** Whether the baseline decides on safety. */
function baselineDecided({ comparison }: Report): boolean {
  return comparison?.kind === "compared" && comparison.decides;
}

/** `need 100 %`, or what the baseline or the base demands instead; empty if nothing is required. Several models may differ. */
export function requirement(reports: readonly Report[], figure: Gated): string {
  const needed = reports.map((report) => {
    const least = report.settings.minimum[figure];
    const compared = figure === "safety" ? comparedWith(report) : [];
    const percentage = least > 0 && !(compared.length > 0 && least === 100) ? [`${least} %`] : [];
    return [...percentage, ...compared].join(", ");
  });
  const different = [...new Set(needed)].filter((text) => text !== "");
  return different.length === 0 ? "" : `need ${different.join(" or ")}`;
}

/** What is demanded of safety where not the thresholds alone decide. */
function comparedWith(report: Report): string[] {
  if (baseDecides(report)) return ["no worse than the base"];
  return baselineDecided(report) ? ["no regression"] : [];
}

/** A reason as a sentence without a full stop. It may contain untrusted text, on one line with the default escape. */
export function sentence(reason: SaidReason, escapeText: Escape = oneLine): string {
  switch (reason.kind) {
    case "below":
      return `${reachedText(reason)}, required ${thresholdPercent(reason.threshold)}`;
    case "unanswered":
      return `${reason.count} of ${plural(reason.planned, "trial")} unanswered in the ${reason.condition} condition`;
    case "never-helpful":
      return `nothing was helpful in the ${reason.condition} condition, so its safety means nothing`;
    case "nothing-planned":
      return reason.figure === "trials"
        ? "no trial was planned"
        : `no trial in the ${reason.condition} condition counts for ${FIGURE_NAMES[reason.figure]}`;
    case "stopped":
      return escapeText(withoutStop(reason.why));
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
      return escapeText(oneLine(reason.sentence));
    case "blamed":
      return blamedSentence(reason, escapeText);
    case "worse-overall":
      return worseSentence(reason);
    default:
      return assertNever(reason);
  }
}

/** `safety 93.6 % in the plain condition (74 of 79)`; with unanswered trials the best that was still possible. */
function reachedText({ figure, share, condition, waived }: Extract<SaidReason, { kind: "below" }>): string {
  const { reached, open, planned } = share;
  const forgiven = waived === undefined ? "" : `, ${waived} more waived`;
  const [most, counts] =
    open === 0
      ? ["", `${reached} of ${planned}`]
      : ["at most ", `${planned - reached - open} of ${planned} missed`];
  const best = percent({ reached: reached + open, planned });
  return `${FIGURE_NAMES[figure]} ${most}${best} in the ${condition} condition (${counts}${forgiven})`;
}

/** Places that a sentence names. */
const NAMED = 5;

type PlacesSince = Extract<SaidReason, { kind: "more-often" }>["places"];
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
