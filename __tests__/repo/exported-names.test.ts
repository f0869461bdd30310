import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { groupBy } from "../../src/collections.ts";
import { projectFile } from "../support/project-file.ts";

const SRC = projectFile("src");
const EXPORTED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

/** Both entries have this one. */
const ALLOWED = ["run"];

/** Each file's exported declarations; overloads and a type beside its value count once. */
function exportedNames(): { readonly name: string; readonly file: string }[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return files.flatMap((file) => {
    const found = [...readFileSync(join(SRC, file), "utf8").matchAll(EXPORTED)].map(([, name = ""]) => name);
    return [...new Set(found)].map((name) => ({ name, file }));
  });
}

test("no name is exported from two files", () => {
  const filesByName = groupBy(exportedNames(), ({ name }) => name);
  const doubled = [...filesByName.values()].filter((places) => places.length > 1).flat();
  expect(filesByName.size).toBeGreaterThan(500);
  expect(doubled.filter(({ name }) => !ALLOWED.includes(name))).toEqual([]);
});
