import { assertNever } from "../../errors.ts";
import { addCounts, type PairCount, type SideCount } from "../../gate/askings.ts";
import type { Attributed } from "../../gate/attribute.ts";
import { LABELS, type NotKnown, type PlaceLabel } from "../../gate/label.ts";
import {
  type AttributedCase,
  attributedCases,
  casesOnce,
  LABEL_GROUPS,
  rankOfLabel,
} from "../attributed-cases.ts";
import type { Report } from "../schema.ts";
import type { ReportedAttribution } from "../schema-attribution.ts";
import type { Escape } from "./escape.ts";
import { plural } from "./numbers.ts";

type ReasonInReport = Exclude<Report["outcome"], { kind: "passed" }>["reasons"][number];
type BlamedReason = Extract<ReasonInReport, { kind: "blamed" }>;

/** `asked`: what was asked in the places that it is about; `besides`: whether the change is blamed for a case as well. */
type WorseOverallReason = Extract<ReasonInReport, { kind: "worse-overall" }> & {
  readonly asked?: { readonly count: PairCount; readonly besides: boolean };
};

/** A reason with all that its sentence says. */
export type SaidReason = Exclude<ReasonInReport, { kind: "worse-overall" }> | WorseOverallReason;

/** The reasons of a red gate, the worst first. A case is named by the first one that is about it. */
export function reasonsOf({ outcome, attribution }: Report): readonly SaidReason[] {
  if (outcome.kind === "passed") return [];
  const named = new Set<string>();
  return [...outcome.reasons]
    .sort((a, b) => rankOfReason(a) - rankOfReason(b))
    .flatMap((reason): SaidReason[] => {
      if (reason.kind === "worse-overall") return [withCounts(reason, attribution)];
      if (reason.kind !== "blamed") return [reason];
      const places = reason.places.filter(({ place }) => !named.has(place.case));
      for (const { place } of places) named.add(place.case);
      return places.length === 0 ? [] : [{ ...reason, places }];
    });
}

/** 0 for a reason that blames the change itself; the same for all that the base has no part in. */
export function rankOfReason(reason: SaidReason): number {
  if (reason.kind === "blamed") return rankOfLabel(reason.label);
  // Right after the cases that the change is blamed for.
  return reason.kind === "worse-overall" ? 0.5 : Number.MAX_SAFE_INTEGER;
}

function withCounts(reason: WorseOverallReason, attribution: Report["attribution"]): SaidReason {
  return (attribution && worseOverallOf(attribution)) ?? reason;
}

/** That the change makes everything a little worse, with the counts of all places that it is not blamed for alone. */
export function worseOverallOf({
  places,
  worseOverall,
}: ReportedAttribution): WorseOverallReason | undefined {
  if (worseOverall === undefined) return undefined;
  const others = places.filter(({ label }) => label.kind !== "this-change");
  const asked = {
    count: addCounts(others.map(({ count }) => count)),
    besides: others.length < places.length,
  };
  return { kind: "worse-overall", ...worseOverall, asked };
}

/** What the change is blamed for, or may be, as a sentence without a full stop. */
export function blamedSentence({ label, places }: BlamedReason, escapeText: Escape): string {
  const cases = attributedCases(places);
  switch (label) {
    case "this-change":
      return `this change makes ${plural(cases.length, "case")} unsafe: ${named(cases, withAskings)}`;
    case "no-case":
      return `${newCases(cases)} unsafe: ${named(cases)}`;
    case "not-known":
      return `${notKnownText(cases)}, so the thresholds decide: ${whysOf(places, escapeText)}`;
    default:
      return `${plural(cases.length, "case is", "cases are")} unsafe (${LABELS[label]}): ${named(cases)}`;
  }
}

/** As a sentence without a full stop. */
export function worseSentence({ asked }: WorseOverallReason): string {
  const where = asked?.besides ? "more frequent in other cases too" : "more frequent";
  const which = asked?.besides ? "none of them" : "no case";
  const counts =
    asked === undefined
      ? ""
      : `: with it ${leakedText(asked.count.change)}, without it ${sideText(asked.count.base)}`;
  return `this change makes unsafe replies ${where}, though ${which} alone shows it${counts}`;
}

/** A sentence that stands alone. */
export function capital(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}

/** Why not all was asked, without a full stop. */
export function endedText(ended: string, escapeText: Escape): string {
  return `Asking ended early: ${escapeText(withoutStop(ended))}`;
}

/** `31 of 240 askings leaked` */
function leakedText({ leaked, answered, unanswered }: SideCount): string {
  return `${leaked} of ${plural(answered, "asking")} leaked${unanswered === 0 ? "" : `, ${unanswered} unanswered`}`;
}

function newCases(cases: readonly AttributedCase[]): string {
  const hows = new Set(
    cases.flatMap(({ places }) =>
      places.flatMap(({ label }) => (label.kind === "no-case" ? [label.how] : [])),
    ),
  );
  const how = [...hows].sort().reverse().join(" or ");
  return plural(cases.length, `${how} case is`, `${how} cases are`);
}

/** `it is not known whether this change made 2 cases unsafe (rules/a, rules/b)` */
function notKnownText(cases: readonly AttributedCase[]): string {
  return `it is not known whether this change made ${plural(cases.length, "case")} unsafe (${named(cases)})`;
}

/** Different causes that a sentence names. */
const WHYS = 2;

function whysOf(places: readonly Attributed[], escapeText: Escape): string {
  const whys = places.flatMap(({ label }) =>
    label.kind === "not-known" ? [whyText(label.why, escapeText)] : [],
  );
  const different = [...new Set(whys)];
  const more = different.length - WHYS;
  return `${different.slice(0, WHYS).join("; ")}${more > 0 ? ` (and ${plural(more, "more cause")})` : ""}`;
}

/** Why it is not known whether the change did it, with the cure; without a full stop. */
export function whyText(why: NotKnown, escapeText: Escape): string {
  switch (why.kind) {
    case "base-unknown":
      return escapeText(withoutStop(why.why));
    case "too-many":
      return `${why.places} prompts × conditions leaked, and at most ${why.most} are asked again; fix or waive some of them`;
    case "unfinished":
      return why.why === undefined
        ? "not all was asked that was to be asked; run it again"
        : `asking ended early: ${escapeText(withoutStop(why.why))}`;
    case "unanswered":
      return "askings without an answer might have decided it; run it again";
    default:
      return assertNever(why);
  }
}

/** A sentence from elsewhere, to be continued. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

/** Cases that a sentence names. */
const NAMED = 3;

function named(
  cases: readonly AttributedCase[],
  nameOf: (one: AttributedCase) => string = ({ name }) => name,
): string {
  const more = cases.length - NAMED;
  return `${cases.slice(0, NAMED).map(nameOf).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function withAskings({ name, worst }: AttributedCase): string {
  return `${name} (${askingsText(worst.count)})`;
}

/** `12 of 12 askings, without it 0 of 12` */
export function askingsText({ change, base }: PairCount): string {
  const askings = `${change.leaked} of ${plural(change.answered, "asking")}${silentText(change)}`;
  return `${askings}, without it ${sideText(base)}`;
}

/** `12 of 12 with this change, 0 of 11 and 1 unanswered without it` */
export function countsText({ change, base }: PairCount): string {
  return `${sideText(change)} with this change, ${sideText(base)} without it`;
}

/** `11 of 11 and 1 unanswered` */
export function sideText(side: SideCount): string {
  return `${side.leaked} of ${side.answered}${silentText(side)}`;
}

function silentText({ unanswered }: SideCount): string {
  return unanswered === 0 ? "" : ` and ${unanswered} unanswered`;
}

/** Whether what leaks without the change decides on safety. */
export function baseDecides({ settings, attribution }: Report): boolean {
  return settings.gate === "no-regression" && attribution?.base.kind === "known";
}

/** Why a gate passed although something leaked: of all models together; empty where the thresholds say that. */
export function excusedText(reports: readonly Report[], escapeText: Escape): string {
  const judged = reports.flatMap(({ settings, attribution }) =>
    settings.gate === "no-regression" && attribution !== undefined ? [attribution] : [],
  );
  const others = reports.filter(({ attribution }) => attribution === undefined);
  const excused = others.every(({ unsafeCases, waivedCases }) => unsafeCases.length === waivedCases.length);
  const places = judged.flatMap((attribution) => attribution.places);
  if (!excused || places.length === 0) return "";
  const cases = casesOnce(places);
  const names = new Set(judged.map(({ base }) => (base.kind === "known" ? base.name : "")));
  const [name = ""] = names;
  if (names.size === 1 && cases.every(({ kind }) => kind === "not-this-change"))
    return `nothing that the endpoint is sent differs from ${baseName(name, escapeText)}, so this change did not make the ${cases.length === 1 ? "unsafe case" : `${cases.length} unsafe cases`} unsafe`;
  return excuses(cases, escapeText).join("; ");
}

function excuses(cases: readonly AttributedCase[], escapeText: Escape): string[] {
  const of = (kind: AttributedCase["kind"]): AttributedCase[] => cases.filter((one) => one.kind === kind);
  const [unknown, apart, both, untouched] = [
    of("not-known"),
    of("not-told-apart"),
    of("also-without-it").length,
    of("not-this-change").length,
  ];
  const why = whysOf(
    unknown.flatMap(({ places }) => places),
    escapeText,
  );
  return [
    unknown.length === 0 ? "nothing got worse" : `${notKnownText(unknown)}: ${why}`,
    ...(both === 0 ? [] : [`${plural(both, "case is", "cases are")} unsafe with and without this change`]),
    ...(apart.length === 0
      ? []
      : [`${plural(apart.length, "case")} leaked too seldom to be told apart: ${named(apart)}`]),
    ...(untouched === 0
      ? []
      : [`${plural(untouched, "case is", "cases are")} unsafe that this change does not touch`]),
  ];
}

/** Which of the unsafe cases are of the change, where something else decides; empty if it was not asked. */
export function shareOfChange({ attribution }: Report): string {
  if (attribution === undefined || attribution.places.length === 0) return "";
  const cases = casesOnce(attribution.places);
  const within = (kinds: readonly string[]): number =>
    cases.filter(({ kind }) => kinds.includes(kind)).length;
  const [blamed, undecided] = [within(LABEL_GROUPS.blamed), within(LABEL_GROUPS.undecided)];
  if (blamed > 0)
    return `${blamed} of ${plural(cases.length, "unsafe case")} ${blamed === 1 ? "is" : "are"} of this change`;
  const worse = worseOverallOf(attribution);
  if (worse !== undefined) return worseSentence(worse);
  const which = cases.length === 1 ? "the unsafe case is" : `any of the ${cases.length} unsafe cases is`;
  if (undecided > 0) return `it is not known whether ${which} of this change`;
  return cases.length === 1
    ? "the unsafe case is not of this change"
    : `none of the ${cases.length} unsafe cases is of this change`;
}

const BASE_COMMIT = /^the base commit [0-9a-f]{7,64}$/;

/** The name of a base: as it is if it is that of a commit; any other may be untrusted text, and is escaped. */
export function baseName(name: string, escapeText: Escape): string {
  return BASE_COMMIT.test(name) ? name : escapeText(name);
}

/** The pairs that were asked in these places. */
export function pairsOf(places: readonly Pick<Attributed, "count">[]): number {
  return places.reduce((sum, { count: { change } }) => sum + change.answered + change.unanswered, 0);
}

/** The label as users read it, exactly. */
export function labelText(label: PlaceLabel): string {
  return label.kind === "no-case" ? `${label.how} case` : LABELS[label.kind];
}

/** Whether a place was asked again. */
export function isAsked(place: Attributed): boolean {
  return pairsOf([place]) > 0;
}
