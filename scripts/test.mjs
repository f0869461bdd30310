// Runs the tests on what is compiled; `--all-seeds` tries every seed, everything else goes to Jest.
import { spawnSync } from "node:child_process";

const flags = process.argv.slice(2);
const all = flags.includes("--all-seeds");
const { status } = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--disable-warning=ExperimentalWarning",
    "node_modules/jest/bin/jest.js",
    ...flags.filter((flag) => flag !== "--all-seeds"),
  ],
  { stdio: "inherit", env: { ...process.env, ...(all && { ALL_SEEDS: "1" }) } },
);
process.exit(status ?? 1);
