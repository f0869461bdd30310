import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFile } from "./project-file.ts";

export interface Ended {
  /** The exit code; null if a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The event's payload, for the action. */
  readonly event?: unknown;
  /** Files of the workspace, by name, folders, and symbolic links with their targets. */
  readonly files?: Readonly<Record<string, string>>;
  readonly folders?: readonly string[];
  readonly links?: Readonly<Record<string, string>>;
  /** Copies of folders, by their name in the workspace. */
  readonly copies?: Readonly<Record<string, string>>;
  /** Is told what was printed so far, and may send a signal. */
  readonly watch?: (printed: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** Nobody reads what it prints. */
  readonly deaf?: true;
  /** Is told that it runs, and may send a signal. */
  readonly started?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs a built entry as a child process with this environment and no other. */
export function runBuilt(
  entry: "action" | "cli",
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  const { env = {}, cwd = tmpdir(), watch, started, deaf } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [projectFile("dist", entry, "index.js"), ...args], { cwd, env });
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

export interface ActionEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary. */
  readonly summary: string;
  /** A file of the workspace, parsed by the caller. */
  readonly read: (name: string) => string;
  readonly workspace: string;
}

/** The text of every file below a folder. */
export function allTextIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files
    .map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), "utf8")}`)
    .join("\n");
}

const folders: string[] = [];

/** A new folder of its own, gone when `cleanUp` is called. */
export function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "nessie-test-"));
  folders.push(folder);
  return folder;
}

export function cleanUp(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

type Inputs = Readonly<Record<string, string>>;

/** Runs the action as the runner does: inputs as INPUT_*, files for outputs and summary, an event. */
export async function runAction(inputs: Inputs, options: RunOptions = {}): Promise<ActionEnded> {
  const { folder, env } = prepareAction(inputs, options);
  return actionEnded(await runBuilt("action", [], { ...options, env, cwd: folder }), folder);
}

/** Makes the workspace and the environment as the runner does. */
export function prepareAction(
  inputs: Inputs,
  options: RunOptions,
): { readonly folder: string; readonly env: Readonly<Record<string, string>> } {
  const folder = workspace();
  const file = (name: string, text = ""): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  for (const [name, text] of Object.entries(options.files ?? {})) file(name, text);
  for (const name of options.folders ?? []) mkdirSync(join(folder, name));
  for (const [name, source] of Object.entries(options.copies ?? {}))
    cpSync(source, join(folder, name), { recursive: true });
  for (const [name, target] of Object.entries(options.links ?? {})) symlinkSync(target, join(folder, name));
  const env = {
    GITHUB_OUTPUT: file("output.txt"),
    GITHUB_STEP_SUMMARY: file("summary.md"),
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.event ?? {})),
    GITHUB_WORKSPACE: folder,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...options.env,
  };
  return { folder, env };
}

/** What the action left in its workspace. */
export function actionEnded(ended: Ended, folder: string): ActionEnded {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  return {
    ...ended,
    outputs: parseOutputs(read("output.txt")),
    summary: read("summary.md"),
    read,
    workspace: folder,
  };
}

/** GITHUB_OUTPUT's `name<<mark`, value, `mark`. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(pairs.map(([, name = "", , value = ""]) => [name, value]));
}
