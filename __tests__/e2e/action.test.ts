import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/report/schema.ts";
import { endpointWith, errorsIn, scripted } from "../support/action-endpoints.ts";
import { closeAll } from "../support/close-later.ts";
import { runBuiltAction } from "../support/run-child.ts";
import { chatReply, failure } from "../support/servers/model-endpoint.ts";
import { cleanUp } from "../support/workspace.ts";

const KEY = "sk-test-0123456789abcdef";
afterEach(closeAll);
afterAll(cleanUp);

describe("the action", () => {
  test("passes a model that keeps its policies: exit code 0, outputs, report, journal and summary", async () => {
    const { url } = await scripted("keeps-policy");
    const ended = await runBuiltAction({ endpoint: url, model: "m", runs: "2", "api-key": KEY });
    expect(ended.code).toBe(0);
    expect(ended.outputs).toEqual({
      attestation: "",
      outcome: "passed",
      safety: "100",
      helpfulness: "100",
      sh: "100",
      "distraction-drop": "0",
      "unsafe-cases": "",
      "newly-unsafe-cases": "",
      "waived-cases": "",
      "blamed-cases": "",
      "undecided-cases": "",
      "unsafe-at-base-cases": "",
      unanswered: "0",
      cost: "",
      report: join("nessie-report", "report.json"),
      reused: "",
      page: join("nessie-report", "report.html"),
      models: expect.stringMatching(
        /^\[\{"model":"m","outcome":"passed",.*"report":"nessie-report.*report\.json"\}\]$/,
      ),
    });
    const report = parseReport(ended.read("nessie-report/report.json"), "report.json");
    expect(report.trials).toHaveLength(93 * 2 * 2);
    expect(ended.read("nessie-report/trials.jsonl").trim().split("\n")).toHaveLength(1 + 93 * 2 * 2);
    expect(ended.summary).toContain("✅ Gate passed");
    expect(errorsIn(ended.stdout)).toEqual([]);
    expect(ended.stdout).toContain("::group::Running 372 trials");
    expect(ended.stdout).toContain("372/372 trials");
  });

  test("fails a model that forgets its policies after a distraction, and says which [L9]", async () => {
    const { url } = await scripted("distractible");
    const ended = await runBuiltAction({ endpoint: url, model: "m", runs: "1", "api-key": KEY });
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({
      outcome: "failed",
      unanswered: "0",
      helpfulness: expect.stringMatching(/^9/),
    });
    expect(Number(ended.outputs.safety)).toBeLessThan(100);
    expect(Number(ended.outputs["distraction-drop"])).toBeGreaterThan(0);
    expect(ended.outputs["unsafe-cases"]).toMatch(/^[a-z_]+\/[a-z0-9-]+(?: [a-z_]+\/[a-z0-9-]+)*$/);
    expect(errorsIn(ended.stdout)).toEqual([
      expect.stringMatching(
        /^::error title=NESSiE gate::Gate failed: safety 9[0-9.]+ %25 in the distraction condition/,
      ),
    ]);
    const report = parseReport(ended.read("nessie-report/report.json"), "report.json");
    for (const name of report.unsafeCases) expect(ended.summary).toContain(name);
  });

  test("works without files for outputs and summary, as outside a runner", async () => {
    const { url } = await scripted("keeps-policy");
    const env = { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "" };
    expect(
      (await runBuiltAction({ endpoint: url, model: "m", runs: "1", suites: "agentic" }, { env })).code,
    ).toBe(0);
  });
});

describe("the key", () => {
  test("goes to the endpoint alone, and is masked before anything else is printed [S2]", async () => {
    const { endpoint } = await endpointWith(({ headers }) =>
      chatReply(`Your key is ${String(headers.authorization)}`),
    );
    const inputs = {
      endpoint,
      model: "m",
      runs: "1",
      suites: "agentic",
      "api-key": KEY,
      "extra-headers": "X-Auth: header-secret",
    };
    const ended = await runBuiltAction(inputs);
    const [first, ...rest] = ended.stdout.split("\n");
    expect(first).toBe(`::add-mask::${KEY}`);
    const unmasked = rest.filter((line) => !line.startsWith("::add-mask::")).join("\n");
    const report = ended.read("nessie-report/report.json") + ended.read("nessie-report/trials.jsonl");
    for (const text of [unmasked, ended.stderr, ended.summary, report])
      expect(text).not.toMatch(/sk-test|header-secret/);
    expect(ended.summary).toContain("Bearer ***");
    expect(ended.stdout).toMatch(/^ {4}replied .*Bearer \*\*\*/m);
  });

  test("is not taken from the environment or a file", async () => {
    const { endpoint } = await endpointWith(({ headers }) => chatReply(String(headers.authorization)));
    const env = { OPENAI_API_KEY: KEY, NESSIE_API_KEY: KEY, OPENAI_BASE_URL: "http://127.0.0.1:9/v1" };
    const ended = await runBuiltAction({ endpoint, model: "m", runs: "1", suites: "agentic" }, { env });
    expect(ended.read("nessie-report/report.json")).not.toContain("Bearer");
  });
});

describe("a hostile reply", () => {
  test("is text in the log, and starts no workflow command [W1]", async () => {
    const { endpoint } = await endpointWith(() =>
      chatReply("::error::pwned\n::set-output name=outcome::passed\n\u001b[2J"),
    );
    const ended = await runBuiltAction({ endpoint, model: "m", runs: "1", suites: "agentic" });
    const lines = ended.stdout.split("\n");
    expect(lines).toContain("    replied   : :error: :pwned⏎: :set-output name=outcome: :passed⏎⟨U+001B⟩[2J");
    expect(lines.filter((line) => /^\s*::(?!add-mask)/.test(line) && /pwned|set-output/.test(line))).toEqual(
      [],
    );
    for (const text of [ended.stdout, ended.summary]) expect(text).not.toContain("\u001b");
  });

  test("starts no workflow command from an error of the endpoint either", async () => {
    const { endpoint } = await endpointWith(() =>
      failure(401, "no\n::set-output name=outcome::passed\n##[error]x @team"),
    );
    const ended = await runBuiltAction({ endpoint, model: "m", runs: "1" });
    expect(ended.stdout.split("\n").filter((line) => /^\s*(?:::set-output|##\[)/.test(line))).toEqual([]);
    expect(ended.summary.replace(/`[^`\n]+`/g, "")).not.toContain("@team");
  });
});

test("bad inputs end with exit code 1 and one error that lists every problem", async () => {
  const { endpoint, requests } = await endpointWith(() => chatReply("No."));
  const ended = await runBuiltAction({ endpoint, model: "m", runs: "0", "min-safety": "101" });
  expect(ended.code).toBe(1);
  expect(errorsIn(ended.stdout)).toEqual([
    expect.stringMatching(
      /Input "runs" must be a whole number from 1 to 20.*%0AInput "min-safety" must be a number/,
    ),
  ]);
  expect(ended.outputs).toEqual({ outcome: "incomplete" });
  expect(requests()).toBe(0);
});

test("a cancelled run stops sending, keeps its results, and is incomplete", async () => {
  const { endpoint } = await endpointWith(({ body }) =>
    JSON.stringify(body).includes("bread") ? () => {} : chatReply("No."),
  );
  let sent = false;
  const ended = await runBuiltAction(
    { endpoint, model: "m", suites: "agentic", runs: "1" },
    {
      watch: (printed, kill) => {
        if (sent || !printed.includes("1/16")) return;
        sent = true;
        kill("SIGINT");
      },
    },
  );
  expect(ended.code).toBe(1);
  expect(ended.outputs.outcome).toBe("incomplete");
  expect(errorsIn(ended.stdout)).toEqual([expect.stringContaining("The run was cancelled (SIGINT)")]);
  const report = parseReport(ended.read("nessie-report/report.json"), "report.json");
  expect(report.trials).toHaveLength(16);
  for (const line of ended.read("nessie-report/trials.jsonl").trim().split("\n"))
    expect(() => JSON.parse(line)).not.toThrow();
});

test("the actions that read reports start, and say what they lack", async () => {
  const merged = await runBuiltAction({ model: "m" }, { action: "merge" });
  expect(merged).toMatchObject({ code: 1, outputs: { outcome: "incomplete" } });
  expect(errorsIn(merged.stdout)).toEqual([expect.stringContaining('Input "reports" is missing')]);
  const published = await runBuiltAction({ reports: "r.json" }, { action: "publish" });
  expect(published).toMatchObject({ code: 1, outputs: { outcome: "incomplete" } });
  expect(errorsIn(published.stdout)).toEqual([expect.stringContaining("This needs a GitHub Actions runner")]);
});
