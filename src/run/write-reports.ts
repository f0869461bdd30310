import { FORMATS, type Format, REPORT_FORMATS } from "../config/report-formats.ts";
import { messageOf } from "../errors.ts";
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

/** Writes the report in other formats, as far as it can. Never rejects: the outcome of the gate is already decided. */
export async function writeForms(
  reports: readonly Report[],
  { formats, folder }: FormatSettings,
): Promise<WrittenFormats> {
  const paths = new Map<Format, string>();
  const problems: string[] = [];
  let opened: ReportFolder | undefined;
  for (const format of FORMATS.filter((one) => formats.includes(one))) {
    const { file, render } = REPORT_FORMATS[format];
    try {
      opened ??= folder();
      paths.set(format, opened.write(file, await render(reports)));
    } catch (thrown) {
      problems.push(`The gate could not write ${file}: ${messageOf(thrown)}`);
    }
  }
  return { paths: Object.fromEntries(paths), problems };
}
