#!/usr/bin/env node
import { cancellation, exitWhenFlushed, ignoreBrokenPipe } from "../platform/signals.ts";
import { run } from "./run.ts";

ignoreBrokenPipe();
const { stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), process.env, {
  stdout,
  stderr,
  cwd: process.cwd(),
  cancellation,
});
exitWhenFlushed();
