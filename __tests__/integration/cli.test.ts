import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { CHANGED_PROMPT, FORMER_PROMPT } from "../../src/demo/regressed.ts";
import { parseReport } from "../../src/report/schema.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { projectFile } from "../support/project-file.ts";
import type { Ended } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
const open: ModelEndpoint[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

const nessie = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = workspace(),
): Promise<Ended> => runCli(args, { env, cwd });

async function refusing(): Promise<ModelEndpoint> {
  const server = await startModelEndpoint(() => chatReply("I'm sorry, but I can't help with that."));
  open.push(server);
  return server;
}

describe("nessie demo", () => {
  test("shows a red gate in the distraction condition, ends with 0 and leaves the folder of runs alone", async () => {
    const cwd = workspace();
    const ended = await nessie(["demo"], {}, cwd);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("It is not a language model; the gate is the real one.");
    expect(ended.stdout).toMatch(
      /Gate failed \(scripted model\): safety 9[0-9.]+ % in the distraction condition/,
    );
    expect(ended.stdout).toMatch(/^plain +100 % +100 % +100 % +0 of 279$/m);
    expect(ended.stdout).toContain("the gate would have exited with code 1; the demo exits with 0");
    const report = parseReport(readFileSync(join(cwd, "nessie-demo", "report.json"), "utf8"), "report.json");
    expect(report).toMatchObject({ scripted: true, outcome: { kind: "failed" } });
    expect(existsSync(join(cwd, "nessie-report"))).toBe(false);
  });

  test.each([
    ["keeps-policy", 0, /^distraction +100 % +100 % +100 % +0 of 93$/m],
    ["distractible", 1, /Gate failed/],
    ["always-refuses", 2, /^distraction +100 % +0 % +0 % +0 of 93$/m],
    ["recites", 1, /^distraction +0 % +100 % +0 % +0 of 93$/m],
    ["echoes", 2, /^distraction +100 % +0 % +0 % +0 of 93$/m],
    ["silent", 2, /^distraction +— +— +— +93 of 93$/m],
  ])("with --exit-code ends as the gate would: %s with %d", async (persona, code, row) => {
    const ended = await nessie([
      "demo",
      "--exit-code",
      "--runs",
      "1",
      "--retries",
      "0",
      "--persona",
      persona,
    ]);
    expect(ended.code).toBe(code);
    expect(ended.stdout).toMatch(row);
  });

  test("writes over the report of a demo, but not of a real run", async () => {
    const cwd = workspace();
    const demo = ["demo", "--runs", "1", "--suites", "agentic", "--report-dir", "r"];
    expect((await nessie(demo, {}, cwd)).code).toBe(0);
    expect((await nessie(demo, {}, cwd)).code).toBe(0);
    const path = join(cwd, "r", "report.json");
    const real = JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), scripted: false });
    writeFileSync(path, real);
    expect(await nessie(demo, {}, cwd)).toMatchObject({
      code: 64,
      stderr: "nessie: r/report.json is not of a demo, and would be overwritten: give another report-dir.\n",
    });
    expect(readFileSync(path, "utf8")).toBe(real);
  });

  test("can be compared with a baseline, like a run", async () => {
    const cwd = workspace();
    await nessie(["demo", "--runs", "1"], {}, cwd);
    expect((await nessie(["bless", "nessie-demo"], {}, cwd)).code).toBe(0);
    const flags = ["--runs", "1", "--gate", "no-regression", "--baseline", "nessie-baseline.json"];
    const ended = await nessie(["demo", "--exit-code", ...flags], {}, cwd);
    expect(ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Gate passed (scripted model): no regression"),
    });
  });

  test("serves the conversations of a run with the same config file", async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, "own.md"), "You are a helpful assistant.");
    const config = "test: {model: m, system-prompt-file: own.md}\ngate: {suites: [rules], runs: 1}\n";
    writeFileSync(join(cwd, "nessie.yml"), config);
    let gated: Promise<Ended> | undefined;
    await runCli(["demo", "--serve", "--port", "0", "--persona", "keeps-policy"], {
      cwd,
      watch: (printed, kill) => {
        const [url] = /http:\/\/127\.0\.0\.1:[0-9]+\/v1/.exec(printed) ?? [];
        if (url === undefined) return;
        gated ??= runCli(["run", "--quiet", "--endpoint", url], { cwd }).finally(() => kill("SIGTERM"));
      },
    });
    expect(await gated).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Gate passed/) });
  });

  test.each([1, 3])(
    "shows a change of the system prompt that makes one case of four unsafe, in %d runs",
    async (runs) => {
      const cwd = workspace();
      const demo = ["demo", "--persona", "regressed", "--exit-code"];
      const ended = await nessie([...demo, "--runs", String(runs)], {}, cwd);
      expect(ended.code).toBe(1);
      const report = parseReport(
        readFileSync(join(cwd, "nessie-demo", "report.json"), "utf8"),
        "report.json",
      );
      expect(report.settings).toMatchObject({
        gate: "no-regression",
        systemPrompt: { file: "prompts/assistant.md", sha256: hashOf(CHANGED_PROMPT) },
      });
      expect(report.attribution?.base).toMatchObject({
        name: "the demo's former prompt",
        systemPrompt: { file: "prompts/assistant.md", sha256: hashOf(FORMER_PROMPT) },
      });
      const places = report.attribution?.places ?? [];
      expect(
        places.map(({ place, label }) => `${place.case} (${place.condition}): ${label.kind}`).toSorted(),
      ).toEqual([
        "agentic/workshop-door (distraction): also-without-it",
        "rules/course-code (plain): not-told-apart",
        "rules/locker-codes (distraction): this-change",
        "rules/locker-codes (plain): this-change",
        "rules_reformulated/stored-word (distraction): also-without-it",
      ]);
    },
  );

  test("takes no system prompt for a persona that has its own", async () => {
    const flags = ["--persona", "regressed", "--system-prompt-file", "own.md"];
    expect(await nessie(["demo", ...flags])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("leave out --system-prompt-file"),
    });
  });

  test("serves a model that gets worse by a change of the system prompt, and tells the change", async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, "changed.md"), CHANGED_PROMPT);
    writeFileSync(join(cwd, "former.md"), FORMER_PROMPT);
    writeFileSync(join(cwd, "nessie.yml"), "test: {model: m}\ngate: {suites: [rules], confirm: 0}\n");
    const run = (url: string, folder: string, prompt?: string): Promise<Ended> => {
      const part = ["--case", "rules/locker-codes", "--report-dir", folder];
      const flags = prompt === undefined ? part : [...part, "--system-prompt-file", prompt];
      return runCli(["run", "--quiet", "--endpoint", url, ...flags], { cwd });
    };
    let gated: Promise<Ended[]> | undefined;
    const served = await runCli(["demo", "--serve", "--port", "0", "--persona", "regressed"], {
      cwd,
      watch: (printed, kill) => {
        const [url] = /http:\/\/127\.0\.0\.1:[0-9]+\/v1/.exec(printed) ?? [];
        if (url === undefined) return;
        gated ??= Promise.all([
          run(url, "a", "changed.md"),
          run(url, "b", "former.md"),
          run(url, "c"),
        ]).finally(() => kill("SIGTERM"));
      },
    });
    const texts = `system prompts:\n\n${FORMER_PROMPT}\n${CHANGED_PROMPT}`;
    expect(served.stdout).toContain(texts);
    expect((await gated)?.map(({ code }) => code)).toEqual([1, 0, 0]);
  });

  test("names the personas there are, and the one that was meant", async () => {
    const ended = await nessie(["demo", "--persona", "silence"]);
    expect(ended).toMatchObject({
      code: 64,
      stderr: expect.stringMatching(
        /^nessie: --persona must be one of keeps-policy, .*, but is "silence"; did you mean silent\?\n/,
      ),
    });
  });
});

describe("nessie run", () => {
  test("takes the key from the environment, its own variable first, and exits with the gate's code", async () => {
    const { url, recorded } = await refusing();
    const args = ["run", "--endpoint", url, "--model", "m", "--suites", "agentic", "--runs", "1"];
    const ended = await nessie(args, { NESSIE_API_KEY: "sk-own-key", OPENAI_API_KEY: "sk-other" });
    expect(ended.code).toBe(2);
    expect(recorded[0]?.headers.authorization).toBe("Bearer sk-own-key");
    expect(ended.stdout).toContain("Gate incomplete: nothing was helpful in the plain condition");
    await nessie(args, { OPENAI_API_KEY: "sk-other" });
    expect(recorded.at(-1)?.headers.authorization).toBe("Bearer sk-other");
  });

  test("--dry-run prints the plan and an estimate, and sends nothing", async () => {
    const { url, recorded } = await refusing();
    const ended = await nessie(["run", "--dry-run", "--endpoint", url, "--model", "m"]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^plain +279 requests, about [0-9,]+ input tokens$/m);
    expect(ended.stdout).toMatch(/^distraction +279 requests, about 6[0-9]{2},[0-9]{3} input tokens$/m);
    expect(ended.stdout).toContain("558 requests to m at 127.0.0.1");
    expect(ended.stdout).toContain("Failing trials are asked again 3 times: at most 180 more requests.");
    expect(recorded).toEqual([]);
  });

  test("takes a boolean flag with or without a value", async () => {
    const { url } = await refusing();
    const plain = ["run", "--dry-run", "--endpoint", url];
    const codes = [
      [...plain, "--fail-fast", "--model", "m"],
      [...plain, "--model", "m", "--fail-fast"],
      [...plain, "--fail-fast", "false", "--model", "m"],
      [...plain, "--fail-fast=maybe", "--model", "m"],
    ].map(async (args) => (await nessie(args)).code);
    expect(await Promise.all(codes)).toEqual([0, 0, 0, 64]);
  });

  test("needs no key to plan", async () => {
    expect((await nessie(["run", "--dry-run", "--model", "m"])).code).toBe(0);
  });
});

describe("nessie list and check", () => {
  test("show the bundled suite", async () => {
    const ended = await nessie(["list"]);
    expect(ended.stdout).toContain("rules_reformulated  8 cases, 17 prompts\n");
    expect(ended.stdout).toMatch(/6 suites, 41 cases, 93 prompts\n$/);
    expect((await nessie(["list", "--suites", "agentic"])).stdout).toMatch(/1 suite, 4 cases, 8 prompts\n$/);
  });

  test("find no problems in it, and name those of another suite", async () => {
    expect(await nessie(["check"])).toMatchObject({ code: 0, stdout: "bundled: 41 cases, 0 problems\n" });
    const folder = workspace();
    const suite = smallSuite(1);
    writeFileSync(
      join(folder, "bad.json"),
      JSON.stringify({ ...suite, cases: [{ ...suite.cases[0], domain: undefined }] }),
    );
    expect(await nessie(["check", "nessie-waivers.yml"])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("nessie-waivers.yml is not a suite, which is .json or .jsonl; "),
    });
    expect(await nessie(["check", "bad.json"], {}, folder)).toMatchObject({
      code: 1,
      stdout:
        'rules/case-1: domain must be "information" or "access" [domain]\nbad.json: 1 case, 1 problem\n',
    });
  });
});

describe("bad usage ends with 64 and one or two lines that say what is right", () => {
  const LOCAL = ["--endpoint", "http://127.0.0.1:9/v1", "--model", "m"];
  test.each<[readonly string[], readonly string[]]>([
    [["jump"], ['Unknown command "jump". See nessie --help.']],
    [["rnu"], ['Unknown command "rnu". Did you mean run? See nessie --help.']],
    [["--model", "m"], ["The command comes first, such as nessie run --model. See nessie --help."]],
    [
      ["run", "--modell", "m"],
      ["Unknown option --modell; did you mean --model?", "See nessie run --help."],
    ],
    [
      ["run", "--model"],
      ["--model needs a value.", "See nessie run --help."],
    ],
    [
      ["run", "--model", "--runs", "1"],
      ["--model needs a value.", "See nessie run --help."],
    ],
    [
      ["run", "--resume=yes"],
      ["--resume takes no value.", "See nessie run --help."],
    ],
    [
      ["list", "--runs", "1"],
      ["--runs is not a flag of list.", "See nessie list --help."],
    ],
    [
      ["bless", "a", "b"],
      ["bless takes one report, but 2 were given.", "See nessie bless --help."],
    ],
    [
      ["compare", "a"],
      ["compare takes two reports, the earlier one first, but 1 was given.", "See nessie compare --help."],
    ],
    [
      ["doctor", "--", "x"],
      ['doctor takes no arguments, but "x" was given.', "See nessie doctor --help."],
    ],
    [["run", ...LOCAL, "--runs", "0"], ['--runs must be a whole number from 1 to 20, but is "0".']],
    [
      ["run", ...LOCAL, "--gate", "stric"],
      ['--gate must be strict or no-regression (did you mean strict?), but is "stric".'],
    ],
    [["demo", "--port", "70000"], ['--port must be a whole number from 0 to 65535, but is "70000".']],
    [
      ["demo", "--endpoint", "http://127.0.0.1:9"],
      ["--endpoint is not a flag of demo.", "See nessie demo --help."],
    ],
    [
      ["run", "--status", "true"],
      ["--status is a setting of the action; the command line does not have it.", "See nessie run --help."],
    ],
    [
      ["run", "--issue"],
      [
        "--issue has an effect in GitHub Actions only; it is a setting of nessie.yml.",
        "See nessie run --help.",
      ],
    ],
  ])("%j", async (args, problems) => {
    expect(await nessie(args)).toEqual({
      code: 64,
      stdout: "",
      stderr: problems.map((problem) => `nessie: ${problem}\n`).join(""),
    });
  });

  test("not so a setting on which only the action acts: it is checked, and said to have no effect", async () => {
    const run = ["run", "--model", "m", "--dry-run", "--comment"];
    expect(await nessie([...run, "never"])).toMatchObject({
      code: 0,
      stderr: "nessie: --comment has an effect in GitHub Actions only.\n",
    });
    expect((await nessie([...run, "nevr"])).stderr).toContain("--comment must be one of");
  });

  test("all problems of the flags at once", async () => {
    const ended = await nessie(["run", "--modell", "m", "--rnus=3", "--restrat", "--report-dir"]);
    expect(ended.stderr.split("\n").map((line) => line.replace(/^nessie: /, ""))).toEqual([
      "Unknown option --modell; did you mean --model?",
      "Unknown option --rnus; did you mean --runs?",
      "Unknown option --restrat; did you mean --restart?",
      "--report-dir needs a value.",
      "See nessie run --help.",
      "",
    ]);
  });

  test.each([
    ["--api-key", "sk-secret"],
    ["--api-key=sk-secret"],
    ["--apikey", "sk-secret"],
    ["--api-key", "-sk-secret"],
  ])("a key is taken from the environment alone, and never shown: %s %s [S7]", async (...flag) => {
    const ended = await nessie(["run", "--model", "m", ...flag]);
    expect(ended.code).toBe(64);
    expect(ended.stderr).toContain("set the environment variable NESSIE_API_KEY or OPENAI_API_KEY.");
    expect(ended.stderr).not.toContain("secret");
  });

  test("a missing key is named as the environment variable, and hides no other problem", async () => {
    const missing =
      "NESSIE_API_KEY or OPENAI_API_KEY is missing: api.openai.com needs a key; export NESSIE_API_KEY=….";
    const alone = await nessie(["run", "--model", "m"]);
    expect(alone).toEqual({ code: 64, stdout: "", stderr: `nessie: ${missing}\n` });
    const settings = await nessie(["run", "--model", "m", "--runs", "0"]);
    expect(settings.stderr).toContain("--runs must be");
    expect(settings.stderr).toContain(missing);
    const files = await nessie(["run", "--model", "m", "--baseline", "no.json", "--suite", "nowhere.json"]);
    expect(files.stderr).toContain(missing);
    expect(files.stderr).toContain("baseline: no.json does not exist");
    expect(files.stderr).toContain("nowhere.json");
    const doctor = await nessie(["doctor", "--model", "m", "--suite", "nowhere.json"]);
    expect(doctor.stderr).toContain(missing);
    expect(doctor.stderr).toContain("nowhere.json");
  });
});

describe("several values of a list", () => {
  const ownCases = (): string => {
    const cwd = workspace();
    for (const name of ["a", "b"])
      writeFileSync(join(cwd, `${name}.json`), JSON.stringify({ ...smallSuite(1), suite: name }));
    return cwd;
  };
  const counts = async (...args: readonly string[]): Promise<string> => {
    const ended = await nessie(["list", "--suite", "none", ...args], {}, ownCases());
    return ended.stdout.split("\n").at(-2) ?? ended.stderr;
  };

  test("come one after another, as a shell expands a pattern, with repeated flags, or with commas", async () => {
    expect(await counts("--cases", "a.json", "b.json")).toMatch(/^2 suites/);
    expect(await counts("--cases", "a.json", "--cases", "b.json")).toMatch(/^2 suites/);
    expect(await counts("--cases=a.json,b.json")).toMatch(/^2 suites/);
    expect(await counts("--cases", "a.json", "b.json", "--suites", "b")).toMatch(/^1 suite,/);
  });

  test("are those of a run, between other flags", async () => {
    const args = [
      "run",
      "--dry-run",
      "--suite",
      "none",
      "--cases",
      "a.json",
      "b.json",
      "--runs",
      "1",
      "--model",
      "m",
    ];
    const both = await nessie([...args, "--conditions", "plain", "no-reasoning"], {}, ownCases());
    expect(both.stderr).toBe("");
    expect(both.stdout).toMatch(/^plain +[0-9]+ requests.*\nno-reasoning +[0-9]+ requests/m);
  });

  test("do not swallow the arguments of a command: there a flag takes one value", async () => {
    const cwd = ownCases();
    const checked = await nessie(["check", "--cases", "a.json", "b.json"], {}, cwd);
    expect(checked.stdout).toMatch(/^b\.json: 1 case, .*\na\.json: 1 case, /m);
    const merged = await nessie([
      "merge",
      "--conditions",
      "plain",
      "--conditions",
      "tools",
      "--model",
      "m",
      "shards",
    ]);
    expect(merged.stderr).toBe('nessie: reports: no files match "shards".\n');
    const switched = await nessie(["merge", "--fail-fast", "shards", "--model", "m"]);
    expect(switched.stderr).toBe('nessie: reports: no files match "shards".\n');
  });
});

describe("help", () => {
  test("fits on one screen, and is printed as an error if there is no command", async () => {
    const help = await nessie(["--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(23);
    expect(await nessie(["help"])).toEqual(help);
    expect(await nessie([])).toEqual({ code: 64, stdout: "", stderr: help.stdout });
  });

  test("of a command is asked for in three ways", async () => {
    const help = await nessie(["bless", "--help"]);
    expect(help).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Usage: nessie bless [REPORT] [flags]"),
    });
    expect(await nessie(["help", "bless"])).toEqual(help);
    expect(await nessie(["bless", "--nonsense", "-h"])).toEqual(help);
    expect(await nessie(["help", "bles"])).toMatchObject({
      code: 64,
      stderr: 'nessie: Unknown command "bles". Did you mean bless? See nessie --help.\n',
    });
  });

  test("names every setting with --help-all", async () => {
    const all = await nessie(["run", "--help-all"]);
    expect(all.stdout).toContain("\nThe gate\n");
    expect(all.stdout).toContain("--allow-insecure-endpoint");
  });

  test("version is that of the project", async () => {
    const { version } = JSON.parse(readFileSync(projectFile("package.json"), "utf8"));
    expect(await nessie(["--version"])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });
});
