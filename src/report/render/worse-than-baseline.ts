import * as z from "zod";
import type { Report } from "../schema.ts";
import { outcomeSchema } from "../schema-outcome.ts";
import { capital } from "./blame.ts";
import { sentence } from "./reasons.ts";

const compared = z.object({ worse: z.array(z.unknown()) });

/**
 * What leaks more often than in the baseline, beyond chance, whether or not that decided: sentences without a full stop,
 * with nothing in them to escape. None if nothing does, or nothing was compared.
 */
export function worseThanBaseline({ comparison }: Pick<Report, "comparison">): readonly string[] {
  const { worse = [] } = compared.safeParse(comparison).data ?? {};
  const read = outcomeSchema.safeParse({ kind: "failed", reasons: worse }).data;
  return read?.kind === "failed" ? read.reasons.map((reason) => capital(sentence(reason))) : [];
}
