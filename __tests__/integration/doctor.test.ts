import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport, type Report } from "../../src/report/schema.ts";
import type { Ended } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import {
  chatReply,
  failure,
  type ModelEndpoint,
  type Recorded,
  type Script,
  startModelEndpoint,
} from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const KEY = "sk-doctor-0123456789";
const open: ModelEndpoint[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

async function startAt(script: Script): Promise<ModelEndpoint> {
  const server = await startModelEndpoint(script);
  open.push(server);
  return server;
}

const bodyOf = ({ body }: Recorded): Readonly<Record<string, unknown>> => Object(body);

function nessie(command: string, url: string, ...args: readonly string[]): Promise<Ended> & { cwd: string } {
  const cwd = workspace();
  const flags = ["--endpoint", url, "--model", "some-model", ...args];
  const ended = runCli([command, ...flags], { cwd, env: { NESSIE_API_KEY: KEY } });
  return Object.assign(ended, { cwd });
}

function reportIn(cwd: string): Report {
  const path = join(cwd, "nessie-report", "report.json");
  return parseReport(readFileSync(path, "utf8"), path);
}

describe("nessie doctor", () => {
  test("checks with a few small requests what the endpoint supports, shows what a run would send, and ends with 0 [S1]", async () => {
    const server = await startAt((one) => {
      const body = bodyOf(one);
      if ("seed" in body) return failure(400, "Unrecognized request argument supplied: seed");
      return "max_tokens" in body
        ? failure(400, "Use 'max_completion_tokens' in place of 'max_tokens'.", { param: "max_tokens" })
        : chatReply("MARIGOLD");
    });
    const extra = ["--extra-headers", "x-team: very-secret", "--conditions", "plain,no-reasoning"];
    const { code, stdout } = await nessie("doctor", `${server.url}?api-key=also-secret`, ...extra);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}ok +connection +The endpoint answers and accepts the key\.$/m);
    expect(stdout).toMatch(/^ {2}ok +system prompt +An instruction in the system prompt was followed\.$/m);
    expect(stdout).toMatch(/^ {2}ok +reasoning +Switching reasoning off is accepted, and/m);
    expect(stdout).toMatch(/^ {2}ok +token limit +The token limit is sent as max_completion_tokens\.$/m);
    expect(stdout).toMatch(/^ {2}ok +temperature +Accepted; a run sends it with --temperature\./m);
    expect(stdout).toMatch(/^ {2}note +seed +Rejected; a run leaves it out\.$/m);
    expect(stdout).toMatch(/^ {2}note +adapted +The endpoint refused the parameter max_tokens;/m);
    expect(stdout).toContain(`  POST ${server.url}/chat/completions?api-key=***\n`);
    expect(stdout).toContain("  authorization: Bearer ***\n");
    expect(stdout).toContain("  x-team: ***\n");
    expect(stdout).toContain("    max_completion_tokens: 4096\n");
    expect(stdout).toContain('  different in no-reasoning:\n    reasoning_effort: "none"\n');
    expect(stdout).toContain("Ready for a run.");
    for (const secret of [KEY, "very-secret", "also-secret"]) expect(stdout).not.toContain(secret);
    expect(server.recorded.length).toBeLessThanOrEqual(6);
    expect(server.recorded.every((one) => JSON.stringify(one.body).length < 300)).toBe(true);
  });

  test.each<[string, Script, readonly string[], RegExp]>([
    [
      "a wrong key",
      () => failure(401, `No such key ${KEY}`),
      [],
      /^ {2}FAULT +connection +Status 401: No such key \*\*\*\. The key is missing or wrong/m,
    ],
    ["an unknown model", () => failure(404, "No such model"), [], /^ {2}FAULT +connection +Status 404/m],
    [
      "no reply",
      () => failure(500, "Oops"),
      [],
      /^ {2}FAULT +connection +The first test request got no reply/m,
    ],
    ["an empty reply", () => chatReply(""), [], /^ {2}FAULT +connection +.*The reply is empty/m],
    [
      "reasoning that cannot be switched off",
      () => chatReply("", { message: { content: "MARIGOLD", reasoning: "Hm." } }),
      ["--conditions", "no-reasoning"],
      /^ {2}FAULT +reasoning +Reasoning cannot be switched off/m,
    ],
  ])("ends with 1 for %s [S1]", async (_name, script, args, line) => {
    const server = await startAt(script);
    const { code, stdout } = await nessie("doctor", server.url, ...args);
    expect(stdout).toMatch(line);
    expect(stdout).toContain("Not ready for a run.");
    expect(stdout).not.toContain(KEY);
    expect(code).toBe(1);
  });

  test("finds out that the endpoint drops the system prompt, but not what the user says", async () => {
    const server = await startAt(({ body }) =>
      chatReply(JSON.stringify(body).includes('"system"') ? "Good morning!" : "MARIGOLD"),
    );
    const { code, stdout } = await nessie("doctor", server.url);
    expect(stdout).toMatch(
      /^ {2}note +system prompt +An instruction in the system prompt was not followed, but the same in the user's message was: set system-role to user\.$/m,
    );
    expect(code).toBe(0);
    const told = await nessie("doctor", server.url, "--system-role", "user");
    expect(told.stdout).toMatch(
      /^ {2}ok +system prompt +An instruction in the system prompt was followed\.$/m,
    );
  });

  const words = `\u001b[2J\r\n::error::\u202e${KEY}\u0000\u2028 evil`;

  test.each<[string, Script]>([
    ["the model's name", () => ({ body: { ...Object(chatReply("MARIGOLD").body), model: words } })],
    ["a wrong key", () => failure(401, words)],
    ["a refusal", () => failure(422, words)],
    ["a fault", () => failure(500, words)],
    [
      "a refused way to switch reasoning off",
      (one) =>
        "reasoning_effort" in bodyOf(one)
          ? failure(400, `reasoning_effort: ${words}`)
          : chatReply("MARIGOLD"),
    ],
    ["refused functions", (one) => ("tools" in bodyOf(one) ? failure(400, words) : chatReply("MARIGOLD"))],
  ])("escapes hostile text in %s, and hides the key in it [W3]", async (_name, script) => {
    const server = await startAt(script);
    const conditions = ["--conditions", "plain,no-reasoning,tools"];
    const { stdout } = await nessie("doctor", server.url, ...conditions);
    expect(stdout).toContain("evil");
    expect(stdout).not.toContain(KEY);
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|^::/mu);
  });

  test("ends with 1 and reports no internal error when it is stopped", async () => {
    let asked = (): void => {};
    const wasAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const server = await startAt(() => () => asked());
    const flags = ["doctor", "--endpoint", server.url, "--model", "m"];
    let watched = false;
    const watch = (_printed: string, kill: (signal: NodeJS.Signals) => void): void => {
      // Once: a second signal would not be waited for.
      if (!watched) void wasAsked.then(() => kill("SIGINT"));
      watched = true;
    };
    const ended = await runCli(flags, { watch });
    expect(ended.stdout).toContain("Stopped before all checks were done.");
    expect(ended.stderr).toBe("");
    expect(ended.code).toBe(1);
  });

  test("only notes that reasoning cannot be switched off if no condition needs it", async () => {
    const thinking = chatReply("", { message: { content: "MARIGOLD", reasoning: "Hm." } });
    const server = await startAt(() => thinking);
    const { code, stdout } = await nessie("doctor", server.url);
    expect(stdout).toMatch(/^ {2}note +reasoning +Reasoning cannot be switched off/m);
    expect(code).toBe(0);
  });

  test("refuses bad flags as a run does", async () => {
    const ended = await nessie("doctor", "https://model.example/v1", "--runs", "0");
    expect(ended.code).toBe(64);
    expect(ended.stderr).toContain("--runs must be a whole number");
  });
});

describe("the first second of a run", () => {
  test("is one small request, which is counted; the report has its findings", async () => {
    const server = await startAt(() => chatReply("No."));
    const ended = nessie("run", server.url, "--suites", "agentic", "--runs", "1");
    expect((await ended).stdout).toContain("A small instruction in the system prompt was not followed.");
    const report = reportIn(ended.cwd);
    expect(report.trials).toHaveLength(16);
    expect(report.requests).toBe(17);
    expect(server.recorded).toHaveLength(17);
    expect(report.parameters.notices).toEqual([
      "A small instruction in the system prompt was not followed. If the endpoint does not pass on the system prompt, try system-role user.",
    ]);
  });

  test("is left out with preflight: false", async () => {
    const server = await startAt(() => chatReply("No."));
    const ended = nessie("run", server.url, "--suites", "agentic", "--runs", "1", "--preflight", "false");
    await ended;
    expect(server.recorded).toHaveLength(16);
    expect(reportIn(ended.cwd).requests).toBe(16);
  });

  test.each<[string, Script, string, number]>([
    ["a wrong key", () => failure(401, "Who are you?"), "check the key", 1],
    ["an unknown model", () => failure(404, "No such model"), "there is no model some-model", 1],
    [
      "a role for the system prompt that is refused",
      ({ body }) =>
        JSON.stringify(body).includes('"system"') ? failure(400, "No such role") : chatReply("MARIGOLD"),
      "The endpoint rejects a role for the system prompt, but answers without one: set system-role to user.",
      2,
    ],
    [
      "reasoning that is not switched off",
      () => chatReply("", { message: { content: "MARIGOLD", reasoning: "Hm." } }),
      "Set reasoning-off-body to the fields that switch it off at this endpoint",
      6,
    ],
    [
      "functions that are refused",
      (one) => ("tools" in bodyOf(one) ? failure(400, "no tools here") : chatReply("MARIGOLD")),
      "The endpoint rejects functions",
      3,
    ],
  ])("ends it before the plan is sent for %s [L38]", async (_name, script, words, requests) => {
    const server = await startAt(script);
    const conditions = words.includes("reasoning-off") ? "plain,no-reasoning" : "plain,no-reasoning,tools";
    const ended = nessie("run", server.url, "--conditions", conditions, "--runs", "1");
    const { code, stdout } = await ended;
    expect(code).toBe(2);
    expect(stdout).toContain(words);
    expect(server.recorded).toHaveLength(requests);
    const report = reportIn(ended.cwd);
    expect(report.requests).toBe(requests);
    expect(report.outcome).toMatchObject({
      kind: "incomplete",
      reasons: expect.arrayContaining([{ kind: "stopped", why: expect.stringContaining(words) }]),
    });
    expect(report.trials.every(({ attempts }) => attempts === 0)).toBe(true);
  });

  test("does not stop a run whose endpoint fails only at first", async () => {
    const server = await startAt((_one, place) =>
      place === 0 ? failure(500, "Waking up") : chatReply("No."),
    );
    const ended = nessie("run", server.url, "--suites", "agentic", "--runs", "1");
    await ended;
    const report = reportIn(ended.cwd);
    expect(report.unanswered).toEqual([]);
    expect(report.parameters.notices).toEqual(["The first test request got no reply. Status 500: Waking up"]);
  });
});
