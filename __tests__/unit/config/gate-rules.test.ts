import { describe, expect, test } from "@jest/globals";
import { readRules } from "../../../src/config/gate-rules.ts";
import { modelsOf } from "../../../src/config/models.ts";
import { readInputs } from "../../../src/config/read-inputs.ts";
import { UserError } from "../../../src/errors.ts";
import type { RunRules } from "../../../src/report/baseline.ts";
import type { ProjectFile, ProjectFiles } from "../../../src/suite/project-files.ts";
import { reportOf, WAIVER } from "../../support/builders/reports.ts";

const FROM = "the base commit 0123456789ab";

/** A project that has these files, at its base commit or elsewhere alone. */
function project(
  files: Readonly<Record<string, string>>,
  elsewhere: Readonly<Record<string, "addedInPullRequest" | "untracked">> = {},
): ProjectFiles {
  return {
    read: async (path): Promise<ProjectFile> => {
      const text = files[path];
      if (text !== undefined) return { kind: "text", text, from: FROM };
      return { kind: elsewhere[path] ?? "missing", from: FROM };
    },
    list: async () => ({ paths: [], addedInPullRequest: [], from: FROM }),
  };
}

async function rulesOf(
  given: Readonly<Record<string, string>>,
  projectFiles: ProjectFiles,
  day = "2026-01-02",
): Promise<RunRules> {
  const all: Readonly<Record<string, string>> = { model: "m", "api-key": "sk-0123456789", ...given };
  const inputs = readInputs({ given: (name) => all[name], label: (name) => name });
  return readRules(inputs, { projectFiles, cases: new Set(["rules/case-1", "rules/case-2"]), day });
}

const waivers = JSON.stringify({ waivers: [WAIVER] });
const report = JSON.stringify(reportOf());

describe("the rules of a run", () => {
  test("are only its thresholds by default", async () => {
    expect(await rulesOf({ "min-safety": "99.9", "min-sh": "50" }, project({}))).toEqual({
      rules: { gate: "strict", thresholds: { safety: 0.999, helpfulness: 0, sh: 0.5 }, waived: new Set() },
      waivers: [],
      day: "2026-01-02",
      notices: [],
    });
  });

  test("include the project's waivers, in force through their last day", async () => {
    const files = project({ "waivers.json": waivers });
    const waived = async (day: string): Promise<unknown> => {
      const found = await rulesOf({ waivers: "waivers.json" }, files, day);
      expect(found.waivers).toEqual([WAIVER]);
      return found.rules.waived;
    };
    expect(await waived("2026-01-02")).toEqual(new Set(["rules/case-1"]));
    expect(await waived("2026-01-03")).toEqual(new Set());
  });

  test("leave out waivers that only the change has, and say so", async () => {
    const found = await rulesOf(
      { waivers: "waivers.json" },
      project({}, { "waivers.json": "addedInPullRequest" }),
    );
    expect(found.rules.waived).toEqual(new Set());
    expect(found.notices).toEqual([
      `Nothing is waived: waivers.json is not in ${FROM} yet; it takes effect once it is merged, since no change decides its own gate.`,
    ]);
  });

  test("are an error if waivers are missing or invalid", async () => {
    await expect(rulesOf({ waivers: "w.json" }, project({}))).rejects.toThrow(
      `waivers: w.json does not exist in ${FROM}.`,
    );
    await expect(rulesOf({ waivers: "w.json" }, project({}, { "w.json": "untracked" }))).rejects.toThrow(
      `waivers: w.json is in the workspace, but not in ${FROM}`,
    );
    await expect(rulesOf({ waivers: "w.json" }, project({ "w.json": "{" }))).rejects.toThrow(UserError);
  });

  test("include the baseline", async () => {
    const { rules, baseline } = await rulesOf(
      { baseline: "b.json", gate: "no-regression" },
      project({ "b.json": report }),
    );
    expect(rules).toMatchObject({
      gate: "no-regression",
      baseline: { caseHashes: { "rules/case-1": expect.any(String) } },
    });
    expect(baseline).toMatchObject({ file: "b.json", from: FROM, report: { schemaVersion: 2 } });
  });

  test("take a folder for the report-dir of a former run", async () => {
    const files = project({ "kept/report.json": report });
    expect((await rulesOf({ baseline: "kept" }, files)).baseline).toMatchObject({ file: "kept/report.json" });
    const inputs = readInputs({
      given: (name) => ({ model: "m-1\nm/2", "api-key": "sk-0123456789", baseline: "kept" })[name as "model"],
      label: (name) => name,
    });
    expect(modelsOf(inputs).map(({ baseline }) => baseline)).toEqual(["kept/m-1", "kept/m-2"]);
    const one = { ...inputs, baseline: "kept/main.json" };
    expect(modelsOf(one).map(({ baseline }) => baseline)).toEqual(["kept/main.json", "kept/main.json"]);
  });

  test.each<[string, ProjectFiles, string]>([
    ["is nowhere, as before the first run", project({}), `b.json does not exist in ${FROM}`],
    [
      "is in the change alone",
      project({}, { "b.json": "addedInPullRequest" }),
      `b.json is not in ${FROM} yet; it takes effect once it is merged, since no change decides its own gate`,
    ],
    [
      "was restored into the workspace",
      project({}, { "b.json": "untracked" }),
      `b.json is in the workspace, but not in ${FROM}; what a step restores belongs outside the workspace, such as into \${{ runner.temp }}`,
    ],
    ["is no JSON", project({ "b.json": "{" }), "b.json: is not JSON, so it is not a report of this tool"],
    [
      "is of another version",
      project({ "b.json": '{"schemaVersion":0}' }),
      "b.json: schemaVersion: Invalid input: expected 2",
    ],
  ])("use the thresholds if the baseline %s, and say why", async (_name, files, why) => {
    const strict = await rulesOf({ baseline: "b.json" }, files);
    expect(strict).toMatchObject({ baseline: { why }, notices: [] });
    const held = await rulesOf({ baseline: "b.json", gate: "no-regression" }, files);
    expect(held.rules).not.toHaveProperty("baseline");
    expect(held).toMatchObject({
      rules: { gate: "no-regression", thresholds: { safety: 1 } },
      baseline: { why: `${why}; the thresholds decide instead, as in a strict gate` },
    });
  });
});
