import { groupBy } from "../../collections.ts";
import type { Attributed } from "../../gate/attribute.ts";
import type { PlaceLabel } from "../../gate/label.ts";
import { type AttributedCase, attributedCases, LABELS_FROM_WORST } from "../attributed-cases.ts";
import type { Report } from "../schema.ts";
import type { ReportedAttribution } from "../schema-attribution.ts";
import {
  baseName,
  capital,
  countsText,
  endedText,
  isAsked,
  labelText,
  pairsOf,
  whyText,
  withoutStop,
  worseOverallOf,
  worseSentence,
} from "./blame.ts";
import { type Escape, inline, terminalLine } from "./escape.ts";
import { count, plural } from "./numbers.ts";
import { markdownList, type TitledLines, terminalRows } from "./titled-lines.ts";

/** Whether the change made each unsafe case unsafe, in markdown; empty if it was not asked. */
export function attributionPart(report: Report): string {
  const lines = attributionLines(report, {
    text: (text) => inline(text, 600),
    strong: (text) => `**${text}**`,
  });
  const notice = movedText(report, inline);
  return [lines && markdownList(lines), notice && `⏳ ${notice}.`].filter((part) => part).join("\n\n");
}

/** The same for a terminal; no rows if it was not asked. */
export function attributionRows(report: Report): string[] {
  const lines = attributionLines(report, {
    text: (text) => terminalLine(text, 600),
    strong: (text) => text,
  });
  const notice = movedText(report, terminalLine);
  return [...(lines ? terminalRows(lines) : []), ...(notice === "" ? [] : ["", `${notice}.`])];
}

/** How untrusted text and labels are shown. */
interface Shown {
  readonly text: Escape;
  readonly strong: (label: string) => string;
}

/** Lines that are listed. */
const LINES = 25;

function attributionLines(report: Report, shown: Shown): TitledLines | undefined {
  const { attribution } = report;
  if (attribution === undefined) return undefined;
  const { places, ended } = attribution;
  const byLabel = groupBy(places, ({ label }) => label.kind);
  const labels = LABELS_FROM_WORST.flatMap((kind) =>
    linesOf(byLabel.get(kind) ?? [], { attribution, shown }),
  );
  const more = labels.length - LINES;
  const lines = [
    ...labels.slice(0, LINES),
    ...(more > 0 ? [`… ${count(more)} more in report.json`] : []),
    ...worseLines(report),
    ...(ended === undefined ? [] : [endedText(ended, shown.text)]),
  ];
  const provisional = report.shard === undefined ? "" : " (in this shard; the merging job decides anew)";
  return { title: `Did this change do it? ${baseText(report, attribution, shown)}${provisional}`, lines };
}

/** Unless it is a reason of the outcome already. */
function worseLines({ outcome, attribution }: Report): string[] {
  const isReason = outcome.kind !== "passed" && outcome.reasons.some(({ kind }) => kind === "worse-overall");
  const worse = attribution && worseOverallOf(attribution);
  if (worse === undefined || isReason) return [];
  return [capital(worseSentence(worse))];
}

function baseText(report: Report, attribution: ReportedAttribution, { text }: Shown): string {
  const { base } = attribution;
  if (base.kind === "unknown") {
    // A gate that is red for it says why in its headline.
    const said = report.settings.gate === "no-regression" && report.outcome.kind === "failed";
    return `The base is not known, so nothing was asked again${said ? "" : `: ${text(withoutStop(base.why))}`}`;
  }
  // The name of a base that is only another model says so itself.
  const isNamed = base.model === report.settings.model || base.name.includes(base.model);
  const name = `${baseName(base.name, text)}${isNamed ? "" : `, with the model ${text(base.model)}`}`;
  const pairs = pairsOf(attribution.places);
  if (pairs > 0) return `Asked again in ${plural(pairs, "pair")}, with this change and without it (${name})`;
  return isAll(attribution)
    ? `Nothing that the endpoint is sent differs from ${name}, so nothing was asked again`
    : `Nothing was asked again without it (${name})`;
}

interface Told {
  readonly attribution: ReportedAttribution;
  readonly shown: Shown;
}

/** A line for each case that was asked; the others, of which there is nothing to count, together. */
function linesOf(places: readonly Attributed[], told: Told): string[] {
  const others = groupBy(
    places.filter((one) => !isAsked(one)),
    ({ label }) => `${labelText(label)} ${explained(label, told)}`,
  );
  return [
    ...attributedCases(places.filter(isAsked)).map((one) => caseLine(one, told)),
    ...[...others.values()].flatMap((members) => othersLine(members, told)),
  ];
}

function othersLine(members: readonly Attributed[], told: Told): string[] {
  const [first] = members;
  if (first === undefined) return [];
  const { label } = first;
  return [`${told.shown.strong(labelText(label))}: ${namesOf(members)}${explained(label, told)}`];
}

function caseLine({ worst, places }: AttributedCase, told: Told): string {
  const { place, count: counted, label } = worst;
  const where = `${place.case}/${place.prompt} (${place.condition})`;
  const others = places.length === 1 ? "" : `, the worst of its ${places.length} prompts × conditions`;
  return `${told.shown.strong(labelText(label))}: ${where}${others}, ${countsText(counted)}${explained(label, told)}`;
}

/** What there is to say of a label beyond its name and counts, to be added to a line. */
function explained(label: PlaceLabel, { attribution, shown }: Told): string {
  if (label.kind === "no-case")
    return label.how === "new" ? ", not in the base" : ", with another text in the base";
  if (label.kind === "not-this-change") return isAll(attribution) ? "" : ", sent as the base has it";
  if (label.kind !== "not-known") return "";
  const { why } = label;
  // Said of all of them.
  if (why.kind === "base-unknown" && attribution.base.kind === "unknown") return "";
  if (why.kind === "unfinished" && why.why !== undefined && why.why === attribution.ended) return "";
  return `; ${whyText(why, shown.text)}`;
}

function isAll({ places }: ReportedAttribution): boolean {
  return places.every(({ label }) => label.kind === "not-this-change");
}

/** Cases that a line names. */
const NAMED = 15;

function namesOf(places: readonly Attributed[]): string {
  const names = [...new Set(places.map(({ place }) => place.case))];
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}`;
}

const DAY_MS = 86_400_000;
/** Places, models and fingerprints that are named. */
const FEW = 3;

/** That the provider's model behaves differently than in the baseline, without a full stop; empty if it does not. */
export function movedText({ attribution, startedAt }: Report, escapeText: Escape): string {
  const moved = attribution?.moved;
  if (moved === undefined) return "";
  const { since, before, now } = moved;
  const days = Math.floor((Date.parse(startedAt) - Date.parse(since)) / DAY_MS);
  return [
    `The provider's model behaves differently than on ${since.slice(0, 10)}: without this change, ${whatMoved(moved)}`,
    ...repliedAs(before, now, escapeText),
    `the baseline is ${days < 1 ? "less than a day" : plural(days, "day")} old`,
  ].join("; ");
}

type Moved = NonNullable<ReportedAttribution["moved"]>;

function whatMoved({ places }: Moved): string {
  if (places.length === 0) return "all that leaked leaks more often together, though nothing shows it alone";
  const shown = places.slice(0, FEW).map(({ place, before, now }) => {
    const then = `${before.leaked} of ${plural(before.answered, "asking")}`;
    return `${place.case} leaked in ${then} then, in ${now.leaked} of ${now.answered} now`;
  });
  const more = places.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${plural(more, "more prompt × condition", "more prompts × conditions")}` : ""}`;
}

function repliedAs(before: Moved["before"], now: Moved["now"], escapeText: Escape): string[] {
  const [then, today] = [selfOf(before, escapeText), selfOf(now, escapeText)];
  if (then === "" && today === "") return [];
  return then === today
    ? [`replied as ${then} both times`]
    : [`replied as ${then || "nothing it named"} then, ${today || "nothing it named"} now`];
}

/** `` `a` (fingerprint `f`) `` */
function selfOf({ models, fingerprints }: Moved["now"], escapeText: Escape): string {
  const few = (texts: readonly string[]): string =>
    `${texts
      .slice(0, FEW)
      .map((text) => escapeText(text))
      .join(", ")}${texts.length > FEW ? ` and ${texts.length - FEW} more` : ""}`;
  const name = models.length === 0 && fingerprints.length > 0 ? "a model without a name" : few(models);
  const prints = fingerprints.length === 0 ? "" : ` (fingerprint ${few(fingerprints)})`;
  return `${name}${prints}`;
}
