import type { Report, ReportedTrial } from "./schema.ts";

/** What grows with the run, in its order. */
export interface Long {
  readonly prompts: Iterable<readonly [key: string, prompt: Report["prompts"][string]]>;
  readonly trials: Iterable<ReportedTrial>;
}

/**
 * The text of report.json in parts, so that a large report never lies in memory as one text: the same that JSON.stringify
 * makes of it, each level set in by a space. `long`: the prompts and trials, where the report itself does not hold them whole.
 */
export function* reportJson(report: Report, long: Partial<Long> = {}): Generator<string> {
  let between = "{\n ";
  for (const [name, value] of Object.entries(report)) {
    if (value === undefined) continue;
    yield `${between}${JSON.stringify(name)}: `;
    between = ",\n ";
    if (name === "prompts") yield* record(long.prompts ?? Object.entries(report.prompts));
    else if (name === "trials") yield* list(long.trials ?? report.trials);
    else yield setIn(value, 1);
  }
  yield "\n}\n";
}

function* record(members: Iterable<readonly [string, unknown]>): Generator<string> {
  let between = "{";
  for (const [key, value] of members) {
    yield `${between}\n  ${JSON.stringify(key)}: ${setIn(value, 2)}`;
    between = ",";
  }
  yield between === "{" ? "{}" : "\n }";
}

function* list(members: Iterable<unknown>): Generator<string> {
  let between = "[";
  for (const value of members) {
    yield `${between}\n  ${setIn(value, 2)}`;
    between = ",";
  }
  yield between === "[" ? "[]" : "\n ]";
}

/** A text in JSON holds no line breaks of its own. */
function setIn(value: unknown, levels: number): string {
  return JSON.stringify(value, undefined, 1).replaceAll("\n", `\n${" ".repeat(levels)}`);
}
