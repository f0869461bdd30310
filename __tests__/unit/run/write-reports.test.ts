import { setTimeout } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { FORMATS } from "../../../src/report/formats.ts";
import type { ReportFolder } from "../../../src/run/platform.ts";
import { preparing, writeForms } from "../../../src/run/write-reports.ts";
import { leaking, reportOf } from "../../support/builders/reports.ts";

const REPORTS = [reportOf({ reply: leaking })];

/** `write` gets the whole text, as the real folder reads every part of one. */
function folderWith(write: (name: string, text: string) => string): ReportFolder {
  const refuse = (): never => {
    throw new Error("Only whole files are written");
  };
  return {
    open: refuse,
    read: refuse,
    aside: refuse,
    parts: refuse,
    write: (name, text) => write(name, [...text].join("")),
  };
}

test("the forms are written beside the report, each under its name", async () => {
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
    },
    problems: [],
  });
  const beginnings = [...files].map(([name, text]) => [name, text.slice(0, 12)]);
  expect(beginnings).toEqual([
    ["report.html", "<!doctype ht"],
    ["junit.xml", "<?xml versio"],
    ["summary.md", "### ❌ Gate f"],
    ["badge.json", '{\n "schemaVe'],
  ]);
});

test("only those that are asked for are made", async () => {
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

test("what cannot be written is told, and the others are written", async () => {
  const folder = folderWith((name) => {
    if (name === "junit.xml") throw new Error("no space left");
    return name;
  });
  const { paths, problems } = await writeForms(REPORTS, { formats: FORMATS, folder: () => folder });
  expect(Object.keys(paths)).toEqual(["html", "summary", "badge"]);
  expect(problems).toEqual(["The gate could not write junit.xml: no space left"]);
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

test("a folder that is gone is no more than a problem", async () => {
  const gone = (): never => {
    throw new Error("gone");
  };
  const { problems } = await writeForms(REPORTS, { formats: ["html", "badge"], folder: gone });
  expect(problems).toEqual([
    "The gate could not write report.html: gone",
    "The gate could not write badge.json: gone",
  ]);
});

test("a report that cannot be rendered is no more than a problem", async () => {
  const broken = { ...REPORTS[0], trials: undefined } as unknown as (typeof REPORTS)[number];
  const { problems } = await writeForms([broken], {
    formats: ["html"],
    folder: () => folderWith((name) => name),
  });
  expect(problems).toEqual([expect.stringMatching(/^The gate could not write report\.html: /)]);
});

test("while the page is made ready, the watch is told all that it would be told", async () => {
  const told: string[] = [];
  const watch = preparing(
    {
      planned: (trials) => void told.push(`planned ${trials}`),
      confirming: (askings) => void told.push(`confirming ${askings}`),
      progressed: (done) => void told.push(`progressed ${done}`),
      finished: () => void told.push("finished"),
    },
    FORMATS,
  );
  watch.planned(2);
  watch.progressed(1);
  watch.progressed(2);
  watch.confirming(3);
  watch.finished();
  expect(told).toEqual(["planned 2", "progressed 1", "progressed 2", "confirming 3", "finished"]);
});

test("half-way what the page is drawn with is loaded, if the thread has time for it", async () => {
  const loaded: string[] = [];
  const quiet = { planned: () => {}, confirming: () => {}, progressed: () => {}, finished: () => {} };
  const prepare = (name: string) =>
    preparing(quiet, FORMATS, async () => {
      loaded.push(name);
    });
  const waiting = prepare("waiting");
  waiting.planned(4);
  await setTimeout(100);
  waiting.progressed(1);
  expect(loaded).toEqual([]);
  for (const done of [2, 3]) waiting.progressed(done);

  const working = prepare("working");
  working.planned(4);
  const until = performance.now() + 100;
  while (performance.now() < until);
  working.progressed(2);
  expect(loaded).toEqual(["waiting"]);
});
