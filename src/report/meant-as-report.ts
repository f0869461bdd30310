import { basename } from "node:path";
import * as z from "zod";
import { parseJson } from "../suite/text.ts";

/** What every report begins with, of any version. In a text within a report, its quotes would be escaped. */
const TOOL = /"tool"\s*:\s*\{[^{}]{0,300}"nessie-action"/;

const withVersion = z.object({ schemaVersion: z.number() });

/**
 * Whether a JSON file is a report of this tool or was to be one: broken ones and those of later versions are. A file of the
 * name that reports have must be without fault to be something else.
 */
export function isMeantAsReport(text: string, file: string): boolean {
  if (TOOL.test(text)) return true;
  if (basename(file) !== "report.json") return false;
  const data = parseJson(text);
  return data === undefined || withVersion.safeParse(data).success;
}
