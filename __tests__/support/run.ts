import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputNamed, inputsOfAction, isInputName } from "../../src/config/input-names.ts";
import { workspace } from "./workspace.ts";

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
  /** Called with what was printed so far; may send a signal. */
  readonly watch?: (printed: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** What is piped in. */
  readonly input?: string;
  /** Columns of the terminal; in this process only. */
  readonly columns?: number;
  /** Answers of somebody at the terminal, in order; in this process only. */
  readonly answers?: readonly string[];
  /** Called with each question to them. */
  readonly asked?: (question: string) => void;
  /** Called once it runs; may send a signal. */
  readonly started?: (kill: (signal: NodeJS.Signals) => void) => void;
}

export interface ActionEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary. */
  readonly summary: string;
  /** A file of the workspace, parsed by the caller. */
  readonly read: (name: string) => string;
  readonly workspace: string;
}

/** Makes the workspace and the environment as the runner does. */
export function prepareAction(
  inputs: Readonly<Record<string, string>>,
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
  const env: Record<string, string> = {
    GITHUB_OUTPUT: file("output.txt"),
    GITHUB_STEP_SUMMARY: file("summary.md"),
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.event ?? {})),
    GITHUB_WORKSPACE: folder,
    ...inputVariables(inputs, options),
    ...options.env,
  };
  return { folder, env };
}

/**
 * The runner's variables. Settings that are no inputs go into a config file outside the workspace, which is read as it is
 * in a pull request, too.
 */
function inputVariables(
  inputs: Readonly<Record<string, string>>,
  { files = {} }: RunOptions,
): Readonly<Record<string, string>> {
  const inFile = Object.entries(inputs).filter(([name]) => isInputName(name) && !isActionInput(name));
  const given: Record<string, string> = Object.fromEntries(
    Object.entries(inputs).filter((entry) => !inFile.some(([name]) => name === entry[0])),
  );
  if (inFile.length > 0) given.config = configFile(Object.fromEntries(inFile));
  else if (files["nessie.yml"] === undefined) given.config ??= "none";
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function isActionInput(name: string): boolean {
  return (["gate", "publish", "merge"] as const).some((action) =>
    inputsOfAction(action).some((input) => input === name),
  );
}

/** A config file with these settings, outside any workspace. */
export function configFile(settings: Readonly<Record<string, string>>): string {
  const parts = { test: {}, gate: {} } as Record<string, Record<string, string>>;
  for (const [name, value] of Object.entries(settings))
    if (isInputName(name) && value !== "")
      Object.assign(parts[inputNamed(name).part] ?? {}, { [name]: value });
  const path = join(workspace(), "nessie.yml");
  writeFileSync(path, JSON.stringify(parts));
  return path;
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
