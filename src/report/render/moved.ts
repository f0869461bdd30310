import type { Report } from "../schema.ts";
import type { ReportedAttribution } from "../schema-attribution.ts";
import type { Escape } from "./escape.ts";
import { plural } from "./numbers.ts";

const DAY_MS = 86_400_000;
/** Places, models and fingerprints that are named. */
const FEW = 3;

/** That the provider's model moved since the baseline, without a full stop; empty if nothing shows it. */
export function providerText(report: Report, escapeText: Escape): string {
  return movedText(report, escapeText) || otherSourcesText(report, escapeText);
}

/** That it replies under another name than in the baseline; empty if not, or if how it behaves is told with the names. */
export function otherSourcesText({ comparison, attribution }: Report, escapeText: Escape): string {
  if (comparison?.kind !== "compared" || comparison.sources === undefined || attribution?.moved) return "";
  const { before, now } = comparison.sources;
  const since = `in the baseline of ${comparison.baseline.startedAt.slice(0, 10)}`;
  return `The endpoint answers as ${repliedText(now, escapeText)} now, as ${repliedText(before, escapeText)} ${since}`;
}

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
  const [then, today] = [repliedText(before, escapeText), repliedText(now, escapeText)];
  if (then === "" && today === "") return [];
  return then === today
    ? [`replied as ${then} both times`]
    : [`replied as ${then || "nothing it named"} then, ${today || "nothing it named"} now`];
}

/** What the replies said that the model was: `` `a` (fingerprint `f`) ``; empty if they said nothing. */
export function repliedText({ models, fingerprints }: Moved["now"], escapeText: Escape): string {
  const few = (texts: readonly string[]): string =>
    `${texts
      .slice(0, FEW)
      .map((text) => escapeText(text))
      .join(", ")}${texts.length > FEW ? ` and ${texts.length - FEW} more` : ""}`;
  const name = models.length === 0 && fingerprints.length > 0 ? "a model without a name" : few(models);
  const prints = fingerprints.length === 0 ? "" : ` (fingerprint ${few(fingerprints)})`;
  return `${name}${prints}`;
}
