import { parseArgs } from "node:util";
import { HEADER, line, missed, ROWS, simulate } from "./simulate/rows.ts";

/**
 * Runs the real decisions of «did this change do it?» over simulated replies, and prints how often a change is blamed. Ends
 * with 1 if a bar is missed.
 */
const { values } = parseArgs({
  options: { runs: { type: "string", default: "400" }, seed: { type: "string", default: "1" } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs is ${values.runs}; give a whole number from 1.`);

console.log(HEADER);
for (const row of ROWS) {
  const figures = simulate(row, runs, values.seed);
  console.log(line(row, figures));
  for (const bar of missed(row, figures)) {
    console.error(`missed: ${row.population}; ${row.change}: ${bar}`);
    process.exitCode = 1;
  }
}
