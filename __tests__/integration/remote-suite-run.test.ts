import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/report/schema.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { closeAll, closeLater, KEY } from "../support/builders/requests.ts";
import type { Ended } from "../support/run.ts";
import { runAction, runCli } from "../support/run-in-process.ts";
import { type FileServer, startFileServer } from "../support/servers/file-server.ts";
import { chatReply, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const TEXT = JSON.stringify(smallSuite(2, "theirs"));
const SHA = createHash("sha256").update(TEXT).digest("hex");

afterEach(closeAll);
afterAll(cleanUp);

async function store(text = TEXT): Promise<FileServer> {
  return closeLater(await startFileServer(() => ({ body: text })));
}

const refusing = async (): Promise<string> =>
  closeLater(await startModelEndpoint(() => chatReply("I'm sorry, but I can't help with that."))).url;

describe("the command line with a suite from the web", () => {
  test("lists, checks, plans, demonstrates and gates it, and fetches it once", async () => {
    const server = await store();
    const source = ["--suite", `${server.url}/0123abc/s.json#sha256=${SHA}`];
    const env = { XDG_CACHE_HOME: workspace(), NESSIE_API_KEY: KEY };
    const nessie = (...args: string[]): Promise<Ended> =>
      runCli([...args, ...source], { env, cwd: workspace() });
    expect((await nessie("list")).stdout).toMatch(
      /^theirs {2}2 cases, 4 prompts\n[\s\S]*\n1 suite, 2 cases, 4 prompts\n/,
    );
    expect(await nessie("check")).toMatchObject({
      code: 0,
      stdout: `${server.url}/0123abc/s.json: 2 cases, 0 problems\n`,
    });
    expect((await nessie("run", "--model", "m", "--dry-run", "--runs", "1")).stdout).toContain(
      "8 requests to m",
    );
    expect(await nessie("demo", "--exit-code", "--persona", "keeps-policy", "--runs", "1")).toMatchObject({
      code: 0,
    });
    const ended = await nessie("run", "--model", "m", "--endpoint", await refusing(), "--runs", "1");
    expect(ended.stdout).toContain(`suite ${server.url}/0123abc/s.json;`);
    expect(server.requests).toHaveLength(1);
    expect(JSON.stringify(server.requests)).not.toContain(KEY);
  });

  test("names the hash to pin, and the new one if another is pinned", async () => {
    const server = await store();
    const list = (end = ""): Promise<Ended> =>
      runCli(["list", "--suite", `${server.url}/s.json${end}`], { env: {}, cwd: workspace() });
    expect(await list()).toMatchObject({
      code: 64,
      stderr: expect.stringContaining(`add #sha256=${SHA} to the URL`),
    });
    expect(await list(`#sha256=${"0".repeat(64)}`)).toMatchObject({
      code: 64,
      stderr: expect.stringContaining(`but the file now has ${SHA}.`),
    });
  });
});

describe("the action with a suite from the web", () => {
  test("gates it, keeps it in the runner's cache, and sends the key only to the endpoint", async () => {
    const server = await store();
    const cache = workspace();
    const inputs = {
      endpoint: await refusing(),
      model: "m",
      "api-key": KEY,
      runs: "1",
      suite: `${server.url}/0123abc/s.json?sig=not-for-all#sha256=${SHA}`,
    };
    const env = { RUNNER_TOOL_CACHE: cache };
    const ended = await runAction(inputs, { env });
    expect(parseReport(ended.read("nessie-report/report.json"), "report.json").suite).toMatchObject({
      source: `${server.url}/0123abc/s.json`,
      version: "own",
      suites: [{ suite: "theirs", cases: 2 }],
    });
    expect(ended.summary + ended.stdout).not.toContain("not-for-all");
    expect(JSON.stringify(server.requests)).not.toContain(KEY);
    await server.close();
    expect((await runAction(inputs, { env })).outputs).toEqual(ended.outputs);
    expect(readdirSync(join(cache, "nessie-action", "suites"))).toEqual([SHA]);
  });

  test("that is not what was pinned sends nothing to the model", async () => {
    const server = await store("{}");
    const endpoint = closeLater(await startModelEndpoint(() => chatReply("No.")));
    const ended = await runAction({
      endpoint: endpoint.url,
      model: "m",
      suite: `${server.url}/s.json#sha256=${SHA}`,
    });
    expect(ended).toMatchObject({ code: 1, outputs: { outcome: "incomplete" } });
    expect(ended.stdout).toContain(`the file now has ${createHash("sha256").update("{}").digest("hex")}.`);
    expect(endpoint.recorded).toEqual([]);
  });
});
