import type { Report } from "../schema.ts";
import { capital } from "./blame.ts";
import { sentence } from "./reasons.ts";

/**
 * What leaks more often than in the baseline, beyond chance, whether or not that decided: sentences without a full stop,
 * with nothing in them to escape. None if nothing does, or nothing was compared.
 */
export function worseThanBaseline({ comparison }: Pick<Report, "comparison">): readonly string[] {
  if (comparison?.kind !== "compared") return [];
  return (comparison.worse ?? []).map((reason) => capital(sentence(reason)));
}
