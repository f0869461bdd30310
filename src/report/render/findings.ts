import type { FinalReport } from "../final-report.ts";
import { comparisonPart } from "./comparison.ts";
import { confirmationLine } from "./confirmations.ts";
import { html, inline } from "./escape.ts";
import { fewWaivers } from "./few-waivers.ts";
import { markdownList, notRunLines } from "./titled-lines.ts";

/** What explains the figures, in markdown; parts without anything to say are empty. */
export function findings(report: FinalReport): string[] {
  return [...shortFindings(report), confirmationLine(report), markdownList(notRunLines(report, html))];
}

/** What decides beside the figures: waivers, and the comparison with the baseline. */
export function shortFindings(report: FinalReport): string[] {
  return [markdownList(fewWaivers(report, inline)), comparisonPart(report)];
}
