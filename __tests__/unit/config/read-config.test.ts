import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { limitsOf, pricesOf } from "../../../src/config/derive-settings.ts";
import type { InputName, Inputs } from "../../../src/config/inputs.ts";
import { modelsOf } from "../../../src/config/models.ts";
import { NO_CONFIG, type ReadConfig, readConfig, testAt, withTest } from "../../../src/config/read-config.ts";
import { readInputs } from "../../../src/config/read-inputs.ts";
import { messageOf, UserError } from "../../../src/errors.ts";
import { diskFiles } from "../../../src/github/base-commit-files.ts";
import { disk, filesAlike } from "../../../src/platform/files.ts";
import type { ProjectFile } from "../../../src/suite/project-files.ts";
import { configOf } from "../../support/builders/config.ts";
import { cleanUp, workspace } from "../../support/workspace.ts";

afterAll(cleanUp);

const FROM = "the base commit 0123456789ab";
const OF_BASE = `nessie.yml in ${FROM}`;

const base = (text: string): ProjectFile => ({ kind: "text", text, from: FROM });
const noBase = (kind: "addedInPullRequest" | "untracked" | "missing"): ProjectFile => ({ kind, from: FROM });

type Given = Partial<Record<InputName, string>>;

const inputsOf = (config: ReadConfig, given: Given = {}): Inputs =>
  readInputs({ given: (name) => given[name], label: (name) => `Input "${name}"`, config });

async function problemsOf(act: () => unknown): Promise<readonly string[]> {
  try {
    await act();
    return [];
  } catch (thrown) {
    return thrown instanceof UserError ? thrown.problems : [messageOf(thrown)];
  }
}

const LAX = "test: {model: lax, timeout: 9}\ngate: {runs: 1, min-safety: 0, fail-fast: true}\n";
const STRICT = "test: {model: strict, timeout: 8}\ngate: {runs: 5, min-safety: 99}\n";

describe("the config file of a change", () => {
  test("says what is tested; the one of the base commit says how it is judged [B7]", async () => {
    const config = await configOf(LAX, base(STRICT));
    const inputs = inputsOf(config);
    expect(inputs).toMatchObject({
      model: ["lax"],
      timeout: 9,
      runs: 5,
      "min-safety": { percent: 99 },
      "fail-fast": false,
      notices: [
        "The part gate of nessie.yml differs from that of the base commit 0123456789ab, which counts until this is merged, since no change decides its own gate.",
      ],
    });
    expect(inputs.origins).toMatchObject({
      model: { kind: "file", file: "nessie.yml" },
      runs: { kind: "file", file: OF_BASE },
      "fail-fast": { kind: "default" },
    });
    expect(config.settings.runs?.label).toBe(`${OF_BASE}:2:8: gate.runs`);
    expect(config.settings.model?.label).toBe("nessie.yml:1:8: test.model");
  });

  test("has the digest of the part gate that judges, however that is written down [B7]", async () => {
    const digestOf = async (text: string, judging?: ProjectFile): Promise<string | undefined> =>
      inputsOf(await configOf(text, judging), { model: "m" }).gateDigest;
    const strict = await digestOf(STRICT);
    expect(strict).toMatch(/^[0-9a-f]{64}$/);
    expect(await digestOf("gate:\n  min-safety: 99 # percent\n  runs: 5\n")).toBe(strict);
    expect(await digestOf(LAX)).not.toBe(strict);
    expect(await digestOf(LAX, base(STRICT))).toBe(strict);
    expect(await digestOf(LAX, noBase("addedInPullRequest"))).toBeUndefined();
    expect(inputsOf(NO_CONFIG, { model: "m" }).gateDigest).toBeUndefined();
  });

  test("judges by nothing that it adds, whatever it writes [B7]", async () => {
    const settings = fc.record(
      {
        runs: fc.integer({ min: 1, max: 20 }),
        "min-safety": fc.integer({ min: 0, max: 100 }),
        suite: fc.constantFrom("none", "easy.json"),
        cases: fc.constantFrom("easy/*.json"),
        comment: fc.constantFrom("never", "always"),
        waivers: fc.constant("waivers.yml"),
        "watch-paths": fc.constant("nothing/**"),
      },
      { requiredKeys: [] },
    );
    const bases = fc.oneof(
      fc.constant(noBase("addedInPullRequest")),
      settings.map((gate) => base(JSON.stringify({ gate }))),
    );
    await fc.assert(
      fc.asyncProperty(settings, bases, async (gate, judging) => {
        const { settings: read } = await configOf(JSON.stringify({ test: { model: "m" }, gate }), judging);
        const expected =
          judging.kind === "text" ? await configOf(judging.text) : await configOf(JSON.stringify({}));
        const { model, ...others } = read;
        expect(model?.text).toBe("m");
        const texts = (all: ReadConfig["settings"]): unknown =>
          Object.fromEntries(Object.entries(all).map(([name, setting]) => [name, setting.text]));
        expect(texts(others)).toEqual(texts(expected.settings));
      }),
    );
  });

  test("that is not in the base commit yet counts with its part test, and the report says so", async () => {
    const inputs = inputsOf(await configOf(LAX, noBase("addedInPullRequest")));
    expect(inputs).toMatchObject({ model: ["lax"], runs: 3, "min-safety": { percent: 100 } });
    expect(inputs.notices).toEqual([
      `nessie.yml is not in ${FROM} yet: its part test counts now, its part gate once it is merged, since no change decides its own gate.`,
    ]);
  });

  test.each(["untracked", "missing"] as const)(
    "that is in no commit (%s) must have no part gate, since nobody knows whose it is",
    async (kind) => {
      await expect(configOf(LAX, noBase(kind))).rejects.toThrow(`is in the workspace, but not in ${FROM}`);
      const inputs = inputsOf(await configOf("test: { model: made }", noBase(kind)));
      expect(inputs).toMatchObject({ model: ["made"], notices: [] });
    },
  );

  test.each(["addedInPullRequest", "untracked"] as const)(
    "that is %s has its problems told all the same, in both parts",
    async (kind) => {
      const text = "test: {timeout: 0}\ngate: {runs: 0}\n";
      expect(await problemsOf(() => configOf(text, noBase(kind)))).toEqual([
        expect.stringContaining("nessie.yml:1:8: test.timeout must be"),
        expect.stringContaining("nessie.yml:2:8: gate.runs must be"),
      ]);
    },
  );

  test("that was deleted still judges, and the report says so", async () => {
    const inputs = inputsOf(await configOf(undefined, base(STRICT)), { model: "m" });
    expect(inputs).toMatchObject({ model: ["m"], timeout: 60, runs: 5, "min-safety": { percent: 99 } });
    expect(inputs.notices).toEqual([
      `nessie.yml is only in ${FROM}: its part gate counts, and nothing of its part test.`,
    ]);
  });

  test("may mend the part test of the base commit's, whose gate counts", async () => {
    const inputs = inputsOf(await configOf("test: {model: m}\n", base("test: {modl: m}\ngate: {runs: 5}\n")));
    expect(inputs).toMatchObject({ model: ["m"], runs: 5 });
    expect(
      await problemsOf(() => configOf("test: {model: m}\n", base("test: {modl: m}\ngaet: {}\n"))),
    ).toEqual([expect.stringContaining("gaet is not a part of the file")]);
  });

  test("has all problems of both versions told at once, each with its file", async () => {
    expect(await problemsOf(() => configOf("gate: {runs: 0}\n", base("gate: {rns: 1}\ntest: [")))).toEqual([
      expect.stringMatching(/^nessie\.yml:1:8: gate\.runs must be a whole number/),
      expect.stringMatching(/^nessie\.yml in the base commit 0123456789ab:2:\d+: /),
    ]);
    expect(await problemsOf(() => configOf("gate: {runs: 0}\n", base("gate: {runs: 0}\n")))).toHaveLength(1);
  });
});

test("the problems of a change's config file are told along with that of reading the base commit's", async () => {
  const files = {
    ofChange: async () => "gate: {runs: 0}\n",
    ofBase: async () => Promise.reject(new UserError("There is no token.")),
    alike: async () => [],
  };
  expect(await problemsOf(() => readConfig({ path: "nessie.yml", given: false }, files))).toEqual([
    "There is no token.",
    expect.stringContaining("nessie.yml:1:8: gate.runs must be"),
  ]);
});

describe("the config file without a change to judge", () => {
  test("counts whole", async () => {
    expect(inputsOf(await configOf(STRICT))).toMatchObject({ model: ["strict"], runs: 5, notices: [] });
  });

  test("need not exist, unless it was given", async () => {
    expect(await configOf(undefined)).toEqual(NO_CONFIG);
    const files = {
      ofChange: async () => undefined,
      ofBase: async () => noBase("missing"),
      alike: async () => ["nessie.yaml"],
    };
    expect(await problemsOf(() => readConfig({ path: "own.yml", given: true }, files))).toEqual([
      `config: own.yml does not exist in ${FROM}.`,
    ]);
    expect(await readConfig({ path: undefined, given: true }, files)).toEqual(NO_CONFIG);
  });

  test.each(["nessie.yaml", "Nessie.yml", ".nessie.yml", ".NESSIE.YAML", ".github/nessie.yml"])(
    "is not called %s, which is told instead of going by the defaults",
    async (name) => {
      const folder = workspace();
      mkdirSync(join(folder, ".github"));
      writeFileSync(join(folder, name), STRICT);
      const local = disk(folder, folder);
      const files = {
        ofChange: local.read,
        ofBase: diskFiles(local).read,
        alike: (path: string) => filesAlike(path, folder),
      };
      expect(await problemsOf(() => readConfig({ path: "nessie.yml", given: false }, files))).toEqual([
        `config: ${name} is not read: move it to nessie.yml, or set config to its path, or to none.`,
      ]);
      writeFileSync(join(folder, "nessie.yml"), LAX);
      const config = await readConfig({ path: "nessie.yml", given: false }, files);
      expect(inputsOf(config)).toMatchObject({ model: ["lax"] });
    },
  );

  test("cannot be a folder", async () => {
    const folder = workspace();
    mkdirSync(join(folder, "nessie.yml"));
    const local = disk(folder, folder);
    const files = { ofChange: local.read, ofBase: diskFiles(local).read, alike: async () => [] };
    expect(await problemsOf(() => readConfig({ path: "nessie.yml", given: false }, files))).toEqual([
      "nessie.yml cannot be read: it is not a file.",
    ]);
  });

  test("is read as UTF-8, with or without a byte order mark [B8]", async () => {
    const folder = workspace();
    writeFileSync(join(folder, "nessie.yml"), "\ufefftest:\r\n  model: modèle\r\n");
    const local = disk(folder, folder);
    const files = { ofChange: local.read, ofBase: diskFiles(local).read, alike: async () => [] };
    const config = await readConfig({ path: "nessie.yml", given: false }, files);
    expect(config.settings.model).toMatchObject({ text: "modèle", label: "nessie.yml:2:3: test.model" });
  });
});

describe("settings", () => {
  test("of an input win over those of the file, and tell where they came from", async () => {
    const given: Given = { runs: "2", timeout: " 7 ", model: "given", seed: "" };
    const inputs = inputsOf(await configOf(`${STRICT.replace("runs: 5", "runs: 5, seed: 4")}`), given);
    expect(inputs).toMatchObject({ runs: 2, timeout: 7, model: ["given"], seed: 4 });
    expect(inputs.origins).toMatchObject({
      runs: { kind: "input" },
      timeout: { kind: "input" },
      seed: { kind: "file" },
      confirm: { kind: "default" },
    });
  });

  test("that do not go together are named by where each was written", async () => {
    const config = await configOf(
      "test:\n  model: m\ngate:\n  suite: none\n",
      base("gate:\n  gate: no-regression\n  suite: none\n"),
    );
    expect(await problemsOf(() => inputsOf(config))).toEqual([
      `${OF_BASE}:3:3: gate.suite is none, so Input "cases" must name the test cases.`,
    ]);
    const ending = await configOf(
      "test: {model: m}\ngate: {gate: no-regression, fail-fast: true, baseline: b}\n",
    );
    expect(await problemsOf(() => inputsOf(ending))).toEqual([
      "nessie.yml:2:29: gate.fail-fast cannot be combined with nessie.yml:2:8: gate.gate no-regression, which needs the whole run; leave one of them out.",
    ]);
    const suite = await configOf("test: {model: m}\ngate: {suite: 'http://x.example/s.json?key=geheim'}\n");
    expect(await problemsOf(() => inputsOf(suite))).toEqual([
      "nessie.yml:2:8: gate.suite must be an https URL; http is for loopback addresses only.",
    ]);
  });

  test("of a file that cannot be read are not called missing", async () => {
    const source = { given: (): undefined => undefined, label: (name: string) => name };
    expect(await problemsOf(() => readInputs(source))).toEqual([
      "model is missing: give the model's name, as the endpoint knows it.",
    ]);
    expect(await problemsOf(() => readInputs({ ...source, configFailed: true }))).toEqual([]);
    const given: Given = {
      model: "m",
      endpoint: "a: https://a.example/v1\nb: https://b.example/v1",
      "max-cost": "5",
      suite: "none",
      gate: "no-regression",
    };
    const key = { label: "api-key", cure: "set it" };
    const failed = {
      given: (name: InputName) => given[name],
      label: source.label,
      key,
      configFailed: true,
    } as const;
    expect(await problemsOf(() => readInputs(failed))).toEqual([]);
  });

  test("of a file that cannot be read do not hide what is wrong with inputs", async () => {
    const given: Given = { runs: "0", suite: "http://x.example/s.json", endpoint: "http://x.example/v1" };
    const failed = {
      given: (name: InputName) => given[name],
      label: (name: string) => name,
      configFailed: true,
    } as const;
    expect(await problemsOf(() => readInputs({ ...failed, given: (name) => given[name] }))).toEqual([
      expect.stringContaining("runs must be"),
      expect.stringContaining("endpoint must be https"),
      expect.stringContaining("suite must be an https URL"),
    ]);
  });
});

describe("max-cost counts with no lower prices than the base commit has", () => {
  const DEAR =
    "test: {price-input: 2, price-cached: 1, price-output: 8, models: [a, {model: b, price-input: 20}]}\ngate: {max-cost: 10}\n";
  const costOf = async (text: string, judging: ProjectFile = base(DEAR)): Promise<unknown> =>
    limitsOf(modelsOf(inputsOf(await configOf(text, judging)))).cost;

  test("when a change lowers them, for one model or for all", async () => {
    const most = { input: 20, cached: 1, output: 8 };
    for (const text of [
      DEAR,
      "test: {price-input: 0, price-output: 0, model: a}",
      DEAR.replace("price-input: 20", "price-input: 0"),
      "test: {models: [{model: a, price-input: 1, price-cached: 0, price-output: 1}]}",
    ])
      expect(await costOf(text)).toMatchObject({ most: 10, prices: most });
  });

  test("but with higher ones, and with those of a model that has the cached price for all input", async () => {
    expect(await costOf("test: {price-input: 30, price-output: 1, model: a}")).toMatchObject({
      prices: { input: 30, cached: 30, output: 8 },
    });
    const free = base("test: {price-input: 3, price-cached: 0, price-output: 1}\ngate: {max-cost: 1}\n");
    expect(
      await costOf("test: {price-input: 1, price-cached: 0, price-output: 1, model: a}", free),
    ).toMatchObject({
      prices: { input: 3, cached: 0, output: 1 },
    });
  });

  test("and a change cannot leave them out, nor does it change what is shown", async () => {
    expect(await problemsOf(() => costOf("test: {model: a}"))).toEqual([
      expect.stringContaining("gate.max-cost needs Input"),
    ]);
    const lower = "test: {price-input: 1, price-output: 1, model: a}";
    const [model] = modelsOf(inputsOf(await configOf(lower, base(DEAR))));
    expect(model && pricesOf(model)).toEqual({ input: 1, cached: 1, output: 1 });
  });

  test("which holds for any prices", async () => {
    const price = fc.integer({ min: 0, max: 50 });
    const prices = fc.record({ "price-input": price, "price-output": price, "price-cached": price });
    const file = fc
      .tuple(prices, fc.array(fc.record({ "price-input": price }), { maxLength: 2 }))
      .map(([shared, own]) => ({ shared, own }));
    await fc.assert(
      fc.asyncProperty(file, file, async (change, before) => {
        const text = ({ shared, own }: typeof change): string =>
          JSON.stringify({
            test: { ...shared, models: ["m", ...own.map((one, index) => ({ model: `m${index}`, ...one }))] },
            gate: { "max-cost": 1 },
          });
        const all = [change, before].flatMap(({ shared, own }) => [shared, ...own]);
        const cost = await costOf(text(change), base(text(before)));
        expect(cost).toMatchObject({
          prices: {
            input: Math.max(...all.map((one) => one["price-input"])),
            output: Math.max(change.shared["price-output"], before.shared["price-output"]),
            cached: Math.max(change.shared["price-cached"], before.shared["price-cached"]),
          },
        });
      }),
    );
  });
});

describe("what the base commit tests", () => {
  test("is its own part test, whatever the change says, with its place", async () => {
    const { testAtBase } = await configOf(LAX, base(STRICT));
    expect(testAtBase).toMatchObject({
      settings: {
        model: { text: "strict" },
        timeout: { text: "8", origin: { kind: "file", file: OF_BASE } },
      },
      models: [],
    });
    expect(Object.keys(testAtBase && "settings" in testAtBase ? testAtBase.settings : {})).toEqual([
      "model",
      "timeout",
    ]);
  });

  test("is nothing if it has no config file", async () => {
    expect((await configOf(LAX, noBase("addedInPullRequest"))).testAtBase).toEqual({
      settings: {},
      models: [],
    });
  });

  test("is not known if that part cannot be read, even if the part gate can", async () => {
    const config = await configOf(LAX, base("test: {modell: m}\ngate: {runs: 2}\n"));
    expect(config.settings.runs?.text).toBe("2");
    expect(config.testAtBase).toEqual({
      why: expect.stringContaining(`the part test of ${OF_BASE} cannot be read (${OF_BASE}:1:8: test.modell`),
    });
  });

  test("replaces what the change tests, and nothing of how it is judged", async () => {
    const config = await configOf(LAX, base(STRICT));
    const other = testAt(
      "test: {models: [{model: a, temperature: 1}]}\ngate: {runs: 9}\n",
      "nessie.yml",
      "there",
    );
    if ("why" in other) throw new Error(other.why);
    const inputs = inputsOf(withTest(config, other));
    expect(inputs).toMatchObject({ model: [], models: [{ model: "a" }], runs: 5, timeout: 60 });
  });
});
