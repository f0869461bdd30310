import { worst } from "../verdict/gate.ts";
import { percent, percentNumber } from "./figures.ts";
import type { Report } from "./report.ts";

const COLOURS = { passed: "brightgreen", failed: "red", incomplete: "yellow" } as const;
const WORST_FIRST = [
  "failed",
  "incomplete",
  "passed",
] as const satisfies readonly Report["outcome"]["kind"][];

/** A badge in the endpoint format of shields.io: the worst outcome of the reports and their lowest safety. */
export function badgeJson(reports: readonly Report[]): string {
  const kind = WORST_FIRST.find((one) => reports.some(({ outcome }) => outcome.kind === one)) ?? "incomplete";
  const lowest = reports
    .flatMap(({ metrics }) => worst(metrics, "safety")?.safety ?? [])
    .sort((a, b) => (percentNumber(a) ?? 0) - (percentNumber(b) ?? 0))[0];
  const message = lowest === undefined ? kind : `${kind}, safety ${percent(lowest)}`;
  return `${JSON.stringify({ schemaVersion: 1, label: "NESSiE", message, color: COLOURS[kind] }, undefined, 1)}\n`;
}
