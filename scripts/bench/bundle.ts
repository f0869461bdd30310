import { readdirSync, statSync } from "node:fs";
import { bundledFiles, packageOf } from "../bundled.ts";
import type { Row } from "./figures.ts";

const SHOWN = 6;

/** How large the entries are, and what is in them. */
export function bundle(): Row[] {
  return ["action", "cli"].flatMap((entry) => {
    const files = readdirSync(`dist/${entry}`).filter((name) => name.endsWith(".js"));
    const bytes = (name: string): number => statSync(`dist/${entry}/${name}`).size;
    const all = files.reduce((sum, name) => sum + bytes(name), 0);
    return [
      size(`dist/${entry}/index.js, loaded at the start`, bytes("index.js")),
      size(`dist/${entry}: all ${files.length} files`, all),
      ...largest(entry).map(([name, part]) => size(`dist/${entry}: of that ${name}`, part)),
    ];
  });
}

function largest(entry: string): (readonly [string, number])[] {
  const sizes = new Map<string, number>();
  for (const { path, size } of bundledFiles(`build/${entry}.stats.json`)) {
    const name =
      packageOf(path)?.replace(/^.*node_modules\//, "") ?? (/^data|\.json$/.test(path) ? "data" : "src");
    sizes.set(name, (sizes.get(name) ?? 0) + size);
  }
  return [...sizes].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
}

function size(what: string, bytes: number): Row {
  return { what, figure: `${(bytes / 1_000).toFixed(0)} kB`, spread: "", goal: "" };
}
