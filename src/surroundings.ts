import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { messageOf, UserError } from "./errors.ts";
import type { SuiteFiles } from "./suite/load.ts";
import type { Clock } from "./trial/clock.ts";

/** Real time. */
export const clock: Clock = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    try {
      await wait(ms, undefined, { signal });
    } catch (thrown) {
      signal.throwIfAborted();
      throw thrown;
    }
  },
};

/** The suite's files as they lie on the disk. */
export const suiteFiles: SuiteFiles = {
  read: (path) => readFile(path, "utf8"),
  list: async (path) => ((await stat(path)).isDirectory() ? readdir(path) : undefined),
};

/** Where a run leaves what it finds. Paths are relative to the folder of the report. */
export interface ReportFolder {
  /** Starts a file anew and gives the way to append lines to it; a line is on its way to the disk when that returns. */
  readonly open: (name: string) => {
    readonly path: string;
    readonly append: (line: string) => void;
    readonly close: () => void;
  };
  /** Writes a whole file beside and renames it, so that there is never half of one. Returns its path. */
  readonly write: (name: string, text: string) => string;
}

/** Makes the folder if need be. Throws a UserError if nothing can be written there, before anything is spent. */
export function reportFolder(folder: string, label: string): ReportFolder {
  const path = (name: string): string => join(folder, name);
  const open = (name: string): ReturnType<ReportFolder["open"]> => {
    const file = openSync(path(name), "w");
    return { path: path(name), append: (line) => void writeSync(file, line), close: () => closeSync(file) };
  };
  const write = (name: string, text: string): string => {
    const beside = path(`.${name}.${process.pid}.part`);
    writeFileSync(beside, text);
    renameSync(beside, path(name));
    return path(name);
  };
  try {
    mkdirSync(folder, { recursive: true });
    open("trials.jsonl").close();
  } catch (thrown) {
    throw new UserError(`${label} must be a folder that can be written to: ${messageOf(thrown)}.`, {
      cause: thrown,
    });
  }
  return { open, write };
}

/** A signal that SIGINT and SIGTERM abort, with a sentence as its reason; `release` lets the process be killed again. */
export function cancellation(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const cancel = (name: NodeJS.Signals): void => controller.abort(`The run was cancelled (${name}).`);
  process.once("SIGINT", cancel).once("SIGTERM", cancel);
  const release = (): void => void process.off("SIGINT", cancel).off("SIGTERM", cancel);
  return { signal: controller.signal, release };
}
