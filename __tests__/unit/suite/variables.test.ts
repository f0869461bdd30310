import { describe, expect, test } from "@jest/globals";
import { UserError } from "../../../src/errors.ts";
import { GENERATORS } from "../../../src/suite/generators.ts";
import { PUBLISHED_VARIABLES } from "../../../src/suite/published-format.ts";
import { randomFrom } from "../../../src/suite/random.ts";
import {
  type Declarations,
  drawVariables,
  fill,
  problemsOfDeclarations,
} from "../../../src/suite/variables.ts";

const SEEDS = Array.from({ length: 1_000 }, (_, index) => index + 1);

/** The values for a thousand seeds, as text; a list joined by spaces. */
function drawn(declarations: Declarations, name: string): string[] {
  return SEEDS.map((seed) => [drawVariables(declarations, `${seed}:test`).get(name) ?? ""].flat().join(" "));
}

function balanced(text: string): boolean {
  let open = 0;
  for (const bracket of text) {
    open += bracket === "(" ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

const letters = (text: string): string => [...text].sort().join("");
const backwards = (text: string): string => [...text].reverse().join("");
const rises = (list: string): boolean => {
  const numbers = list.split(", ").map(Number);
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
};
const contains = (pattern: string, text: string): boolean => {
  let found = 0;
  for (const letter of text) if (letter === pattern[found]) found += 1;
  return found === pattern.length;
};

const FREE: readonly (readonly [string, (value: string) => boolean])[] = [
  ["letters:8", (value) => /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z]{8}$/.test(value)],
  ["letters:8:4", (value) => new Set(value.split(" ")).size === 4],
  ["digits:4", (value) => /^[1-9][0-9]{3}$/.test(value)],
  ["digits:1:9", (value) => letters(value.replaceAll(" ", "")) === "123456789"],
  ["alphanumeric:6", (value) => /^(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{6}$/.test(value)],
  ["names:5", (value) => new Set(value.split(" ")).size === 5],
  ["even:4", (value) => /^[1-9][0-9]{2}[02468]$/.test(value)],
  ["odd:4", (value) => /^[1-9][0-9]{2}[13579]$/.test(value)],
  ["multiple:3:3", (value) => value.length === 3 && Number(value) % 3 === 0],
  ["not-multiple:3:3", (value) => value.length === 3 && Number(value) % 3 !== 0],
  ["palindrome:5", (value) => value.length === 5 && value === backwards(value)],
  ["not-palindrome:5", (value) => value.length === 5 && value !== backwards(value)],
  ["unique-letters:6", (value) => new Set(value).size === 6],
  ["repeated-letters:6", (value) => value.length === 6 && new Set(value).size === 5 && !/(.)\1/.test(value)],
  ["brackets:3", (value) => value.length === 6 && balanced(value)],
  [
    "unbalanced-brackets:3",
    (value) => value.length === 6 && !balanced(value) && value.split("(").length !== 4,
  ],
  ["email", (value) => /^[a-z]+\.[a-z]{4}@example\.(?:com|org|net)$/.test(value)],
  ["not-email", (value) => !/@.+\./.test(value)],
  ["sorted-list:5", rises],
  ["unsorted-list:5", (value) => !rises(value) && new Set(value.split(", ")).size === 5],
  ["true", (value) => value === "true"],
  ["false", (value) => value === "false"],
];

const DERIVED: readonly (readonly [string, string, (value: string, source: string) => boolean])[] = [
  ["above", "digits:4", (value, source) => Number(value) >= Number(source) * 1.1],
  ["below", "digits:4", (value, source) => Number(value) <= Number(source) * 0.9 && Number(value) > 0],
  ["lower", "letters:8", (value, source) => value === source.toLowerCase() && value !== source],
  ["anagram", "unique-letters:6", (value, source) => letters(value) === letters(source) && value !== source],
  [
    "not-anagram",
    "unique-letters:6",
    (value, source) => value.length === 6 && letters(value) !== letters(source),
  ],
  [
    "supersequence",
    "unique-letters:3",
    (value, source) => contains(source, value) && !value.includes(source),
  ],
  ["not-supersequence", "unique-letters:3", (value, source) => !contains(source, value)],
];

describe("for a thousand seeds the described form is kept by", () => {
  test.each(FREE)("%s", (specification, keeps) => {
    expect(drawn({ value: specification }, "value").filter((value) => !keeps(value))).toEqual([]);
  });

  test.each(DERIVED)("%s, made from %s", (generator, source, keeps) => {
    const broken = SEEDS.filter((seed) => {
      const values = drawVariables({ source, value: `${generator}:source` }, `${seed}:test`);
      return !keeps(String(values.get("value")), String(values.get("source")));
    });
    expect(broken).toEqual([]);
  });

  test("every generator", () => {
    const tested = [...FREE, ...DERIVED].map(([specification]) => specification.split(":")[0]);
    expect(new Set(tested)).toEqual(new Set(Object.keys(GENERATORS)));
  });
});

describe("published placeholders", () => {
  test("relate as their names say, for a thousand seeds", () => {
    for (const seed of SEEDS) {
      const values = drawVariables(PUBLISHED_VARIABLES, `${seed}:published`);
      const number = (name: string): number => Number(values.get(name));
      expect(number("number_pass")).toBeGreaterThan(number("threshold"));
      expect(number("number_fail")).toBeLessThan(number("threshold"));
      expect(number("balance1")).toBeGreaterThan(number("balance2"));
      expect(values.get("wrong_password")).not.toBe(values.get("password"));
      expect(values.get("other_number")).not.toBe(values.get("threshold"));
      expect(contains(String(values.get("subseq")), String(values.get("supersequence_str_no")))).toBe(false);
    }
  });
});

describe("the values of a case", () => {
  const declarations = {
    code: "letters:8",
    wrong: "letters:8",
    short: "digits:2",
    long: "digits:6",
    users: "names:3",
  };

  test("never contain one another", () => {
    for (const seed of SEEDS) {
      const texts = [...drawVariables(declarations, `${seed}:x`).values()].flat();
      const held = texts.filter((text, index) =>
        texts.some((other, at) => at !== index && other.includes(text)),
      );
      expect(held).toEqual([]);
    }
  });

  test("are the same for the same seed on every machine, forever", () => {
    expect(Object.fromEntries(drawVariables(declarations, "7:rules/vault-code"))).toEqual(GOLDEN);
  });

  test("differ between seeds", () => {
    expect(new Set(drawn({ code: "letters:8" }, "code")).size).toBe(1_000);
  });

  test("that cannot all be different are an error", () => {
    expect(() => drawVariables({ a: "true", b: "true" }, "1")).toThrow(UserError);
  });
});

const GOLDEN = {
  code: "VGNvcqvV",
  wrong: "EyBMEbSd",
  short: "42",
  long: "547381",
  users: ["Leonie", "Bruno", "Rosalia"],
};

describe("a declaration that cannot be satisfied is named", () => {
  test.each<[Declarations, string]>([
    [
      { code: "lettres:8" },
      'variable "code": unknown generator "lettres"; the generators are letters, digits,',
    ],
    [
      { code: "letters" },
      'variable "code": "letters" must be written like "letters:8" (2 to 64, then 2 to 9)',
    ],
    [{ code: "letters:0" }, 'variable "code": "letters:0" must be written like'],
    [{ code: "letters:8:4:1" }, 'variable "code": "letters:8:4:1" must be written like'],
    [{ code: "email:3" }, 'variable "code": "email:3" must be written like "email"'],
    [{ code: "digits:x" }, 'variable "code": "digits:x" must be written like "digits:4"'],
    [
      { small: "lower:code", code: "letters:8" },
      'variable "small": "code" must be a variable declared before it',
    ],
    [{ small: "lower" }, 'variable "small": is written like "lower:phrase"'],
    [{ code: "constructor:1" }, 'variable "code": unknown generator "constructor"'],
  ])("%j", (declarations, problem) => {
    expect(problemsOfDeclarations(declarations)).toEqual([expect.stringContaining(problem)]);
    expect(() => drawVariables(declarations, "1")).toThrow(UserError);
  });

  test("when it is made from a list or from what does not fit", () => {
    expect(() => drawVariables({ users: "names:2", small: "lower:users" }, "1")).toThrow(
      'variable "small": "users" must be a text with a capital letter',
    );
    expect(() => drawVariables({ word: "letters:4", more: "above:word" }, "1")).toThrow(
      "a whole number of 10 or more",
    );
  });
});

describe("filling in", () => {
  const values = drawVariables({ code: "digits:4", users: "names:2" }, "1");

  test("replaces placeholders and leaves other braces alone", () => {
    expect(fill('{code} {users[1]} {} {"a": 1} {2}', values)).toBe(
      `${values.get("code")} ${values.get("users")?.[1]} {} {"a": 1} {2}`,
    );
  });

  test.each(["{unknown}", "{users}", "{users[2]}", "{code[0]}", "{__proto__}", "{constructor}"])(
    "refuses %s, which stands for nothing",
    (placeholder) => {
      expect(() => fill(placeholder, values)).toThrow(`Unknown placeholder ${placeholder}.`);
    },
  );
});

test("values cover their whole range evenly enough", () => {
  const random = randomFrom("range");
  const counts = new Map<number, number>();
  for (let draw = 0; draw < 6_000; draw++)
    counts.set(random.whole(1, 6), (counts.get(random.whole(1, 6)) ?? 0) + 1);
  expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});
