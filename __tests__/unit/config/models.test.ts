import { describe, expect, test } from "@jest/globals";
import { lacksKey, requireKeys } from "../../../src/config/keys.ts";
import { type ModelInputs, modelsOf } from "../../../src/config/models.ts";
import { type InputSource, readInputs } from "../../../src/config/read-inputs.ts";
import { messageOf, UserError } from "../../../src/errors.ts";
import { configOf, configWith } from "../../support/builders/config.ts";

const KEY = "sk-default-0123456789";
const AZURE_KEY = "azure-key-0123456789";

type Given = Readonly<Record<string, string>>;

const label = (name: string): string => `Input "${name}"`;
const sourceOf = (given: Given): InputSource => ({ given: (name) => given[name], label });

const FURTHER = {
  endpoint:
    "https://api.openai.com/v1\nazure: https://models.azure.example/openai/v1\nlocal: http://localhost:11434/v1",
  "api-key": `${KEY}\nazure: ${AZURE_KEY}`,
};

/** The models of a list in the config file, with other settings of its part test, and inputs. */
async function models(list: unknown, given: Given = {}, test: object = {}): Promise<ModelInputs[]> {
  const config = await (typeof list === "string" ? configOf(list) : configWith({ ...test, models: list }));
  return modelsOf(readInputs({ ...sourceOf({ ...FURTHER, ...given }), config }));
}

async function problemsOf(list: unknown, given: Given = {}, test: object = {}): Promise<readonly string[]> {
  try {
    await models(list, given, test);
  } catch (thrown) {
    return thrown instanceof UserError ? thrown.problems : [messageOf(thrown)];
  }
  return [];
}

describe("the models of a run", () => {
  test("may be at endpoints that a merging job does not know", async () => {
    const list = [{ model: "m", endpoint: "elsewhere", reasoning: "off" }, "n"];
    const named = await models(list, { reports: "shards/**/report.json", endpoint: "", "api-key": "" });
    expect(named.map((one) => one.model)).toEqual(["m", "n"]);
    expect(await problemsOf(list)).toEqual([
      'nessie.yml:1:20: test.models[0].endpoint must be the name of an endpoint that Input "endpoint" gives: default, azure, local.',
    ]);
  });

  test("are those of the config file, each with its own settings", async () => {
    const all = await models(
      [
        "first",
        "gpt-5-mini",
        { model: "gpt-5", endpoint: "azure", temperature: 0.5, "max-tokens": "none", api: "responses" },
        { model: "gpt-5", name: "gpt-5, little thought", reasoning: "low", concurrency: 2 },
        { model: "qwen3:4b", endpoint: "local", "system-role": "user", "extra-body": { top_p: 1 } },
      ],
      { "extra-headers": "X-Team: safety" },
      { temperature: 1 },
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

  describe("that are given have the settings that the file has for them, and are the only ones:", () => {
    const list = ["a", { model: "b", reasoning: "low" }, { model: "b", name: "c", endpoint: "azure" }];
    const given = async (kind: "input" | "flag"): Promise<unknown[]> => {
      const config = await configWith({ models: list });
      const source = sourceOf({ ...FURTHER, model: "b\nc\nd" });
      const named = modelsOf(readInputs({ ...source, originOf: () => ({ kind }), config }));
      return named.map(({ model, name, reasoning, endpointName }) => [model, name, reasoning, endpointName]);
    };

    test("a flag names them as the file does", async () => {
      expect(await given("flag")).toEqual([
        ["b", undefined, "low", undefined],
        ["b", "c", "default", "azure"],
        ["d", undefined, "default", undefined],
      ]);
    });

    test("an input as the endpoint does, so that no change tests another in its place [B7]", async () => {
      expect(await given("input")).toEqual([
        ["b", undefined, "low", undefined],
        ["c", undefined, "default", undefined],
        ["d", undefined, "default", undefined],
      ]);
    });
  });

  test("yield their own settings to an input, and tell where each came from", async () => {
    const list = [{ model: "m", temperature: 0.5, timeout: 9 }];
    const [model] = await models(list, { temperature: "1" }, { timeout: 8, retries: 7 });
    expect(model).toMatchObject({ temperature: 1, timeout: 9, retries: 7 });
    expect(model?.origins).toMatchObject({
      temperature: { kind: "input" },
      timeout: { kind: "file", file: "nessie.yml" },
      retries: { kind: "file", file: "nessie.yml" },
      concurrency: { kind: "default" },
    });
  });

  test("have the only endpoint, even if it has a name, and none where they must choose", async () => {
    const azure = { endpoint: "azure: https://models.azure.example/openai/v1", "api-key": "" };
    expect((await models(["m"], azure)).map(({ endpointName }) => endpointName)).toEqual(["azure"]);
    const both = { ...azure, endpoint: `${azure.endpoint}\nlocal: http://localhost:11434/v1` };
    expect(await problemsOf(["m"], both)).toEqual([
      "nessie.yml:1:20: test.models[0] must choose one of the endpoints azure, local in the config file (docs/models.md).",
    ]);
    expect(await problemsOf(["m"], { ...both, model: "n" })).toEqual([
      'Input "model" must choose one of the endpoints azure, local in the config file (docs/models.md).',
    ]);
  });

  test("need no input model where there is a file, and one alone has no folder of its own", async () => {
    expect((await models(["only"])).map((one) => one["report-dir"])).toEqual(["nessie-report"]);
  });

  test("take no gate settings, URLs or keys from the file [S7]", async () => {
    const entry = (name: string): object[] => [{ model: "m", [name]: "k-0123456789" }];
    for (const name of ["min-safety", "runs", "conditions", "suite", "seed"])
      expect(await problemsOf(entry(name))).toEqual([
        `nessie.yml:1:33: test.models[0].${name} is not a setting of a model; it belongs to the part gate, for all models.`,
      ]);
    for (const [name, instead] of [
      ["api-key", ", which anybody can read: give it as an input from a secret, or in the environment"],
      ["extra-headers", ", which anybody can read: give it as an input from a secret or a flag"],
      [
        "allow-insecure-endpoint",
        ": give it as an input of the action or a flag (--allow-insecure-endpoint).",
      ],
    ] as const) {
      const [problem, ...others] = await problemsOf(entry(name));
      expect(problem).toContain(
        `nessie.yml:1:33: test.models[0].${name} is never read from a file${instead}`,
      );
      expect(problem).not.toContain("0123456789");
      expect(others).toEqual([]);
    }
    expect(await problemsOf(entry("api-keys"))).toEqual([
      "nessie.yml:1:33: test.models[0].api-keys is now part of api-key: one `name: key` per line.",
    ]);
    expect(await problemsOf(entry("temprature"))).toEqual([
      "nessie.yml:1:33: test.models[0].temprature is not a setting of a model; did you mean temperature?",
    ]);
    expect(await problemsOf(entry("colour"))).toEqual([
      expect.stringContaining(
        ".colour is not a setting of a model; those are model, name, endpoint, api, reasoning, ",
      ),
    ]);
  });

  test.each<[string, unknown, Given, unknown[]]>([
    ["none", [], {}, ["nessie.yml:1:10: test.models must be a list of 1 to 20 models."]],
    ["another shape", { m: {} }, {}, ["nessie.yml:1:10: test.models must be a list of 1 to 20 models."]],
    ["nothing", null, {}, ["nessie.yml:1:10: test.models must be a list of 1 to 20 models."]],
    [
      "a nameless one",
      [{ endpoint: "azure" }, null, "", [], ["m"], { model: null }, { model: ["m"] }, { model: { m: 1 } }],
      {},
      [
        "nessie.yml:1:20: test.models[0] must have a model.",
        "nessie.yml:1:41: test.models[1] has no value; give one, or leave the line out.",
        "nessie.yml:1:46: test.models[2] has no value; give one, or leave the line out.",
        "nessie.yml:1:49: test.models[3] must be one value, not a list.",
        "nessie.yml:1:52: test.models[4] must be one value, not a list.",
        "nessie.yml:1:59: test.models[5].model has no value; give one, or leave the line out.",
        "nessie.yml:1:74: test.models[6].model must be one value, not a list.",
        "nessie.yml:1:90: test.models[7].model must be a value, not a map.",
      ],
    ],
    ["two names in one", ["a\nb"], {}, ["nessie.yml:1:20: test.models[0] must be one name."]],
    [
      "a long name",
      ["x".repeat(301)],
      {},
      ["nessie.yml:1:20: test.models[0] must have names of at most 300 characters."],
    ],
    [
      "a URL for an endpoint",
      [{ model: "m", endpoint: "https://evil.example/v1?key=0123" }],
      {},
      [
        "nessie.yml:1:33: test.models[0].endpoint must be the name of an endpoint, not a URL: endpoints are inputs or flags, never in a file.",
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
        'nessie.yml:1:33: test.models[0].temperature must be a number from 0 to 2, but is "hot".',
        expect.stringMatching(
          /^nessie\.yml:1:67: test\.models\[1\]\.extra-body must not set model, which the gate sets itself/,
        ),
        "nessie.yml:1:94: test.models[1].timeout has no value; give one, or leave the line out.",
      ],
    ],
    [
      "two of the same name",
      ["m", { model: "m", endpoint: "azure" }, "other", { model: "n", name: "other" }],
      {},
      [
        'nessie.yml:1:24: test.models[1] is called "m", like a model above; give one of them another name.',
        'nessie.yml:1:65: test.models[3] is called "other", like a model above; give one of them another name.',
      ],
    ],
    [
      "too many",
      Array.from({ length: 21 }, (_, index) => `m${index}`),
      {},
      ["nessie.yml:1:10: test.models must be a list of 1 to 20 models."],
    ],
  ])("are refused with %s", async (_name, list, given, problems) => {
    expect(await problemsOf(list, given)).toEqual(problems);
  });

  test("are refused with half of the prices, or with a cost limit that could not hold, by where each was written", async () => {
    expect(await problemsOf([{ model: "half", "price-output": 8 }])).toEqual([
      'Input "price-input" and nessie.yml:1:36: test.models[0].price-output go together; give both.',
    ]);
    expect(
      await problemsOf(
        [
          { model: "half", "price-output": 8 },
          { model: "endless", "max-tokens": "none" },
        ],
        { "max-cost": "10" },
        { "price-input": "2", "price-cached": "0.5", "price-output": "8" },
      ),
    ).toEqual([
      'Model "endless": Input "max-cost" needs nessie.yml:1:131: test.models[1].max-tokens, or a single reply could exceed it; it must not be none.',
    ]);
  });

  test("are refused with reasoning in two places, by where each was written", async () => {
    const list = ["m", { model: "n", "extra-body": { reasoning_effort: "high" } }];
    expect(await problemsOf(list, {}, { reasoning: "low" })).toEqual([
      'Model "n": nessie.yml:1:10: test.reasoning is low, but nessie.yml:1:55: test.models[1].extra-body sets reasoning_effort too; set it in only one of them.',
    ]);
  });
});

const WORDS = { label: "api-key", cure: "pass it from a secret" };

describe("the keys of further endpoints", () => {
  test("are required like that of the first: every host without one is named", async () => {
    const all = await models(["m", { model: "n", endpoint: "azure" }, { model: "o", endpoint: "local" }], {
      "api-key": "",
    });
    expect(() => requireKeys(all, WORDS)).toThrow(
      /^api-key is missing: api\.openai\.com needs a key; .*\napi-key is missing: models\.azure\.example needs a key; pass it from a secret, on a line "azure: key"\.$/,
    );
    expect(() => requireKeys(all.slice(2), WORDS)).not.toThrow();
  });

  test("are not required for an endpoint that no model uses", async () => {
    const all = await models([{ model: "n", endpoint: "azure" }], { "api-key": `azure: ${AZURE_KEY}` });
    expect(() => requireKeys(all, WORDS)).not.toThrow();
    expect(all.some(lacksKey)).toBe(false);
  });

  test("are all kept from what is shown, whichever endpoint a model has, and no model has that of another", async () => {
    const all = await models(["m", { model: "n", endpoint: "azure" }, { model: "o", endpoint: "local" }]);
    expect(all.map((one) => one["api-key"])).toEqual([KEY, AZURE_KEY, undefined]);
    for (const { keys } of all) expect(keys).toEqual([KEY, AZURE_KEY]);
  });

  test.each<[Given, unknown[]]>([
    [
      { "api-key": "other: k-0123456789" },
      [
        'Input "api-key" has 1 for names that are not among the endpoints (Input "endpoint" has the names azure, local).',
      ],
    ],
    [{ "api-key": "constructor: k-0123456789" }, [expect.stringContaining("not among the endpoints")]],
    [
      { endpoint: "azure: https://x.example/v1", "api-key": "k-0123456789" },
      [
        'Input "api-key" has a key without a name, but every endpoint has one; write it as "name: key" (Input "endpoint" has the names azure).',
      ],
    ],
    [
      { endpoint: "azure: https://x.example/v1", "api-key": "azure:k-0123456789" },
      [expect.stringContaining("has a key without a name, but every endpoint has one")],
    ],
    [
      { "api-key": "azure: k one-0123" },
      ['Input "api-key" must be one key without blanks, or lines of the form name: key.'],
    ],
    [{ "api-key": "azure: ké-0123456789" }, ['Input "api-key" must be of visible ASCII characters.']],
    [{ "api-key": "azure: a-0123\nazure: b-0123" }, ['Input "api-key" must not use a name twice.']],
    [{ "api-key": "a-0123\nb-0123" }, ['Input "api-key" must name each, if there are several.']],
    [{ "api-key": "default: a-0123" }, ['Input "api-key" must not use the name default, which is reserved.']],
    [
      { endpoint: "azure https://x.example" },
      [expect.stringMatching(/^Input "endpoint" must be a URL, or lines of the form name: https/)],
    ],
    [
      { endpoint: "default: https://x.example/v1", "api-key": "" },
      [expect.stringMatching(/^Input "endpoint" must not use the name default, which is reserved/)],
    ],
    [
      { endpoint: "azure: https://user:pass@x.example/v1" },
      [
        expect.stringMatching(
          /^Input "endpoint" \("azure"\) must not contain a user name or password; use api-key, but is "azure: https:\/\/\*\*\*@x/,
        ),
      ],
    ],
    [
      { endpoint: "https://y.example/v1\nazure: http://x.example/v1" },
      [expect.stringMatching(/^Input "endpoint" must be https, .* "http:\/\/x\.example"; set/)],
    ],
    [
      { endpoint: "azure: https://x.example/v1", "api-key": "", "extra-headers": "X-Key: k-0123" },
      ['Input "extra-headers" go to the endpoint without a name, but every endpoint has one.'],
    ],
  ])("with %j are refused, and no message contains one", (given, problems) => {
    let found: readonly string[] = [];
    try {
      readInputs(sourceOf({ ...FURTHER, model: "m", ...given }));
    } catch (thrown) {
      found = thrown instanceof UserError ? thrown.problems : [];
    }
    expect(found).toEqual(problems);
    expect(found.join()).not.toMatch(/0123|pass@/);
  });

  test("are told as missing along with other problems", async () => {
    const list = ["m", { model: "n", endpoint: "nowhere" }];
    const config = await configWith({ models: list });
    expect(() =>
      readInputs({ ...sourceOf({ endpoint: "https://a.example/v1" }), config, key: WORDS }),
    ).toThrow(
      expect.objectContaining({
        problems: [
          'nessie.yml:1:24: test.models[1].endpoint must be the name of an endpoint that Input "endpoint" gives: default.',
          "api-key is missing: a.example needs a key; pass it from a secret.",
        ],
      }),
    );
  });
});
