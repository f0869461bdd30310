import { expect, test } from "@jest/globals";
import { isMeantAsReport } from "../../../src/report/meant-as-report.ts";
import { reportJson } from "../../../src/report/report-json.ts";
import { reportOf } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const REPORT = reportJson(reportOf());

test.each([
  ["a report of any name", "x/baseline.json", REPORT],
  ["a report on one line", "a.json", JSON.stringify(reportOf())],
  ["one that was cut off", "a.json", REPORT.slice(0, 500)],
  [
    "one of a later version",
    "a.json",
    '{"schemaVersion": 9, "tool": {"version": "9.0.0", "name": "nessie-action"}}',
  ],
  ["a later version without the tool, by its name", "x/report.json", '{"schemaVersion": 9}'],
  ["an empty file of that name", "report.json", ""],
])("%s is meant as one", (_name, file, text) => {
  expect(isMeantAsReport(text, file)).toBe(true);
});

test.each([
  ["a badge", "badge.json", '{"schemaVersion": 1, "label": "NESSiE"}'],
  ["our own manifest", "package.json", '{"tool": {}, "name": "nessie-action"}'],
  ["another tool's report", "report.json", '{"tool": {"name": "other"}}'],
  ["broken JSON of another name", "a.json", "{"],
  ["one that a text quotes", "a.json", JSON.stringify({ text: said(REPORT.slice(0, 300)) })],
])("%s is not", (_name, file, text) => {
  expect(isMeantAsReport(text, file)).toBe(false);
});
