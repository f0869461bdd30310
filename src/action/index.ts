import * as core from "@actions/core";
import type { ActionName } from "../config/input-definition.ts";
import { clock } from "../platform/clock.ts";
import { cancellation, exitWhenFlushed, ignoreBrokenPipe } from "../platform/signals.ts";
import { run } from "./run.ts";

/** Runs an action as a process: the runner and the environment in, the exit code out. */
export async function start(action: ActionName): Promise<void> {
  ignoreBrokenPipe();
  process.exitCode = await run(action, process.env, {
    runner: core,
    cwd: process.cwd(),
    clock,
    cancellation,
  });
  exitWhenFlushed();
}
