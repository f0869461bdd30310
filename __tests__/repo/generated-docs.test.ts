import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { INPUT_NAMES } from "../../src/config/input-names.ts";
import { OUTPUT_NAMES } from "../../src/config/outputs.ts";
import {
  actionYaml,
  conditionsManual,
  inputTable,
  outputTable,
  readme,
  replaceBetween,
  reportManual,
} from "../../src/config/reference.ts";
import { waiversSchema } from "../../src/gate/waivers.ts";
import { caseSchema } from "../../src/suite/schema.ts";
import { projectFile } from "../support/project-file.ts";

describe("what is written for users is what the tables say", () => {
  test("action.yml", () => {
    expect(readFileSync(projectFile("action.yml"), "utf8")).toBe(actionYaml("gate"));
  });

  test("the tables of the README", () => {
    const text = readFileSync(projectFile("README.md"), "utf8");
    expect(readme(text)).toBe(text);
  });

  test("the table of conditions", () => {
    const text = readFileSync(projectFile("docs/conditions.md"), "utf8");
    expect(text).toContain("<!-- conditions -->");
    expect(conditionsManual(text)).toBe(text);
  });

  test("the list of files in the report's folder", () => {
    const text = readFileSync(projectFile("docs/report.md"), "utf8");
    expect(text).toContain("<!-- files -->");
    expect(reportManual(text)).toBe(text);
  });

  test("the schema of test cases", () => {
    expect(JSON.parse(readFileSync(projectFile("data/case.schema.json"), "utf8"))).toEqual(caseSchema());
  });

  test("the schema of waivers", () => {
    expect(JSON.parse(readFileSync(projectFile("waivers.schema.json"), "utf8"))).toEqual(waiversSchema());
  });

  test("every input and output has its row", () => {
    for (const name of INPUT_NAMES) expect(inputTable()).toContain(`| \`${name}\` |`);
    for (const name of OUTPUT_NAMES) expect(outputTable()).toContain(`| \`${name}\` |`);
  });
});

test("a text without the marks for a table is refused", () => {
  expect(() => replaceBetween("nothing here", "inputs", "x")).toThrow("<!-- inputs -->");
});
