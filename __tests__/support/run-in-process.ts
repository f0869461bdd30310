import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { Readable } from "node:stream";
import { run as actionRun } from "../../src/action/run.ts";
import type { CliIo, Output } from "../../src/cli/io.ts";
import { run as cliRun } from "../../src/cli/run.ts";
import type { ActionName } from "../../src/config/input-definition.ts";
import type { ModelInputs } from "../../src/config/models.ts";
import { UserError } from "../../src/errors.ts";
import type { Cancellation } from "../../src/platform/signals.ts";
import { type GateResult, runGate } from "../../src/run/gate-run.ts";
import type { Platform } from "../../src/run/platform.ts";
import { type GateOptions, prepareGate, startJournal } from "../../src/run/prepare-gate.ts";
import { fakeClock } from "./fake-clock.ts";
import { type ActionEnded, actionEnded, type Ended, prepareAction, type RunOptions } from "./run.ts";
import { testRunner } from "./test-runner.ts";

/** Runs the action in this process, with the same result as the built one in a child. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  { action = "gate", ...options }: RunOptions & { readonly action?: ActionName } = {},
): Promise<ActionEnded> {
  const { folder, env } = prepareAction(inputs, options);
  const { stdout, printed, cancellation } = fakeProcess(options);
  const runner = testRunner(env, stdout.write);
  const code = await actionRun(action, env, {
    runner,
    cwd: realpathSync(folder),
    clock: fakeClock(),
    cancellation,
  });
  return actionEnded({ code, ...printed() }, folder);
}

/** Runs the command line in this process, with the same result as the built one in a child. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { env = {}, cwd = tmpdir(), input } = options;
  const { printed, ...io } = fakeProcess(options);
  const stdin = input === undefined ? {} : { stdin: Readable.from([Buffer.from(input)]) };
  const code = await cliRun(args, env, { ...io, ...stdin, ...answering(options), cwd: realpathSync(cwd) });
  return { code, ...printed() };
}

interface FakeProcess {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cancellation: () => Cancellation;
  readonly printed: () => Pick<Ended, "stdout" | "stderr">;
}

/** Streams that keep what is written, and signals that end the run instead of the tests. */
function fakeProcess({ watch, started, columns }: RunOptions): FakeProcess {
  let [stdout, stderr] = ["", ""];
  const controller = new AbortController();
  const kill = (signal: NodeJS.Signals): void => {
    if (signal !== "SIGINT" && signal !== "SIGTERM") throw new Error(`${signal} would end the tests`);
    controller.abort(`The run was cancelled (${signal}).`);
  };
  return {
    stdout: {
      write: (text) => {
        stdout += text;
        watch?.(stdout, kill);
      },
      ...(columns !== undefined && { columns }),
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    cancellation: () => {
      started?.(kill);
      return { signal: controller.signal, release: () => {} };
    },
    printed: () => ({ stdout, stderr }),
  };
}

/** Somebody at the terminal, if there are answers; asked more than that, they go away. */
function answering({ answers, asked }: RunOptions): Pick<CliIo, "ask"> {
  if (answers === undefined) return {};
  const left = [...answers];
  return {
    ask: async (question) => {
      asked?.(question);
      const answer = left.shift();
      if (answer === undefined) throw new UserError("Nobody answered.");
      return answer;
    },
  };
}

/** The gate of one model, from the inputs to the report. */
export async function gateRun(
  inputs: ModelInputs,
  platform: Platform,
  options: GateOptions = {},
): Promise<GateResult> {
  const gate = await prepareGate(inputs, platform, options);
  startJournal(gate);
  return runGate(gate);
}
