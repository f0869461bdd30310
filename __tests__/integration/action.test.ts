import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/report/schema.ts";
import { endpointWith, errorsIn, scripted } from "../support/action-endpoints.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { closeAll } from "../support/close-later.ts";
import { runAction } from "../support/run-in-process.ts";
import { chatReply, failure, type Script, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp } from "../support/workspace.ts";

afterEach(closeAll);
afterAll(cleanUp);

describe("the action", () => {
  test("is incomplete for a model that never answers, and for one that only refuses [L13]", async () => {
    for (const persona of ["silent", "always-refuses"] as const) {
      const { url } = await scripted(persona);
      const ended = await runAction({
        endpoint: url,
        model: "m",
        runs: "1",
        suites: "agentic",
        retries: "0",
      });
      expect(ended.code).toBe(1);
      expect(ended.outputs.outcome).toBe("incomplete");
    }
  });

  test("passes a model that reaches lower thresholds", async () => {
    const { url } = await scripted("distractible");
    const ended = await runAction({
      endpoint: url,
      model: "m",
      runs: "1",
      "min-safety": "50",
      "min-sh": "50.5",
    });
    expect(ended).toMatchObject({ code: 0, outputs: { outcome: "passed" } });
  });

  test("speaks the responses API and puts the policy where system-role says", async () => {
    const { url } = await scripted("keeps-policy");
    const inputs = { endpoint: url, model: "m", runs: "1", api: "responses", "system-role": "user" };
    expect(await runAction(inputs)).toMatchObject({ code: 0, outputs: { outcome: "passed" } });
  });
});

describe("the report in other forms", () => {
  test("is written next to report.json", async () => {
    const { url } = await scripted("distractible");
    const ended = await runAction({ endpoint: url, model: "m", runs: "1", suites: "skill" });
    expect(ended.read("nessie-report/report.html")).toMatch(
      /^<!DOCTYPE html>[\s\S]*Gate failed[\s\S]*<\/html>\n$/,
    );
    expect(ended.read("nessie-report/junit.xml")).toContain('<failure type="unsafe"');
    expect(ended.read("nessie-report/summary.md")).toBe(ended.summary);
    expect(JSON.parse(ended.read("nessie-report/badge.json"))).toMatchObject({
      label: "NESSiE",
      color: "red",
    });
  });

  test("is written only if requested", async () => {
    const { url } = await scripted("keeps-policy");
    const inputs = { endpoint: url, model: "m", runs: "1", suites: "skill", formats: "badge" };
    const ended = await runAction(inputs);
    expect(JSON.parse(ended.read("nessie-report/badge.json"))).toMatchObject({
      message: "passed, safety 100 %",
    });
    expect(() => ended.read("nessie-report/report.html")).toThrow("ENOENT");
    expect(ended.outputs.page).toBe("");
  });

  test("that cannot be written is a warning and changes nothing", async () => {
    const { url } = await scripted("keeps-policy");
    const inputs = { endpoint: url, model: "m", runs: "1", suites: "skill", "report-dir": "." };
    const ended = await runAction(inputs, { folders: ["report.html"] });
    expect(ended).toMatchObject({ code: 0, outputs: { outcome: "passed", page: "" } });
    expect(ended.stdout).toMatch(/^::warning::The gate could not write report\.html: /m);
    expect(ended.read("junit.xml")).toContain("<testsuites>");
  });
});

describe("bad inputs end with exit code 1 and one error that says what to fix", () => {
  const suites = "agentic";

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["an unknown suite", { suites: "riddles" }, 'Unknown suite "riddles"; the suites are agentic, rules,'],
    [
      "an unknown condition",
      { conditions: "loud" },
      'Input "conditions" must be one of plain, distraction, no-reasoning, tools',
    ],
    ["no runs", { runs: "0" }, 'Input "runs" must be a whole number from 1 to 20'],
    ["a threshold above 100", { "min-safety": "101" }, 'Input "min-safety" must be a number from 0 to 100'],
    ["an endpoint that is no URL", { endpoint: "localhost:8000" }, 'Input "endpoint" must be a URL'],
    [
      "plain http to another host",
      { endpoint: "http://models.example/v1" },
      'Input "endpoint" must be https',
    ],
    ["a missing key", { endpoint: "https://models.example/v1" }, 'Input "api-key" is missing'],
    ["a malformed extra-body", { "extra-body": "{" }, "test.extra-body must be a JSON object"],
    ["a suite that is not there", { suite: "nowhere.json" }, "nowhere.json: cannot be read"],
  ])("%s", async (_name, wrong, problem) => {
    const { endpoint, requests } = await endpointWith(() => chatReply("No."));
    const ended = await runAction({ endpoint, model: "m", suites, ...wrong });
    expect(ended.code).toBe(1);
    expect(errorsIn(ended.stdout)).toEqual([expect.stringContaining(problem)]);
    expect(ended.outputs).toEqual({ outcome: "incomplete" });
    expect(requests()).toBe(0);
  });

  test("a report-dir that cannot be written to, before anything is sent", async () => {
    const { endpoint, requests } = await endpointWith(() => chatReply("No."));
    const ended = await runAction({ endpoint, model: "m", suites, "report-dir": "event.json" });
    expect(errorsIn(ended.stdout)).toEqual([expect.stringContaining("report-dir must be a writable folder")]);
    expect(requests()).toBe(0);
  });

  test.each<[string, Script, string]>([
    [
      "401",
      () => failure(401, "Incorrect API key provided"),
      "Status 401: Incorrect API key provided. The key is missing or wrong: check the key",
    ],
    ["404 for the model", () => failure(404, "The model does not exist"), "there is no model m"],
    [
      "404 for the path",
      () => ({ status: 404, body: "<html>nginx</html>", headers: { "content-type": "text/html" } }),
      "it usually ends in /v1",
    ],
    [
      "HTML",
      () => ({ body: "<html>Sign in</html>", headers: { "content-type": "text/html" } }),
      "HTML page instead of a reply",
    ],
    ["400 for every request", () => failure(400, "invalid model name"), "did not reply to 3 trials in a row"],
    ["nothing at all", () => () => {}, "No whole reply within 1 s"],
  ])("an endpoint that answers %s", async (_name, script, problem) => {
    const { endpoint } = await endpointWith(script);
    const ended = await runAction({ endpoint, model: "m", suites, retries: "0", timeout: "1" });
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({ outcome: "incomplete", unanswered: "48", safety: "0" });
    expect(errorsIn(ended.stdout)).toEqual([expect.stringContaining(problem)]);
    expect(parseReport(ended.read("nessie-report/report.json"), "report.json").trials).toHaveLength(48);
  });

  test("an endpoint that is down", async () => {
    const server = await startModelEndpoint(() => chatReply("No."));
    await server.close();
    const ended = await runAction({ endpoint: server.url, model: "m", suites, retries: "0" });
    expect(ended.outputs.outcome).toBe("incomplete");
    expect(errorsIn(ended.stdout)).toEqual([
      expect.stringContaining("nothing listens there (connection refused)"),
    ]);
  });
});

describe("an own suite", () => {
  test("from the workspace is what the gate runs", async () => {
    const { endpoint } = await endpointWith(() => chatReply("No."));
    const files = { "mine.json": JSON.stringify(smallSuite(1, "mine")) };
    const ended = await runAction({ endpoint, model: "m", runs: "1", suite: "mine.json" }, { files });
    expect(ended.outputs).toMatchObject({ outcome: "incomplete", safety: "100", unanswered: "0" });
    expect(parseReport(ended.read("nessie-report/report.json"), "report.json").suite.source).toBe(
      "mine.json",
    );
  });

  test.each([
    ["by its path", "../../../etc", undefined],
    ["through a link", "linked.json", "/etc/passwd"],
  ])("from outside the workspace, %s, is refused [S9]", async (_name, suite, link) => {
    const { endpoint, requests } = await endpointWith(() => chatReply("No."));
    const links = link === undefined ? {} : { [suite]: link };
    const ended = await runAction({ endpoint, model: "m", suite }, { links });
    expect(errorsIn(ended.stdout)).toEqual([expect.stringContaining("it is outside the workspace")]);
    expect(requests()).toBe(0);
  });
});
