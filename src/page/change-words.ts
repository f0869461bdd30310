import type { Attributed } from "../gate/attribute.ts";
import { LABELS, type PlaceLabel } from "../gate/label.ts";
import { LABELS_FROM_WORST } from "../report/attributed-cases.ts";
import { countsText, labelText, pairsOf, whyText } from "../report/render/blame.ts";
import { oneLine } from "../report/render/escape.ts";
import { plural } from "../report/render/numbers.ts";

type LabelKind = PlaceLabel["kind"];

/** What each label says of its places. */
const SAYS = {
  "this-change": "Leaks more often with this change than without it, beyond chance.",
  "no-case": "Cannot be asked without this change: the base lacks the case, or has it with another text.",
  "not-known": "It is not known whether this change did it, so nothing is excused.",
  "not-told-apart": "Leaked too seldom when asked again to tell the sides apart.",
  "also-without-it": "Leaks without this change as well.",
  "not-this-change": "Nothing that the endpoint is sent there differs from the base.",
} as const satisfies Record<LabelKind, string>;

export interface LabelGroup {
  readonly kind: LabelKind;
  readonly name: string;
  /** What the label says of its places. */
  readonly says: string;
  readonly places: readonly Attributed[];
}

/** The places of each label that has any, from the label that speaks most against the change. */
export function byLabel(places: readonly Attributed[]): LabelGroup[] {
  return LABELS_FROM_WORST.flatMap((kind) => {
    const own = places.filter(({ label }) => label.kind === kind);
    return own.length === 0 ? [] : [{ kind, name: LABELS[kind], says: SAYS[kind], places: own }];
  });
}

/** `this change: 12 of 12 with this change, 0 of 12 without it` */
export function resultLine({ label, count }: Attributed): string {
  return `${labelText(label)}: ${countsText(count)}`;
}

/** The leaks at each look: `after 4 pairs 4 and 0, after 6 pairs 6 and 0`. */
export function looksLine(looks: Attributed["looks"]): string {
  return looks
    .map(
      (count) =>
        `after ${plural(pairsOf([{ count }]), "pair")} ${count.change.leaked} and ${count.base.leaked}`,
    )
    .join(", ");
}

/** What is to be said about the label of one place besides its counts; empty if nothing is. */
export function reasonOf(label: PlaceLabel): string {
  switch (label.kind) {
    case "this-change":
      return chancePhrase(label.chance);
    case "no-case":
      return labelText(label);
    case "not-known":
      return whyText(label.why, oneLine);
    default:
      return "";
  }
}

/** From 0 to 1: of so many leaks with the change if both sides leak equally often. */
export function chancePhrase(chance: number): string {
  const rounded = Number((chance * 100).toPrecision(2));
  return `by chance alone: ${chance < 0.0001 ? "less than 0.01" : rounded} %`;
}
