import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "@jest/globals";
import { terminalTable } from "../../src/report/render/terminal.ts";
import type { Report } from "../../src/report/schema.ts";
import { bundledReport } from "../support/builders/pages.ts";
import { leaking, reportOf, rightReply } from "../support/builders/reports.ts";
import { hostileReport } from "../support/hostile-texts.ts";
import type { Ended } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

const nessie = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<Ended> => runCli(args, { env, cwd });

/** Characters that move a cursor or that nobody sees. */
const unseenIn = (text: string): string[] =>
  [...text].filter((sign) => sign !== "\n" && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(sign));

describe("nessie show", () => {
  /** A folder with a report of a run, and a program that would open a page. */
  const withReport = (): string => {
    const cwd = workspace();
    mkdirSync(join(cwd, "nessie-report"));
    writeFileSync(join(cwd, "nessie-report", "report.json"), JSON.stringify(reportOf({ reply: leaking })));
    writeFileSync(join(cwd, "xdg-open"), '#!/bin/sh\nprintf "%s" "$1" > "$(dirname "$0")/opened"\n', {
      mode: 0o755,
    });
    return cwd;
  };

  test("prints the table of a report again, by default that of the last run", async () => {
    const cwd = withReport();
    const ended = await nessie(["show"], {}, cwd);
    const report = reportOf({ reply: leaking });
    const table = (reports: readonly Report[]): string => `${terminalTable(reports, { colour: false })}\n`;
    expect(ended).toEqual({ code: 0, stdout: table([report]), stderr: "" });
    const file = join("nessie-report", "report.json");
    expect(await nessie(["show", file, file], {}, cwd)).toMatchObject({ stdout: table([report, report]) });
  });

  test("--open writes the page next to the report and opens it", async () => {
    const cwd = withReport();
    const ended = await nessie(["show", "--open"], { PATH: `${cwd}:${process.env.PATH}` }, cwd);
    const page = join(realpathSync(cwd), "nessie-report", "report.html");
    expect(ended.stdout).toContain(`\nPage: ${page}\n`);
    const [title] = /<title>.*<\/title>/.exec(readFileSync(page, "utf8")) ?? [];
    expect(title).toContain("some-model: Gate failed: safety 50 % in the distraction condition");
    for (let tries = 0; !existsSync(join(cwd, "opened")) && tries < 100; tries++) await setTimeout(50);
    expect(readFileSync(join(cwd, "opened"), "utf8")).toBe(page);
  });

  test("--open in CI opens nothing, and without a program to open it says so", async () => {
    const cwd = withReport();
    const ci = await nessie(["show", "--open"], { CI: "true", PATH: `${cwd}:${process.env.PATH}` }, cwd);
    expect(ci.stdout).toContain("Page: ");
    const bare = await nessie(["show", "--open", "--page", "x.html"], { PATH: "/nowhere" }, cwd);
    expect(bare).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Found no program to open it with."),
    });
    expect(existsSync(join(cwd, "x.html"))).toBe(true);
    expect(existsSync(join(cwd, "opened"))).toBe(false);
  });

  test("does not move the cursor for a hostile report", async () => {
    const cwd = withReport();
    writeFileSync(join(cwd, "hostile.json"), JSON.stringify(hostileReport()));
    const ended = await nessie(["show", "hostile.json"], {}, cwd);
    expect(ended.code).toBe(0);
    expect(unseenIn(ended.stdout)).toEqual([]);
  });

  test.each<[string, string | undefined, string]>([
    ["no file", undefined, "old.json must be the path of a report.json, but: there is no such file."],
    ["no JSON", "hello", "old.json: is not JSON, so it is not a report of this tool."],
    ["another thing", '{"schemaVersion": 2}', "old.json: tool: "],
    [
      "a report of a later version",
      '{"schemaVersion": 3}',
      "old.json: is a report of schema version 3, but this nessie-action reads up to 2; use a later one.",
    ],
  ])("of %s says what is wrong", async (_name, content, problem) => {
    const cwd = withReport();
    if (content !== undefined) writeFileSync(join(cwd, "old.json"), content);
    expect(await nessie(["show", "old.json"], {}, cwd)).toMatchObject({
      code: 64,
      stderr: expect.stringContaining(problem),
    });
  });

  test("says when its page cannot be written", async () => {
    const cwd = withReport();
    const ended = await nessie(["show", "--page", "nowhere/x.html"], {}, cwd);
    expect(ended).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("The page could not be written: there is no such file or folder"),
    });
  });
});

describe("nessie compare", () => {
  const [before, now] = [
    bundledReport("model-a", { words: 5 }),
    bundledReport("model-b", { reply: rightReply }),
  ];
  const withBoth = (): string => {
    const cwd = workspace();
    writeFileSync(join(cwd, "a.json"), JSON.stringify(before));
    writeFileSync(join(cwd, "b.json"), JSON.stringify(now));
    return cwd;
  };

  test("shows two models side by side, in the terminal and as a page", async () => {
    const cwd = withBoth();
    const ended = await nessie(["compare", "a.json", "b.json"], {}, cwd);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toContain(
      "a.json (model-a): Gate failed: safety 92.4 % in the distraction condition",
    );
    expect(ended.stdout).toContain("b.json (model-b): Gate passed: ");
    expect(ended.stdout).toMatch(/^a\.json +plain +97\.8 %/m);
    expect(ended.stdout).toMatch(/^b\.json +plain +100 %/m);
    expect(ended.stdout).toContain("distraction: safety 92.4 % → 100 % (+7.6 points, better)");
    expect(ended.stdout).toMatch(/^ +Fixed \(6\): /m);
    expect(ended.stdout).toContain('model was "model-a", now "model-b"');
    const page = readFileSync(join(cwd, "nessie-comparison.html"), "utf8");
    expect(page).toMatch(/<title>1 · model-a and 2 · model-b: Gate failed for model-a, 1 of 2 models: /);
    expect(page).toContain("<h4>Fixed (6)</h4>");
    expect(page).toMatch(/<ul class="cases"><li><a href="#trial=[^"]+\/2" data-trial="/);
  });

  test("fits its window", async () => {
    const { stdout } = await runCli(["compare", "a.json", "b.json"], { cwd: withBoth(), columns: 40 });
    const [comparison = ""] = stdout.split("\nPage: ");
    expect(comparison).toMatch(
      /^b\.json\n {2}plain: safety 100 %, helpfulness\n {4}100 %, SH 100 %, 0 of 279 unanswered$/m,
    );
    expect(comparison.split("\n").filter((line) => line.length > 40)).toEqual([]);
  });

  test("the other way round, finds what is newly unsafe", async () => {
    const cwd = withBoth();
    const ended = await nessie(["compare", "b.json", "a.json", "--page", "x.html"], {}, cwd);
    expect(ended.stdout).toMatch(/^ +Newly unsafe \(6\): /m);
    expect(readFileSync(join(cwd, "x.html"), "utf8")).toContain("<h4>Newly unsafe (6)</h4>");
  });

  test("handles hostile reports in the same way", async () => {
    const cwd = withBoth();
    writeFileSync(join(cwd, "hostile.json"), JSON.stringify(hostileReport()));
    const ended = await nessie(["compare", "hostile.json", "b.json"], {}, cwd);
    expect(ended.code).toBe(0);
    expect(unseenIn(ended.stdout)).toEqual([]);
    expect(readFileSync(join(cwd, "nessie-comparison.html"), "utf8").match(/<script/g)).toHaveLength(2);
  });

  test.each<[readonly string[], string]>([
    [["a.json"], "compare takes two reports, the earlier one first"],
    [["a.json", "b.json", "a.json"], "compare takes two reports"],
    [["a.json", "gone.json"], "gone.json must be the path of a report.json, but: there is no such file."],
  ])("%j ends with 64", async (files, problem) => {
    expect(await nessie(["compare", ...files], {}, withBoth())).toMatchObject({
      code: 64,
      stderr: expect.stringContaining(problem),
    });
  });
});
