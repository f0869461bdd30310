import * as core from "@actions/core";
import { clock } from "../platform/clock.ts";
import { cancellation, exitWhenFlushed, ignoreBrokenPipe } from "../platform/signals.ts";
import { run } from "./run.ts";

ignoreBrokenPipe();
process.exitCode = await run(process.env, { runner: core, cwd: process.cwd(), clock, cancellation });
exitWhenFlushed();
