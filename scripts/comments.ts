import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { transformSync } from "esbuild";

/** Neither comments nor letters beyond Latin-1: for one of those V8 would hold the whole file in twice the memory. */
const OPTIONS = { format: "esm", target: "esnext", legalComments: "none" } as const;

/**
 * Takes the comments out of the bundles, which Node would otherwise read through at every start; names, lines and structure stay, so
 * that what is committed can be reviewed. The licences stand in licenses.txt.
 */
for (const entry of ["action", "cli"]) {
  for (const name of readdirSync(`dist/${entry}`).filter((one) => one.endsWith(".js"))) {
    const path = `dist/${entry}/${name}`;
    const { code } = transformSync(readFileSync(path, "utf8"), OPTIONS);
    // What is left of them stands in comments, patterns and templates, where the escape means the same.
    writeFileSync(path, code.replace(/[^\0-\xff]/g, escaped));
  }
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
