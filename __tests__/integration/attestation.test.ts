import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { type TestResult, testResultSchema } from "../../src/report/attestation-schema.ts";
import { parseReport, type Report } from "../../src/report/schema.ts";
import { scripted } from "../support/action-endpoints.ts";
import { closeAll, closeLater } from "../support/close-later.ts";
import { problemsOfPredicate } from "../support/in-toto.ts";
import type { ActionEnded, Ended, RunOptions } from "../support/run.ts";
import { runAction, runCli } from "../support/run-in-process.ts";
import { HEADER, KEY, keyOf, secretsIn } from "../support/secrets.ts";
import { startGitHubApi } from "../support/servers/github-api.ts";
import { chatReply, failure, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterEach(closeAll);
afterAll(cleanUp);

const FILE = "attestation.json";
const OLD = '{ "result": "PASSED" }';
const small = { model: "m", suites: "agentic", runs: "1", retries: "0", confirm: "0" };
const FORMATS = { formats: "badge, attestation" };

/** A folder in which an earlier run left its verdict, also where it was that of another run's model. */
function withOld(...folders: readonly string[]): string {
  const folder = workspace();
  for (const name of ["", ...folders]) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, FILE), OLD);
  }
  return folder;
}

/** The action where an earlier run left its verdict. */
function gate(
  inputs: Readonly<Record<string, string>>,
  options: RunOptions & { readonly action?: "gate" | "merge" | "publish" } = {},
): Promise<ActionEnded> {
  return runAction(inputs, { copies: { "nessie-report": withOld("m") }, ...options });
}

const pathIn = ({ workspace: folder }: ActionEnded, ...path: readonly string[]): string =>
  join(folder, "nessie-report", ...path);
const hasNone = (ended: ActionEnded): boolean =>
  !existsSync(pathIn(ended, FILE)) && (ended.outputs.attestation ?? "") === "";

/** As it stands in a folder; it must be valid. */
function attestedIn(folder: string): TestResult {
  const predicate = JSON.parse(readFileSync(join(folder, FILE), "utf8"));
  expect(problemsOfPredicate(predicate)).toEqual([]);
  return testResultSchema.parse(predicate);
}

const reportIn = (folder: string): Report =>
  parseReport(readFileSync(join(folder, "report.json"), "utf8"), "report.json");

const pullRequest = {
  event: {
    pull_request: {
      number: 7,
      head: { sha: "a".repeat(40), repo: { full_name: "o/r" } },
      base: { sha: "b".repeat(40), repo: { full_name: "o/r" } },
    },
  },
  env: {
    GITHUB_REPOSITORY: "o/r",
    GITHUB_SHA: "c".repeat(40),
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_RUN_ID: "1000",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW_REF: "o/r/.github/workflows/gate.yml@refs/pull/7/merge",
    GITHUB_SERVER_URL: "https://github.example",
  },
} as const;

describe("the action's attestation", () => {
  test("is written if asked for, and the output says where [L51]", async () => {
    const { url } = await scripted("keeps-policy");
    const ended = await gate({ ...small, ...FORMATS, endpoint: url });
    expect(ended).toMatchObject({ code: 0, outputs: { attestation: `nessie-report/${FILE}` } });
    const attested = attestedIn(pathIn(ended));
    expect(attested).toMatchObject({ result: "PASSED", failedTests: [], warnedTests: [] });
    expect(attested.nessie.models).toMatchObject([{ name: "m", endpoint: new URL(url).host }]);
    expect(attested.passedTests.length).toBeGreaterThan(3);
  });

  test("of a red gate says FAILED, and the exit code stays [L51]", async () => {
    const { url } = await scripted("distractible");
    const ended = await gate({ ...small, suites: "skill", ...FORMATS, endpoint: url });
    expect(ended.code).toBe(1);
    expect(attestedIn(pathIn(ended))).toMatchObject({ result: "FAILED" });
  });

  test("of a leak that a threshold allows says WARNED [L51]", async () => {
    const { url } = await scripted("distractible");
    const ended = await gate({
      ...small,
      suites: "skill",
      ...FORMATS,
      endpoint: url,
      "min-safety": "1",
      "min-sh": "0",
    });
    expect(ended.outputs.outcome).toBe("passed");
    expect(attestedIn(pathIn(ended))).toMatchObject({ result: "WARNED", failedTests: [] });
  });

  test("is one for all models, and none of a model's own stays [L52]", async () => {
    const { url } = await scripted("keeps-policy");
    const model = "m\nscripted:distractible";
    const ended = await gate({ ...small, suites: "skill", model, ...FORMATS, endpoint: url });
    expect(attestedIn(pathIn(ended)).result).toBe("FAILED");
    expect(existsSync(pathIn(ended, "m", "report.json"))).toBe(true);
    expect(existsSync(pathIn(ended, "m", FILE))).toBe(false);
  });

  test("of an earlier run is gone, and none is written, after a run that [L52]", async () => {
    const { url } = await scripted("keeps-policy");
    const silent = await scripted("silent");
    const ended = {
      "does not ask for it": await gate({ ...small, endpoint: url }),
      "is incomplete": await gate({ ...small, ...FORMATS, endpoint: silent.url }),
      "is a shard": await gate({ ...small, ...FORMATS, endpoint: url, shard: "1/2" }),
      "cannot read its inputs": await gate({ ...small, ...FORMATS, endpoint: url, runs: "many" }),
      "cannot read its config file": await gate({ endpoint: url, model: "m", config: "no.yml" }),
      "cannot find its suite": await gate({
        ...small,
        ...FORMATS,
        endpoint: url,
        suite: "no.json",
        suites: "",
      }),
      "has no key, which skips it": await gate({
        ...small,
        ...FORMATS,
        endpoint: "https://api.example/v1",
        "on-missing-key": "skip",
      }),
      "has nothing to merge": await gate({ ...small, reports: "no/*.json" }, { action: "merge" }),
      "publishes what is not there": await gate(
        { "github-token": "t" },
        { action: "publish", ...pullRequest },
      ),
    };
    const left = Object.entries(ended).filter(([, one]) => !hasNone(one));
    expect(left.map(([name]) => name)).toEqual([]);
    expect(ended["has no key, which skips it"].outputs.outcome).toBe("skipped");
    expect(ended["is a shard"].outputs.outcome).toBe("partial");
    expect(ended["is incomplete"].outputs.outcome).toBe("incomplete");
  });

  test("of an earlier run is gone where the gate is not applicable, and where a verdict is reused [L52]", async () => {
    const api = closeLater(await startGitHubApi());
    api.heads.set(7, "a".repeat(40));
    api.changed.push({ filename: "README.md" });
    const { url } = await scripted("keeps-policy");
    const [own, queue] = ["1000", "2000"];
    const inputs = { ...small, ...FORMATS, endpoint: url, "github-token": "t" };
    const env = { ...pullRequest.env, GITHUB_API_URL: api.url };
    const skipped = await gate({ ...inputs, "watch-paths": "prompts/**" }, { ...pullRequest, env });
    expect([skipped.outputs.outcome, hasNone(skipped)]).toEqual(["not-applicable", true]);
    await gate({ ...inputs, "reuse-hours": "12" }, { ...pullRequest, env });
    api.attempts.set(`${own}/1`, {
      path: ".github/workflows/gate.yml",
      event: "pull_request",
      head_sha: "a".repeat(40),
      conclusion: "success",
      run_started_at: new Date().toISOString(),
      repository: { full_name: "o/r" },
      head_repository: { full_name: "o/r" },
    });
    const merge_group = {
      head_ref: "refs/heads/gh-readonly-queue/main/pr-7-0123abc",
      head_sha: "c".repeat(40),
      base_sha: "b".repeat(40),
    };
    const reused = await gate(
      { ...inputs, "reuse-hours": "12" },
      { event: { merge_group }, env: { ...env, GITHUB_EVENT_NAME: "merge_group", GITHUB_RUN_ID: queue } },
    );
    expect(reused.outputs).toMatchObject({
      outcome: "passed",
      reused: expect.stringContaining("/runs/1000/"),
    });
    expect(hasNone(reused)).toBe(true);
  });

  test("of an earlier run that cannot be removed ends the run before anything is sent [L52]", async () => {
    const server = closeLater(await startModelEndpoint(() => chatReply("No.")));
    const folder = workspace();
    mkdirSync(join(folder, FILE));
    const ended = await gate(
      { ...small, ...FORMATS, endpoint: server.url },
      { copies: { "nessie-report": folder } },
    );
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain(`nessie-report/${FILE} is of an earlier run, but cannot be removed`);
    expect(server.recorded).toEqual([]);
  });

  test("that cannot be written is a warning, and nothing is left to be signed [L52]", async () => {
    const { url } = await scripted("keeps-policy");
    const folder = withOld();
    mkdirSync(join(folder, `.${FILE}.${process.pid}.part`, "full"), { recursive: true });
    const ended = await gate(
      { ...small, ...FORMATS, endpoint: url },
      { copies: { "nessie-report": folder } },
    );
    expect(ended).toMatchObject({ code: 0, outputs: { outcome: "passed", attestation: "" } });
    expect(ended.stdout).toMatch(/^::warning::The gate could not write attestation\.json: /m);
    expect(hasNone(ended)).toBe(true);
  });

  test("replaces a link, and never what that leads to [L52 S10]", async () => {
    const { url } = await scripted("keeps-policy");
    const [folder, precious] = [workspace(), join(workspace(), "precious")];
    writeFileSync(precious, OLD);
    symlinkSync(precious, join(folder, FILE));
    const ended = await gate({ ...small, endpoint: url }, { copies: { "nessie-report": folder } });
    expect(hasNone(ended)).toBe(true);
    expect(readFileSync(precious, "utf8")).toBe(OLD);
  });
});

test.each([
  ["as the model's name", (key: string) => ({ model: key })],
  ["as its fingerprint", (key: string) => ({ system_fingerprint: `fp ${key} ${HEADER}` })],
])("no secret that the endpoint echoes %s is in an attestation [S1 S12]", async (_name, echo) => {
  const server = closeLater(
    await startModelEndpoint((recorded) => {
      const { body } = chatReply("No.");
      return { body: { ...Object(body), ...echo(keyOf(recorded)) } };
    }),
  );
  const ended = await gate({
    ...small,
    ...FORMATS,
    endpoint: server.url.replace("/v1", `/${KEY}/v1`),
    "min-helpfulness": "1",
    "api-key": KEY,
    "extra-headers": `X-Tenant: ${HEADER}`,
  });
  expect(attestedIn(pathIn(ended)).result).toBe("FAILED");
  expect(secretsIn(readFileSync(pathIn(ended, FILE), "utf8"))).toEqual([]);
});

describe("the command line's attestation", () => {
  const flags = (endpoint: string, over: Readonly<Record<string, string>> = {}): string[] =>
    Object.entries({ ...small, ...FORMATS, preflight: "false", endpoint, ...over }).flatMap(
      ([name, value]) => [`--${name}`, value],
    );
  const inReport = (cwd: string): string => join(cwd, "nessie-report");
  const oldIn = (cwd: string, ...path: readonly string[]): void => {
    mkdirSync(join(inReport(cwd), ...path), { recursive: true });
    writeFileSync(join(inReport(cwd), ...path, FILE), OLD);
  };
  const run = (cwd: string, ...args: readonly string[]): Promise<Ended> => runCli(args, { cwd });

  test("is gone from the first request on, so that a killed run leaves none [L52]", async () => {
    const cwd = workspace();
    oldIn(cwd);
    const seen: boolean[] = [];
    const server = closeLater(
      await startModelEndpoint(() => {
        seen.push(existsSync(join(inReport(cwd), FILE)));
        return chatReply("I may not tell.");
      }),
    );
    await run(cwd, "run", ...flags(server.url));
    expect(new Set(seen)).toEqual(new Set([false]));
  });

  test("is gone also where a run does not begin [L52]", async () => {
    const cwd = workspace();
    oldIn(cwd);
    const ended = await run(cwd, "run", ...flags("https://api.example/v1"));
    expect(ended.stderr).toContain("NESSIE_API_KEY");
    expect([ended.code, existsSync(join(inReport(cwd), FILE))]).toEqual([64, false]);
  });

  test.each([
    ["run", ["--runs", "0"]],
    ["run", ["--against", "no-such-commit"]],
    ["run", ["--resume", "--restart"]],
    ["merge", ["--runs", "0", "shard.json"]],
    ["merge", ["--against", "no-such-commit", "shard.json"]],
  ])("is gone also where %s %s is bad usage [L52]", async (command, args) => {
    const cwd = workspace();
    oldIn(cwd);
    const given = command === "run" ? flags("http://localhost:1/v1") : ["--model", "m"];
    const ended = await run(cwd, command, ...given, ...args);
    expect([ended.code, existsSync(join(inReport(cwd), FILE))]).toEqual([64, false]);
  });

  test("stays while a run is only planned", async () => {
    const cwd = workspace();
    oldIn(cwd);
    const ended = await run(cwd, "run", ...flags("http://localhost:1/v1"), "--dry-run");
    expect([ended.code, existsSync(join(inReport(cwd), FILE))]).toEqual([0, true]);
  });

  test("is not written for a resumed run, whose replies may be of any day [L52]", async () => {
    const cwd = workspace();
    const { url } = await scripted("keeps-policy");
    let broken = true;
    const server = closeLater(
      await startModelEndpoint((_recorded, place) =>
        broken && place > 3 ? failure(400, "No.") : chatReply("No."),
      ),
    );
    await run(cwd, "run", ...flags(server.url, { concurrency: "1" }));
    expect(reportIn(inReport(cwd)).outcome.kind).toBe("incomplete");
    oldIn(cwd);
    broken = false;
    await run(cwd, "run", ...flags(server.url, { concurrency: "1", "min-helpfulness": "1" }), "--resume");
    expect(reportIn(inReport(cwd))).toMatchObject({ resumed: true, outcome: { kind: "failed" } });
    expect(existsSync(join(inReport(cwd), FILE))).toBe(false);
    await run(cwd, "run", ...flags(url), "--restart");
    expect(reportIn(inReport(cwd)).resumed).toBeUndefined();
    expect(attestedIn(inReport(cwd)).result).toBe("PASSED");
  });

  test("stays that of the whole run while a part is asked, which has none [L52]", async () => {
    const cwd = workspace();
    const { url } = await scripted("keeps-policy");
    await run(cwd, "run", ...flags(url));
    const whole = attestedIn(inReport(cwd));
    oldIn(cwd, "part");
    writeFileSync(join(inReport(cwd), "part", "report.json"), JSON.stringify({ part: {} }));
    const part = await run(cwd, "run", ...flags(url, { formats: "none" }), "--condition", "plain");
    expect(part).toMatchObject({ code: 0 });
    expect(attestedIn(inReport(cwd))).toEqual(whole);
    expect(existsSync(join(inReport(cwd), "part", FILE))).toBe(false);
  });

  test("is written when shards are merged, and by no shard [L51]", async () => {
    const cwd = workspace();
    const { url } = await scripted("keeps-policy");
    for (const shard of ["1/2", "2/2"]) {
      const folder = `parts/${shard[0]}`;
      mkdirSync(join(cwd, folder), { recursive: true });
      writeFileSync(join(cwd, folder, FILE), OLD);
      await run(cwd, "run", ...flags(url), "--shard", shard, "--report-dir", folder);
      expect(readdirSync(join(cwd, folder))).not.toContain(FILE);
    }
    oldIn(cwd);
    const { endpoint: _, ...merging } = { endpoint: "", ...small, ...FORMATS };
    const given = Object.entries(merging).flatMap(([name, value]) => [`--${name}`, value]);
    const incomplete = await run(cwd, "merge", "parts/1/report.json", ...given);
    expect(incomplete.stderr).toContain("2 of 2");
    expect(existsSync(join(inReport(cwd), FILE))).toBe(false);
    await run(cwd, "merge", "parts/**/report.json", ...given);
    expect(attestedIn(inReport(cwd)).result).toBe("PASSED");
    const names = attestedIn(inReport(cwd)).configuration.map(({ name }) => name);
    expect(names).toEqual(["suite", "distraction"]);
  });

  test("is written by no command that only reads reports, nor by a dry run [L52]", async () => {
    const cwd = workspace();
    const { url } = await scripted("keeps-policy");
    await run(cwd, "run", ...flags(url, { formats: "none" }));
    const report = "nessie-report/report.json";
    await run(cwd, "show", "--page", "nessie-report/page.html");
    await run(cwd, "show", "--history", "nessie-report");
    await run(cwd, "bless", "--to", "nessie-report/baseline.json");
    await run(cwd, "compare", report, "nessie-report/baseline.json");
    await run(cwd, "run", ...flags(url), "--dry-run");
    const files = readdirSync(cwd, { recursive: true }).map(String);
    expect(files).toContain(join("nessie-report", "baseline.json"));
    expect(files.filter((name) => name.endsWith(FILE))).toEqual([]);
  });

  test("of a demo says that the model is scripted [L51]", async () => {
    const cwd = workspace();
    await run(
      cwd,
      "demo",
      "--persona",
      "keeps-policy",
      "--suites",
      "agentic",
      "--runs",
      "1",
      "--formats",
      "attestation",
    );
    expect(attestedIn(join(cwd, "nessie-demo")).nessie.models[0]).toMatchObject({ scripted: true });
  });

  test("names what decided by its digest: config file, waivers and distraction", async () => {
    const cwd = workspace();
    const { url } = await scripted("keeps-policy");
    const waivers = "waivers: []\n";
    const config =
      "gate:\n  suites: agentic\n  runs: 1\n  confirm: 0\n  waivers: waivers.yml\n  formats: [attestation]\n";
    writeFileSync(join(cwd, "waivers.yml"), waivers);
    writeFileSync(join(cwd, "nessie.yml"), config);
    const named = async (): Promise<Record<string, string>> => {
      await run(cwd, "run", "--endpoint", url, "--model", "m");
      return Object.fromEntries(
        attestedIn(inReport(cwd)).configuration.map(({ name, digest }) => [name, digest.sha256]),
      );
    };
    const first = await named();
    expect(Object.keys(first).sort()).toEqual(["distraction", "gate", "suite", "waivers"]);
    expect(first.waivers).toBe(createHash("sha256").update(waivers).digest("hex"));
    writeFileSync(join(cwd, "nessie.yml"), `# The same.\n${config}`);
    expect(await named()).toEqual(first);
    writeFileSync(join(cwd, "nessie.yml"), config.replace("runs: 1", "runs: 2"));
    const other = await named();
    expect(other.gate).not.toBe(first.gate);
    expect({ ...other, gate: first.gate }).toEqual(first);
  });
});
