import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { projectFile } from "../support/project-file.ts";

const SEPARATOR = " › ";

/** The titles of a test file's tests, each after that of its group: `group › test`, as they stand in the source. */
function titlesIn(source: string): string[] {
  const titles: string[] = [];
  let group = "";
  // The formatter puts groups at the margin and their tests one step in; a table's title may stand on a line of its own.
  const opening =
    /^( {2})?(test|describe\w*)(?:\.each\b[\s\S]*?\)\(|\()\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/gm;
  for (const [, indent, kind, literal, plain] of source.matchAll(opening)) {
    const title = literal === undefined ? (plain ?? "") : String(JSON.parse(`"${literal}"`));
    if (kind !== "test") group = title;
    else titles.push(indent === undefined ? title : group + SEPARATOR + title);
  }
  return titles;
}

interface Held {
  readonly promise: string;
  readonly file: string;
  readonly title: string;
}

const manual = readFileSync(projectFile("docs", "guarantees.md"), "utf8");
const promises = [...manual.matchAll(/^\*\*(.+)\*\*$/gm)].map(([, promise = ""]) => promise);
const held: Held[] = manual.split(/^(?=\*\*.+\*\*$)/m).flatMap((part) => {
  const [, promise = ""] = /^\*\*(.+)\*\*$/m.exec(part) ?? [];
  return [...part.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, file = "", title = ""]) => ({
    promise,
    file,
    title,
  }));
});

const titlesOf = (file: string): string[] => titlesIn(readFileSync(projectFile("__tests__", file), "utf8"));

describe("every promise of docs/guarantees.md", () => {
  test.each(promises)("«%s» is held by a test", (promise) => {
    expect(held.filter((one) => one.promise === promise)).not.toEqual([]);
  });

  test.each(held.map((one) => [one.file, one.title] as const))("is held by %s: %s", (file, title) => {
    expect(titlesOf(file)).toContain(title);
  });

  test("stands there once, and every test once for it", () => {
    expect(promises.length).toBeGreaterThan(40);
    expect(new Set(promises).size).toBe(promises.length);
    expect(new Set(held.map((one) => JSON.stringify(one))).size).toBe(held.length);
  });
});

test("titles are found with their groups, however they are written", () => {
  const source = `
test("alone", () => {});
describe("a \\"group\\"", () => {
  test("one", () => {});
  test.each<[string, (x: number) => string]>([
    ["row", (x) => String(x)],
  ])(
    "of %s",
    () => {},
  );
});
describe.each(ROWS)("rows of %s", () => {
  test.each(Object.entries(ROWS))("two", () => {});
});
`;
  expect(titlesIn(source)).toEqual(["alone", 'a "group" › one', 'a "group" › of %s', "rows of %s › two"]);
});

test("no test of the project is left out, or keeps others from being run", () => {
  const files = readdirSync(projectFile("__tests__"), { recursive: true, encoding: "utf8" });
  const odd = files.filter(
    (name) =>
      name.endsWith(".test.ts") &&
      /^\s*(?:(?:test|describe|it)\.(?:skip|only|todo|failing)\b|x(?:test|describe|it)\()/m.test(
        readFileSync(projectFile("__tests__", name), "utf8"),
      ),
  );
  expect(odd).toEqual([]);
});
