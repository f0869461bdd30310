import { describe, expect, test } from "@jest/globals";
import type { Inputs } from "../../../src/config/inputs.ts";
import { type ModelInputs, modelsOf, requireKeys } from "../../../src/config/models.ts";
import { readInputs } from "../../../src/config/read-inputs.ts";
import { messageOf, UserError } from "../../../src/errors.ts";

const KEY = "sk-default-0123456789";
const AZURE_KEY = "azure-key-0123456789";

type Given = Readonly<Record<string, string>>;

const inputsOf = (given: Given): Inputs =>
  readInputs({ given: (name) => given[name], label: (name) => `Input "${name}"`, keyless: true });

const FURTHER = {
  endpoints: "azure: https://models.azure.example/openai/v1\nlocal: http://localhost:11434/v1",
  "api-key": KEY,
  "api-keys": `azure: ${AZURE_KEY}`,
};

/** The models of a list in the file models.json, and of other inputs. */
async function models(list: unknown, given: Given = {}): Promise<ModelInputs[]> {
  const text = typeof list === "string" ? list : JSON.stringify({ models: list });
  const inputs = inputsOf({ ...FURTHER, models: "models.json", ...given });
  return modelsOf(inputs, { read: async () => text });
}

async function problemsOf(list: unknown, given: Given = {}): Promise<readonly string[]> {
  try {
    await models(list, given);
  } catch (thrown) {
    return thrown instanceof UserError ? thrown.problems : [messageOf(thrown)];
  }
  return [];
}

describe("the models of a run", () => {
  test("may be at endpoints that a merging job does not know", async () => {
    const list = [{ model: "m", endpoint: "elsewhere", reasoning: "off" }, "n"];
    const named = await models(list, { merge: "shards/**/report.json", endpoints: "", "api-keys": "" });
    expect(named.map((one) => one.model)).toEqual(["m", "n"]);
    expect(await problemsOf(list)).toEqual([
      "models.json: models[0].endpoint must be the name of an endpoint from the inputs, not a URL; the endpoints are default, azure, local.",
    ]);
  });

  test("are those of the input, then those of the file, each with its own settings", async () => {
    const all = await models(
      [
        "gpt-5-mini",
        { model: "gpt-5", endpoint: "azure", temperature: 0.5, "max-tokens": "none", api: "responses" },
        { model: "gpt-5", name: "gpt-5, little thought", reasoning: "low", concurrency: 2 },
        { model: "qwen3:4b", endpoint: "local", "system-role": "user", "extra-body": { top_p: 1 } },
      ],
      { model: "first", temperature: "1", "extra-headers": "X-Team: safety" },
    );
    const told = all.map(({ model, name, endpoint, temperature, api, reasoning, concurrency, ...rest }) => ({
      ...{ model, name, endpoint: endpoint.href, temperature, api, reasoning, concurrency },
      maxTokens: rest["max-tokens"],
      key: rest["api-key"],
      headers: rest["extra-headers"],
      role: rest["system-role"],
      body: rest["extra-body"],
      folder: rest["report-dir"],
    }));
    const usual = {
      name: undefined,
      endpoint: "https://api.openai.com/v1",
      temperature: 1,
      api: "chat",
      reasoning: "default",
      concurrency: 8,
      maxTokens: 4096,
      key: KEY,
      headers: { "x-team": "safety" },
      role: "system",
      body: {},
    };
    expect(told).toEqual([
      { ...usual, model: "first", folder: "nessie-report/first" },
      { ...usual, model: "gpt-5-mini", folder: "nessie-report/gpt-5-mini" },
      {
        ...usual,
        model: "gpt-5",
        endpoint: "https://models.azure.example/openai/v1",
        temperature: 0.5,
        maxTokens: undefined,
        api: "responses",
        key: AZURE_KEY,
        headers: {},
        folder: "nessie-report/gpt-5",
      },
      {
        ...usual,
        model: "gpt-5",
        name: "gpt-5, little thought",
        reasoning: "low",
        concurrency: 2,
        folder: "nessie-report/gpt-5-little-thought",
      },
      {
        ...usual,
        model: "qwen3:4b",
        endpoint: "http://localhost:11434/v1",
        key: undefined,
        headers: {},
        role: "user",
        body: { top_p: 1 },
        folder: "nessie-report/qwen3-4b",
      },
    ]);
  });

  test("need no input model where there is a file, and one alone has no folder of its own", async () => {
    expect((await models(["only"])).map((one) => one["report-dir"])).toEqual(["nessie-report"]);
  });

  test("take no gate settings, URLs or keys from the file", async () => {
    const wrong = [
      "min-safety",
      "runs",
      "conditions",
      "suite",
      "api-key",
      "api-keys",
      "extra-headers",
      "seed",
    ];
    const entry = Object.fromEntries([...wrong, "allow-insecure-endpoint"].map((name) => [name, "1"]));
    expect(await problemsOf([{ model: "m", ...entry }])).toEqual(
      [...wrong, "allow-insecure-endpoint"].map((name) =>
        expect.stringMatching(
          new RegExp(
            `^models\\.json: models\\[0\\]\\.${name} is not a setting of a model; the settings are model, name, endpoint, api, `,
          ),
        ),
      ),
    );
  });

  test.each<[string, unknown, Given, unknown[]]>([
    ["no JSON", "{", {}, ["models.json: is not JSON (line 1, column 2)."]],
    ["no models", [], {}, [expect.stringMatching(/^models\.json: models: /)]],
    ["another shape", "[]", {}, [expect.stringMatching(/^models\.json: the file: /)]],
    [
      "a nameless one",
      [{ endpoint: "azure" }],
      {},
      ["models.json: models[0]: must be a name, or an object with a model."],
    ],
    [
      "two names in one",
      ["a\nb"],
      {},
      ["models.json: models[0]: must be a name, or an object with a model."],
    ],
    [
      "a URL for an endpoint",
      [{ model: "m", endpoint: "https://evil.example/v1" }],
      {},
      [
        "models.json: models[0].endpoint must be the name of an endpoint from the inputs, not a URL; the endpoints are default, azure, local.",
      ],
    ],
    [
      "an inherited name for an endpoint",
      [{ model: "m", endpoint: "constructor" }],
      {},
      [expect.stringContaining("must be the name of an endpoint")],
    ],
    [
      "every bad setting at once",
      [
        { model: "m", temperature: "hot" },
        { model: "n", "extra-body": { model: "x" }, timeout: null },
      ],
      {},
      [
        'models.json: models[0].temperature must be a number from 0 to 2, but is "hot".',
        expect.stringMatching(
          /^models\.json: models\[1\]\.extra-body must not set model, which the gate sets itself/,
        ),
        'models.json: models[1].timeout must be a whole number from 1 to 3600, but is "null".',
      ],
    ],
    [
      "prices of their own that do not go together, or that would let max-cost pass more than was meant",
      [
        { model: "half", "price-output": 8 },
        { model: "cheap", "price-input": 0, "price-output": 0 },
        { model: "endless", "max-tokens": "none" },
        { model: "dear", "price-input": 20, "price-output": 80 },
      ],
      { "price-input": "2", "price-cached": "0.5", "price-output": "8", "max-cost": "10" },
      [
        'price-input of the model "cheap" is 0, but the input\'s is 2, and max-cost was set with that: the models file may only raise it.',
        'price-output of the model "cheap" is 0, but the input\'s is 8, and max-cost was set with that: the models file may only raise it.',
        'max-cost of the model "endless" needs max-tokens of the model "endless", or a single reply could exceed it; it must not be none.',
      ],
    ],
    [
      "half of the prices",
      [{ model: "half", "price-output": 8 }],
      {},
      ['price-input of the model "half" and price-output of the model "half" go together; give both.'],
    ],
    [
      "two of the same name",
      ["m", { model: "m", endpoint: "azure" }, "other"],
      { model: "other" },
      [
        'Two models are called "m"; give one of them another name in the models file.',
        'Two models are called "other"; give one of them another name in the models file.',
      ],
    ],
    [
      "too many",
      Array.from({ length: 20 }, (_, index) => `m${index}`),
      { model: "one more" },
      ["There are 21 models; a run can have at most 20."],
    ],
  ])("are refused with %s", async (_name, list, given, problems) => {
    expect(await problemsOf(list, given)).toEqual(problems);
  });

  test("are refused when the file cannot be read", async () => {
    const read = async (): Promise<string> => Promise.reject(new Error("it is outside the workspace"));
    await expect(modelsOf(inputsOf({ models: "../m.json" }), { read })).rejects.toThrow(
      "../m.json: cannot be read (it is outside the workspace); models must be the path of a .json file.",
    );
  });
});

describe("the keys of further endpoints", () => {
  test("are required like that of the first: every host without one is named", async () => {
    const all = await models(["m", { model: "n", endpoint: "azure" }, { model: "o", endpoint: "local" }], {
      "api-key": "",
      "api-keys": "",
    });
    expect(() => requireKeys(all)).toThrow(
      /^Input "api-key" is missing: api\.openai\.com needs a key; .*\nInput "api-key" is missing: models\.azure\.example needs a key; /,
    );
    expect(() => requireKeys(all.slice(2))).not.toThrow();
  });

  test("are not required for an endpoint that no model uses", async () => {
    const all = await models([{ model: "n", endpoint: "azure" }], { "api-key": "" });
    expect(() => requireKeys(all)).not.toThrow();
  });

  test.each<[Given, unknown[]]>([
    [
      { "api-keys": "other: k-0123456789" },
      ['Input "api-keys" has 1 for names that are not among the endpoints (azure, local).'],
    ],
    [{ "api-keys": "constructor: k-0123456789" }, [expect.stringContaining("not among the endpoints")]],
    [{ "api-keys": "k-0123456789" }, ['Input "api-keys" must be lines of the form name: key.']],
    [{ "api-keys": "azure: k one" }, ['Input "api-keys" must be lines of the form name: key.']],
    [
      { "api-keys": "azure: ké-0123456789" },
      ['Input "api-keys" must have keys of visible ASCII characters.'],
    ],
    [{ "api-keys": "azure: a-0123\nazure: b-0123" }, ['Input "api-keys" must not use a name twice.']],
    [
      { endpoints: "azure https://x.example" },
      [expect.stringMatching(/^Input "endpoints" must be lines of the form name: https/)],
    ],
    [
      { endpoints: "default: https://x.example/v1", "api-keys": "" },
      [expect.stringMatching(/^Input "endpoints" must not use the name default, which is reserved/)],
    ],
    [
      { endpoints: "azure: https://user:pass@x.example/v1" },
      [
        expect.stringMatching(
          /^Input "endpoints" \("azure"\) must not contain a user name or password; use api-key, but is "azure: https:\/\/\*\*\*@x/,
        ),
      ],
    ],
    [
      { endpoints: "azure: http://x.example/v1" },
      [expect.stringMatching(/^Input "endpoints" must be https, .* "http:\/\/x\.example"; set/)],
    ],
  ])("with %j are refused, and no message contains one", (given, problems) => {
    let found: readonly string[] = [];
    try {
      inputsOf({ ...FURTHER, model: "m", ...given });
    } catch (thrown) {
      found = thrown instanceof UserError ? thrown.problems : [];
    }
    expect(found).toEqual(problems);
    expect(found.join()).not.toMatch(/0123|pass@/);
  });
});
