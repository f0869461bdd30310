import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { UserError } from "../../../src/errors.ts";
import { loadSuites, selectSuites } from "../../../src/suite/load.ts";
import { smallSuite } from "../../support/builders/plans.ts";
import { filesWith, suiteWith } from "../../support/builders/suites.ts";

async function problemsOf(
  source: string,
  texts: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  try {
    await loadSuites(source, filesWith(texts));
    return [];
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.problems;
    throw thrown;
  }
}

const [good] = smallSuite(1).cases;

describe("suites are loaded", () => {
  test("bundled, from a file, from a folder in the order of names, and from the published format", async () => {
    const texts = {
      "a.json": smallSuite(2),
      "d/2.json": smallSuite(1, "skill"),
      "d/1.json": smallSuite(1),
      "d/x.md": "no",
    };
    expect((await loadSuites("bundled", filesWith({}))).suites).toHaveLength(6);
    expect((await loadSuites("a.json", filesWith(texts))).suites.map(({ suite }) => suite)).toEqual([
      "rules",
    ]);
    expect((await loadSuites("d", filesWith(texts))).suites.map(({ suite }) => suite)).toEqual([
      "rules",
      "skill",
    ]);
  });

  test("from a URL, in the format that its path or its text shows, without the query in their name", async () => {
    const from = async (url: string, text: string): Promise<unknown> => {
      const asked: unknown[] = [];
      const pin = { sha256: "0".repeat(64), retries: 1, timeoutMs: 5 };
      const download = async (...args: unknown[]): Promise<string> => {
        asked.push(args);
        return text;
      };
      const { source, version, suites } = await loadSuites(url, { ...filesWith({}), download }, pin);
      expect(asked).toEqual([[url, pin]]);
      return [source, version, suites.map(({ suite }) => suite)];
    };
    const record = {
      id: "x",
      template_type: "skill",
      template_group: "x",
      type: "helpful",
      default_conversation: [
        { role: "system", content: "Say {secret}." },
        { role: "user", content: "Say it." },
      ],
      helpful_keywords: ["{secret}"],
      harmful_keywords: [],
    };
    const base = "https://suites.example/r/0123abc";
    expect(await from(`${base}/s.json?sig=1`, JSON.stringify(smallSuite()))).toEqual([
      `${base}/s.json`,
      "own",
      ["rules"],
    ]);
    for (const [name, text] of [
      ["s.jsonl", JSON.stringify(record)],
      ["s.json", JSON.stringify([record])],
    ] as const)
      expect(await from(`${base}/${name}`, text)).toEqual([`${base}/${name}`, "published", ["skill"]]);
  });

  test("with a hash that changes with their words and not with their layout", async () => {
    const hash = async (text: unknown): Promise<string> =>
      (await loadSuites("a.json", filesWith({ "a.json": text }))).hash;
    const { description, ...rest } = smallSuite();
    expect(await hash(JSON.stringify({ ...rest, description }, undefined, 4))).toBe(await hash(smallSuite()));
    expect(await hash({ ...smallSuite(), description: "Other." })).not.toBe(await hash(smallSuite()));
    expect(await hash(smallSuite())).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test("and selected by name", async () => {
    const loaded = await loadSuites("bundled", filesWith({}));
    expect(selectSuites(loaded, ["skill", "rules"]).suites.map(({ suite }) => suite)).toEqual([
      "rules",
      "skill",
    ]);
    expect(selectSuites(loaded, []).suites).toHaveLength(6);
    expect(() => selectSuites(loaded, ["rules", "riddles"])).toThrow(
      'Unknown suite "riddles"; the suites are agentic, rules, rules_reformulated, skill, generated, multiturn.',
    );
  });
});

describe("a broken file is named with the place and what is wrong", () => {
  test.each<[string, unknown, string]>([
    ["no JSON", "{", "a.json: is not JSON (line 1, column 2)."],
    ["another shape", 7, "a.json: the file: "],
    ["an array of other things", [7], "a.json, record 1: the record: "],
    ["an unknown field", { ...smallSuite(), extra: 1 }, "a.json: the file: Unrecognized key"],
    [
      "a missing title",
      { ...smallSuite(1), cases: [{ ...good, title: undefined }] },
      "a.json: cases[0].title:",
    ],
    [
      "an id that is not kebab-case",
      { ...smallSuite(1), cases: [{ ...good, id: "Vault Code" }] },
      "a.json: cases[0].id: must be kebab-case, like vault-code.",
    ],
    [
      "an even number of turns",
      { ...smallSuite(1), cases: [{ ...good, prompts: [{ id: "x", turns: ["a", "b"], helpful: ["c"] }] }] },
      "a.json: cases[0].prompts[0].turns: must alternate",
    ],
    [
      "no keywords",
      { ...smallSuite(1), cases: [{ ...good, prompts: [{ id: "x", turns: ["a"] }] }] },
      "a.json: cases[0].prompts[0]: needs a helpful or a harmful keyword",
    ],
    [
      "a keyword with white space around it",
      { ...smallSuite(1), cases: [{ ...good, prompts: [{ id: "x", turns: ["a"], helpful: [" b"] }] }] },
      "helpful[0]: must not begin or end with white space.",
    ],
    [
      "a doubled case",
      { ...smallSuite(1), cases: [good, good] },
      'a.json: cases[1].id: "case-1" is used twice.',
    ],
    [
      "an unknown placeholder",
      suiteWith({ system: "{codes}" }),
      "a.json: rules/case-1: unknown placeholder {codes}; the declared variables are code (letters:8), users (names:2).",
    ],
    [
      "a list used as one",
      suiteWith({ system: "{users}" }),
      "a.json: rules/case-1: unknown placeholder {users}",
    ],
    [
      "a generator that does not exist",
      suiteWith({ variables: { code: "lettres:8", users: "names:2" } }),
      'a.json: rules/case-1: variable "code": unknown generator "lettres"',
    ],
    ["deep nesting", `${'{"a":'.repeat(60)}1${"}".repeat(60)}`, "a.json: is nested deeper than 50 levels."],
    ["too many characters", " ".repeat(5_000_001), "a.json: is larger than 5 million characters."],
  ])("%s [B2]", async (_name, text, problem) => {
    const problems = await problemsOf("a.json", { "a.json": text });
    expect(problems[0]).toContain(problem);
  });

  test("all files at once", async () => {
    const problems = await problemsOf("d", { "d/a.json": "{", "d/b.json": "[]" });
    expect(problems).toEqual([expect.stringContaining("d/a.json"), expect.stringContaining("d/b.json")]);
  });

  test("files in a folder that are not .json are not read, but named", async () => {
    const files = filesWith({ "d/a.json": smallSuite(1), "d/b.jsonl": "", "d/old": "", "d/.git": "" });
    expect((await loadSuites("d", files)).ignored).toEqual(["b.jsonl", "old"]);
    expect((await loadSuites("bundled", files)).ignored).toBeUndefined();
  });

  test("and so are a path that is not there, a folder without suites, and a suite that is there twice", async () => {
    expect(await problemsOf("nowhere.json", {})).toEqual([
      expect.stringContaining("nowhere.json: cannot be read"),
    ]);
    expect(await problemsOf("d", { "d/a.txt": "" })).toEqual(["d: there is no .json file in that folder."]);
    expect(await problemsOf("d", { "d/a.json": smallSuite(), "d/b.json": smallSuite() })).toEqual([
      'd: the suite "rules" is defined twice.',
    ]);
  });

  test("and files that are too large, alone or together [B2]", async () => {
    const suite = (name: string, size: number): string =>
      JSON.stringify(smallSuite(1, name)).padEnd(size, " ");
    expect(await problemsOf("a.json", { "a.json": suite("a", 5_000_001) })).toEqual([
      "a.json: is larger than 5 million characters.",
    ]);
    const four = Object.fromEntries(
      ["a", "b", "c", "d"].map((name) => [`d/${name}.json`, suite(name, 5_000_000)]),
    );
    expect(await problemsOf("d", four)).toEqual([]);
    expect(await problemsOf("d", { ...four, "d/e.json": suite("e", 1_000) })).toEqual([
      "d: its files are larger than 20 million characters in total.",
    ]);
  });

  test("with at most twenty problems, and how many more there are", async () => {
    const cases = Array.from({ length: 30 }, (_, index) => ({ ...good, id: `case-${index}`, title: "" }));
    const problems = await problemsOf("a.json", { "a.json": { ...smallSuite(), cases } });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe("… and 10 more problems.");
  });
});

test("whatever a file contains, it loads or is refused with a message", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
      expect(await problemsOf("a.json", { "a.json": text })).not.toEqual([]);
      expect(await problemsOf("a.jsonl", { "a.jsonl": text })).not.toEqual([]);
    }),
  );
});
