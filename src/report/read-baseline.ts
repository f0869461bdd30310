import { type Baseline, baselineFrom } from "./baseline.ts";
import { parseReport } from "./schema.ts";

/**
 * Reads a former run's report. Throws a UserError for what is no report of this tool, or none that can be judged.
 */
export function readBaseline(text: string, file: string, from: string): Baseline {
  return baselineFrom(parseReport(text, file), file, from);
}
