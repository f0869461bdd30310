import { copyFileSync } from "node:fs";

/** The entries of the actions, which only import the bundle next to them. */
for (const action of ["gate", "publish", "merge"])
  copyFileSync(`build/src/action/${action}.js`, `dist/action/${action}.js`);
