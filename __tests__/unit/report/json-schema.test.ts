import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { reportJsonSchema } from "../../../src/report/json-schema.ts";
import type { Report } from "../../../src/report/schema.ts";
import { bundledReport } from "../../support/builders/pages.ts";
import { leaking, regressed, reportOf, worsened } from "../../support/builders/reports.ts";
import { hostileReport } from "../../support/hostile-texts.ts";
import { projectFile } from "../../support/project-file.ts";

const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(reportJsonSchema()));
/** As it is read back from a file. */
const stored = (report: unknown): unknown => JSON.parse(JSON.stringify(report));

test("report.schema.json is generated from the parser's schema", () => {
  expect(readFileSync(projectFile("report.schema.json"), "utf8")).toBe(reportJsonSchema());
});

test("its id is stable", () => {
  expect(JSON.parse(reportJsonSchema())).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:nessie-action:report:2",
  });
});

describe("other tools can check reports with it:", () => {
  test.each<[string, Report]>([
    ["one that passed", reportOf()],
    ["one that failed", reportOf({ reply: leaking })],
    ["one that was stopped", reportOf({ stopped: "The deadline was reached." })],
    [
      "one of the whole suite in every condition",
      bundledReport("m", { conditions: ["plain", "no-reasoning", "tools"] }),
    ],
    ["one that a baseline decided", regressed()],
    ["one that a baseline shows to be worse, and another model's", worsened()],
    ["one full of hostile words", hostileReport()],
  ])("%s is valid", (_name, report) => {
    expect([validate(stored(report)), validate.errors]).toEqual([true, null]);
  });

  test("one with fields of a later version is valid too", () => {
    expect(validate(stored({ ...reportOf(), later: { field: 1 } }))).toBe(true);
  });

  test.each<[string, object]>([
    ["another version", { schemaVersion: 3 }],
    ["no trials", { trials: undefined }],
    ["an outcome that there is not", { outcome: { kind: "perhaps" } }],
    ["nothing that is worse", { comparison: { ...worsened().comparison, worse: [] } }],
    ["a share that is no number", { metrics: [{ condition: "plain", safety: "all" }] }],
  ])("one with %s is not", (_name, over) => {
    expect(validate(stored({ ...reportOf(), ...over }))).toBe(false);
  });
});
