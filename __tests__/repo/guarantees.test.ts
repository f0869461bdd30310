import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { projectFile } from "../support/project-file.ts";

const OWN_NAME = "repo/guarantees.test.ts";
const sources = readdirSync(projectFile("__tests__"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => ({ name, source: readFileSync(projectFile("__tests__", name), "utf8") }));

/** The titles of a file's tests and groups; the title of a table may be on a line of its own. */
function titlesIn(source: string): string[] {
  const opening = /^ *(?:test|describe\w*)(?:\.each\b[\s\S]*?\)\(|\()\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/gm;
  return [...source.matchAll(opening)].map(([, double, single]) => double ?? single ?? "");
}

/** The ids of promises at the end of a title: L1 and N4 of `an empty reply is never safe [L1 N4]`. */
function idsIn(title: string): string[] {
  return / \[([A-Z]\d+(?: [A-Z]\d+)*)\]$/.exec(title)?.[1]?.split(" ") ?? [];
}

describe("the promises of docs/guarantees.md", () => {
  const manual = readFileSync(projectFile("docs", "guarantees.md"), "utf8");
  const promises = [...manual.matchAll(/^\| `([A-Z]\d+)` \| (.+) \|$/gm)];
  const ids = promises.map(([, id = ""]) => id);
  // This file's own sample has titles that are not of tests.
  const titles = sources.filter(({ name }) => name !== OWN_NAME).flatMap(({ source }) => titlesIn(source));
  const carried = new Set(titles.flatMap(idsIn));

  test("appear once each, and each with an id of its own", () => {
    expect(ids.length).toBeGreaterThan(60);
    expect(manual.match(/^\| `/gm)).toHaveLength(ids.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(promises.map(([, , promise]) => promise)).size).toBe(ids.length);
  });

  test("each have a test that carries their id", () => {
    expect(ids.filter((id) => !carried.has(id))).toEqual([]);
  });

  test("include every id that a test carries", () => {
    expect([...carried].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("are named by ids at the end of a title, separated by spaces", () => {
    expect(titles.filter((title) => /\[[A-Z]\d/.test(title) && idsIn(title).length === 0)).toEqual([]);
  });
});

test("ids are found in titles, however these are written", () => {
  const source = `
test("alone [L1]", () => {});
describe("a \\"group\\" [L2 N3]", () => {
  test("one [not an id]", () => {});
  test.each<[string, (x: number) => string]>([
    ["row [M1]", (x) => String(x)],
  ])(
    "of %s [L4]",
    () => {},
  );
});
describe.each(ROWS)('"%s" [B5]', () => {
  test.each(Object.entries(ROWS))("two [L6], as it were", () => {});
});
`;
  expect(titlesIn(source).flatMap(idsIn)).toEqual(["L1", "L2", "N3", "L4", "B5"]);
});

test("no test of the project is left out, or keeps others from being run", () => {
  const odd = sources.filter(({ source }) =>
    /^\s*(?:(?:test|describe|it)\.(?:skip|only|todo|failing)\b|x(?:test|describe|it)\()/m.test(source),
  );
  expect(odd.map(({ name }) => name)).toEqual([]);
});
