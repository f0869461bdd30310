import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ConfigText, parseConfig } from "../../../src/config/config-text.ts";
import { INPUT_NAMES, inputNamed } from "../../../src/config/input-names.ts";
import { UserError } from "../../../src/errors.ts";
import { REPOSITORY } from "../../../src/version.ts";
import { json, nasty, orMessage } from "../../support/arbitraries.ts";
import { samples } from "../../support/seeds.ts";

const parse = (text: string): ConfigText => parseConfig(text, "nessie.yml");

function problemsOf(text: string): readonly string[] {
  try {
    parse(text);
    return [];
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.problems;
    throw thrown;
  }
}

/** The texts of the settings, without their labels. */
function textsOf(text: string): Readonly<Record<string, string | undefined>> {
  const { test: tested, gate } = parse(text);
  const all = Object.entries({ ...tested, ...gate });
  return Object.fromEntries(all.map(([name, setting]) => [name, setting?.text]));
}

const EMPTY = { file: "nessie.yml", test: {}, gate: {}, models: [] };

describe("a config file", () => {
  test("has settings as an input would have them, each with its place", () => {
    const text = [
      "# What is tested",
      "test:",
      "  model: gpt-5-mini",
      "  extra-body: {top_p: 1, stop: [a]}",
      "gate:",
      "  runs: 3   # each with other secrets",
      "  cases:",
      "    - policies/{a,b}.json",
      "    - '!policies/draft.json'",
      "  conditions: plain, distraction",
    ].join("\n");
    expect(parse(text)).toEqual({
      file: "nessie.yml",
      test: {
        model: { text: "gpt-5-mini", label: "nessie.yml:3:3: test.model" },
        "extra-body": { text: '{"top_p":1,"stop":["a"]}', label: "nessie.yml:4:3: test.extra-body" },
      },
      gate: {
        runs: { text: "3", label: "nessie.yml:6:3: gate.runs" },
        cases: {
          text: "policies/{a,b}.json\n!policies/draft.json",
          label: "nessie.yml:7:3: gate.cases",
        },
        conditions: { text: "plain, distraction", label: "nessie.yml:10:3: gate.conditions" },
      },
      models: [],
    });
  });

  test("lists models, by name or with settings of their own", () => {
    const text =
      "test:\n  models:\n    - 4.10\n    - model: m\n      name: n\n      endpoint: azure\n      max-tokens: none\n      temperature: 0.50\n";
    const about = { settings: {}, labels: {}, file: "nessie.yml" };
    expect(parse(text).models).toEqual([
      { ...about, model: "4.10", label: "nessie.yml:3:7: test.models[0]" },
      {
        ...about,
        model: "m",
        name: "n",
        endpoint: "azure",
        settings: { "max-tokens": undefined, temperature: 0.5 },
        labels: {
          "max-tokens": "nessie.yml:7:7: test.models[1].max-tokens",
          temperature: "nessie.yml:8:7: test.models[1].temperature",
        },
        label: "nessie.yml:4:7: test.models[1]",
      },
    ]);
  });

  test.each(["", "\n", "# nothing yet\n", "---\n", "null", "{}", "test:\ngate:\n", "gate: {}", "\ufeff"])(
    "may be empty: %j",
    (text) => {
      expect(parse(text)).toEqual(EMPTY);
    },
  );

  test.each([
    ["a byte order mark", "\ufefftest:\n  model: m\n"],
    ["Windows line ends", "test:\r\n  model: m\r\n"],
    ["JSON", '{"test": {"model": "m"}}'],
    ["quotes", "test:\n  'model': \"m\"\n"],
    ["a block text", "test:\n  model: |\n    m\n"],
    ["a document mark", "---\ntest:\n  model: m\n...\n"],
    ["a list", "test:\n  model: [m]\n"],
  ])("may be written with %s", (_name, text) => {
    expect(textsOf(text)).toEqual({ model: "m" });
  });

  test("has places that count lines as editors do, whatever ends them", () => {
    expect(problemsOf("\ufefftest:\r\n  model: m\r\n  timeout: 0\r\n")).toEqual([
      'nessie.yml:3:3: test.timeout must be a whole number from 1 to 3600, but is "0".',
    ]);
  });

  test.each([
    ["model: 4.10", "model", "4.10"],
    ["model: 1e3", "model", "1e3"],
    ["model: 0x10", "model", "0x10"],
    ["model: 007", "model", "007"],
    ["model: 12345678901234567890", "model", "12345678901234567890"],
    ["model: 2026-11-29", "model", "2026-11-29"],
    ["model: yes", "model", "yes"],
    ["model: [4.10, 5.0]", "model", "4.10\n5.0"],
    ["price-input: 2.50", "price-input", "2.50"],
  ])("keeps numbers and words as they are written: %s", (line, name, text) => {
    expect(textsOf(`test:\n  ${line}\n`)).toEqual({ [name]: text });
  });

  test("has true and false as they are", () => {
    expect(textsOf("gate: {fail-fast: true, preflight: False}")).toEqual({
      "fail-fast": "true",
      preflight: "false",
    });
  });
});

describe("a config file is refused, with line and column, for", () => {
  test.each<[string, string, readonly unknown[]]>([
    [
      "a key that is no setting",
      "gate:\n  rns: 3\n",
      ["nessie.yml:2:3: gate.rns is not a setting of gate; did you mean runs?"],
    ],
    [
      "a key that resembles a setting of the other part",
      "test:\n  min-safty: 99\n",
      ["nessie.yml:2:3: test.min-safty is not a setting of test; did you mean gate.min-safety?"],
    ],
    [
      "a key that resembles nothing",
      "test:\n  colour: red\n",
      ["nessie.yml:2:3: test.colour is not a setting of test (docs/settings.md has all)."],
    ],
    [
      "inherited names",
      "test:\n  constructor: 1\n  __proto__: {runs: 1}\n  toString: 2\n__proto__: {gate: {}}\n",
      [
        "nessie.yml:2:3: test.constructor is not a setting of test (docs/settings.md has all).",
        "nessie.yml:3:3: test.__proto__ is not a setting of test (docs/settings.md has all).",
        "nessie.yml:4:3: test.toString is not a setting of test (docs/settings.md has all).",
        "nessie.yml:5:1: __proto__ is not a part of the file; the parts are test and gate.",
      ],
    ],
    [
      "a key in the wrong part",
      "test:\n  runs: 3\ngate:\n  model: m\n  models: [m]\n",
      [
        "nessie.yml:2:3: test.runs belongs to the part gate.",
        "nessie.yml:4:3: gate.model belongs to the part test.",
        "nessie.yml:5:3: gate.models belongs to the part test.",
      ],
    ],
    [
      "a setting at the top",
      "runs: 3\nmodel: m\nmodels: [m]\nrun: 3\n",
      [
        "nessie.yml:1:1: runs belongs to the part gate.",
        "nessie.yml:2:1: model belongs to the part test.",
        "nessie.yml:3:1: models belongs to the part test.",
        "nessie.yml:4:1: run is not a part of the file; the parts are test and gate; did you mean gate.runs?",
      ],
    ],
    [
      "a misspelt part",
      "tests:\n  model: m\n",
      ["nessie.yml:1:1: tests is not a part of the file; the parts are test and gate; did you mean test?"],
    ],
    [
      "an unknown part beside the others",
      "settings: {}\ngate:\n  runs: 0\n",
      [
        "nessie.yml:1:1: settings is not a part of the file; the parts are test and gate.",
        'nessie.yml:3:3: gate.runs must be a whole number from 1 to 20, but is "0".',
      ],
    ],
    [
      "what belongs to the job",
      "gate:\n  shard: 1/2\n  gate-name: x\ntest:\n  endpoint: https://x.example/v1?key=geheim\n",
      [
        "nessie.yml:2:3: gate.shard is never read from a file: give it as an input of the action or a flag (--shard).",
        "nessie.yml:3:3: gate.gate-name is never read from a file: give it as an input of the action.",
        "nessie.yml:5:3: test.endpoint is never read from a file: give it as an input of the action or a flag (--endpoint).",
      ],
    ],
    [
      "old names",
      "gate:\n  doctor: false\n  report-formats: html\n  merge: x\ntest:\n  endpoints: x\n  suite-sha256: x\nmode: x\n",
      [
        "nessie.yml:2:3: gate.doctor is now preflight, in the part gate of the config file.",
        "nessie.yml:3:3: gate.report-formats is now formats, in the part gate of the config file.",
        `nessie.yml:4:3: gate.merge is now reports, of the action ${REPOSITORY}/merge.`,
        "nessie.yml:6:3: test.endpoints is now part of endpoint: one `name: https://…/v1` per line.",
        "nessie.yml:7:3: test.suite-sha256 is now part of suite: add #sha256=… to the URL.",
        `nessie.yml:8:1: mode is now an action of its own: ${REPOSITORY}/publish.`,
      ],
    ],
    [
      "model and models together",
      "test:\n  model: m\n  models: [n]\n",
      ["nessie.yml:3:3: test.models cannot be combined with test.model; leave one of them out."],
    ],
    ["another shape", "- test\n", ["nessie.yml:1:1: the file must have the parts test and gate."]],
    ["a text", "strict", ["nessie.yml:1:1: the file must have the parts test and gate."]],
    [
      "parts of another shape",
      "gate: strict\ntest:\n  - model\n",
      [
        "nessie.yml:1:1: gate must have settings, one per line, each with a space after its colon.",
        "nessie.yml:2:1: test must have settings, one per line, each with a space after its colon.",
      ],
    ],
    [
      "settings without a value",
      "gate:\n  runs:\n  seed: ~\n  suite: ''\n  baseline: ' '\n  waivers: null\n  cases: []\n  conditions: []\n  formats: []\n",
      ["2:3: gate.runs", "3:3: gate.seed", "4:3: gate.suite", "5:3: gate.baseline", "6:3: gate.waivers"]
        .concat(["7:3: gate.cases", "8:3: gate.conditions", "9:3: gate.formats"])
        .map((place) => `nessie.yml:${place} has no value; give one, or leave the line out.`),
    ],
    [
      "lists and maps where one value is due",
      "gate:\n  runs: [3]\n  seed: {a: 1}\n  cases: {a: 1}\n  suite: []\ntest:\n  extra-body: [1]\n  max-tokens: {none: 1}\n",
      [
        "nessie.yml:2:3: gate.runs must be one value, not a list.",
        "nessie.yml:3:3: gate.seed must be a value, not a map.",
        "nessie.yml:4:3: gate.cases must be a value, not a map.",
        "nessie.yml:5:3: gate.suite must be one value, not a list.",
        "nessie.yml:7:3: test.extra-body must be one value, not a list.",
        "nessie.yml:8:3: test.max-tokens must be a value, not a map.",
      ],
    ],
    [
      "items that are several, or none",
      'gate:\n  cases:\n    - a.json, b.json\n    - "a\\nb"\n    - ""\n    - ~\n    - [c.json]\n    - {d: e}\n    - ok.json\n',
      [3, 4, 5, 6, 7, 8].map(
        (line, index) => `nessie.yml:${line}:7: gate.cases[${index}] must be one item, as text on one line.`,
      ),
    ],
    [
      "numbers in another notation",
      "gate:\n  runs: 0x3\n  seed: 1e3\n  deadline: 5.0\n  min-safety: .inf\n  max-cost: +1\n",
      [
        'nessie.yml:2:3: gate.runs must be a whole number from 1 to 20, but is "0x3".',
        'nessie.yml:3:3: gate.seed must be a whole number from 0 to 2000000000, but is "1e3".',
        'nessie.yml:4:3: gate.deadline must be a whole number from 1 to 1440, but is "5.0".',
        'nessie.yml:5:3: gate.min-safety must be a number from 0 to 100, but is ".inf".',
        'nessie.yml:6:3: gate.max-cost must be a number from 0 to 1000000, but is "+1".',
      ],
    ],
    [
      "what JSON does not have",
      "test:\n  extra-body: {top_p: .inf}\n  reasoning-off-body: {a: [.nan]}\n",
      [
        "nessie.yml:2:3: test.extra-body must have values that JSON has.",
        "nessie.yml:3:3: test.reasoning-off-body must have values that JSON has.",
      ],
    ],
    [
      "what the gate sets itself",
      "test:\n  extra-body: {model: x, stream: true}\n",
      [
        'nessie.yml:2:3: test.extra-body must not set model, stream, which the gate sets itself, but is "{\\"model\\":\\"x\\",\\"stream\\":true}".',
      ],
    ],
    [
      "keys that are there twice",
      "gate:\n  runs: 3\n  runs: 1\n",
      ["nessie.yml:3:3: has a key that is already there."],
    ],
    ["tabs", "gate:\n\truns: 3\n", [expect.stringMatching(/^nessie\.yml:2:1: is indented with a tab/)]],
    [
      "a file with two documents",
      "gate: {}\n---\ngate: {runs: 1}\n",
      [expect.stringContaining("begins a second document (---); a file has one")],
    ],
    [
      "YAML that is none",
      "gate: {runs: 3",
      [expect.stringMatching(/^nessie\.yml:1:15: .* or follows a bracket left open/)],
    ],
    [
      "quotes that are open",
      'gate:\n  suite: "x',
      [expect.stringMatching(/^nessie\.yml:2:\d+: lacks a character/)],
    ],
    [
      "tags",
      "test:\n  model: !!str m\n",
      [
        expect.stringMatching(
          /^nessie\.yml:2:\d+: has a tag \(!\), which is not read; quote a text that begins with !\.$/,
        ),
      ],
    ],
    ["too much text", `# ${"x".repeat(50_000)}`, ["nessie.yml: is larger than 50 thousand characters."]],
  ])("%s", (_name, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test("anchors and merge keys, however they would multiply", () => {
    const bomb = ["a: &a [x, x]", ...["b", "c", "d", "e", "f", "g"].map((one) => `${one}: &${one} [*a, *a]`)];
    for (const problem of problemsOf(bomb.join("\n"))) expect(problem).toMatch(/has an (?:anchor|alias) /);
    expect(problemsOf(bomb.join("\n"))).toHaveLength(19);
    expect(problemsOf("test: &t {model: m}\ngate:\n  <<: *t\n")).toEqual(
      expect.arrayContaining([expect.stringContaining("nessie.yml:1:10: has an anchor (&)")]),
    );
  });

  test("nesting that would end the process", () => {
    for (const text of ["[".repeat(40_000), "{a: ".repeat(12_000), "- ".repeat(20_000), "? ".repeat(20_000)])
      expect(problemsOf(text)).toEqual([expect.stringContaining("is nested too deeply")]);
  });

  test("secrets, none of which is shown [S1]", () => {
    const text = [
      "test:",
      "  api-key: sk-geheim-0123456789",
      "  models:",
      "    - {model: m, api-key: sk-geheim-0123456789, extra-headers: 'X: sk-geheim-0123456789'}",
      "  extra-headers: {Authorization: sk-geheim-0123456789}",
      "gate:",
      "  github-token: [sk-geheim-0123456789]",
      "api-key: {azure: sk-geheim-0123456789}",
    ].join("\n");
    const problems = problemsOf(text);
    const from = "is never read from a file, which anybody can read: give it as an input from a secret";
    const variables = "in the environment (NESSIE_API_KEY or OPENAI_API_KEY)";
    expect(problems).toEqual([
      `nessie.yml:2:3: test.api-key ${from}, or ${variables}.`,
      `nessie.yml:4:18: test.models[0].api-key ${from}, or ${variables}.`,
      `nessie.yml:4:49: test.models[0].extra-headers ${from} or a flag (--extra-headers).`,
      `nessie.yml:5:3: test.extra-headers ${from} or a flag (--extra-headers).`,
      `nessie.yml:7:3: gate.github-token ${from}.`,
      `nessie.yml:8:1: api-key ${from}, or ${variables}.`,
    ]);
    expect(problems.join()).not.toContain("geheim");
    expect(problemsOf("test: {api-key:sk-geheim-0123456789, sk-geheim-0123456789: x}")).toEqual([
      "nessie.yml:1:8: test.… is not a setting of test (docs/settings.md has all).",
      "nessie.yml:1:38: test.… is not a setting of test (docs/settings.md has all).",
    ]);
    // Nor where the text is not YAML.
    for (const broken of [`${text}\n  x: [`, `${text}\n\tx`, `${text}\napi-key: sk-geheim-1`])
      expect(problemsOf(broken).join() || "geheim").not.toContain("geheim");
  });

  test("many unknown keys, soon, and with keys that cannot drive a terminal", () => {
    const keys = Array.from({ length: 1_000 }, (_, index) => `x${index}: 1`);
    expect(problemsOf(`gate: {${keys.join(", ")}}`)).toHaveLength(1_000);
    expect(problemsOf('gate: {"\\e[2J": 1, "\\u202Ex": 1}')).toEqual([
      "nessie.yml:1:8: gate.… is not a setting of gate (docs/settings.md has all).",
      "nessie.yml:1:20: gate.… is not a setting of gate (docs/settings.md has all).",
    ]);
  });
});

describe("any text", () => {
  const names = fc.constantFrom(...INPUT_NAMES, "models", "runz", "__proto__");
  const part = fc.dictionary(names, fc.oneof(json, fc.array(json, { maxLength: 3 })), {
    noNullPrototype: true,
  });
  const line = fc.tuple(fc.constantFrom("", "  ", "    - ", "\t"), names, nasty);
  const lines = fc.array(line.map(([indent, name, value]) => `${indent}${name}: ${value}`));
  const texts = fc.oneof(
    nasty,
    fc.record({ test: part, gate: part }).map((value) => JSON.stringify(value)),
    lines.map((all) => ["test:", ...all].join("\n")),
  );

  test("gives settings that are valid on their own, or problems that name the file [B1]", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const config = orMessage(() => parse(text));
        for (const problem of config === undefined ? problemsOf(text) : [])
          expect(problem).toMatch(/^nessie\.yml:(?:\d+:\d+:)? /);
        for (const name of INPUT_NAMES)
          for (const setting of [config?.test[name], config?.gate[name]])
            if (setting !== undefined)
              expect(inputNamed(name).schema.safeParse(setting.text).success).toBe(true);
        expect(Reflect.get({}, "gate")).toBeUndefined();
      }),
    );
  });
});

describe("a value that is valid as an input", () => {
  const VALUES = fc.oneof(
    fc.constantFrom("none", "strict", "plain, tools", "a\nb", "{}", '{"top_p": 1}', "html,junit", "true"),
    fc.constantFrom("p/{a,b}.json, q", "https://x.example/s.json", "chat", "4.10", "low", "EUR", "€"),
    fc.integer({ min: 0, max: 200 }).map(String),
    fc.double({ min: 0, max: 200, noNaN: true }).map(String),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.stringMatching(/^[ -~]{0,12}$/),
  );
  const inFile = INPUT_NAMES.filter((name) => inputNamed(name).part !== "run");

  test("is valid in the file, and is the same setting", () => {
    fc.assert(
      fc.property(fc.constantFrom(...inFile), VALUES, (name, value) => {
        const text = value.trim();
        const { part, schema } = inputNamed(name);
        const asInput = schema.safeParse(text);
        fc.pre(text !== "");
        const file = JSON.stringify({ [part]: { [name]: value } });
        const written = orMessage(() => textsOf(file))?.[name];
        expect(written !== undefined).toBe(asInput.success);
        if (written !== undefined) expect(schema.parse(written)).toEqual(asInput.data);
      }),
      { numRuns: samples(1_000) },
    );
  });

  test("and is a plain word or number means the same without quotes", () => {
    const plain = fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.+/_-]{0,10}$/),
      fc.integer({ min: 0, max: 5_000 }).map(String),
      fc.double({ min: 0, max: 200, noNaN: true }).map(String),
      fc.constantFrom("true", "false", "none", "strict", "1.50", "0", "00", "1e3", "0x1"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...inFile), plain, (name, text) => {
        const { part, schema } = inputNamed(name);
        // YAML has several words for these.
        fc.pre(!/^(?:null|true|false)$/i.test(text) || text === "true" || text === "false");
        const written = orMessage(() => textsOf(`${part}:\n  ${name}: ${text}\n`))?.[name];
        expect(written).toBe(schema.safeParse(text).success ? text : undefined);
      }),
      { numRuns: samples(1_000) },
    );
  });
});
