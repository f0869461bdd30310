import type { Report } from "./schema.ts";

/** The text of report.json, indented by one space. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 1)}\n`;
}
