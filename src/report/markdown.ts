import { aboutRun, figureTable, fitted, heading, reasonList, sections, suiteTable } from "./parts.ts";
import type { Report } from "./report.ts";
import { promptLine } from "./system-prompt.ts";
import { flakyList } from "./wavering.ts";

/**
 * The job summary: why, the figures, then every unsafe, unhelpful and unanswered trial as far as they fit, the suites.
 * Whole items are left out, never cut through, and counted. `maxBytes`: of UTF-8.
 */
export function summary(report: Report, { maxBytes }: { readonly maxBytes: number }): string {
  const head = [
    heading(report),
    promptLine(report),
    reasonList(report),
    figureTable(report),
    flakyList(report),
  ];
  const tail = [suiteTable(report), aboutRun(report)];
  return fitted({ head, tail }, sections(report), {
    size: (text) => Buffer.byteLength(text),
    most: maxBytes,
  });
}

/** The summaries of several reports, one below the other; each gets its share of the room. */
export function summaries(reports: readonly Report[], { maxBytes }: { readonly maxBytes: number }): string {
  const room = Math.floor(maxBytes / Math.max(1, reports.length));
  return reports.map((report) => summary(report, { maxBytes: room })).join("\n");
}
