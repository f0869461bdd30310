import { groupBy } from "../collections.ts";
import type { Attributed } from "../gate/attribute.ts";
import type { PlaceLabel } from "../gate/label.ts";
import type { Report } from "./schema.ts";

type LabelKind = PlaceLabel["kind"];

/** From the one that speaks most against the change. */
export const LABELS_FROM_WORST: readonly LabelKind[] = [
  "this-change",
  "no-case",
  "not-known",
  "not-told-apart",
  "also-without-it",
  "not-this-change",
];

/** What a label means for a case: the change is to blame, that cannot be told, or it is unsafe at the base as well. */
export const LABEL_GROUPS = {
  blamed: ["this-change", "no-case"],
  undecided: ["not-told-apart", "not-known"],
  unsafeAtBase: ["also-without-it"],
} as const satisfies Record<string, readonly LabelKind[]>;

/** A case under one of its labels. */
export interface AttributedCase {
  /** `suite/case` */
  readonly name: string;
  readonly kind: LabelKind;
  /** The place with the most leaks with the change. */
  readonly worst: Attributed;
  /** All places of the case with this label. */
  readonly places: readonly Attributed[];
}

/** Every case under each of its labels: in the order of the labels, then from the one that leaks most. */
export function attributedCases(places: readonly Attributed[]): AttributedCase[] {
  const groups = groupBy(places, ({ place, label }) => `${label.kind} ${place.case}`);
  const cases = [...groups.values()].flatMap((members) => {
    const [worst] = [...members].sort(byLeaks);
    if (worst === undefined) return [];
    return [{ name: worst.place.case, kind: worst.label.kind, worst, places: members }];
  });
  return cases.sort(
    (a, b) =>
      rankOfLabel(a.kind) - rankOfLabel(b.kind) || byRate(a.worst, b.worst) || byLeaks(a.worst, b.worst),
  );
}

/** Every case once, under the worst of its labels. */
export function casesOnce(places: readonly Attributed[]): AttributedCase[] {
  const cases = new Map<string, AttributedCase>();
  for (const one of attributedCases(places)) if (!cases.has(one.name)) cases.set(one.name, one);
  return [...cases.values()];
}

/** The cases in a group of labels, as `suite/case`. Of all reports together, a case is in no more than one group. */
export function casesInGroup(
  reports: readonly Pick<Report, "attribution">[],
  group: keyof typeof LABEL_GROUPS,
): string[] {
  const kinds: readonly LabelKind[] = LABEL_GROUPS[group];
  return casesOnce(reports.flatMap(({ attribution }) => attribution?.places ?? []))
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ name }) => name);
}

/** 0 for the label that speaks most against the change. */
export function rankOfLabel(kind: LabelKind): number {
  return LABELS_FROM_WORST.indexOf(kind);
}

function byLeaks({ count: a }: Attributed, { count: b }: Attributed): number {
  return b.change.leaked - a.change.leaked || a.base.leaked - b.base.leaked;
}

/** By the share that leaks with the change; places may have been asked unequally often. */
function byRate({ count: a }: Attributed, { count: b }: Attributed): number {
  return b.change.leaked * a.change.answered - a.change.leaked * b.change.answered;
}
