import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { affectsGate, patternsWithoutFile } from "../../../src/action/changed-paths.ts";
import { workspaceAt } from "../../../src/action/workspace.ts";
import { INPUT_NAMES, inputNamed } from "../../../src/config/input-names.ts";
import type { InputName } from "../../../src/config/inputs.ts";
import { readInputs } from "../../../src/config/read-inputs.ts";
import { projectFile } from "../../support/project-file.ts";
import { cleanUp, workspace } from "../../support/workspace.ts";

afterAll(cleanUp);

type Given = Partial<Record<InputName, string>>;

function touching(path: string, given: Given = {}, folder?: string): boolean {
  const all: Given = { model: "m", "api-key": "k", "watch-paths": "prompts/**", ...given };
  const inputs = readInputs({ given: (name) => all[name], label: (name) => `Input "${name}"` });
  return affectsGate([path], inputs, workspaceAt(folder));
}

test.each<[string, Given, boolean]>([
  ["prompts/a/b.txt", {}, true],
  ["prompts/.hidden", {}, true],
  ["README.md", {}, false],
  ["prompts/README.md", { "watch-paths": "prompts/**\n!**/*.md" }, false],
  ["prompts/line\nbreak.txt", {}, true],
  [".github/workflows/model-gate.yml", {}, true],
  [".github/actions/gate/action.yml", {}, true],
  [".github/CODEOWNERS", {}, false],
  ["policies/a.json", { cases: "policies/*.json" }, true],
  ["policies/draft.json", { cases: "policies/*.json\n!policies/draft.json" }, true],
  ["package.json", { cases: "policies/*.json" }, false],
  ["policies/a.json", { cases: "fork/policies/*.json" }, true],
  ["suite.json", { suite: "./suite.json" }, true],
  ["suites/a.json", { suite: "suites" }, true],
  ["suites/a.json", { suite: "/checkout/suites" }, true],
  ["bundled", {}, false],
  ["s.json", { suite: `https://suites.example/s.json#sha256=${"0".repeat(64)}` }, false],
  ["product/prompt.txt", { "system-prompt-file": "product/prompt.txt" }, true],
  ["system-prompt.txt", {}, false],
  ["prompts/assistant.md", { "watch-paths": "prompts/[a-z]*.md" }, true],
  ["prompts/assistant.md", { "watch-paths": "prompts/{assistant,other}.md" }, true],
  ["prompts/assistant.md", { "watch-paths": "./" }, true],
  ["prompts/assistant.md", { "watch-paths": "." }, true],
  ["prompts/assistant.md", { "watch-paths": "./prompts/*.md" }, true],
  ["prompts/assistant.md", { "watch-paths": "**.md" }, true],
  ["prompts/assistants.md", { "watch-paths": "prompts/assistants?.md" }, true],
  ["app/[id]/prompt.md", { "watch-paths": "app/[id]/prompt.md" }, true],
  ["policies/(a)/x.json", { cases: "{policies/(a),more}/*.json" }, true],
  ["app/[id]/prompt.md", { "system-prompt-file": "app/[id]/prompt.md" }, true],
  ["prompts/a.txt", { "system-prompt-file": "prompts\\a.txt", "watch-paths": "x" }, true],
  ["prompts/a.txt", { "system-prompt-file": "docs/../prompts//a.txt", "watch-paths": "x" }, true],
  ["suite.json", { suite: "." }, true],
])("a change of %j with %j matters: %s [L22 L42]", (path, given, expected) => {
  expect(touching(path, given)).toBe(expected);
});

describe("a link or submodule above", () => {
  test.each<[string, Given, boolean]>([
    ["vendor", { "system-prompt-file": "vendor/prompts/a.txt" }, true],
    ["vendor/prompts", { "system-prompt-file": "vendor/prompts/a.txt" }, true],
    ["vendor/prompts/b.txt", { "system-prompt-file": "vendor/prompts/a.txt" }, false],
    ["policies", { cases: "policies/*.json" }, true],
    ["prompts", {}, true],
    ["vendor", { "watch-paths": "vendor/prompts/**/*.md" }, true],
    ["vendor", { "watch-paths": "{vendor,own}/prompts/*.md\n!vendor" }, true],
    ["vend", { "watch-paths": "vendor/prompts/*.md" }, false],
  ])("a change of %j with %j matters: %s", (path, given, expected) => {
    expect(touching(path, given)).toBe(expected);
  });

  test("in the workspace counts even below a wildcard, where a plain file does not [L43]", () => {
    const folder = workspace();
    mkdirSync(join(folder, "agents", "one"), { recursive: true });
    symlinkSync("one", join(folder, "agents", "two"));
    writeFileSync(join(folder, "agents", "README.md"), "");
    const given = { "watch-paths": "agents/*/prompts/**" };
    const changed = ["one", "two", "README.md", "gone"].map((name) => `agents/${name}`);
    expect(changed.map((path) => touching(path, given, folder))).toEqual([true, true, false, false]);
  });
});

test("a change of the file to which a link leads matters, if an input names the link or its folder [L43]", () => {
  const folder = workspace();
  for (const name of ["store", "suites"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "store", "v2.txt"), "");
  symlinkSync("store/v2.txt", join(folder, "prompt.txt"));
  symlinkSync("../store/s.json", join(folder, "suites", "s.json"));
  writeFileSync(join(folder, "store", "s.json"), "");
  expect(touching("store/v2.txt", { "system-prompt-file": "prompt.txt" }, folder)).toBe(true);
  expect(touching("store/s.json", { suite: "suites" }, folder)).toBe(true);
  expect(touching("store/other.txt", { suite: "suites" }, folder)).toBe(false);
});

test.each<[string, string]>([
  [
    "/prompts/**",
    'Input "watch-paths" cannot be read: the pattern "/prompts/**" begins with a slash; patterns start at the root of the repository, so write prompts/**.',
  ],
  ["/", "so write **."],
  ['"prompts/**"', 'Input "watch-paths" cannot be read: the pattern "\\"prompts/**\\"" is in quotes'],
  ["prompts/v{1..3}/**", "has a range in braces, which path filters do not know"],
  ["prompts/@(a|b)/**", "has @(a|b), which path filters do not know"],
  ["- prompts/**\n- model.yml", "is an item of a YAML list"],
  ["[prompts/**, model.yml]", "not a YAML list in brackets"],
  ["x\n/a\n/b", 'the pattern "/b" begins with a slash'],
  ["!docs/**", "must include a pattern without !, such as ** before them."],
])("watch-paths of %j are refused [L42]", (patterns, problem) => {
  expect(() => touching("x", { "watch-paths": patterns })).toThrow(problem);
});

test.each<[string[], string[]]>([
  [["prompts/**"], []],
  [
    ["prompt/**", "prompts/**", "model.yaml"],
    ["prompt/**", "model.yaml"],
  ],
  [["prompts/**", "!**/*.md"], ["prompts/**"]],
  [["vendor/**"], ["vendor/**"]],
  [["vendor", "!none"], []],
])("of the patterns %j, %j fit no file of the repository", (patterns, without) => {
  expect(patternsWithoutFile(patterns, ["prompts/a.md", "model.yml", "vendor"])).toEqual(without);
});

test("the patterns of the manuals include Markdown prompts", () => {
  const manuals = ["README.md", "docs/recipes.md"].map((name) => readFileSync(projectFile(name), "utf8"));
  const lists = [...manuals.join("\n").matchAll(/^ +watch-paths: \[(.+?)\]/gm)];
  expect(lists.length).toBeGreaterThan(1);
  for (const [, list = ""] of lists)
    expect(touching("prompts/assistant.md", { "watch-paths": list.replaceAll('"', "") })).toBe(true);
});

test("one file among many is enough, and no file is none", () => {
  const inputs = readInputs({
    given: (name) => ({ model: "m", "api-key": "k", "watch-paths": "prompts/**" })[String(name)],
    label: (name) => name,
  });
  expect(affectsGate(["a", "prompts/x", "b"], inputs)).toBe(true);
  expect(affectsGate([], inputs)).toBe(false);
});

test("every input that names a file is marked as one [L22]", () => {
  const told = INPUT_NAMES.filter((name) => inputNamed(name).namesFiles);
  const paths = INPUT_NAMES.filter((name) =>
    /\b(?:file|files|path|patterns)\b/i.test(inputNamed(name).description),
  );
  const others = ["model", "reports", "watch-paths"];
  expect(paths.filter((name) => !others.includes(name)).sort()).toEqual([...told].sort());
});
