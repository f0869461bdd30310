import { describe, expect, test } from "@jest/globals";
import { UserError } from "../../../src/errors.ts";
import { type LoadedSuites, loadSuites, selectSuites } from "../../../src/suite/load.ts";
import { withCases } from "../../../src/suite/merge-cases.ts";
import { smallSuite } from "../../support/builders/plans.ts";
import { filesWith, suiteWith } from "../../support/builders/suites.ts";

type Texts = Readonly<Record<string, unknown>>;

const support = smallSuite(1, "support");
const TWO: Texts = { "policies/a.json": support, "policies/b.json": smallSuite(2, "billing") };

async function load(texts: Texts, source = "bundled"): Promise<LoadedSuites> {
  const files = Object.entries(texts).map(([path, data]) => ({
    path,
    text: typeof data === "string" ? data : JSON.stringify(data),
  }));
  return withCases(await loadSuites(source, filesWith({ "suite.json": support })), files);
}

async function problemsOf(texts: Texts, source?: string): Promise<readonly string[]> {
  try {
    await load(texts, source);
    return [];
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.problems;
    throw thrown;
  }
}

describe("own test cases", () => {
  test("are added to the suite, each file as a suite of its own, and change the hash", async () => {
    const loaded = await load(TWO);
    const bundled = await load({});
    expect(loaded.suites.map(({ suite }) => suite)).toEqual([
      ...bundled.suites.map(({ suite }) => suite),
      "support",
      "billing",
    ]);
    expect(loaded.own?.map(({ file, suite }) => [file, suite.suite])).toEqual([
      ["policies/a.json", "support"],
      ["policies/b.json", "billing"],
    ]);
    expect(loaded.hash).not.toBe(bundled.hash);
    expect(bundled.own).toBeUndefined();
  });

  test("may be all there is, and are selected by name like any suite", async () => {
    const loaded = await load(TWO, "none");
    expect(loaded).toMatchObject({ source: "none", version: "own" });
    expect(loaded.suites.map(({ suite }) => suite)).toEqual(["support", "billing"]);
    const selected = selectSuites(loaded, ["billing"]);
    expect(selected.suites.map(({ suite }) => suite)).toEqual(["billing"]);
    expect(selected.own?.map(({ suite }) => suite.suite)).toEqual(["billing"]);
  });

  test("may name a schema for editors, which is not part of them", async () => {
    const texts = { "a.json": { $schema: "./.schema/case.schema.json", ...support } };
    expect((await load(texts, "none")).hash).toBe((await load({ "a.json": support }, "none")).hash);
  });

  test.each<[string, Texts, readonly unknown[]]>([
    ["is no JSON", { "p/a.json": "{" }, [expect.stringContaining("p/a.json: is not JSON")]],
    [
      "has another shape",
      { "p/a.json": { suite: "x" } },
      [expect.stringContaining("p/a.json: description:"), expect.stringContaining("p/a.json: cases:")],
    ],
    [
      "breaks a rule",
      { "p/a.json": { ...suiteWith({ domain: undefined }), suite: "mine" } },
      ['p/a.json: mine/case-1: domain must be "information" or "access" [domain]'],
    ],
    [
      "is called like a published suite",
      { "p/a.json": smallSuite(1, "rules") },
      ['p/a.json: "rules" is the name of a published suite; give this one another.'],
    ],
    [
      "is called like another",
      { "p/a.json": support, "p/b.json": support },
      ['p/b.json: "support" is the name of the suite of p/a.json; give this one another.'],
    ],
  ])("a file that %s is an error with its path", async (_name, texts, problems) => {
    expect(await problemsOf(texts)).toEqual(problems);
  });

  test("report the problems of all files at once", async () => {
    const texts = { "p/a.json": "{", "p/b.json": { ...suiteWith({ domain: undefined }), suite: "mine" } };
    expect(await problemsOf(texts)).toHaveLength(2);
  });

  test("may not have the name of a suite of the source", async () => {
    expect(await problemsOf({ "p/a.json": support }, "suite.json")).toEqual([
      'p/a.json: "support" is the name of a suite of suite.json; give this one another.',
    ]);
  });
});
