import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

/** Takes comments and blanks out of the command line's bundle, which people install. Names stay, so stacks stay readable. */
const folder = "dist/cli";
for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
  const file = join(folder, name);
  const { code } = transformSync(readFileSync(file, "utf8"), {
    minifyWhitespace: true,
    legalComments: "none",
    charset: "utf8",
    lineLimit: 200,
  });
  writeFileSync(file, code);
}
