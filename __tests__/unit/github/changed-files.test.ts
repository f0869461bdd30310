import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Changes, changesIn, changesOf } from "../../../src/github/changed-files.ts";
import { openCalls } from "../../../src/github/client.ts";
import type { WorkflowContext } from "../../../src/github/context.ts";
import { contextAt, quickCalls } from "../../support/builders/contexts.ts";
import { type GitHubApi, startGitHubApi } from "../../support/servers/github-api.ts";

const [HEAD, BASE] = ["a".repeat(40), "b".repeat(40)];

let api: GitHubApi;
beforeEach(async () => {
  api = await startGitHubApi();
  api.heads.set(7, HEAD);
});
afterEach(() => api.close());

function changesAt(over: Partial<WorkflowContext> = {}): Promise<Changes> {
  const context = { ...contextAt(api.url, { sha: HEAD, base: { kind: "commit", sha: BASE } }), ...over };
  return changesOf(openCalls(context, "token", quickCalls()), context);
}

const files = (count: number): { filename: string }[] =>
  Array.from({ length: count }, (_, index) => ({ filename: `docs/${index}.md` }));
const unknown = (why: string): unknown => ({ kind: "unknown", why: expect.stringContaining(why) });

describe("the files of a pull request", () => {
  test("are those of all pages, with both names of a renamed one", async () => {
    api.changed.push(...files(250), { filename: "b.txt", previous_filename: "prompts/a.txt" });
    const changes = await changesAt();
    expect(changes.kind === "known" && changes.paths.slice(-3)).toEqual([
      "docs/249.md",
      "b.txt",
      "prompts/a.txt",
    ]);
    expect(changes.kind === "known" && changes.paths).toHaveLength(252);
    expect(api.requests.filter((request) => request.includes("/files"))).toHaveLength(3);
  });

  test("are none for a change without any", async () => {
    expect(await changesAt()).toEqual({ kind: "known", paths: [] });
  });

  test("are not known where there are more than GitHub lists", async () => {
    api.changed.push(...files(3_001));
    expect(await changesAt()).toEqual(unknown("more than 3000 files changed"));
  });

  test("are not known where GitHub lists fewer than there are [L22]", async () => {
    api.changed.push(...files(5));
    api.refuse = (request) => {
      if (request.includes("/files")) api.changed.pop();
      return undefined;
    };
    expect(await changesAt()).toEqual(unknown("GitHub lists 4 of the 5 files that #7 changes"));
  });

  test("are not known where the pull request has another head, from the start or since [L22]", async () => {
    expect(await changesAt({ sha: "c".repeat(40) })).toEqual(
      unknown("the head of #7 is no longer cccccccccccc"),
    );
    api.changed.push(...files(1));
    api.refuse = (request) => {
      if (request.includes("/files")) api.heads.set(7, "d".repeat(40));
      return undefined;
    };
    expect(await changesAt()).toEqual(unknown("the head of #7 is no longer aaaaaaaaaaaa"));
  });

  test.each([
    [403, "Resource not accessible by integration"],
    [404, "Not Found"],
    [401, "Bad credentials"],
  ])(
    "are not known to a token that GitHub answers %d, and the reason names the permission",
    async (status, message) => {
      api.refuse = () => ({ status, message });
      const ended = await changesAt();
      expect(ended).toEqual(unknown(message));
      expect(ended).toEqual(unknown("pull-requests: read"));
    },
  );

  test("are not known where the payload names no pull request", async () => {
    expect(await changesAt({ pull: { kind: "none", why: "?" } })).toEqual(unknown("names no pull request"));
    expect(api.requests).toEqual([]);
  });
});

describe("the files between two commits", () => {
  const compare = (status: string, list: readonly { filename: string }[]): void => {
    api.comparisons.set(`${BASE}...${HEAD}`, { status, files: list });
  };

  test.each<[string, Partial<WorkflowContext>]>([
    ["a merge queue's group", { event: "merge_group" }],
    ["a push", { event: "push", before: BASE, base: { kind: "workspace" } }],
  ])("are those of %s", async (_name, over) => {
    compare("ahead", [{ filename: "a.txt" }]);
    expect(await changesAt(over)).toEqual({ kind: "known", paths: ["a.txt"] });
  });

  test.each<[string, Partial<WorkflowContext>, () => void, string]>([
    [
      "a forced push",
      { event: "push", before: BASE },
      () => compare("diverged", []),
      "aaaaaaaaaaaa is not a descendant of bbbbbbbbbbbb",
    ],
    ["a push back", { event: "push", before: BASE }, () => compare("behind", []), "is not a descendant of"],
    ["a new branch", { event: "push" }, () => compare("ahead", []), "the push created the branch"],
    [
      "more files than are listed",
      { event: "merge_group" },
      () => compare("ahead", files(300)),
      "300 or more files changed",
    ],
    ["a commit that is not there", { event: "merge_group" }, () => {}, "Not Found"],
    [
      "a group without a base",
      { event: "merge_group", base: { kind: "unknown" } },
      () => {},
      "names no base commit",
    ],
    ["another event", { event: "schedule" }, () => {}, "the event schedule changes no files"],
  ])("are not known after %s", async (_name, over, lay, why) => {
    lay();
    expect(await changesAt(over)).toEqual(unknown(why));
  });
});

describe("the files of a change that was found", () => {
  const changesFound = (number?: number): Promise<Changes> => {
    const context = contextAt(api.url, { sha: "d".repeat(40), base: { kind: "pull" } });
    const change = { base: BASE, head: HEAD, ...(number !== undefined && { number }) };
    return changesIn(openCalls(context, "token", quickCalls()), change);
  };

  test("are those of its pull request, whatever started the workflow", async () => {
    api.changed.push({ filename: "a.md" });
    expect(await changesFound(7)).toEqual({ kind: "known", paths: ["a.md"] });
    api.heads.set(7, "9".repeat(40));
    expect(await changesFound(7)).toEqual(unknown("the head of #7 is no longer"));
  });

  test("are what lies between its commits if it has none", async () => {
    api.comparisons.set(`${BASE}...${HEAD}`, { status: "ahead", files: [{ filename: "b.md" }] });
    expect(await changesFound()).toEqual({ kind: "known", paths: ["b.md"] });
  });

  test("are not known if they may not be read", async () => {
    api.refuse = () => ({ status: 403, message: "Resource not accessible by integration" });
    expect(await changesFound(7)).toEqual(unknown("the job needs pull-requests: read"));
  });
});
