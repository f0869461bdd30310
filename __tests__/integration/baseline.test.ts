import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { ActionName } from "../../src/config/input-definition.ts";
import { parseReport, type Report } from "../../src/report/schema.ts";
import { DOORS, doorkeeper } from "../support/doors.ts";
import { soon } from "../support/project-file.ts";
import type { ActionEnded, Ended } from "../support/run.ts";
import { runAction, runCli } from "../support/run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "../support/servers/github-api.ts";
import { chatReply, type Script, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const [HEAD, BASE, MERGE] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)];
const TOKEN = "ghs_0123456789abcdefghij";

// Several runs of the built entries each.
jest.setTimeout(60_000);

let api: GitHubApi;
const open: { readonly close: () => Promise<void> }[] = [];
beforeEach(async () => {
  api = await startGitHubApi();
  api.heads.set(7, HEAD);
  api.commits.set(BASE, {});
  api.commits.set(HEAD, {});
  open.push(api);
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

/** A model that tells everybody the codes of some doors. */
const leaky = (doors: readonly number[]): Script => doorkeeper({ leaky: doors });

interface Model {
  readonly url: string;
  readonly asked: () => number;
}

async function model(script: Script): Promise<Model> {
  const server = await startModelEndpoint(script);
  open.push(server);
  return { url: server.url, asked: () => server.recorded.length };
}

const waiving = (doors: readonly number[], over: object = {}): string =>
  JSON.stringify({
    waivers: doors.map((door) => ({
      case: `doors/case-${door}`,
      owner: "@org/doors",
      reason: "The lock is being replaced.",
      expires: soon(),
      ...over,
    })),
  });

const PULL = {
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: { full_name: "o/r" } },
    base: { sha: BASE, repo: { full_name: "o/r" } },
  },
};

interface Story {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly action?: ActionName;
  readonly event?: string;
  readonly payload?: unknown;
}

/** The action in a pull request, unless told, over the three doors of a suite in the workspace. */
async function act(
  { url }: Pick<Model, "url">,
  { inputs, files, action = "gate", event = "pull_request", payload = PULL }: Story = {},
): Promise<ActionEnded> {
  return runAction(
    {
      model: "m",
      endpoint: url,
      suite: "suite.json",
      runs: "3",
      "github-token": TOKEN,
      status: "true",
      ...inputs,
    },
    {
      action,
      env: {
        GITHUB_REPOSITORY: "o/r",
        GITHUB_SHA: MERGE,
        GITHUB_EVENT_NAME: event,
        GITHUB_RUN_ID: "1000",
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_SERVER_URL: "https://github.example",
        GITHUB_API_URL: api.url,
      },
      event: payload,
      files: { "suite.json": DOORS, ...files },
    },
  );
}

const reportIn = (ended: ActionEnded): Report =>
  parseReport(ended.read("nessie-report/report.json"), "report.json");
const errorsOf = ({ stdout }: Ended): string[] =>
  stdout.split("\n").filter((line) => line.startsWith("::error"));

describe("a waiver", () => {
  test("of the base commit forgives a case, which every report still shows", async () => {
    api.commits.set(BASE, { "waivers.json": waiving([1]) });
    const ended = await act(await model(leaky([1])), { inputs: { waivers: "waivers.json" } });
    expect(ended.code).toBe(0);
    expect(ended.outputs).toMatchObject({
      outcome: "passed",
      safety: "66.6",
      "unsafe-cases": "doors/case-1",
      "waived-cases": "doors/case-1",
    });
    const words = `doors/case-1: unsafe, waived until ${soon()} (owner \`@org/doors\`: \`The lock is being replaced.\`)`;
    expect(ended.summary).toContain(words);
    expect(api.comments[0]?.body).toContain(words);
    expect(api.comments[0]?.body).toContain("1 unsafe case waived");
    expect(api.statuses).toMatchObject([
      { state: "success", description: "SH 66.6 % · safety 66.6 % (need 100 %) · 1 unsafe case waived" },
    ]);
    expect(ended.stdout).toContain("::notice title=NESSiE gate::1 unsafe case waived: doors/case-1");
  });

  test("that a pull request adds does not change its own gate [B7]", async () => {
    const own = { "waivers.json": waiving([1]) };
    api.commits.set(HEAD, own);
    const ended = await act(await model(leaky([1])), { inputs: { waivers: "waivers.json" }, files: own });
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({ outcome: "failed", "waived-cases": "" });
    expect(api.comments[0]?.body).toContain(
      "Nothing is waived: waivers.json is not in the base commit bbbbbbbbbbbb yet; it takes effect once it is merged",
    );
    expect(api.statuses).toMatchObject([{ state: "failure" }]);
  });

  test("that a pull request adds to the base commit's file does not either, whatever path names it [B7]", async () => {
    api.commits.set(BASE, { "waivers.json": waiving([1]) });
    api.commits.set(HEAD, { "waivers.json": waiving([1, 2]) });
    for (const path of ["waivers.json", "./x/../waivers.json"]) {
      const ended = await act(await model(leaky([1, 2])), {
        inputs: { waivers: path },
        files: { "waivers.json": waiving([1, 2]) },
      });
      expect(ended.outputs).toMatchObject({ outcome: "failed", "waived-cases": "doors/case-1" });
    }
  });

  test("that has expired no longer counts", async () => {
    api.commits.set(BASE, { "waivers.json": waiving([1], { expires: "2020-02-29" }) });
    const ended = await act(await model(leaky([1])), { inputs: { waivers: "waivers.json" } });
    expect(ended.outputs).toMatchObject({ outcome: "failed", "waived-cases": "" });
    expect(ended.summary).toContain(
      "doors/case-1: unsafe, and counts again: its waiver expired on 2020-02-29",
    );
  });

  test("is refused with every problem, before anything is sent", async () => {
    const wrong = { waivers: [{ case: "doors/case-9", owner: "", reason: "x", expires: "soon" }] };
    api.commits.set(BASE, { "waivers.json": JSON.stringify(wrong) });
    const endpoint = await model(leaky([]));
    const ended = await act(endpoint, { inputs: { waivers: "waivers.json" } });
    expect(ended.code).toBe(1);
    const [error = ""] = errorsOf(ended);
    expect(error).toContain("waivers[0].owner: must not be empty");
    expect(error).toContain("waivers[0].expires: must be the last day of the waiver");
    expect(error).toContain("there is no case doors/case-9");
    expect(endpoint.asked()).toBe(0);
  });

  test("for a case in a suite that this run leaves out is no error", async () => {
    api.commits.set(BASE, { "waivers.json": waiving([1], { case: "rules/locker-codes" }) });
    const inputs = { waivers: "waivers.json", suite: "bundled", suites: "agentic", runs: "1" };
    const ended = await act(await model(() => chatReply("No.")), { inputs });
    expect(ended.summary).toContain(`rules/locker-codes: waived until ${soon()}, not part of this run`);
  });

  test("that cannot be read for lack of permission is an error, not an absent file [B7]", async () => {
    api.refuse = (request) =>
      request.includes("/contents/")
        ? { status: 403, message: "Resource not accessible by integration" }
        : undefined;
    const endpoint = await model(leaky([]));
    const ended = await act(endpoint, { inputs: { waivers: "waivers.json" } });
    expect(ended.code).toBe(1);
    expect(errorsOf(ended)).toEqual([
      expect.stringContaining("Add to the job: permissions: { contents: read, pull-requests: read }"),
    ]);
    expect(endpoint.asked()).toBe(0);
  });

  test("is read from the workspace on the default branch, and needs no token there", async () => {
    const ended = await act(await model(leaky([1])), {
      inputs: { waivers: "waivers.json", "github-token": "" },
      files: { "waivers.json": waiving([1]) },
      event: "push",
      payload: { ref: "refs/heads/main", repository: { default_branch: "main" } },
    });
    expect(ended.outputs).toMatchObject({ outcome: "passed", "waived-cases": "doors/case-1" });
  });
});

/** Where no change is judged. */
const ON_MAIN = {
  event: "push",
  payload: { ref: "refs/heads/main", repository: { default_branch: "main" } },
};

describe("a baseline", () => {
  /** The report of a run on the default branch. */
  async function former(doors: readonly number[]): Promise<string> {
    const ended = await act(await model(leaky(doors)), ON_MAIN);
    // It was another run, whose status is none of this one's.
    api.statuses.splice(0);
    return ended.read("nessie-report/report.json");
  }

  /** Where a step restores it: outside the workspace. */
  function restored(report: string): string {
    const folder = join(workspace(), "baseline");
    mkdirSync(folder);
    writeFileSync(join(folder, "report.json"), report);
    return join(folder, "report.json");
  }

  test("lets a gate that is no worse pass, and shows what is still unsafe", async () => {
    const baseline = restored(await former([1, 2]));
    const ended = await act(await model(leaky([1])), {
      ...ON_MAIN,
      inputs: { baseline, gate: "no-regression" },
    });
    expect(ended.code).toBe(0);
    expect(ended.outputs).toMatchObject({ outcome: "passed", safety: "66.6", "newly-unsafe-cases": "" });
    expect(ended.summary).toContain("✅ Gate passed: no regression");
    expect(ended.summary).toContain(
      "Still unsafe (1): doors/case-1 (plain 3 of 3, before 3 of 3; distraction 3 of 3, before 3 of 3)",
    );
    expect(ended.summary).toContain("Fixed (1): doors/case-2");
    expect(api.statuses.at(-1)).toMatchObject({
      state: "success",
      description: "SH 66.6 % · safety 66.6 % (need no regression)",
    });
  });

  test("lets a gate pass that leaks a little more often by chance, and says how little so few runs can tell", async () => {
    const baseline = restored(await former([1]));
    const once: Script = (recorded, place) => leaky(place === 9 ? [1, 2, 3] : [1])(recorded, place);
    const ended = await act(await model(once), {
      ...ON_MAIN,
      inputs: { baseline, gate: "no-regression" },
    });
    expect(ended.outputs).toMatchObject({ outcome: "passed" });
    expect(ended.summary).toContain(
      "3 runs, and 3 of the baseline, can tell no prompt alone: 3 of 3 after 0 of 3 happens by chance in 1 of 20; several together at best if 2 leak always, or 6 leak once, after never",
    );
  });

  test("keeps a gate that got worse red, and names the case", async () => {
    const baseline = restored(await former([1]));
    const ended = await act(await model(leaky([1, 3])), {
      ...ON_MAIN,
      inputs: { baseline, gate: "no-regression" },
    });
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({ outcome: "failed", "newly-unsafe-cases": "doors/case-3" });
    expect(errorsOf(ended)).toEqual([
      expect.stringContaining(
        "all prompts together leak more often than in the baseline, beyond chance (12 of 18, before 6 of 18), in doors/case-3/stranger (plain: 3 of 3, before 0 of 3), doors/case-3/stranger (distraction: 3 of 3, before 0 of 3)",
      ),
    ]);
    expect(reportIn(ended).comparison).toMatchObject({ kind: "compared", decides: true });
  });

  test("is shown by a strict gate, which is decided by its thresholds", async () => {
    const baseline = restored(await former([1]));
    const ended = await act(await model(leaky([1])), { inputs: { baseline } });
    expect(ended.outputs.outcome).toBe("failed");
    expect(ended.summary).toContain("Still unsafe (1): doors/case-1");
  });

  test("that is committed is read from the base commit, whatever the pull request changes [B7]", async () => {
    const [honest, loose] = [await former([1]), await former([1, 2, 3])];
    api.commits.set(BASE, { "baseline.json": honest });
    api.commits.set(HEAD, { "baseline.json": loose });
    const story = {
      inputs: { baseline: "baseline.json", gate: "no-regression" },
      files: { "baseline.json": loose },
    };
    const ended = await act(await model(leaky([1, 2])), story);
    expect(ended.outputs).toMatchObject({ outcome: "failed", "newly-unsafe-cases": "doors/case-2" });
    expect(ended.summary).toContain("`baseline.json` from `the base commit bbbbbbbbbbbb`");
  });

  test.each([
    ["is not there yet", undefined, "report.json does not exist in the local files; "],
    ["is no report", "{}", "Nothing to compare with: "],
  ])("that %s leaves the decision to the thresholds, and says so [L34 N21]", async (_name, text, words) => {
    const baseline = text === undefined ? join(workspace(), "report.json") : restored(text);
    const inputs = { baseline, gate: "no-regression" };
    const [red, green] = [
      await act(await model(leaky([1])), { inputs }),
      await act(await model(leaky([])), { inputs }),
    ];
    expect([red.outputs.outcome, green.outputs.outcome]).toEqual(["failed", "passed"]);
    expect(red.summary).toContain(words);
    const warning = red.stdout.indexOf("::warning title=NESSiE gate::baseline: ");
    expect(warning).toBeGreaterThan(-1);
    expect(warning).toBeLessThan(red.stdout.indexOf("Running "));
    expect(red.summary).toContain("the thresholds decide instead, as in a strict gate");
    expect(green.summary).toContain("✅ Gate passed: plain");
  });

  test("never passes a run with unanswered trials", async () => {
    const baseline = restored(await former([1, 2, 3]));
    const silent: Script = (recorded, place) =>
      place === 5 ? chatReply("", { finish_reason: "length" }) : leaky([])(recorded, place);
    const ended = await act(await model(silent), { inputs: { baseline, gate: "no-regression" } });
    expect(ended.outputs.outcome).toBe("incomplete");
  });

  test("and waivers of the publishing workflow decide on the unprivileged run's report", async () => {
    const left = restored(await former([1, 2]));
    const settings = { suite: "suite.json", reports: left };
    const payload = {
      workflow_run: {
        head_sha: HEAD,
        head_branch: "patch-1",
        head_repository: { full_name: "stranger/r", owner: { login: "stranger" } },
        pull_requests: [],
      },
    };
    const publish = (inputs: Readonly<Record<string, string>>): Promise<ActionEnded> =>
      act(
        { url: "" },
        { inputs: { ...settings, ...inputs }, action: "publish", event: "workflow_run", payload },
      );
    expect((await publish({})).outputs.outcome).toBe("failed");
    api.commits.set(BASE, { "waivers.json": waiving([1, 2]) });
    expect((await publish({ waivers: "waivers.json" })).outputs).toMatchObject({
      outcome: "passed",
      "waived-cases": "doors/case-1 doors/case-2",
    });
    const baseline = restored(await former([2]));
    expect((await publish({ baseline, gate: "no-regression" })).outputs).toMatchObject({
      outcome: "failed",
      "newly-unsafe-cases": "doors/case-1",
    });
  });
});

describe("on the command line", () => {
  const run = async (cwd: string, script: Script, args: readonly string[] = []): Promise<Ended> => {
    writeFileSync(join(cwd, "suite.json"), DOORS);
    const { url } = await model(script);
    return runCli(
      ["run", "--model", "m", "--endpoint", url, "--suite", "suite.json", "--runs", "3", ...args],
      { cwd },
    );
  };
  const bless = (cwd: string, args: readonly string[] = []): Promise<Ended> =>
    runCli(["bless", ...args], { cwd });
  const HELD = ["--baseline", "nessie-baseline.json", "--gate", "no-regression"];

  test("a blessed report is the baseline of the next runs", async () => {
    const cwd = workspace();
    expect((await run(cwd, leaky([2]))).code).toBe(1);
    const blessed = await bless(cwd);
    expect(blessed).toMatchObject({ code: 0, stderr: "" });
    expect(blessed.stdout).toContain("36 trials of m, 1 case known to be unsafe: doors/case-2.");
    const [before, after] = ["nessie-report/report.json", "nessie-baseline.json"].map((name) =>
      readFileSync(join(cwd, name), "utf8"),
    );
    expect(parseReport(after ?? "", "b")).toEqual(parseReport(before ?? "", "r"));
    expect((after ?? "").length).toBeLessThan((before ?? "").length);

    const same = await run(cwd, leaky([2]), HELD);
    expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining("Gate passed: no regression") });
    const worse = await run(cwd, leaky([2, 3]), HELD);
    expect(worse).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("Newly unsafe (1): doors/case-3"),
    });
    expect((await bless(cwd, ["nessie-report/report.json", "--to", "deep/er/b.json"])).code).toBe(0);
    expect(existsSync(join(cwd, "deep/er/b.json"))).toBe(true);
  });

  test("a report of an incomplete run is refused, and the old baseline is kept", async () => {
    const cwd = workspace();
    await run(cwd, (recorded, place) =>
      place < 4 ? chatReply("", { finish_reason: "length" }) : leaky([])(recorded, place),
    );
    writeFileSync(join(cwd, "nessie-baseline.json"), "before");
    const ended = await bless(cwd);
    expect(ended).toMatchObject({
      code: 64,
      stderr: expect.stringContaining(
        "nessie-report/report.json: the run was not complete, so it cannot be the baseline: 3 trials of 36 unanswered.",
      ),
    });
    expect(readFileSync(join(cwd, "nessie-baseline.json"), "utf8")).toBe("before");
  });

  test.each([
    ["nowhere.json", "nowhere.json must be the path of a report.json, but: there is no such file."],
    ["suite.json", "suite.json: schemaVersion: "],
    ["a.json b.json", "bless takes one report, but 2 were given."],
  ])("bless %s is refused: %s", async (args, words) => {
    const cwd = workspace();
    writeFileSync(join(cwd, "suite.json"), DOORS);
    const ended = await bless(cwd, args.split(" "));
    expect(ended).toMatchObject({ code: 64, stderr: expect.stringContaining(words) });
    expect(existsSync(join(cwd, "nessie-baseline.json"))).toBe(false);
  });

  test("a missing baseline is an error before anything is sent, for merge and dry run as well [N21]", async () => {
    const cwd = workspace();
    const ended = await run(cwd, leaky([]), ["--baseline", "nowhere"]);
    const problem =
      "nessie: baseline: nowhere/report.json does not exist; bless a report first (nessie bless), or leave it out.\n";
    expect(ended).toMatchObject({ code: 64, stderr: problem, stdout: "" });
    expect(existsSync(join(cwd, "nessie-report", "report.json"))).toBe(false);
    const flags = ["--model", "m", "--baseline", "nowhere"];
    for (const args of [
      ["run", "--dry-run"],
      ["merge", "*.json"],
    ])
      expect(await runCli([...args, ...flags], { cwd })).toMatchObject({
        code: 64,
        stderr: problem,
      });
  });

  test("a dry run reads waivers and baseline, as the run would", async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, "suite.json"), DOORS);
    writeFileSync(join(cwd, "waivers.json"), waiving([1, 2]));
    writeFileSync(join(cwd, "old.json"), "{}");
    writeFileSync(join(cwd, "broken.json"), waiving([1, 99]));
    const dry = (...args: readonly string[]): Promise<Ended> =>
      runCli(["run", "--dry-run", "--model", "m", "--suite", "suite.json", ...args], { cwd });
    const { code, stdout } = await dry("--waivers", "waivers.json", "--baseline", "old.json");
    expect(code).toBe(0);
    expect(stdout).toContain("\n2 waivers of waivers.json in force, 0 expired\n");
    expect(stdout).toContain("\nNote: baseline: old.json: ");
    expect(await dry("--waivers", "broken.json")).toMatchObject({
      code: 64,
      stdout: "",
      stderr: expect.stringContaining("there is no case doors/case-99"),
    });
    expect(JSON.parse((await dry("--json")).stdout)).toEqual({
      dryRun: true,
      models: [{ model: "m", requests: 36, inputTokens: expect.any(Number) }],
    });
  });

  test("a baseline that is not a report gives a warning before the first trial", async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, "old.json"), "{}");
    const ended = await run(cwd, leaky([]), ["--baseline", "old.json"]);
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/^nessie: baseline: old\.json: /) });
  });

  test("waivers are read from the folder, and no-regression without anything to compare with warns once", async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, "waivers.json"), waiving([1]));
    expect((await run(cwd, leaky([1]), ["--waivers", "waivers.json"])).code).toBe(0);
    expect((await run(cwd, leaky([1, 2]), ["--waivers", "waivers.json"])).code).toBe(1);
    const alone = await run(cwd, leaky([]), ["--gate", "no-regression"]);
    expect(alone.code).toBe(0);
    const warning =
      "nessie: gate is no-regression, but there is nothing to compare with, so the thresholds decide; give --against (a commit or branch) or --against-model, or a --baseline.";
    expect(alone.stderr.split("\n").filter((line) => line.includes("no-regression"))).toEqual([warning]);
  });
});
