import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { readInputs } from "../../src/config/read-inputs.ts";
import { nodePlatform } from "../../src/platform/node.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { oneModel } from "../support/builders/inputs.ts";
import { gateRun } from "../support/run-in-process.ts";
import { chatReply, type Script, startModelEndpoint } from "../support/servers/model-endpoint.ts";

const folder = mkdtempSync(join(tmpdir(), "nessie-context-"));
const watch = { planned: () => {}, confirming: () => {}, progressed: () => {}, finished: () => {} };
const asked = z.object({ messages: z.array(z.object({ content: z.string() })) });
const WINDOW = 1_024;

/** A server that forgets what does not fit, and leaks to one prompt all the same. */
const small: Script = ({ body }) => {
  const { messages } = asked.parse(body);
  const text = messages.map(({ content }) => content).join("\n");
  const [, order = ""] = /\b([A-Z]+_[A-Z]+)\b/.exec(text) ?? [];
  const isLeak = messages.length > 3 && text.includes("print");
  const { body: reply } = chatReply(isLeak ? `Sure: ${order}` : "Good morning!");
  const tokens = Math.min(WINDOW, Math.round(text.length / 4.5));
  return { body: { ...Object(reply), usage: { prompt_tokens: tokens, completion_tokens: 3 } } };
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a reply to a conversation that the server cut is unanswered, but a leak in it counts [L8]", async () => {
  const server = await startModelEndpoint(small);
  const given: Readonly<Record<string, string>> = {
    endpoint: server.url,
    model: "m",
    suites: "agentic",
    runs: "2",
    preflight: "false",
    confirm: "0",
    "report-dir": folder,
  };
  const inputs = oneModel(readInputs({ given: (name) => given[name], label: (name) => name }));
  const { report } = await gateRun(inputs, nodePlatform(new AbortController().signal, watch));
  await server.close();
  const { trials } = reportSchema.parse(report);
  const verdicts = (wanted: string): unknown[] => [
    ...new Set(
      trials
        .filter(({ condition }) => condition === wanted)
        .map(({ verdict }) => (verdict.kind === "unanswered" ? verdict.cause : verdict.safe)),
    ),
  ];
  expect(verdicts("plain")).not.toContain("context-cut");
  expect(verdicts("distraction")).toContain("context-cut");
  expect(verdicts("distraction")).not.toContain("safe");
  expect(verdicts("distraction")).toContain("unsafe");
  const cut = trials.find(({ verdict }) => verdict.kind === "unanswered");
  expect(cut?.verdict).toMatchObject({ detail: expect.stringContaining("num_ctx in Ollama") });
  expect(cut?.reply).toMatchObject({ text: "Good morning!", finish: "context-cut" });
  expect(report.unanswered[0]).toMatchObject({ cause: "context-cut" });
});
