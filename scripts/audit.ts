// Asks npm for known vulnerabilities in what is bundled. Needs no packages, so that it runs in a bare checkout.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { importedPackages } from "./imported.ts";

const bundled = importedPackages();
const folder = mkdtempSync(join(tmpdir(), "nessie-audit-"));
// To npm everything here is for development, as the package needs nothing at run time; it is told otherwise.
const dependencies = Object.fromEntries(
  Object.entries(manifest.devDependencies).filter(([name]) => bundled.includes(name)),
);
const devDependencies = Object.fromEntries(
  Object.entries(manifest.devDependencies).filter(([name]) => !bundled.includes(name)),
);
writeFileSync(join(folder, "package.json"), JSON.stringify({ ...manifest, dependencies, devDependencies }));
copyFileSync("package-lock.json", join(folder, "package-lock.json"));
const { status } = spawnSync("npm", ["audit", "--omit=dev", "--package-lock-only"], {
  cwd: folder,
  stdio: "inherit",
});
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
