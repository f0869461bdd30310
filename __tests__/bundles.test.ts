import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { bundledFiles, packageOf } from "../scripts/bundled.ts";
import { projectFile } from "./support/project.ts";

const ENTRIES = ["action", "cli"];

test.each(ENTRIES)("the licence of every package bundled for the %s lies beside it", (entry) => {
  const folders = bundledFiles(projectFile(`build/${entry}.stats.json`)).map(({ path }) => packageOf(path));
  const names = new Set(folders.map((folder) => folder?.replace(/^.*node_modules\//, "") ?? "nessie-action"));
  const licences = readFileSync(projectFile(`dist/${entry}/licenses.txt`), "utf8");
  expect([...names].filter((name) => !licences.includes(`${name}\n`))).toEqual([]);
  // Those that are loaded later only, too.
  expect([...names]).toEqual(expect.arrayContaining(["nessie-action", "openai", "zod"]));
});

test.each(ENTRIES)(
  "the %s begins with a file of less than 4 MB and brings every file it loads later",
  (entry) => {
    const files = readdirSync(projectFile(`dist/${entry}`)).filter((name) => name.endsWith(".js"));
    expect(readFileSync(projectFile(`dist/${entry}/index.js`)).length).toBeLessThan(4_000_000);
    expect(files.length).toBeGreaterThan(1);
  },
);
