import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import type { ActionName } from "../../src/config/input-definition.ts";
import { projectFile } from "./project-file.ts";
import { type ActionEnded, actionEnded, type Ended, prepareAction, type RunOptions } from "./run.ts";

interface ChildOptions extends RunOptions {
  /** Closes the pipes of stdout and stderr at once. */
  readonly deaf?: true;
}

/** The built entries, as files of dist/. */
type Entry = "cli/index" | `action/${ActionName}`;

/** Runs a built entry as a child process with this environment and no other. */
export function runBuilt(entry: Entry, args: readonly string[], options: ChildOptions = {}): Promise<Ended> {
  const { env = {}, cwd = tmpdir(), input, watch, started, deaf } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [projectFile("dist", `${entry}.js`), ...args], { cwd, env });
    // A child that does not read it may be gone before it is written.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (part: Buffer) => {
      stdout += part.toString("utf8");
      watch?.(stdout, (signal) => child.kill(signal));
    });
    child.stderr.on("data", (part: Buffer) => {
      stderr += part.toString("utf8");
    });
    if (deaf) for (const stream of [child.stdout, child.stderr]) stream.destroy();
    child.on("error", reject);
    child.on("spawn", () => started?.((signal) => child.kill(signal)));
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs the built action as the runner does: inputs as INPUT_*, files for outputs and summary, an event. */
export async function runBuiltAction(
  inputs: Readonly<Record<string, string>>,
  { action = "gate", ...options }: ChildOptions & { readonly action?: ActionName } = {},
): Promise<ActionEnded> {
  const { folder, env } = prepareAction(inputs, options);
  return actionEnded(await runBuilt(`action/${action}`, [], { ...options, env, cwd: folder }), folder);
}
