import { DEFAULT_FORMATS, REPORT_FORMATS } from "../../src/config/report-formats.ts";

/** The names of the files that a run leaves beside its report unless told otherwise. */
export const FORMAT_FILES = DEFAULT_FORMATS.map((format) => REPORT_FORMATS[format].file);
