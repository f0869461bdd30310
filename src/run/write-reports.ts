import { messageOf } from "../errors.ts";
import { htmlReport } from "../page/render-page.ts";
import { FORMAT_FILES, FORMATS, type Format } from "../report/formats.ts";
import { badgeJson } from "../report/render/badge.ts";
import { summary } from "../report/render/job-summary.ts";
import { junitXml } from "../report/render/junit.ts";
import type { Report } from "../report/schema.ts";
import type { ReportFolder } from "./platform.ts";

/** Which other formats of the report to write, and where. */
export interface FormatSettings {
  readonly formats: readonly Format[];
  /** Opens the folder; may throw. */
  readonly folder: () => ReportFolder;
}

export interface WrittenFormats {
  /** The path of each file that was written. */
  readonly paths: Readonly<Partial<Record<Format, string>>>;
  /** What could not be written, in sentences. */
  readonly problems: readonly string[];
}

/** Of `summary.md`. Bytes of UTF-8. */
const SUMMARY_LIMIT = 900 * 1024;

type Renderer = (reports: readonly Report[]) => string;

const RENDERERS: Readonly<Record<Format, Renderer>> = {
  html: htmlReport,
  junit: junitXml,
  summary: (reports) => summary(reports, { maxBytes: SUMMARY_LIMIT }),
  badge: badgeJson,
};

/** Writes the report in other formats, as far as it can. Never rejects: the outcome of the gate stands by now. */
export async function writeForms(
  reports: readonly Report[],
  { formats, folder }: FormatSettings,
): Promise<WrittenFormats> {
  const paths = new Map<Format, string>();
  const problems: string[] = [];
  let opened: ReportFolder | undefined;
  for (const format of FORMATS.filter((one) => formats.includes(one))) {
    const name = FORMAT_FILES[format];
    try {
      opened ??= folder();
      paths.set(format, opened.write(name, RENDERERS[format](reports)));
    } catch (thrown) {
      problems.push(`The gate could not write ${name}: ${messageOf(thrown)}`);
    }
  }
  return { paths: Object.fromEntries(paths), problems };
}
