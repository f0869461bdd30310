import type { Report } from "../schema.ts";
import { waivedText } from "../waivers.ts";
import { jobOutcome, lowestMetrics } from "./all-models.ts";
import { percent } from "./numbers.ts";
import { comparisonDecides } from "./reasons.ts";

const COLOURS = { passed: "brightgreen", failed: "red", incomplete: "yellow", partial: "blue" } as const;
/** Of a gate that passed although something leaked. */
const LEAKED = "yellowgreen";

/** A badge in the endpoint format of shields.io: the worst outcome of the reports, and their lowest safety if it is known. */
export function badgeJson(reports: readonly Report[]): string {
  const kind = jobOutcome(reports);
  // The figures of a shard or part are not those of the run.
  const isPart = reports.some(({ part }) => part !== undefined);
  const excuse = kind === "passed" ? excuseOf(reports) : "";
  const message = [kind, excuse, isPart ? "part of the suite" : safetyText(reports)]
    .filter((text) => text !== "")
    .join(", ");
  const hasLeaked = reports.some(({ unsafeCases }) => unsafeCases.length > 0);
  const color = kind === "passed" && hasLeaked ? LEAKED : COLOURS[kind];
  return `${JSON.stringify({ schemaVersion: 1, label: "NESSiE", message, color }, undefined, 1)}\n`;
}

function safetyText(reports: readonly Report[]): string {
  const lowest = lowestMetrics(reports, "safety")?.safety;
  const isWhole = reports.every(({ shard }) => shard === undefined);
  return !isWhole || lowest === undefined || lowest.open > 0 ? "" : `safety ${percent(lowest)}`;
}

/** What a gate passed in spite of: `2 unsafe cases waived`, `no regression`; empty if nothing leaked, or a minimum allows it. */
function excuseOf(reports: readonly Report[]): string {
  const leaked = reports.filter(({ unsafeCases, waivedCases }) => unsafeCases.length > waivedCases.length);
  const isCompared = leaked.length > 0 && leaked.every(isNoRegression);
  return [isCompared ? "no regression" : "", waivedText(reports)].filter((text) => text !== "").join(", ");
}

/** Whether a comparison says that nothing got worse, rather than that it is not known. */
function isNoRegression(report: Report): boolean {
  const places = report.attribution?.places ?? [];
  return comparisonDecides(report) && places.every(({ label }) => label.kind !== "not-known");
}
