import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { FORMATS } from "../../src/config/report-formats.ts";
import { closeAll, closeLater } from "../support/close-later.ts";
import {
  expectActionKeepsSecrets,
  expectCliKeepsSecrets,
  expectDoctorKeepsSecrets,
} from "../support/expect-secrets.ts";
import { runAction, runCli } from "../support/run-in-process.ts";
import { ECHOES, HEADER, KEY, keyOf, secretsIn } from "../support/secrets.ts";
import { chatReply, type Recorded, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { allTextIn, cleanUp, workspace } from "../support/workspace.ts";

afterEach(closeAll);
afterAll(cleanUp);

describe("the key and the values of extra headers are in no log, report, comment or error, although the endpoint echoes them [S1]", () => {
  test.each(Object.entries(ECHOES))("%s", (_name, echo) => expectActionKeepsSecrets(runAction, echo));

  test.each(Object.entries(ECHOES))("%s, on the command line", (_name, echo) =>
    expectCliKeepsSecrets(runCli, echo),
  );

  test.each(Object.entries(ECHOES))("%s, to the doctor", (_name, echo) =>
    expectDoctorKeepsSecrets(runCli, echo),
  );
});

test("a key that also occurs in the bodies is in no report, log or file, and the run can be resumed", async () => {
  const server = await startModelEndpoint(() => chatReply("No."));
  closeLater(server);
  const folder = workspace();
  const body = JSON.stringify({ metadata: { user: KEY, list: [HEADER, 1, null] }, [KEY]: true });
  const args = (...more: string[]): string[] => [
    ...["run", "--endpoint", server.url, "--model", "m", "--suites", "agentic", "--runs", "1"],
    ...["--formats", FORMATS.join(","), "--report-dir", folder, "--extra-body", body],
    ...["--reasoning-off-body", JSON.stringify({ mode: KEY }), "--extra-headers", `X-Tenant: ${HEADER}`],
    ...more,
  ];
  const env = { NESSIE_API_KEY: KEY };
  const ended = await runCli(args(), { env });
  expect(server.recorded.at(-1)?.body).toMatchObject({ [KEY]: true, metadata: { user: KEY } });
  const resumed = await runCli(args("--resume"), { env });
  expect(resumed.stdout).toContain("16 of 16 trials come from the journal of an earlier run.");
  const told = [ended, resumed].flatMap(({ stdout, stderr }) => [stdout, stderr]);
  const { settings } = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
  expect(settings.extraBody).toEqual({ metadata: { user: "***", list: ["***", 1, null] }, "***": true });
  expect(settings.reasoningOffBody).toEqual({ mode: "***" });
  const all = [...told, allTextIn(folder)].join("\n");
  expect(secretsIn(all)).toEqual([]);
});

test("the doctor shows no part of a key where it cuts a long text within the key", async () => {
  const server = await startModelEndpoint(() => chatReply("No."));
  closeLater(server);
  for (const length of [385, 390, 395]) {
    const extra = JSON.stringify({ stop: [`${"x".repeat(length)}${KEY}`] });
    const flags = ["--endpoint", server.url, "--model", "m", "--extra-body", extra];
    const { stdout } = await runCli(["doctor", ...flags], { env: { NESSIE_API_KEY: KEY } });
    expect(stdout).toContain("xxx");
    expect(stdout).not.toContain(KEY.slice(0, 4));
  }
});

test("the key is in no shard's or merged report, and the merging job needs none [S1]", async () => {
  const server = await startModelEndpoint((recorded) =>
    chatReply(`Your key is ${keyOf(recorded)} and your tenant ${HEADER}.`),
  );
  closeLater(server);
  const folder = workspace();
  const plan = ["--model", "m", "--suites", "agentic", "--runs", "1", "--formats", FORMATS.join(",")];
  const shards: string[] = [];
  for (const shard of ["1/2", "2/2"]) {
    const flags = ["--endpoint", server.url, "--shard", shard, "--report-dir", `shards/${shard[0]}`];
    const args = ["run", ...plan, ...flags, "--extra-headers", `X-Tenant: ${HEADER}`];
    const ended = await runCli(args, { cwd: folder, env: { NESSIE_API_KEY: KEY } });
    shards.push(ended.stdout, ended.stderr);
  }
  expect(keyOf(server.recorded[0] ?? ({ headers: {} } as Recorded))).toBe(KEY);
  const asked = server.recorded.length;
  const merged = await runCli(["merge", "shards", ...plan], { cwd: folder });
  expect(server.recorded).toHaveLength(asked);
  expect(merged.stdout).toContain("Report: nessie-report/report.json");
  const told = [...shards, merged.stdout, merged.stderr, allTextIn(folder)].join("\n");
  expect(secretsIn(told)).toEqual([]);
});

test("the key is sent to the endpoint's origin alone, even if that redirects [S3]", async () => {
  const elsewhere = await startModelEndpoint(() => chatReply("No."));
  const server = await startModelEndpoint(() => ({
    status: 307,
    headers: { location: `${elsewhere.url}/chat/completions` },
  }));
  closeLater(elsewhere);
  closeLater(server);
  const ended = await runAction({
    endpoint: server.url,
    model: "m",
    suites: "agentic",
    runs: "1",
    "api-key": KEY,
  });
  expect(ended.outputs.outcome).toBe("incomplete");
  expect(elsewhere.recorded).toEqual([]);
  expect(ended.stdout).toContain("The gate does not follow it");
});
