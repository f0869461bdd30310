import type { Report } from "../schema.ts";
import { waiverLines } from "../waivers.ts";
import type { Escape } from "./escape.ts";
import { fewLines, type TitledLines } from "./titled-lines.ts";

/** Waivers that are listed where there is little room. */
const LISTED = 20;

/** The most important waivers, and how many more there are; the page has all. */
export function fewWaivers(report: Report, escapeText: Escape): TitledLines {
  const { title, lines } = waiverLines(report, escapeText);
  return { title, lines: fewLines(lines, LISTED) };
}
