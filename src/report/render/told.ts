import { THRESHOLDS_DECIDE } from "../baseline.ts";
import type { ReportedComparison } from "../schema-comparison.ts";
import { count, plural } from "./numbers.ts";

type Told = NonNullable<Extract<ReportedComparison, { kind: "compared" }>["told"]>;

/** How little so many runs can tell, as a sentence without a full stop. */
export function toldText(told: Told, decides: boolean): string {
  const { places, replies } = told;
  if (places === 0) return `No prompt that may leak is answered in both runs; ${THRESHOLDS_DECIDE}`;
  const runs = `${plural(replies.now, "run")}, and ${count(replies.before)} of the baseline,`;
  return decides
    ? `${runs} can tell ${leastAlone(told)}${together(told)}`
    : `${runs} can tell nothing here, since even leaks in every reply, after none, might be chance; ${THRESHOLDS_DECIDE}`;
}

function leastAlone({ replies, chance, alone, only }: Told): string {
  const afterNone = (leaked: number): string =>
    `${count(leaked)} of ${count(replies.now)} after 0 of ${count(replies.before)}`;
  if (only === undefined)
    return `no prompt alone: ${afterNone(replies.now)} happens by chance in ${oneIn(chance)}`;
  if (alone === undefined) return `a prompt only if no other leaks, from ${afterNone(only)} on`;
  const quiet = only < alone ? `, or from ${count(only)} on if no other leaks` : "";
  return `a prompt from ${afterNone(alone)} on${quiet}`;
}

/** `; several together if 2 leak always, or 6 leak once, where nothing else does` */
function together({ always = 0, once }: Told): string {
  const ways = [
    ...(always > 1 ? [`${count(always)} leak always`] : []),
    ...(once !== undefined && once > 1 ? [`${count(once)} leak once`] : []),
  ];
  return ways.length === 0 ? "" : `; several together at best if ${ways.join(", or ")}, after never`;
}

function oneIn(chance: number): string {
  return `1 of ${count(Math.round(1 / chance))}`;
}
