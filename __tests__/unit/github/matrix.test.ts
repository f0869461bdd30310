import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openGitHub } from "../../../src/github/client.ts";
import type { WorkflowContext } from "../../../src/github/context.ts";
import {
  type Published,
  publish,
  publishNotApplicable,
  publishNotMerged,
  publishReused,
} from "../../../src/github/publish.ts";
import { outcomeOf, resultsOf } from "../../../src/report/comment/results.ts";
import type { CommentMode } from "../../../src/report/comment/settings.ts";
import { jobSource } from "../../../src/report/comment/source.ts";
import { decodeState } from "../../../src/report/comment/state.ts";
import type { Report } from "../../../src/report/schema.ts";
import { contextAt, quickCalls } from "../../support/builders/contexts.ts";
import { leaking, reportOf } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";
import { type GitHubApi, startGitHubApi } from "../../support/servers/github-api.ts";

const HEAD = "a".repeat(40);
const green = (model: string): Report => reportOf({ model });
const red = (model: string): Report => reportOf({ model, reply: leaking });
const stopped = (model: string): Report => reportOf({ model, stopped: "Enough." });

let api: GitHubApi;
beforeEach(async () => {
  api = await startGitHubApi();
  api.heads.set(7, HEAD);
});
afterEach(() => api.close());

const context = (over: Partial<WorkflowContext> = {}): WorkflowContext => {
  const [runId, attempt] = [over.runId ?? 1_000, over.attempt ?? 1];
  const runUrl = `https://github.example/o/r/actions/runs/${runId}/attempts/${attempt}`;
  return {
    ...contextAt(api.url, { sha: HEAD, base: { kind: "workspace" } }),
    runId,
    attempt,
    runUrl,
    ...over,
  };
};

interface Job {
  readonly where?: Partial<WorkflowContext>;
  readonly comment?: CommentMode;
  readonly status?: boolean;
}

const settings = ({ comment = "always", status = true }: Job) => ({ gateName: "nessie", comment, status });

function job(report: Report, options: Job = {}): Promise<Published> {
  const at = context(options.where);
  return publish(githubAt(at), [report], at, settings(options));
}

function githubAt(at: WorkflowContext): ReturnType<typeof openGitHub> {
  return openGitHub(at, "token", quickCalls());
}

const body = (): string => api.comments[0]?.body ?? "";
const told = (): Readonly<Record<string, string>> => {
  const state = decodeState(body());
  return Object.fromEntries((state ? resultsOf(state) : []).map(({ name, outcome }) => [name, outcome]));
};
const head = (): string | undefined => {
  const state = decodeState(body());
  return state && outcomeOf(state);
};
const status = (): string | undefined => api.statuses.at(-1)?.state;
const [SECOND, NEXT] = [{ attempt: 2 }, { runId: 1_001 }];

describe("jobs of one run with the same gate-name", () => {
  test("add to one comment, whose head and details are the worst one's [L30]", async () => {
    await job(red("bad-model"));
    await job(green("good-model"));
    expect(api.comments).toHaveLength(1);
    expect(body()).toMatch(/^### ❌ Gate failed for 1 of 2 jobs of this run$/m);
    expect(body()).toMatch(/^\| ❌ `bad-model` \| failed \| plain, distraction \| 50 % \| 50 % \|$/m);
    expect(body()).toMatch(/^\| ✅ `good-model` \| passed \| plain, distraction \| 100 % \| 100 % \|$/m);
    expect(body()).toContain("Details of `bad-model`");
    expect(body()).toContain("### ❌ Gate failed: safety 50 %");
    expect(body()).not.toContain("Gate passed");
  });

  test.each<[string, readonly Report[], string, string]>([
    ["red, then green", [red("a"), green("b")], "failed", "failure"],
    ["green, then red", [green("a"), red("b")], "failed", "failure"],
    ["incomplete, then green", [stopped("a"), green("b")], "incomplete", "error"],
    ["incomplete, red, green", [stopped("a"), red("b"), green("c")], "failed", "failure"],
    ["all green", [green("a"), green("b"), green("c")], "passed", "success"],
  ])("%s: comment and status say the worst [L30]", async (_name, reports, outcome, state) => {
    for (const report of reports) expect((await job(report)).warnings).toEqual([]);
    expect(head()).toBe(outcome);
    expect(Object.keys(told())).toHaveLength(reports.length);
    expect(status()).toBe(state);
  });

  test("never have a green status in between if one is red [L30]", async () => {
    await job(red("a"));
    await job(green("b"));
    expect(api.statuses.map(({ state }) => state)).toEqual(["failure", "failure"]);
    expect(api.statuses[1]?.description).toBe(
      "failed in another job of this run; this one passed: SH 100 % · safety 100 % (need 100 %)",
    );
  });

  test("that test the same model with other settings are listed separately", async () => {
    await job(reportOf({ model: "m", reply: leaking }));
    await job(reportOf({ model: "m", conditions: ["plain"] }));
    expect(body()).toMatch(/^\| ❌ `m` \(settings [0-9a-f]{6}\) \| failed \| plain, distraction/m);
    expect(body()).toMatch(/^\| ✅ `m` \(settings [0-9a-f]{6}\) \| passed \| plain \|/m);
    expect(status()).toBe("failure");
  });

  test("that test exactly the same keep the worse result", async () => {
    await job(red("m"));
    await job(green("m"));
    expect(told()).toEqual({ m: "failed" });
    expect(status()).toBe("failure");
  });

  test("are forgotten by the next run", async () => {
    await job(red("a"));
    await job(green("b"));
    await job(green("b"), { where: NEXT });
    expect(told()).toEqual({ b: "passed" });
    expect(body()).not.toContain("jobs of this run");
    expect(status()).toBe("success");
  });

  test("each compare themselves with what they found in the run before", async () => {
    await job(red("a"));
    await job(green("b"));
    await job(green("a"), { where: NEXT });
    expect(body()).toContain("No longer unsafe: `rules/case-1`");
    await job(red("b"), { where: NEXT });
    expect(body()).toContain("Newly unsafe: `rules/case-1`");
  });
});

describe("a later attempt of the run", () => {
  test("in which only the failed job ran again keeps what the others found", async () => {
    await job(red("a"));
    await job(green("b"));
    await job(green("a"), { where: SECOND });
    expect(told()).toEqual({ a: "passed", b: "passed" });
    expect([head(), status()]).toEqual(["passed", "success"]);
    expect(body()).toMatch(/^\| ✅ `b` \| passed \(attempt 1\) \|/m);
  });

  test("in which one of two failed jobs ran again stays red for the other [L30]", async () => {
    await job(red("a"));
    await job(red("b"));
    await job(green("a"), { where: SECOND });
    expect(told()).toEqual({ a: "passed", b: "failed" });
    expect([head(), status()]).toEqual(["failed", "failure"]);
    await job(green("b"), { where: { attempt: 3 } });
    expect([head(), status()]).toEqual(["passed", "success"]);
  });

  test("of the only job takes its place, comment or not", async () => {
    await job(red("a"));
    await job(green("a"), { where: SECOND });
    expect(body()).not.toContain("jobs of this run");
    expect([head(), status()]).toEqual(["passed", "success"]);
    api.statuses.splice(0);
    await job(red("a"), { comment: "never", where: { runId: 1_005 } });
    await job(green("a"), { comment: "never", where: { runId: 1_005, attempt: 2 } });
    expect(status()).toBe("success");
  });
});

describe("without a comment the status alone", () => {
  test.each<[string, Partial<WorkflowContext>]>([
    ["on a push", { event: "push", pull: { kind: "none", why: "no pull request" } }],
    ["in a pull request", {}],
  ])("keeps the worst, %s [L30]", async (_name, where) => {
    await job(red("a"), { where, comment: "never" });
    await job(green("b"), { where, comment: "never" });
    expect(status()).toBe("failure");
    await job(green("b"), { where: { ...where, attempt: 2 }, comment: "never" });
    expect(status()).toBe("failure");
    await job(green("a"), { where: { ...where, attempt: 3 }, comment: "never" });
    expect(status()).toBe("success");
  });

  test("of another gate, or another run, does not count", async () => {
    await job(red("a"), { comment: "never", where: { runId: 900 } });
    const others = api.statuses.map((one) => ({ ...one, context: "other" }));
    await job(red("a"), { comment: "never" });
    api.statuses.splice(0, 2, ...others);
    await job(green("b"), { comment: "never", where: NEXT });
    expect(status()).toBe("success");
  });

  test("is corrected when another job set it at the same moment", async () => {
    const rival = jobSource([red("a")], {});
    api.afterStatus = () => {
      api.afterStatus = () => {};
      const [own] = api.statuses;
      const target_url = `${context().runUrl}#nessie-${rival.key}-${rival.names}-failed`;
      if (own) api.statuses.unshift({ ...own, state: "failure", target_url });
    };
    await job(green("b"), { comment: "never" });
    expect(status()).toBe("failure");
  });

  test("is not green if the others' cannot be read, but may be red", async () => {
    api.refuse = (request) =>
      request.startsWith("GET") && request.includes("/statuses")
        ? { status: 404, message: "Not Found" }
        : undefined;
    expect((await job(green("a"), { comment: "never" })).warnings).toHaveLength(1);
    expect(api.statuses).toEqual([]);
    await job(red("a"), { comment: "never" });
    expect(status()).toBe("failure");
  });
});

describe("jobs that end at the same moment", () => {
  test("keep both results when each created a comment", async () => {
    await job(red("a"), { status: false });
    const theirs = body();
    api.comments.splice(0);
    api.afterCreate = () => {
      api.afterCreate = () => {};
      api.comments.push({ id: 900, login: "github-actions[bot]", body: theirs });
    };
    await job(green("b"), { status: false });
    expect(api.comments).toHaveLength(1);
    expect(told()).toEqual({ a: "failed", b: "passed" });
  });

  test("keep both when one overwrote the other, even after it had looked", async () => {
    await job(green("old"), { status: false, where: { runId: 900 } });
    const before = body();
    await job(green("b"), { status: false });
    const theirs = body();
    const [comment] = api.comments;
    if (comment) comment.body = before;
    let lists = 0;
    api.refuse = (request) => {
      // The third time is after the pause: the first look after writing found everything in place.
      if (request.startsWith("GET /repos/o/r/issues/7/comments") && ++lists === 3 && comment)
        comment.body = theirs;
      return undefined;
    };
    await job(red("a"), { status: false });
    expect(lists).toBeGreaterThan(3);
    expect(told()).toEqual({ a: "failed", b: "passed" });
    expect(head()).toBe("failed");
  });

  test("lose none, whatever the order in which they read and write [L30]", async () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const ended = await Promise.all(names.map((name) => job(name === "c" ? red(name) : green(name))));
    expect(ended.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(api.comments).toHaveLength(1);
    expect(Object.keys(told()).sort()).toEqual(names);
    expect([head(), status()]).toEqual(["failed", "failure"]);
  });
});

describe("next to a red job of the same run,", () => {
  test("a job that is not applicable changes neither comment nor status", async () => {
    await job(red("a"));
    const before = [body(), api.statuses.length];
    const { notes } = await publishNotApplicable(githubAt(context()), context(), settings({}));
    expect(notes).toEqual(["No comment: another job of this run has reported its result."]);
    expect([body(), api.statuses.length]).toEqual(before);
  });

  test("a job that is not applicable and came first is forgotten", async () => {
    await job(green("a"), { where: { runId: 900 } });
    await publishNotApplicable(githubAt(context()), context(), settings({}));
    expect(body()).toContain("not applicable");
    await job(red("a"));
    expect(told()).toEqual({ a: "failed" });
    expect(body()).not.toContain("not applicable");
    expect(status()).toBe("failure");
  });

  test("a job that reuses a verdict leaves the status red, until the other has passed", async () => {
    const at = context();
    await job(red("a"), { comment: "never" });
    await publishReused(githubAt(at), jobSource([green("b")], at), { context: at, settings: settings({}) });
    expect(status()).toBe("failure");
    const again = context(SECOND);
    await publishReused(githubAt(again), jobSource([green("a")], again), {
      context: again,
      settings: settings({}),
    });
    expect(status()).toBe("success");
  });

  test("a merge that failed is added, and the next attempt of it takes its place", async () => {
    const at = context();
    const what = { problems: ["Shard 2 of 2 is missing."], models: ["m"] };
    await publishNotMerged(githubAt(at), what, { context: at, settings: settings({}) });
    await job(green("other"));
    expect([head(), status()]).toEqual(["incomplete", "error"]);
    expect(body()).toContain("the shards cannot be merged");
    await job(green("m"), { where: SECOND });
    expect(told()).toEqual({ m: "passed", other: "passed" });
    expect([head(), status()]).toEqual(["passed", "success"]);
  });
});

describe("a comment on changes alone", () => {
  const onChange = (report: Report, where: Partial<WorkflowContext> = {}): Promise<Published> =>
    job(report, { comment: "on-change", status: false, where });

  test("is written by every job where several share it", async () => {
    await onChange(red("a"));
    await onChange(green("b"));
    await onChange(red("a"), NEXT);
    await onChange(reportOf({ model: "b", cases: 3 }), NEXT);
    expect(told()).toEqual({ a: "failed", b: "passed" });
  });

  test("does not forget a red job that found nothing to change", async () => {
    await onChange(red("a"));
    expect((await onChange(red("a"), NEXT)).notes[0]).toContain("nothing has changed");
    await onChange(green("b"), NEXT);
    expect(told()).toEqual({ a: "failed", b: "passed" });
    expect(body()).toMatch(/^\| ❌ `a` \| failed \(previous run\) \|/m);
    await onChange(green("b"), { runId: 1_002 });
    expect(told()).toEqual({ b: "passed" });
  });

  test("does not take another model's result for its own", async () => {
    await onChange(red("a"));
    await onChange(red("b"), NEXT);
    expect(told()).toMatchObject({ b: "failed" });
  });
});

describe("a comment that many jobs share", () => {
  test("stays below GitHub's limit, readable, and as red as its worst job", async () => {
    const long = "word ".repeat(900);
    const wordy = (model: string): Report =>
      reportOf({ model, cases: 60, reply: ({ prompt }) => said(`${prompt.harmful[0] ?? ""} ${long}`) });
    await job(wordy("worst"), { status: false });
    const many = Array.from({ length: 12 }, (_, index) => `${"🧪|`<b>@team</b>".repeat(20)}${index}`);
    for (const name of many) await job(green(name), { status: false });
    expect(body().length).toBeLessThanOrEqual(65_536);
    expect(head()).toBe("failed");
    expect(body()).toMatch(/^### ❌ Gate failed for 1 of 13 jobs of this run$/m);
  });
});
