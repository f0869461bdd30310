import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { messageOf, UserError } from "./errors.ts";
import type { JournalFile, ReportFolder, Surroundings, Watch } from "./gate-run.ts";
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

/** Makes the folder if need be. Throws a UserError if nothing can be written there, before anything is spent. */
function reportFolder(folder: string): ReportFolder {
  const path = (name: string): string => join(folder, name);
  const open = (name: string): JournalFile => {
    const file = openSync(path(name), "w");
    return { append: (line) => void writeSync(file, line), close: () => closeSync(file) };
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
    throw new UserError(`report-dir must be a folder that can be written to, but: ${messageOf(thrown)}.`, {
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

/** The world as it is. */
export function surroundings(cancelled: AbortSignal, watch: Watch): Surroundings {
  return {
    suiteFiles,
    reportFolder,
    environment: process.env,
    clock,
    today: () => new Date(),
    random: Math.random,
    cancelled,
    watch,
  };
}
