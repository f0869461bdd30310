import {
  closeSync,
  type Dirent,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { messageOf, UserError } from "../errors.ts";
import type { Clock } from "../execution/clock.ts";
import { type Disk, diskFiles } from "../github/base-commit-files.ts";
import { FILE_LIMIT } from "../github/contents.ts";
import type { JournalFile, PlanFiles, Platform, ProgressListener, ReportFolder } from "../run/platform.ts";
import type { SuiteFiles } from "../suite/load.ts";
import { exactTextOf, textOf } from "../suite/text.ts";
import { remoteSuite } from "./remote-suite.ts";

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

/** A suite beyond this is refused before it is read. Bytes. */
const SUITE_BYTES = 20_000_000;

const NEVER = new AbortController().signal;

/**
 * The suite's files as they lie on the disk; with `workspace`, only those that really lie in that folder. `signal` ends
 * the fetching of one from the web.
 */
export function suiteFiles(workspace?: string, signal: AbortSignal = NEVER): SuiteFiles {
  const allowed = async (path: string): Promise<string> => {
    const real = await realpath(path);
    if (workspace !== undefined && within(await realpath(workspace), real) === undefined)
      throw new Error("it lies outside the workspace");
    return real;
  };
  const bytesOf = async (path: string): Promise<Buffer> => {
    const real = await allowed(path);
    const found = await stat(real);
    // A device or a pipe has no size and perhaps no end.
    if (!found.isFile()) throw new Error("it is no file");
    if (found.size > SUITE_BYTES) throw new Error(`it is larger than ${SUITE_BYTES / 1_000_000} MB`);
    return readFile(real);
  };
  return {
    read: async (path) => textOf(await bytesOf(path)),
    readExact: async (path) => exactTextOf(await bytesOf(path)),
    list: async (path) => {
      const real = await allowed(path);
      return (await stat(real)).isDirectory() ? readdir(real) : undefined;
    },
    download: (url, pin) =>
      remoteSuite(url, pin, { environment: process.env, clock, random: Math.random, signal }),
  };
}

/** The files of this machine. `workspace`: the folder into which changes are checked out. */
export function disk(workspace: string): Disk {
  return {
    inWorkspace: async (path) =>
      within(workspace, resolve(path)) ?? within(await real(workspace), await real(resolve(path))),
    exists: existsSync,
    read: async (path) => {
      if (!existsSync(path)) return undefined;
      try {
        return await boundedText(path);
      } catch (thrown) {
        throw new UserError(`${path} cannot be read: ${messageOf(thrown)}.`, { cause: thrown });
      }
    },
    list: async (folder) => {
      const listed: { files: string[]; unread: string[] } = { files: [], unread: [] };
      if (!existsSync(folder || ".")) return listed;
      for (const entry of await readdir(folder || ".", { recursive: true, withFileTypes: true })) {
        const whole = join(entry.parentPath, entry.name);
        const inner = slashed(relative(folder || ".", whole));
        if (/(?:^|\/)(?:\.git|node_modules)(?:\/|$)/.test(inner)) continue;
        const kind = await kindOf(entry, whole);
        if (kind !== "folder") listed[kind].push(folder === "" ? inner : `${folder}/${inner}`);
      }
      return listed;
    },
  };
}

/** A link to a file is read like that file; what a link to a folder holds is not listed. */
async function kindOf(entry: Dirent, path: string): Promise<"files" | "unread" | "folder"> {
  if (!entry.isSymbolicLink()) return entry.isFile() ? "files" : "folder";
  const target = await stat(path).catch(() => undefined);
  return target?.isFile() ? "files" : "unread";
}

async function boundedText(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error("it is no file");
  if (found.size > FILE_LIMIT) throw new Error(`it is larger than ${FILE_LIMIT / 1024 / 1024} MiB`);
  return textOf(await readFile(path));
}

/** The path within a folder, with slashes; undefined if it lies outside. */
export function within(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  return inner.split(sep)[0] === ".." || isAbsolute(inner) ? undefined : slashed(inner);
}

/** A path with the slashes of a repository. */
export function slashed(path: string): string {
  return path.split(sep).join("/");
}

/** With every symbolic link followed, as far as the path is there. */
async function real(path: string): Promise<string> {
  return existsSync(path) ? realpath(path) : path;
}

/** Writes a file as a whole, never half of it: beside, and then in its place. A link that lies there is replaced. */
export function writeWhole(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  rmSync(beside, { force: true });
  try {
    writeNew(beside, text);
    renameSync(beside, path);
  } catch (thrown) {
    rmSync(beside, { force: true });
    throw thrown;
  }
}

/** Writes a new file; it is on the disk when this returns. */
function writeNew(path: string, text: string): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the folder if need be. Throws a UserError if nothing can be written there, before anything is spent. */
function reportFolder(folder: string): ReportFolder {
  const path = (name: string): string => join(folder, name);
  const open = (name: string, mode: "new" | "append"): JournalFile => {
    // What lies there may be a link that a change put there; it is replaced, never followed.
    if (mode === "new") rmSync(path(name), { force: true });
    const file = openSync(path(name), mode === "new" ? "wx" : "a");
    // Not writeSync, which may write a part of the line and say so.
    return { append: (line) => writeFileSync(file, line), close: () => closeSync(file) };
  };
  const write = (name: string, text: string): string => {
    writeWhole(path(name), text);
    return path(name);
  };
  const read = (name: string): string | undefined => {
    const found = statSync(path(name), { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    // A device or a pipe, which a change may have put there, perhaps has no end.
    if (!found.isFile()) throw new UserError(`${path(name)} must be a file.`);
    return textOf(readFileSync(path(name)));
  };
  const aside = (name: string): string => {
    const { name: stem, ext } = parse(name);
    for (let number = 1; ; number++) {
      const free = `${stem}.former-${number}${ext}`;
      if (lstatSync(path(free), { throwIfNoEntry: false }) !== undefined) continue;
      renameSync(path(name), path(free));
      return free;
    }
  };
  try {
    mkdirSync(folder, { recursive: true });
    // Not one of the files that a run leaves: those may be of a former run, and this one may still come to nothing.
    rmdirSync(mkdtempSync(path(".writable-")));
  } catch (thrown) {
    throw new UserError(`report-dir must be a folder that can be written to, but: ${messageOf(thrown)}.`, {
      cause: thrown,
    });
  }
  return { open, read, aside, write };
}

/** npm hands a signal on that the terminal has sent already, and impatient people repeat theirs. Milliseconds. */
const SAME_WISH_MS = 2_000;

/**
 * A signal that SIGINT and SIGTERM abort, with a sentence as its reason; `release` lets the process be killed again. One
 * that comes again soon changes nothing, since the run is ending and writes its report; a later one kills.
 */
export function cancellation(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  let since = 0;
  const cancel = (name: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      since = clock.now();
      controller.abort(`The run was cancelled (${name}).`);
    } else if (clock.now() - since > SAME_WISH_MS) {
      release();
      process.kill(process.pid, name);
    }
  };
  const release = (): void => void process.off("SIGINT", cancel).off("SIGTERM", cancel);
  process.on("SIGINT", cancel).on("SIGTERM", cancel);
  return { signal: controller.signal, release };
}

/**
 * Ends the process when all output has left it. A connection that is still in its TLS handshake cannot be closed and would
 * otherwise keep a runner for seconds.
 */
export function leave(): void {
  process.stdout.write("", () => process.exit());
}

/** The files of this machine. `workspace`: the folder in which suites have to lie, if they have to. */
export function filesHere(workspace?: string, signal?: AbortSignal): PlanFiles {
  return {
    suiteFiles: suiteFiles(workspace, signal),
    projectFiles: diskFiles(disk(workspace ?? process.cwd())),
  };
}

/** The world as it is. `workspace`: the folder in which suites have to lie, if they have to. */
export function nodePlatform(cancelled: AbortSignal, watch: ProgressListener, workspace?: string): Platform {
  return {
    ...filesHere(workspace, cancelled),
    reportFolder,
    environment: process.env,
    clock,
    today: () => new Date(),
    random: Math.random,
    cancelled,
    watch,
  };
}
