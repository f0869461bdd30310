import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { bundledFiles, packageOf } from "./bundled.ts";

const manifestSchema = z.object({ name: z.string(), license: z.string() });

/** The licence of a package with its text. Throws for a package that brings none. */
function licenceOf(folder: string): string {
  const { name, license } = manifestSchema.parse(JSON.parse(readFileSync(`${folder}/package.json`, "utf8")));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence.`);
  const text = readFileSync(`${folder}/${file}`, "utf8").replaceAll("\r\n", "\n").trim();
  return `${name}\n${license}\n${text}\n`;
}

/** Writes licenses.txt of every entry: our own licence and those of all packages in its files, later-loaded ones included. */
for (const entry of ["action", "cli"]) {
  const folders = bundledFiles(`build/${entry}.stats.json`).map(({ path }) => packageOf(path) ?? ".");
  // Two versions of a package mostly have one licence.
  const licences = [...new Set(folders.map(licenceOf))].sort();
  writeFileSync(`dist/${entry}/licenses.txt`, licences.join("\n"));
}
