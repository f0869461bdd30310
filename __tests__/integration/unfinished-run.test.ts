import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { runAction, runCli } from "../support/run-in-process.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const open: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

describe("a run in the folder of one that was not finished [N18]", () => {
  const cutShort = async (
    folder: string,
  ): Promise<{ readonly flags: string[]; readonly server: ModelEndpoint }> => {
    let reached = (): void => {};
    const server = await startModelEndpoint((_recorded, place) => {
      if (place === 9) setImmediate(reached);
      return place < 9 ? chatReply("No.") : () => {};
    });
    open.push(server);
    const flags = ["--endpoint", server.url, "--model", "m", "--runs", "1", "--preflight", "false"];
    const started = (kill: (signal: NodeJS.Signals) => void): void => {
      reached = () => kill("SIGINT");
    };
    await runCli(["run", ...flags, "--report-dir", folder, "--concurrency", "1"], { started });
    await server.close();
    const again = await startModelEndpoint(() => chatReply("No."), Number(new URL(server.url).port));
    open.push(again);
    return { flags: [...flags, "--report-dir", folder, "--concurrency", "8"], server: again };
  };

  test("is refused, goes on with --resume, and begins again with --restart, which keeps the old journal", async () => {
    const folder = workspace();
    const { flags, server } = await cutShort(folder);
    const before = readFileSync(join(folder, "trials.jsonl"), "utf8");
    const refused = await runCli(["run", ...flags]);
    expect(refused).toMatchObject({
      code: 64,
      stderr: `nessie: ${join(folder, "trials.jsonl")} has 9 of 186 trials of an unfinished run. Use --resume to continue it, or --restart to move it aside and start over.\n`,
    });
    expect(server.recorded).toEqual([]);
    expect((await runCli(["run", ...flags, "--resume", "--restart"])).code).toBe(64);
    const restarted = await runCli(["run", ...flags, "--restart"]);
    expect(restarted.stderr).toContain(`it is now ${join(folder, "trials.former-1.jsonl")}.`);
    expect(server.recorded).toHaveLength(186);
    expect(readFileSync(join(folder, "trials.former-1.jsonl"), "utf8")).toBe(before);
    expect(restarted.stdout).not.toContain("--resume");
  }, 30_000);

  test("by the action is not refused, and keeps the old journal", async () => {
    const folder = workspace();
    const { server } = await cutShort(folder);
    const inputs = { endpoint: server.url, model: "m", runs: "1", suites: "agentic", "report-dir": folder };
    const ended = await runAction(inputs);
    expect(ended.stdout).toContain("::notice title=NESSiE gate::");
    expect(ended.stdout).toContain(`it is now ${join(folder, "trials.former-1.jsonl")}.`);
    expect(readdirSync(folder)).toContain("trials.former-1.jsonl");
  }, 30_000);
});
