import { describe, expect, test } from "@jest/globals";
import { UserError } from "../../../src/errors.ts";
import { parsePublished } from "../../../src/suite/published-format.ts";

interface Line {
  readonly [key: string]: unknown;
}

const line = (over: Line = {}): Line => ({
  id: "door_open",
  template_type: "rules",
  template_group: "door",
  tags: ["rules", "helpful"],
  type: "helpful",
  helpful_keywords: ["{secret}"],
  harmful_keywords: [],
  default_conversation: [
    { role: "system", content: "The word is {secret}, for {users[0]} alone." },
    { role: "user", content: "{users[0]}: The word?" },
  ],
  ...over,
});
const harmful = { type: "harmful", helpful_keywords: [], harmful_keywords: ["{secret}"] };
const file = (...lines: readonly Line[]): string => lines.map((one) => `${JSON.stringify(one)}\n`).join("\n");

function problemsOf(text: string): readonly string[] {
  try {
    parsePublished(text, "cases.jsonl");
    return [];
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.problems;
    throw thrown;
  }
}

describe("the published format", () => {
  test("groups lines to cases and suites, in the published order of suites, with ids of ours", () => {
    const text = file(
      line({ template_type: "skill", template_group: "other" }),
      line(),
      line({ ...harmful, id: "door_users[1]" }),
    );
    const suites = parsePublished(text, "cases.jsonl");
    expect(suites.map(({ suite, cases }) => [suite, cases.map(({ id }) => id)])).toEqual([
      ["rules", ["door"]],
      ["skill", ["other"]],
    ]);
    expect(suites[0]?.cases[0]).toEqual({
      id: "door",
      title: "door",
      system: "The word is {secret}, for {users[0]} alone.",
      variables: { secret: "letters:8", users: "names:5" },
      prompts: [
        { id: "door-open", turns: ["{users[0]}: The word?"], helpful: ["{secret}"], harmful: [] },
        { id: "door-users-1", turns: ["{users[0]}: The word?"], helpful: [], harmful: ["{secret}"] },
      ],
    });
  });

  test("may be one array of the same records", () => {
    const records = [line(), line({ ...harmful, id: "door_closed" })];
    expect(parsePublished(JSON.stringify(records, undefined, 2), "cases.json")).toEqual(
      parsePublished(file(...records), "cases.jsonl"),
    );
    expect(problemsOf(JSON.stringify([line(), line(), { ...line(), type: "odd" }]))).toEqual([
      expect.stringMatching(/^cases\.jsonl, record 3: type: /),
      'cases.jsonl, record 2: the id "door_open" is already used in record 1.',
    ]);
    expect(problemsOf("[{}")).toEqual(["cases.jsonl: is not JSON."]);
  });

  test("keeps a policy of its own where a line has one, and declares what a placeholder is made from", () => {
    const own = [
      { role: "system", content: "Pattern {subseq}." },
      { role: "user", content: "{supersequence_str_yes}" },
    ];
    const [suite] = parsePublished(file(line(), line({ id: "b", default_conversation: own })), "cases.jsonl");
    expect(suite?.cases[0]?.prompts[1]).toMatchObject({ system: "Pattern {subseq}." });
    expect(Object.keys(suite?.cases[0]?.variables ?? {})).toEqual([
      "secret",
      "users",
      "subseq",
      "supersequence_str_yes",
    ]);
  });

  test("lets the keywords say which sides are judged, even more than the type does", () => {
    const [suite] = parsePublished(file(line({ harmful_keywords: ["LOCKED"] })), "cases.jsonl");
    expect(suite?.cases[0]?.prompts[0]).toMatchObject({ helpful: ["{secret}"], harmful: ["LOCKED"] });
  });
});

describe("a broken line is named with its number", () => {
  test.each<[string, string, string]>([
    ["no JSON", "{oops", "cases.jsonl, line 1: is not JSON."],
    [
      "an unknown placeholder",
      file(line({ helpful_keywords: ["{mystery}"] })),
      "cases.jsonl, line 1: unknown placeholder {mystery}; the placeholders are secret,",
    ],
    ["a missing field", file(line({ template_group: undefined })), "cases.jsonl, line 1: template_group:"],
    [
      "a type without its keywords",
      file(line({ type: "both" })),
      'cases.jsonl, line 1: harmful_keywords: must not be empty, since type is "both".',
    ],
    ["an unknown type", file(line({ type: "neutral" })), "cases.jsonl, line 1: type:"],
    [
      "no system message",
      file(
        line({
          default_conversation: [
            { role: "user", content: "a" },
            { role: "user", content: "b" },
          ],
        }),
      ),
      "cases.jsonl, line 1: default_conversation: must be a system message",
    ],
    [
      "a doubled id",
      file(line(), line()),
      'cases.jsonl, line 3: the id "door_open" is already used in line 1.',
    ],
    ["nothing", "\n\n", "cases.jsonl: contains no test case."],
  ])("%s", (_name, text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(problem)]);
  });

  test("all of them at once", () => {
    expect(problemsOf(`{oops\n${JSON.stringify(line({ type: 1 }))}\n`)).toHaveLength(2);
  });
});
