/** The other formats of report.json, and the names of their files. */
export const FORMAT_FILES = {
  html: "report.html",
  junit: "junit.xml",
  summary: "summary.md",
  badge: "badge.json",
} as const;

export type Format = keyof typeof FORMAT_FILES;
export const FORMATS = ["html", "junit", "summary", "badge"] as const satisfies readonly Format[];
