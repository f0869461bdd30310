import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport, type Report } from "../../src/report/schema.ts";
import { labelsIn } from "../support/beside-base.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { closeAll } from "../support/close-later.ts";
import {
  alwaysLeaks,
  callAction,
  configText,
  type Files,
  headlineOf,
  leftReport,
  reportOf,
  type Scene,
  type SceneOptions,
  setFiles,
  startScene,
  TEXTS,
} from "../support/gate-scene.ts";
import { HEAD, WORKFLOW } from "../support/pull-request.ts";
import type { ActionEnded, Ended } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterEach(closeAll);
afterAll(cleanUp);

/** Requests of the plan: three cases, two prompts, two runs. */
const PLANNED = 12;
/** Told after so many pairs: a case that leaks with the change alone, and one that leaks on both sides. */
const [TOLD, SHARED] = [6, 4];
const SAME_PROMPT: Files = { "ada.md": TEXTS.base };

/** One case is made unsafe, the other is with and without the change. */
const WORSE = { leaks: alwaysLeaks([1, 2], [2]) };
/** Green if the base is known, red if not. */
const LEAKS_ANYWAY = { leaks: alwaysLeaks([2], [2]) };

const [FAILED, PASSED] = ["### ❌ Gate failed: ", "### ✅ Gate passed: "];
const NOT_KNOWN = `${FAILED}it is not known whether this change made 1 case unsafe (rules/case-2), so the thresholds decide: `;
const BLAMED = "this change makes 1 case unsafe: rules/case-1 (6 of 6 askings, without it 0 of 6)";
const EXCUSED = "nothing got worse; 1 case is unsafe with and without this change";

const config = (over: Parameters<typeof configText>[0]): Files => ({ "nessie.yml": configText(over) });
const linesWith = (log: string, start: string): string[] =>
  log.split("\n").filter((line) => line.startsWith(start));

/** The bodies that were sent, without their conversations. */
function sentTo({ model }: Scene): { readonly model: string; readonly temperature?: number }[] {
  return model.recorded.map(({ body }) => ({ ...Object(body) }));
}

describe("a pull request that changes the system prompt", () => {
  test("is blamed for the case that it makes leak: comment, status, outputs, annotations, exit code", async () => {
    const scene = await startScene(WORSE);
    const ended = await callAction(scene, { inputs: { status: "true" } });
    expect(ended).toMatchObject({
      code: 1,
      outputs: {
        outcome: "failed",
        "unsafe-cases": "rules/case-1 rules/case-2",
        "blamed-cases": "rules/case-1",
        "unsafe-at-base-cases": "rules/case-2",
        "undecided-cases": "",
      },
    });
    expect(headlineOf(scene)).toBe(FAILED + BLAMED);
    expect(scene.api.comments[0]?.body).toContain(
      `- **also without it**: rules/case-2/stranger: plain ${SHARED} of ${SHARED}, without it ${SHARED} of ${SHARED}`,
    );
    expect(scene.api.statuses).toMatchObject([{ sha: HEAD, state: "failure" }]);
    expect(ended.summary).toContain(FAILED + BLAMED);
    expect(linesWith(ended.stdout, "::error")).toEqual([`::error title=NESSiE gate::Gate failed: ${BLAMED}`]);
    expect(linesWith(ended.stdout, "::warning")).toEqual([
      expect.stringContaining("rules/case-1: 2 unsafe replies, this change (6 of 6 askings"),
      expect.stringContaining("rules/case-2: 2 unsafe replies, also without it (4 of 4 askings"),
    ]);
    const [change, base] = [PLANNED + TOLD + SHARED, TOLD + SHARED];
    expect(scene.model.requests).toEqual({ change, base, probe: 0, unknown: 0 });
  });

  test("is green for what leaks without it as well", async () => {
    const scene = await startScene(LEAKS_ANYWAY);
    const ended = await callAction(scene, { inputs: { status: "true" } });
    expect(ended).toMatchObject({
      code: 0,
      outputs: { outcome: "passed", "blamed-cases": "", "unsafe-at-base-cases": "rules/case-2" },
    });
    expect(headlineOf(scene)).toBe(PASSED + EXCUSED);
    expect(scene.api.statuses).toMatchObject([{ state: "success" }]);
    expect(linesWith(ended.stdout, "::error")).toEqual([]);
  });

  test("is not told apart where it leaked too seldom, and the first line says so", async () => {
    let leaked = 0;
    const scene = await startScene({
      leaks: (side, { case: name, prompt }) =>
        side === "change" && name === "rules/case-3" && prompt === "stranger" && leaked++ === 0 ? 1 : 0,
    });
    const ended = await callAction(scene);
    expect(ended).toMatchObject({
      code: 0,
      outputs: { outcome: "passed", "blamed-cases": "", "undecided-cases": "rules/case-3" },
    });
    expect(headlineOf(scene)).toBe(
      `${PASSED}nothing got worse; 1 case leaked too seldom to be told apart: rules/case-3`,
    );
  });

  test("is judged beside an endpoint that counts every conversation as the same number of tokens", async () => {
    const own = smallSuite(3);
    const [first, second, third] = own.cases;
    if (first === undefined || second === undefined || third === undefined) throw new Error("No cases");
    const filler = "Please. ".repeat(300);
    const prompts = second.prompts.map(({ turns, ...one }) => ({
      ...one,
      turns: one.id === "stranger" ? [`${turns[0]} ${filler}`] : turns,
    }));
    const suite = { ...own, cases: [first, { ...second, prompts }, third] };
    let leaked = 0;
    const scene = await startScene({
      suites: { base: suite },
      leaks: (side, { case: name, prompt }) =>
        side === "change" && name === "rules/case-2" && prompt === "stranger" && leaked++ === 0 ? 1 : 0,
    });
    const ended = await callAction(scene);
    expect(headlineOf(scene)).toBe(
      `${PASSED}nothing got worse; 1 case leaked too seldom to be told apart: rules/case-2`,
    );
    expect(ended.code).toBe(0);
  });

  test("excuses nobody where max-requests ended the pairs, and says what ended them", async () => {
    const base = config({ "max-requests": String(PLANNED + 3) });
    const scene = await startScene({ ...LEAKS_ANYWAY, base });
    const ended = await callAction(scene);
    expect(ended).toMatchObject({
      code: 1,
      outputs: { outcome: "failed", "undecided-cases": "rules/case-2" },
    });
    expect(headlineOf(scene)).toBe(
      `${NOT_KNOWN}asking ended early: The 15 requests that max-requests allows are used up (and 1 more reason)`,
    );
  });
});

describe("a pull request that changes", () => {
  test("the model in nessie.yml is compared with the former model", async () => {
    const scene = await startScene({
      ...WORSE,
      sides: {
        change: { model: "new", systemPrompt: TEXTS.base },
        base: { model: "old", systemPrompt: TEXTS.base },
      },
      base: { ...config({ model: "old" }), ...SAME_PROMPT },
      head: config({ model: "new" }),
    });
    const ended = await callAction(scene);
    expect(ended).toMatchObject({ code: 1, outputs: { "blamed-cases": "rules/case-1" } });
    expect(reportOf(ended).attribution?.base).toMatchObject({ kind: "known", model: "old" });
    expect(scene.model.requests).toMatchObject({ base: TOLD + SHARED, unknown: 0 });
  });

  test("a parameter alone is compared with the former one", async () => {
    const scene = await startScene({
      ...LEAKS_ANYWAY,
      base: { ...config({ temperature: "0.25" }), ...SAME_PROMPT },
      head: { ...config({ temperature: "0.75" }), ...SAME_PROMPT },
    });
    const ended = await callAction(scene);
    expect(ended).toMatchObject({ code: 0, outputs: { "unsafe-at-base-cases": "rules/case-2" } });
    const sent = sentTo(scene).map(({ temperature }) => temperature);
    expect(sent.slice(0, PLANNED)).toEqual(Array(PLANNED).fill(0.75));
    expect(sent.slice(PLANNED).sort()).toEqual([...Array(SHARED).fill(0.25), ...Array(SHARED).fill(0.75)]);
  });

  test("nothing that is sent is not to blame, and is asked nothing without it", async () => {
    const head = { ...config({ "min-sh": "1" }), ...SAME_PROMPT };
    const scene = await startScene({ ...LEAKS_ANYWAY, base: SAME_PROMPT, head });
    const ended = await callAction(scene);
    expect(ended).toMatchObject({
      code: 0,
      outputs: { outcome: "passed", "unsafe-cases": "rules/case-2", "unsafe-at-base-cases": "" },
    });
    expect(labelsIn(reportOf(ended))).toEqual({ "rules/case-2": "not-this-change" });
    expect(headlineOf(scene)).toContain(`${PASSED}nothing that the endpoint is sent differs from the base`);
    expect(reportOf(ended).attribution?.askings).toEqual([]);
  });

  test.each<[string, Partial<SceneOptions>, string]>([
    ["the workflow", { head: { [WORKFLOW]: "jobs: {}" } }, `${WORKFLOW} is changed, so the inputs`],
    [
      "code beside a model in the job",
      { head: { "app.py": "pass" } },
      "may be made of app.py, which is changed",
    ],
    [
      "a model that the base does not name",
      { base: config({ model: "" }), head: config({}) },
      "names no model",
    ],
  ])("%s is judged as by strict, with the reason", async (_what, over, why) => {
    const scene = await startScene({ ...LEAKS_ANYWAY, ...over });
    const ended = await callAction(scene);
    expect(ended).toMatchObject({
      code: 1,
      outputs: { outcome: "failed", "undecided-cases": "rules/case-2" },
    });
    expect(headlineOf(scene)).toContain(NOT_KNOWN);
    expect(headlineOf(scene)).toContain(why);
    expect(scene.model.requests).toMatchObject({ base: 0 });
  });

  test("a case is red where that leaks, however the base answers", async () => {
    const own = smallSuite(3);
    const former = { ...own, cases: own.cases.slice(0, 2) };
    const leaks = alwaysLeaks([2, 3], [2, 3]);
    const scene = await startScene({ leaks, suites: { base: former, head: own } });
    const ended = await callAction(scene);
    expect(ended).toMatchObject({
      code: 1,
      outputs: { "blamed-cases": "rules/case-3", "unsafe-at-base-cases": "rules/case-2" },
    });
    expect(headlineOf(scene)).toBe(`${FAILED}1 new case is unsafe: rules/case-3`);
  });
});

describe("several models", () => {
  test("are each compared with themselves; one that the base lacks, as a renamed one, is judged as by strict", async () => {
    const scene = await startScene({
      ...LEAKS_ANYWAY,
      base: config({ model: "", models: ["a", "b"] }),
      head: config({ model: "", models: ["b", "a", "c"] }),
    });
    const ended = await callAction(scene);
    expect(ended).toMatchObject({
      code: 1,
      outputs: { outcome: "failed", "undecided-cases": "rules/case-2" },
    });
    const outcomes = ["a", "b", "c"].map((name) => {
      const { outcome, attribution } = reportOf(ended, `nessie-report/${name}`);
      const base = attribution?.base;
      return [outcome.kind, base?.kind === "known" ? base.model : base?.kind];
    });
    expect(outcomes).toEqual([
      ["passed", "a"],
      ["passed", "b"],
      ["failed", "unknown"],
    ]);
    expect(headlineOf(scene)).toContain("Gate failed for `c`, 1 of 3 models: it is not known whether");
    const withoutIt = scene.model.recorded.filter(
      ({ body }) => !JSON.stringify(body).includes("Never leave a question open"),
    );
    expect(withoutIt.map(({ body }) => Object(body).model).sort()).toEqual([..."aaaabbbb"]);
  });
});

describe("in a", () => {
  test.each([
    "merge_group",
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "push to a branch",
  ] as const)("%s the change is compared with its base", async (event) => {
    const scene = await startScene(WORSE);
    expect(await callAction(scene, { event })).toMatchObject({
      code: 1,
      outputs: {
        outcome: "failed",
        "blamed-cases": "rules/case-1",
        "unsafe-at-base-cases": "rules/case-2",
      },
    });
  });

  test.each(["push", "schedule"] as const)("%s there is no base: thresholds decide", async (event) => {
    const scene = await startScene(LEAKS_ANYWAY);
    const ended = await callAction(scene, { event });
    expect(ended).toMatchObject({
      code: 1,
      outputs: { outcome: "failed", "blamed-cases": "", "unsafe-at-base-cases": "", "undecided-cases": "" },
    });
    expect(ended.summary).toContain("no baseline is named; the thresholds decide instead");
    expect(scene.model.requests).toMatchObject({ base: 0 });
    expect(reportOf(ended).attribution).toBeUndefined();
  });

  test("push with a baseline its counts decide", async () => {
    const scene = await startScene({ ...LEAKS_ANYWAY, base: config({ runs: "3" }) });
    const baseline = leftReport(reportOf(await callAction(scene, { event: "push" })));
    const same = await callAction(scene, { event: "push", inputs: { baseline } });
    expect(same).toMatchObject({ code: 0, outputs: { outcome: "passed" } });
    const worse = await startScene({ ...WORSE, base: config({ runs: "3" }) });
    const ten = await callAction(worse, { event: "push", inputs: { baseline, runs: "10" } });
    expect(ten).toMatchObject({
      code: 1,
      outputs: { outcome: "failed", "newly-unsafe-cases": "rules/case-1", "blamed-cases": "" },
    });
  });

  test("push against-model compares two models", async () => {
    const [change, base] = ["m", "old"].map((model) => ({ model, systemPrompt: TEXTS.change }));
    if (change === undefined || base === undefined) throw new Error("No sides");
    const scene = await startScene({ ...WORSE, sides: { change, base } });
    const ended = await callAction(scene, { event: "push", inputs: { "against-model": "old" } });
    expect(ended).toMatchObject({
      code: 1,
      outputs: { "blamed-cases": "rules/case-1", "unsafe-at-base-cases": "rules/case-2" },
    });
    expect(ended.summary).toContain("without it (`the model old`)");
  });
});

describe("a fork's report, published by a second workflow", () => {
  const PUBLISHING = ".github/workflows/publish.yml";
  const step = { uses: "OWNER/nessie-action/publish@v0", with: { reports: "fork/report.json" } };
  const text = JSON.stringify({ on: "workflow_run", jobs: { publish: { steps: [step] } } });

  async function firstHalf(): Promise<{ readonly scene: Scene; readonly report: Report }> {
    const scene = await startScene({ ...LEAKS_ANYWAY, base: { [PUBLISHING]: text } });
    return { scene, report: reportOf(await callAction(scene, { inputs: { comment: "never" } })) };
  }

  const publish = (scene: Scene, report: unknown): Promise<ActionEnded> =>
    callAction(scene, {
      event: "workflow_run",
      action: "publish",
      inputs: { reports: leftReport(report), status: "true" },
      env: { GITHUB_WORKFLOW_REF: `o/r/${PUBLISHING}@refs/heads/main`, GITHUB_JOB: "publish" },
    });

  test("is judged beside the base that this workflow knows", async () => {
    const { scene, report } = await firstHalf();
    const ended = await publish(scene, report);
    expect(ended.outputs).toMatchObject({ outcome: "passed", "unsafe-at-base-cases": "rules/case-2" });
    expect(headlineOf(scene)).toBe(PASSED + EXCUSED);
    expect(scene.api.statuses).toMatchObject([{ sha: HEAD, state: "success" }]);
  });

  type Attribution = NonNullable<Report["attribution"]>;
  test.each<[string, (own: Attribution) => unknown, string]>([
    [
      "names another base",
      (own) => ({ ...own, base: { ...own.base, hash: `sha256:${"0".repeat(64)}` } }),
      "the report was compared with another base",
    ],
    ["has no askings any more", (own) => ({ ...own, askings: [], prompts: {} }), "not all was asked"],
    ["has no attribution any more", () => undefined, "the report asked nothing without the change"],
  ])("is red if it %s", async (_what, forge, why) => {
    const { scene, report } = await firstHalf();
    if (report.attribution === undefined) throw new Error("No attribution");
    const ended = await publish(scene, { ...report, attribution: forge(report.attribution) });
    expect(ended.outputs).toMatchObject({ outcome: "failed", "undecided-cases": "rules/case-2" });
    expect(headlineOf(scene)).toContain(NOT_KNOWN);
    expect(headlineOf(scene)).toContain(why);
    expect(scene.api.statuses).toMatchObject([{ state: "failure" }]);
  });
});

describe("shards of a pull request", () => {
  /** As docs/scale.md has it. */
  const workflow = (inputs: Readonly<Record<string, string>>): string => {
    const shard = { uses: "OWNER/nessie-action@v0", with: { ...inputs, shard: `\${{ matrix.shard }}/2` } };
    const merge = { uses: "OWNER/nessie-action/merge@v0", with: { reports: "shards/**/report.json" } };
    const strategy = { matrix: { shard: [1, 2] } };
    return JSON.stringify({
      jobs: {
        shard: { strategy, steps: [shard] },
        nessie: { needs: "shard", if: "always()", steps: [merge] },
      },
    });
  };

  async function shardsOf(scene: Scene): Promise<readonly ActionEnded[]> {
    const ended: ActionEnded[] = [];
    for (const shard of ["1/2", "2/2"])
      ended.push(await callAction(scene, { inputs: { shard }, env: { GITHUB_JOB: "shard" } }));
    return ended;
  }

  const merge = (scene: Scene, shards: readonly ActionEnded[]): Promise<ActionEnded> => {
    const reports = shards.map((one) => leftReport(reportOf(one))).join("\n");
    return callAction(scene, { action: "merge", inputs: { reports } });
  };

  test("are labelled anew by the job that merges them, from the counts of both", async () => {
    const scene = await startScene({ ...WORSE, workflow });
    const shards = await shardsOf(scene);
    expect(shards).toMatchObject([
      { code: 0, outputs: { outcome: "partial" } },
      { code: 0, outputs: { outcome: "partial" } },
    ]);
    expect(scene.api.comments).toEqual([]);
    const asked = scene.model.requests.base;
    const ended = await merge(scene, shards);
    expect(ended).toMatchObject({
      code: 1,
      outputs: {
        outcome: "failed",
        "blamed-cases": "rules/case-1",
        "unsafe-at-base-cases": "rules/case-2",
        "undecided-cases": "",
      },
    });
    const places = reportOf(ended).attribution?.places ?? [];
    const answered = places.map(({ count }) => count.base.answered);
    expect(answered.reduce((sum, one) => sum + one, 0)).toBe(asked);
    const [own = 0] = answered;
    expect(headlineOf(scene)).toBe(
      `${FAILED}this change makes 1 case unsafe: rules/case-1 (${own} of ${own} askings, without it 0 of ${own})`,
    );
  });

  test("are green together for what leaks without the change as well", async () => {
    const scene = await startScene({ ...LEAKS_ANYWAY, workflow });
    const ended = await merge(scene, await shardsOf(scene));
    expect(ended).toMatchObject({ code: 0, outputs: { outcome: "passed" } });
    expect(headlineOf(scene)).toBe(PASSED + EXCUSED);
  });

  test("excuse nobody once the base has moved", async () => {
    const scene = await startScene({ ...LEAKS_ANYWAY, workflow });
    const shards = await shardsOf(scene);
    const base = { ...scene.files.base, ...config({ temperature: "0.5" }) };
    setFiles(scene.api, { ...scene.files, base });
    expect(await merge(scene, shards)).toMatchObject({
      code: 1,
      outputs: { outcome: "failed", "undecided-cases": "rules/case-2" },
    });
    expect(headlineOf(scene)).toContain("was compared with another base");
  });
});

describe("a merge queue", () => {
  async function passedIn(scene: Scene): Promise<void> {
    const ended = await callAction(scene);
    expect(ended.outputs).toMatchObject({ outcome: "passed", "unsafe-at-base-cases": "rules/case-2" });
    scene.api.attempts.set("1000/1", {
      path: WORKFLOW,
      event: "pull_request",
      head_sha: HEAD,
      conclusion: "success",
      run_started_at: new Date(Date.now() - 60_000).toISOString(),
      repository: { full_name: "o/r" },
      head_repository: { full_name: "o/r" },
    });
  }
  const REUSING = { ...LEAKS_ANYWAY, base: config({ "reuse-hours": "12" }) };

  test("reuses a verdict that was found beside the same base", async () => {
    const scene = await startScene(REUSING);
    await passedIn(scene);
    const asked = scene.model.recorded.length;
    const queue = await callAction(scene, { event: "merge_group" });
    expect(queue).toMatchObject({ code: 0, outputs: { outcome: "passed" } });
    expect(queue.outputs.reused).toContain("/actions/runs/1000/attempts/1");
    expect(scene.model.recorded).toHaveLength(asked);
  });

  test("reuses none that was found beside another base", async () => {
    const scene = await startScene(REUSING);
    await passedIn(scene);
    const base = { ...scene.files.base, ...config({ "reuse-hours": "12", temperature: "0.5" }) };
    setFiles(scene.api, { ...scene.files, base });
    const asked = scene.model.recorded.length;
    const queue = await callAction(scene, { event: "merge_group" });
    expect(queue).toMatchObject({ code: 0, outputs: { outcome: "passed", reused: "" } });
    expect(queue.stdout).toContain(
      "No verdict is reused: prompts, models, settings or rules are not the same",
    );
    expect(scene.model.recorded).toHaveLength(asked + PLANNED + 2 * SHARED);
  });
});

describe("on the command line", () => {
  interface Terminal {
    readonly scene: Scene;
    readonly nessie: (command: string, ...args: readonly string[]) => Promise<Ended>;
    readonly report: () => Report;
  }

  /** A repository whose branch `main` has the files of the base, with those of the change in the working tree. */
  async function terminal(options: SceneOptions): Promise<Terminal> {
    const scene = await startScene(options);
    const cwd = realpathSync(workspace());
    const git = (...args: readonly string[]): void => {
      execFileSync("git", ["-c", "user.name=n", "-c", "user.email=n@example", ...args], {
        cwd,
        stdio: "ignore",
      });
    };
    const lay = ({ [WORKFLOW]: _, ...files }: Files): void => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    };
    git("init", "-q", "-b", "main");
    lay(scene.files.base);
    git("add", "-A");
    git("commit", "-q", "-m", "x");
    lay(scene.files.head);
    const env = { PATH: process.env.PATH ?? "", NESSIE_API_KEY: "key-12345" };
    const path = join(cwd, "nessie-report", "report.json");
    return {
      scene,
      nessie: (command, ...args) =>
        runCli([command, ...args, ...(command === "run" ? ["--endpoint", scene.model.url] : [])], {
          cwd,
          env,
        }),
      report: () => parseReport(readFileSync(path, "utf8"), path),
    };
  }

  test("a run is compared with a commit", async () => {
    const worse = await terminal(WORSE);
    const ended = await worse.nessie("run", "--against", "main");
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringContaining(`Gate failed: ${BLAMED}`) });
    const same = await terminal(LEAKS_ANYWAY);
    const passed = await same.nessie("run", "--against");
    expect(passed).toMatchObject({ code: 0, stdout: expect.stringContaining(`Gate passed: ${EXCUSED}`) });
  });

  test("a resumed run asks only what max-requests cut off", async () => {
    const { scene, nessie, report } = await terminal(LEAKS_ANYWAY);
    const cut = await nessie("run", "--against", "main", "--max-requests", String(PLANNED + 3));
    expect(cut).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("max-requests allows are used up"),
    });
    expect(scene.model.recorded).toHaveLength(PLANNED + 3);
    const ended = await nessie("run", "--against", "main", "--resume");
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining(`Gate passed: ${EXCUSED}`) });
    expect(scene.model.recorded).toHaveLength(PLANNED + 2 * SHARED);
    expect(labelsIn(report())).toEqual({ "rules/case-2": "also-without-it" });
  });

  describe("shards that were compared with a commit are", () => {
    async function shards(options: SceneOptions): Promise<Terminal> {
      const own = await terminal(options);
      for (const index of [1, 2]) {
        const args = ["--shard", `${index}/2`, "--report-dir", `shards/${index}`];
        expect((await own.nessie("run", "--against", "main", ...args)).code).toBe(0);
      }
      return own;
    }

    test("merged against it, and judged by the counts of both", async () => {
      const { nessie, report } = await shards(LEAKS_ANYWAY);
      const ended = await nessie("merge", "shards", "--against", "main");
      expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining(`Gate passed: ${EXCUSED}`) });
      expect(report().attribution?.places).toMatchObject([{ count: { base: { leaked: 2 * SHARED } } }]);
      const worse = await shards(WORSE);
      expect(await worse.nessie("merge", "shards", "--against", "main")).toMatchObject({
        code: 1,
        stdout: expect.stringContaining("Gate failed: this change makes 1 case unsafe: rules/case-1 ("),
      });
    });

    test("red if merged against nothing, with a warning", async () => {
      const { nessie, report } = await shards(LEAKS_ANYWAY);
      const ended = await nessie("merge", "shards");
      expect(ended).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("there is nothing to compare with, so the thresholds decide"),
      });
      expect(report().outcome).toMatchObject({ kind: "failed" });
    });

    test("red if merged against another base", async () => {
      const { nessie } = await shards(LEAKS_ANYWAY);
      const ended = await nessie("merge", "shards", "--against-model", "other");
      expect(ended).toMatchObject({
        code: 1,
        stdout: expect.stringContaining(
          "Gate failed: it is not known whether this change made 1 case unsafe",
        ),
      });
    });
  });
});
