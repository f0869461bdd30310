import { readdirSync, statSync } from "node:fs";
import type { Row } from "./figures.ts";

/** How large the entries are. */
export function bundle(): Row[] {
  return ["action", "cli"].flatMap((entry) => {
    const files = readdirSync(`dist/${entry}`).filter((name) => name.endsWith(".js"));
    const bytes = (name: string): number => statSync(`dist/${entry}/${name}`).size;
    const all = files.reduce((sum, name) => sum + bytes(name), 0);
    return [
      size(`dist/${entry}/index.js, loaded at the start`, bytes("index.js")),
      size(`dist/${entry}: all ${files.length} files`, all),
    ];
  });
}

function size(what: string, bytes: number): Row {
  return { what, figure: `${(bytes / 1_000).toFixed(0)} kB`, spread: "", goal: "" };
}
