import * as z from "zod";
import type { Report } from "./schema.ts";

const compared = z.object({ comparison: z.object({ worse: z.array(z.string()) }) });

/** What got worse than the baseline, beyond chance: a sentence each, which may hold untrusted text. */
export function worseSentences(report: Report): readonly string[] {
  return compared.safeParse(report).data?.comparison.worse ?? [];
}
