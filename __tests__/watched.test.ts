import { expect, test } from "@jest/globals";
import { INPUT_NAMES, type InputName, inputNamed, readInputs } from "../src/inputs.ts";
import { matters } from "../src/watched.ts";

type Given = Partial<Record<InputName, string>>;

function touching(path: string, given: Given = {}): boolean {
  const all: Given = { model: "m", "api-key": "k", "watch-paths": "prompts/**", ...given };
  return matters([path], readInputs({ given: (name) => all[name], label: (name) => name }));
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
  ["s.json", { suite: "https://suites.example/s.json", "suite-sha256": "0".repeat(64) }, false],
  ["product/prompt.txt", { "system-prompt-file": "product/prompt.txt" }, true],
  ["system-prompt.txt", {}, false],
])("a change of %j with %j matters: %s", (path, given, expected) => {
  expect(touching(path, given)).toBe(expected);
});

test("one file among many is enough, and no file is none", () => {
  const inputs = readInputs({
    given: (name) => ({ model: "m", "api-key": "k", "watch-paths": "prompts/**" })[String(name)],
    label: (name) => name,
  });
  expect(matters(["a", "prompts/x", "b"], inputs)).toBe(true);
  expect(matters([], inputs)).toBe(false);
});

test("every input that names a file says so", () => {
  const told = INPUT_NAMES.filter((name) => inputNamed(name).namesFiles);
  const paths = INPUT_NAMES.filter((name) =>
    /\b(?:file|files|path|patterns)\b/i.test(inputNamed(name).description),
  );
  const others = ["suite-sha256", "report-file", "watch-paths"];
  expect(paths.filter((name) => !others.includes(name)).sort()).toEqual([...told].sort());
});
