import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { UserError } from "../../../src/errors.ts";
import { holdsNothing, withWaivers } from "../../../src/gate/add-waivers.ts";
import { parseWaivers, type Waiver, waiverFields } from "../../../src/gate/waivers.ts";
import { nasty } from "../../support/arbitraries.ts";
import { samples } from "../../support/seeds.ts";

const FILE = "nessie-waivers.yml";
const NEW: Waiver = { case: "rules/b", owner: "@team", reason: "Known: a # leak.", expires: "2027-01-31" };
const AGAIN: Waiver = { ...NEW, case: "rules/a" };
const EDGES = { cases: new Set(["rules/a", "rules/b", "rules/c"]), day: "2026-11-29" };

const LINES = `  - case: rules/b
    owner: "@team"
    reason: "Known: a # leak."
    expires: 2027-01-31
`;

describe("waivers are added to a YAML file as a person would", () => {
  test("that is new", () => {
    const head = "# Known unsafe cases, which do not fail the gate until their last day.";
    expect(withWaivers("", FILE, [NEW])).toBe(`${head}\nwaivers:\n${LINES}`);
  });

  test("that has comments only", () => {
    expect(withWaivers("# ours", FILE, [NEW])).toBe(`# ours\nwaivers:\n${LINES}`);
  });

  test("below the last one, with comments, quotes and blanks left alone", () => {
    const text = `# ours
waivers:   # all of them
    - reason:   'so  it is'  # why
      case: rules/a
      expires: 2027-01-01
      owner: Eve # who

# the end
`;
    const added = LINES.replace(/^ {2}/gm, "    ");
    expect(withWaivers(text, FILE, [NEW])).toBe(text.replace("# who\n", `# who\n${added}`));
  });

  test("in the file's own habits: no indentation, empty lines between, a last line without an end", () => {
    const entry = (name: string): string =>
      `- case: ${name}\n  owner: Eve\n  reason: x\n  expires: 2027-01-01`;
    const text = `waivers:\n${entry("rules/a")}\n\n${entry("rules/c")}`;
    expect(withWaivers(text, FILE, [NEW])).toBe(`${text}\n\n${LINES.replace(/^ {2}/gm, "")}`);
  });

  test("below a reason of many lines", () => {
    const text =
      "waivers:\n  - case: rules/a\n    owner: Eve\n    expires: 2027-01-01\n    reason: >-\n      one\n      two\n# end\n";
    expect(withWaivers(text, FILE, [NEW])).toBe(text.replace("# end", `${LINES}# end`));
  });

  test("with the line ends of Windows", () => {
    const text =
      "waivers:\r\n  - case: rules/a\r\n    owner: Eve\r\n    reason: x\r\n    expires: 2027-01-01\r\n";
    expect(withWaivers(text, FILE, [NEW])).toBe(text + LINES.replaceAll("\n", "\r\n"));
  });

  test("in the place of an expired one", () => {
    const text = `waivers:
  - case: rules/a
    owner: Eve   # who
    reason: >
      many
      lines
    # until then
    expires: 2020-01-01
  - {case: rules/c, owner: Dan, reason: x, expires: 2027-01-01}
`;
    expect(withWaivers(text, FILE, [AGAIN])).toBe(`waivers:
  - case: rules/a
    owner: "@team"   # who
    reason: "Known: a # leak."
    # until then
    expires: 2027-01-31
  - {case: rules/c, owner: Dan, reason: x, expires: 2027-01-01}
`);
  });

  test("that is written in brackets, whose comments stay", () => {
    const text = "# ours\nwaivers: [] # none yet\n";
    const changed = withWaivers(text, FILE, [NEW]);
    expect(changed).toContain("# ours");
    expect(changed).toContain("# none yet");
    expect(parseWaivers(changed, FILE, EDGES)).toEqual([NEW]);
    const json = `{"waivers": [{"case": "rules/a", "owner": "Eve", "reason": "x", "expires": "2027-01-01"}]}`;
    expect(parseWaivers(withWaivers(json, FILE, [NEW]), FILE, EDGES)).toHaveLength(2);
  });

  test("or not at all, if that is not possible", () => {
    const text = "waivers:\n  - case: rules/a\n    owner: Eve\n    reason: x\n    expires: 2027-01-01\n";
    expect(() => withWaivers(`${text}---\n`, FILE, [NEW])).toThrow(UserError);
  });
});

test("waivers are added to a JSON file with its other fields, two spaces wide", () => {
  const text = JSON.stringify({ $schema: "s.json", waivers: [{ ...AGAIN, expires: "2020-01-01" }] });
  expect(withWaivers(text, "w.json", [NEW, AGAIN])).toBe(
    `${JSON.stringify({ $schema: "s.json", waivers: [AGAIN, NEW] }, undefined, 2)}\n`,
  );
  expect(JSON.parse(withWaivers("", "w.json", [NEW]))).toEqual({ waivers: [NEW] });
});

test.each<[string, string, boolean]>([
  ["w.yml", "", true],
  ["w.yml", "# only\n", true],
  ["w.yml", "waivers: []", false],
  ["w.yml", "\tx", false],
  ["w.json", " \n", true],
  ["w.json", "# only", false],
])("whether %s with %j holds nothing is %s", (file, text, nothing) => {
  expect(holdsNothing(text, file)).toBe(nothing);
});

/** Any field that a waiver may have. */
const line = fc
  .oneof(
    fc.string(),
    nasty,
    fc.constantFrom("- x", "a: b", "#c", "'", '"', "|", "true", "1.0", "~", "{", "\ud83d\udc4b x"),
  )
  .map((text) => text.trim())
  .filter((text) => waiverFields.owner.safeParse(text).success && text.isWellFormed());

test("whatever owner and reason are, what is written is read back", () => {
  fc.assert(
    fc.property(line, line, fc.constantFrom(FILE, "w.json"), (owner, reason, file) => {
      const [a, b] = [
        { ...AGAIN, owner, reason },
        { ...NEW, owner: reason, reason: owner },
      ];
      const first = withWaivers("", file, [a]);
      expect(parseWaivers(first, file, EDGES)).toEqual([a]);
      const both = withWaivers(first, file, [b]);
      expect(parseWaivers(both, file, EDGES)).toEqual([a, b]);
      expect(parseWaivers(withWaivers(both, file, [NEW]), file, EDGES)).toEqual([a, NEW]);
    }),
    { numRuns: samples(1_000) },
  );
});
