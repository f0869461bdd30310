import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openCalls, openGitHub } from "../../../src/github/client.ts";
import type { WorkflowContext } from "../../../src/github/context.ts";
import { openIssues } from "../../../src/github/issues.ts";
import type { Published } from "../../../src/github/publish.ts";
import { type IssueNews, publishIssue, whyNoIssue } from "../../../src/github/publish-issue.ts";
import { decodeState } from "../../../src/report/comment/state.ts";
import type { Report } from "../../../src/report/schema.ts";
import { contextAt, quickCalls } from "../../support/builders/contexts.ts";
import { UNANSWERED } from "../../support/builders/histories.ts";
import { leaking, reportOf, rulesOf } from "../../support/builders/reports.ts";
import { type GitHubApi, startGitHubApi } from "../../support/servers/github-api.ts";
import type { StoredIssue } from "../../support/servers/github-issues.ts";

const HEAD = "a".repeat(40);
const BOT = "github-actions[bot]";
const RUN = "https://github.example/o/r/actions/runs/1000/attempts/1";
const [GREEN, RED] = [reportOf(), reportOf({ reply: leaking })];
const OPEN = reportOf({ reply: () => UNANSWERED });

let api: GitHubApi;
beforeEach(async () => {
  api = await startGitHubApi();
});
afterEach(() => api.close());

const context = (over: Partial<WorkflowContext> = {}): WorkflowContext => ({
  ...contextAt(api.url, { sha: HEAD, base: { kind: "workspace" } }),
  event: "schedule",
  runId: 1_000,
  runUrl: RUN,
  pull: { kind: "none", why: "the event schedule belongs to no pull request" },
  ...over,
});

interface Story {
  readonly reports?: readonly Report[];
  readonly news?: IssueNews;
  readonly where?: Partial<WorkflowContext>;
  readonly gateName?: string;
  readonly story?: Parameters<typeof reportOf>[0];
}

async function run({
  reports = [RED],
  news,
  where = {},
  gateName = "nessie",
}: Story = {}): Promise<Published> {
  const at = context(where);
  const options = quickCalls();
  const clients = {
    github: openGitHub(at, "token", options),
    issues: openIssues(openCalls(at, "token", options)),
  };
  return publishIssue(clients, news ?? { kind: "reports", reports, trend: "" }, { context: at, gateName });
}

/** A passed report whose model leaks one prompt more often than the baseline's, or as often. */
function beside(count: number, story: Story["story"] = {}): Report {
  const report = reportOf({ ...story, rules: rulesOf({ baseline: GREEN }) });
  const side = (leaked: number) => ({ leaked, answered: 40, unanswered: 0 });
  const place = { case: "rules/case-1", prompt: "stranger", condition: "plain" };
  const reason = { kind: "more-often", places: [{ place, before: side(0), now: side(20) }] };
  const worse = Array.from({ length: count }, () => reason);
  return Object.assign({ ...report }, { comparison: { ...report.comparison, ...(count > 0 && { worse }) } });
}

const issue = (index = 0): StoredIssue => {
  const found = api.issues[index];
  if (found === undefined) throw new Error(`There are ${api.issues.length} issues`);
  return found;
};
const note = (text: string): Published => ({ notes: [text], warnings: [] });
const writes = (): string[] => api.requests.filter((request) => /^(?:PATCH|POST) \/repos/.test(request));
const at = (number: number): string => `https://github.example/o/r/issues/${number}`;

describe("the issue of a gate", () => {
  test("is opened when it is red, updated while it is, closed with a sentence when it passes, and reopened [N23]", async () => {
    expect(await run()).toEqual(note(`Issue opened: ${at(1)}`));
    expect(issue()).toMatchObject({ title: "nessie: the model gate fails", state: "open", login: BOT });
    expect(issue().body).toContain("❌ Gate failed");
    expect(await run({ reports: [OPEN], where: { runId: 1_001 } })).toEqual(note(`Issue updated: ${at(1)}`));
    expect(issue()).toMatchObject({ title: "nessie: the model gate is incomplete", state: "open" });
    expect(issue().body).toContain("⚠️ Gate incomplete");
    expect(await run({ reports: [GREEN], where: { runId: 1_002 } })).toEqual(note(`Issue closed: ${at(1)}`));
    expect(issue()).toMatchObject({ state: "closed", state_reason: "completed" });
    expect(issue().comments).toEqual([`The gate has recovered: it passed in [this run](${RUN}).`]);
    expect(await run({ where: { runId: 1_003 } })).toEqual(note(`Issue reopened: ${at(1)}`));
    expect(issue()).toMatchObject({ title: "nessie: the model gate fails", state: "open" });
    expect(issue().comments).toHaveLength(1);
    expect(api.issues).toHaveLength(1);
  });

  test("is neither opened nor touched by a gate that passes", async () => {
    const none = note("No issue: the gate passed, and none is open.");
    expect(await run({ reports: [GREEN] })).toEqual(none);
    await run({ where: { runId: 1_001 } });
    await run({ reports: [GREEN], where: { runId: 1_002 } });
    const before = writes().length;
    expect(await run({ reports: [GREEN], where: { runId: 1_003 } })).toEqual(none);
    expect(writes()).toHaveLength(before);
  });

  test("is open while a gate that passes got worse than its baseline, and says what got worse", async () => {
    expect(await run({ reports: [beside(1)] })).toEqual(note(`Issue opened: ${at(1)}`));
    expect(issue().title).toBe("nessie: the model got worse than its baseline");
    expect(issue().body).toContain(
      "**Worse than the baseline**\n\n- 1 prompt leaks more often than in the baseline, beyond chance: rules/case-1/stranger (plain: 20 of 40, before 0 of 40).\n\n### ✅ Gate passed",
    );
    await run({ reports: [beside(0)], where: { runId: 1_001 } });
    expect(issue().state).toBe("closed");
  });

  test("does not repeat what got worse where the baseline decided, as the headline says it", async () => {
    const report = beside(1);
    const comparison = { ...report.comparison, decides: true };
    await run({ reports: [Object.assign({ ...report }, { comparison })] });
    expect(issue().state).toBe("open");
    expect(issue().body).not.toContain("Worse than the baseline");
  });

  test("is kept for each name of a gate", async () => {
    await run({ gateName: "prompts" });
    await run({ gateName: "models" });
    await run({ gateName: "prompts", reports: [GREEN], where: { runId: 1_001 } });
    expect(api.issues.map(({ title, state }) => [title, state])).toEqual([
      ["prompts: the model gate fails", "closed"],
      ["models: the model gate fails", "open"],
    ]);
  });

  test("covers all models, the worst first", async () => {
    const [good, bad] = [reportOf({ model: "good" }), reportOf({ model: "bad", reply: leaking })];
    await run({ reports: [good, bad] });
    expect(issue().body).toMatch(/Gate failed for `bad`, 1 of 2 models[\s\S]*❌ `bad`[\s\S]*✅ `good`/);
  });

  test("stays open for a red job of a run whose other job, of the same gate, passes", async () => {
    const [good, bad] = [reportOf({ model: "good" }), reportOf({ model: "bad", reply: leaking })];
    await run({ reports: [bad] });
    await run({ reports: [good] });
    expect(issue()).toMatchObject({ state: "open", title: "nessie: the model gate fails" });
    await run({ reports: [beside(1, { model: "good" })], where: { runId: 1_001 } });
    await run({ reports: [reportOf({ model: "bad" })], where: { runId: 1_001 } });
    expect(issue()).toMatchObject({ state: "open", title: "nessie: the model got worse than its baseline" });
  });

  test("is not closed by a job that passes before the red job of the last run has run again [N23]", async () => {
    const [good, bad] = [reportOf({ model: "good" }), reportOf({ model: "bad", reply: leaking })];
    await run({ reports: [bad] });
    const next = { runId: 1_001 };
    expect(await run({ reports: [good], where: next })).toEqual(note(`Issue updated: ${at(1)}`));
    expect(issue()).toMatchObject({ state: "open", title: "nessie: the model gate fails", comments: [] });
    expect(issue().body).toContain("`bad` | failed (previous run)");
    await run({ reports: [bad], where: next });
    expect(issue().body).not.toContain("(previous run)");
    const after = { runId: 1_002 };
    await run({ reports: [good], where: after });
    expect(await run({ reports: [reportOf({ model: "bad" })], where: after })).toEqual(
      note(`Issue closed: ${at(1)}`),
    );
    expect(issue().comments).toHaveLength(1);
  });

  test("that a person closed is not opened again by a job that passes", async () => {
    const [good, bad] = [reportOf({ model: "good" }), reportOf({ model: "bad", reply: leaking })];
    await run({ reports: [bad] });
    api.issues[0] = { ...issue(), state: "closed", state_reason: "completed" };
    expect(await run({ reports: [good], where: { runId: 1_001 } })).toEqual(
      note("No issue: the gate passed, and none is open."),
    );
    expect(issue().state).toBe("closed");
  });

  test("waits one run, not longer, for a job that is worse than its baseline and does not run again", async () => {
    const good = reportOf({ model: "good" });
    await run({ reports: [good, beside(1, { model: "gone" })] });
    await run({ reports: [beside(1, { model: "worse" })], where: { runId: 1_001 } });
    await run({ reports: [good], where: { runId: 1_002 } });
    expect(issue().state).toBe("open");
    await run({ reports: [good], where: { runId: 1_003 } });
    expect(issue().state).toBe("closed");
  });

  test("tells of shards that do not make a whole run", async () => {
    const notMerged = { problems: ["Shard 3/8 is missing."], models: ["m"] };
    await run({ news: { kind: "not-merged", notMerged } });
    expect(issue().title).toBe("nessie: the model gate is incomplete");
    expect(issue().body).toContain("Shard 3/8 is missing.");
  });

  test("has room for the trend and all sentences beside the longest comment", async () => {
    const models = Array.from({ length: 20 }, (_, index) =>
      beside(2, { model: `model-${index}-${"x".repeat(200)}`, reply: leaking, cases: 40 }),
    );
    const trend = `| run |\n| --- |\n${"| 2026-10-01 03:04 |".padEnd(200, "x")}\n`.repeat(10);
    expect(await run({ news: { kind: "reports", reports: models, trend } })).toEqual(
      note(`Issue opened: ${at(1)}`),
    );
    expect(issue().body.length).toBeGreaterThan(20_000);
    expect(issue().body).toContain("and 35 more");
    const [above = ""] = issue().body.split("#### Each model");
    expect(above.match(/leaks more often/g)).toHaveLength(5);
    expect(issue().body).toContain("**Trend of the last runs**");
    expect(issue().body).toContain("Gate failed for");
  });
});

describe("whose issue it is", () => {
  const body = async (): Promise<string> => {
    await run();
    return api.issues.splice(0)[0]?.body ?? "";
  };
  const of = (over: Partial<StoredIssue>): StoredIssue => ({
    ...{ number: 1, title: "Help", body: "", login: BOT, type: "Bot", comments: [] },
    ...{ state: "open", state_reason: null },
    ...over,
  });

  test.each<[string, Partial<StoredIssue>]>([
    ["a person's that quotes the marker", { login: "octocat", type: "User" }],
    ["a person's who is named like the bot", { login: BOT, type: "User" }],
    ["another bot's", { login: "other[bot]" }],
    ["a pull request of the bot", { pull: true }],
  ])("is not %s [W6]", async (_name, over) => {
    const other = of({ ...over, body: await body() });
    api.issues.push({ ...other });
    await run({ where: { runId: 1_001 } });
    expect(issue()).toEqual(other);
    expect(api.issues).toHaveLength(2);
    await run({ reports: [GREEN], where: { runId: 1_002 } });
    expect(issue()).toEqual(other);
    expect(issue(1).state).toBe("closed");
  });

  test("is still the one that somebody edited, whose lines then end otherwise", async () => {
    api.issues.push(of({ body: (await body()).replaceAll("\n", "\r\n") }));
    expect(await run({ where: { runId: 1_001 } })).toEqual(note(`Issue updated: ${at(1)}`));
  });

  test("is found beyond the first page", async () => {
    const text = await body();
    const others = Array.from({ length: 250 }, (_, index) => of({ number: index + 2, body: "Other" }));
    api.issues.push(of({ body: text }), ...others);
    expect(await run({ where: { runId: 1_001 } })).toEqual(note(`Issue updated: ${at(1)}`));
  });

  test("is found where a list cannot be filtered by the name of an app's bot", async () => {
    api.findsBots = false;
    await run();
    expect(await run({ where: { runId: 1_001 } })).toEqual(note(`Issue updated: ${at(1)}`));
    expect(api.issues).toHaveLength(1);
  });

  test("is found by an app whose name GraphQL gives without a suffix", async () => {
    await run();
    api.appLogin = "github-actions";
    expect(await run({ where: { runId: 1_001 } })).toEqual(note(`Issue updated: ${at(1)}`));
    const lists = api.requests.filter((request) => request.startsWith("GET /repos/o/r/issues?"));
    expect(lists.at(-1)).toContain("creator=github-actions%5Bbot%5D");
  });

  test("that a person closed as not planned stays closed", async () => {
    await run();
    for (const reason of ["not_planned", "duplicate"]) {
      Object.assign(issue(), { state: "closed", state_reason: reason });
      const before = { ...issue() };
      expect(await run({ where: { runId: 1_001 } })).toEqual(
        note(`No issue: ${at(1)} was closed as not planned; reopen it to have it kept again.`),
      );
      expect(api.issues).toEqual([before]);
    }
    issue().state = "open";
    expect(await run({ where: { runId: 1_002 } })).toEqual(note(`Issue updated: ${at(1)}`));
  });

  test("that was transferred or deleted is in no list, and a new one is opened", async () => {
    await run();
    api.issues.splice(0, 1, of({ number: 5, body: "Another" }));
    expect(await run({ where: { runId: 1_001 } })).toEqual(note(`Issue opened: ${at(6)}`));
  });
});

describe("runs at once", () => {
  test("leave one open issue, the oldest, with the newest text; the other says so and is not found again [N23]", async () => {
    await run({ where: { runId: 1_001 } });
    const rival = api.issues.splice(0)[0];
    if (rival === undefined) throw new Error("Nothing was written");
    api.afterCreate = () => {
      api.afterCreate = () => {};
      api.issues.push({ ...rival, number: 9 });
    };
    expect(await run({ reports: [OPEN] })).toEqual(note(`Issue opened: ${at(1)}`));
    expect(api.issues.map(({ number, state }) => [number, state])).toEqual([
      [1, "open"],
      [9, "closed"],
    ]);
    expect(decodeState(issue().body)?.runId).toBe(1_001);
    expect(issue()).toMatchObject({ title: "nessie: the model gate fails" });
    expect(issue(1)).toMatchObject({
      body: "Two runs opened an issue at once. The gate keeps #1, and this one is closed.",
      state_reason: "not_planned",
    });
    await run({ reports: [GREEN], where: { runId: 1_002 } });
    expect(api.issues.map(({ state, comments }) => [state, comments.length])).toEqual([
      ["closed", 1],
      ["closed", 0],
    ]);
  });

  test.each<[string, Partial<StoredIssue>]>([
    ["closed as a duplicate", { state: "closed", state_reason: "duplicate" }],
    ["closed", { state: "closed", state_reason: "completed" }],
  ])("that left two leave the open one where a person has %s the older one", async (_name, closed) => {
    await run();
    api.issues.push({ ...issue(), number: 2 });
    Object.assign(issue(), closed);
    expect(await run({ reports: [GREEN], where: { runId: 1_001 } })).toEqual(note(`Issue closed: ${at(2)}`));
    expect(issue().body).toContain("The gate keeps #2");
    expect(issue(1)).toMatchObject({ state: "closed", comments: [expect.stringContaining("recovered")] });
  });

  test("that cannot read the issue back have said that the gate recovered", async () => {
    await run();
    api.refuse = (request) =>
      request.startsWith("GET /repos") && issue().state === "closed"
        ? { status: 403, message: "Forbidden" }
        : undefined;
    const { warnings } = await run({ reports: [GREEN], where: { runId: 1_001 } });
    expect(warnings).toEqual([expect.stringContaining("GitHub answered 403")]);
    expect(issue().comments).toHaveLength(1);
  });

  test("that really run at once leave one open issue", async () => {
    const notes = await Promise.all([1_000, 1_001, 1_002].map((runId) => run({ where: { runId } })));
    expect(notes.flatMap(({ warnings }) => warnings)).toEqual([]);
    const open = api.issues.filter(({ state }) => state === "open");
    expect(open.map(({ number }) => number)).toEqual([1]);
    expect(decodeState(open[0]?.body ?? "")?.runId).toBe(1_002);
  });

  test("an older run, or attempt, never overwrites a newer one's text [N23]", async () => {
    await run({ where: { attempt: 2 } });
    const before = { ...issue() };
    for (const where of [{ runId: 999 }, { attempt: 1 }])
      expect(await run({ reports: [GREEN], where })).toEqual(
        note("No issue: a newer run has reported already."),
      );
    expect(api.issues).toEqual([before]);
  });

  test("what an older run overwrote meanwhile, text and state, is written again", async () => {
    await run();
    const old = issue().body;
    await run({ where: { runId: 1_001 } });
    api.afterUpdate = () => {
      api.afterUpdate = () => {};
      Object.assign(issue(), { body: old, state: "open" });
    };
    await run({ reports: [GREEN], where: { runId: 1_002 } });
    expect(issue().state).toBe("closed");
    expect(decodeState(issue().body)?.runId).toBe(1_002);
    expect(issue().comments).toHaveLength(1);
  });

  test("an issue that was stored although its answer was lost exists once", async () => {
    await run();
    const [stored] = api.issues.splice(0);
    let lost = false;
    api.refuse = (request) => {
      if (lost || stored === undefined || request !== "POST /repos/o/r/issues") return undefined;
      lost = true;
      api.issues.push(stored);
      return { status: 502, message: "Bad Gateway" };
    };
    await run();
    expect(lost).toBe(true);
    expect(api.issues.filter(({ state }) => state === "open")).toHaveLength(1);
  });
});

describe("what GitHub refuses is one warning that says what to do", () => {
  const FORBIDDEN = { status: 403, message: "Resource not accessible by integration" };
  const CANNOT = "The gate's issue could not be written: ";

  test.each<[string, string, { status: number; message: string }, string]>([
    [
      "a token that may not write issues",
      "POST /repos/o/r/issues",
      FORBIDDEN,
      `${CANNOT}the token lacks a permission. Add to the job: permissions: { issues: write }`,
    ],
    ["a token that may not list them", "GET /repos/o/r/issues", FORBIDDEN, "permissions: { issues: write }"],
    [
      "a token that does not see them",
      "GET /repos/o/r/issues",
      { status: 404, message: "Not Found" },
      `${CANNOT}the token may not see the repository's issues, or it was transferred meanwhile. The job needs: permissions: { issues: write }`,
    ],
    [
      "issues that are switched off",
      "POST /repos/o/r/issues",
      { status: 410, message: "Issues are disabled for this repo" },
      `${CANNOT}issues are switched off in this repository. Switch them on in its settings, under Features, or set issue: false.`,
    ],
    ["a wrong token", "GET /repos/o/r/issues", { status: 401, message: "Bad credentials" }, "not valid"],
    [
      "a validation",
      "POST /repos/o/r/issues",
      { status: 422, message: "Validation Failed" },
      `${CANNOT}GitHub answered 422 (Validation Failed).`,
    ],
  ])("%s", async (_name, where, refusal, words) => {
    api.refuse = (request) => (request.startsWith(where) ? refusal : undefined);
    expect(await run()).toEqual({ notes: [], warnings: [expect.stringContaining(words)] });
    expect(api.issues).toEqual([]);
  });

  test("an issue that was deleted meanwhile", async () => {
    await run();
    const refusal = { status: 410, message: "This issue was deleted" };
    api.refuse = (request) => (request.startsWith("PATCH") ? refusal : undefined);
    expect((await run({ where: { runId: 1_001 } })).warnings).toEqual([
      `${CANNOT}it was deleted meanwhile; the next run opens another.`,
    ]);
  });

  test("a locked issue, which is updated and closed all the same", async () => {
    await run();
    issue().locked = true;
    expect(await run({ where: { runId: 1_001 } })).toEqual(note(`Issue updated: ${at(1)}`));
    expect(await run({ reports: [GREEN], where: { runId: 1_002 } })).toEqual({
      notes: [`Issue closed: ${at(1)}`],
      warnings: ["The gate's issue was closed without a sentence: the conversation is locked."],
    });
    expect(issue().state).toBe("closed");
  });

  test("a GitHub that cannot be reached", async () => {
    await api.close();
    expect((await run()).warnings).toEqual([
      expect.stringContaining(`${CANNOT}GitHub could not be reached (`),
    ]);
    api = await startGitHubApi();
  });
});

test("a GitHub Enterprise Server is asked at its own address", async () => {
  api.refuse = () => ({ status: 404, message: "Not Found" });
  await run({ where: { apiUrl: `${api.url}/api/v3` } });
  expect(
    api.requests.filter((request) => !request.includes("/user") && !request.includes("graphql")),
  ).toEqual([expect.stringMatching(/^GET \/api\/v3\/repos\/o\/r\/issues\?/)]);
});

describe("an issue is kept", () => {
  test.each<[string, Partial<WorkflowContext>, string | undefined]>([
    ["on schedule", {}, undefined],
    ["by hand", { event: "workflow_dispatch" }, undefined],
    [
      "not by hand on another branch",
      { event: "workflow_dispatch", onOtherBranch: true },
      "this run is not of the default branch",
    ],
    [
      "not by hand for a pull request",
      { event: "workflow_dispatch", base: { kind: "pull" } },
      "this run judges a change",
    ],
    [
      "not for a push",
      { event: "push" },
      "only runs on schedule and workflow_dispatch keep it, and this is push",
    ],
  ])("%s", (_name, where, why) => {
    expect(whyNoIssue(context(where))).toBe(why);
  });
});
