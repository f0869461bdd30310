import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { messageOf, UserError } from "../errors.ts";
import { parseReport, type Report } from "../report/schema.ts";
import { decodeText } from "../suite/text.ts";

/** Larger files are not reports. Bytes. */
const REPORT_LIMIT = 64 * 1024 * 1024;

/**
 * Reads a report from any source; a relative path starts at `cwd`. Throws a UserError that begins with `what`, or with the
 * path if the content is wrong.
 */
export function readReport(path: string, cwd: string, what = path): Report {
  return parseReport(reportText(path, cwd, what), path);
}

/** The text of a file that may be a report; throws as `readReport` does. */
export function reportText(given: string, cwd: string, what = given): string {
  const path = resolve(cwd, given);
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw new Error("there is no such file");
    if (!found.isFile()) throw new Error("it is not a file");
    if (found.size <= REPORT_LIMIT) return decodeText(readFileSync(path));
  } catch (thrown) {
    throw new UserError(`${what} must be the path of a report.json, but: ${messageOf(thrown)}.`, {
      cause: thrown,
    });
  }
  throw new UserError(`${what} is larger than ${REPORT_LIMIT / 1024 / 1024} MiB, so it is not a report.`);
}
