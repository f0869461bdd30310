import { expect, test } from "@jest/globals";
import { FORMATS } from "../../../src/config/report-formats.ts";
import type { ReportFolder } from "../../../src/run/platform.ts";
import { writeForms } from "../../../src/run/write-reports.ts";
import { leaking, reportOf } from "../../support/builders/reports.ts";

const REPORTS = [reportOf({ reply: leaking })];

function folderWith(write: (name: string, text: string) => string): ReportFolder {
  const refuse = (): never => {
    throw new Error("Only whole files are written");
  };
  return {
    open: refuse,
    read: refuse,
    aside: refuse,
    remove: refuse,
    write,
  };
}

test("every format is written next to the report, under its own name", async () => {
  const files = new Map<string, string>();
  const folder = folderWith((name, text) => {
    files.set(name, text);
    return `out/${name}`;
  });
  const written = await writeForms(REPORTS, { formats: FORMATS, folder: () => folder });
  expect(written).toEqual({
    paths: {
      html: "out/report.html",
      junit: "out/junit.xml",
      summary: "out/summary.md",
      badge: "out/badge.json",
      attestation: "out/attestation.json",
    },
    problems: [],
  });
  const beginnings = [...files].map(([name, text]) => [name, text.slice(0, 12)]);
  expect(beginnings).toEqual([
    ["report.html", "<!DOCTYPE ht"],
    ["junit.xml", "<?xml versio"],
    ["summary.md", "### ❌ Gate f"],
    ["badge.json", '{\n "schemaVe'],
    ["attestation.json", '{\n "result":'],
  ]);
});

test("only the requested formats are written", async () => {
  const folder = folderWith((name) => name);
  expect(await writeForms(REPORTS, { formats: ["badge"], folder: () => folder })).toEqual({
    paths: { badge: "badge.json" },
    problems: [],
  });
  expect(await writeForms(REPORTS, { formats: [], folder: () => folder })).toEqual({
    paths: {},
    problems: [],
  });
});

test("a file that cannot be written is reported, and the others are written [N17]", async () => {
  const folder = folderWith((name) => {
    if (name === "junit.xml") throw new Error("no space left");
    return name;
  });
  const { paths, problems } = await writeForms(REPORTS, { formats: FORMATS, folder: () => folder });
  expect(Object.keys(paths)).toEqual(FORMATS.filter((format) => format !== "junit"));
  expect(problems).toEqual(["The gate could not write junit.xml: no space left"]);
});

test("where a format has nothing to say, its former file is removed [L52]", async () => {
  const removed: string[] = [];
  const folder = { ...folderWith((name) => name), remove: (name: string) => void removed.push(name) };
  const incomplete = [reportOf({ stopped: "Enough." })];
  const written = await writeForms(incomplete, { formats: FORMATS, folder: () => folder });
  expect(Object.keys(written.paths)).toEqual(FORMATS.filter((format) => format !== "attestation"));
  expect([written.problems, removed]).toEqual([[], ["attestation.json"]]);
});

test("the folder is opened once for all of them", async () => {
  let opened = 0;
  const folder = (): ReportFolder => {
    opened += 1;
    return folderWith((name) => name);
  };
  await writeForms(REPORTS, { formats: FORMATS, folder });
  expect(opened).toBe(1);
});

test("a missing folder is a problem to report, not an error", async () => {
  const gone = (): never => {
    throw new Error("gone");
  };
  const { problems } = await writeForms(REPORTS, { formats: ["html", "badge"], folder: gone });
  expect(problems).toEqual([
    "The gate could not write report.html: gone",
    "The gate could not write badge.json: gone",
  ]);
});

test("a report that cannot be rendered is no more than a problem [N17]", async () => {
  const broken = { ...REPORTS[0], trials: undefined } as unknown as (typeof REPORTS)[number];
  const { problems } = await writeForms([broken], {
    formats: ["html"],
    folder: () => folderWith((name) => name),
  });
  expect(problems).toEqual([expect.stringMatching(/^The gate could not write report\.html: /)]);
});
