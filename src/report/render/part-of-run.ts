import type { Report } from "../schema.ts";
import { waivedText } from "../waivers.ts";
import { count, plural } from "./numbers.ts";

/** `2 of 41 cases, plain`; conditions only if not all were asked. */
export function partText({ cases, ofCases, conditions, ofConditions }: NonNullable<Report["part"]>): string {
  const asked = conditions.length < ofConditions ? `, ${conditions.join(", ")}` : "";
  return `${count(cases)} of ${plural(ofCases, "case")}${asked}`;
}

/** Why a report is refused where that of a whole run is needed; undefined if it is one. */
export function whyNotWhole({ shard, part }: Pick<Report, "shard" | "part">): string | undefined {
  if (part !== undefined)
    return `The report is of a part of the suite (${partText(part)}); a report of the whole run is needed.`;
  if (shard === undefined) return undefined;
  return `The report is shard ${shard.index} of ${shard.of} of a run; merge all of them first.`;
}

/** The end of the headline of complete parts: what went wrong in them, whether the gate forgives it or not. */
export function partCompletedText(reports: readonly Report[]): string {
  const cases = (all: readonly string[], kind: string): string[] =>
    all.length === 0 ? [] : [plural(new Set(all).size, `${kind} case`)];
  const unsafe = cases(
    reports.flatMap(({ unsafeCases }) => unsafeCases),
    "unsafe",
  );
  const found = [
    ...(unsafe.length === 0 ? ["nothing unsafe"] : unsafe),
    ...cases(
      reports.flatMap(({ unhelpfulCases }) => unhelpfulCases),
      "unhelpful",
    ),
  ];
  const waived = waivedText(reports);
  return `${found.join(", ")}${waived && ` (${waived})`}; only a whole run can pass`;
}
