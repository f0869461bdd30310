import { parseArgs } from "node:util";
import { HEADER, line, MANUAL_HEADER, manualLine, missed, ROWS, simulate } from "./simulate/rows.ts";

/**
 * Runs the real decisions of «did this change do it?» over simulated replies, and prints how often a change is blamed;
 * `--manual` as docs/did-my-change-do-it.md has it. Ends with 1 if a bar is missed.
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "400" },
    seed: { type: "string", default: "1" },
    manual: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs is ${values.runs}; give a whole number from 1.`);

const [header, lineOf] = values.manual ? [MANUAL_HEADER, manualLine] : [HEADER, line];
console.log(header);
for (const row of ROWS) {
  const figures = simulate(row, runs, values.seed);
  console.log(lineOf(row, figures));
  for (const bar of missed(row, figures)) {
    console.error(`missed: ${row.population}; ${row.change}: ${bar}`);
    process.exitCode = 1;
  }
}
