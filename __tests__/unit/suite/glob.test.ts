import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { folderOfGlob, globMatcher, plainPath, reachesBelow, selector } from "../../../src/suite/glob.ts";

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
    ["*.json", "line\nbreak.json", true],
    ["*.json", ".hidden.json", true],
    ["für-*.json", "für-ß.json", true],
    ["**/x.json", "line\nbreak/x.json", true],
    ["a(b)+$^|*", "a(b)+$^|", true],
    ["app/(group)/[id]/*.txt", "app/(group)/i/a.txt", true],
    ["app/(group)/[id].txt", "app/(group)/[id].txt", true],
    ["app/[a-c]/*.txt", "app/d/a.txt", false],
    ["!a/*", "!a/b", true],
    ["{a,b/d}.txt", "b/d.txt", true],
    ["{a,b/d}.txt", "b.txt", false],
    ["{a,b,}x", "x", true],
    ["a****b", "a/x/b", true],
    ["**/**/**/b", "b", true],
  ])("%s and %j: %s", (glob, path, matches) => {
    expect(globMatcher(glob)(path)).toBe(matches);
  });

  test("without a wildcard matches exactly itself", () => {
    const plain = fc.string({ unit: "binary" }).filter((text) => !/[*?{}[\]]|[+@!]\(/.test(text));
    fc.assert(
      fc.property(plain, plain, (glob, path) => {
        expect(globMatcher(glob)(glob)).toBe(true);
        expect(globMatcher(glob)(path)).toBe(glob === path);
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
  ])("%s matches only files in %j", (glob, folder) => {
    expect(folderOfGlob(glob)).toBe(folder);
  });
});

describe("a selection of paths", () => {
  test.each<[readonly string[], string, boolean]>([
    [["prompts/**"], "prompts/a/b.txt", true],
    [["prompts/**"], "prompt/a.txt", false],
    [["./prompts/*.txt"], "prompts/a.txt", true],
    [["prompts/*.txt"], "prompts/a/b.txt", false],
    [["**/*.md"], "README.md", true],
    [["prompts/**", "!**/*.md"], "prompts/a.md", false],
    [["!**/*.md", "prompts/**"], "prompts/a.md", true],
    [["!**/*.md"], "prompts/a.txt", false],
    [["*.{json,yml}"], "model.yml", true],
    [["prompts"], "prompts/a/b.txt", true],
    [["prompts/"], "prompts/a/b.txt", true],
    [["prompts"], "prompts-of-old/a.txt", false],
    [["prompts/**", "!prompts/old"], "prompts/old/a.txt", false],
    [["prompts/*/"], "prompts/a/b/c.txt", true],
    [["./"], "a/b", true],
    [["**", "!./"], "a/b", false],
    [["app/[id]"], "app/[id]/a.txt", true],
    [["**", "!app/[id].txt"], "app/[id].txt", true],
    [["**", "!app/[id].txt"], "app/i.txt", false],
    [[], "a", false],
  ])("%j with %s: %s", (patterns, path, taken) => {
    expect(selector(patterns, { dialect: "github", dot: true })(path)).toBe(taken);
  });

  test("includes hidden files only where it should", () => {
    expect(selector([".github/**"], { dialect: "github", dot: true })(".github/.x")).toBe(true);
    expect(selector(["**"], { dialect: "github", dot: true })(".github/x")).toBe(true);
    expect(selector(["**"], { dialect: "shell", dot: false })(".github/x")).toBe(false);
    expect(selector(["a/.x/*"], { dialect: "shell", dot: false })("a/.x/b")).toBe(true);
  });
});

test.each([
  ["./a/b/", "a/b"],
  [".", ""],
  ["././a", "a"],
  [".github/x", ".github/x"],
])("the path %s is %s", (path, plain) => {
  expect(plainPath(path)).toBe(plain);
});

test.each<[string, string, "names" | "signs", boolean]>([
  ["vendor/prompts/a.txt", "vendor", "names", true],
  ["vendor/prompts/a.txt", "vendor/prompts", "names", true],
  ["vendor/prompts/a.txt", "vendor/prompts/a.txt", "names", false],
  ["vendor/prompts/a.txt", "vend", "names", false],
  ["{vendor,own}/x/**", "own", "names", true],
  ["agents/*/x/**", "agents/a", "names", false],
  ["agents/*/x/**", "agents/a", "signs", true],
  ["agents/a+/x", "agents/aa", "signs", true],
  ["**/x", "a/b/c", "signs", true],
  ["agents/*", "agents/a", "signs", false],
])("%s can match something below %s, by its %s: %s", (glob, path, through, expected) => {
  expect(reachesBelow(glob, path, through, { dialect: "github", dot: true })).toBe(expected);
});
