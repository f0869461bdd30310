import { join } from "node:path";
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
      const text = await render(reports);
      if (text === undefined) opened.remove(file);
      else paths.set(format, opened.write(file, text));
    } catch (thrown) {
      problems.push(`The gate could not write ${file}: ${messageOf(thrown)}`);
    }
  }
  return { paths: Object.fromEntries(paths), problems };
}

/**
 * The files that must not outlive a run, in each of its folders: an earlier verdict would be taken for that of a run that was
 * killed, skipped or is incomplete.
 */
export function formerVerdicts(folders: readonly string[]): string[] {
  return [...new Set(folders)].map((folder) => join(folder, REPORT_FORMATS.attestation.file));
}
