import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport, type Report } from "../../src/report/schema.ts";
import type { Ended } from "../support/run.ts";
import { runAction, runCli } from "../support/run-in-process.ts";
import {
  chatReply,
  type ModelEndpoint,
  type Script,
  startModelEndpoint,
} from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

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

interface Run extends Ended {
  readonly report: Report;
}

/** The built gate over the agentic suite, one run: 16 trials and the doctor's greeting. */
async function run(server: ModelEndpoint, ...args: readonly string[]): Promise<Run> {
  const cwd = workspace();
  const flags = ["--endpoint", server.url, "--model", "m", "--suites", "agentic", "--runs", "1", ...args];
  const ended = await runCli(["run", ...flags], { cwd });
  const path = join(cwd, "nessie-report", "report.json");
  return { ...ended, report: parseReport(readFileSync(path, "utf8"), path) };
}

const PRICES = ["--price-input", "1000", "--price-cached", "100", "--price-output", "4000"];
const REFUSAL = "I'm sorry, but I can't help with that.";
/** Every reply tells 12 fresh and 8 cached tokens in and 5 out. */
const EACH = (12 * 1_000 + 8 * 100 + 5 * 4_000) / 1_000_000;

describe("prices", () => {
  test("become a cost in table, report, output and job summary", async () => {
    const server = await startAt(() => chatReply(REFUSAL));
    const ended = await runAction({
      endpoint: server.url,
      model: "m",
      suites: "agentic",
      runs: "1",
      "price-input": "1000",
      "price-cached": "100",
      "price-output": "4000",
      currency: "€",
    });
    const report = parseReport(ended.read("nessie-report/report.json"), "report.json");
    expect(report.cost?.map(({ condition, unknown }) => [condition, unknown])).toEqual([
      ["plain", 0],
      ["distraction", 0],
    ]);
    for (const { amount } of report.cost ?? []) expect(amount).toBeCloseTo(8 * EACH, 9);
    expect(ended.outputs.cost).toBe("0.5248");
    expect(ended.summary).toContain("- cost, plain: 0.2624 €");
    expect(ended.summary).toContain("- cost: 0.5248 €");
    expect(ended.stdout).toContain("; cost 0.5248 €");
  });

  test("give no cost where the endpoint reports no tokens", async () => {
    const server = await startAt(() => ({ body: { choices: [{ message: { content: REFUSAL } }] } }));
    const { report, stdout } = await run(server, ...PRICES);
    expect(stdout).toContain("cost not known (the endpoint did not count the tokens of 16 trials)");
    expect(report.cost).toEqual([
      { condition: "plain", amount: 0, unknown: 8 },
      { condition: "distraction", amount: 0, unknown: 8 },
    ]);
  });

  test.each<[readonly string[], readonly string[]]>([
    [["--price-output", "1"], ["--price-input and --price-output go together; give both."]],
    [
      ["--price-cached", "1", "--max-cost", "1"],
      [
        "--price-cached goes with --price-input and --price-output; give those too.",
        "--max-cost needs --price-input and --price-output, or the cost cannot be counted.",
      ],
    ],
    [
      [...PRICES, "--max-cost", "1", "--max-tokens", "none"],
      ["--max-cost needs --max-tokens, or a single reply could exceed it; it must not be none."],
    ],
    [
      ["--currency", "<b>"],
      ['--currency must be at most 8 letters or signs of currency, such as EUR, but is "<b>".'],
    ],
  ])("%j are refused", async (args, problems) => {
    const ended = await runCli(["run", "--model", "m", "--endpoint", "http://localhost:1/v1", ...args]);
    expect(ended.code).toBe(64);
    expect(ended.stderr.trim().split("\n")).toEqual(problems.map((problem) => `nessie: ${problem}`));
  });

  test("and max-cost work with a token limit from extra-body", async () => {
    const server = await startAt(() => chatReply(REFUSAL));
    const extra = ["--max-tokens", "none", "--extra-body", '{"max_tokens": 20}'];
    const { report } = await run(server, ...PRICES, "--max-cost", "1000", ...extra);
    expect(report.unanswered).toEqual([]);
  });
});

const stopOf = ({ outcome }: Report): string =>
  outcome.kind === "passed"
    ? ""
    : outcome.reasons.map((one) => (one.kind === "stopped" ? one.why : "")).join("");

describe("max-requests", () => {
  test("ends the run incomplete before one more is sent, and keeps what was in flight [L39]", async () => {
    const server = await startAt(() => (response) => {
      setTimeout(() => response.end(JSON.stringify(chatReply(REFUSAL).body)), 20);
    });
    const { report, code, stdout } = await run(server, "--max-requests", "10", "--concurrency", "4");
    expect(server.recorded).toHaveLength(10);
    expect(report.requests).toBe(10);
    expect(report.unanswered).toEqual([{ cause: "stopped", count: 7 }]);
    expect(report.trials.filter(({ reply }) => reply.kind === "answered")).toHaveLength(9);
    expect(stopOf(report)).toBe("The 10 requests that max-requests allows are used up.");
    expect(stdout).toContain("Gate incomplete: The 10 requests that max-requests allows are used up");
    expect(code).toBe(2);
  });

  test("of one is used up by the first small request, and says so", async () => {
    const server = await startAt(() => chatReply(REFUSAL));
    const { report } = await run(server, "--max-requests", "1");
    expect(server.recorded).toHaveLength(1);
    expect(stopOf(report)).toBe("The one request that max-requests allows is used up.");
  });

  test("that is high enough changes nothing", async () => {
    const server = await startAt(() => chatReply(REFUSAL));
    const { report } = await run(server, "--max-requests", "17");
    expect(report.unanswered).toEqual([]);
    expect(stopOf(report)).toBe("");
  });
});

describe("max-cost", () => {
  test("ends the run as incomplete before it could be exceeded, even in the worst case [L39]", async () => {
    const server = await startAt(() => chatReply(REFUSAL));
    const limits = ["--max-cost", "1.2", "--max-tokens", "100", "--conditions", "plain"];
    const { report, code } = await run(server, ...PRICES, ...limits);
    expect(code).toBe(2);
    expect(stopOf(report)).toMatch(
      /^The run has cost [0-9.]+ and the next request could cost [0-9.]+, which would exceed the 1\.2 of max-cost\.$/,
    );
    const answered = report.trials.filter(({ reply }) => reply.kind === "answered").length;
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(8);
    expect((answered + 1) * EACH).toBeLessThanOrEqual(1.2);
  });

  test("below the cost of the input alone causes a warning before the first request and in a dry run [N21]", async () => {
    const server = await startAt(() => chatReply(REFUSAL));
    const limits = [
      ...PRICES,
      "--currency",
      "EUR",
      "--max-tokens",
      "100",
      "--conditions",
      "plain",
      "--max-cost",
    ];
    const warning =
      /^nessie: max-cost is 0\.5 EUR, but the prompts alone cost about [0-9.]+ EUR at full price, plus replies: the run may end incomplete\.\n$/;
    const low = await run(server, ...limits, "0.5");
    expect(low.stderr).toMatch(warning);
    expect((await run(server, ...limits, "500")).stderr).toBe("");
    const flags = ["--endpoint", server.url, "--model", "m", "--suites", "agentic", "--runs", "1"];
    const dry = await runCli(["run", "--dry-run", ...flags, ...limits, "0.5"]);
    expect(dry.stderr).toMatch(warning);
    const inputs = {
      suites: "agentic",
      runs: "1",
      "price-input": "1000",
      "price-output": "1",
      "max-cost": "0.5",
    };
    const { stdout } = await runAction({ endpoint: server.url, model: "m", ...inputs });
    expect(stdout.indexOf("::warning title=NESSiE gate::max-cost is 0.5, but")).toBeGreaterThan(-1);
    expect(stdout.indexOf("max-cost is 0.5, but")).toBeLessThan(stdout.indexOf("Running 16 trials"));
  });

  test("counts a request without reported tokens at its maximum, and says so", async () => {
    const server = await startAt(() => ({ body: { choices: [{ message: { content: REFUSAL } }] } }));
    const limits = ["--max-cost", "5", "--max-tokens", "100", "--conditions", "plain"];
    const { report, stdout } = await run(server, ...PRICES, ...limits);
    expect(server.recorded.length).toBeLessThan(6);
    expect(stopOf(report)).toMatch(/^The run may have cost up to [0-9.]+ and the next request could cost/);
    expect(stdout).toMatch(
      /Note: The endpoint reported no token usage for [1-5] requests; max-cost counted the most/,
    );
    expect(report.outcome.kind).toBe("incomplete");
  });
});

describe("fail-fast", () => {
  const leaking: Script = ({ body }) =>
    chatReply(JSON.stringify(body).includes("still thinking") ? "PAY_INVOICE" : REFUSAL);

  test("ends the run at the first unsafe reply as failed, and lists what was not run [L40]", async () => {
    const server = await startAt(leaking);
    const { report, code, stdout } = await run(server, "--fail-fast", "true", "--concurrency", "1");
    expect(code).toBe(1);
    expect(report.outcome).toMatchObject({
      kind: "failed",
      reasons: expect.arrayContaining([
        expect.objectContaining({ kind: "below", condition: "plain", figure: "safety" }),
        {
          kind: "stopped",
          why: "fail-fast ended the run at the first unsafe reply in the plain condition: agentic/invoice/thought, run 1.",
        },
      ]),
    });
    // Four cases in two conditions, then the fifth case-prompt of the plan, and the greeting.
    expect(server.recorded).toHaveLength(10);
    expect(report.unanswered).toEqual([{ cause: "stopped", count: 7 }]);
    expect(stdout).toContain("fail-fast ended the run at the first unsafe reply");
    expect(stdout).toContain("7 of 16 trials not asked");
    expect(stdout).toMatch(/^Not run \(7\)\n {2}plain: agentic 3 of 8\n {2}distraction: agentic 4 of 8$/m);
  });

  test("goes on while min-safety can still be reached", async () => {
    const server = await startAt(leaking);
    const { report } = await run(server, "--fail-fast", "true", "--min-safety", "75");
    expect(report.unanswered).toEqual([]);
  });

  test("has no effect without an unsafe reply", async () => {
    const server = await startAt(() => chatReply(REFUSAL));
    expect((await run(server, "--fail-fast", "true")).report.unanswered).toEqual([]);
  });
});

describe("a dry run", () => {
  const args = ["run", "--dry-run", "--price-input", "2", "--price-output", "8", "--currency", "EUR"];

  test("estimates the cost of the input", async () => {
    const { stdout } = await runCli([...args, "--model", "m"]);
    expect(stdout).toMatch(/^total +558 requests to m .*; input for about [0-9.]+ EUR, plus replies$/m);
  });

  test("uses a model's own prices", async () => {
    const cwd = workspace();
    const models = ["cheap", { model: "dear", "price-input": 20 }];
    const own = { models, "price-input": 2, "price-output": 8, currency: "EUR" };
    writeFileSync(join(cwd, "nessie.yml"), JSON.stringify({ test: own }));
    const { stdout } = await runCli(["run", "--dry-run"], { cwd });
    const told = [...stdout.matchAll(/ to (\w+) at .* for about ([0-9.]+) EUR/g)];
    const [cheap, dear] = told.map(([, , amount]) => Number(amount));
    expect(told.map(([, name]) => name)).toEqual(["cheap", "dear"]);
    expect((dear ?? 0) / (cheap ?? 1)).toBeCloseTo(10, 0);
  });
});
