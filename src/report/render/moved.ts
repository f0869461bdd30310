import type { Report } from "../schema.ts";
import type { ReportedAttribution } from "../schema-attribution.ts";
import type { Escape } from "./escape.ts";
import { plural } from "./numbers.ts";

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
