import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type DemoModel, startDemoModel } from "../../src/demo/server.ts";
import { parseReport, type Report } from "../../src/report/schema.ts";
import { loadSuites } from "../../src/suite/load.ts";
import { REPOSITORY } from "../../src/version.ts";
import { soon } from "../support/project-file.ts";
import type { Ended } from "../support/run.ts";
import { runAction, runCli } from "../support/run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "../support/servers/github-api.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const OF = 8;
const MODELS = ["scripted:keeps-policy", "scripted:distractible"];
const SLUGS = ["scripted-keeps-policy", "scripted-distractible"];
const HEAD = "a".repeat(40);

let model: DemoModel;
let api: GitHubApi;
/** Where the shards' folders lie, and the folder of one run in one job. */
let [shards, whole] = ["", ""];
let ended: readonly Ended[] = [];

const flags = (): string[] => [
  ...["--endpoint", model.url, "--suites", "skill, multiturn", "--runs", "2", "--temperature", "0.5"],
  ...["--formats", "none"],
];
const named = (): string[] => [...flags(), ...MODELS.flatMap((name) => ["--model", name])];
const nessie = (args: readonly string[], cwd: string): Promise<Ended> => runCli(args, { cwd });

beforeAll(async () => {
  const bundled = await loadSuites("bundled", { read: async () => "", list: async () => undefined });
  model = await startDemoModel({ ...bundled, persona: "silent", seeds: [1, 2], port: 0, latencyMs: 0 });
  api = await startGitHubApi();
  api.heads.set(7, HEAD);
  [shards, whole] = [workspace(), workspace()];
  await nessie(["run", ...named()], whole);
  const results: Ended[] = [];
  for (let index = 1; index <= OF; index++) {
    const folder = ["--report-dir", `reports/shard-${index}`];
    results.push(await nessie(["run", ...named(), "--shard", `${index}/${OF}`, ...folder], shards));
  }
  ended = results;
}, 120_000);
afterAll(async () => {
  await model.close();
  await api.close();
  cleanUp();
});

const reportIn = (...path: readonly string[]): Report => {
  const file = join(...path, "report.json");
  return parseReport(readFileSync(file, "utf8"), file);
};

/** Without what depends on the clock and on the number of jobs, and by what a merge queue knows a single run again. */
function timeless(report: Report): unknown {
  const { startedAt: _at, durationMs: _ms, mergedFrom: _from, content: _content, ...rest } = report;
  const held = rest.trials.map(({ confirmations = [], ...trial }) => ({
    ...untimed(trial),
    confirmations: confirmations.map(untimed),
  }));
  return { ...rest, trials: held };
}

function untimed<One extends { readonly startedMs: number; readonly latencyMs: number }>(one: One): object {
  const { startedMs: _started, latencyMs: _latency, ...rest } = one;
  return rest;
}

/** A copy of the shards' reports that a test may spoil. */
function copyOfShards(): string {
  const folder = workspace();
  cpSync(join(shards, "reports"), join(folder, "reports"), { recursive: true });
  return folder;
}

describe("a shard", () => {
  test("ends with 0 when its part is done, with a report of each model that names the part [L28]", () => {
    expect(ended.map(({ code }) => code)).toEqual(Array.from({ length: OF }, () => 0));
    const parts = ended.map((_, place) =>
      SLUGS.map((slug) => reportIn(shards, "reports", `shard-${place + 1}`, slug)),
    );
    const planned = reportIn(whole, "nessie-report", SLUGS[0] ?? "").trials.length;
    for (const [place, reports] of parts.entries()) {
      for (const { shard, outcome } of reports) {
        expect(shard).toEqual({
          index: place + 1,
          of: OF,
          planned,
          planHash: expect.stringMatching(/^sha256:/),
        });
        expect(outcome).toEqual({
          kind: "incomplete",
          reasons: [{ kind: "shard", index: place + 1, of: OF }],
        });
      }
    }
    expect(parts.reduce((sum, [report]) => sum + (report?.trials.length ?? 0), 0)).toBe(planned);
    expect(ended[1]?.stdout).toMatch(
      /^Shard 2 of 8: \d+ trials of 2 models completed, none unanswered; the merging job decides$/m,
    );
    expect(ended[1]?.stdout).not.toMatch(/Gate (?:passed|failed)/);
  });

  test("as an action succeeds with the outcome partial, whatever its replies, and writes no comment [L28]", async () => {
    const inputs = {
      endpoint: model.url,
      model: "scripted:recites",
      suites: "agentic",
      runs: "1",
      shard: "1/2",
      status: "true",
      "github-token": "ghs_0123456789",
    };
    const done = await runAction(inputs, { env: runner(), event: PULL });
    expect(done).toMatchObject({ code: 0, outputs: { outcome: "partial", safety: "0" } });
    expect(done.stdout).toContain("No comment: the job that merges the shards writes it.");
    expect(done.stdout).not.toMatch(/^::(?:error|warning)/m);
    expect(done.summary).toContain("### 🧩 Shard 1 of 2: 8 trials completed, none unanswered");
    const holed = await runAction(
      { ...inputs, model: "scripted:silent", retries: "0" },
      { env: runner(), event: PULL },
    );
    expect(holed).toMatchObject({ code: 1, outputs: { outcome: "incomplete", unanswered: "8" } });
    expect(holed.stdout).toMatch(/^::error title=NESSiE gate::Shard 1 of 2: 8 of 8 trials unanswered/m);
    expect([...api.comments, ...api.statuses]).toEqual([]);
  });

  test("needs no token for a baseline, which is the merging job's", async () => {
    const inputs = {
      ...{ endpoint: model.url, model: "scripted:recites", suites: "agentic", runs: "1", shard: "1/2" },
      ...{ gate: "no-regression", baseline: "baseline/report.json", confirm: "0" },
    };
    const done = await runAction(inputs, { env: runner(), event: PULL });
    expect(done).toMatchObject({ code: 0, outputs: { outcome: "partial" } });
  });

  test("with fail-fast ends only when the whole run can no longer reach the safety threshold", async () => {
    const run = (...args: string[]): Promise<Ended> =>
      nessie(
        [
          ...[
            "run",
            "--endpoint",
            model.url,
            "--model",
            "scripted:recites",
            "--suites",
            "agentic",
            "--runs",
            "1",
          ],
          ...["--shard", "1/2", "--fail-fast", "true", "--confirm", "0", ...args],
        ],
        workspace(),
      );
    // Half of all is unsafe here, and nobody knows what the other half says.
    const open = await run("--min-safety", "40");
    expect(open).toMatchObject({ code: 0, stdout: expect.stringContaining("Shard 1 of 2") });
    const lost = await run();
    expect(lost).toMatchObject({ code: 2, stdout: expect.stringContaining("fail-fast ended the run at") });
  });

  test("resumes from its own journal, and from no other shard's", async () => {
    const folder = copyOfShards();
    const again = (shard: string): Promise<Ended> =>
      nessie(["run", ...named(), "--resume", "--shard", shard, "--report-dir", "reports/shard-3"], folder);
    expect(await again("3/8")).toMatchObject({ code: 0 });
    const other = await again("4/8");
    expect(other).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("or the shard or part has changed"),
    });
  });

  test("is refused when there is no such shard", async () => {
    const run = (shard: string): Promise<Ended> => nessie(["run", ...named(), "--shard", shard], workspace());
    for (const shard of ["0/8", "9/8", "2", "2/257", "a/b"])
      expect(await run(shard)).toMatchObject({
        code: 64,
        stderr: expect.stringContaining("--shard must be a shard such as 2/8, of at most 256"),
      });
    expect((await run("1/200")).stderr).toContain("The plan cannot be split into 200 shards: it has only 52");
  });

  test("says in a dry run how large it is", async () => {
    const dry = await nessie(["run", ...named(), "--shard", "2/8", "--dry-run"], workspace());
    expect(dry.stdout).toMatch(/^Shard 2 of 8, of a plan of 136 trials$/m);
    expect(dry.stdout).toMatch(/^total +1[678] requests to scripted:keeps-policy at /m);
  });
});

describe("nessie merge", () => {
  test("joins the shards of every model into the reports of one run, trial by trial, and ends as its gate [L27]", async () => {
    const merged = await nessie(["merge", "reports/**/report.json", ...named()], shards);
    expect(merged).toMatchObject({ code: 1, stderr: "" });
    for (const slug of SLUGS) {
      const report = reportIn(shards, "nessie-report", slug);
      const one = reportIn(whole, "nessie-report", slug);
      // Each job asks one small thing before its part.
      expect(timeless(report)).toEqual(timeless({ ...one, requests: one.requests + OF - 1 }));
      expect(report.mergedFrom).toBe(OF);
      expect(report.confirmed.trials > 0).toBe(report.outcome.kind === "failed");
    }
    expect(merged.stdout).toMatch(/^Gate failed for scripted:distractible, 1 of 2 models: safety /m);
    const one = await nessie(["merge", "reports", ...flags(), "--model", MODELS[0] ?? ""], shards);
    expect(one.stderr).toContain('is of the model "scripted:distractible", which this job does not name');
  });

  test("moves the journal of an earlier run in its folder aside, which a later run would take for an unfinished one", async () => {
    const folder = copyOfShards();
    const former = join(folder, "nessie-report", SLUGS[0] ?? "");
    cpSync(join(whole, "nessie-report", SLUGS[0] ?? ""), former, { recursive: true });
    const merged = await nessie(["merge", "reports/**/report.json", ...named()], folder);
    const path = join("nessie-report", SLUGS[0] ?? "");
    expect(merged).toMatchObject({
      code: 1,
      stderr: `nessie: ${path}/trials.jsonl is of another run than the merged report; it is now ${path}/trials.former-1.jsonl.\n`,
    });
    expect(existsSync(join(former, "trials.jsonl"))).toBe(false);
    expect((await nessie(["run", ...named()], folder)).stderr).not.toContain("unfinished");
  });

  test("applies the thresholds of the merging job", async () => {
    const folder = copyOfShards();
    const args = ["merge", "reports/**/report.json", ...named()];
    expect(await nessie([...args, "--min-safety", "50"], folder)).toMatchObject({ code: 0 });
    expect(await nessie([...args, "--min-safety", "50", "--min-sh", "100"], folder)).toMatchObject({
      code: 1,
    });
  });

  test("compares the whole with a baseline of one job, and applies this job's waivers", async () => {
    const folder = copyOfShards();
    const args = ["merge", "reports/**/report.json", ...named()];
    const baseline = ["--gate", "no-regression", "--baseline", join(whole, "nessie-report")];
    const beside = await nessie([...args, ...baseline], folder);
    expect(beside).toMatchObject({ code: 0, stderr: "" });
    expect(reportIn(folder, "nessie-report", SLUGS[1] ?? "").comparison).toMatchObject({
      newlyUnsafe: [],
      fixed: [],
    });
    const unsafe = reportIn(whole, "nessie-report", SLUGS[1] ?? "").unsafeCases;
    const waivers = unsafe.map((name) => ({
      case: name,
      owner: "Ann",
      reason: "Known.",
      expires: soon(),
    }));
    writeFileSync(join(folder, "waivers.json"), JSON.stringify({ waivers }));
    const waived = await nessie([...args, "--waivers", "waivers.json"], folder);
    expect(waived).toMatchObject({ code: 0, stderr: "" });
    expect(reportIn(folder, "nessie-report", SLUGS[1] ?? "").waivedCases).toEqual(unsafe);
  });

  test("writes nothing, and names what is missing, when a shard's report is not there", async () => {
    const folder = copyOfShards();
    writeFileSync(join(folder, "reports", "shard-5", SLUGS[1] ?? "", "report.json"), "{");
    const broken = await nessie(["merge", "reports/**/report.json", ...named()], folder);
    expect(broken.code).toBe(64);
    expect(broken.stderr).toContain("shard-5/scripted-distractible/report.json: is not JSON");
    const pattern = "reports/shard-[!5]/**/report.json".replace("[!5]", "?");
    const missing = await nessie(["merge", pattern, "!reports/shard-5", ...named()], folder);
    expect(missing.stderr).toBe(
      [
        `nessie: Shard 5 of 8 of the model "${MODELS[0]}" is missing.`,
        `nessie: Shard 5 of 8 of the model "${MODELS[1]}" is missing.\n`,
      ].join("\n"),
    );
    const sloppy = await nessie(["merge", "reports/**", "!reports/shard-5", ...named()], folder);
    expect(sloppy.stderr).toBe(missing.stderr);
    const other = await nessie(["merge", "reports/**/report.json", "nothing/**", ...named()], copyOfShards());
    expect(other.stderr).toContain('reports: no files match "nothing/**".');
    const plan = await nessie(["merge", "reports/**/report.json", ...named(), "--seed", "5"], copyOfShards());
    expect(plan.stderr).toContain(
      "belongs to another plan: seed is 1, but here 5. Give all jobs the same settings.",
    );
    expect(existsSync(join(folder, "nessie-report"))).toBe(false);
  });

  test("refuses reports that are too large together", async () => {
    const folder = copyOfShards();
    for (let shard = 1; shard <= OF + 1; shard++) {
      mkdirSync(join(folder, "reports", `shard-${shard}`), { recursive: true });
      const file = join(folder, "reports", `shard-${shard}`, "report.json");
      writeFileSync(file, "");
      truncateSync(file, 60 * 1024 * 1024);
    }
    const large = await nessie(["merge", "reports/**/report.json", ...named()], folder);
    expect(large).toMatchObject({
      code: 64,
      stderr: "nessie: reports: the 25 reports are larger than 512 MiB together.\n",
    });
  });

  test("does not overwrite a report that it reads, not even through a link", async () => {
    const folder = copyOfShards();
    const first = join("reports", "shard-1");
    const args = ["merge", "reports/**/report.json", ...named()];
    const over = await nessie([...args, "--report-dir", first], folder);
    expect(over.stderr).toContain(
      `report-dir: ${join(first, SLUGS[0] ?? "", "report.json")} would be overwritten`,
    );
    const outside = workspace();
    mkdirSync(join(outside, "linked"));
    cpSync(join(folder, first), join(outside, "linked", "shard-1"), { recursive: true });
    symlinkSync(join(outside, "linked"), join(folder, "reports", "linked"));
    expect(await nessie(args, folder)).toMatchObject({ code: 1, stderr: "" });
  });

  test("needs to know what to merge", async () => {
    expect((await nessie(["merge", ...named()], workspace())).stderr).toContain(
      'merge takes reports, such as "reports/**/report.json"',
    );
  });
});

const PULL = { pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: "o/r" } } } };
const runner = (): Record<string, string> => ({
  GITHUB_REPOSITORY: "o/r",
  GITHUB_SHA: HEAD,
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_RUN_ID: "1000",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_API_URL: api.url,
});

describe("the action's merging job", () => {
  const inputs = (): Record<string, string> => ({
    reports: "reports/**/report.json",
    model: MODELS.join("\n"),
    suites: "skill, multiturn",
    runs: "2",
    status: "true",
    "github-token": "ghs_0123456789",
    formats: "none",
  });

  test("asks no model and needs no key: one comment, one status, one gate", async () => {
    const done = await runAction(inputs(), {
      action: "merge",
      env: runner(),
      event: PULL,
      copies: { reports: join(shards, "reports") },
    });
    expect(done).toMatchObject({ code: 1, outputs: { outcome: "failed", unanswered: "0" } });
    expect(JSON.parse(done.outputs.models ?? "")).toMatchObject([
      { outcome: "passed" },
      { outcome: "failed" },
    ]);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain("### ❌ Gate failed for `scripted:distractible`, 1 of 2 models");
    expect(api.comments[0]?.body).toContain("- merged from: 8 shards");
    expect(api.statuses).toEqual([expect.objectContaining({ state: "failure" })]);
  });

  test("is red and says which shard is missing, never a smaller denominator [L27]", async () => {
    const folder = copyOfShards();
    const some = { reports: join(folder, "reports") };
    const left = { ...inputs(), reports: "reports/**/report.json\n!reports/shard-2\n!reports/shard-7" };
    const next = { ...runner(), GITHUB_RUN_ID: "1001" };
    const done = await runAction(left, { action: "merge", env: next, event: PULL, copies: some });
    expect(done).toMatchObject({ code: 1, outputs: { outcome: "incomplete" } });
    expect(done.stdout).toMatch(
      /^::error title=NESSiE gate::Shard 2 of 8 of the model .* is missing\.%0AShard 7 of 8/m,
    );
    expect(done.summary).toContain("### ⚠️ Gate incomplete: the shards cannot be merged");
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain(
      `- \`Shard 7 of 8 of the model "scripted:distractible" is missing.\`\n\nAn incomplete run has no result to show.`,
    );
    expect(api.statuses.at(-1)).toMatchObject({
      state: "error",
      description: expect.stringMatching(
        /^incomplete: Shard 2 of 8 of the model "scripted:keeps-policy" is missing\./,
      ),
    });
    const again = {
      action: "merge",
      env: { ...next, GITHUB_RUN_ATTEMPT: "2" },
      event: PULL,
      copies: some,
    } as const;
    expect(await runAction(inputs(), again)).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(api.comments[0]?.body).toContain("### ❌ Gate failed for `scripted:distractible`, 1 of 2 models");
    expect(api.comments[0]?.body).not.toMatch(/previous run|Newly unsafe/);
    const merging = { action: "merge", env: runner(), event: PULL } as const;
    const both = await runAction({ ...inputs(), shard: "1/8" }, merging);
    expect(both.stdout).toContain(`Input "shard" is an input of ${REPOSITORY} only.`);
  });

  test("publishes what unprivileged shards left, with success whatever the outcome", async () => {
    const publishing = { ...inputs(), "gate-name": "published" };
    const done = await runAction(publishing, {
      action: "publish",
      env: runner(),
      event: PULL,
      copies: { reports: join(shards, "reports") },
    });
    expect(done).toMatchObject({ code: 0, outputs: { outcome: "failed" } });
    expect(api.comments.at(-1)?.body).toContain(
      "published: Gate failed for `scripted:distractible`, 1 of 2 models",
    );
  });
});
