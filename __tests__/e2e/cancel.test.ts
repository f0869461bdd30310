import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/report/report.ts";
import { randomFrom } from "../../src/suite/random.ts";
import { cleanUp, runAction, runBuilt, workspace } from "../support/child.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/model-endpoint.ts";
import { startSocketServer } from "../support/sockets.ts";

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
  expect(readdirSync(folder).sort()).toEqual(["report.json", "trials.jsonl"]);
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
        expect((await runBuilt("cli", ["run", ...flags], { watch })).code).toBe(2);
        expectWhole(folder);
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

  test("while a server says nothing in the TLS handshake does not wait for it", async () => {
    const server = await startSocketServer();
    open.push(server);
    const folder = workspace();
    const ended = await runAction(
      {
        endpoint: `https://127.0.0.1:${server.port}/v1`,
        model: "m",
        runs: "1",
        timeout: "600",
        "report-dir": folder,
      },
      {
        watch: (printed, kill) => void (printed.includes("Holding") && setTimeout(() => kill("SIGINT"), 200)),
      },
    );
    expect(ended.code).toBe(1);
    expectWhole(folder);
  }, 8_000);
});
