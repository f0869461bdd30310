import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as z from "zod";
import { bundledFiles, packageOf } from "../../scripts/bundled.ts";
import { importedPackages, packagesIn } from "../../scripts/imported.ts";
import { scriptFiles } from "../../scripts/page.ts";
import { projectFile } from "../support/project-file.ts";

const ENTRIES = ["action", "cli"];

const manifestSchema = z.object({
  license: z.string().optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
});
const manifest = (folder: string): z.infer<typeof manifestSchema> =>
  manifestSchema.parse(JSON.parse(readFileSync(projectFile(folder, "package.json"), "utf8")));

test.each(ENTRIES)("the licence of every package bundled for the %s is next to it [M3]", (entry) => {
  const folders = bundledFiles(projectFile(`build/${entry}.stats.json`)).map(({ path }) => packageOf(path));
  const names = new Set(folders.map((folder) => folder?.replace(/^.*node_modules\//, "") ?? "nessie-action"));
  const licences = readFileSync(projectFile(`dist/${entry}/licenses.txt`), "utf8");
  expect([...names].filter((name) => !licences.includes(`${name}\n`))).toEqual([]);
  // Those that are loaded later only, too.
  expect([...names]).toEqual(expect.arrayContaining(["nessie-action", "openai", "zod"]));
});

const PERMISSIVE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"];

test.each(ENTRIES)(
  "every package bundled for the %s has a licence that asks for its notice only [M3]",
  (entry) => {
    const folders = bundledFiles(projectFile(`build/${entry}.stats.json`)).flatMap(
      ({ path }) => packageOf(path) ?? [],
    );
    const licences = [...new Set(folders)].map((folder) => manifest(folder).license);
    expect(licences.filter((licence) => licence === undefined || !PERMISSIVE.includes(licence))).toEqual([]);
  },
);

test("so are the licences of code that packages include [M3]", () => {
  const licences = readFileSync(projectFile("dist/action/licenses.txt"), "utf8");
  // A port of qs within openai, and the parser that undici has in machine code.
  expect(licences).toMatch(/^openai\/internal\/qs\/\nBSD 3-Clause License\n/m);
  expect(licences).toMatch(/^undici\/lib\/llhttp\/\nThis software is licensed under the MIT License/m);
});

test("the page's script is our own, so that its licence is ours", () => {
  const files = scriptFiles();
  expect(files).toContain("src/page/browser/main.ts");
  expect(files.filter((file) => !file.startsWith("src/"))).toEqual([]);
});

test("every package that src imports is pinned, and named with its reason in CONTRIBUTING.md [M4]", () => {
  const names = importedPackages();
  const [, part = ""] = readFileSync(projectFile("CONTRIBUTING.md"), "utf8").split("## Bundled packages");
  const named = [...part.matchAll(/^\| `([^`]+)` \| .{10,} \|$/gm)].map(([, name = ""]) => name);
  expect(named.sort()).toEqual(names);
  const versions = manifest(".").devDependencies ?? {};
  expect(names.filter((name) => !/^\d+\.\d+\.\d+$/.test(versions[name] ?? ""))).toEqual([]);
});

test("Dependabot updates what is bundled apart from what is for development only", () => {
  const dependabot = readFileSync(projectFile(".github", "dependabot.yml"), "utf8");
  const [, list = ""] = /^ {6}bundled:\n {8}patterns:\n((?: {10}- .+\n)+)/m.exec(dependabot) ?? [];
  expect([...list.matchAll(/- "(.+)"/g)].map(([, name]) => name)).toEqual(importedPackages());
});

test("packages are found however they are imported, but for their types", () => {
  const source = `
import { a } from "one";
import {
  type B,
  c,
} from "@two/two/deep.js";
import "three";
export { d } from "four/d";
const { e } = await import("five");
import type { F } from "types";
export type { G } from "types";
import { readFile } from "node:fs";
import { h } from "./own.ts";
export const I = "none";
`;
  expect(packagesIn(source).sort()).toEqual(["@two/two", "five", "four", "one", "three"]);
});

test.each(ENTRIES)(
  "the %s begins with a file of less than 7 MB and brings every file it loads later",
  (entry) => {
    const files = readdirSync(projectFile(`dist/${entry}`)).filter((name) => name.endsWith(".js"));
    expect(readFileSync(projectFile(`dist/${entry}/index.js`)).length).toBeLessThan(7_000_000);
    expect(files.length).toBeGreaterThan(1);
  },
);
