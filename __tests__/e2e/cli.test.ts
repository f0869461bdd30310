import { execFile, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { ghItem, testResult } from "../support/builders/attestations.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { projectFile } from "../support/project-file.ts";
import type { Ended } from "../support/run.ts";
import { runBuilt } from "../support/run-child.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const open: ModelEndpoint[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

const nessie = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = workspace(),
): Promise<Ended> => runBuilt("cli/index", args, { env, cwd });

async function refusing(): Promise<ModelEndpoint> {
  const server = await startModelEndpoint(() => chatReply("I'm sorry, but I can't help with that."));
  open.push(server);
  return server;
}

describe("every command of the built command line works:", () => {
  const atModel = (url: string): string[] => ["--endpoint", url, "--model", "m", "--suites", "agentic"];

  test("run, with the key from the environment, in plain text where the output is no terminal", async () => {
    const { url, recorded } = await refusing();
    const ended = await nessie(["run", ...atModel(url), "--runs", "1"], { NESSIE_API_KEY: "sk-own-key" });
    expect(ended).toMatchObject({ code: 2, stderr: "" });
    expect(ended.stdout).not.toContain("\u001b");
    expect(ended.stdout).toMatch(/^16\/16 trials/m);
    expect(recorded[0]?.headers.authorization).toBe("Bearer sk-own-key");
  });

  test("run with --shard, and merge", async () => {
    const { url } = await refusing();
    const cwd = workspace();
    const plan = ["--model", "m", "--suites", "agentic", "--runs", "1"];
    for (const shard of ["1", "2"]) {
      const flags = ["--endpoint", url, "--shard", `${shard}/2`, "--report-dir", `shards/${shard}`];
      expect((await nessie(["run", ...plan, ...flags], {}, cwd)).stdout).toContain(`Shard ${shard} of 2`);
    }
    const merged = await nessie(["merge", "shards", ...plan], {}, cwd);
    expect(merged).toMatchObject({ code: 2, stderr: "" });
    expect(merged.stdout).toContain("Gate incomplete: nothing was helpful in the plain condition");
  }, 60_000);

  test("verify, of what is piped in", async () => {
    const item = ghItem(testResult(), { at: new Date().toISOString() });
    const passed = await runBuilt("cli/index", ["verify"], { input: JSON.stringify([item]) });
    expect(passed).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Accepted: PASSED$/m),
      stderr: "",
    });
    const nothing = await runBuilt("cli/index", ["verify", "-"]);
    expect(nothing).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("The input is empty"),
      stderr: "",
    });
  });

  test("doctor", async () => {
    const { url } = await refusing();
    const ended = await nessie(["doctor", ...atModel(url)]);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining("Ready for a run.") });
  });

  test("demo, bless, compare and show", async () => {
    const cwd = workspace();
    expect((await nessie(["demo", "--exit-code", "--runs", "1"], {}, cwd)).code).toBe(1);
    expect((await nessie(["bless", "nessie-demo"], {}, cwd)).code).toBe(0);
    const reports = ["nessie-baseline.json", "nessie-demo"];
    expect(await nessie(["compare", ...reports], {}, cwd)).toMatchObject({ code: 0, stderr: "" });
    const { code, stdout } = await nessie(["show", "nessie-demo"], {}, cwd);
    expect([code, stdout]).toEqual([0, expect.stringContaining("distraction")]);
  }, 60_000);

  test("demo --serve, which keeps the model running until it is stopped", async () => {
    let answered: Promise<unknown> | undefined;
    const ended = await runBuilt("cli/index", ["demo", "--serve", "--port", "0", "--persona", "silent"], {
      watch: (printed, kill) => {
        const [url] = /http:\/\/127\.0\.0\.1:[0-9]+\/v1/.exec(printed) ?? [];
        if (url === undefined) return;
        answered ??= fetch(`${url}/models`)
          .then((response) => response.json())
          .finally(() => kill("SIGTERM"));
      },
    });
    expect(await answered).toMatchObject({ data: [{ id: "scripted" }] });
    expect(ended.code).toBe(0);
  });

  test("list", async () => {
    const ended = await nessie(["list"]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/\n6 suites, 41 cases, 93 prompts\n/);
  });

  test("new-case, and check, which ends with 1 if there is a problem", async () => {
    const cwd = workspace();
    expect((await nessie(["new-case", "refund-status"], {}, cwd)).code).toBe(0);
    const [testCase] = smallSuite(1).cases;
    const bad = { ...smallSuite(1), cases: [{ ...testCase, domain: undefined }] };
    writeFileSync(join(cwd, "bad.json"), JSON.stringify(bad));
    expect((await nessie(["check", "bad.json"], {}, cwd)).code).toBe(1);
  });

  test("--version", async () => {
    const { version } = JSON.parse(readFileSync(projectFile("package.json"), "utf8"));
    expect(await nessie(["--version"])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });
});

describe("the completion script", () => {
  const CALL = `nessie() { "${process.execPath}" "${projectFile("dist", "cli", "index.js")}" "$@"; }`;
  /** What bash offers for the last of these words. */
  const offered = async (cwd: string, ...words: readonly string[]): Promise<string[]> => {
    const { stdout: script } = await nessie(["completion", "bash"]);
    const typed = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}`;
    const run = `${CALL}\n${script}\n${typed}; _nessie; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = await promisify(execFile)("bash", ["--norc", "-c", run], { cwd });
    return stdout.trimEnd().split("\n");
  };

  test("of bash completes commands, flags, values and files", async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, "before one.json"), "{}");
    expect(await offered(cwd, "nessie", "com")).toEqual(["compare", "completion"]);
    expect(await offered(cwd, "nessie", "run", "--ga")).toEqual(["--gate"]);
    expect(await offered(cwd, "nessie", "run", "--gate", "s")).toEqual(["strict"]);
    expect(await offered(cwd, "nessie", "run", "--gate", "=", "n")).toEqual(["no-regression"]);
    expect(await offered(cwd, "nessie", "compare", "bef")).toEqual(["before one.json"]);
    expect(await offered(cwd, "nessie", "run", "--baseline", "=", "bef")).toEqual(["before one.json"]);
  }, 60_000);

  const isInstalled = (shell: string): boolean => spawnSync(shell, ["-c", ":"]).error === undefined;
  /** The script of a shell, with a program for it to call, in a folder. */
  const scriptOf = async (shell: string): Promise<string> => {
    const folder = workspace();
    const program = `#!/bin/sh\nexec "${process.execPath}" "${projectFile("dist", "cli", "index.js")}" "$@"\n`;
    writeFileSync(join(folder, "nessie"), program, { mode: 0o755 });
    writeFileSync(join(folder, "script"), (await nessie(["completion", shell])).stdout);
    return folder;
  };
  const inShell = (shell: string, folder: string, text: string): string =>
    spawnSync(shell, shell === "zsh" ? ["-f"] : ["-c", text], {
      encoding: "utf8",
      input: text,
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    }).stdout;

  (isInstalled("fish") ? test : test.skip)(
    "of fish completes commands, flags and values",
    async () => {
      const folder = await scriptOf("fish");
      const asked = ["nessie compl", "nessie run --ga", "nessie run --gate s"].map(
        (line) => `complete -C "${line}"`,
      );
      const offered = inShell("fish", folder, [`source ${folder}/script`, ...asked].join("\n"));
      expect(offered.split("\n").map((line) => line.split("\t")[0])).toEqual(
        expect.arrayContaining(["completion", "--gate", "strict"]),
      );
    },
    60_000,
  );

  (isInstalled("zsh") ? test : test.skip)(
    "of zsh completes commands, flags and values",
    async () => {
      const folder = await scriptOf("zsh");
      // A terminal inside the shell; each line is typed with a tab at its end, and read until it is completed.
      const typed = ["nessie compl", "nessie run --ga", "nessie run --gate s"].map(
        (line) => `typeIn $'\\x15${line}\\t'`,
      );
      const terminal = [
        "zmodload zsh/zpty; zpty -b z zsh -f -i",
        "typeIn() { zpty -w -n z $1; local out; for try in {1..16}; do sleep 0.25; zpty -rt z out && print -rn -- $out; done }",
        `typeIn $'autoload -Uz compinit; compinit -u -D; source ${folder}/script\\n'`,
        ...typed,
        "zpty -d z",
      ];
      const shown = inShell("zsh", folder, terminal.join("\n"));
      for (const word of ["completion", "--gate", "--gate strict"]) expect(shown).toContain(word);
    },
    90_000,
  );

  const installed = [
    ["bash", "-n"],
    ["zsh", "-n"],
    ["fish", "--no-execute"],
  ].filter(([shell = ""]) => isInstalled(shell));
  test.each(installed)("is read by %s", async (shell = "", flag = "") => {
    const { stdout } = await nessie(["completion", shell]);
    const file = join(workspace(), "script");
    writeFileSync(file, stdout);
    expect(spawnSync(shell, [flag, file], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });
});

test("bad usage ends with 64 and a message that says what is right", async () => {
  const ended = await nessie(["run", "--modell", "m"]);
  expect(ended).toMatchObject({ code: 64, stderr: expect.stringContaining("Unknown option --modell") });
});
