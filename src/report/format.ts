/** Grows when a reader of the former version would misread the file. */
export const SCHEMA_VERSION = 1;

/** The key of a trial's prompt in `prompts`: suite/case/prompt#run. Only the tools condition has other texts and a key of its own. */
export function promptKey(one: {
  readonly suite: string;
  readonly case: string;
  readonly prompt: string;
  readonly run: number;
  readonly condition: string;
}): string {
  const own = one.condition === "tools" ? " tools" : "";
  return `${one.suite}/${one.case}/${one.prompt}#${one.run}${own}`;
}
