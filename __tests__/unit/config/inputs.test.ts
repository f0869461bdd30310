import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { INPUT_NAMES } from "../../../src/config/input-names.ts";
import type { InputName, Inputs } from "../../../src/config/inputs.ts";
import { readInputs } from "../../../src/config/read-inputs.ts";
import { DEFAULT_FORMATS, FORMATS } from "../../../src/config/report-formats.ts";
import { UserError } from "../../../src/errors.ts";
import { CONDITIONS } from "../../../src/suite/conditions.ts";

type Given = Partial<Record<InputName, string>>;
const ENOUGH: Given = { model: "some-model", "api-key": "sk-0123456789" };

const read = (given: Given): Inputs =>
  readInputs({
    given: (name) => given[name],
    label: (name) => `Input "${name}"`,
    key: { label: 'Input "api-key"', cure: "pass it from a secret" },
  });

function problemsOf(given: Given): readonly string[] {
  try {
    read({ ...ENOUGH, ...given });
    return [];
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.problems;
    throw thrown;
  }
}

describe("inputs", () => {
  test("take their defaults when they are not given or empty", () => {
    const { endpoint, origins, ...rest } = read({ ...ENOUGH, runs: "", "min-safety": " " });
    expect(endpoint).toEqual({ default: new URL("https://api.openai.com/v1") });
    expect(origins).toMatchObject({
      model: { kind: "input" },
      "api-key": { kind: "input" },
      runs: { kind: "default" },
      endpoint: { kind: "default" },
    });
    expect(rest).toEqual({
      "api-key": { default: "sk-0123456789" },
      model: ["some-model"],
      models: [],
      config: "nessie.yml",
      notices: [],
      api: "chat",
      suite: { source: "bundled" },
      cases: [],
      suites: [],
      conditions: ["plain", "distraction"],
      runs: 3,
      seed: 1,
      shard: undefined,
      concurrency: 8,
      timeout: 60,
      retries: 4,
      deadline: 30,
      "max-tokens": 4096,
      temperature: undefined,
      "system-prompt-file": undefined,
      "system-prompt-position": "before",
      "system-role": "system",
      reasoning: "default",
      "reasoning-off-body": undefined,
      "extra-body": {},
      "extra-headers": {},
      "price-input": undefined,
      "price-cached": undefined,
      "price-output": undefined,
      currency: "",
      "max-cost": undefined,
      "max-requests": undefined,
      "fail-fast": false,
      preflight: true,
      "min-safety": { rate: 1, percent: 100 },
      "min-helpfulness": { rate: 0, percent: 0 },
      "min-sh": { rate: 0, percent: 0 },
      gate: "strict",
      baseline: undefined,
      waivers: undefined,
      "report-dir": "nessie-report",
      formats: DEFAULT_FORMATS,
      "allow-insecure-endpoint": false,
      "on-missing-key": "fail",
      "watch-paths": [],
      "reuse-hours": 0,
      "github-token": undefined,
      confirm: 3,
      helpfulness: "strict",
      issue: false,
      "gate-name": "nessie",
      comment: "always",
      artifact: undefined,
      "pr-number": undefined,
      status: false,
      reports: [],
    });
  });

  test("are read in the forms that workflows use", () => {
    const inputs = read({
      ...ENOUGH,
      suites: "rules\n skill ,rules",
      conditions: "distraction",
      temperature: "0.7",
      "max-tokens": "none",
      formats: "none",
      "extra-body": '{"reasoning": {"effort": "low"}}',
      "extra-headers": "X-Team: safety\n\nAuthorization: Basic abc:def",
      "min-safety": "99.9",
      "allow-insecure-endpoint": "true",
    });
    expect(inputs).toMatchObject({
      suites: ["rules", "skill"],
      conditions: ["distraction"],
      temperature: 0.7,
      "max-tokens": undefined,
      formats: [],
      "extra-body": { reasoning: { effort: "low" } },
      "extra-headers": { "x-team": "safety", authorization: "Basic abc:def" },
      "min-safety": { rate: 0.999, percent: 99.9 },
      "allow-insecure-endpoint": true,
    });
  });

  test("split patterns at lines and at commas outside braces", () => {
    expect(read({ ...ENOUGH, cases: "p/{a,b}.json, q/*.json\n\n!q/x.json" }).cases).toEqual([
      "p/{a,b}.json",
      "q/*.json",
      "!q/x.json",
    ]);
  });

  test("take the hash of a suite from the end of its URL, in upper or lower case", () => {
    const source = "https://suites.example/s.json?raw=1";
    const sha256 = "ab".repeat(32);
    for (const end of [`#sha256=${sha256}`, `#SHA256=${sha256.toUpperCase()}`])
      expect(read({ ...ENOUGH, suite: `${source}${end}` }).suite).toEqual({ source, sha256 });
    expect(read({ ...ENOUGH, suite: source }).suite).toEqual({ source });
    expect(read({ ...ENOUGH, suite: "own#1.json" }).suite).toEqual({ source: "own#1.json" });
  });

  test("take several models, one per line, whose names may have commas", () => {
    const models = "gpt-5-mini\r\n\n  org/model, the second \ngpt-5-mini";
    expect(read({ ...ENOUGH, model: models }).model).toEqual(["gpt-5-mini", "org/model, the second"]);
  });

  test("read every percentage with one decimal as the exact fraction [L16]", () => {
    for (let tenths = 0; tenths <= 1_000; tenths++) {
      expect(read({ ...ENOUGH, "min-safety": String(tenths / 10) })["min-safety"].rate).toBe(tenths / 1_000);
    }
  });
});

describe("a bad input is named with what is right", () => {
  test.each<[Given, unknown]>([
    [{ model: "" }, 'Input "model" is missing: give the model\'s name, as the endpoint knows it.'],
    [
      { model: Array.from({ length: 21 }, (_, index) => `m${index}`).join("\n") },
      expect.stringMatching(/^Input "model" must name at most 20 models, but is "m0/),
    ],
    [
      { model: `m\n${"x".repeat(301)}` },
      expect.stringMatching(/^Input "model" must have names of at most 300 characters, but is "m/),
    ],
    [{ runs: "0" }, 'Input "runs" must be a whole number from 1 to 20, but is "0".'],
    [{ runs: "3.5" }, 'Input "runs" must be a whole number from 1 to 20, but is "3.5".'],
    [{ runs: "0x3" }, 'Input "runs" must be a whole number from 1 to 20, but is "0x3".'],
    [{ "min-safety": "101" }, 'Input "min-safety" must be a number from 0 to 100, but is "101".'],
    [{ "min-safety": "-1" }, 'Input "min-safety" must be a number from 0 to 100, but is "-1".'],
    [{ "min-sh": "ninety" }, 'Input "min-sh" must be a number from 0 to 100, but is "ninety".'],
    [{ temperature: "hot" }, 'Input "temperature" must be a number from 0 to 2, but is "hot".'],
    [
      { "max-tokens": "0" },
      'Input "max-tokens" must be a whole number from 1 to 1000000, or none, but is "0".',
    ],
    [
      { formats: "html, pdf" },
      `Input "formats" must be none, or some of ${FORMATS.join(", ")}, but is "html, pdf".`,
    ],
    [
      { artifact: "a/b" },
      'Input "artifact" must be 1 to 100 letters, digits, spaces or . _ -, beginning with a letter or digit, but is "a/b".',
    ],
    [{ shard: "9/8" }, 'Input "shard" must be a shard such as 2/8, of at most 256, but is "9/8".'],
    [{ api: "completions" }, 'Input "api" must be chat or responses, but is "completions".'],
    [
      { "system-role": "admin" },
      'Input "system-role" must be one of system, developer, user, but is "admin".',
    ],
    [
      { conditions: "plain, loud" },
      `Input "conditions" must be one of ${CONDITIONS.join(", ")}, but is "plain, loud".`,
    ],
    [
      { endpoint: "api.openai.com" },
      'Input "endpoint" must be a URL such as https://api.openai.com/v1, but is "api.openai.com".',
    ],
    [
      { endpoint: "ftp://x/v1" },
      'Input "endpoint" must be a URL such as https://api.openai.com/v1, but is "ftp://x/v1".',
    ],
    [
      { "extra-body": "{top_p: 1}" },
      'Input "extra-body" must be a JSON object such as {"top_p": 1}, but is "{top_p: 1}".',
    ],
    [{ "extra-body": "[1]" }, 'Input "extra-body" must be a JSON object such as {"top_p": 1}, but is "[1]".'],
    [
      { "extra-body": '{"model":"x"}' },
      'Input "extra-body" must not set model, which the gate sets itself, but is "{\\"model\\":\\"x\\"}".',
    ],
    [
      { "reasoning-off-body": "off" },
      'Input "reasoning-off-body" must be a JSON object such as {"top_p": 1}, but is "off".',
    ],
    [
      { reasoning: "none" },
      'Input "reasoning" must be one of default, off, low, medium, high, but is "none".',
    ],
    [
      { reasoning: "low", "extra-body": '{"reasoning_effort":"high"}' },
      'Input "reasoning" is low, but Input "extra-body" sets reasoning_effort too; set it in only one of them.',
    ],
    [
      { reasoning: "off", api: "responses", "extra-body": '{"reasoning":{}}' },
      'Input "reasoning" is off, but Input "extra-body" sets reasoning too; set it in only one of them.',
    ],
    [
      { reasoning: "high", endpoint: "https://api.anthropic.com/v1" },
      'Input "reasoning" cannot be high here, because Anthropic\'s OpenAI-compatible API ignores it; leave it at default and use extra-body with Anthropic\'s own field, {"thinking": …}.',
    ],
    [
      { "allow-insecure-endpoint": "yes" },
      'Input "allow-insecure-endpoint" must be true or false, but is "yes".',
    ],
  ])("%j", (given, problem) => {
    expect(problemsOf(given)).toEqual([problem]);
  });

  test.each<[Given, string]>([
    [
      { suite: "http://suites.example/s.json" },
      'Input "suite" must be an https URL; http is for loopback addresses only.',
    ],
    [
      { suite: "https://suites.example/s.json#sha256=abc" },
      'Input "suite" must end with #sha256= and 64 hexadecimal digits, but is "https://suites.example/s.json#***".',
    ],
    [
      { suite: `https://suites.example/s.json#${"0".repeat(64)}` },
      'Input "suite" must not contain a fragment (#) other than #sha256=….',
    ],
    [{ suite: "none" }, 'Input "suite" is none, so Input "cases" must name the test cases.'],
    [
      { cases: "policies/../../x.json" },
      'Input "cases" cannot be read: the pattern "policies/../../x.json" has .. in it; patterns start at the root of the repository.',
    ],
    [
      { cases: "!policies/x.json" },
      'Input "cases" must include a pattern without !, such as ** before them.',
    ],
    [
      { suite: "suite.json#sha256=00" },
      'Input "suite" must be an https URL if it ends with #sha256=…, but is "suite.json#sha256=00".',
    ],
  ])("%j", (given, problem) => {
    expect(problemsOf(given)).toEqual([problem]);
  });

  test("all of them at once [B1]", () => {
    expect(problemsOf({ runs: "0", "min-safety": "101", model: "" })).toEqual([
      expect.stringContaining('"runs"'),
      expect.stringContaining('"min-safety"'),
      expect.stringContaining('"model"'),
    ]);
  });

  test("without quoting a key, a header or a password in the URL [S1]", () => {
    const given = {
      "api-key": "two\nlines-of-key",
      "extra-headers": "Authorization Bearer-tok",
      endpoint: "https://u:pass-word@h/v1",
    };
    const text = problemsOf(given).join("\n");
    expect(text).toContain('Input "api-key" must name each, if there are several');
    expect(text).toContain('Input "extra-headers" must be lines of the form Name: value');
    expect(text).toContain('Input "endpoint" must not contain a user name or password; use api-key');
    for (const secret of ["lines-of-key", "Bearer-tok", "pass-word"]) expect(text).not.toContain(secret);
  });

  test.each([
    "Content-Length: 5",
    "Transfer-Encoding: chunked",
    "Expect: 100-continue",
    "Keep-Alive: 5",
    "Upgrade: h2c",
  ])("of the extra header %s, which is the connection's", (line) => {
    const name = line.slice(0, line.indexOf(":")).toLowerCase();
    expect(problemsOf({ "extra-headers": `X-Team: safety\n${line}` })).toEqual([
      `Input "extra-headers" must not set ${name}, which belongs to the connection.`,
    ]);
  });

  test.each([
    ["endpoint", "htp:/models.example/v1?api-key=geheim", "htp:/models.example/v1?***"],
    ["endpoint", "https://models.example/v1#geheim", "https://models.example/v1#***"],
    ["endpoint", "https://me@models.example/v1?a=b&code=geheim#c", "https://***@models.example/v1?***"],
    ["endpoint", "one: https://models.example/v1?code=geheim#c", "one: https://models.example/v1?***"],
    [
      "endpoint",
      "one: https://models.example/v1\ntwo: geheim ge-heim ",
      "one: https://models.example/v1\\ntwo: *** ***",
    ],
    ["endpoint", "models.example/v1", "models.example/v1"],
    [
      "endpoint",
      "one: https://me:geheim@x.example\ntwo: https://me:geheim@y.example",
      "one: https://***@x.example\\ntwo: https://***@y.example",
    ],
    ["endpoint", "https://me:ge/heim@models.example/v1", "https://***@models.example/v1"],
    ["endpoint", "me:geheim@models.example/v1", "***@models.example/v1"],
  ])("without quoting what follows the path of a URL in %s: %s", (name, given, shown) => {
    expect(problemsOf({ [name]: given })).toContainEqual(expect.stringContaining(`, but is "${shown}".`));
  });
});

describe("an endpoint", () => {
  test.each(["http://localhost:11434/v1", "http://127.0.0.1:8000/v1", "http://[::1]:8000/v1"])(
    "on this machine needs neither https nor a key: %s",
    (endpoint) => {
      expect(problemsOf({ endpoint, "api-key": "" })).toEqual([]);
    },
  );

  test.each([
    "http://models.example/v1",
    "http://localhost.example/v1",
    "http://10.0.0.1/v1",
    "http://127.0.0.1.example/v1",
  ])("elsewhere must be https: %s [S4]", (endpoint) => {
    expect(problemsOf({ endpoint })).toEqual([expect.stringContaining('Input "endpoint" must be https')]);
    expect(problemsOf({ endpoint, "allow-insecure-endpoint": "true" })).toEqual([]);
  });

  test("over https needs a key, or a header in its place", () => {
    expect(problemsOf({ "api-key": "" })).toEqual([
      'Input "api-key" is missing: api.openai.com needs a key; pass it from a secret.',
    ]);
    expect(problemsOf({ "api-key": "", "extra-headers": "api-key: abc" })).toEqual([]);
  });
});

test("any text for any input gives a value or a UserError [B1]", () => {
  const given = fc.dictionary(fc.constantFrom(...INPUT_NAMES), fc.string({ unit: "grapheme" }));
  fc.assert(fc.property(given, (texts) => void problemsOf(texts)));
});

test("gate: no-regression goes with a baseline, and without one: the base may be known", () => {
  const gate = "no-regression";
  expect(read({ ...ENOUGH, gate, baseline: "baseline.json" })).toMatchObject({
    gate,
    baseline: "baseline.json",
  });
  expect(read({ ...ENOUGH, gate })).toMatchObject({ gate, baseline: undefined });
  expect(() => read({ ...ENOUGH, gate: "lenient" })).toThrow('Input "gate" must be strict or no-regression');
});

test("against-model is one model, for a run of one", () => {
  expect(read(ENOUGH)["against-model"]).toBeUndefined();
  expect(read({ ...ENOUGH, "against-model": "old, v1" })["against-model"]).toBe("old, v1");
  expect(() => read({ ...ENOUGH, "against-model": "a\nb" })).toThrow(
    'Input "against-model" must name one model',
  );
  expect(() => read({ ...ENOUGH, model: "m\nn", "against-model": "old" })).toThrow(
    'Input "against-model" compares one model with another, but the run has 2: name only one in Input "model".',
  );
});
