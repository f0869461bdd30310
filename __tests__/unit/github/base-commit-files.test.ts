import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { baseFiles, diskFiles } from "../../../src/github/base-commit-files.ts";
import { openCalls, openGitHub } from "../../../src/github/client.ts";
import { openContents } from "../../../src/github/contents.ts";
import type { BaseHint, WorkflowContext } from "../../../src/github/context.ts";
import { disk } from "../../../src/platform/files.ts";
import type { ProjectFiles } from "../../../src/suite/project-files.ts";
import { contextAt, quickCalls } from "../../support/builders/contexts.ts";
import { type GitHubApi, startGitHubApi } from "../../support/servers/github-api.ts";
import { cleanUp, workspace } from "../../support/workspace.ts";

const [HEAD, BASE, DEFAULT] = ["a".repeat(40), "b".repeat(40), "d".repeat(40)];
const FROM = `the base commit ${"b".repeat(12)}`;

let api: GitHubApi;
let folder: string;
beforeEach(async () => {
  api = await startGitHubApi();
  api.heads.set(7, HEAD);
  api.commits.set(BASE, { "waivers.json": "old", "policies/a.json": "{}", "policies/deep/b.json": "{}" });
  api.commits.set(HEAD, {
    "waivers.json": "new",
    "new.json": "new",
    "policies/a.json": "{}",
    "policies/c.json": "{}",
  });
  api.commits.set(DEFAULT, { "waivers.json": "of main" });
  folder = workspace();
});
afterEach(() => api.close());
afterAll(cleanUp);

/** A file of the workspace, and its path. */
function lay(path: string, text: string): string {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

function filesAt(base: BaseHint, over: Partial<WorkflowContext> = {}): ProjectFiles {
  const context = { ...contextAt(api.url, { sha: HEAD, base }), ...over };
  const contents = openContents(openCalls(context, "token", quickCalls()));
  return baseFiles({
    context,
    disk: disk(folder),
    github: { api: openGitHub(context, "token", quickCalls()), contents },
  });
}

const inPull = (): ProjectFiles => filesAt({ kind: "commit", sha: BASE });

describe("in a pull request", () => {
  test("a file of the workspace is read as it is in the base commit, however its path is written [B7]", async () => {
    const path = lay("waivers.json", "new");
    const old = { kind: "text", text: "old", from: FROM };
    expect(await inPull().read(path)).toEqual(old);
    expect(await inPull().read(join(folder, "policies", "..", ".", "waivers.json"))).toEqual(old);
  });

  test("no checkout is needed", async () => {
    expect(await inPull().read(join(folder, "waivers.json"))).toMatchObject({ text: "old" });
  });

  test("a symbolic link from outside into the workspace leads to the base commit as well [B7]", async () => {
    const link = join(workspace(), "link.json");
    symlinkSync(lay("waivers.json", "new"), link);
    expect(await inPull().read(link)).toMatchObject({ kind: "text", text: "old" });
  });

  test("what lies outside the workspace is read as it is", async () => {
    const path = join(workspace(), "report.json");
    writeFileSync(path, "restored");
    expect(await inPull().read(path)).toEqual({ kind: "text", text: "restored", from: "the local files" });
    expect(await inPull().read(`${path}.not`)).toEqual({ kind: "missing", from: "the local files" });
    expect(api.requests).toEqual([]);
  });

  test("a file that only the change has is distinguished from one that does not exist", async () => {
    lay("new.json", "new");
    lay("untracked.json", "new");
    expect(await inPull().read(join(folder, "new.json"))).toEqual({ kind: "addedInPullRequest", from: FROM });
    expect(await inPull().read(join(folder, "untracked.json"))).toEqual({ kind: "untracked", from: FROM });
    expect(await inPull().read(join(folder, "nowhere.json"))).toEqual({ kind: "missing", from: FROM });
  });

  test("a file above a megabyte is read whole", async () => {
    const text = "ä".repeat(600_000);
    api.commits.set(BASE, { "big.json": text });
    expect(await inPull().read(join(folder, "big.json"))).toEqual({ kind: "text", text, from: FROM });
  });

  test("a name with URL characters in it is read as that name", async () => {
    api.commits.set(BASE, { "a b?c#d%.json": "yes" });
    expect(await inPull().read(join(folder, "a b?c#d%.json"))).toMatchObject({ text: "yes" });
  });

  test("a folder is not a file", async () => {
    await expect(inPull().read(join(folder, "policies"))).rejects.toThrow(
      "policies must be a file, but is a dir in the repository.",
    );
  });

  test("a glob lists the files of the base commit and, separately, those that only the change has", async () => {
    lay("policies/z.json", "{}");
    expect(await inPull().list(join(folder, "policies/*.json"))).toEqual({
      paths: ["policies/a.json"],
      addedInPullRequest: ["policies/c.json"],
      from: FROM,
    });
    expect((await inPull().list(join(folder, "**/*.json"))).paths).toEqual([
      "policies/a.json",
      "policies/deep/b.json",
      "waivers.json",
    ]);
    expect(await inPull().list(join(folder, "nowhere/*.json"))).toMatchObject({
      paths: [],
      addedInPullRequest: [],
    });
  });

  test("a glob matches files, not symbolic links", async () => {
    api.commits.set(BASE, { "policies/a.json": "→ /etc/passwd", "policies/b.json": "{}" });
    expect((await inPull().list(join(folder, "policies/*"))).paths).toEqual(["policies/b.json"]);
  });
});

describe("the base commit is", () => {
  const read = async (base: BaseHint, over: Partial<WorkflowContext> = {}): Promise<string> => {
    lay("waivers.json", "workspace");
    const found = await filesAt(base, over).read(join(folder, "waivers.json"));
    return found.kind === "text" ? found.text : found.kind;
  };

  test("that of the pull request, where the event has only its number", async () => {
    expect(await read({ kind: "pull" }, { event: "issue_comment" })).toBe("old");
  });

  test("that of the pull request that is found by its head", async () => {
    expect(await read({ kind: "pull" }, { pull: { kind: "commit", sha: HEAD } })).toBe("old");
  });

  test("the default branch's, where a triggered run belongs to no pull request", async () => {
    const over: Partial<WorkflowContext> = {
      event: "workflow_run",
      pull: { kind: "commit", sha: "e".repeat(40) },
    };
    expect(await read({ kind: "pull", otherwise: DEFAULT }, over)).toBe("of main");
  });

  test("none, where a push belongs to no pull request", async () => {
    expect(
      await read({ kind: "pull" }, { event: "push", pull: { kind: "commit", sha: "e".repeat(40) } }),
    ).toBe("workspace");
    expect(await read({ kind: "workspace" })).toBe("workspace");
  });

  test("asked for once", async () => {
    const files = filesAt({ kind: "pull" });
    await files.read(join(folder, "waivers.json"));
    await files.read(join(folder, "policies/a.json"));
    expect(api.requests.filter((one) => one.includes("/pulls/"))).toHaveLength(1);
  });
});

describe("what cannot be read from the base commit", () => {
  const waivers = (): string => join(folder, "waivers.json");

  test.each([
    [401, "Bad credentials", "the token is not valid"],
    [403, "Resource not accessible by integration", "permissions: { contents: read, pull-requests: read }"],
    [404, "Not Found", "permissions: { contents: read, pull-requests: read }"],
    [403, "API rate limit exceeded", "GitHub's rate limit was reached"],
    [500, "Oops", "GitHub answered 500"],
  ])("is a clear error for %s %s", async (status, message, words) => {
    lay("waivers.json", "new");
    api.refuse = () => ({ status, message });
    await expect(inPull().read(waivers())).rejects.toThrow(words);
    await expect(inPull().list(join(folder, "policies/*.json"))).rejects.toThrow(words);
  });

  test("is an error if GitHub cannot be reached", async () => {
    await api.close();
    await expect(inPull().read(waivers())).rejects.toThrow("GitHub could not be reached");
    api = await startGitHubApi();
  });

  test("is an error without a token, and where the event does not name the base", async () => {
    lay("waivers.json", "new");
    const context = contextAt(api.url, { sha: HEAD, base: { kind: "commit", sha: BASE } });
    const tokenless = baseFiles({ context, disk: disk(folder), github: undefined });
    await expect(tokenless.read(waivers())).rejects.toThrow("but there is no github-token");
    await expect(filesAt({ kind: "unknown" }).read(waivers())).rejects.toThrow("does not name it");
  });
});

describe("where no change is judged", () => {
  test("files are read and listed as they are, without the repository's own folders", async () => {
    lay("policies/a.json", "{}");
    lay("policies/deep/b.json", "{}");
    lay("policies/node_modules/c.json", "{}");
    const files = diskFiles(disk(folder));
    expect(await files.read(join(folder, "policies/a.json"))).toMatchObject({ kind: "text", text: "{}" });
    expect(await files.list(join(folder, "policies/**/*.json"))).toEqual({
      paths: [join(folder, "policies/a.json"), join(folder, "policies/deep/b.json")],
      addedInPullRequest: [],
      from: "the local files",
    });
    expect(await files.list(join(folder, "nowhere/*"))).toMatchObject({ paths: [] });
    await expect(files.read(join(folder, "policies"))).rejects.toThrow(
      "policies cannot be read: it is not a file.",
    );
  });
});
