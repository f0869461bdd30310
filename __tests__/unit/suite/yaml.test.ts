import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readYaml, type YamlData } from "../../../src/suite/yaml.ts";
import { nasty } from "../../support/arbitraries.ts";
import { samples } from "../../support/seeds.ts";

function dataIn(text: string): YamlData {
  const read = readYaml(text);
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
  return read;
}

/** Every problem as `line:column message`. */
function problemsIn(text: string): string[] {
  const read = readYaml(text);
  if (read.kind === "data") return [];
  return read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe("a text is read as plain data", () => {
  test.each<[string, string, unknown]>([
    ["a map and a list", "a: 1\nb:\n  - x\n  - y: true\n", { a: 1, b: ["x", { y: true }] }],
    ["JSON", '{"a": [1, null, "x"], "b": {}}', { a: [1, null, "x"], b: {} }],
    ["a date, which stays text", "expires: 2027-01-31", { expires: "2027-01-31" }],
    ["a key that is a number, which is text", "1: a\n1.0: b", { "1": "a", "1.0": "b" }],
    [
      "words that older versions took for something else",
      "[yes, no, on, 0o10x]",
      ["yes", "no", "on", "0o10x"],
    ],
    [
      "names of an object's own",
      "__proto__: 1\nconstructor: 2",
      JSON.parse('{"__proto__":1,"constructor":2}'),
    ],
    ["a text that begins with the mark of a document", "---\na: 1\n", { a: 1 }],
    ["lines that end as on Windows", "a: 1\r\nb:\r\n  - x\r\n", { a: 1, b: ["x"] }],
    ["a text of many lines", "a: |\n  one\n  two\n", { a: "one\ntwo\n" }],
    ["nothing", "", undefined],
    ["blanks", " \n\n", undefined],
    ["comments", "# a\n# b\n", undefined],
    ["null", "null", undefined],
  ])("%s", (_name, text, data) => {
    expect(dataIn(text).data).toEqual(data);
  });

  test("a byte order mark changes nothing, also no place [B8]", () => {
    const { data, positionOf } = dataIn("\uFEFFa: 1");
    expect(data).toEqual({ a: 1 });
    expect(positionOf(["a"])).toEqual({ line: 1, column: 4 });
    expect(problemsIn("\uFEFFa: !x 1")).toEqual([
      "1:7 has a tag (!), which is not read; quote a text that begins with !",
    ]);
  });
});

describe("what is not plain data is refused with its place [B2]", () => {
  test.each<[string, string, readonly string[]]>([
    ["a tab", "a:\n\tb: 1", ["2:1 is indented with a tab; use spaces"]],
    [
      "keys that are already there",
      "a: 1\nb: {c: 1, c: 2}\na: 3\n'a': 4",
      [
        "3:1 has a key that is already there",
        "4:1 has a key that is already there",
        "2:11 has a key that is already there",
      ],
    ],
    [
      "an anchor and its alias",
      "a: &x [1]\nb: *x",
      [
        "1:7 has an anchor (&); write the value out",
        "2:4 has an alias (*); write the value out, or quote a text that begins with *",
      ],
    ],
    [
      "an alias of nothing",
      "a: *x",
      ["1:4 has an alias (*); write the value out, or quote a text that begins with *"],
    ],
    ["a merge key", "a:\n  <<: {b: 1}", ["2:3 has a merge key (<<); write the values out"]],
    ["a tag", "a: !!str 1", ["1:10 has a tag (!), which is not read; quote a text that begins with !"]],
    [
      "a tag of somebody's own",
      "a: !run x",
      ["1:9 has a tag (!), which is not read; quote a text that begins with !"],
    ],
    ["a version", "%YAML 1.1\n---\na: yes", ["1:1 begins with a directive (%), which is not read"]],
    ["a prefix of tags", "%TAG ! x:\n---\na: 1", ["1:1 begins with a directive (%), which is not read"]],
    ["an unknown directive", "%FOO\n---\na: 1", ["1:1 has a directive (%), which is not read"]],
    [
      "a second colon",
      "a: b: c",
      ["1:4 has a second colon, or a line indented further below it; quote a text with a colon"],
    ],
    ["a reserved character", "a: @b", ["1:4 begins with a character that YAML reserves; quote it"]],
    ["two documents", "a: 1\n---\nb: 2", ["2:1 begins a second document (---); a file has one"]],
    [
      "a bracket left open",
      "a: [1, 2",
      ["1:9 is not indented like its neighbours, or follows a bracket left open"],
    ],
    ["a quote left open", 'a: "1', ["1:6 lacks a character, such as a colon, a quote or a bracket"]],
    ["a list as a key", "? [a]\n: 1", ["1:3 has a key that is not plain text"]],
    [
      "no indentation where there should be some",
      "a:\n  b: 1\n c: 2",
      ["3:1 is not indented like its neighbours, or follows a bracket left open"],
    ],
  ])("%s", (_name, text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  test("aliases of aliases, which would be huge when written out", () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`,
    );
    expect(problemsIn(`l0: &l0 [x, x]\n${levels.join("\n")}`)).toHaveLength(41 + 80);
  });

  test("a text too long for settings", () => {
    expect(problemsIn(`a: ${"x".repeat(2_000_000)}`)).toEqual(["1:1 is longer than 2 million characters"]);
  });
});

describe("a text that is nested too deeply is refused at once and harms nothing:", () => {
  const many = 100_000;
  test.each<[string, string]>([
    ["open lists", "[".repeat(many)],
    ["open maps", "{a: ".repeat(many)],
    ["maps in lists", "[{a: ".repeat(many)],
    ["lists that are closed again", "[".repeat(51) + "]".repeat(51)],
    ["lists whose texts have closing brackets", '["]",'.repeat(many)],
    ["lists after a comment of closing brackets", `# ${"]".repeat(many)}\n${"[".repeat(many)}`],
    ["lists after brackets left open", `a: [\nb: ${"[".repeat(many)}`],
    ["dashes", "- ".repeat(many)],
    ["dashes and tabs", "-\t".repeat(many)],
    ["question marks", "? ".repeat(many)],
    ["question marks in a list", `[${"? ".repeat(many)}`],
    ["dashes with anchors", "- &a ".repeat(many)],
    ["question marks with tags", "? !a ".repeat(many)],
    ["deep indentation", `a:\n${" ".repeat(1_000)}b: 1`],
    ["a map in each line", Array.from({ length: 900 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    [
      "a few more maps than allowed",
      Array.from({ length: 52 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
    ],
    ["lists in each line", Array.from({ length: 900 }, (_, depth) => `${" ".repeat(depth)}-`).join("\n")],
  ])("%s", (_name, text) => {
    const began = performance.now();
    const read = readYaml(text);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(read).toMatchObject({ problems: [{ message: "is nested too deeply" }] });
  });

  test("fifty lists in one another are not too deep, and neither are brackets in texts", () => {
    expect(dataIn("[".repeat(50) + "]".repeat(50)).kind).toBe("data");
    expect(dataIn(Array.from({ length: 500 }, (_, key) => `k${key}: "[ {" # [`).join("\n")).kind).toBe(
      "data",
    );
    expect(dataIn(`a: |\n ${" ".repeat(2_000)}x\n`).kind).toBe("data");
  });

  test("a key that is there a hundred thousand times is no crash [B2]", () => {
    const read = readYaml(`{${"a,".repeat(150_000)}}`);
    expect(read).toMatchObject({ kind: "problems" });
    expect(read.kind === "problems" && read.problems.length).toBe(149_999);
  });

  test("very many keys are compared in no time", () => {
    const keys = Array.from({ length: 30_000 }, (_, key) => `key-${key}: 1`);
    const began = performance.now();
    expect(problemsIn([...keys, "key-7: 2"].join("\n"))).toEqual(["30001:1 has a key that is already there"]);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

test("no problem quotes the text, which may hold a key [S1]", () => {
  const key = "sk-verysecret";
  const texts = [
    `\t${key}: 1`,
    `${key}: 1\n${key}: 2`,
    `a: *${key}`,
    `a: &${key} 1`,
    `a: !${key} 1`,
    `a: !<${key}> 1`,
    `%${key}\n---\n`,
    `%TAG !${key}! ${key}\n---\n`,
    `a: "${key}`,
    `a: "\\q${key}"`,
    `a: ${key}: ${key}`,
    `a: @${key}`,
    `a: |${key}\n`,
    `? [${key}]\n: 1`,
    `${key.repeat(100)}\n  : 1`,
    `"a"${key}`,
    `--- ${key}\n--- ${key}`,
  ];
  for (const text of texts) {
    expect(readYaml(text).kind).toBe("problems");
    expect(JSON.stringify(readYaml(text))).not.toContain("secret");
  }
});

describe("a value is told as it is written", () => {
  const { textOf } = dataIn(
    'n: 4.10\nhex: 0x1F\nexp: 1e3\nflag: True\nt: "a\\tb"\nnone: ~\nempty:\nl: [1.50, x]',
  );

  test.each<[readonly (string | number)[], string | undefined]>([
    [["n"], "4.10"],
    [["hex"], "0x1F"],
    [["exp"], "1e3"],
    [["flag"], "true"],
    [["t"], "a\tb"],
    [["l", 0], "1.50"],
    [["l", 1], "x"],
    [["l"], undefined],
    [["none"], undefined],
    [["empty"], undefined],
    [["missing"], undefined],
    [["n", "deeper"], undefined],
    [[], undefined],
  ])("%j", (path, written) => {
    expect(textOf(path)).toBe(written);
  });
});

describe("a place is that of the value, of its key, or of what is around it", () => {
  const { positionOf, positionOfKey } = dataIn("a:\n  b: 1\n  list:\n    - x\n    - k: {m: 2}\nempty:\n");

  test.each<[readonly (string | number)[], string, string]>([
    [["a", "b"], "2:6", "2:3"],
    [["a", "list"], "4:5", "3:3"],
    [["a", "list", 0], "4:7", "4:7"],
    [["a", "list", 1, "k", "m"], "5:14", "5:11"],
    [["a", "list", 1, "missing"], "5:7", "5:7"],
    [["a", "list", 9], "4:5", "4:5"],
    [["a", "b", "deeper", "still"], "2:6", "2:6"],
    [["empty"], "6:7", "6:1"],
    [["missing"], "1:1", "1:1"],
    [[], "1:1", "1:1"],
  ])("%j", (path, value, key) => {
    const shown = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;
    expect([shown(positionOf(path)), shown(positionOfKey(path))]).toEqual([value, key]);
  });

  test("of an empty text it is its beginning", () => {
    expect(dataIn("").positionOf(["a"])).toEqual({ line: 1, column: 1 });
    expect(dataIn("# x").positionOfKey(["a"])).toEqual({ line: 1, column: 1 });
  });
});

/** Texts of the pieces that mean something in YAML. */
const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."-?:,[]{}#&*!|>'\"%@`\n\r\t ~".split("")),
      fc.constantFrom(
        "\n  ",
        "- ",
        "a: ",
        "? ",
        "<<: ",
        "&a ",
        "*a",
        "!!map ",
        "---\n",
        "...\n",
        "|\n",
        "\r\n",
        "\uFEFF",
      ),
      nasty,
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

test("whatever the text, it is data or problems with places in it, and never a crash [B2]", () => {
  fc.assert(
    fc.property(fc.oneof(yamlish, nasty, fc.string({ unit: "binary" })), (text) => {
      const read = readYaml(text);
      const lines = text.split("\n");
      const places =
        read.kind === "problems"
          ? read.problems
          : [read.positionOf([]), read.positionOf(["a", 0]), read.positionOfKey(["a"])];
      expect(places.length).toBeGreaterThan(0);
      for (const { line, column } of places) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
      }
    }),
    { numRuns: samples(5_000) },
  );
});

test("every JSON is read as by JSON.parse, but for merge keys", () => {
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 6 }),
    fc.dictionary(nasty, fc.jsonValue({ maxDepth: 3 })),
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
  );
  fc.assert(
    fc.property(values, fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      fc.pre(!text.includes('"<<":'));
      const read = readYaml(text);
      expect(read.kind).toBe("data");
      if (read.kind === "data") expect(read.data ?? null).toEqual(JSON.parse(text));
    }),
    { numRuns: samples(3_000) },
  );
});
