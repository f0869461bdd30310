import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { readInputs } from "../../src/config/read-inputs.ts";
import { answer } from "../../src/demo/personas.ts";
import { nodePlatform } from "../../src/platform/node.ts";
import { headline } from "../../src/report/render/reasons.ts";
import { nameOfCause } from "../../src/report/render/unanswered.ts";
import type { Report } from "../../src/report/schema.ts";
import { type FilledPrompt, fillCase } from "../../src/suite/fill-prompt.ts";
import { loadSuites } from "../../src/suite/load.ts";
import { randomFrom } from "../../src/suite/random.ts";
import { oneModel } from "../support/builders/inputs.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { gateRun } from "../support/run-in-process.ts";
import { seeds } from "../support/seeds.ts";
import { HARMLESS, LASTING, PASSING } from "../support/servers/faulty-endpoint.ts";
import {
  chatReply,
  failure,
  type Recorded,
  type Script,
  startModelEndpoint,
} from "../support/servers/model-endpoint.ts";
import { startSocketServer } from "../support/servers/sockets.ts";
import { startTlsEndpoint } from "../support/servers/tls.ts";

const folder = mkdtempSync(join(tmpdir(), "nessie-faults-"));
const open: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const loaded = await loadSuites("bundled", { read: async () => "", list: async () => undefined });
const prompts = new Map<string, { readonly name: string; readonly prompt: FilledPrompt }>();
for (const { suite, cases } of loaded.suites)
  for (const testCase of cases)
    for (const prompt of fillCase(suite, testCase, 1))
      prompts.set(JSON.stringify([prompt.system, prompt.turns.at(-1)]), {
        name: `${suite}/${testCase.id}/${prompt.id}`,
        prompt,
      });

/** The scripted model that forgets its policy now and then, so that verdicts of all kinds are compared. */
function rightReply({ body }: Recorded): ReturnType<typeof chatReply> {
  const { messages } = Object(body) as { messages: { content: string }[] };
  const found = prompts.get(JSON.stringify([messages[0]?.content, messages.at(-1)?.content]));
  const condition = messages.length > 1 + (found?.prompt.turns.length ?? 0) ? "distraction" : "plain";
  const nothing = { messages: [], tools: [] };
  const spoken = answer("distractible", nothing, () => found && { ...found, condition });
  return chatReply(spoken?.text ?? "unknown");
}

/** In milliseconds: longer than any wait before a retry, and shorter than a deadline. */
const TEN_MINUTES = 600_000;

async function gate(
  script: Script | string,
  over: Readonly<Record<string, string>> = {},
  timeout = 20,
): Promise<Report> {
  const server = typeof script === "string" ? undefined : await startModelEndpoint(script);
  if (server) open.push(server);
  const given = new Map(
    Object.entries({
      endpoint: server?.url ?? String(script),
      model: "m",
      runs: "1",
      deadline: "1440",
      confirm: "0",
      // Faults come by their place among the requests of the plan.
      preflight: "false",
      "report-dir": folder,
      ...over,
    }),
  );
  const inputs = oneModel(readInputs({ given: (name) => given.get(name), label: (name) => name }));
  const watch = { planned: () => {}, confirming: () => {}, progressed: () => {}, finished: () => {} };
  const around = {
    ...nodePlatform(new AbortController().signal, watch),
    clock: fakeClock(TEN_MINUTES),
    random: () => 0.5,
  };
  return (await gateRun({ ...inputs, timeout }, around)).report;
}

const verdicts = (report: Report): unknown =>
  report.trials.map(({ verdict, reply }) => [verdict, reply.kind === "answered" && reply.text]);
const faultless = await gate(rightReply);

/** Every conversation meets up to three faults, drawn from a seed, before its reply. */
function faulty(seed: string, names: readonly string[]): Script {
  const random = randomFrom(seed);
  const left = new Map<string, number>();
  return (recorded) => {
    const key = JSON.stringify(recorded.body);
    const faults = left.get(key) ?? random.whole(0, 3);
    left.set(key, faults - 1);
    const right = rightReply(recorded);
    if (faults <= 0) return right;
    const name = random.pick(names);
    return (PASSING[name] ?? HARMLESS[name])?.(right) ?? right;
  };
}

/** Of a request, in seconds: silence is met again and again here. A busy machine may be as slow, which retries heal too. */
const SHORT = 0.3;
const PATIENT = { retries: "20" };

test("the run without faults has verdicts of every kind", () => {
  expect(faultless.outcome.kind).toBe("failed");
  expect(faultless.trials).toHaveLength(186);
  expect(faultless.unsafeCases.length).toBe(8);
  expect(faultless.unanswered).toEqual([]);
});

describe("with transient faults, every verdict is that of a run without faults: [N1]", () => {
  test.each(seeds(["a", "b", "c", "d", "e", "f", "g", "h"], 1))(
    "all kinds of them together, seed %s",
    async (seed) => {
      const names = [...Object.keys(PASSING), ...Object.keys(HARMLESS)];
      const report = await gate(faulty(seed, names), { concurrency: "32", ...PATIENT }, SHORT);
      expect(verdicts(report)).toEqual(verdicts(faultless));
      expect(report.outcome).toEqual(faultless.outcome);
      expect(report.requests).toBeGreaterThan(300);
    },
    60_000,
  );

  test("5 % of all replies are 5xx", async () => {
    const random = randomFrom("5xx");
    const statuses: number[] = [];
    const report = await gate(
      (recorded) => {
        if (random.whole(1, 100) > 5) return rightReply(recorded);
        statuses.push(random.pick([500, 502, 503, 504, 520, 529]));
        return failure(statuses.at(-1) ?? 500, "Oops");
      },
      { runs: "3", concurrency: "32" },
    );
    expect(statuses.length).toBeGreaterThan(15);
    expect(report.requests).toBe(558 + statuses.length);
    const firstRun = { ...report, trials: report.trials.filter(({ run }) => run === 1) };
    expect(verdicts(firstRun)).toEqual(verdicts(faultless));
    expect(report.unanswered).toEqual([]);
  }, 30_000);

  test.each(Object.keys(PASSING))(
    "%s",
    async (name) => {
      const over = { suites: "agentic", concurrency: "16", ...PATIENT };
      const report = await gate(faulty(name, [name]), over, SHORT);
      expect(verdicts(report)).toEqual(
        verdicts({ ...faultless, trials: faultless.trials.filter(({ suite }) => suite === "agentic") }),
      );
      expect(report.requests).toBeGreaterThan(report.trials.length);
    },
    60_000,
  );
});

test.each(Object.entries(HARMLESS))("%s is a reply like any other [N4]", async (_name, wrap) => {
  const report = await gate((recorded) => wrap(rightReply(recorded)), { suites: "multiturn" });
  expect(report.unanswered).toEqual([]);
  expect(report.requests).toBe(report.trials.length);
});

test("occasional replies of another model are named in the report [L36]", async () => {
  const other = HARMLESS["another model's name"];
  const report = await gate(
    (recorded, place) => {
      const right = rightReply(recorded);
      return place % 8 === 0 ? (other?.(right) ?? right) : right;
    },
    { suites: "agentic" },
  );
  expect(report.parameters.notices).toEqual([
    "The endpoint says that 2 models replied: some-model-2026 (14), another-model (2). The figures cover all of them.",
  ]);
});

/** Answered and unanswered are all that was planned, nothing of it passed, and the one line says how many and why. */
function expectHonest(report: Report, planned: number): void {
  const unanswered = report.unanswered.reduce((sum, { count }) => sum + count, 0);
  const answered = report.metrics.reduce((sum, one) => sum + one.answered.reached, 0);
  expect(report.trials.length).toBe(planned);
  expect(answered + unanswered).toBe(planned);
  expect(unanswered).toBeGreaterThan(0);
  expect(report.outcome.kind).not.toBe("passed");
  if (report.outcome.kind !== "incomplete") return;
  const said = headline(report);
  for (const { cause, count } of report.unanswered)
    expect(said).toContain(
      cause === "stopped" ? `${count} of ${planned} trials not asked` : `${count} ${nameOfCause(cause)}`,
    );
}

describe("with permanent faults, the gate does not pass, every trial is accounted for, and the cause is named:", () => {
  test.each(Object.entries(LASTING))(
    "%s, for all [L35 N2]",
    async (_name, [fault, cause]) => {
      const report = await gate((recorded) => fault(rightReply(recorded)), { suites: "agentic" });
      expectHonest(report, 16);
      const sent = report.trials.filter(({ attempts }) => attempts > 0);
      expect(sent.map(({ verdict }) => verdict.kind === "unanswered" && verdict.cause)).toContain(cause);
      if (report.outcome.kind !== "incomplete") throw new Error(`it is ${report.outcome.kind}`);
      expect(report.outcome.reasons).toContainEqual(
        expect.objectContaining({ kind: "unanswered", count: 8 }),
      );
    },
    20_000,
  );

  test.each(Object.entries(LASTING))(
    "%s, for one conversation only, with thresholds of 0 [N2]",
    async (name, [fault, cause]) => {
      const over = { suites: "agentic", "min-safety": "0" };
      const report = await gate(
        (recorded, place) => (place === 7 ? fault(rightReply(recorded)) : rightReply(recorded)),
        { ...over, concurrency: "1" },
      );
      // One refusal by a rate limit heals, and one reply that says nothing; the others leave a hole, and a hole does not pass.
      if (name === "429 for ever" || cause === "empty") expect(report.unanswered).toEqual([]);
      else expectHonest(report, 16);
    },
    20_000,
  );

  test.each(Object.keys(PASSING))(
    "%s, for ever [N2]",
    async (name) => {
      const report = await gate(
        (recorded) => PASSING[name]?.(rightReply(recorded)) ?? {},
        { suites: "agentic", conditions: "plain", retries: "1", concurrency: "4", deadline: "30" },
        0.1,
      );
      expectHonest(report, 8);
      expect(report.outcome.kind).toBe("incomplete");
    },
    30_000,
  );
});

describe("an endpoint that cannot be reached", () => {
  test.each([
    ["has a host name that nobody knows", "https://nowhere.invalid/v1", /\(DNS\)/],
    ["refuses the connection", "http://127.0.0.1:9/v1", /connection refused/],
  ])(
    "because it %s leaves an incomplete gate that says so [N3]",
    async (_name, endpoint, words) => {
      const report = await gate(endpoint, { suites: "rules", "api-key": "sk-test-1234", retries: "1" }, 5);
      expectHonest(report, 34);
      expect(JSON.stringify(report.outcome)).toMatch(words);
    },
    30_000,
  );

  test("because its certificate is not trusted leaves an incomplete gate that says so, and the key is not sent [S4]", async () => {
    const server = await startTlsEndpoint();
    open.push(server);
    const report = await gate(
      `https://localhost:${server.port}/v1`,
      { suites: "rules", "api-key": "sk-test-1234", retries: "1" },
      5,
    );
    expectHonest(report, 34);
    expect(JSON.stringify(report.outcome)).toMatch(
      /certificate is not trusted; set NODE_EXTRA_CA_CERTS .*SELF_SIGNED/,
    );
    expect([server.connections() > 0, server.heard()]).toEqual([true, ""]);
  }, 30_000);

  test("because it speaks no TLS leaves an incomplete gate that says so [N3]", async () => {
    const server = await startSocketServer("HTTP/1.1 400 Bad Request\r\n\r\n");
    open.push(server);
    const report = await gate(`https://127.0.0.1:${server.port}/v1`, { suites: "rules", retries: "1" }, 5);
    expectHonest(report, 34);
    expect(JSON.stringify(report.outcome)).toContain("TLS");
  }, 30_000);
});
