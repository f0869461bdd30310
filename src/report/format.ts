import type { ReportedTrial } from "./schema.ts";

/** Grows when a reader of the former version would misread the file. */
export const SCHEMA_VERSION = 1;

/** The key of a trial's prompt in `prompts`: suite/case/prompt#run. Only the tools condition has other texts and a key of its own. */
export function promptKey(
  one: Pick<ReportedTrial, "suite" | "case" | "prompt" | "run" | "condition">,
): string {
  const own = one.condition === "tools" ? " tools" : "";
  return `${one.suite}/${one.case}/${one.prompt}#${one.run}${own}`;
}
