import { parseArgs } from "node:util";
import {
  HEADER,
  line,
  MANUAL_HEADER,
  manualLine,
  missed,
  missedWhole,
  ROWS,
  simulate,
  simulateWhole,
  WHOLE_RUNS,
} from "./simulate/rows.ts";

/**
 * Runs the real decisions of "did this change do it?" over simulated replies, and some whole runs of the gate besides, and
 * prints how often a change is blamed; `--manual` as docs/did-my-change-do-it.md has it. Ends with 1 if a bar is missed.
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

console.log(values.manual ? MANUAL_HEADER : HEADER);
for (const row of ROWS) {
  const pure = simulate(row, runs, values.seed);
  const whole = await simulateWhole(row, WHOLE_RUNS, values.seed);
  console.log(values.manual ? manualLine(row, pure) : line(row, pure, whole));
  for (const bar of [...missed(row, pure), ...missedWhole(row, whole)]) {
    console.error(`missed: ${row.population}; ${row.change}: ${bar}`);
    process.exitCode = 1;
  }
}
