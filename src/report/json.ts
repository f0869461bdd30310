import type { Report } from "./report.ts";

/** What grows with the run. */
const LONG = ["prompts", "trials"];

/**
 * The text of report.json in parts, so that a large report never lies in memory as one text: the same that JSON.stringify
 * makes of it, each level set in by a space.
 */
export function* reportJson(report: Report): Generator<string> {
  let between = "{\n ";
  for (const [name, value] of Object.entries(report)) {
    if (value === undefined) continue;
    yield `${between}${JSON.stringify(name)}: `;
    between = ",\n ";
    yield* typeof value === "object" && LONG.includes(name) ? membersOf(value) : [setIn(value, 1)];
  }
  yield "\n}\n";
}

/** A list or record, member by member. */
function* membersOf(value: object): Generator<string> {
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  let between = open;
  for (const text of Array.isArray(value) ? textsOfList(value) : textsOfRecord(value)) {
    yield `${between}\n  ${text}`;
    between = ",";
  }
  yield between === open ? `${open}${close}` : `\n ${close}`;
}

function* textsOfList(list: readonly unknown[]): Generator<string> {
  for (const member of list) yield setIn(member, 2);
}

function* textsOfRecord(record: object): Generator<string> {
  for (const key of Object.keys(record))
    yield `${JSON.stringify(key)}: ${setIn(Reflect.get(record, key), 2)}`;
}

/** A text in JSON holds no line breaks of its own. */
function setIn(value: unknown, levels: number): string {
  return JSON.stringify(value, undefined, 1).replaceAll("\n", `\n${" ".repeat(levels)}`);
}
