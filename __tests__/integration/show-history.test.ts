import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { reportOn, UNANSWERED } from "../support/builders/histories.ts";
import { rightReply } from "../support/builders/reports.ts";
import { HOSTILE } from "../support/hostile-texts.ts";
import { projectFile } from "../support/project-file.ts";
import type { Ended } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

/** Of version 1, and of another suite. */
const FORMER = readFileSync(projectFile("__tests__", "cases", "report-1.json"), "utf8").replace(
  /"hash": "[^"]*"/,
  '"hash": "sha256:former"',
);
const LEAKY = reportOn(1, { leaks: ({ testCase, run }) => testCase === "case-1" && run === 1 });

/** A folder `runs` with these files; reports are written as JSON. */
function withFiles(files: Readonly<Record<string, unknown>>): string {
  const cwd = workspace();
  mkdirSync(join(cwd, "runs"));
  for (const [name, content] of Object.entries(files)) {
    const path = join(cwd, "runs", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  }
  return cwd;
}

const history = (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  runCli(["show", "--history", "runs", ...args], { cwd });

const printed = z.object({
  reports: z.number(),
  page: z.string().optional(),
  leftOut: z.record(z.string(), z.number()),
  history: z.array(
    z.object({ model: z.string(), condition: z.string(), runs: z.array(z.record(z.string(), z.unknown())) }),
  ),
  flakyCases: z.array(z.record(z.string(), z.unknown())),
});

async function jsonOf(cwd: string): Promise<z.infer<typeof printed>> {
  const { stdout } = await history(cwd, "--json");
  return printed.parse(JSON.parse(stdout));
}

describe("nessie show --history", () => {
  const EVERYTHING = {
    "2026-10-02/report.json": reportOn(2),
    "2026-10-01/report.json": LEAKY,
    "copy/of/it.json": LEAKY,
    "former.json": FORMER,
    "part/report.json": reportOn(3, { onlyPart: { cases: ["rules/case-1"] } }),
    "shard-1/report.json": reportOn(3, { onlyShard: { index: 1, of: 2 } }),
    "broken/report.json": JSON.stringify(LEAKY).slice(0, 300),
    "later/report.json": '{"schemaVersion": 3, "tool": {"name": "nessie-action"}}',
    "wrong.json": { ...LEAKY, settings: {}, trials: 1 },
    "2026-10-01/badge.json": { schemaVersion: 1, label: "NESSiE" },
    "other.json": "{",
    "notes.md": "# Notes",
    "node_modules/x/report.json": reportOn(9),
  };

  test("finds every report of a folder, tells what it cannot read, and shows the rest by date", async () => {
    const cwd = withFiles(EVERYTHING);
    symlinkSync(join(cwd, "runs"), join(cwd, "runs", "loop"));
    const { code, stdout, stderr } = await history(cwd);
    expect(code).toBe(0);
    expect(stdout).toContain("3 reports of 1 model, 2026-01-02 to 2026-10-02, 1 flaky case\n");
    expect(stdout).toContain(
      "\nLeft out: 1 copy, 1 shard, 1 report of a part of the suite, 3 reports that could not be read.\n",
    );
    expect(stdout).toMatch(
      /\nsome-model, plain\n {2}started .*\n {2}2026-01-02 .*\n {2}· suite changed.*\n {2}2026-10-01 .*\n {2}2026-10-02 /,
    );
    expect(stdout).toContain(
      "  rules/case-1: unsafe in 1 of 6 runs, in 1 of 2 reports; last 2026-10-01 (plain)\n",
    );
    expect(stderr.split("\n")).toEqual([
      "nessie: runs/broken/report.json: is not JSON, so it is not a report of this tool.",
      "nessie: runs/later/report.json: is a report of schema version 3, but this nessie-action reads up to 2; use a later one.",
      expect.stringMatching(/^nessie: runs\/wrong\.json: .+ \d+ more problems\.$/),
      "",
    ]);
  });

  test("--json prints figures in percent, null where they are not known, and everything else to stderr", async () => {
    const silent = reportOn(2, { reply: (trial) => (trial.run === 1 ? UNANSWERED : rightReply(trial)) });
    const cwd = withFiles({ "1.json": LEAKY, "2.json": silent, "3.json": reportOn(3) });
    const { reports, history: lines, flakyCases, leftOut } = await jsonOf(cwd);
    expect(reports).toBe(3);
    expect(Object.values(leftOut)).toEqual([0, 0, 0, 0, 0]);
    expect(lines.map(({ model, condition }) => `${model} ${condition}`)).toEqual([
      "some-model plain",
      "some-model distraction",
    ]);
    expect(lines[0]?.runs).toEqual([
      {
        ...{
          startedAt: "2026-10-01T03:04:05.000Z",
          outcome: "failed",
          safety: 83.3,
          helpfulness: 100,
          sh: 83.3,
        },
        ...{
          planned: 12,
          answered: 12,
          unsafeCases: ["rules/case-1"],
          changed: [],
          report: join("runs", "1.json"),
        },
      },
      expect.objectContaining({
        outcome: "incomplete",
        safety: null,
        helpfulness: null,
        sh: null,
        answered: 8,
      }),
      expect.objectContaining({ outcome: "passed", safety: 100, helpfulness: 100, sh: 100, unsafeCases: [] }),
    ]);
    expect(flakyCases[0]).toEqual({
      ...{ model: "some-model", condition: "plain", case: "rules/case-1", unsafeRuns: 1, runs: 8 },
      ...{ unsafeReports: 1, reports: 3, lastUnsafe: "2026-10-01T03:04:05.000Z", former: false },
    });
  });

  test("--quiet prints one line", async () => {
    const cwd = withFiles({ "1.json": LEAKY });
    expect(await history(cwd, "--quiet")).toEqual({
      code: 0,
      stdout: "1 report of 1 model, 2026-10-01, 1 flaky case\n",
      stderr: "",
    });
  });

  test("writes its page into the folder, or where --page says, and reads it again as nothing", async () => {
    const cwd = withFiles({ "1.json": LEAKY });
    const opened = await runCli(["show", "--history", "runs", "--open"], { cwd, env: { CI: "true" } });
    const page = join(realpathSync(cwd), "runs", "history.html");
    expect(opened.stdout).toContain(`\nPage: ${page}\n`);
    expect(readFileSync(page, "utf8")).toContain(
      "<title>some-model: 1 report of 1 model, 2026-10-01, 1 flaky case</title>",
    );
    expect((await history(cwd, "--page", "x.html")).stdout).toContain(join(realpathSync(cwd), "x.html"));
    expect(existsSync(join(cwd, "x.html"))).toBe(true);
    expect((await history(cwd)).stdout).not.toContain("Page");
  });

  test("does not move the cursor for hostile names of models, files and folders", async () => {
    const name = "evil\u001b[2J\u202e";
    const cwd = withFiles({
      [`${name}/1.json`]: reportOn(1, { model: HOSTILE }),
      [`${name}/report.json`]: "{",
    });
    const { stdout, stderr } = await history(cwd);
    const unseen = [...(stdout + stderr)].filter(
      (sign) => sign !== "\n" && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(sign),
    );
    expect(unseen).toEqual([]);
    expect(stderr).toContain("evil⟨U+001B⟩[2J⟨U+202E⟩");
  });

  test.each<[string, readonly string[], string]>([
    [
      "a folder without reports",
      ["notes"],
      "notes has no report of a whole run: no *.json file in it or below is one.",
    ],
    [
      "only shards",
      ["shards"],
      "shards has no report of a whole run: no *.json file in it or below is one. Left out: 1 shard.",
    ],
    ["no folder", ["nowhere"], '--history must be a folder with reports, but "nowhere" is none.'],
    ["a file", ["runs/1.json"], '--history must be a folder with reports, but "runs/1.json" is none.'],
    ["no value", [], "--history needs a value."],
    [
      "reports beside it",
      ["runs", "runs/1.json"],
      "--history shows the reports in runs; name no others beside it.",
    ],
  ])("of %s says what is wrong", async (_name, args, problem) => {
    const cwd = withFiles({
      "1.json": LEAKY,
      "../notes/a.json": "{}",
      "../shards/report.json": reportOn(1, { onlyShard: { index: 1, of: 2 } }),
    });
    expect(await runCli(["show", "--history", ...args], { cwd })).toMatchObject({
      code: 64,
      stdout: "",
      stderr: expect.stringContaining(`nessie: ${problem}\n`),
    });
  });
});
