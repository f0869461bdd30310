import { keysOf } from "../collections.ts";
import type { PageOptions } from "../page/render-page.ts";
import { attestationJson } from "../report/render/attestation.ts";
import { badgeJson } from "../report/render/badge.ts";
import { summary } from "../report/render/job-summary.ts";
import { junitXml } from "../report/render/junit.ts";
import type { Report } from "../report/schema.ts";

interface FormatDefinition {
  /** Name of the file in the folder of the report. */
  readonly file: string;
  /** For the manual. */
  readonly content: string;
  /** Undefined if there is nothing to write: then no file of that name may be left. */
  readonly render: (reports: readonly Report[], page?: PageOptions) => string | undefined | Promise<string>;
  /** Written only if it is asked for by name. */
  readonly onDemand?: true;
}

/** GitHub drops a job summary above 1 MiB. Bytes of UTF-8. */
const SUMMARY_LIMIT = 900 * 1024;

/** What is written next to report.json; the input, its description and the manual's table are made from this table. */
export const REPORT_FORMATS = {
  html: {
    file: "report.html",
    content: "the same as a page",
    // The page's drawing library is large, and only this format needs it.
    render: async (reports, page?: PageOptions) =>
      (await import("../page/render-page.ts")).htmlReport(reports, page),
  },
  junit: { file: "junit.xml", content: "test results for any CI", render: junitXml },
  summary: {
    file: "summary.md",
    content: "the job summary",
    render: (reports) => summary(reports, { maxBytes: SUMMARY_LIMIT }),
  },
  badge: {
    file: "badge.json",
    content: "a badge for [shields.io](https://shields.io/badges/endpoint-badge)",
    render: badgeJson,
  },
  attestation: {
    file: "attestation.json",
    content: "the verdict of a whole run [to be signed](#attestationjson); only if `formats` names it",
    render: attestationJson,
    onDemand: true,
  },
} as const satisfies Record<string, FormatDefinition>;

export type Format = keyof typeof REPORT_FORMATS;
export const FORMATS = keysOf(REPORT_FORMATS);
export const DEFAULT_FORMATS = FORMATS.filter((format) => !("onDemand" in REPORT_FORMATS[format]));
