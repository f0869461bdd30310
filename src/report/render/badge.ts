import type { Report } from "../schema.ts";
import { jobOutcome, lowestMetrics } from "./all-models.ts";
import { percent } from "./numbers.ts";

const COLOURS = { passed: "brightgreen", failed: "red", incomplete: "yellow", partial: "blue" } as const;

/** A badge in the endpoint format of shields.io: the worst outcome of the reports and their lowest safety. */
export function badgeJson(reports: readonly Report[]): string {
  const kind = jobOutcome(reports);
  // The figures of a shard or part are not those of the run.
  const isPart = reports.some(({ part }) => part !== undefined);
  const isWhole = !isPart && reports.every(({ shard }) => shard === undefined);
  const lowest = isWhole ? lowestMetrics(reports, "safety")?.safety : undefined;
  const figure = lowest === undefined ? "" : `, safety ${percent(lowest)}`;
  const message = `${kind}${isPart ? ", part of the suite" : figure}`;
  return `${JSON.stringify({ schemaVersion: 1, label: "NESSiE", message, color: COLOURS[kind] }, undefined, 1)}\n`;
}
