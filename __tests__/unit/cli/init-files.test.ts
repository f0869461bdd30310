import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { canBeWritten, configText, nextSteps, workflowText } from "../../../src/cli/init-files.ts";
import { readYaml } from "../../../src/suite/yaml.ts";
import { nasty } from "../../support/arbitraries.ts";
import { samples } from "../../support/seeds.ts";

const ACTION = "OWNER/nessie-action@v0";
const dataOf = (text: string): unknown => {
  const read = readYaml(text);
  return read.kind === "data" ? read.data : read.problems;
};

describe("the config file", () => {
  test("says what is tested and how it is judged, and names its schema", () => {
    const text = configText({ action: ACTION, model: "gpt-5-mini", systemPromptFile: "prompts/a.md" });
    expect(
      text,
    ).toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/nessie-action/v0/nessie.schema.json
# https://github.com/OWNER/nessie-action: docs/settings.md has every setting
test: # what is tested: read from the change
  model: gpt-5-mini
  system-prompt-file: prompts/a.md
gate: # how it is judged: in a pull request read from the base commit
  runs: 3
`);
    expect(configText({ action: ACTION, model: "m" })).not.toContain("system-prompt-file");
  });

  const hostile = [
    "a #b",
    "a: b",
    "'a'",
    '"a"',
    "- a",
    "---",
    "5",
    "0x1F",
    "null",
    "true",
    "~",
    "a\nb: c",
    "*a",
    "&a",
    "!!js/function",
    "{a: b}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    "${{ secrets.KEY }}",
    "%YAML 1.2",
    "ft:gpt-4o:acme::abc",
    "a\u2028b\u0085c",
    `${"long ".repeat(40)}end`,
  ];
  test.each(hostile)("is read back as it was meant: %j", (name) => {
    expect(canBeWritten({ model: name, systemPromptFile: name })).toBe(true);
    expect(dataOf(configText({ action: ACTION, model: name, systemPromptFile: name }))).toEqual({
      test: { model: name, "system-prompt-file": name },
      gate: { runs: 3 },
    });
  });

  test("is read back whatever the names, or they are known not to be writable", () => {
    fc.assert(
      fc.property(nasty, nasty, (model, systemPromptFile) => {
        if (!canBeWritten({ model, systemPromptFile })) return;
        const data = dataOf(configText({ action: ACTION, model, systemPromptFile }));
        expect(data).toEqual({ test: { model, "system-prompt-file": systemPromptFile }, gate: { runs: 3 } });
      }),
      { numRuns: samples(1_000) },
    );
  });
});

test("the workflow names the endpoint only if it is not the default one", () => {
  expect(workflowText({ action: ACTION })).not.toContain("endpoint:");
  const url = "https://a.example/v1?x=' #";
  expect(dataOf(workflowText({ action: ACTION, endpoint: url }))).toMatchObject({
    jobs: { nessie: { steps: [{}, { uses: ACTION, with: { endpoint: url } }, {}] } },
  });
});

describe("what is next", () => {
  test("begins with the placeholder, if there is one", () => {
    const files = ["nessie.yml"];
    expect(nextSteps({ action: ACTION, endpoint: undefined, files })[1]).toBe(
      "  1. In nessie.yml, replace OWNER by the owner of the action's repository.",
    );
    expect(nextSteps({ action: "acme/gate@v1", endpoint: undefined, files }).join("\n")).not.toContain(
      "OWNER",
    );
  });

  test("keeps the reports, which have prompts and replies, out of git before anything runs", () => {
    const steps = nextSteps({ action: ACTION, endpoint: undefined, files: [] });
    const [ignored, tried] = [/nessie-report\/ >> \.gitignore/, /nessie run/].map((text) =>
      steps.findIndex((step) => text.test(step)),
    );
    expect(ignored).toBeGreaterThan(0);
    expect(tried).toBeGreaterThan(ignored ?? 0);
  });

  test("quotes an endpoint that a shell would take apart", () => {
    const steps = nextSteps({ action: ACTION, endpoint: "https://a.example/v1?a=$(x)&b='", files: [] });
    expect(steps.join("\n")).toContain("--endpoint 'https://a.example/v1?a=$(x)&b='\\'''\n");
  });
});
