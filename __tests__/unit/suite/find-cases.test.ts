import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { UserError } from "../../../src/errors.ts";
import { baseFiles, diskFiles } from "../../../src/github/base-commit-files.ts";
import { openCalls } from "../../../src/github/client.ts";
import { openContents } from "../../../src/github/contents.ts";
import { disk } from "../../../src/platform/files.ts";
import { readCases } from "../../../src/suite/find-cases.ts";
import { globMatcher } from "../../../src/suite/glob.ts";
import type { ProjectFiles } from "../../../src/suite/project-files.ts";
import { contextAt, quickCalls } from "../../support/builders/contexts.ts";
import { closeAll, closeLater } from "../../support/builders/requests.ts";
import { startGitHubApi } from "../../support/servers/github-api.ts";
import { cleanUp, workspace } from "../../support/workspace.ts";

afterEach(closeAll);
afterAll(cleanUp);

const fail = (): Promise<never> => Promise.reject(new Error("Nobody asks this"));

const PATHS = [
  "README.md",
  "policies/b.json",
  "policies/a.json",
  "policies/.schema/case.schema.json",
  "policies/deep/c.json",
  "(group)/[id].json",
];

/** A project that has these files, and a change to it that adds those. */
function project(paths: readonly string[], arriving: readonly string[] = []): ProjectFiles {
  const from = "the base commit 0123456789ab";
  return {
    list: async (glob) => ({
      paths: paths.filter((path) => globMatcher(glob)(path)),
      addedInPullRequest: arriving.filter((path) => globMatcher(glob)(path)),
      from,
    }),
    read: async (path) =>
      paths.includes(path) ? { kind: "text", text: `text of ${path}`, from } : { kind: "missing", from },
  };
}

async function problemsOf(patterns: readonly string[], files: ProjectFiles): Promise<readonly string[]> {
  try {
    await readCases(patterns, files);
    return [];
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.problems;
    throw thrown;
  }
}

describe("the files of test cases", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["a pattern", ["policies/*.json"], ["policies/a.json", "policies/b.json"]],
    [
      "a pattern of all folders",
      ["**/policies/**/*.json"],
      ["policies/a.json", "policies/b.json", "policies/deep/c.json"],
    ],
    [
      "a folder without its own folders",
      ["./policies/", "!policies/deep"],
      ["policies/a.json", "policies/b.json"],
    ],
    ["a file", ["policies/deep/c.json"], ["policies/deep/c.json"]],
    ["a file with signs of other dialects", ["(group)/[id].json"], ["(group)/[id].json"]],
    [
      "several patterns, each file once",
      ["policies/a.*", "policies/*.json"],
      ["policies/a.json", "policies/b.json"],
    ],
    [
      "a pattern without some",
      ["policies/**/*.json", "!**/b.json"],
      ["policies/a.json", "policies/deep/c.json"],
    ],
    [
      "a pattern without a folder",
      ["policies/**/*.json", "!policies/deep"],
      ["policies/a.json", "policies/b.json"],
    ],
    ["alternatives", ["policies/{a,deep/c}.json"], ["policies/a.json", "policies/deep/c.json"]],
  ])("are found by %s", async (_name, patterns, found) => {
    expect(await readCases(patterns, project(PATHS))).toEqual({
      files: found.map((path) => ({ path, text: `text of ${path}` })),
      notices: [],
    });
  });

  test.each<[string, readonly string[], string]>([
    [
      "means nothing",
      ["policy/*.json"],
      'cases: "policy/*.json" matches no file in the base commit 0123456789ab.',
    ],
    [
      "finds nothing there",
      ["policies/*.yml"],
      'cases: "policies/*.yml" matches no file in the base commit 0123456789ab.',
    ],
    [
      "is left without any",
      ["policies/*.json", "!policies/**"],
      'cases: "policies/*.json" matches no file in the base commit 0123456789ab.',
    ],
    [
      "takes in other files",
      ["*"],
      'cases: "*" matches README.md, which is not a .json file; narrow it, for example to *.json.',
    ],
  ])("a pattern that %s is an error [N20]", async (_name, patterns, problem) => {
    expect(await problemsOf(patterns, project(PATHS))).toEqual([problem]);
  });

  test("in subfolders are not read, which the report says, unless another pattern includes them [N20]", async () => {
    const { files, notices } = await readCases(["./policies/"], project(PATHS));
    expect(files.map(({ path }) => path)).toEqual(["policies/a.json", "policies/b.json"]);
    expect(notices).toEqual([
      "cases skips policies/deep/c.json: a folder means the .json files directly in it (write **/*.json to include subfolders), and links and submodules are not followed.",
    ]);
    const more = await readCases(["policies", "policies/*/*.json"], project(PATHS));
    expect(more.files).toHaveLength(3);
    expect(more.notices).toEqual([]);
  });

  test("are found through links as in a shell; the contents of a linked folder are skipped, and named [N20]", async () => {
    const folder = workspace();
    for (const name of ["policies", "policies/own", "store"]) mkdirSync(join(folder, name));
    for (const name of ["policies/a.json", "policies/.b.json", "store/c.json", "policies/own/.d.json"])
      writeFileSync(join(folder, name), "{}");
    symlinkSync("../store/c.json", join(folder, "policies", "c.json"));
    symlinkSync("../store", join(folder, "policies", "linked"));
    const read = async (pattern: string): Promise<{ paths: string[]; notices: readonly string[] }> => {
      const files = diskFiles(disk(folder));
      const { files: found, notices } = await readCases([join(folder, pattern)], files);
      return { paths: found.map(({ path }) => path.slice(folder.length + 1)), notices };
    };
    for (const pattern of ["policies", "policies/*.json"])
      expect((await read(pattern)).paths).toEqual(["policies/a.json", "policies/c.json"]);
    expect((await read("policies/*.json")).notices).toEqual([]);
    for (const pattern of ["policies", "policies/**/*.json"])
      expect((await read(pattern)).notices).toEqual([
        expect.stringContaining(`cases skips ${folder}/policies/linked: `),
      ]);
  });

  test("that are a link in the base commit are skipped, and named", async () => {
    const api = closeLater(await startGitHubApi());
    const BASE = "b".repeat(40);
    api.commits.set(BASE, { "p/a.json": "→ /etc/passwd", "p/b.json": "{}" });
    const context = contextAt(api.url, { sha: BASE, base: { kind: "commit", sha: BASE } });
    const call = openCalls(context, "token", quickCalls());
    const { files, unread } = await openContents(call).list(BASE, "p");
    expect([files, unread]).toEqual([["p/b.json"], ["p/a.json"]]);
    const github = { api: { pull: fail, pullsOf: fail }, contents: openContents(call) };
    const own = await readCases(["p"], baseFiles({ context, disk: disk(process.cwd()), github }));
    expect(own.files.map(({ path }) => path)).toEqual(["p/b.json"]);
    expect(own.notices).toEqual([expect.stringContaining("cases skips p/a.json: ")]);
  });

  test("are not more than a team writes", async () => {
    const many = Array.from({ length: 201 }, (_, index) => `p/${index}.json`);
    expect(await problemsOf(["p/*.json"], project(many))).toEqual(["cases: more than 200 files match."]);
  });

  test("that a change brings count once it is merged, and the report says so", async () => {
    const files = project(["policies/a.json"], ["policies/new.json"]);
    expect(await readCases(["policies/*.json"], files)).toEqual({
      files: [{ path: "policies/a.json", text: "text of policies/a.json" }],
      notices: [
        "New test cases count once they are merged, since no change decides its own gate: policies/new.json.",
      ],
    });
    expect((await readCases(["policies"], project([], ["policies/new.json"]))).files).toEqual([]);
    const many = Array.from({ length: 12 }, (_, index) => `p/${String.fromCharCode(97 + index)}.json`);
    expect((await readCases(["p/*.json"], project([], many))).notices).toEqual([
      expect.stringMatching(/: p\/a\.json, .*, p\/j\.json and 2 more\.$/),
    ]);
  });
});
