import { keysOf } from "../collections.ts";
import { assertNever } from "../errors.ts";
import { LABELS } from "../gate/label.ts";
import { plural } from "../report/render/numbers.ts";
import type { ReportedAttribution } from "../report/schema-attribution.ts";

/** A place that leaked, as a report has it. */
export type AttributedPlace = ReportedAttribution["places"][number];
type Label = AttributedPlace["label"];
type Counts = AttributedPlace["count"];

/** What each label says of its places, in the order in which they matter to whoever wrote the change. */
const SAYS = {
  "this-change": "Leaks more often with this change than without it, beyond chance.",
  "no-case": "Cannot be asked without this change: the base lacks the case, or has it with another text.",
  "not-known": "It is not known whether this change did it, so nothing is excused.",
  "not-told-apart": "Leaked too seldom when asked again to tell the sides apart.",
  "also-without-it": "Leaks without this change as well.",
  "not-this-change": "Nothing that the endpoint is sent there differs from the base.",
} as const satisfies Record<Label["kind"], string>;

export interface LabelGroup {
  readonly kind: Label["kind"];
  readonly name: string;
  /** What the label says of its places. */
  readonly says: string;
  readonly places: readonly AttributedPlace[];
}

/** The places of each label that has any, in the order in which labels matter. */
export function byLabel(places: readonly AttributedPlace[]): LabelGroup[] {
  return keysOf(SAYS).flatMap((kind) => {
    const own = places.filter(({ label }) => label.kind === kind);
    return own.length === 0 ? [] : [{ kind, name: LABELS[kind], says: SAYS[kind], places: own }];
  });
}

/** `this change: 12 of 12 with this change, 0 of 12 without it` */
export function resultLine({ label, count }: AttributedPlace): string {
  return `${LABELS[label.kind]}: ${countsLine(count)}`;
}

/** How often it leaked on each side: `12 of 12 with this change, 0 of 11 (1 unanswered) without it`. */
export function countsLine({ change, base }: Counts): string {
  return `${sideCount(change)} with this change, ${sideCount(base)} without it`;
}

function sideCount({ leaked, answered, unanswered }: Counts["change"]): string {
  return `${leaked} of ${answered}${unanswered === 0 ? "" : ` (${unanswered} unanswered)`}`;
}

/** The leaks at each look: `after 4 pairs 4 and 0, after 6 pairs 6 and 0`. */
export function looksLine(looks: readonly Counts[]): string {
  return looks
    .map(({ change, base }) => `after ${plural(pairsIn(change), "pair")} ${change.leaked} and ${base.leaked}`)
    .join(", ");
}

/** Both sides of a pair count, so the sides have as many. */
function pairsIn({ answered, unanswered }: Counts["change"]): number {
  return answered + unanswered;
}

/** Whether a place was asked again at all. */
export function wasAsked({ count: { change, base } }: AttributedPlace): boolean {
  return pairsIn(change) + pairsIn(base) > 0;
}

/** What is to be said about the label of one place besides its counts; empty if nothing is. */
export function reasonOf(label: Label): string {
  switch (label.kind) {
    case "this-change":
      return chancePhrase(label.chance);
    case "no-case":
      return label.how === "new" ? "new case" : "changed case";
    case "not-known":
      return whyNotKnown(label.why);
    default:
      return "";
  }
}

function whyNotKnown(why: Extract<Label, { kind: "not-known" }>["why"]): string {
  switch (why.kind) {
    case "base-unknown":
      return why.why;
    case "too-many":
      return `${why.places} places leaked, and at most ${why.most} are asked again`;
    case "unfinished":
      return why.why ?? "pairs were still to be asked";
    case "unanswered":
      return "askings without an answer might have decided";
    default:
      return assertNever(why);
  }
}

/** From 0 to 1: of so many leaks with the change if both sides leak equally often. */
export function chancePhrase(chance: number): string {
  const rounded = Number((chance * 100).toPrecision(2));
  return `by chance alone: ${chance < 0.0001 ? "less than 0.01" : rounded} %`;
}
