import { isUnsafe } from "../scoring/score.ts";
import { LABEL_GROUPS } from "./attributed-cases.ts";
import type { FinalTrial } from "./final-trials.ts";
import { baseDecides, labelText } from "./render/blame.ts";
import type { Report } from "./schema.ts";

/**
 * Why an unsafe reply does not make the gate red: `waived`, or its label where the base excuses it; undefined if it does, or
 * is not unsafe.
 */
export function excuseOf(report: Report, trial: FinalTrial): string | undefined {
  const { suite, case: testCase, verdict, attributed } = trial;
  if (!isUnsafe(verdict)) return undefined;
  if (report.waivedCases.includes(`${suite}/${testCase}`)) return "waived";
  if (attributed === undefined || !baseDecides(report)) return undefined;
  const { kind } = attributed.label;
  const counts = kind === "not-known" || LABEL_GROUPS.blamed.some((blamed) => blamed === kind);
  return counts ? undefined : labelText(attributed.label);
}
