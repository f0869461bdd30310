import type { Report } from "./schema.ts";

/** The text of report.json, each level set in by a space. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 1)}\n`;
}
