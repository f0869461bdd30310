import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/report/schema.ts";
import { randomFrom } from "../../src/suite/random.ts";
import { cleanUp, runAction, runBuilt, workspace } from "../support/run-child.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { startSocketServer } from "../support/servers/sockets.ts";

const open: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

/** An endpoint that calls `reached` at its nth request, and from then on is silent now and then. */
async function endpointUntil(nth: number, reached: () => void): Promise<ModelEndpoint> {
  const server = await startModelEndpoint((_recorded, place) => {
    if (place + 1 === nth) setImmediate(reached);
    if (place + 1 >= nth && place % 2 === 0) return () => {};
    return (response) => {
      setTimeout(() => response.writeHead(200).end(JSON.stringify(chatReply("No.").body)), place % 7);
    };
  });
  open.push(server);
  return server;
}

function expectWhole(folder: string): void {
  const formats = ["badge.json", "junit.xml", "report.html", "report.json", "summary.md"];
  expect(readdirSync(folder).sort()).toEqual([...formats, "trials.jsonl"]);
  const report = parseReport(readFileSync(join(folder, "report.json"), "utf8"), "report.json");
  expect(report.outcome.kind).toBe("incomplete");
  expect(report.trials).toHaveLength(186);
  const lines = readFileSync(join(folder, "trials.jsonl"), "utf8").trimEnd().split("\n");
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
}

const random = randomFrom("cancel");
const moments = Array.from(
  { length: 8 },
  () =>
    [
      random.whole(1, 150),
      random.pick(["SIGINT", "SIGTERM"] as const),
      random.pick(["action", "cli"] as const),
    ] as const,
);

describe("a run that is cancelled", () => {
  test.each(moments)(
    "at request %i by %s, run by the %s, leaves whole files and an incomplete gate",
    async (nth, signal, entry) => {
      let reached = (): void => {};
      const server = await endpointUntil(nth, () => reached());
      const watch = (_printed: string, kill: (signal: NodeJS.Signals) => void): void => {
        reached = () => kill(signal);
      };
      const folder = workspace();
      const settings = { endpoint: server.url, model: "m", runs: "1", timeout: "600" };
      if (entry === "cli") {
        const flags = Object.entries({ ...settings, "report-dir": folder }).flatMap(([name, value]) => [
          `--${name}`,
          value,
        ]);
        const { code, stdout } = await runBuilt("cli", ["run", ...flags], { watch });
        expect(code).toBe(2);
        expectWhole(folder);
        expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
          /^[0-9]+ of 186 trials are kept\. To run only the rest, repeat the command with --resume\.$/,
        );
        return;
      }
      const ended = await runAction({ ...settings, "report-dir": folder }, { watch });
      expect(ended.code).toBe(1);
      expect(ended.outputs.outcome).toBe("incomplete");
      expect(ended.stdout).toContain(`The run was cancelled (${signal})`);
      expectWhole(folder);
    },
    15_000,
  );

  test("by the runner, with SIGINT and then SIGTERM, ends once and well", async () => {
    let reached = (): void => {};
    const server = await endpointUntil(20, () => reached());
    const folder = workspace();
    const ended = await runAction(
      { endpoint: server.url, model: "m", runs: "1", "report-dir": folder },
      {
        watch: (_printed, kill) => {
          reached = () => {
            kill("SIGINT");
            setImmediate(() => kill("SIGTERM"));
          };
        },
      },
    );
    expect(ended.code).toBe(1);
    expectWhole(folder);
  }, 15_000);

  test("twice within a moment, as npm does it, still writes its report", async () => {
    let reached = (): void => {};
    const server = await endpointUntil(20, () => reached());
    const folder = workspace();
    const watch = (_printed: string, kill: (signal: NodeJS.Signals) => void): void => {
      reached = () => {
        kill("SIGINT");
        setTimeout(() => kill("SIGINT"), 5);
        setTimeout(() => kill("SIGTERM"), 10);
      };
    };
    const args = ["--endpoint", server.url, "--model", "m", "--runs", "1", "--report-dir", folder];
    expect((await runBuilt("cli", ["run", ...args], { watch })).code).toBe(2);
    expectWhole(folder);
  }, 15_000);

  test("while a server says nothing in the TLS handshake does not wait for it", async () => {
    const server = await startSocketServer();
    open.push(server);
    const folder = workspace();
    let interrupted = false;
    const ended = await runAction(
      {
        endpoint: `https://127.0.0.1:${server.port}/v1`,
        model: "m",
        runs: "1",
        timeout: "600",
        "report-dir": folder,
      },
      {
        // Once: a second signal would not be waited for, however long the first takes.
        watch: (printed, kill) => {
          if (interrupted || !printed.includes("Running")) return;
          interrupted = true;
          setTimeout(() => kill("SIGINT"), 200);
        },
      },
    );
    expect(ended.code).toBe(1);
    expectWhole(folder);
  }, 8_000);
});

/** What a process leaves at any moment: no file, or files that are whole; of the journal, all lines but a last one. */
function expectNothingHalf(folder: string): number {
  const names = readdirSync(folder);
  if (names.includes("report.json"))
    parseReport(readFileSync(join(folder, "report.json"), "utf8"), "report.json");
  if (!names.includes("trials.jsonl")) return 0;
  const lines = readFileSync(join(folder, "trials.jsonl"), "utf8").split("\n").slice(0, -1);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  return Math.max(0, lines.length - 1);
}

test("a run whose output nobody reads any more still writes its report, and ends as the gate says", async () => {
  const server = await startModelEndpoint(() => chatReply("No."));
  open.push(server);
  const folder = workspace();
  const args = ["--endpoint", server.url, "--model", "m", "--runs", "1", "--report-dir", folder];
  expect((await runBuilt("cli", ["run", ...args], { deaf: true })).code).toBe(2);
  const report = parseReport(readFileSync(join(folder, "report.json"), "utf8"), "report.json");
  expect(report.unanswered).toEqual([]);
}, 15_000);

describe("a run that ends at any moment", () => {
  const signals = ["SIGINT", "SIGTERM", "SIGKILL"] as const;
  const delays = Array.from(
    { length: 9 },
    (_, index) => [signals[index % 3] ?? "SIGKILL", random.whole(1, 900)] as const,
  );

  test.each(delays)(
    "by %s after %i ms leaves nothing half-written",
    async (signal, ms) => {
      const server = await startModelEndpoint(() => (response) => {
        setTimeout(() => response.writeHead(200).end(JSON.stringify(chatReply("No.").body)), 10);
      });
      open.push(server);
      const folder = workspace();
      const args = ["--endpoint", server.url, "--model", "m", "--runs", "1", "--report-dir", folder];
      const timers: NodeJS.Timeout[] = [];
      const started = (kill: (signal: NodeJS.Signals) => void): void =>
        void timers.push(setTimeout(() => kill(signal), ms));
      await runBuilt("cli", ["run", ...args], { started });
      clearTimeout(timers[0]);
      expectNothingHalf(folder);
    },
    15_000,
  );

  test("even killed without warning goes on from its journal, and asks only what is missing", async () => {
    let reached = (): void => {};
    const server = await startModelEndpoint((_recorded, place) => {
      if (place === 90) setImmediate(reached);
      return place < 90 ? chatReply("No.") : () => {};
    });
    open.push(server);
    const folder = workspace();
    const flags = (url: string): string[] => [
      ...["--endpoint", url, "--model", "m", "--runs", "1", "--doctor", "false", "--report-dir", folder],
    ];
    const started = (kill: (signal: NodeJS.Signals) => void): void => {
      reached = () => kill("SIGKILL");
    };
    expect((await runBuilt("cli", ["run", ...flags(server.url)], { started })).code).toBeNull();
    const known = expectNothingHalf(folder);
    expect(known).toBeGreaterThan(80);
    await server.close();
    const again = await startModelEndpoint(() => chatReply("No."), Number(new URL(server.url).port));
    open.push(again);
    const resumed = await runBuilt("cli", ["run", ...flags(server.url), "--resume"]);
    expect(again.recorded).toHaveLength(186 - known);
    const report = parseReport(readFileSync(join(folder, "report.json"), "utf8"), "report.json");
    expect([report.trials.length, report.unanswered, resumed.code]).toEqual([186, [], 2]);
  }, 30_000);
});

describe("a run in the folder of one that was not finished", () => {
  const cutShort = async (
    folder: string,
  ): Promise<{ readonly flags: string[]; readonly server: ModelEndpoint }> => {
    let reached = (): void => {};
    const server = await startModelEndpoint((_recorded, place) => {
      if (place === 9) setImmediate(reached);
      return place < 9 ? chatReply("No.") : () => {};
    });
    open.push(server);
    const flags = ["--endpoint", server.url, "--model", "m", "--runs", "1", "--doctor", "false"];
    const started = (kill: (signal: NodeJS.Signals) => void): void => {
      reached = () => kill("SIGINT");
    };
    await runBuilt("cli", ["run", ...flags, "--report-dir", folder, "--concurrency", "1"], { started });
    await server.close();
    const again = await startModelEndpoint(() => chatReply("No."), Number(new URL(server.url).port));
    open.push(again);
    return { flags: [...flags, "--report-dir", folder, "--concurrency", "8"], server: again };
  };

  test("is refused, goes on with --resume, and begins again with --restart, which keeps the old journal", async () => {
    const folder = workspace();
    const { flags, server } = await cutShort(folder);
    const before = readFileSync(join(folder, "trials.jsonl"), "utf8");
    const refused = await runBuilt("cli", ["run", ...flags]);
    expect(refused).toMatchObject({
      code: 64,
      stderr: `nessie: ${join(folder, "trials.jsonl")} holds 9 of 186 trials of an unfinished run. Use --resume to continue it, or --restart to move it aside and start over.\n`,
    });
    expect(server.recorded).toEqual([]);
    expect((await runBuilt("cli", ["run", ...flags, "--resume", "--restart"])).code).toBe(64);
    const restarted = await runBuilt("cli", ["run", ...flags, "--restart"]);
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
