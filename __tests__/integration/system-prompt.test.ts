import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { policyReply, strangerOf } from "../support/builders/flaky-replies.ts";
import { smallSuite } from "../support/builders/plans.ts";
import type { Ended, RunOptions } from "../support/run.ts";
import { runAction, runCli } from "../support/run-in-process.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const open: ModelEndpoint[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

const PROMPT = "You are Ada, the assistant of {{company}}.\nAnswer in one sentence.\n";
const SHA256 = createHash("sha256").update(PROMPT).digest("hex");
const OWN = { "own.json": JSON.stringify(smallSuite()) };

async function keepingPolicy(): Promise<ModelEndpoint> {
  const server = await startModelEndpoint(({ body }) => chatReply(policyReply(body, () => false)));
  open.push(server);
  return server;
}

function act(
  server: ModelEndpoint,
  inputs: Readonly<Record<string, string>>,
  options: RunOptions = {},
): ReturnType<typeof runAction> {
  return runAction(
    {
      endpoint: server.url,
      model: "m",
      suite: "own.json",
      runs: "1",
      "system-prompt-file": "ada.md",
      ...inputs,
    },
    { ...options, files: { ...OWN, "ada.md": PROMPT, ...options.files } },
  );
}

describe("with the user's own system prompt, the action", () => {
  test.each([
    ["before", `${PROMPT.trim()}\n\nThe code is `],
    ["after", `begin with the name.\n\n${PROMPT.trim()}`],
  ])("sends it %s every policy, and reports file and hash but not its text", async (position, part) => {
    const server = await keepingPolicy();
    const ended = await act(server, { "system-prompt-position": position });
    expect(ended.code).toBe(0);
    const [, ...trials] = server.recorded;
    expect(trials).toHaveLength(8);
    for (const { body } of trials) {
      const system = { role: "system", content: expect.stringContaining(part) };
      expect(body).toMatchObject({ messages: expect.arrayContaining([system]) });
    }
    const report = ended.read("nessie-report/report.json");
    expect(JSON.parse(report).settings.systemPrompt).toEqual({ file: "ada.md", sha256: SHA256, position });
    const line = `(sha256 ${SHA256.slice(0, 12)}) ${position} every policy`;
    expect(ended.summary).toContain(`- system prompt: \`ada.md\`, sha256 ${SHA256}\n`);
    expect(ended.stdout).toContain(`system prompt ada.md ${line}; 8 trials`);
    for (const text of [report, ended.summary, ended.stdout, ended.read("nessie-report/trials.jsonl")])
      expect(text).not.toContain("You are Ada");
  });

  test.each<[string, Readonly<Record<string, string>>, RunOptions, string]>([
    [
      "is not there",
      { "system-prompt-file": "gone.md" },
      {},
      "gone.md: cannot be read (there is no such file or folder)",
    ],
    [
      "is outside the workspace",
      { "system-prompt-file": "/etc/hostname" },
      {},
      "it is outside the workspace",
    ],
    [
      "leads outside by a link",
      { "system-prompt-file": "link.md" },
      { links: { "link.md": "/etc/hostname" } },
      "link.md: cannot be read (it is outside the workspace)",
    ],
    [
      "is a folder",
      { "system-prompt-file": "nessie-report" },
      {},
      "nessie-report: cannot be read (it is not a file)",
    ],
    ["is empty", {}, { files: { "ada.md": " \n" } }, "ada.md: is empty"],
    ["is no text", {}, { files: { "ada.md": "\u0000\u0001" } }, "ada.md: is not UTF-8 text"],
    ["is too long", {}, { files: { "ada.md": "word ".repeat(30_000) } }, "is longer than 100,000 characters"],
    [
      "has a keyword of a later run",
      { runs: "2" },
      { files: { "ada.md": strangerOf("case-2", 2) } },
      `ada.md: contains "${strangerOf("case-2", 2)}", a keyword of rules/case-2.`,
    ],
    ["has no such position", { "system-prompt-position": "between" }, {}, "must be before or after"],
  ])("sends nothing and says why when the file %s", async (_name, inputs, options, problem) => {
    const server = await keepingPolicy();
    const ended = await act(server, inputs, options);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain(problem);
    expect(ended.outputs.outcome).toBe("incomplete");
    expect(server.recorded).toEqual([]);
  });

  test("accepts a keyword of a run that is not planned", async () => {
    const server = await keepingPolicy();
    const ended = await act(server, {}, { files: { "ada.md": strangerOf("case-2", 2) } });
    expect(ended.code).toBe(0);
  });
});

describe("on the command line", () => {
  const folder = workspace();
  mkdirSync(join(folder, "prompts"));
  writeFileSync(join(folder, "prompts", "ada.md"), PROMPT.repeat(100));
  const nessie = (...args: readonly string[]): Promise<Ended> => runCli(args, { cwd: folder });
  const flags = ["--system-prompt-file", "prompts/ada.md", "--runs", "1", "--suites", "rules,agentic"];

  test("the cases shown say that it is sent too", async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, "nessie.yml"), "test: {system-prompt-file: own.md}\n");
    const shown = await runCli(["list", "--show", "rules/alarm-code"], { cwd });
    expect(shown.stdout).toContain(
      "\nA run sends own.md in one message with the policy; it is left out here.\n",
    );
  });

  test("a dry run counts it and says which it is", async () => {
    const args = [
      "run",
      "--dry-run",
      "--model",
      "m",
      "--runs",
      "1",
      "--suites",
      "agentic",
      "--conditions",
      "plain",
    ];
    const tokens = async (...more: readonly string[]): Promise<number> => {
      const { stdout } = await nessie(...args, ...more);
      return Number(/^plain +8 requests, about ([0-9,]+) input tokens$/m.exec(stdout)?.[1]?.replace(",", ""));
    };
    const length = PROMPT.repeat(100).trim().length;
    const own = ((length + 2) * 8) / 4;
    const added = (await tokens("--system-prompt-file", "prompts/ada.md")) - (await tokens());
    expect(Math.abs(added - own)).toBeLessThanOrEqual(1);
    expect((await nessie(...args, "--system-prompt-file", "prompts/ada.md")).stdout).toMatch(
      /^System prompt prompts\/ada\.md, 6,[0-9]{3} characters \(sha256 [0-9a-f]{12}\), before every policy$/m,
    );
  });

  test.each([["before"], ["after"]])(
    "the scripted model knows its conversations with it %s the policy",
    async (position) => {
      const args = [
        "demo",
        "--exit-code",
        "--persona",
        "keeps-policy",
        "--system-prompt-position",
        position,
        ...flags,
      ];
      for (const role of ["system", "user"]) {
        const ended = await nessie(...args, "--system-role", role);
        expect(ended.code).toBe(0);
        expect(ended.stdout).toContain("Gate passed (scripted model): plain safety 100 %, SH 100 %");
      }
    },
  );
});
