import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { projectFile } from "../support/project-file.ts";

const TEXT = readFileSync(projectFile("CONTRIBUTING.md"), "utf8");

function section(title: string): string {
  const [, text] = TEXT.split(`## ${title}\n`);
  if (text === undefined) throw new Error(`There is no section ${title}.`);
  return text.split("\n## ")[0] ?? "";
}

test("the way of one trial names functions that are exported by the files beside them, twenty at most", () => {
  const lines = section("The way of one trial")
    .split("\n")
    .filter((line) => /^\d+\. /.test(line));
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.length).toBeLessThanOrEqual(20);
  const missing = lines.filter((line) => {
    const [, name, path] = /^\d+\. `(\w+)` \(`(src\/[\w/-]+\.ts)`\) /.exec(line) ?? [];
    if (name === undefined || path === undefined) return true;
    return !new RegExp(`^export (?:async )?function ${name}\\b`, "m").test(
      readFileSync(projectFile(path), "utf8"),
    );
  });
  expect(missing).toEqual([]);
});

test("every file that the examples name is there, but for those they would add", () => {
  const examples = section("Three examples");
  const paths = [...examples.matchAll(/`((?:src|__tests__|docs)\/[\w/-]+\.\w[\w.]*)`/g)].map(
    ([, path = ""]) => path,
  );
  const added = ["src/report/render/csv.ts", "__tests__/unit/report/csv.test.ts"];
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths.filter((one) => !added.includes(one)))
    expect(readFileSync(projectFile(path), "utf8")).not.toBe("");
});
