import { REPORT_FORMATS } from "../../src/config/report-formats.ts";

/** The names of the files that every report format together leaves. */
export const FORMAT_FILES = Object.values(REPORT_FORMATS).map(({ file }) => file);
