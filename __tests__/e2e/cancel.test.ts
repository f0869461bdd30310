import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport, type Report } from "../../src/report/schema.ts";
import { randomFrom } from "../../src/suite/random.ts";
import { FORMAT_FILES } from "../support/format-files.ts";
import { runBuilt, runBuiltAction } from "../support/run-child.ts";
import { runCli } from "../support/run-in-process.ts";
import { seeds } from "../support/seeds.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { startSocketServer } from "../support/servers/sockets.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

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

/** The report that a cancelled run leaves. */
function expectWhole(folder: string): Report {
  expect(readdirSync(folder).sort()).toEqual([...FORMAT_FILES, "report.json", "trials.jsonl"].sort());
  const report = parseReport(readFileSync(join(folder, "report.json"), "utf8"), "report.json");
  expect(report.outcome.kind).toBe("incomplete");
  expect(report.trials).toHaveLength(186);
  const lines = readFileSync(join(folder, "trials.jsonl"), "utf8").trimEnd().split("\n");
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  return report;
}

const random = randomFrom("cancel");
const signalled = [
  ["SIGINT", "action"],
  ["SIGTERM", "action"],
  ["SIGINT", "cli"],
  ["SIGTERM", "cli"],
] as const;
/** Every signal to every entry, and nightly three times as often. */
const moments = seeds(
  [...signalled, ...signalled, ...signalled].map((one) => [random.whole(1, 150), ...one] as const),
  signalled.length,
);

describe("a run that is cancelled [N9]", () => {
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
        const { code, stdout } = await runBuilt("cli/index", ["run", ...flags], { watch });
        expect(code).toBe(2);
        const answered = expectWhole(folder).trials.filter(({ reply }) => reply.kind === "answered").length;
        const last = stdout.trimEnd().split("\n").at(-1);
        if (answered > 0)
          expect(last).toBe(
            `${answered} of 186 trials are kept. To run only the rest, repeat the command with --resume.`,
          );
        return;
      }
      const ended = await runBuiltAction({ ...settings, "report-dir": folder }, { watch });
      expect(ended.code).toBe(1);
      expect(ended.outputs.outcome).toBe("incomplete");
      expect(ended.stdout).toContain(`The run was cancelled (${signal})`);
      expectWhole(folder);
    },
    15_000,
  );

  test("by the runner, with SIGINT and then SIGTERM, ends once and cleanly", async () => {
    let reached = (): void => {};
    const server = await endpointUntil(20, () => reached());
    const folder = workspace();
    const ended = await runBuiltAction(
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
    expect((await runBuilt("cli/index", ["run", ...args], { watch })).code).toBe(2);
    expectWhole(folder);
  }, 15_000);

  test("does not wait for a server that is silent in the TLS handshake", async () => {
    const server = await startSocketServer();
    open.push(server);
    const folder = workspace();
    let interrupted = false;
    const ended = await runBuiltAction(
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

test("a run whose output is no longer read still writes its report and exits with the gate's code [N10]", async () => {
  const server = await startModelEndpoint(() => chatReply("No."));
  open.push(server);
  const folder = workspace();
  const args = ["--endpoint", server.url, "--model", "m", "--runs", "1", "--report-dir", folder];
  expect((await runBuilt("cli/index", ["run", ...args], { deaf: true })).code).toBe(2);
  const report = parseReport(readFileSync(join(folder, "report.json"), "utf8"), "report.json");
  expect(report.unanswered).toEqual([]);
}, 15_000);

describe("a run that ends at any moment", () => {
  const signals = ["SIGINT", "SIGTERM", "SIGKILL"] as const;
  const delays = Array.from(
    { length: 9 },
    (_, index) => [signals[index % 3] ?? "SIGKILL", random.whole(1, 900)] as const,
  );

  test.each(seeds(delays, signals.length))(
    "by %s after %i ms leaves nothing half-written [N11]",
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
      await runBuilt("cli/index", ["run", ...args], { started });
      clearTimeout(timers[0]);
      expectNothingHalf(folder);
    },
    15_000,
  );

  test("when killed, resumes from its journal and runs only the missing trials [N12]", async () => {
    let reached = (): void => {};
    const server = await startModelEndpoint((_recorded, place) => {
      if (place === 90) setImmediate(reached);
      return place < 90 ? chatReply("No.") : () => {};
    });
    open.push(server);
    const folder = workspace();
    const flags = (url: string): string[] => [
      ...["--endpoint", url, "--model", "m", "--runs", "1", "--preflight", "false", "--report-dir", folder],
    ];
    const started = (kill: (signal: NodeJS.Signals) => void): void => {
      reached = () => kill("SIGKILL");
    };
    expect((await runBuilt("cli/index", ["run", ...flags(server.url)], { started })).code).toBeNull();
    const known = expectNothingHalf(folder);
    expect(known).toBeGreaterThan(80);
    await server.close();
    const again = await startModelEndpoint(() => chatReply("No."), Number(new URL(server.url).port));
    open.push(again);
    const resumed = await runCli(["run", ...flags(server.url), "--resume"]);
    expect(again.recorded).toHaveLength(186 - known);
    const report = parseReport(readFileSync(join(folder, "report.json"), "utf8"), "report.json");
    expect([report.trials.length, report.unanswered, resumed.code]).toEqual([186, [], 2]);
  }, 30_000);
});
