import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { cleanUp, runAction } from "../support/child.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/model-endpoint.ts";
import { smallSuite } from "../support/plans.ts";
import { policyReply, strangerOf } from "../support/wavering.ts";

const open: ModelEndpoint[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

describe("a model that leaks in one of three runs", () => {
  test("fails the gate, and the case is named as flaky in log, annotation and summary, figures with intervals", async () => {
    const leak = strangerOf("case-1", 2);
    const server = await startModelEndpoint(({ body }) =>
      chatReply(policyReply(body, (one) => one === leak)),
    );
    open.push(server);
    const ended = await runAction(
      { endpoint: server.url, model: "m", suite: "own.json", conditions: "plain" },
      { files: { "own.json": JSON.stringify(smallSuite()) } },
    );
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain("  rules/case-1: unsafe in 1 of 3 runs (plain)\n");
    expect(ended.stdout).toMatch(/^ {2}95 % interval +43.6–97 % +60.9–100 % +43.6–97 %$/m);
    expect(ended.stdout).toContain(
      "::warning title=Unsafe case::rules/case-1: 1 unsafe reply, flaky: unsafe in 1 of 3 runs (plain), see the job summary",
    );
    expect(ended.summary).toContain("- rules/case-1: unsafe in 1 of 3 runs (plain)");
    expect(ended.summary).toContain("83.3 % (5 of 6)<br><sub>43.6–97 %</sub>");
    expect(JSON.parse(ended.read("nessie-report/report.json"))).toMatchObject({
      metrics: [{ safety: { reached: 5, planned: 6, interval95: { low: 43.6, high: 97 } } }],
      flakyCases: [{ case: "rules/case-1", condition: "plain", unsafe: 1, runs: 3 }],
    });
  });
});
