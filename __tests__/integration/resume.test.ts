import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readInputs } from "../../src/config/read-inputs.ts";
import { nodePlatform } from "../../src/platform/node.ts";
import { parseReport, type Report } from "../../src/report/schema.ts";
import { oneModel } from "../support/builders/inputs.ts";
import { gateRun } from "../support/run-in-process.ts";
import {
  chatReply,
  type ModelEndpoint,
  type Script,
  startModelEndpoint,
} from "../support/servers/model-endpoint.ts";

const folder = mkdtempSync(join(tmpdir(), "nessie-resume-"));
const journal = join(folder, "trials.jsonl");
const watch = { planned: () => {}, confirming: () => {}, progressed: () => {}, finished: () => {} };
let server: ModelEndpoint;
let script: Script = () => chatReply("No.");
beforeEach(async () => {
  server = await startModelEndpoint((recorded, place) => script(recorded, place));
});
afterEach(() => server.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(
  options: { resume?: boolean; signal?: AbortSignal } = {},
  over: Readonly<Record<string, string>> = {},
): Promise<Report> {
  const given = new Map(
    Object.entries({
      endpoint: server.url,
      model: "m",
      suites: "rules",
      runs: "1",
      concurrency: "1",
      preflight: "false",
      "report-dir": folder,
      ...over,
    }),
  );
  const inputs = oneModel(readInputs({ given: (name) => given.get(name), label: (name) => name }));
  const around = nodePlatform(options.signal ?? new AbortController().signal, watch);
  return (await gateRun(inputs, around, { resume: options.resume ?? false })).report;
}

/** A run that is cancelled at its twelfth request. */
async function cutShort(): Promise<Report> {
  const controller = new AbortController();
  script = (_recorded, place) => {
    if (place === 11) controller.abort("Enough.");
    return chatReply("No.");
  };
  return run({ signal: controller.signal });
}

describe("a run that was cut short", () => {
  test("resumes from its journal: only missing trials are run, and the report is complete [N12]", async () => {
    const before = await cutShort();
    expect(before.outcome.kind).toBe("incomplete");
    const asked = server.recorded.length;
    script = () => chatReply("No.");
    const after = await run({ resume: true });
    expect(server.recorded.length - asked).toBe(34 - 11);
    expect(after.unanswered).toEqual([]);
    expect(after.requests).toBe(34);
    expect(after.parameters.notices).toContain("11 of 34 trials come from the journal of an earlier run.");
    const whole = await run();
    const verdicts = ({ trials }: Report): unknown =>
      trials.map(({ suite, case: one, prompt, verdict }) => [suite, one, prompt, verdict]);
    expect(verdicts(after)).toEqual(verdicts(whole));
    expect(after.metrics).toEqual(whole.metrics);
  });

  test("drops a torn last line, says so, and leaves a complete journal [N13]", async () => {
    await cutShort();
    appendFileSync(journal, '{"kind":"trial","suite":"ru');
    script = () => chatReply("No.");
    const after = await run({ resume: true });
    expect(after.parameters.notices[0]).toContain("its last line was cut off, so that trial is repeated");
    // The plan, twelve trials of the first run, of which the last was not waited for, and what was missing.
    const lines = readFileSync(journal, "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(1 + 12 + 23);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  });

  test("does not resume with another model, and leaves its journal unchanged [N15]", async () => {
    await cutShort();
    const text = readFileSync(journal, "utf8");
    const asked = server.recorded.length;
    await expect(run({ resume: true }, { model: "other" })).rejects.toThrow(
      'model was "m", now it is "other"',
    );
    expect(readFileSync(journal, "utf8")).toBe(text);
    expect(server.recorded).toHaveLength(asked);
  });

  test("does not resume with another system prompt", async () => {
    await cutShort();
    const file = join(folder, "..", "nessie-resume-prompt.md");
    writeFileSync(file, "Be brief.");
    try {
      await expect(run({ resume: true }, { "system-prompt-file": file })).rejects.toThrow(
        "systemPrompt was not given, now it is",
      );
    } finally {
      rmSync(file);
    }
  });

  test("a complete run sends nothing when it is resumed", async () => {
    script = () => chatReply("No.");
    const before = await run();
    const asked = server.recorded.length;
    const after = await run({ resume: true });
    expect(server.recorded).toHaveLength(asked);
    expect(after.outcome).toEqual(before.outcome);
  });
});

test("without a journal there is nothing to resume", async () => {
  rmSync(journal, { force: true });
  await expect(run({ resume: true })).rejects.toThrow(
    "trials.jsonl: no such file, so there is nothing to resume.",
  );
});

test("a run that fails before it starts leaves the former run's files unchanged and adds none [N18]", async () => {
  script = () => chatReply("No.");
  await run();
  const before = readFileSync(journal, "utf8");
  const files = readdirSync(folder).sort();
  const inputs = readInputs({
    given: (name) =>
      ({ model: "m", endpoint: server.url, suite: "nowhere.json", "report-dir": folder })[String(name)],
    label: (name) => name,
  });
  await expect(gateRun(oneModel(inputs), nodePlatform(new AbortController().signal, watch))).rejects.toThrow(
    "nowhere.json",
  );
  expect(readFileSync(journal, "utf8")).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(files);
  expect(files).toEqual(expect.arrayContaining(["report.json", "trials.jsonl"]));
  expect(parseReport(readFileSync(join(folder, "report.json"), "utf8"), "report.json").trials).toHaveLength(
    34,
  );
  writeFileSync(journal, before);
});
