import { realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readActionInputs } from "../../src/action/inputs.ts";
import type { Inputs } from "../../src/config/inputs.ts";
import { modelsOf } from "../../src/config/models.ts";
import { planRun } from "../../src/run/plan-run.ts";
import type { BaseSource, KnownBase } from "../../src/run/platform.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { fakeClock } from "../support/fake-clock.ts";
import {
  BASE,
  gateWorkflow,
  HEAD,
  IN_WORKFLOW,
  MERGE,
  pullRequestFrom,
  runnerEnv,
  WORKFLOW,
} from "../support/pull-request.ts";
import { prepareAction } from "../support/run.ts";
import { type GitHubApi, startGitHubApi } from "../support/servers/github-api.ts";
import { testRunner } from "../support/test-runner.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const AT_BASE = `the base commit ${BASE.slice(0, 12)}`;
const CONFIG = "test: {model: new, temperature: 1, system-prompt-file: ada.md}\n";
const BASE_CONFIG = "test: {model: old, temperature: 0.5, system-prompt-file: ada.md}\ngate: {runs: 1}\n";
const HEAD_FILES = { "nessie.yml": CONFIG, "ada.md": "New.\n", [WORKFLOW]: gateWorkflow({}) };

let api: GitHubApi;
beforeEach(async () => {
  api = await startGitHubApi();
  api.heads.set(7, HEAD);
  api.changed.push({ filename: "nessie.yml" }, { filename: "ada.md" }, { filename: "src/app.ts" });
  api.commits.set(BASE, { "nessie.yml": BASE_CONFIG, "ada.md": "Old.\n", [WORKFLOW]: gateWorkflow({}) });
  api.commits.set(HEAD, HEAD_FILES);
});
afterEach(() => api.close());
afterAll(cleanUp);

interface Scene {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files of the workspace, if other than those of the change. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  readonly eventName?: string;
  readonly alter?: (folder: string) => void;
}

interface Found {
  readonly base: BaseSource;
  readonly inputs: Inputs;
  readonly again: () => Promise<BaseSource>;
}

/** What the action finds in a pull request whose commit is checked out. */
async function baseIn({ inputs = {}, files, env = {}, event, eventName, alter }: Scene = {}): Promise<Found> {
  const { "nessie.yml": config, "ada.md": prompt } = HEAD_FILES;
  const { folder, env: runner } = prepareAction(
    { "api-key": "key-12345", "github-token": "token", ...inputs },
    {
      files: files ?? { "nessie.yml": config, "ada.md": prompt },
      folders: [".git"],
      event: event ?? pullRequestFrom(),
      env: { ...runnerEnv(api, eventName), ...IN_WORKFLOW, ...env },
    },
  );
  alter?.(folder);
  const early = {
    runner: testRunner(runner, () => {}),
    cwd: realpathSync(folder),
    clock: fakeClock(),
    env: runner,
    signal: new AbortController().signal,
  };
  const read = await readActionInputs("gate", early);
  const { base } = read.context;
  return { base: await base(), inputs: read.inputs, again: base };
}

/** Both versions of a file. */
function setFile(name: string, base: string | undefined, head: string | undefined): void {
  for (const [commit, text] of [
    [BASE, base],
    [HEAD, head],
  ] as const) {
    const { [name]: _, ...others } = api.commits.get(commit) ?? {};
    api.commits.set(commit, text === undefined ? others : { ...others, [name]: text });
  }
}

function known({ base }: Found): KnownBase {
  if (base.kind !== "known") throw new Error(JSON.stringify(base));
  return base;
}

/** The base's settings of the run's only model. */
function settingsOf(found: Found): unknown {
  const [model] = modelsOf(found.inputs);
  return model && known(found).settingsOf(model);
}

const unknown = (why: string): unknown => ({ kind: "unknown", why: expect.stringContaining(why) });

describe("in a pull request, the base", () => {
  test("has the settings and files of the base commit, and endpoint and key of the run [B9]", async () => {
    const endpoint = "https://llm.example/v1";
    setFile(WORKFLOW, gateWorkflow({ endpoint }), gateWorkflow({ endpoint }));
    const found = await baseIn({ inputs: { endpoint } });
    expect(known(found)).toMatchObject({ name: AT_BASE, commit: BASE });
    expect(settingsOf(found)).toMatchObject({
      model: "old",
      temperature: 0.5,
      endpoint: new URL(endpoint),
      "api-key": "key-12345",
      runs: 1,
      "report-dir": "nessie-report",
    });
    expect(await known(found).files.promptFiles?.read("ada.md")).toBe("Old.\n");
  });

  test("is looked up once", async () => {
    const { again } = await baseIn();
    expect(await again()).toMatchObject({ kind: "known" });
    expect(api.requests.filter((request) => request.includes("/pulls/7/files"))).toHaveLength(1);
  });

  test("plans with the base's suites, cases and prompt", async () => {
    const suite = (title: string): string =>
      JSON.stringify({ ...smallSuite(), cases: smallSuite().cases.map((one) => ({ ...one, title })) });
    setFile("suites/own.json", suite("Old"), suite("New"));
    const config = "test: {model: m, system-prompt-file: ada.md}\ngate: {suite: suites, runs: 1}\n";
    setFile("nessie.yml", config, config);
    const found = await baseIn({
      files: { "nessie.yml": config, "ada.md": "New.\n" },
    });
    const [model] = modelsOf(found.inputs);
    const settings = model && known(found).settingsOf(model);
    if (settings === undefined || "why" in settings) throw new Error("No settings");
    const plan = await planRun(settings, known(found).files);
    expect(plan.systemPrompt?.text).toBe("Old.");
    expect(plan.loaded.suites[0]?.cases[0]?.title).toBe("Old");
    expect(plan.loaded.suites).toHaveLength(1);
  });

  test("rejects to read what the base commit does not have, in a sentence", async () => {
    const { files } = known(await baseIn());
    await expect(files.suiteFiles.read("new.json")).rejects.toThrow(`new.json does not exist in ${AT_BASE}`);
    await expect(files.suiteFiles.read("/etc/hostname")).rejects.toThrow("is outside the repository");
    expect(await files.suiteFiles.list("new.json")).toBeUndefined();
  });

  test("has no system prompt if its own settings name none", async () => {
    setFile("nessie.yml", "test: {model: old}\n", CONFIG);
    expect(settingsOf(await baseIn())).toMatchObject({ model: "old", "system-prompt-file": undefined });
  });

  test("has nothing of a config file that is only in the change, but the inputs [B9]", async () => {
    setFile("nessie.yml", undefined, CONFIG);
    setFile(WORKFLOW, gateWorkflow({ model: "m" }), gateWorkflow({ model: "m" }));
    const found = await baseIn({ inputs: { model: "m" } });
    expect(settingsOf(found)).toMatchObject({ model: "m", temperature: undefined });
  });

  test("is the same where the change is found by another event", async () => {
    const event = { issue: { number: 7, pull_request: {} }, comment: {} };
    const found = await baseIn({ event, eventName: "issue_comment" });
    expect(settingsOf(found)).toMatchObject({ model: "old" });
    const run = { workflow_run: { head_sha: HEAD, head_branch: "b", head_repository: { full_name: "o/r" } } };
    expect(settingsOf(await baseIn({ event: run, eventName: "workflow_run" }))).toMatchObject({
      model: "old",
    });
    const target = await baseIn({ eventName: "pull_request_target" });
    expect(settingsOf(target)).toMatchObject({ model: "old" });
  });

  test("is that of a merge queue, whose files are compared", async () => {
    const event = {
      merge_group: { head_ref: "refs/heads/gh-readonly-queue/main/pr-7-a", head_sha: HEAD, base_sha: BASE },
    };
    const env = { GITHUB_SHA: HEAD };
    const queue = { event, eventName: "merge_group", env };
    api.comparisons.set(`${BASE}...${HEAD}`, { status: "ahead", files: [{ filename: "ada.md" }] });
    expect(settingsOf(await baseIn(queue))).toMatchObject({ model: "old" });
    api.comparisons.set(`${BASE}...${HEAD}`, { status: "diverged", files: [] });
    expect((await baseIn(queue)).base).toEqual(unknown("is not a descendant of"));
  });
});

describe("several models", () => {
  const list = (...names: readonly string[]): string => JSON.stringify({ test: { models: names } });

  test("are each compared with themselves; one that the base does not have has no base", async () => {
    setFile("nessie.yml", list("a", "b"), list("b", "c"));
    const found = await baseIn({ files: { "nessie.yml": list("b", "c") } });
    const [b, c] = modelsOf(found.inputs).map((model) => known(found).settingsOf(model));
    expect(b).toMatchObject({ model: "b", "report-dir": join("nessie-report", "b") });
    expect(c).toEqual({
      why: `c is not a model of ${AT_BASE}; it can be compared once it is merged`,
    });
  });

  test("cannot be compared with one other", async () => {
    setFile("nessie.yml", list("a", "b"), list("a", "b"));
    await expect(
      baseIn({ files: { "nessie.yml": list("a", "b") }, inputs: { "against-model": "c" } }),
    ).rejects.toThrow(
      'Input "against-model" compares one model with another, but the run has 2: name only one in Input "model".',
    );
  });
});

describe("with against-model, the base", () => {
  const inputs = { "against-model": "other" };

  test("is that model with the files of the base commit", async () => {
    setFile(WORKFLOW, gateWorkflow(inputs), gateWorkflow(inputs));
    const found = await baseIn({ inputs });
    expect(known(found)).toMatchObject({
      name: `the model other, with the files of ${AT_BASE}`,
      commit: BASE,
    });
    expect(settingsOf(found)).toMatchObject({ model: "other", temperature: 0.5 });
  });

  test("needs no model in the workflow that is known, but is to be known itself", async () => {
    const moving = { ...inputs, model: `\${{ steps.a.outputs.b }}` };
    setFile(WORKFLOW, gateWorkflow(moving), gateWorkflow(moving));
    const found = await baseIn({ inputs: { ...inputs, model: "m" } });
    expect(settingsOf(found)).toMatchObject({ model: "other" });
    const chosen = gateWorkflow({ "against-model": `\${{ steps.a.outputs.b }}` });
    setFile(WORKFLOW, chosen, chosen);
    expect((await baseIn({ inputs })).base).toEqual(unknown("against-model is "));
  });

  test("is that model with the run's own files where no change is judged", async () => {
    const event = { ref: "refs/heads/main", repository: { default_branch: "main" } };
    const found = await baseIn({ inputs, event, eventName: "push" });
    expect(known(found).name).toBe("the model other");
    expect(known(found).commit).toBeUndefined();
    expect(settingsOf(found)).toMatchObject({ model: "other", temperature: 1 });
    expect(await known(found).files.promptFiles?.read("ada.md")).toBe("New.\n");
  });

  test("has the settings that the config file lists for it", async () => {
    const config = "test: {models: [{model: other, temperature: 0.2}, {model: m}]}\n";
    setFile("nessie.yml", config, config);
    const given = { ...inputs, model: "m" };
    setFile(WORKFLOW, gateWorkflow(given), gateWorkflow(given));
    const found = await baseIn({ inputs: given, files: { "nessie.yml": config } });
    expect(settingsOf(found)).toMatchObject({ model: "other", temperature: 0.2 });
  });
});

test("there is none where no change is judged", async () => {
  const event = { ref: "refs/heads/main", repository: { default_branch: "main" } };
  expect((await baseIn({ event, eventName: "push" })).base).toEqual({ kind: "none" });
  expect((await baseIn({ event: {}, eventName: "schedule" })).base).toEqual({ kind: "none" });
  expect(api.requests).toEqual([]);
});

describe("the base is not known, and the reason is told [B9]", () => {
  const refusing = (part: string, status: number, message: string): void => {
    api.refuse = (request) => (request.includes(part) ? { status, message } : undefined);
  };

  test("if the changed files may not be read", async () => {
    refusing("/pulls/7", 403, "Resource not accessible by integration");
    expect((await baseIn()).base).toEqual(
      unknown(
        "the changed files are not known: GitHub did not list the changed files (Resource not accessible by integration); the job needs pull-requests: read",
      ),
    );
  });

  test("if the files may not be read once the config was", async () => {
    refusing(`/contents/${encodeURIComponent("ada.md")}`, 403, "Resource not accessible by integration");
    expect((await baseIn()).base).toEqual(
      unknown("ada.md cannot be read through GitHub's API: the token may not read the repository"),
    );
  });

  test("if the base commit was replaced by a force push", async () => {
    const config = { "nessie.yml": CONFIG };
    const outside = join(workspace(), "own.yml");
    writeFileSync(outside, CONFIG);
    api.commits.delete(BASE);
    expect((await baseIn({ inputs: { config: outside }, files: config })).base).toEqual(
      unknown(`${WORKFLOW} cannot be read through GitHub's API`),
    );
  });

  test.each([
    ["a workflow", { filename: ".github/workflows/other.yml" }],
    ["one in other letters", { filename: ".GitHub/Workflows/other.yml" }],
    ["an action", { filename: ".github/actions/x/index.js" }],
    ["an action elsewhere", { filename: "tools/x/Action.yaml" }],
    ["an action at the root", { filename: "action.yml" }],
    ["a workflow that moved away", { filename: "old.yml", previous_filename: ".github/workflows/a.yml" }],
  ])("if the change touches %s", async (_name, file) => {
    api.changed.push(file);
    expect((await baseIn()).base).toEqual(unknown("is changed, so the inputs at the base are not known"));
  });

  test("if the head of the pull request is another by now", async () => {
    api.heads.set(7, "9".repeat(40));
    expect((await baseIn()).base).toEqual(unknown("the head of #7 is no longer"));
  });

  test("if the workflow gives the model by an expression that a change may decide", async () => {
    const text = gateWorkflow({ model: `\${{ steps.read.outputs.model }}` });
    setFile(WORKFLOW, text, text);
    expect((await baseIn({ inputs: { model: "m" } })).base).toEqual(
      unknown("which a change may decide; name the model in nessie.yml"),
    );
  });

  test("if the workflow is one of another repository, or is not known", async () => {
    const env = { GITHUB_WORKFLOW_REF: "o/other/.github/workflows/gate.yml@main" };
    expect((await baseIn({ env })).base).toEqual(unknown("the workflow's file is not in this repository"));
  });

  test("if the workflow that runs is an older one of the branch", async () => {
    setFile(WORKFLOW, gateWorkflow({}), gateWorkflow({ model: "weak" }));
    const env = { GITHUB_WORKFLOW_SHA: HEAD };
    expect((await baseIn({ env, inputs: { model: "weak" } })).base).toEqual(
      unknown(`${WORKFLOW} is not the one of ${AT_BASE}`),
    );
  });

  test("if its config file cannot be read", async () => {
    setFile("nessie.yml", "test: {model: old, temprature: 1}\n", CONFIG);
    expect((await baseIn()).base).toEqual(
      unknown(
        `the part test of nessie.yml in ${AT_BASE} cannot be read (nessie.yml in ${AT_BASE}:1:20: test.temprature`,
      ),
    );
  });

  test("if its config file names no model, and nothing else does", async () => {
    setFile("nessie.yml", "gate: {runs: 1}\n", CONFIG);
    expect((await baseIn()).base).toEqual(
      unknown(
        `the config file in ${AT_BASE} names no model; name the model there first, or give against-model`,
      ),
    );
  });

  test("if its config file names an endpoint that the run does not have", async () => {
    setFile("nessie.yml", "test: {models: [{model: old, endpoint: gone}]}\n", CONFIG);
    expect((await baseIn()).base).toEqual(unknown("must be the name of an endpoint"));
  });

  test("if a step altered the config file", async () => {
    const files = { "nessie.yml": "test: {model: made}\n" };
    expect((await baseIn({ files })).base).toEqual(unknown("nessie.yml is not as the change commits it"));
  });

  test("if the config file is outside the workspace", async () => {
    const config = join(workspace(), "own.yml");
    writeFileSync(config, CONFIG);
    setFile(WORKFLOW, gateWorkflow({ config }), gateWorkflow({ config }));
    expect((await baseIn({ inputs: { config } })).base).toEqual(
      unknown(`${config} is outside the workspace`),
    );
  });

  test("if a step altered the system prompt", async () => {
    const files = { "nessie.yml": CONFIG, "ada.md": "Made by a step.\n" };
    expect((await baseIn({ files })).base).toEqual(unknown("ada.md is not as the change commits it"));
  });

  test("if a step altered the system prompt that only the base names", async () => {
    const own = "test: {model: m}\n";
    setFile("nessie.yml", BASE_CONFIG, own);
    expect((await baseIn({ files: { "nessie.yml": own, "ada.md": "Made by a step.\n" } })).base).toEqual(
      unknown("ada.md is not as the change commits it"),
    );
  });

  test("if a step made the system prompt outside the workspace, by path or by link", async () => {
    const outside = join(workspace(), "ada.md");
    writeFileSync(outside, "Made.\n");
    const config = `test: {model: m, system-prompt-file: ${outside}}\n`;
    setFile("nessie.yml", config, config);
    expect((await baseIn({ files: { "nessie.yml": config } })).base).toEqual(
      unknown(`${outside} is outside the workspace`),
    );
    setFile("nessie.yml", BASE_CONFIG, CONFIG);
    const link = (folder: string): void => {
      rmSync(join(folder, "ada.md"));
      symlinkSync(outside, join(folder, "ada.md"));
    };
    expect((await baseIn({ alter: link })).base).toMatchObject({ kind: "unknown" });
  });

  test("if the base commit lacks the system prompt that it names", async () => {
    setFile("ada.md", undefined, "New.\n");
    expect((await baseIn()).base).toEqual(unknown(`ada.md does not exist in ${AT_BASE}`));
  });

  test("if there is no token", async () => {
    const inputs = { config: "none", model: "m", "github-token": "" };
    expect((await baseIn({ inputs })).base).toEqual(unknown("but there is no github-token"));
  });

  test("if the endpoint is in the job, where the change may have made it", async () => {
    const endpoint = "http://127.0.0.1:9/v1";
    setFile(WORKFLOW, gateWorkflow({ endpoint }), gateWorkflow({ endpoint }));
    expect((await baseIn({ inputs: { endpoint } })).base).toEqual(
      unknown("the model at http://127.0.0.1:9 may be made of src/app.ts, which is changed"),
    );
    api.changed.pop();
    expect((await baseIn({ inputs: { endpoint } })).base).toMatchObject({ kind: "known" });
  });
});

test("line ends of a checkout on Windows and the merge commit's own text are no alterations", async () => {
  const files = { "nessie.yml": CONFIG.replace("\n", "\r\n"), "ada.md": "Merged.\n" };
  api.commits.set(MERGE, { ...HEAD_FILES, "ada.md": "Merged.\n" });
  expect((await baseIn({ files })).base).toMatchObject({ kind: "known" });
});
