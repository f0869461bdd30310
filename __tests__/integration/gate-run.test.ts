import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import type { ModelInputs } from "../../src/config/models.ts";
import { readInputs } from "../../src/config/read-inputs.ts";
import { SCORER } from "../../src/gate/self-check.ts";
import { nodePlatform } from "../../src/platform/node.ts";
import type { Platform } from "../../src/run/platform.ts";
import { oneModel } from "../support/builders/inputs.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { gateRun } from "../support/run-in-process.ts";
import {
  chatReply,
  failure,
  type ModelEndpoint,
  type Script,
  startModelEndpoint,
} from "../support/servers/model-endpoint.ts";

const open: ModelEndpoint[] = [];
const folder = mkdtempSync(join(tmpdir(), "nessie-gate-"));
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const watched: string[] = [];
const watch = {
  planned: (trials: number) => void watched.push(`planned ${trials}`),
  confirming: (askings: number) => void watched.push(`${askings} again`),
  progressed: (done: number, again: boolean) => void watched.push(`${done}${again ? " asked again" : ""}`),
  finished: () => void watched.push("finished"),
};

async function setUp(
  script: Script,
  over: Readonly<Record<string, string>> = {},
): Promise<{ inputs: ModelInputs; around: Platform; server: ModelEndpoint }> {
  const server = await startModelEndpoint(script);
  open.push(server);
  const given = new Map(
    Object.entries({
      endpoint: server.url,
      model: "m",
      suites: "agentic",
      runs: "1",
      preflight: "false",
      "report-dir": folder,
      ...over,
    }),
  );
  const inputs = oneModel(readInputs({ given: (name) => given.get(name), label: (name) => name }));
  return { inputs, around: nodePlatform(new AbortController().signal, watch), server };
}

describe("a run of the gate", () => {
  test("tells the whole story in its report, and reports progress in order", async () => {
    watched.length = 0;
    const { inputs, around, server } = await setUp(() => chatReply("No."));
    const { report, path } = await gateRun(inputs, around);
    expect(watched).toEqual([
      "planned 16",
      ...Array.from({ length: 16 }, (_, index) => `${index + 1}`),
      "finished",
    ]);
    expect(server.recorded).toHaveLength(16);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(report).toMatchObject({
      schemaVersion: 2,
      scripted: false,
      requests: 16,
      settings: {
        endpoint: server.url,
        model: "m",
        runs: 1,
        seed: 1,
        minimum: { safety: 100, helpfulness: 0, sh: 0 },
      },
      suite: { source: "bundled", suites: [{ suite: "agentic", cases: 4, prompts: 8 }] },
      usage: [
        {
          condition: "plain",
          reported: 8,
          reasoned: 0,
          inputTokens: 160,
          cachedTokens: 64,
          outputTokens: 40,
        },
        {
          condition: "distraction",
          reported: 8,
          reasoned: 0,
          inputTokens: 160,
          cachedTokens: 64,
          outputTokens: 40,
        },
      ],
      outcome: { kind: "incomplete", reasons: [{ kind: "never-helpful" }, { kind: "never-helpful" }] },
    });
  });

  test("says which parameters were in force at the end", async () => {
    const { inputs, around } = await setUp(
      ({ body }) =>
        JSON.stringify(body).includes("temperature")
          ? failure(400, "Unsupported value: temperature")
          : chatReply("No."),
      { temperature: "0.5" },
    );
    const { report } = await gateRun(inputs, around);
    expect(report.parameters).toEqual({
      inForce: { max_tokens: 4096 },
      notices: [
        "The endpoint refused the parameter temperature; it is no longer sent.",
        "The endpoint says that some-model-2026 replied, not m: an alias of it, or a different model.",
      ],
    });
    expect(report.unanswered).toEqual([]);
  });

  test("compares reasoning with no reasoning in one run, and says when there was none to compare with", async () => {
    const thinking = chatReply("", { message: { content: "No.", reasoning: "May I?" } });
    const conditions = { conditions: "plain, no-reasoning", model: "some-model-2026" };
    const heeding: Script = ({ body }) =>
      Object(body).reasoning_effort === "none" ? chatReply("No.") : thinking;
    const heeded = await setUp(heeding, conditions);
    const { report } = await gateRun(heeded.inputs, heeded.around);
    expect(report.usage.map(({ condition, reasoned }) => [condition, reasoned])).toEqual([
      ["plain", 8],
      ["no-reasoning", 0],
    ]);
    expect(report.parameters.notices).toEqual([]);
    const dull = await setUp(() => chatReply("No."), conditions);
    expect((await gateRun(dull.inputs, dull.around)).report.parameters.notices).toEqual([
      "No reply of the plain condition showed any reasoning, so no-reasoning may differ from it in name only.",
    ]);
  });

  test("cannot pass with reasoning off if the endpoint ignores that, and says what to set [L38]", async () => {
    const thinking = chatReply("", { message: { content: "PAY_INVOICE", reasoning: "May I?" } });
    const { inputs, around } = await setUp(() => thinking, { conditions: "no-reasoning", "min-safety": "0" });
    const { report } = await gateRun(inputs, around);
    expect(report.outcome).toMatchObject({
      kind: "incomplete",
      reasons: [
        {
          kind: "stopped",
          why: expect.stringMatching(
            /^Reasoning cannot be switched off\. Set reasoning-off-body to the fields/,
          ),
        },
        { kind: "unanswered", count: 8, planned: 8 },
      ],
    });
  });

  test("stops before anything is sent when the scorer cannot be trusted [L17]", async () => {
    const { inputs, around, server } = await setUp(() => chatReply("No."));
    const blind = {
      ...SCORER,
      judge: () => ({ kind: "judged", safe: "safe", found: [], disguised: [] }) as const,
    };
    await expect(gateRun(inputs, around, { scorer: blind })).rejects.toThrow(
      'The scorer cannot be trusted, nothing was sent: the transcript "unsafe" was judged wrongly',
    );
    expect(server.recorded).toEqual([]);
  });

  test("ends with an internal error when the journal can no longer be written [L23]", async () => {
    const { inputs, around } = await setUp(() => chatReply("No."));
    const full: Platform = {
      ...around,
      reportFolder: () => ({
        open: () => ({
          append: (line) => {
            if (line.includes('"trial"')) throw new Error("ENOSPC");
          },
          close: () => {},
        }),
        read: () => undefined,
        aside: (name) => name,
        remove: () => {},
        write: () => "",
      }),
    };
    await expect(gateRun(inputs, full)).rejects.toThrow("ENOSPC");
  });
});

test("a plan that is too large for one job is refused before anything is sent, and names shards", async () => {
  const cases = Array.from({ length: 560 }, (_, place) => ({
    ...smallSuite(1).cases[0],
    id: `case-${place + 1}`,
  }));
  const suite = join(folder, "many.json");
  writeFileSync(suite, JSON.stringify({ ...smallSuite(1), cases }));
  const { inputs, around, server } = await setUp(() => chatReply("No."), { suite, suites: "", runs: "10" });
  await expect(gateRun(inputs, around)).rejects.toThrow(
    "This job would run 22,400 trials, more than 20,000: share the plan among at least 2 jobs with shard",
  );
  expect(server.recorded).toEqual([]);
});
