import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { folderOfGlob, matchesGlob } from "../../src/suite/glob.ts";

describe("a glob", () => {
  test.each([
    ["policies/*.json", "policies/a.json", true],
    ["policies/*.json", "policies/own/a.json", false],
    ["policies/*.json", "other/policies/a.json", false],
    ["policies/*.json", "policies/a.json.bak", false],
    ["policies/**/*.json", "policies/a.json", true],
    ["policies/**/*.json", "policies/own/deep/a.json", true],
    ["policies/**", "policies/own/a.json", true],
    ["policies/**", "policies", false],
    ["**", "a/b/c", true],
    ["**/*.md", "README.md", true],
    ["*.md", "docs/a.md", false],
    ["a?.json", "ab.json", true],
    ["a?.json", "a/.json", false],
    ["{prompts,policies}/*.{json,jsonl}", "policies/a.jsonl", true],
    ["{prompts,policies}/*.{json,jsonl}", "policies/a.txt", false],
    ["a.json", "a.json", true],
    ["a.json", "axjson", false],
    ["a(b)[c]+$^|{", "a(b)[c]+$^|{", true],
    ["*.json", "line\nbreak.json", true],
    ["*.json", ".hidden.json", true],
    ["für-*.json", "für-ß.json", true],
  ])("%s and %j: %s", (glob, path, matches) => {
    expect(matchesGlob(glob, path)).toBe(matches);
  });

  test("without a sign means exactly itself", () => {
    const plain = fc.string({ unit: "binary" }).filter((text) => !/[*?{]/.test(text));
    fc.assert(
      fc.property(plain, plain, (glob, path) => {
        expect(matchesGlob(glob, glob)).toBe(true);
        expect(matchesGlob(glob, path)).toBe(glob === path);
      }),
    );
  });

  test.each([
    ["policies/*.json", "policies"],
    ["policies/own/a.json", "policies/own"],
    ["a.json", ""],
    ["**/*.json", ""],
    ["a/{b,c}/d.json", "a"],
    ["/tmp/cases/*.json", "/tmp/cases"],
  ])("%s can mean only what lies in %j", (glob, folder) => {
    expect(folderOfGlob(glob)).toBe(folder);
  });
});
