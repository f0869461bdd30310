import * as core from "@actions/core";
import { cancellation, exitWhenFlushed, ignoreBrokenPipe } from "../platform/signals.ts";
import { run } from "./run.ts";

ignoreBrokenPipe();
process.exitCode = await run(process.env, { runner: core, cwd: process.cwd(), cancellation });
exitWhenFlushed();
