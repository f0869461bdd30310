import { rmSync } from "node:fs";

const folders = process.argv.length > 2 ? process.argv.slice(2) : ["build", "dist"];
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
