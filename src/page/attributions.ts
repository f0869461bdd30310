import { groupBy } from "../collections.ts";
import type { Attributed } from "../gate/attribute.ts";
import {
  capital,
  countsText,
  endedText,
  isAsked,
  worseOverallOf,
  worseSentence,
} from "../report/render/blame.ts";
import { html, oneLine } from "../report/render/escape.ts";
import { movedText } from "../report/render/moved.ts";
import type { Report } from "../report/schema.ts";
import type { ReportedAttribution } from "../report/schema-attribution.ts";
import { byLabel, chancePhrase, type LabelGroup, looksLine, reasonOf } from "./change-words.ts";
import type { PageData, PagePlace } from "./page-data-types.ts";
import { promptDifferenceSection } from "./prompt-difference.ts";
import { section } from "./section.ts";
import { EVERYTHING, firstShown, linkTo, pairId } from "./view-state.ts";

type Asked = Pick<PageData, "cases" | "places">;

/** For each report that was asked with and without a change, whether the change made it leak; empty without one. */
export function attributions(reports: readonly Report[], names: readonly string[], asked: Asked): string {
  const parts = reports.flatMap((report, model) => {
    const { attribution } = report;
    if (attribution === undefined) return [];
    const name = names.length === 1 ? "" : `<h3>${html(names[model] ?? "")}</h3>`;
    const lines = runLines(report, attribution).map((line) => `<p>${html(line)}</p>`);
    const groups = byLabel(attribution.places).map((group) =>
      placeGroup(group, {
        level: names.length === 1 ? "h3" : "h4",
        model,
        single: names.length === 1,
        asked,
      }),
    );
    return [[name, ...lines, promptDifferenceSection(report, model), ...groups].join("")];
  });
  return parts.length === 0
    ? ""
    : section({ id: "change", name: "Did this change do it?" }, [...parts, NOTE].join(""));
}

const NOTE =
  '<p class="note">What leaked is asked again in pairs, with and without this change; only these askings count. Each place opens its replies side by side: ← and → go to the previous and next pair, Esc closes.</p>';

/** What is known of the run as a whole, each in one line. */
function runLines(report: Report, attribution: ReportedAttribution): string[] {
  const { base, worseOverall, ended } = attribution;
  const worse = worseOverallOf(attribution);
  const moved = movedText(report, oneLine);
  return [
    base.kind === "known"
      ? baseLine(base, report.settings.model)
      : `What it was without this change is not known: ${oneLine(base.why)}`,
    ...(worse && worseOverall
      ? [`${capital(worseSentence(worse))} (${chancePhrase(worseOverall.chance)}).`]
      : []),
    ...(ended === undefined ? [] : [`${endedText(ended, oneLine)}.`]),
    ...(moved === "" ? [] : [`${moved}.`]),
  ];
}

type Base = Extract<ReportedAttribution["base"], { kind: "known" }>;
const FILES_SHOWN = 10;

function baseLine({ name, model, files }: Base, now: string): string {
  const other = model === now ? "" : ` (with this change: ${oneLine(now)})`;
  const named = files
    .slice(0, FILES_SHOWN)
    .map(({ path, sha256 }) => `${oneLine(path)} (sha256 ${sha256.slice(0, 12)})`);
  const more = files.length - named.length;
  const read =
    named.length === 0 ? "" : `, read from ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return `Compared with ${oneLine(name)}: model ${oneLine(model)}${other}${read}.`;
}

interface Shown {
  readonly level: "h3" | "h4";
  readonly model: number;
  /** Whether there is one model only. */
  readonly single: boolean;
  readonly asked: Asked;
}

/** Places of a label that are listed at once; the others are folded. */
const PLACES_SHOWN = 10;

function placeGroup({ kind, name, says, places }: LabelGroup, shown: Shown): string {
  const reasons = groupBy(places, ({ label }) => reasonOf(label));
  const [common = ""] = places.length > 1 && reasons.size === 1 ? reasons.keys() : [];
  const items = places.map((place) => placeItem(place, { ...shown, common }));
  const [first, rest] = [items.slice(0, PLACES_SHOWN), items.slice(PLACES_SHOWN)];
  const list = (some: readonly string[]): string => `<ul class="places">${some.join("")}</ul>`;
  const more =
    rest.length === 0 ? "" : `<details><summary>${rest.length} more</summary>${list(rest)}</details>`;
  const why = common === "" ? "" : ` (${html(oneLine(common))})`;
  return `<div class="label ${kind}"><${shown.level}>${html(name)} (${places.length})</${shown.level}><p>${html(says)}${why}</p>${list(first)}${more}</div>`;
}

/** A place opens its pairs, or else the trials of the run that leaked there. */
function placeItem(attributed: Attributed, shown: Shown & { readonly common: string }): string {
  const { place, label, count, looks } = attributed;
  const reason = reasonOf(label);
  const details = [
    ...(looks.length === 0 ? [] : [`Leaks with and without this change: ${looksLine(looks)}`]),
    ...(reason === "" || reason === shown.common ? [] : [reason]),
  ].map((line) => `<small>${html(oneLine(line))}</small>`);
  const counts = isAsked(attributed) ? countsText(count) : "not asked again";
  return `<li>${placeLink(place, shown)} <b>${html(counts)}</b>${details.join("")}</li>`;
}

function placeLink(place: Attributed["place"], { model, single, asked }: Shown): string {
  const name = `${html(`${place.case}/${place.prompt}`)}, ${place.condition}`;
  const own = asked.places.find((one) => one.model === model && isAt(place, one, asked));
  if (own !== undefined) {
    const pair = pairId(asked, own, firstShown(own.pairs));
    return `<a href="${html(linkTo({ ...EVERYTHING, pair }))}" data-pair="${html(pair)}">${name}</a>`;
  }
  const text = `${place.case}/${place.prompt}/${place.condition}/`;
  const link = linkTo({ ...EVERYTHING, model: single ? "" : String(model + 1), text, verdict: "unsafe" });
  return `<a href="${html(link)}">${name}</a>`;
}

function isAt(place: Attributed["place"], own: PagePlace, { cases }: Asked): boolean {
  const { suite, id } = cases[own.case] ?? {};
  return `${suite}/${id}` === place.case && own.prompt === place.prompt && own.condition === place.condition;
}
