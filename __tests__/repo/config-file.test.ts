import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import * as z from "zod";
import { configText } from "../../src/cli/init-files.ts";
import { configJsonSchema } from "../../src/config/config-schema.ts";
import { parseConfig } from "../../src/config/config-text.ts";
import { inputsOfAction } from "../../src/config/input-names.ts";
import { UserError } from "../../src/errors.ts";
import { GATE_ACTION } from "../../src/version.ts";
import { MANUALS, SHOWN_CONFIGS, SHOWN_WORKFLOWS, YAML_BLOCKS } from "../support/manuals.ts";
import { projectFile } from "../support/project-file.ts";

const acceptedBySchema = new Ajv2020({ strictRequired: false, allowUnionTypes: true }).compile(
  JSON.parse(configJsonSchema()),
);

/** What is wrong with a text as a config file. */
function problemsOf(text: string): readonly string[] {
  try {
    parseConfig(text, "nessie.yml");
    return [];
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return thrown.problems;
  }
}

const configs = [
  ...SHOWN_CONFIGS.map(({ name, text }) => [name, text.replace("HASH", "0".repeat(64))] as const),
  ["nessie init", configText({ action: GATE_ACTION, model: "some-model" })] as const,
];

test.each(configs)(
  "the config file of %s is valid, to the schema for editors as well [M8]",
  (_name, text) => {
    expect(problemsOf(text)).toEqual([]);
    expect(acceptedBySchema(parse(text))).toBe(true);
  },
);

test("every block of YAML in the manuals is a workflow, a config file, waivers, inputs or another CI's", () => {
  const others = YAML_BLOCKS.filter(
    (block) => !SHOWN_WORKFLOWS.includes(block) && !SHOWN_CONFIGS.includes(block),
  ).filter(({ text }) => !/^(?:with|waivers|nessie):/m.test(text));
  expect(others).toEqual([]);
  expect(SHOWN_CONFIGS.length).toBeGreaterThanOrEqual(12);
});

const snippet = z.object({ with: z.record(z.string(), z.unknown()) });

test.each(
  YAML_BLOCKS.filter(({ text }) => /^with:/.test(text)).map(({ name, text }) => [name, text] as const),
)("%s gives only inputs that the gate has [M8]", (_name, text) => {
  const known: readonly string[] = inputsOfAction("gate");
  const given = Object.keys(snippet.parse(parse(text)).with);
  expect(given.filter((name) => !known.includes(name))).toEqual([]);
});

const VALID = [
  ["nothing at all", ""],
  ["an empty part", "test: { model: some-model }\ngate:\n"],
  ["a test part that is empty", "test:\n"],
  ["numbers and booleans", "gate: { runs: 3, min-safety: 99.5, fail-fast: true, seed: 0 }"],
  [
    "a list as a list",
    "gate: { suites: [rules, skill], conditions: [plain, tools], formats: [html, junit] }",
  ],
  ["none for a list", "gate: { formats: none }"],
  ["none for a number", "test: { max-tokens: none }"],
  ["an object as YAML", "test: { extra-body: { top_p: 1, stop: [a, b] } }"],
  ["one model", "test: { model: some-model, temperature: 0.2 }"],
  ["several models by name", "test: { model: [one, two] }"],
  [
    "several models with settings",
    "test: { models: [one, { model: two, name: b, endpoint: local, api: responses }] }",
  ],
  ["a suite from the web", `gate: { suite: 'https://suites.example/a.json#sha256=${"0".repeat(64)}' }`],
] as const;

test.each(VALID)("the schema accepts, like the gate, %s", (_name, text) => {
  expect(problemsOf(text)).toEqual([]);
  expect(acceptedBySchema(parse(text) ?? {})).toBe(true);
});

/** What inputs must be written as, and a file need not be: editors advise against it. */
const AS_IN_INPUTS = [
  ["a number as text", 'gate: { runs: "3" }'],
  ["true as text", 'gate: { fail-fast: "true" }'],
  ["choices with commas", "gate: { conditions: 'plain, tools' }"],
  ["an object as JSON", `test: { extra-body: '{"top_p": 1}' }`],
] as const;

test.each(AS_IN_INPUTS)("the schema advises against %s, which the gate reads", (_name, text) => {
  expect(problemsOf(text)).toEqual([]);
  expect(acceptedBySchema(parse(text))).toBe(false);
});

const INVALID = [
  ["an unknown part", "tests: { model: a }"],
  ["an unknown setting", "gate: { run: 3 }"],
  ["a setting in the wrong part", "test: { min-safety: 0 }"],
  ["a setting outside the parts", "runs: 3"],
  ["an endpoint", "test: { endpoint: 'https://models.example/v1' }"],
  ["a key", "test: { api-key: some-key }"],
  ["a key of a model", "test: { models: [{ model: a, api-key: some-key }] }"],
  ["a threshold of a model", "test: { models: [{ model: a, min-safety: 0 }] }"],
  ["a model without its name", "test: { models: [{ name: a }] }"],
  ["one model and several", "test: { model: a, models: [b] }"],
  ["no models", "test: { models: [] }"],
  ["a number out of range", "gate: { runs: 21 }"],
  ["a word for a number", "gate: { runs: three }"],
  ["a word that is no choice", "gate: { gate: lenient }"],
  ["a list for one value", "gate: { baseline: [a, b] }"],
  ["a former name", "gate: { doctor: false }"],
] as const;

test.each(INVALID)("the schema refuses, like the gate, %s", (_name, text) => {
  expect(problemsOf(text)).not.toEqual([]);
  expect(acceptedBySchema(parse(text))).toBe(false);
});

describe("the README's way to a green run", () => {
  const readme = MANUALS.find(({ name }) => name === "README.md")?.text ?? "";
  const [, ...blocks] = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
  const commands = blocks.join("").trim().split("\n");

  test("begins with a demo that needs nothing installed", () => {
    expect(readme).toMatch(/^```sh\nnpx github:\S+ demo\b.*\n```$/m);
  });

  test("takes eight commands or fewer", () => {
    expect(commands.length).toBeGreaterThan(4);
    expect(commands.length).toBeLessThanOrEqual(8);
  });

  test("installs, sets up, runs red, asks again, understands, waives and runs again, in this order", () => {
    const words = commands.map((line) => /^(?:nessie )?[\w-]+/.exec(line)?.[0]);
    expect(words).toEqual(
      ["npm", "init", "export", "run", "run", "list", "waive", "run"].map((word) =>
        ["npm", "export"].includes(word) ? word : `nessie ${word}`,
      ),
    );
  });
});

test("users are told to run nessie, never a file of dist", () => {
  const texts = [...MANUALS, { name: "SECURITY.md", text: readFileSync(projectFile("SECURITY.md"), "utf8") }];
  expect(texts.filter(({ text }) => /node \S*dist\//.test(text)).map(({ name }) => name)).toEqual([]);
});
