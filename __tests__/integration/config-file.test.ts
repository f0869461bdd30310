import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { ActionName } from "../../src/config/input-definition.ts";
import { parseReport } from "../../src/report/schema.ts";
import { errorsIn } from "../support/action-endpoints.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { closeAll, closeLater } from "../support/close-later.ts";
import { DOORS, doorkeeper } from "../support/doors.ts";
import { soon } from "../support/project-file.ts";
import { BASE, HEAD, MERGE, pullRequestFrom, runnerEnv } from "../support/pull-request.ts";
import type { ActionEnded, RunOptions } from "../support/run.ts";
import { runAction } from "../support/run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "../support/servers/github-api.ts";
import { type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

type Settings = Readonly<Record<string, unknown>>;
interface Config {
  readonly test?: Settings;
  readonly gate?: Settings;
}

const TEST = { model: "m", retries: 0 };
/** A gate that the model of these tests fails: it tells everybody the second code, and nobody the third. */
const STRICT = { suite: "suite.json", cases: "own.json", runs: 2, confirm: 1, "min-helpfulness": 100 };
/** A gate that it passes. */
const LOOSE = { suite: "suite.json", runs: 1, confirm: 0, "min-safety": 0 };

const yml = ({ test: tested = TEST, gate = {} }: Config): string => JSON.stringify({ test: tested, gate });

let api: GitHubApi;
let model: ModelEndpoint;
/** The other files of the repository, the same in both commits. */
let common: Readonly<Record<string, string>>;

beforeAll(async () => {
  const waiver = { case: "doors/case-2", owner: "@org/doors", reason: "Known.", expires: soon() };
  const files = { "suite.json": DOORS };
  const asked = await startModelEndpoint(doorkeeper({ leaky: [2], mute: [3] }));
  const inputs = { endpoint: asked.url, model: "m", suite: "suite.json", runs: "2" };
  const ended = await runAction(inputs, { files });
  await asked.close();
  common = {
    ...files,
    "own.json": JSON.stringify(smallSuite(1, "own")),
    "waivers.json": JSON.stringify({ waivers: [waiver] }),
    "old.json": ended.read("nessie-report/report.json"),
  };
});
beforeEach(async () => {
  api = closeLater(await startGitHubApi());
  api.heads.set(7, HEAD);
  api.changed.push({ filename: "README.md" });
  model = closeLater(await startModelEndpoint(doorkeeper({ leaky: [2], mute: [3] })));
  commit(BASE);
  commit(HEAD);
});
afterEach(closeAll);
afterAll(cleanUp);

/** Files that a change may touch; the gate needs none of them. */
const WATCHED = { "prompts/a.txt": "", "docs/a.md": "" };

/** Makes a commit with this config file, or without one. */
function commit(sha: string, config?: string | Config): void {
  const text = typeof config === "object" ? yml(config) : config;
  api.commits.set(sha, { ...common, ...WATCHED, ...(text !== undefined && { "nessie.yml": text }) });
}

interface Story extends Pick<RunOptions, "links" | "folders"> {
  readonly inputs?: Readonly<Record<string, string>>;
  /** The config file of the workspace. */
  readonly config?: string | Config | undefined;
  readonly event?: string;
  readonly payload?: unknown;
  readonly checkout?: false;
  /** More files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The action in a pull request, unless told, whose workspace has a checkout. */
function gate(story: Story = {}): Promise<ActionEnded> {
  const { inputs, config, event = "pull_request", payload = pullRequestFrom(), checkout } = story;
  const text = typeof config === "object" ? yml(config) : config;
  return runAction(
    { endpoint: model.url, "github-token": "t", comment: "never", config: "nessie.yml", ...inputs },
    {
      env: runnerEnv(api, event),
      event: payload,
      files:
        checkout === false
          ? { "suite.json": DOORS }
          : { ...common, ...story.files, ...(text !== undefined && { "nessie.yml": text }) },
      folders: [...(checkout === false ? [] : [".git"]), ...(story.folders ?? [])],
      ...(story.links && { links: story.links }),
    },
  );
}

/** The action in a pull request that changes the config file from one to the other. */
function changing(
  before: Config | string | undefined,
  after: Config | string | undefined,
  over: Story = {},
): Promise<ActionEnded> {
  commit(BASE, before);
  commit(HEAD, after);
  return gate({ config: after, ...over });
}

/** What a run decided, and what it asked. */
function decisionOf({ code, outputs, read }: ActionEnded): unknown {
  if (outputs.report === undefined) return { code, outputs };
  const { outcome, settings, suite, requests, trials, waivedCases, comparison } = parseReport(
    read("nessie-report/report.json"),
    "report.json",
  );
  const asked = {
    settings,
    suite,
    requests,
    trials: trials.length,
    confirmed: trials.map(({ confirmations }) => confirmations?.length),
  };
  return { code, outputs, outcome, waivedCases, comparison: comparison !== undefined, ...asked };
}

const warnings = ({ stdout }: ActionEnded): string[] =>
  stdout.split("\n").filter((line) => line.startsWith("::warning title=NESSiE"));

describe("a pull request is judged by the base commit's gate, whatever it makes of it:", () => {
  test.each<[string, Settings, Settings]>([
    ["its thresholds", {}, { "min-safety": 0, "min-helpfulness": 0 }],
    ["its minimum helpfulness", { "min-safety": 0 }, { "min-helpfulness": 0 }],
    ["its waivers", {}, { waivers: "waivers.json" }],
    ["its baseline", {}, { gate: "no-regression", baseline: "old.json" }],
    ["its suite", {}, { suite: "none" }],
    ["its suites", {}, { suites: "own" }],
    ["its test cases", {}, { cases: "suite.json", suite: "none" }],
    ["its runs", {}, { runs: 1 }],
    ["its conditions", {}, { conditions: "plain" }],
    ["its repeats", {}, { confirm: 0 }],
    ["its rule of helpfulness", {}, { helpfulness: "majority", confirm: 3 }],
    ["its first requests", {}, { preflight: false }],
    ["its early end", {}, { "fail-fast": true }],
    ["its limits", {}, { "max-requests": 3 }],
    ["its watched paths", {}, { "watch-paths": "docs/**" }],
  ])("%s [B7]", async (_name, given, loosened) => {
    const before = { gate: { ...STRICT, ...given } };
    const after = { gate: { ...before.gate, ...loosened } };
    const expected = decisionOf(await changing(before, before));
    expect(expected).toMatchObject({ code: 1 });
    expect(decisionOf(await changing(before, after))).toEqual(expected);
    expect(warnings(await changing(before, after))).toContainEqual(
      expect.stringContaining(
        `The part gate of nessie.yml differs from that of the base commit ${BASE.slice(0, 12)}, which counts until this is merged`,
      ),
    );
    // Merged, it would count.
    expect(decisionOf(await changing(after, after))).not.toEqual(expected);
  });

  test("it deletes the file [B7]", async () => {
    const before = { gate: STRICT };
    const inputs = { model: "m" };
    const expected = decisionOf(await changing(before, before, { inputs }));
    const deleted = decisionOf(await changing(before, undefined, { inputs }));
    expect(deleted).toMatchObject({ code: 1, outcome: { kind: "failed" } });
    expect(deleted).toEqual({ ...Object(expected), settings: { ...Object(expected).settings, retries: 4 } });
    const unnamed = await changing(before, undefined);
    expect(unnamed.code).toBe(1);
    expect(errorsIn(unnamed.stdout)).toEqual([expect.stringContaining('Input "model" is missing')]);
  });

  test("what it makes of the part test counts at once, without a warning", async () => {
    const ended = await changing(
      { gate: LOOSE },
      { test: { model: "other", "max-tokens": 99 }, gate: LOOSE },
    );
    expect(warnings(ended)).toEqual([]);
    expect(ended).toMatchObject({ code: 0, outputs: { outcome: "passed" } });
    expect(model.recorded.at(-1)?.body).toMatchObject({ model: "other", max_tokens: 99 });
  });

  test("an input wins over both", async () => {
    const ended = await changing(
      { gate: { ...STRICT, runs: 3 } },
      { gate: LOOSE },
      { inputs: { runs: "1" } },
    );
    expect(decisionOf(ended)).toMatchObject({ code: 1, trials: 16 });
  });

  test("a merge queue's group is judged by what it will be merged into", async () => {
    const payload = {
      merge_group: {
        head_ref: "refs/heads/gh-readonly-queue/main/pr-7-abc",
        head_sha: MERGE,
        base_sha: BASE,
      },
    };
    commit(MERGE, { gate: LOOSE });
    const ended = await changing({ gate: STRICT }, { gate: LOOSE }, { event: "merge_group", payload });
    expect(decisionOf(ended)).toMatchObject({ code: 1, trials: 32 });
  });
});

describe("a config file that only the change has", () => {
  test("says what is tested, and warns that its gate does not count yet", async () => {
    const ended = await changing(
      undefined,
      { test: { model: "new" }, gate: LOOSE },
      { inputs: { suite: "suite.json" } },
    );
    expect(ended).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(decisionOf(ended)).toMatchObject({ settings: { model: "new" }, trials: 36 });
    expect(warnings(ended)).toEqual([
      expect.stringContaining(
        `nessie.yml is not in the base commit ${BASE.slice(0, 12)} yet: its part test counts now, its part gate once it is merged`,
      ),
    ]);
  });

  test("is refused with its gate if no commit has it, since a step may have made it", async () => {
    const inputs = { suite: "suite.json" };
    const made = await gate({ inputs, config: { gate: LOOSE } });
    expect(made.code).toBe(1);
    expect(errorsIn(made.stdout)).toEqual([
      expect.stringContaining("nessie.yml is in the workspace, but not in the base commit"),
    ]);
    expect(model.recorded).toEqual([]);
    expect(decisionOf(await gate({ inputs, config: {} }))).toMatchObject({ code: 1, trials: 36 });
  });
});

describe("a config file that cannot be read", () => {
  const broken = "test: {model: m}\ngate:\n  runs: many\n";

  test.each<[string, string | Config, string | Config, string]>([
    ["in the change", { gate: STRICT }, broken, "nessie.yml:3:3: gate.runs must be a whole number"],
    [
      "in the base commit",
      broken,
      { gate: LOOSE },
      `nessie.yml in the base commit ${BASE.slice(0, 12)}:3:3: gate.runs must be`,
    ],
    ["in the change, as YAML", { gate: STRICT }, "test: {", "nessie.yml:1:"],
  ])("%s is an error, and nothing is sent", async (_name, before, after, words) => {
    const ended = await changing(before, after);
    expect(ended).toMatchObject({ code: 1, outputs: { outcome: "incomplete" } });
    expect(errorsIn(ended.stdout)).toEqual([expect.stringContaining(words)]);
    expect(model.recorded).toEqual([]);
  });

  test("in both is told of both at once, with what is wrong with the inputs", async () => {
    const ended = await changing(broken, "test: {modle: m}", { inputs: { runs: "0" } });
    const [error = ""] = errorsIn(ended.stdout);
    expect(error).toContain("nessie.yml:1:8: test.modle is not a setting of test; did you mean model?");
    expect(error).toContain(`nessie.yml in the base commit ${BASE.slice(0, 12)}:3:3`);
    expect(error).toContain('Input "runs" must be a whole number');
  });

  test.each<[string, { status: number; message: string }]>([
    ["may not read", { status: 403, message: "Resource not accessible by integration" }],
    ["sees nothing", { status: 404, message: "Not Found" }],
  ])("since the token %s is an error that names the permission", async (_name, refusal) => {
    api.refuse = (request) => (request.includes("/pulls/") ? undefined : refusal);
    for (const checkout of [undefined, false] as const) {
      const ended = await changing({ gate: STRICT }, { gate: LOOSE }, checkout === false ? { checkout } : {});
      expect(ended.code).toBe(1);
      expect(errorsIn(ended.stdout)).toEqual([
        expect.stringMatching(
          /nessie\.yml cannot be read through GitHub's API: .*permissions: \{ contents: read/,
        ),
      ]);
    }
    expect(model.recorded).toEqual([]);
  });

  test("since there is no token is an error, with a checkout and without", async () => {
    for (const checkout of [undefined, false] as const) {
      const over = { inputs: { "github-token": "" }, ...(checkout === false && { checkout }) };
      const ended = await changing({ gate: STRICT }, { gate: LOOSE }, over);
      expect(ended.code).toBe(1);
      expect(errorsIn(ended.stdout)).toEqual([expect.stringMatching(/no github-token|nor a github-token/)]);
    }
    const scheduled = await gate({
      inputs: { "github-token": "" },
      event: "schedule",
      payload: {},
      checkout: false,
    });
    expect(errorsIn(scheduled.stdout)).toEqual([
      expect.stringContaining("config: none if there is no such file"),
    ]);
    expect(model.recorded).toEqual([]);
  });

  test("since it is a link out of the workspace, where a change could name any file [S9]", async () => {
    const outside = join(workspace(), "outside.yml");
    writeFileSync(outside, yml({ test: { model: "secret-of-another-file" } }));
    commit(BASE, { gate: LOOSE });
    const ended = await gate({ links: { "nessie.yml": outside } });
    expect(ended.code).toBe(1);
    expect(errorsIn(ended.stdout)).toEqual([
      expect.stringContaining("nessie.yml leads out of the workspace"),
    ]);
    expect(model.recorded).toEqual([]);
  });
});

describe("without a checkout", () => {
  test.each([
    ["pull_request", pullRequestFrom("stranger/r")],
    ["pull_request_target", pullRequestFrom("stranger/r")],
    [
      "workflow_run",
      {
        workflow_run: {
          head_sha: HEAD,
          head_branch: "p",
          head_repository: { full_name: "stranger/r" },
          pull_requests: [],
        },
      },
    ],
    ["issue_comment", { issue: { number: 7, pull_request: {} } }],
  ])(
    "on %s what is tested is read from the head commit, and the gate from the base",
    async (event, payload) => {
      const ended = await changing(
        { gate: { ...STRICT, cases: "own.json" } },
        { test: { model: "head" }, gate: LOOSE },
        {
          event,
          payload,
          checkout: false,
        },
      );
      expect(decisionOf(ended)).toMatchObject({ code: 1, settings: { model: "head" }, trials: 32 });
    },
  );

  test.each(["schedule", "push"])("on %s both parts are read from its commit", async (event) => {
    commit(MERGE, { test: { model: "main" }, gate: { ...STRICT, cases: "suite.json", suite: "none" } });
    const payload = { ref: "refs/heads/main", repository: { default_branch: "main" } };
    const ended = await gate({ event, payload, checkout: false });
    expect(decisionOf(ended)).toMatchObject({
      code: 1,
      outcome: { kind: "failed" },
      settings: { model: "main" },
      trials: 24,
    });
  });

  test("a checkout of the base branch is not taken for the change", async () => {
    commit(BASE, { test: { model: "base" }, gate: LOOSE });
    commit(HEAD, { test: { model: "head" }, gate: LOOSE });
    const ended = await gate({
      config: { test: { model: "base" }, gate: LOOSE },
      event: "pull_request_target",
      payload: pullRequestFrom("stranger/r"),
    });
    expect(decisionOf(ended)).toMatchObject({ settings: { model: "head" } });
  });

  test("the change's own system prompt is tested, and what a step fetched where the change has no such file [B7]", async () => {
    const test = { model: "m", "system-prompt-file": "prompt.md" };
    for (const [sha, text] of [
      [BASE, "Be kind."],
      [HEAD, "Be frank."],
    ] as const) {
      commit(sha, { test });
      api.commits.set(sha, { ...api.commits.get(sha), "prompt.md": text });
    }
    const story = {
      event: "pull_request_target",
      payload: pullRequestFrom("stranger/r"),
      files: { "prompt.md": "Be kind.", "fetched.md": "Be brief." },
    };
    const sent = async (over: Story): Promise<string> => {
      const before = model.recorded.length;
      await gate({ ...story, ...over });
      return JSON.stringify(model.recorded.slice(before).map(({ body }) => body));
    };
    expect(await sent({})).toContain("Be frank.");
    expect(await sent({ checkout: false })).toContain("Be frank.");
    expect(await sent({ inputs: { "system-prompt-file": "fetched.md" } })).toContain("Be brief.");
    expect(
      await sent({ event: "pull_request", config: { test }, files: { "prompt.md": "Be here." } }),
    ).toContain("Be here.");
  });
});

describe("which file is read", () => {
  const inputs = { model: "m", suite: "suite.json", runs: "1" };
  /** Without those that look up what a leak is compared with. */
  const requests = (): number =>
    api.requests.filter((one) => !one.includes("README") && !one.includes("/pulls/")).length;

  test("none with config: none, in a workspace that has one", async () => {
    const ended = await changing({ gate: LOOSE }, { gate: LOOSE }, { inputs: { ...inputs, config: "none" } });
    expect(ended).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(requests()).toBe(0);
  });

  test("the one that config names, which must exist", async () => {
    const missing = await gate({ inputs: { ...inputs, config: "gates/other.yml" } });
    expect(missing.code).toBe(1);
    expect(errorsIn(missing.stdout)).toEqual([
      expect.stringContaining(
        `config: gates/other.yml does not exist in the base commit ${BASE.slice(0, 12)}.`,
      ),
    ]);
    const pushed = await gate({ inputs: { ...inputs, config: "other.yml" }, event: "schedule", payload: {} });
    expect(errorsIn(pushed.stdout)).toEqual([
      expect.stringContaining("config: other.yml does not exist in the local files."),
    ]);
    expect(model.recorded).toEqual([]);
  });

  test("one outside the workspace as it is, even in a pull request", async () => {
    const path = join(workspace(), "restored.yml");
    writeFileSync(path, yml({ gate: LOOSE }));
    expect(await gate({ inputs: { config: path } })).toMatchObject({
      code: 0,
      outputs: { outcome: "passed" },
    });
    expect(api.requests).toEqual([]);
  });

  test("nessie.yml if there is one; to find none costs two calls in a pull request, and none on a push", async () => {
    const without = { ...inputs, config: "" };
    expect((await gate({ inputs: without })).outputs.outcome).toBe("failed");
    expect(requests()).toBe(2);
    const push = { ref: "refs/heads/main", repository: { default_branch: "main" } };
    expect((await gate({ inputs: without, event: "push", payload: push })).outputs.outcome).toBe("failed");
    expect(requests()).toBe(2);
  });
});

describe("watch-paths in the config file", () => {
  const watching = { ...STRICT, "watch-paths": ["prompts/**"] };

  test("end a change green that touches none of them, without its key", async () => {
    const inputs = { endpoint: "https://models.example/v1" };
    const ended = await changing({ gate: watching }, { gate: watching }, { inputs });
    expect(ended).toMatchObject({ code: 0, outputs: { outcome: "not-applicable" } });
  });

  test("include the config file itself, wherever it is", async () => {
    for (const filename of ["nessie.yml", "sub/nessie.yml"]) {
      api.changed.splice(0, 1, { filename });
      const config = filename === "nessie.yml" ? "nessie.yml" : "sub/nessie.yml";
      api.commits.set(BASE, { ...common, [config]: yml({ gate: watching }) });
      api.commits.set(HEAD, { ...common, [config]: yml({ test: { model: "new" }, gate: watching }) });
      const ended = await gate({ inputs: { config }, event: "pull_request_target" });
      expect(decisionOf(ended)).toMatchObject({ code: 1, settings: { model: "new" } });
    }
  });

  test("of the change alone do not count", async () => {
    const ended = await changing({ gate: STRICT }, { gate: watching });
    expect(ended.outputs.outcome).toBe("failed");
  });

  test("still require the key where something watched changed", async () => {
    api.changed.splice(0, 1, { filename: "prompts/a.txt" });
    const inputs = { endpoint: "https://models.example/v1" };
    const ended = await changing({ gate: watching }, { gate: watching }, { inputs });
    expect(ended.code).toBe(1);
    expect(errorsIn(ended.stdout)).toEqual([expect.stringContaining('Input "api-key" is missing')]);
  });
});

describe("the actions that only read reports", () => {
  const models = [{ model: "m-2026", name: "one" }, "two"];
  const workflowRun = {
    workflow_run: {
      head_sha: HEAD,
      head_branch: "patch-1",
      head_repository: { full_name: "stranger/r", owner: { login: "stranger" } },
      pull_requests: [],
    },
  };

  /** Another job's action, which has the reports in its workspace and no checkout. */
  function read(
    action: ActionName,
    inputs: Readonly<Record<string, string>>,
    reports: Readonly<Record<string, string>>,
  ): Promise<ActionEnded> {
    return runAction(
      { "github-token": "t", config: "", ...inputs },
      {
        action,
        env: runnerEnv(api, "workflow_run"),
        event: workflowRun,
        files: { "suite.json": DOORS },
        copies: reports,
      },
    );
  }

  test("publish one report by the base commit's gate", async () => {
    const gateOf = (settings: Settings): Config => ({ gate: { ...LOOSE, ...settings } });
    const ended = await changing(gateOf({}), gateOf({}));
    expect(ended.outputs.outcome).toBe("passed");
    const reports = { left: join(ended.workspace, "nessie-report") };
    const inputs = { reports: "left/report.json" };
    commit(HEAD, gateOf({}));
    for (const [base, outcome] of [
      ["0", "passed"],
      ["90", "failed"],
    ] as const) {
      commit(BASE, gateOf({ "min-safety": base }));
      const published = await read("publish", inputs, reports);
      expect(published).toMatchObject({ code: 0, outputs: { outcome } });
    }
    expect(api.comments[0]?.body).toContain("Gate failed");
  });

  test("publish no report of a model that the job does not name, nor one for several", async () => {
    const ended = await changing({ gate: LOOSE }, { gate: LOOSE });
    const reports = { left: join(ended.workspace, "nessie-report") };
    const file = "left/report.json";
    const one = await read("publish", { reports: file, model: "other" }, reports);
    commit(HEAD, { test: { models: ["m", "two"] }, gate: LOOSE });
    const both = await read("publish", { reports: file }, reports);
    expect([one, both].map(({ code }) => code)).toEqual([1, 1]);
    expect([one, both].flatMap(({ stdout }) => errorsIn(stdout))).toEqual([
      `::error title=NESSiE gate::${file}: is of the model "m", but this job names "other".`,
      `::error title=NESSiE gate::${file}: is of the model "m" alone, but this job names "m", "two"; name the reports of all.`,
    ]);
    expect(api.comments).toEqual([]);
    expect((await read("publish", { reports: file, model: "m" }, reports)).code).toBe(0);
  });

  test("publish or merge those of all models that the change names, by the base commit's gate", async () => {
    const change = { test: { ...TEST, model: undefined, models }, gate: LOOSE };
    const shards = await Promise.all(
      ["1/2", "2/2"].map((shard) => changing({ gate: LOOSE }, change, { inputs: { shard } })),
    );
    for (const { outputs } of shards) expect(outputs.outcome).toBe("partial");
    const asked = model.recorded.length;
    const reports = Object.fromEntries(
      shards.map(({ workspace: folder }, index) => [`left-${index}`, join(folder, "nessie-report")]),
    );
    const inputs = { reports: "left-*/**/report.json" };
    const merged = await read("merge", inputs, reports);
    expect(merged).toMatchObject({ code: 0, outputs: { outcome: "passed" } });
    expect(merged.outputs.report).toBe("nessie-report/one/report.json\nnessie-report/two/report.json");
    commit(BASE, { gate: { ...LOOSE, "min-helpfulness": 90 } });
    expect(await read("merge", inputs, reports)).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    const published = await read("publish", inputs, reports);
    expect(published).toMatchObject({ code: 0, outputs: { outcome: "failed" } });
    commit(HEAD, { test: { ...TEST, model: "two" }, gate: LOOSE });
    const fewer = await read("merge", inputs, reports);
    expect(fewer.code).toBe(1);
    expect(errorsIn(fewer.stdout)).toEqual([
      expect.stringContaining('is of the model "one", which this job does not name'),
    ]);
    expect(model.recorded).toHaveLength(asked);
  });

  test("must be told what to read, and by merge that is an error", async () => {
    commit(BASE, { gate: LOOSE });
    commit(HEAD, { gate: LOOSE });
    const merged = await read("merge", {}, {});
    expect(errorsIn(merged.stdout)).toEqual([expect.stringContaining('Input "reports" is missing')]);
    const published = await read("publish", {}, {});
    expect(errorsIn(published.stdout)).toEqual([
      expect.stringMatching(
        /Input "reports" must be the path of a report\.json, but: there is no such file\.$/,
      ),
    ]);
  });
});
