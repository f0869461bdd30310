import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { againstOf } from "../../src/cli/against.ts";
import { contextOf, type Values } from "../../src/cli/context.ts";
import { settingsOf } from "../../src/cli/settings.ts";
import { modelsOf } from "../../src/config/models.ts";
import { planRun } from "../../src/run/plan-run.ts";
import type { BaseSource, KnownBase } from "../../src/run/platform.ts";
import { smallSuite } from "../support/builders/plans.ts";
import type { Ended } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(workspace());
});

/** Runs git as nobody in particular, whatever this machine's own settings are. */
function git(...args: readonly string[]): string {
  const who = ["-c", "user.name=n", "-c", "user.email=n@example", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...who, ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

function lay(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) lay(path, text);
  git("add", "-A");
  git("commit", "-q", "--allow-empty", "-m", "x");
  return git("rev-parse", "HEAD");
}

const OLD = "test: {model: old, temperature: 0.5, system-prompt-file: ada.md}\n";
const NEW = "test: {model: new, temperature: 1, system-prompt-file: ada.md}\n";

/** A repository whose branch `main` has the old files, and a branch of its own with the new ones. */
function repository(): string {
  git("init", "-q", "-b", "main");
  const base = commit({ "nessie.yml": OLD, "ada.md": "Old.\n" });
  git("checkout", "-q", "-b", "change");
  commit({ "nessie.yml": NEW, "ada.md": "New.\n" });
  return base;
}

interface Found {
  readonly base: BaseSource;
  readonly settings: () => ReturnType<KnownBase["settingsOf"]>;
}

async function against(values: Values, key = "key-12345"): Promise<Found> {
  const sink = { write: () => {} };
  const io = {
    stdout: sink,
    stderr: sink,
    cwd,
    cancellation: () => ({ signal: new AbortController().signal, release: () => {} }),
  };
  const context = contextOf({ NESSIE_API_KEY: key, PATH: process.env.PATH }, io);
  const inputs = await settingsOf(values, context, "sends");
  const base = await (await againstOf(values, inputs, { context, use: "sends" })).base();
  const [model] = modelsOf(inputs);
  return {
    base,
    settings: () => {
      if (base.kind !== "known" || model === undefined) throw new Error(JSON.stringify(base));
      return base.settingsOf(model);
    },
  };
}

function known({ base }: Found): KnownBase {
  if (base.kind !== "known") throw new Error(JSON.stringify(base));
  return base;
}

const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");

const nessie = (...args: readonly string[]): Promise<Ended> =>
  runCli(["run", ...args], { cwd, env: { NESSIE_API_KEY: "key-12345", PATH: process.env.PATH ?? "" } });

describe("--against", () => {
  test("takes settings and files from a commit, as they are there", async () => {
    const base = repository();
    lay("ada.md", "Not committed.\n");
    const found = await against({ against: "main" });
    expect(known(found)).toMatchObject({ name: `main (${base.slice(0, 12)})`, commit: base });
    const { configFile } = known(found);
    const text = git("show", `${base}:nessie.yml`);
    expect(configFile?.path).toBe("nessie.yml");
    expect([text, `${text}\n`].map(sha256Of)).toContain(configFile?.sha256);
    expect(found.settings()).toMatchObject({ model: "old", temperature: 0.5, "api-key": "key-12345" });
    expect(await known(found).files.promptFiles?.read("ada.md")).toBe("Old.\n");
  });

  test("says if that is the commit that is checked out, with which there may be nothing to compare", async () => {
    repository();
    lay("ada.md", "Not committed.\n");
    expect(known(await against({ against: "HEAD" })).isOwn).toBe(true);
    expect(known(await against({ against: "main" })).isOwn).toBeUndefined();
    expect(known(await against({ "against-model": "other" })).isOwn).toBe(true);
  });

  test("is not known where the endpoint may be made of code that is changed", async () => {
    repository();
    commit({ "app.ts": "// A server.\n" });
    const near = { against: "main", endpoint: "http://127.0.0.1:9/v1" };
    expect((await against(near)).base).toMatchObject({
      kind: "unknown",
      why: expect.stringContaining("the model at http://127.0.0.1:9 may be made of app.ts"),
    });
    git("rm", "-q", "app.ts");
    git("commit", "-q", "-m", "Back");
    expect((await against(near)).base.kind).toBe("known");
  });

  test("alone means where HEAD left the default branch, wherever that is by now", async () => {
    const base = repository();
    git("checkout", "-q", "main");
    commit({ "ada.md": "Newer.\n" });
    git("checkout", "-q", "change");
    expect(known(await against({ against: true })).commit).toBe(base);
  });

  test("alone prefers what the remote calls its default branch", async () => {
    repository();
    const own = git("rev-parse", "HEAD");
    git("update-ref", "refs/remotes/origin/trunk", own);
    git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
    lay("ada.md", "Not committed.\n");
    expect(known(await against({ against: true })).commit).toBe(own);
  });

  test.each([true, "main", "HEAD"])(
    "is none if the commit is what is tested, as on the default branch: %j",
    async (ref) => {
      repository();
      git("checkout", "-q", "main");
      lay("nessie-report/report.json", "{}");
      expect((await against({ against: ref })).base).toEqual({ kind: "none" });
      expect(known(await against({ against: ref, "against-model": "other" })).commit).toBeDefined();
      lay("ada.md", "Not committed.\n");
      expect(known(await against({ against: ref })).commit).toBe(git("rev-parse", "HEAD"));
    },
  );

  test("plans with the suites and cases of the commit", async () => {
    const suite = (title: string): string =>
      JSON.stringify({
        ...smallSuite(),
        suite: "own",
        cases: smallSuite().cases.map((one) => ({ ...one, title })),
      });
    const config = "test: {model: m}\ngate: {suite: none, cases: 'cases/*.json', runs: 1}\n";
    git("init", "-q", "-b", "main");
    commit({
      "nessie.yml": config,
      "cases/own.json": suite("Old"),
      "cases/deep/more.json": "{}",
      "suites/s.json": suite("Old"),
    });
    commit({ "cases/own.json": suite("New"), "suites/s.json": suite("New"), "suites/t.json": "{}" });
    for (const more of [{}, { suite: "suites", cases: "" }, { suite: join(cwd, "suites") }]) {
      const found = await against({ against: "HEAD~1", ...more });
      const settings = found.settings();
      if ("why" in settings) throw new Error(settings.why);
      const { loaded } = await planRun(
        { ...settings, cases: "suite" in more ? [] : settings.cases },
        known(found).files,
      );
      expect(loaded.suites.map(({ cases }) => cases[0]?.title)).toEqual(["Old"]);
    }
  });

  test("compares the other model with the files of the commit, if one is named besides", async () => {
    const base = repository();
    const found = await against({ against: "main", "against-model": "other" });
    expect(known(found).name).toBe(`the model other, with the files of main (${base.slice(0, 12)})`);
    expect(found.settings()).toMatchObject({ model: "other", temperature: 0.5 });
  });

  test.each([
    ["nobody", 'git knows no commit "nobody"'],
    ["--output=x", 'git knows no commit "--output=x"'],
    ["^main", "git knows no commit"],
    ["main..change", "git knows no commit"],
    ["main:ada.md", "git knows no commit"],
    ["", "git knows no commit"],
  ])("sends nothing if it names no commit: %j", async (ref, problem) => {
    repository();
    const ended = await nessie(`--against=${ref}`, "--endpoint", "http://127.0.0.1:9/v1");
    expect(ended).toMatchObject({ code: 64, stderr: expect.stringContaining(problem) });
  });

  test("sends nothing without a repository, without a default branch, and without git", async () => {
    lay("nessie.yml", NEW);
    lay("ada.md", "New.\n");
    const flags = ["--against", "--endpoint", "http://127.0.0.1:9/v1"];
    expect(await nessie(...flags)).toMatchObject({
      code: 64,
      stderr: expect.stringContaining(`--against needs a git repository, but ${cwd} is in none`),
    });
    git("init", "-q", "-b", "other");
    commit({});
    expect(await nessie(...flags)).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("there is no default branch here (origin/HEAD, origin/main"),
    });
    const noGit = { NESSIE_API_KEY: "key-12345", PATH: cwd };
    expect(await runCli(["run", ...flags], { cwd, env: noGit })).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("--against needs git, which is not installed"),
    });
  });

  test.each<[string, () => void, string]>([
    [
      "lacks the prompt it names",
      () => commit({ "nessie.yml": "test: {model: m, system-prompt-file: gone.md}\n" }),
      "gone.md does not exist in the base commit",
    ],
    ["names no model", () => commit({ "nessie.yml": "gate: {runs: 1}\n" }), "names no model"],
    [
      "has a config file that cannot be read",
      () => commit({ "nessie.yml": "test: {modell: m}\n" }),
      "cannot be read",
    ],
    [
      "has a link for its prompt",
      () => {
        rmSync(join(cwd, "ada.md"));
        symlinkSync("nessie.yml", join(cwd, "ada.md"));
        commit({});
      },
      "ada.md must be a file, but is a link or a folder",
    ],
  ])("is not known if the commit %s", async (_name, prepare, why) => {
    repository();
    prepare();
    git("checkout", "-q", "-b", "next");
    rmSync(join(cwd, "ada.md"), { force: true });
    commit({ "nessie.yml": NEW, "ada.md": "New.\n" });
    expect((await against({ against: "change" })).base).toEqual({
      kind: "unknown",
      why: expect.stringContaining(why),
    });
  });

  test("is not known if the prompt is outside the repository", async () => {
    repository();
    const outside = join(workspace(), "own.md");
    writeFileSync(outside, "Own.\n");
    expect((await against({ against: "main", "system-prompt-file": outside })).base).toEqual({
      kind: "unknown",
      why: expect.stringContaining("is outside the repository"),
    });
  });

  test("rejects to read what the commit does not have", async () => {
    repository();
    const { files } = known(await against({ against: "main" }));
    await expect(files.suiteFiles.read("new.json")).rejects.toThrow(
      "new.json does not exist in the base commit",
    );
    expect(await files.projectFiles.read("new.json")).toMatchObject({ kind: "missing" });
  });
});

test("--against-model compares another model with the same files, outside any repository", async () => {
  lay("nessie.yml", NEW);
  lay("ada.md", "New.\n");
  const found = await against({ "against-model": "old" });
  expect(known(found)).toMatchObject({ name: "the model old" });
  expect(known(found).commit).toBeUndefined();
  expect(found.settings()).toMatchObject({ model: "old", temperature: 1 });
  expect(await known(found).files.suiteFiles.read("ada.md")).toBe("New.\n");
});

describe("--against-model takes from the config file", () => {
  const values = {
    model: "m",
    "against-model": "old",
    endpoint: "a: https://a.example/v1\nb: https://b.example/v1",
  };
  beforeEach(() => {
    const models = "[{model: m, endpoint: a}, {model: old, temperature: 0.1, endpoint: b}]";
    lay("nessie.yml", `test: {models: ${models}}\n`);
  });

  test("the settings and the endpoint that it lists for the model, with the key for it", async () => {
    const found = await against(values, "a: key-12345\nb: key-67890");
    expect(found.settings()).toMatchObject({
      model: "old",
      temperature: 0.1,
      endpoint: new URL("https://b.example/v1"),
      "api-key": "key-67890",
    });
  });

  test("no endpoint without a key for it: nothing is sent", async () => {
    await expect(against(values, "a: key-12345")).rejects.toThrow(/key/);
  });
});

test("nothing is compared without a flag", async () => {
  repository();
  expect((await against({})).base).toEqual({ kind: "none" });
});

test("a dry run says what would be compared, and refuses a commit that is not there", async () => {
  const base = repository();
  const flags = ["--dry-run", "--runs", "1", "--suites", "rules"];
  expect(await nessie(...flags, "--against")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(
      `What leaks is instead asked again in pairs with the base commit ${base.slice(0, 12)}: 8 to 48 requests for each prompt and condition.`,
    ),
  });
  expect((await nessie(...flags)).stdout).not.toContain("in pairs");
  expect((await nessie(...flags, "--against", "nobody")).code).toBe(64);
});

test("--gate no-regression warns only if there is nothing to compare with", async () => {
  repository();
  const flags = [
    "--gate",
    "no-regression",
    "--endpoint",
    "http://127.0.0.1:9/v1",
    "--retries",
    "0",
    "--suites",
    "rules",
  ];
  const warning =
    "there is nothing to compare with, so the thresholds decide; give --against (a commit or branch) or --against-model";
  expect((await nessie(...flags)).stderr).toContain(warning);
  expect((await nessie(...flags, "--against")).stderr).not.toContain(warning);
  expect((await nessie(...flags, "--against-model", "old")).stderr).not.toContain(warning);
  const { stderr } = await nessie(...flags, "--against", "HEAD");
  expect(stderr).toMatch(
    /--against: the base commit [0-9a-f]{12} is what is tested, so there is no change to judge\./,
  );
  expect(stderr).toContain(warning);
});
