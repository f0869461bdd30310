#!/usr/bin/env node
import { cancellation, exitWhenFlushed, ignoreBrokenPipe } from "../platform/signals.ts";
import { EXIT } from "./exit-codes.ts";
import { nodeProblem } from "./node-version.ts";

ignoreBrokenPipe();
const problem = nodeProblem(process.versions.node);
if (problem !== undefined) {
  console.error(`nessie: ${problem}`);
  process.exit(EXIT.badUsage);
}
// Loaded only now, because an older Node fails while it loads.
const { askOn } = await import("./ask.ts");
const { run } = await import("./run.ts");
const { stdin, stdout, stderr } = process;
const ask = askOn(stdin, stdout);
process.exitCode = await run(process.argv.slice(2), process.env, {
  stdin,
  stdout,
  stderr,
  cwd: process.cwd(),
  cancellation,
  ...(ask && { ask }),
});
exitWhenFlushed();
