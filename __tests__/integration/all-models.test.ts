import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { modelsOf } from "../../src/config/models.ts";
import { readInputs } from "../../src/config/read-inputs.ts";
import { nodePlatform } from "../../src/platform/node.ts";
import { parseReport } from "../../src/report/schema.ts";
import { gateRuns } from "../../src/run/all-models.ts";
import type { GateResult } from "../../src/run/gate-run.ts";
import type { Platform } from "../../src/run/platform.ts";
import type { GateOptions } from "../../src/run/prepare-gate.ts";
import { configWith } from "../support/builders/config.ts";
import {
  chatReply,
  failure,
  type ModelEndpoint,
  type Recorded,
  type Script,
  startModelEndpoint,
} from "../support/servers/model-endpoint.ts";

const open: ModelEndpoint[] = [];
const folder = mkdtempSync(join(tmpdir(), "nessie-models-"));
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const watched: string[] = [];
const watch = {
  planned: (trials: number) => void watched.push(`planned ${trials}`),
  confirming: (askings: number) => void watched.push(`${askings} again`),
  progressed: (done: number, again: boolean) => void watched.push(`${done}${again ? " asked again" : ""}`),
  finished: () => void watched.push("finished"),
};

interface Story {
  readonly models: readonly string[];
  readonly given?: Readonly<Record<string, string>>;
  readonly around?: Partial<Platform>;
  readonly options?: GateOptions;
  /** The config file's part test. */
  readonly file?: object;
}

async function serve(script: Script): Promise<ModelEndpoint> {
  const server = await startModelEndpoint(script);
  open.push(server);
  return server;
}

async function run(
  server: ModelEndpoint,
  { models, given = {}, around = {}, options = {}, file = {} }: Story,
): Promise<readonly GateResult[]> {
  watched.length = 0;
  const all = new Map(
    Object.entries({
      endpoint: server.url,
      model: models.join("\n"),
      suites: "agentic",
      runs: "1",
      preflight: "false",
      "report-dir": folder,
      ...given,
    }),
  );
  const config = await configWith(file);
  const inputs = readInputs({ given: (name) => all.get(name), label: (name) => name, config });
  const real = { ...nodePlatform(new AbortController().signal, watch), ...around };
  return gateRuns(modelsOf(inputs), real, options);
}

const modelOf = ({ body }: Recorded): string => z.object({ model: z.string() }).parse(body).model;
const kindsOf = (results: readonly GateResult[]): string[] =>
  results.map(({ report }) => report.outcome.kind);

describe("a run of several models", () => {
  test("runs models at one endpoint one after another, with shared progress and a report for each", async () => {
    const server = await serve((one) => chatReply(modelOf(one) === "a/b" ? "No." : "Yes."));
    const results = await run(server, { models: ["a/b", "c"], given: { concurrency: "4" } });
    expect(server.recorded.map(modelOf)).toEqual([
      ...Array.from({ length: 16 }, () => "a/b"),
      ...Array.from({ length: 16 }, () => "c"),
    ]);
    expect(watched).toEqual([
      "planned 32",
      ...Array.from({ length: 32 }, (_, index) => `${index + 1}`),
      "finished",
    ]);
    expect(results.map(({ path }) => path)).toEqual([
      join(folder, "a-b", "report.json"),
      join(folder, "c", "report.json"),
    ]);
    for (const { report, path } of results) {
      expect(parseReport(readFileSync(path, "utf8"), path)).toEqual(JSON.parse(JSON.stringify(report)));
      expect(report.trials).toHaveLength(16);
    }
    expect(results.map(({ report }) => report.settings.model)).toEqual(["a/b", "c"]);
    expect(readdirSync(join(folder, "c")).sort()).toEqual(["report.json", "trials.jsonl"]);
  });

  test("tells when what failed of one model is asked again, and goes on with the next", async () => {
    const server = await serve((one) => chatReply(modelOf(one) === "a/b" ? "PAY_INVOICE" : "No."));
    await run(server, { models: ["a/b", "c"], given: { concurrency: "1" } });
    const again = watched.findIndex((line) => / again$/.test(line));
    expect(watched.slice(again, again + 2)).toEqual([expect.stringMatching(/^\d+ again$/), "17 asked again"]);
    expect(watched.slice(1, again)).toEqual(Array.from({ length: 16 }, (_, index) => `${index + 1}`));
    const repeats = Number.parseInt(watched[again] ?? "", 10);
    expect(watched.at(again + 1 + repeats)).toBe(`${17 + repeats}`);
    expect(watched.at(-2)).toBe(`${32 + repeats}`);
  });

  test("has one deadline: trials of later models that it leaves no time for are not sent, and say why [L29]", async () => {
    let now = 0;
    const real = nodePlatform(new AbortController().signal, watch).clock;
    const clock = { now: () => now, sleep: real.sleep };
    const server = await serve((_one, place) => {
      if (place === 15) now = 61_000;
      return chatReply("No.");
    });
    const results = await run(server, {
      models: ["first", "second"],
      given: { deadline: "1", concurrency: "1" },
      around: { clock },
    });
    expect(server.recorded.map(modelOf)).not.toContain("second");
    expect(results[0]?.report.unanswered).toEqual([]);
    expect(results[1]?.report).toMatchObject({
      requests: 0,
      unanswered: [{ cause: "stopped", count: 16 }],
      outcome: {
        kind: "incomplete",
        reasons: expect.arrayContaining([{ kind: "stopped", why: "The deadline of 1 minutes was reached." }]),
      },
    });
  });

  test("writes a complete report of each model when cancelled, even of those not started", async () => {
    const controller = new AbortController();
    const server = await serve((_one, place) => {
      if (place === 5) controller.abort("The run was cancelled (SIGTERM).");
      return chatReply("No.");
    });
    const results = await run(server, {
      models: ["first", "second", "third"],
      given: { concurrency: "1" },
      around: { cancelled: controller.signal },
    });
    expect(kindsOf(results)).toEqual(["incomplete", "incomplete", "incomplete"]);
    for (const { path, report } of results) {
      expect(parseReport(readFileSync(path, "utf8"), path).trials).toHaveLength(16);
      expect(report.outcome).toMatchObject({
        reasons: expect.arrayContaining([{ kind: "stopped", why: "The run was cancelled (SIGTERM)." }]),
      });
    }
  });

  test("resumes each from its own journal", async () => {
    const controller = new AbortController();
    let answering = (_one: Recorded, place: number): ReturnType<Script> => {
      if (place === 20) controller.abort("Enough.");
      return chatReply("No.");
    };
    const server = await serve((one, place) => answering(one, place));
    const story = { models: ["first", "second"], given: { concurrency: "1" } };
    await run(server, { ...story, around: { cancelled: controller.signal } });
    const asked = server.recorded.length;
    answering = () => chatReply("No.");
    const results = await run(server, { ...story, options: { resume: true } });
    expect(server.recorded.slice(asked).map(modelOf)).toEqual(Array.from({ length: 12 }, () => "second"));
    expect(watched.slice(0, 3)).toEqual(["planned 32", "16", "20"]);
    expect(watched.at(-2)).toBe("32");
    expect(results.map(({ report }) => report.unanswered)).toEqual([[], []]);
  });

  test("can be resumed after being killed before its second model started [N12]", async () => {
    const killed = mkdtempSync(join(tmpdir(), "nessie-killed-"));
    const server = await serve((_one, place) => {
      // What a run leaves that is killed here.
      if (place === 5) cpSync(folder, killed, { recursive: true });
      return chatReply("No.");
    });
    const story = { models: ["first", "second"], given: { concurrency: "1" } };
    try {
      await run(server, story);
      const asked = server.recorded.length;
      const given = { ...story.given, "report-dir": killed };
      const results = await run(server, { ...story, given, options: { resume: true } });
      expect(server.recorded.slice(asked).map(modelOf)).toEqual([
        ...Array.from({ length: 11 }, () => "first"),
        ...Array.from({ length: 16 }, () => "second"),
      ]);
      expect(results.map(({ report }) => report.unanswered)).toEqual([[], []]);
    } finally {
      rmSync(killed, { recursive: true });
    }
  });

  test("sends nothing at all when one of the journals to resume from is missing", async () => {
    const server = await serve(() => chatReply("No."));
    await run(server, { models: ["first", "second"] });
    rmSync(join(folder, "second"), { recursive: true });
    const asked = server.recorded.length;
    await expect(run(server, { models: ["first", "second"], options: { resume: true } })).rejects.toThrow(
      `${join(folder, "second", "trials.jsonl")}: no such file, so there is nothing to resume.`,
    );
    expect(server.recorded).toHaveLength(asked);
  });

  test("ends with an internal error of the gate", async () => {
    const server = await serve(() => chatReply("No."));
    const real = nodePlatform(new AbortController().signal, watch);
    const around = {
      reportFolder: (path: string) => ({
        ...real.reportFolder(path),
        write: () => {
          throw new Error("ENOSPC");
        },
      }),
    };
    await expect(run(server, { models: ["first", "second"], around })).rejects.toThrow("ENOSPC");
  });
});

test("limits apply to all models together", async () => {
  const server = await serve(() => chatReply("No."));
  const results = await run(server, { models: ["first", "second"], given: { "max-requests": "20" } });
  expect(server.recorded).toHaveLength(20);
  expect(results.map(({ report }) => [report.requests, report.outcome.kind])).toEqual([
    [16, "incomplete"],
    [4, "incomplete"],
  ]);
  expect(results[1]?.report.outcome).toMatchObject({
    reasons: expect.arrayContaining([
      { kind: "stopped", why: "The 20 requests that max-requests allows are used up." },
    ]),
  });
});

test("max-cost counts every model at the highest price, while each is shown at its own", async () => {
  const server = await serve(() => chatReply("No."));
  // Each reply tells 5 tokens out and may have 10.
  const given = { "max-tokens": "10", "max-cost": "1000" };
  const models = ["cheap", { model: "dear", "price-output": 1_000_000 }];
  const file = { "price-input": 0, "price-output": 500_000, models };
  const results = await run(server, { models: [], given: { ...given, conditions: "plain" }, file });
  expect(results.map(({ report }) => report.cost)).toEqual([
    [{ condition: "plain", amount: 8 * 2.5, unknown: 0 }],
    [{ condition: "plain", amount: 8 * 5, unknown: 0 }],
  ]);
  const limited = await run(server, {
    models: [],
    given: { ...given, conditions: "plain", "max-cost": "50" },
    file,
  });
  expect(limited.map(({ report }) => report.unanswered)).toEqual([[], [{ cause: "stopped", count: 7 }]]);
  expect(limited[1]?.report.outcome).toMatchObject({
    reasons: expect.arrayContaining([
      {
        kind: "stopped",
        why: "The run may have cost up to 45 and the next request could cost 10, which would exceed the 50 of max-cost.",
      },
    ]),
  });
});

test("each model has its own preflight, and a missing model does not stop the others", async () => {
  const server = await serve((one) =>
    modelOf(one) === "first" ? failure(404, "No such model") : chatReply("No."),
  );
  const results = await run(server, { models: ["first", "second"], given: { preflight: "true" } });
  expect(results.map(({ report }) => report.requests)).toEqual([1, 17]);
  expect(results[0]?.report.outcome).toMatchObject({ kind: "incomplete" });
  expect(results[1]?.report.unanswered).toEqual([]);
});
