import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { bundledFiles, packageOf } from "./bundled.ts";

const manifestSchema = z.object({ name: z.string(), license: z.string() });

/** The licence of a package with its text. Throws for a package that brings none. */
function licenceOf(folder: string): string {
  const { name, license } = manifestSchema.parse(JSON.parse(readFileSync(`${folder}/package.json`, "utf8")));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence.`);
  return `${name}\n${license}\n${textIn(`${folder}/${file}`)}\n`;
}

/** Of others' code that a package brings along, those parts that were bundled: name, licence and text. */
function noticesIn(folder: string, files: readonly string[]): string[] {
  const bundled = files
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length));
  const deeper = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\/licen[cs]e(?:\.\w+)?$/i.test(name) && !name.includes("node_modules/"),
  );
  return deeper.sort().flatMap((name) => {
    // The sources are next to the files made from them.
    const part = `/${name.replace(/^src\//, "").replace(/[^/]+$/, "")}`;
    if (!bundled.some((path) => path.startsWith(part))) return [];
    return [`${folder.replace(/^.*node_modules\//, "")}${part}\n${textIn(`${folder}/${name}`)}\n`];
  });
}

function textIn(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
}

/** Code within packages whose authors brought no text of its licence. */
const WITHOUT_TEXT = [{ part: "node_modules/undici/lib/llhttp/", notice: "scripts/notices/llhttp.txt" }];

/** Writes licenses.txt of every entry: our own licence and those of all packages in its files, later-loaded ones included. */
for (const entry of ["action", "cli"]) {
  const files = bundledFiles(`build/${entry}.stats.json`).map(({ path }) => path);
  const folders = [...new Set(files.map((path) => packageOf(path) ?? "."))];
  const notices = folders.filter((folder) => folder !== ".").flatMap((folder) => noticesIn(folder, files));
  const added = WITHOUT_TEXT.filter(({ part }) => files.some((path) => path.includes(part)));
  // Two versions of a package mostly have one licence.
  const licences = [...new Set([...folders.map(licenceOf), ...notices])].sort();
  const texts = [
    ...licences,
    ...added.map(({ part, notice }) => `${part.replace("node_modules/", "")}\n${textIn(notice)}\n`),
  ];
  writeFileSync(`dist/${entry}/licenses.txt`, texts.join("\n"));
}
