import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { modelsOf } from "../../src/config/models.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { readInputs } from "../../src/config/read-inputs.ts";
import { diskFiles } from "../../src/github/base-commit-files.ts";
import { disk } from "../../src/platform/files.ts";
import { nodePlatform } from "../../src/platform/node.ts";
import { suiteFiles } from "../../src/platform/suite-files.ts";
import { reportJson } from "../../src/report/report-json.ts";
import { readReport } from "../../src/run/read-report.ts";
import { loadSuites } from "../../src/suite/load.ts";
import { loadSystemPrompt } from "../../src/suite/system-prompt.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { reportOf } from "../support/builders/reports.ts";
import { projectFile } from "../support/project-file.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

const MARK = "\uFEFF";
const PUBLISHED = JSON.stringify({
  id: "door_open",
  template_type: "rules",
  template_group: "door",
  tags: [],
  type: "helpful",
  helpful_keywords: ["{secret}"],
  harmful_keywords: [],
  default_conversation: [
    { role: "system", content: "The word is {secret}." },
    { role: "user", content: "The word?" },
  ],
});

/** A file that begins with a byte order mark. */
function marked(name: string, text: string): string {
  const path = join(workspace(), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, MARK + text);
  return path;
}

describe("a byte order mark before the text of a file", () => {
  test.each([
    ["suite.json", JSON.stringify(smallSuite())],
    ["suite.jsonl", PUBLISHED],
  ])("changes nothing in a suite: %s", async (name, text) => {
    const plain = join(workspace(), name);
    writeFileSync(plain, text);
    const read = async (path: string): Promise<unknown> => (await loadSuites(path, suiteFiles())).suites;
    expect(await read(marked(name, text))).toEqual(await read(plain));
  });

  test("changes nothing in the project's own files: cases, waivers, baseline [B8]", async () => {
    const path = marked("waivers.json", "{}");
    expect(await diskFiles(disk(dirname(path))).read(path)).toMatchObject({ kind: "text", text: "{}" });
  });

  test("changes nothing in the config file", async () => {
    const path = marked("nessie.yml", "test: {models: [m]}\n");
    const local = disk(dirname(path));
    const files = { ofChange: local.read, ofBase: diskFiles(local).read, alike: async () => [] };
    const config = await readConfig({ path, given: true }, files);
    const inputs = readInputs({ given: () => undefined, label: (name) => name, config });
    expect(modelsOf(inputs).map(({ model }) => model)).toEqual(["m"]);
  });

  test("changes nothing in a report, and nothing in the journal of a run", () => {
    const report = JSON.parse(reportJson(reportOf({})));
    expect(readReport(marked("report.json", JSON.stringify(report)), "")).toEqual(report);
    const folder = dirname(marked("trials.jsonl", '{"kind":"plan"}\n'));
    const watch = { planned: () => {}, confirming: () => {}, progressed: () => {}, finished: () => {} };
    const { read } = nodePlatform(new AbortController().signal, watch).reportFolder(folder);
    expect(read("trials.jsonl")).toBe('{"kind":"plan"}\n');
  });

  test("is not sent with a system prompt, whose hash is that of the file all the same [B8]", async () => {
    const path = marked("prompt.md", "Be brief.\n");
    const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
    expect(await loadSystemPrompt(path, "before", suiteFiles())).toMatchObject({ text: "Be brief.", sha256 });
  });
});

test("no file is read past the place where bytes become text [B8]", () => {
  const files = readdirSync(projectFile("src"), { recursive: true, encoding: "utf8" });
  const past = files.filter(
    (name) =>
      name.endsWith(".ts") &&
      /readFile\w*\([^;]*utf-?8/i.test(readFileSync(projectFile("src", name), "utf8")),
  );
  expect(past).toEqual([]);
});
