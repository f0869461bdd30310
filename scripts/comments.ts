import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { transformSync } from "esbuild";

/**
 * Takes the comments out of the bundles, which Node would otherwise read through at every start; names, lines and structure stay, so
 * that what is committed can be reviewed. The licences stand in licenses.txt.
 */
for (const entry of ["action", "cli"]) {
  for (const name of readdirSync(`dist/${entry}`).filter((one) => one.endsWith(".js"))) {
    const path = `dist/${entry}/${name}`;
    const options = { format: "esm", target: "esnext", charset: "utf8", legalComments: "none" } as const;
    writeFileSync(path, transformSync(readFileSync(path, "utf8"), options).code);
  }
}
