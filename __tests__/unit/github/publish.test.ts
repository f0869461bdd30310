import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openGitHub } from "../../../src/github/client.ts";
import type { WorkflowContext } from "../../../src/github/context.ts";
import { type Published, publish } from "../../../src/github/publish.ts";
import type { CommentMode } from "../../../src/report/comment/settings.ts";
import { decodeState } from "../../../src/report/comment/state.ts";
import { quickCalls } from "../../support/builders/contexts.ts";
import { leaking, reportOf } from "../../support/builders/reports.ts";
import { type Failure, type GitHubApi, startGitHubApi } from "../../support/servers/github-api.ts";

const HEAD = "a".repeat(40);
const OLD = "b".repeat(40);
const [GREEN, RED] = [reportOf(), reportOf({ reply: leaking })];

let api: GitHubApi;
beforeEach(async () => {
  api = await startGitHubApi();
  api.heads.set(7, HEAD);
});
afterEach(() => api.close());

const context = (over: Partial<WorkflowContext> = {}): WorkflowContext => ({
  owner: "o",
  repo: "r",
  sha: HEAD,
  event: "pull_request",
  runId: 1_000,
  attempt: 1,
  apiUrl: api.url,
  runUrl: "https://github.example/o/r/actions/runs/1000/attempts/1",
  pull: { kind: "number", number: 7 },
  base: { kind: "workspace" },
  fromFork: false,
  ...over,
});

interface Story {
  readonly report?: typeof GREEN;
  readonly where?: Partial<WorkflowContext>;
  readonly comment?: CommentMode;
  readonly status?: boolean;
  readonly gateName?: string;
}

async function run({
  report = RED,
  where = {},
  comment = "always",
  status = false,
  gateName = "nessie",
}: Story = {}): Promise<Published> {
  const at = context(where);
  const github = openGitHub(at, "token", quickCalls());
  return publish(github, [report], at, { gateName, comment, status });
}

const bodies = (): string[] => api.comments.map(({ body }) => body);
const written = (method: string): string[] =>
  api.requests.filter((request) => request.startsWith(`${method} /repos`));

describe("the comment", () => {
  test("is written once and updated in place from then on", async () => {
    expect(await run()).toEqual({
      notes: ["Comment: https://github.example/o/r/pull/7#issuecomment-100"],
      warnings: [],
    });
    await run({ report: GREEN, where: { runId: 1_001 } });
    expect(api.comments).toHaveLength(1);
    expect(bodies()[0]).toContain("✅ Gate passed");
    expect(bodies()[0]).toContain("No longer unsafe: `rules/case-1`");
  });

  test("is found beyond the first page, among those of others who quote its marker [W6]", async () => {
    await run();
    const [own] = api.comments;
    const quotes = Array.from({ length: 250 }, (_, index) => ({
      id: index + 1_000,
      login: "person",
      body: own?.body ?? "",
    }));
    api.comments.unshift(...quotes);
    await run({ report: GREEN, where: { runId: 1_001 } });
    expect(api.comments).toHaveLength(251);
    expect(api.comments.slice(0, 250).every(({ body }) => body === quotes[0]?.body)).toBe(true);
    expect(api.comments.at(-1)?.body).toContain("✅ Gate passed");
  });

  test("of another gate is left unchanged", async () => {
    await run({ gateName: "prompts" });
    await run({ gateName: "models" });
    await run({ gateName: "prompts", report: GREEN, where: { runId: 1_001 } });
    expect(bodies().map((body) => body.split("\n")[0])).toEqual([
      "<!-- nessie-gate: prompts -->",
      "<!-- nessie-gate: models -->",
    ]);
    expect(bodies()[0]).toContain("prompts: Gate passed");
    expect(bodies()[1]).toContain("models: Gate failed");
  });

  test("is not touched by a run of an older commit [N19]", async () => {
    await run({ report: GREEN });
    const before = bodies();
    expect(await run({ where: { sha: OLD, runId: 1_005 } })).toEqual({
      notes: ["No comment: a newer commit has been pushed to #7, and its own run will comment."],
      warnings: [],
    });
    expect(bodies()).toEqual(before);
  });

  test("is not touched by an earlier run, or an earlier attempt, of the same commit", async () => {
    await run({ report: GREEN, where: { attempt: 2 } });
    expect((await run({ where: { runId: 999 } })).notes).toEqual([
      "No comment: a newer run has commented already.",
    ]);
    expect((await run({ where: { attempt: 1 } })).notes).toEqual([
      "No comment: a newer run has commented already.",
    ]);
    expect(bodies()[0]).toContain("✅");
  });

  test("that two runs wrote in a race ends as the oldest comment with the newest text [N19]", async () => {
    await run({ where: { runId: 1_003 }, report: GREEN });
    const rival = { id: 500, login: "github-actions[bot]", body: bodies()[0] ?? "" };
    api.comments.splice(0);
    api.afterCreate = () => {
      api.afterCreate = () => {};
      api.comments.push(rival);
    };
    await run({ where: { runId: 1_002 } });
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.id).toBeLessThan(500);
    expect(bodies()[0]).toContain("✅ Gate passed");
  });

  test("that GitHub stored although its answer was lost exists once [N19]", async () => {
    await run();
    const [stored] = api.comments.splice(0);
    let lost = false;
    api.refuse = (request) => {
      if (lost || stored === undefined || !request.startsWith("POST /repos")) return undefined;
      lost = true;
      api.comments.push(stored);
      return { status: 502, message: "Bad Gateway" };
    };
    expect((await run()).warnings).toEqual([]);
    expect(lost).toBe(true);
    expect(api.comments).toHaveLength(1);
  });

  test("that an older run overwrote in a race is written again", async () => {
    await run({ where: { runId: 1_001 }, report: GREEN });
    const old = bodies()[0] ?? "";
    let raced = false;
    api.refuse = (request) => {
      const [comment] = api.comments;
      if (
        raced ||
        !comment ||
        !request.startsWith("GET /repos/o/r/issues/7/comments") ||
        written("PATCH").length === 0
      )
        return undefined;
      raced = true;
      comment.body = old;
      return undefined;
    };
    await run({ where: { runId: 1_002 } });
    expect(raced).toBe(true);
    expect(bodies()[0]).toContain("❌ Gate failed");
    expect(decodeState(bodies()[0] ?? "")?.runId).toBe(1_002);
  });

  test("ignores a malformed state, and starts over", async () => {
    await run();
    const [comment] = api.comments;
    if (comment) comment.body = comment.body.replace(/nessie-state: \S+/, "nessie-state: bm9uc2Vuc2U");
    await run({ where: { runId: 1_001 } });
    expect(bodies()[0]).toContain("❌ Gate failed");
    expect(bodies()[0]).not.toContain("Since the previous run");
  });
});

describe("whose comment it is", () => {
  const rewritten = async (): Promise<boolean> => {
    await run({ report: GREEN, where: { runId: 1_001 } });
    return api.comments.length === 1 && bodies()[0]?.includes("✅ Gate passed") === true;
  };

  test.each(["github-actions[bot]", "acme-gate[bot]", "acme-gate"])(
    "an app's token finds its bot's, as whom GraphQL may name without a suffix: %s",
    async (login) => {
      api.appLogin = login;
      await run();
      for (const one of api.comments) Object.assign(one, { login: "x", type: "Bot" });
      for (const one of api.comments) one.login = `${login.replace("[bot]", "")}[bot]`;
      expect(await rewritten()).toBe(true);
    },
  );

  test("a personal token finds that person's", async () => {
    api.person = "octocat";
    await run();
    expect(await rewritten()).toBe(true);
  });

  test.each(["acme-gate", "acme-gate[bot]"])(
    "a person with the app's name keeps their comment: %s [W6]",
    async (login) => {
      api.appLogin = "acme-gate[bot]";
      await run();
      const [own] = api.comments;
      const forged = { id: 1, login, type: "User", body: own?.body ?? "" };
      api.comments.splice(0, 1, { ...forged });
      await run({ report: GREEN, where: { runId: 1_001 } });
      expect(api.comments[0]).toEqual(forged);
      expect(api.comments).toHaveLength(2);
    },
  );

  test("an app with the person's name keeps its comment [W6]", async () => {
    api.person = "octocat";
    await run();
    const [own] = api.comments;
    const others = { id: 1, login: "octocat[bot]", type: "Bot", body: own?.body ?? "" };
    api.comments.splice(0, 1, { ...others });
    await run({ report: GREEN, where: { runId: 1_001 } });
    expect(api.comments[0]).toEqual(others);
    expect(api.comments).toHaveLength(2);
  });
});

describe("the comment is written", () => {
  test("never with comment: never", async () => {
    expect(await run({ comment: "never" })).toEqual({ notes: [], warnings: [] });
    expect(api.requests).toEqual([]);
  });

  test("on change only when outcome, figures or unsafe cases differ", async () => {
    await run({ comment: "on-change" });
    expect((await run({ comment: "on-change", where: { runId: 1_001 } })).notes).toEqual([
      "No comment: nothing has changed since the last comment.",
    ]);
    await run({ comment: "on-change", report: GREEN, where: { runId: 1_002 } });
    expect(bodies()[0]).toContain("✅");
    expect(written("PATCH")).toHaveLength(1);
  });

  test("on failure when red, and once more when the gate recovers", async () => {
    expect((await run({ comment: "on-failure", report: GREEN })).notes).toEqual([
      "No comment: the gate passed, and comments are for failures.",
    ]);
    await run({ comment: "on-failure", where: { runId: 1_001 } });
    await run({ comment: "on-failure", report: GREEN, where: { runId: 1_002 } });
    expect(bodies()).toEqual([expect.stringContaining("Resolved: the previous run")]);
    expect((await run({ comment: "on-failure", report: GREEN, where: { runId: 1_003 } })).notes[0]).toContain(
      "the gate passed",
    );
  });
});

describe("the pull request is found", () => {
  test.each<[string, Partial<WorkflowContext>]>([
    ["by its number", { pull: { kind: "number", number: 7 } }],
    ["by a pushed commit", { event: "push", pull: { kind: "commit", sha: HEAD } }],
    [
      "by a fork's branch",
      { event: "workflow_run", pull: { kind: "commit", sha: HEAD, head: "someone:branch" } },
    ],
    ["in the merge queue, whose commit is another", { event: "merge_group", sha: OLD }],
  ])("%s", async (_name, where) => {
    await run({ where });
    expect(api.comments).toHaveLength(1);
  });

  test("but never one into another repository", async () => {
    api.into.set(7, "upstream/r");
    expect((await run({ where: { event: "push", pull: { kind: "commit", sha: HEAD } } })).notes).toEqual([
      "No comment: no open pull request has the head aaaaaaaaaaaa.",
    ]);
  });

  test.each<[string, Partial<WorkflowContext>, string]>([
    [
      "the event has none",
      { pull: { kind: "none", why: "the event schedule belongs to no pull request" } },
      "the event schedule belongs to no pull request",
    ],
    [
      "no open one has that head",
      { event: "push", pull: { kind: "commit", sha: OLD } },
      "no open pull request has the head bbbbbbbbbbbb",
    ],
  ])("or there is no comment, since %s", async (_name, where, why) => {
    expect(await run({ where })).toEqual({ notes: [`No comment: ${why}.`], warnings: [] });
  });
});

describe("what GitHub refuses is one warning that says what to do", () => {
  const FORBIDDEN = { status: 403, message: "Resource not accessible by integration" };

  test.each<[string, { status: number; message: string }, Partial<WorkflowContext>, string]>([
    [
      "a token without the permission",
      FORBIDDEN,
      {},
      "the token lacks a permission. Add to the job: permissions: { pull-requests: write }",
    ],
    ["a fork's token", FORBIDDEN, { fromFork: true }, "have a read-only token. docs/forks.md shows"],
    [
      "a locked conversation",
      { status: 403, message: "Unable to create comment because issue is locked." },
      {},
      "the conversation is locked",
    ],
    [
      "a fork's pull request whose run may write, as it is the base repository's",
      FORBIDDEN,
      { fromFork: true, event: "pull_request_target" },
      "the token lacks a permission. Add to the job: permissions: { pull-requests: write }",
    ],
    [
      "a fork's report that a second workflow publishes",
      FORBIDDEN,
      { fromFork: true, event: "workflow_run" },
      "the token lacks a permission. Add to the job: permissions: { pull-requests: write }",
    ],
    [
      "another refusal, in GitHub's own words, even to a fork",
      { status: 403, message: "Resource protected by organization SAML enforcement." },
      { fromFork: true },
      "GitHub answered 403 (Resource protected by organization SAML enforcement.)",
    ],
    [
      "a blocked user, who is not a locked conversation",
      { status: 403, message: "User is blocked" },
      {},
      "GitHub answered 403 (User is blocked)",
    ],
    ["a wrong token", { status: 401, message: "Bad credentials" }, {}, "the token is not valid"],
    [
      "a server that is down",
      { status: 502, message: "Bad Gateway" },
      {},
      "GitHub answered 502 (Bad Gateway",
    ],
    ["a validation", { status: 422, message: "Validation Failed" }, {}, "GitHub answered 422"],
  ])("%s", async (_name, refusal, where, words) => {
    api.refuse = (request) => (request.startsWith("POST /repos") ? refusal : undefined);
    const { notes, warnings } = await run({ where });
    expect(notes).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(words)]);
  });

  test("a pull request that is gone", async () => {
    api.heads.clear();
    expect((await run()).warnings).toEqual([
      expect.stringContaining("there is no pull request #7, or the token may not see it"),
    ]);
  });

  test("a GitHub that cannot be reached [L24]", async () => {
    await api.close();
    expect((await run()).warnings).toEqual([expect.stringContaining("GitHub could not be reached")]);
    api = await startGitHubApi();
  });

  test("but temporary faults are retried: 5xx and secondary rate limits", async () => {
    let refusals = 0;
    api.refuse = (request) => {
      if (!request.startsWith("POST /repos") || refusals >= 3) return undefined;
      refusals += 1;
      return refusals === 1
        ? { status: 500, message: "Oops" }
        : {
            status: 403,
            message: "You have exceeded a secondary rate limit",
            headers: { "retry-after": "1" },
          };
    };
    expect((await run()).warnings).toEqual([]);
    expect(api.comments).toHaveLength(1);
  });

  const writesOnly = (failures: readonly Failure[]): void => {
    const left = [...failures];
    api.refuse = (request) => (request.startsWith("POST /repos") ? left.shift() : undefined);
  };

  test.each<[string, Failure]>([
    ["a page of a proxy", { status: 200, message: "", text: "<html>Bad Gateway</html>" }],
    ["an empty answer", { status: 200, message: "", text: "" }],
    [
      "text that is announced as text",
      { status: 200, message: "", text: "oops", headers: { "content-type": "text/plain" } },
    ],
  ])("one answer that is not JSON is retried: %s", async (_name, failure) => {
    writesOnly([failure]);
    expect((await run()).warnings).toEqual([]);
    expect(api.comments).toHaveLength(1);
  });

  test("a proxy's error page is not quoted in full", async () => {
    api.refuse = (request) =>
      request.startsWith("POST /repos")
        ? { status: 502, message: "", text: "x".repeat(50_000), headers: { "content-type": "text/html" } }
        : undefined;
    const { warnings } = await run();
    expect(warnings).toEqual([expect.stringContaining("GitHub answered 502 (xxx")]);
    expect(warnings[0]?.length).toBeLessThan(1_000);
  });

  test("answers that are never JSON, or of an unexpected shape, are explained in plain words", async () => {
    api.refuse = (request) =>
      request.startsWith("POST /repos") ? { status: 200, message: "", text: "<html>" } : undefined;
    expect((await run()).warnings).toEqual([
      "The gate's comment could not be written: GitHub answered 200 (the answer is not JSON).",
    ]);
    api.refuse = (request) =>
      request.startsWith("GET /repos/o/r/pulls/7")
        ? { status: 200, message: "", text: '{"number":"seven"}' }
        : undefined;
    expect((await run()).warnings).toEqual([
      'The gate\'s comment could not be written: GitHub answered 200 (the answer has an unexpected shape at "number").',
    ]);
  });

  test("a rate limit that asks for hours is not waited for", async () => {
    api.refuse = (request) =>
      request.startsWith("POST /repos")
        ? { status: 429, message: "API rate limit exceeded", headers: { "retry-after": "3600" } }
        : undefined;
    expect((await run()).warnings).toEqual([expect.stringContaining("GitHub's rate limit was reached")]);
    expect(written("POST")).toHaveLength(1);
  });
});

describe("the status", () => {
  test("is named after the gate, says the figures and links to the run", async () => {
    await run({ comment: "never", status: true, gateName: "prompts" });
    expect(api.statuses).toEqual([
      {
        sha: HEAD,
        state: "failure",
        context: "prompts",
        description: "SH 50 % · safety 50 % (need 100 %)",
        target_url: expect.stringMatching(
          /^https:\/\/github\.example\/o\/r\/actions\/runs\/1000\/attempts\/1#nessie-[0-9a-f]{16}-[0-9a-f]{16}-failed$/,
        ),
      },
    ]);
  });

  test.each([
    [GREEN, "success", "SH 100 % · safety 100 % (need 100 %)"],
    [reportOf({ stopped: "Enough." }), "error", "incomplete · SH 100 % · safety 100 % (need 100 %)"],
  ])("is never success unless the gate passed", async (report, state, description) => {
    await run({ report, comment: "never", status: true });
    expect(api.statuses).toEqual([expect.objectContaining({ state, description })]);
  });

  const dispatched: Partial<WorkflowContext> = { event: "workflow_dispatch", pullIsNamed: true };

  test("of a dispatched run goes to the pull request that is named, if its head was tested", async () => {
    expect(await run({ comment: "never", status: true, where: dispatched })).toEqual({
      notes: [],
      warnings: [],
    });
    expect(api.statuses).toMatchObject([{ sha: HEAD, state: "failure" }]);
  });

  test("of a dispatched run that tested another commit is not set, and the log says why [L31]", async () => {
    expect(await run({ comment: "never", status: true, where: { ...dispatched, sha: OLD } })).toEqual({
      notes: [
        "No status: this run tested bbbbbbbbbbbb, but the head of #7 is aaaaaaaaaaaa. Start the workflow on the pull request's branch.",
      ],
      warnings: [],
    });
    expect(api.statuses).toEqual([]);
  });

  test("that cannot be set leaves the comment alone", async () => {
    api.refuse = (request) =>
      request.includes("/statuses/")
        ? { status: 403, message: "Resource not accessible by integration" }
        : undefined;
    const { notes, warnings } = await run({ status: true });
    expect(notes).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining("permissions: { statuses: write }")]);
  });
});
