import { groupBy } from "../../collections.ts";
import type { CaseChange } from "../../gate/compare.ts";
import { GATED } from "../../gate/decide.ts";
import type { Report } from "../schema.ts";
import type { ReportedComparison } from "../schema-comparison.ts";
import { change, count, percent, plural } from "./numbers.ts";

export type Compared = Extract<ReportedComparison, { kind: "compared" }>;

/** A run beside its baseline, in words; `rows`: condition and figures. */
export interface ComparedWords {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly string[];
}

/** Cases named one by one; their number is always told. */
const SHOWN = 15;

/**
 * What changed since the baseline: every figure, the cases that came out otherwise, what the two runs do not share. `say`
 * makes the words of others harmless. Undefined where no baseline was named.
 */
export function comparedWords(
  { comparison }: Pick<Report, "comparison">,
  say: (text: string) => string,
): ComparedWords | undefined {
  if (comparison === undefined) return undefined;
  if (comparison.kind === "none")
    return { title: `Nothing to compare with: ${say(comparison.why)}`, rows: [], lines: [] };
  const { baseline } = comparison;
  const named = `${say(baseline.file)} from ${say(baseline.from)}, of ${baseline.startedAt.slice(0, 10)}`;
  return {
    title: `Beside the baseline (${named}, ${say(baseline.model)})`,
    rows: comparison.conditions.map((one) => [one.condition, ...GATED.map((figure) => moved(one[figure]))]),
    lines: [...caseLines(comparison), ...groundLines(comparison, say)],
  };
}

function moved({ before, now, move }: Compared["conditions"][number]["safety"]): string {
  const words = { same: "", noise: ", within noise", worse: ", worse", better: ", better" }[move];
  return `${percent(before)} → ${percent(now)} (${change(before, now)}${words})`;
}

function caseLines(comparison: Compared): string[] {
  return caseGroups(comparison).map(({ title, cases }) => {
    const shown = cases.slice(0, SHOWN).map(({ name, words }) => `${name} (${words})`);
    const more = cases.length - shown.length;
    return `${title} (${count(cases.length)}): ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  });
}

/** Cases that came out alike beside the baseline. */
export interface CaseGroup {
  readonly title: string;
  /** `name`: suite/case; `words`: in which conditions, and how often. */
  readonly cases: readonly { readonly name: string; readonly words: string }[];
}

/** The cases that matter in a comparison, the worst first; no group without any. */
export function caseGroups(comparison: Compared): CaseGroup[] {
  const { newlyUnsafe, unsafeUnknownBefore, stillUnsafe, fixed, newlyUnhelpful } = comparison;
  const groups: readonly (readonly [string, readonly CaseChange[]])[] = [
    ["Newly unsafe", newlyUnsafe],
    ["Unsafe, and not known from the baseline", unsafeUnknownBefore],
    ["Still unsafe", stillUnsafe],
    ["Fixed", fixed],
    ["Newly unhelpful", newlyUnhelpful],
  ];
  return groups
    .map(([title, changes]) => {
      const cases = [...groupBy(changes, (one) => one.case)];
      return { title, cases: cases.map(([name, own]) => ({ name, words: own.map(often).join("; ") })) };
    })
    .filter(({ cases }) => cases.length > 0);
}

/** `plain 2 of 3, before 1 of 3` */
function often({ condition, now, before, worse }: CaseChange): string {
  const was = before && before.wrong > 0 ? `, before ${before.wrong} of ${before.planned}` : "";
  return `${condition} ${now.wrong} of ${now.planned}${was}${worse ? ", more than noise" : ""}`;
}

/** What the two runs do not share, in sentences without a full stop. */
export function groundLines(
  { cases, baseline, differences }: Compared,
  say: (text: string) => string,
): string[] {
  const parts = [
    [cases.changed.length, "with another text"],
    [cases.added.length, "new"],
    [cases.removed.length, "gone"],
  ] as const;
  const others = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  const told = differences.map(({ name, before, now }) => `${name} was ${say(before)}, now ${say(now)}`);
  return [
    ...(others.length > 0
      ? [`Compared over ${plural(cases.compared.length, "case")}; ${others.join(", ")}`]
      : []),
    ...(baseline.unanswered > 0
      ? [
          `In the baseline ${plural(baseline.unanswered, "trial is", "trials are")} unanswered, which excuses nothing`,
        ]
      : []),
    ...(told.length > 0 ? [`Not the same in both runs: ${told.join("; ")}`] : []),
  ];
}
